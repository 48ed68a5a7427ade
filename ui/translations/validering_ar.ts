<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="sv_SE">
<context>
    <name>Actions</name>
    <message>
        <source>Ärenden</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Centret</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Alla ärenden</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Sök ärende</source>
        <translation>البحث عن قضية</translation>
    </message>
    <message>
        <source>Logga ut</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Förra delen av fönstret</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Dölj allt på skärmen</source>
        <translation>إخفاء كل ما على الشاشة</translation>
    </message>
    <message>
        <source>Hela skärmen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Centrets uppgifter</source>
        <translation>بيانات المركز</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Om Validering</source>
        <translation>حول Validering</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Bilder, papper och inspelningar ({endings})</source>
        <translation>صور وأوراق وتسجيلات (⁨{endings}⁩)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Lägg till filer…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Skriv en observation</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Fler sätt att lägga till underlag</source>
        <translation>طرق أخرى لإضافة الأدلة</translation>
    </message>
    <message>
        <source>Inskannat papper…</source>
        <translation>ورقة ممسوحة ضوئيًا…</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>تدوين</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Utfall</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Vad som har prövats och vad det leder till, i enkla ord.</source>
        <translation>ما تم النظر فيه وما يؤدي إليه، بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Svara på invändningen</source>
        <translation>الرد على الاعتراض</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Bedömning</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Mötet är signerat.</source>
        <translation>تم توقيع الجلسة.</translation>
    </message>
    <message>
        <source>Bedömningen är klar. Resultatet kan nu beslutas.</source>
        <translation>اكتمل التقييم. يمكن الآن اتخاذ القرار بالنتيجة.</translation>
    </message>
    <message>
        <source>Kriterier</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Siffrorna 1 till 4 sätter nivån, 0 är ej bedömt, N ej aktuellt. Enter går till motiveringen.</source>
        <translation>الأرقام من 1 إلى 4 تحدد المستوى، 0 يعني لم يتم تقييمه، N لا ينطبق. ‏Enter للانتقال إلى التعليل.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrke och plan.</source>
        <translation>لم يتم اختيار ملف مهني في القضية. اختر واحدًا في صفحة «المهنة والخطة».</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Ej bedömt</source>
        <translation>لم يتم تقييمه</translation>
    </message>
    <message>
        <source>Ej aktuellt</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Inget tillfälle</source>
        <translation>لم تتوفر فرصة</translation>
    </message>
    <message>
        <source>Utrustning saknades</source>
        <translation>لم تتوفر المعدات</translation>
    </message>
    <message>
        <source>Tiden räckte inte</source>
        <translation>لم يكفِ الوقت</translation>
    </message>
    <message>
        <source>Av säkerhetsskäl</source>
        <translation>لأسباب تتعلق بالسلامة</translation>
    </message>
    <message>
        <source>Språket räckte inte</source>
        <translation>اللغة لم تكن كافية</translation>
    </message>
    <message>
        <source>Kandidaten ville inte</source>
        <translation>امتنع الشخص</translation>
    </message>
    <message>
        <source>Avbröts</source>
        <translation>توقف التقييم</translation>
    </message>
    <message>
        <source>Finns inte på arbetsplatsen</source>
        <translation>غير موجود في مكان العمل</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Svenska med stöd</source>
        <translation>السويدية مع دعم لغوي</translation>
    </message>
    <message>
        <source>Eget språk</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>Utan ord</source>
        <translation>بدون كلام</translation>
    </message>
    <message>
        <source>Ingen hjälp</source>
        <translation>بدون مساعدة</translation>
    </message>
    <message>
        <source>En påminnelse</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Visades först</source>
        <translation>مشاهدة المهمة أولًا</translation>
    </message>
    <message>
        <source>Gjordes tillsammans</source>
        <translation>عمل مشترك</translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation>يوم عمل تطبيقي</translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation>محادثة مهنية</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation>زيارة تعريفية</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>لقاء مع شخص من المهنة</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>مناقشة النتيجة</translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation>حصر أولي للخبرات</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ingen tolk</source>
        <translation>بدون مترجم</translation>
    </message>
    <message>
        <source>Auktoriserad tolk</source>
        <translation>مترجم معتمد</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>مترجم مدرَّب</translation>
    </message>
    <message>
        <source>Tolk på telefon</source>
        <translation>مترجم عبر الهاتف</translation>
    </message>
    <message>
        <source>Tvåspråkig bedömare</source>
        <translation>مقيّم ثنائي اللغة</translation>
    </message>
    <message>
        <source>Språkstöd</source>
        <translation>دعم لغوي</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>övning</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>muntlig fråga</source>
        <translation>سؤال شفهي</translation>
    </message>
    <message>
        <source>prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>arbetsprov</source>
        <translation>نموذج من العمل</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>sällan</source>
        <translation>نادرًا</translation>
    </message>
    <message>
        <source>ofta</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>mycket ofta</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>ensam</source>
        <translation>بدون مساعدة</translation>
    </message>
    <message>
        <source>med hjälp</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Ett underlag eller tillfälle till</source>
        <translation>دليل آخر أو فرصة أخرى</translation>
    </message>
    <message>
        <source>{count} underlag, eller två tillfällen</source>
        <translation>عدد الأدلة: ⁨{count}⁩، أو فرصتان</translation>
    </message>
    <message>
        <source>Något som visar själva arbetet: observation, övning eller arbetsprov</source>
        <translation>ما يُظهر العمل نفسه: ملاحظة أو تمرين أو نموذج من العمل</translation>
    </message>
    <message>
        <source>osignerad</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>signerad {day}</source>
        <translation>موقّع في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Avgörande</source>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>Inte markerat</source>
        <translation>بدون تقدير</translation>
    </message>
</context>
<context>
    <name>AssessorsPart</name>
    <message>
        <source>Står i planen</source>
        <translation>مذكور في الخطة</translation>
    </message>
    <message>
        <source>har inte svarat om jäv</source>
        <translation>لم يُجب عن تضارب المصالح</translation>
    </message>
    <message>
        <source>kan inte bedöma än</source>
        <translation>لا يمكنه التقييم بعد</translation>
    </message>
    <message>
        <source>{relation}, {day}</source>
        <translation>⁨{relation}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>får inte bedöma</source>
        <translation>لا يجوز له التقييم</translation>
    </message>
    <message>
        <source>Avsluta uppdraget: {name}</source>
        <translation>إنهاء المهمة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Avsluta uppdraget</source>
        <translation>إنهاء المهمة</translation>
    </message>
    <message>
        <source>{name}, hur står du till kandidaten?</source>
        <translation>⁨{name}⁩، ما علاقتك بالشخص؟</translation>
    </message>
    <message>
        <source>Bedömare och jäv</source>
        <translation>المقيّمون وتضارب المصالح</translation>
    </message>
    <message>
        <source>Alla som bedömer svarar på hur de står till kandidaten, innan något bedöms.</source>
        <translation>يوضح كل مقيّم علاقته بالشخص قبل بدء أي تقييم.</translation>
    </message>
    <message>
        <source>Ingen ansvarig bedömare är utsedd än.</source>
        <translation>لم يُعيَّن مقيّم مسؤول بعد.</translation>
    </message>
    <message>
        <source>Lägg till andrebedömare</source>
        <translation>إضافة مقيّم ثانٍ</translation>
    </message>
    <message>
        <source>Byt ansvarig bedömare</source>
        <translation>تغيير المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Hur du står till kandidaten</source>
        <translation>علاقتك بالشخص</translation>
    </message>
    <message>
        <source>Hur ni känner varandra</source>
        <translation>كيفية معرفتكما ببعض</translation>
    </message>
    <message>
        <source>En mening räcker. En annan bedömare behöver ta över.</source>
        <translation>تكفي جملة واحدة. يجب أن يتولى مقيّم آخر الأمر.</translation>
    </message>
    <message>
        <source>Ändra mitt svar om jäv</source>
        <translation>تغيير جوابي عن تضارب المصالح</translation>
    </message>
    <message>
        <source>Spara mitt svar om jäv</source>
        <translation>حفظ جوابي عن تضارب المصالح</translation>
    </message>
</context>
<context>
    <name>BackgroundNotes</name>
    <message>
        <source>Egen bild: inte besvarad</source>
        <translation>رأي الشخص: بلا جواب</translation>
    </message>
    <message>
        <source>senast {year}</source>
        <translation>آخر مرة ⁨{year}⁩</translation>
    </message>
    <message>
        <source>Egen bild: {answers}</source>
        <translation>رأي الشخص: ⁨{answers}⁩</translation>
    </message>
    <message>
        <source>{judge}, inskrivet av {writer}</source>
        <translation>⁨{judge}⁩، أدخله ⁨{writer}⁩</translation>
    </message>
    <message>
        <source>Signerade bedömningar</source>
        <translation>التقييمات الموقّعة</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>{act}: {title}</source>
        <translation>{act}: {title}</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Namn saknas</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>Ärende {number}, {name}</source>
        <translation>القضية ⁨{number}⁩، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Kontaktväg: inte ifylld än</source>
        <translation>طريقة الاتصال: لم تُملأ بعد</translation>
    </message>
    <message>
        <source>Kontakta bara så här: {ways}</source>
        <translation>الاتصال بهذه الطريقة فقط: ⁨{ways}⁩</translation>
    </message>
    <message>
        <source>{contact}. Ingen annan får svara eller läsa.</source>
        <translation>⁨{contact}⁩. لا يجوز لأي شخص آخر أن يجيب أو يقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} ({more})</source>
        <translation>{first} ({more})</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>ينقص: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>حُفظ ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Avslutat</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>{halt}: {step}</source>
        <translation>{halt}: {step}</translation>
    </message>
    <message>
        <source>{count} saker: {first}</source>
        <translation>عدد النواقص ⁨{count}⁩: ⁨{first}⁩</translation>
    </message>
    <message>
        <source>Önskat: {trade}</source>
        <translation>المهنة المطلوبة: ⁨{trade}⁩</translation>
    </message>
    <message>
        <source>Kandidat</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>النواقص</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Senast ändrat</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Ärenden: {count}</source>
        <translation>القضايا: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Ärenden: {shown} av {count}</source>
        <translation>القضايا: ⁨{shown}⁩ من ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Ärenden</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Alla ansvariga</source>
        <translation>كل المسؤولين</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>قضاياي</translation>
    </message>
    <message>
        <source>Ingen ansvarig</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Inget ärende passar</source>
        <translation>لا توجد قضية مطابقة</translation>
    </message>
    <message>
        <source>Sök på en del av namnet eller numret, eller visa alla ärenden.</source>
        <translation>ابحث بجزء من الاسم أو الرقم، أو اعرض كل القضايا.</translation>
    </message>
    <message>
        <source>Visa alla ärenden</source>
        <translation>عرض كل القضايا</translation>
    </message>
    <message>
        <source>Inga ärenden ännu</source>
        <translation>لا توجد قضايا بعد</translation>
    </message>
    <message>
        <source>Här syns ärendena när någon har öppnat dem.</source>
        <translation>تظهر القضايا هنا بعد فتحها.</translation>
    </message>
    <message>
        <source>Börja med att öppna ett ärende för den person som sitter framför dig. Ett namn räcker.</source>
        <translation>البداية بفتح قضية للشخص الجالس أمامك. يكفي الاسم.</translation>
    </message>
    <message>
        <source>Öppna det första ärendet</source>
        <translation>فتح أول قضية</translation>
    </message>
    <message>
        <source>Lägg till personal</source>
        <translation>إضافة موظفين</translation>
    </message>
    <message>
        <source>Lägg först till dem som ska arbeta här. Ärenden öppnas av en samordnare, bedömare eller sfi-lärare.</source>
        <translation>المطلوب أولًا إضافة من سيعملون هنا. يفتح القضايا منسق أو مقيّم أو معلم SFI.</translation>
    </message>
    <message>
        <source>Du är den enda administratören. Lägg till en till: glömmer du lösenfrasen kan ingen ge dig en ny.</source>
        <translation>أنت مدير النظام الوحيد. المطلوب إضافة مدير آخر: عند نسيان عبارة المرور لا يمكن لأحد إعطاؤك عبارة جديدة.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Lista över ärenden</source>
        <translation>قائمة القضايا</translation>
    </message>
    <message>
        <source>Sök namn eller nummer</source>
        <translation>البحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Visa steg</source>
        <translation>عرض المرحلة</translation>
    </message>
    <message>
        <source>Visa ansvarig</source>
        <translation>عرض المسؤول</translation>
    </message>
    <message>
        <source>Alla steg</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Stoppade</source>
        <translation>المتوقفة</translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation>المنتهية</translation>
    </message>
</context>
<context>
    <name>CaseWindow</name>
    <message>
        <source>‹ Alla ärenden</source>
        <translation>‹ كل القضايا</translation>
    </message>
    <message>
        <source>Tillbaka till alla ärenden</source>
        <translation>العودة إلى كل القضايا</translation>
    </message>
    <message>
        <source>Ärendets sidor</source>
        <translation>صفحات القضية</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>حصر الخبرات</translation>
    </message>
    <message>
        <source>Yrkesprofil</source>
        <translation>الملف المهني</translation>
    </message>
    <message>
        <source>Självskattning</source>
        <translation>التقييم الذاتي</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Avslut</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>behövs inte</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>stoppat</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Uppehåll</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Avbrutet</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>Återkallat</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Fick arbete</source>
        <translation>حصل على عمل</translation>
    </message>
    <message>
        <source>Flyttade</source>
        <translation>انتقل من مكانه</translation>
    </message>
    <message>
        <source>Personliga skäl</source>
        <translation>أسباب شخصية</translation>
    </message>
    <message>
        <source>Barnomsorg saknas</source>
        <translation>لا توجد رعاية للأطفال</translation>
    </message>
    <message>
        <source>Språket</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Fel yrke</source>
        <translation>مهنة غير مناسبة</translation>
    </message>
    <message>
        <source>Kom inte</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Beställaren drog tillbaka</source>
        <translation>سحبت الجهة الطالبة الطلب</translation>
    </message>
    <message>
        <source>Platsen försvann</source>
        <translation>لم يعد المكان متاحًا</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Meritportfölj</source>
        <translation>ملف الكفاءات</translation>
    </message>
    <message>
        <source>Yrkesbedömning</source>
        <translation>تقييم مهني</translation>
    </message>
    <message>
        <source>Validering mot gymnasiestudier</source>
        <translation>مصادقة مقابل الدراسة الثانوية</translation>
    </message>
    <message>
        <source>Arbete</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Studier</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Eget företag</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Samordnare</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Yrkesbedömare</source>
        <translation>مقيّم مهني</translation>
    </message>
    <message>
        <source>Sfi-lärare</source>
        <translation>معلم SFI</translation>
    </message>
    <message>
        <source>Kvalitetssäkrare</source>
        <translation>مسؤول الجودة</translation>
    </message>
    <message>
        <source>Administratör</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Andrebedömare</source>
        <translation>المقيّم الثاني</translation>
    </message>
    <message>
        <source>Valideringshandledare</source>
        <translation>مشرف مكان العمل</translation>
    </message>
    <message>
        <source>Intern kvalitetssäkrare</source>
        <translation>مسؤول الجودة الداخلي</translation>
    </message>
    <message>
        <source>Extern kvalitetssäkrare</source>
        <translation>مسؤول الجودة الخارجي</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Inget skydd</source>
        <translation>بلا حماية</translation>
    </message>
    <message>
        <source>Sekretessmarkering</source>
        <translation>علامة سرية</translation>
    </message>
    <message>
        <source>Skyddad folkbokföring</source>
        <translation>تسجيل سكاني محمي</translation>
    </message>
    <message>
        <source>Fingerade personuppgifter</source>
        <translation>بيانات شخصية بديلة</translation>
    </message>
    <message>
        <source>Inget nummer</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Personnummer</source>
        <translation>الرقم الشخصي</translation>
    </message>
    <message>
        <source>Samordningsnummer</source>
        <translation>رقم التنسيق</translation>
    </message>
    <message>
        <source>LMA-kortets nummer</source>
        <translation>رقم بطاقة LMA</translation>
    </message>
    <message>
        <source>Annat nummer</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Vill inte säga</source>
        <translation>لا يريد أن يقول</translation>
    </message>
    <message>
        <source>Kvinna</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Auktoriserad tolk</source>
        <translation>مترجم معتمد</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>مترجم مدرَّب</translation>
    </message>
    <message>
        <source>Telefontolk</source>
        <translation>مترجم عبر الهاتف</translation>
    </message>
    <message>
        <source>Tvåspråkig bedömare</source>
        <translation>مقيّم ثنائي اللغة</translation>
    </message>
    <message>
        <source>Språkstöd av en kamrat</source>
        <translation>دعم لغوي من زميل</translation>
    </message>
    <message>
        <source>Läste själv</source>
        <translation>قرأ بنفسه</translation>
    </message>
    <message>
        <source>Uppläst av tolk</source>
        <translation>قرأه المترجم بصوت عالٍ</translation>
    </message>
    <message>
        <source>Uppläst av personal</source>
        <translation>قرأه أحد الموظفين بصوت عالٍ</translation>
    </message>
    <message>
        <source>Fotografera arbetet</source>
        <translation>تصوير العمل</translation>
    </message>
    <message>
        <source>Kontakta referenser</source>
        <translation>الاتصال بالمراجع</translation>
    </message>
    <message>
        <source>Skicka till arbetsgivare</source>
        <translation>الإرسال إلى أصحاب العمل</translation>
    </message>
    <message>
        <source>Spara en kopia på centrumet</source>
        <translation>حفظ نسخة في المركز</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Yrke och plan</source>
        <translation>المهنة والخطة</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Inte alls</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيدًا</translation>
    </message>
    <message>
        <source>Flytande</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Spelar ingen roll</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>Skriv bara det som behövs. Inget om hälsa, tro, ursprung eller gissningar.</source>
        <translation>اكتب ما هو ضروري فقط. لا شيء عن الصحة أو الدين أو الأصل أو التخمينات.</translation>
    </message>
</context>
<context>
    <name>CentrePart</name>
    <message>
        <source>1. Centret</source>
        <translation>1. المركز</translation>
    </message>
    <message>
        <source>Centrets namn</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Det trycks på varje dokument. Kan ändras senare.</source>
        <translation>يُطبع على كل وثيقة. يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Arbetsplatsens bokstav</source>
        <translation>حرف مكان العمل</translation>
    </message>
    <message>
        <source>A–Z, sist i varje ärendenummer. Har centret flera datorer får var och en sin egen bokstav, så att inget nummer ges två gånger. Kan inte ändras.</source>
        <translation>من A إلى Z، في آخر كل رقم قضية. إذا كان للمركز عدة حواسيب فلكل منها حرف خاص، حتى لا يُعطى رقم مرتين. لا يمكن تغييره.</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Centrets uppgifter</source>
        <translation>بيانات المركز</translation>
    </message>
    <message>
        <source>Centrets namn</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>رقم المؤسسة</translation>
    </message>
    <message>
        <source>Gatuadress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Postnummer och ort</source>
        <translation>الرمز البريدي والمدينة</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Webbplats</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Telefon för kontroll av dokument</source>
        <translation>هاتف للتحقق من الوثائق</translation>
    </message>
    <message>
        <source>Det här skrivs ut på dokumenten. Det sparas när du lämnar fältet.</source>
        <translation>يُطبع هذا على الوثائق. ويُحفظ عندما تغادر الحقل.</translation>
    </message>
    <message>
        <source>Ett nummer som arbetsgivaren också hittar på centrets webbplats.</source>
        <translation>رقم يجده صاحب العمل أيضًا في موقع المركز.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Välj</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Alla yrken i ärendet</source>
        <translation>كل المهن في القضية</translation>
    </message>
    <message>
        <source>Svenska med {language} bredvid</source>
        <translation>السويدية وبجانبها ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>السويدية فقط</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Det här väljer kandidaten själv</source>
        <translation>هذا يختاره الشخص بنفسه</translation>
    </message>
    <message>
        <source>Slag av dokument</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Exemplar för</source>
        <translation>النسخة لـ</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Kandidatens riktiga namn på pappret</source>
        <translation>الاسم الحقيقي للشخص على الورق</translation>
    </message>
    <message>
        <source>Skrivs bara ut. Sparas inte. Lämna tomt för alias.</source>
        <translation>يُطبع فقط ولا يُحفظ. اتركه فارغًا لاستخدام الاسم المستعار.</translation>
    </message>
    <message>
        <source>Delar</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Bilder som kandidaten har valt</source>
        <translation>صور اختارها الشخص</translation>
    </message>
    <message>
        <source>Visa om varje erfarenhet</source>
        <translation>ما يظهر عن كل خبرة</translation>
    </message>
    <message>
        <source>Skriv ut telefonnumret</source>
        <translation>طباعة رقم الهاتف</translation>
    </message>
    <message>
        <source>Skriv ut när kandidaten kan börja</source>
        <translation>طباعة موعد إمكانية البدء</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Sätt ihop en egen …</source>
        <translation>تركيب ملف خاص …</translation>
    </message>
    <message>
        <source>Moduler ur flera yrken</source>
        <translation>وحدات من عدة مهن</translation>
    </message>
    <message>
        <source>Yrket fryses som det är i dag. Det som ändras i yrkets formulär senare rör inte ärendet.</source>
        <translation>تُثبَّت المهنة كما هي اليوم. ما يتغير لاحقًا في نموذجها لا يمس القضية.</translation>
    </message>
    <message>
        <source>Yrken att välja bland</source>
        <translation>المهن المتاحة</translation>
    </message>
    <message>
        <source>Vad sammansättningen heter</source>
        <translation>اسم التركيبة</translation>
    </message>
    <message>
        <source>Till exempel: Kök på äldreboende. Skriv inte en skyddad titel.</source>
        <translation>مثلًا: مطبخ في دار للمسنين. لا تكتب لقبًا محميًا.</translation>
    </message>
    <message>
        <source>Moduler och kriterier</source>
        <translation>الوحدات والمعايير</translation>
    </message>
    <message>
        <source>Varför det här yrket</source>
        <translation>سبب اختيار هذه المهنة</translation>
    </message>
    <message>
        <source>Vad i kartläggningen som talar för det. Inget om hälsa, tro eller ursprung.</source>
        <translation>ما يدعم ذلك في حصر الخبرات. لا شيء عن الصحة أو الدين أو الأصل.</translation>
    </message>
    <message>
        <source>Välj yrket</source>
        <translation>اختيار المهنة</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Version {version}, fryst {day} av {name}</source>
        <translation>الإصدار ⁨{version}⁩، ثبّته ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Varför inte: {reason}</source>
        <translation>سبب الاستبعاد: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Varför: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Yrkets formulär har ändrats sedan dess. Ärendet behåller sin version.</source>
        <translation>تغيّر نموذج المهنة منذ ذلك الحين. تحتفظ القضية بإصدارها.</translation>
    </message>
    <message>
        <source>lagt undan</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Välj yrke</source>
        <translation>اختيار المهنة</translation>
    </message>
    <message>
        <source>Lägg till ett yrke</source>
        <translation>إضافة مهنة</translation>
    </message>
    <message>
        <source>Inget yrke är valt än. Det går att välja flera.</source>
        <translation>لم تُختر أي مهنة بعد. يمكن اختيار أكثر من مهنة.</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>Kandidatens egen kommentar</source>
        <translation>تعليق الشخص نفسه</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid resultatet, så som kandidaten säger det.</source>
        <translation>يُطبع بجانب النتيجة كما يقوله الشخص.</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>كتب النص السويدي</translation>
    </message>
    <message>
        <source>Spara kommentaren</source>
        <translation>حفظ التعليق</translation>
    </message>
</context>
<context>
    <name>CompetenceForm</name>
    <message>
        <source>Beskrivet av kandidaten, inte bedömt</source>
        <translation>بوصف الشخص نفسه، لم يتم تقييمه</translation>
    </message>
    <message>
        <source>Kunnande</source>
        <translation>المعرفة والمهارة</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>CompetencePart</name>
    <message>
        <source>Sådant som ingen yrkesprofil frågar efter: odla, laga bilar, sy, ordna en förening.</source>
        <translation>ما لا يسأل عنه أي ملف مهني: الزراعة، إصلاح السيارات، الخياطة، إدارة جمعية.</translation>
    </message>
    <message>
        <source>Lägg till kunnande</source>
        <translation>إضافة معرفة أو مهارة</translation>
    </message>
    <message>
        <source>Inget annat kunnande är inskrivet.</source>
        <translation>لم تُدوَّن معارف أو مهارات أخرى.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Så når vi kandidaten</source>
        <translation>كيف نتصل بالشخص</translation>
    </message>
    <message>
        <source>Kandidatens egen väg, inte familjens. Den står överst i ärendet och används alltid.</source>
        <translation>طريقة الشخص نفسه لا طريقة العائلة. تظهر في أعلى القضية وتُستخدم دائمًا.</translation>
    </message>
    <message>
        <source>Hur kandidaten vill bli kontaktad</source>
        <translation>كيف يريد الشخص أن نتصل به</translation>
    </message>
    <message>
        <source>Till exempel: sms, inte samtal. Eller: genom sfi-läraren.</source>
        <translation>مثلًا: رسالة نصية لا مكالمة. أو: عن طريق معلم SFI.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Till exempel: vardagar efter 15.</source>
        <translation>مثلًا: أيام العمل بعد الساعة 15.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Någon annan får svara eller läsa</source>
        <translation>يجوز لشخص آخر أن يجيب أو يقرأ</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>التسهيلات</translation>
    </message>
    <message>
        <source>Det kandidaten vill ha anpassat</source>
        <translation>التسهيلات التي يريدها الشخص</translation>
    </message>
    <message>
        <source>Skriv vad som ska göras, aldrig varför. Till exempel: större text, paus varje timme.</source>
        <translation>اكتب ما يجب فعله، وليس السبب أبدًا. مثلًا: خط أكبر، استراحة كل ساعة.</translation>
    </message>
    <message>
        <source>På portföljens första sida</source>
        <translation>في الصفحة الأولى من ملف الكفاءات</translation>
    </message>
    <message>
        <source>Kandidaten väljer själv vad en arbetsgivare får se.</source>
        <translation>الشخص نفسه يختار ما يجوز لصاحب العمل رؤيته.</translation>
    </message>
    <message>
        <source>Skriv ut telefonnumret</source>
        <translation>طباعة رقم الهاتف</translation>
    </message>
    <message>
        <source>Kan börja arbeta</source>
        <translation>موعد إمكانية البدء بالعمل</translation>
    </message>
    <message>
        <source>Till exempel: genast, eller 1 november.</source>
        <translation>مثلًا: فورًا، أو 1 نوفمبر.</translation>
    </message>
    <message>
        <source>Skriv ut när kandidaten kan börja</source>
        <translation>طباعة موعد إمكانية البدء</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Skärmen är dold för {name}.</source>
        <translation>الشاشة مخفية لأجل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Din lösenfras</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Visa igen</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Visa skärmen igen</source>
        <translation>إظهار الشاشة من جديد</translation>
    </message>
    <message>
        <source>Logga ut</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Logga ut från den dolda skärmen</source>
        <translation>سجل الخروج من الشاشة المخفية</translation>
    </message>
</context>
<context>
    <name>CriteriaChooser</name>
    <message>
        <source>Kriterier som underlaget visar</source>
        <translation>المعايير التي يُظهرها الدليل</translation>
    </message>
    <message>
        <source>Sök bland kriterierna</source>
        <translation>البحث في المعايير</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Inget kriterium har de orden.</source>
        <translation>لا يوجد معيار بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Ärendet har ingen yrkesprofil än. Välj en på sidan Yrke och plan.</source>
        <translation>لا يوجد ملف مهني في القضية بعد. اختر واحدًا في صفحة «المهنة والخطة».</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Avgörande kriterium. Behöver: {needs}.</source>
        <translation>معيار حاسم. يحتاج إلى: ⁨{needs}⁩.</translation>
    </message>
    <message>
        <source>Kriteriet</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Till listan</source>
        <translation>إلى القائمة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Skriv dagen som år-månad-dag, till exempel 2026-03-05.</source>
        <translation>اكتب اليوم هكذا: سنة-شهر-يوم، مثلًا 2026-03-05.</translation>
    </message>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>öppna kalendern</source>
        <translation>افتح التقويم</translation>
    </message>
</context>
<context>
    <name>DisagreementsField</name>
    <message>
        <source>Välj kriterium och skriv varför.</source>
        <translation>اختر معيارًا واكتب السبب.</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Vad den andra personen ser annorlunda</source>
        <translation>ما يراه الشخص الثاني بشكل مختلف</translation>
    </message>
    <message>
        <source>Lägg till kriteriet</source>
        <translation>إضافة المعيار</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Meritportfölj</source>
        <translation>ملف الكفاءات</translation>
    </message>
    <message>
        <source>Utlåtande</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Yrkesbedömning</source>
        <translation>تقييم مهني</translation>
    </message>
    <message>
        <source>Kartläggningsutlåtande</source>
        <translation>تقرير حصر الخبرات</translation>
    </message>
    <message>
        <source>Kompetensintyg</source>
        <translation>شهادة كفاءة</translation>
    </message>
    <message>
        <source>Delintyg</source>
        <translation>شهادة جزئية</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>خطة استكمال</translation>
    </message>
    <message>
        <source>Underlag för prövning</source>
        <translation>أساس لاختبار المقرر</translation>
    </message>
    <message>
        <source>Kvitto på information</source>
        <translation>إقرار بالمعلومات</translation>
    </message>
    <message>
        <source>Eget exemplar</source>
        <translation>نسخة الشخص</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>بكلمات الشخص</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Behörigheter</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Varje kriterium</source>
        <translation>كل معيار</translation>
    </message>
    <message>
        <source>Moduler som inte är visade</source>
        <translation>الوحدات التي لم يتم إظهارها</translation>
    </message>
    <message>
        <source>Annat kunnande</source>
        <translation>معارف ومهارات أخرى</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Kandidatens kommentar</source>
        <translation>تعليق الشخص</translation>
    </message>
    <message>
        <source>Referenser</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Slag av arbete</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Arbetsgivarens namn</source>
        <translation>اسم صاحب العمل</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>gäller</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>ersatt</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>återkallat</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>I handen</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>Med post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>Med digital post</source>
        <translation>بالبريد الرقمي</translation>
    </message>
    <message>
        <source>Genom någon som kandidaten har valt</source>
        <translation>عن طريق شخص اختاره صاحب القضية</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Dokument</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Utkast – utan nummer</source>
        <translation>مسودة – بدون رقم</translation>
    </message>
    <message>
        <source>{number} är utfärdat. Skriv ut eller spara det, och anteckna när det lämnas över.</source>
        <translation>صدرت الوثيقة ⁨{number}⁩. المطلوب طباعتها أو حفظها، وتدوين موعد تسليمها.</translation>
    </message>
    <message>
        <source>{number} är utfärdat och sparas inte. Skriv ut eller spara det nu.</source>
        <translation>صدرت الوثيقة ⁨{number}⁩ ولن تُحفظ. المطلوب طباعتها أو حفظها الآن.</translation>
    </message>
    <message>
        <source>Spara dokumentet</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>PDF-dokument (*.pdf)</source>
        <translation>وثيقة PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>تم الحفظ باسم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Dokumentet öppnas i datorns egen visare. Skriv ut därifrån.</source>
        <translation>تُفتح الوثيقة في عارض الحاسوب. المطلوب الطباعة من هناك.</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Utfärdade (%n)</source>
        <translation>
            <numerusform>الصادرة (%n)</numerusform>
            <numerusform>الصادرة (%n)</numerusform>
            <numerusform>الصادرة (%n)</numerusform>
            <numerusform>الصادرة (%n)</numerusform>
            <numerusform>الصادرة (%n)</numerusform>
            <numerusform>الصادرة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Utfärda</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>DuplicatesBox</name>
    <message>
        <source>Öppna {case}</source>
        <translation>فتح ⁨{case}⁩</translation>
    </message>
    <message>
        <source>Nytt ärende för {name}</source>
        <translation>قضية جديدة لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}, ärende {cases}</source>
        <translation>⁨{name}⁩، القضية ⁨{cases}⁩</translation>
    </message>
    <message>
        <source>{name}, född {born}, ärende {cases}</source>
        <translation>⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩، القضية ⁨{cases}⁩</translation>
    </message>
    <message>
        <source>Är det någon av dem?</source>
        <translation>هل هو أحد هؤلاء؟</translation>
    </message>
    <message>
        <source>De liknar den du har skrivit. Det som redan är berättat frågar vi inte om igen.</source>
        <translation>يشبهون الاسم الذي كتبته. لا نسأل مرة أخرى عما قيل من قبل.</translation>
    </message>
    <message>
        <source>Nej, det är en annan person</source>
        <translation>لا، إنه شخص آخر</translation>
    </message>
</context>
<context>
    <name>EarlierMappingForm</name>
    <message>
        <source>Ingen än</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Visa kopian</source>
        <translation>عرض النسخة</translation>
    </message>
    <message>
        <source>Lägg in en kopia bland underlagen</source>
        <translation>إضافة نسخة إلى الأدلة</translation>
    </message>
    <message>
        <source>Underlag utan rubrik</source>
        <translation>دليل بدون عنوان</translation>
    </message>
    <message>
        <source>Kartläggning som redan är gjord</source>
        <translation>حصر خبرات أُجري من قبل</translation>
    </message>
    <message>
        <source>Gjord av</source>
        <translation>الجهة التي أجرته</translation>
    </message>
    <message>
        <source>Till exempel skola, kommun eller Arbetsförmedlingen.</source>
        <translation>مثلًا مدرسة أو بلدية أو مكتب العمل.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Så gott man minns, till exempel: våren 2024.</source>
        <translation>حسب ما يتذكره الشخص، مثلًا: ربيع 2024.</translation>
    </message>
    <message>
        <source>Kopia finns</source>
        <translation>توجد نسخة</translation>
    </message>
    <message>
        <source>Vi har tittat igenom den tillsammans</source>
        <translation>اطلعنا عليه معًا</translation>
    </message>
    <message>
        <source>Kopian bland underlagen</source>
        <translation>النسخة بين الأدلة</translation>
    </message>
    <message>
        <source>Det viktiga i den</source>
        <translation>أهم ما فيه</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>kopia finns</source>
        <translation>توجد نسخة</translation>
    </message>
    <message>
        <source>ingen kopia</source>
        <translation>بدون نسخة</translation>
    </message>
    <message>
        <source>kopia bland underlagen</source>
        <translation>نسخة بين الأدلة</translation>
    </message>
    <message>
        <source>Tittat igenom {day} med {name}</source>
        <translation>تم الاطلاع عليه في ⁨{day}⁩ مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Inte tittat på</source>
        <translation>لم يتم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Ärende {case_no}</source>
        <translation>القضية ⁨{case_no}⁩</translation>
    </message>
    <message>
        <source>Öppnat {day}</source>
        <translation>فُتحت في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>kartläggning klar {day}</source>
        <translation>اكتمل حصر الخبرات في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Ta över</source>
        <translation>نقل إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.</source>
        <translation>
            <numerusform>لا توجد معلومات من قضايا سابقة.</numerusform>
            <numerusform>توجد معلومة واحدة من قضايا سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد معلومتان من قضايا سابقة. المطلوب مراجعتهما دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومات من قضايا سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومة من قضايا سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومة من قضايا سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter från tidigare ärenden är genomgångna {day}.</source>
        <translation>
            <numerusform>لا توجد معلومات من قضايا سابقة (⁨{day}⁩).</numerusform>
            <numerusform>تمت مراجعة معلومة واحدة من قضايا سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة معلومتين من قضايا سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومات من قضايا سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومة من قضايا سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومة من قضايا سابقة في ⁨{day}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titta först på det som redan är gjort, så att ingen behöver berätta samma sak två gånger.</source>
        <translation>الاطلاع أولًا على ما أُنجز من قبل، حتى لا يضطر أحد إلى رواية الشيء نفسه مرتين.</translation>
    </message>
    <message>
        <source>Tidigare ärenden här</source>
        <translation>قضايا سابقة هنا</translation>
    </message>
    <message>
        <source>Vi har gått igenom det: det stämmer</source>
        <translation>راجعناها معًا: المعلومات صحيحة</translation>
    </message>
    <message>
        <source>Lägg till tidigare kartläggning</source>
        <translation>إضافة حصر خبرات سابق</translation>
    </message>
    <message>
        <source>Det finns ingen tidigare kartläggning</source>
        <translation>لا يوجد حصر خبرات سابق</translation>
    </message>
</context>
<context>
    <name>EducationForm</name>
    <message>
        <source>Skola eller kurs</source>
        <translation>مدرسة أو دورة</translation>
    </message>
    <message>
        <source>Också avbruten skolgång, kurser på arbetet och lärlingstid räknas.</source>
        <translation>الدراسة غير المكتملة والدورات في العمل والتدريب المهني محسوبة أيضًا.</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Från år</source>
        <translation>من سنة</translation>
    </message>
    <message>
        <source>Till år</source>
        <translation>إلى سنة</translation>
    </message>
    <message>
        <source>Längd i år</source>
        <translation>المدة بالسنوات</translation>
    </message>
    <message>
        <source>Åren är ungefärliga</source>
        <translation>السنوات تقريبية</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation>أي ورقة</translation>
    </message>
</context>
<context>
    <name>EducationPart</name>
    <message>
        <source>{years} år</source>
        <translation>عدد السنوات: ⁨{years}⁩</translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>من قضية سابقة</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation>حوالي ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Skola, yrkesutbildning och kurser, hela eller avbrutna.</source>
        <translation>المدرسة والتعليم المهني والدورات، مكتملة أو غير مكتملة.</translation>
    </message>
    <message>
        <source>Lägg till utbildning</source>
        <translation>إضافة تعليم</translation>
    </message>
    <message>
        <source>Ingen utbildning är inskriven än. Det är inget fel.</source>
        <translation>لم يُدوَّن أي تعليم بعد. لا مشكلة في ذلك.</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Varför dokumentet ersätts</source>
        <translation>سبب استبدال الوثيقة</translation>
    </message>
    <message>
        <source>Skälet står i registret. Det gamla dokumentet finns kvar där.</source>
        <translation>يظهر السبب في السجل. تبقى الوثيقة القديمة هناك.</translation>
    </message>
    <message>
        <source>Ersätt med en ny version</source>
        <translation>الاستبدال بنسخة جديدة</translation>
    </message>
    <message>
        <source>Varför dokumentet återkallas</source>
        <translation>سبب إلغاء الوثيقة</translation>
    </message>
    <message>
        <source>Skriv fakta. Inget om hälsa, tro eller ursprung.</source>
        <translation>اكتب حقائق. لا شيء عن الصحة أو الدين أو الأصل.</translation>
    </message>
    <message>
        <source>Återkalla dokumentet</source>
        <translation>إلغاء الوثيقة</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Språk i egna ord</source>
        <translation>لغة كلمات الشخص</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>كتب النص السويدي</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>Spara en kopia</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Underlaget är borttaget.</source>
        <translation>تمت إزالة الدليل.</translation>
    </message>
    <message>
        <source>Kopian är sparad.</source>
        <translation>تم حفظ النسخة.</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Det här är</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>En signerad bedömning vilar på underlaget, så detta står fast.</source>
        <translation>يستند تقييم موقّع إلى هذا الدليل، لذلك لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Inget kriterium än.</source>
        <translation>لا يوجد معيار بعد.</translation>
    </message>
    <message>
        <source>Det som sågs eller sades</source>
        <translation>ما شوهد أو قيل</translation>
    </message>
    <message>
        <source>Vad det visar</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Vad kandidaten gjorde och sade. Inget om hälsa, tro eller ursprung.</source>
        <translation>ما فعله الشخص وقاله. لا شيء عن الصحة أو الدين أو الأصل.</translation>
    </message>
    <message>
        <source>Visar på dessa kriterier</source>
        <translation>يُظهر هذه المعايير</translation>
    </message>
    <message>
        <source>Välj kriterier…</source>
        <translation>اختيار المعايير…</translation>
    </message>
    <message>
        <source>När, var och av vem</source>
        <translation>متى وأين ومن</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Inget tillfälle</source>
        <translation>بدون جلسة</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Vem tog bilden eller såg det</source>
        <translation>من التقط الصورة أو شاهد ذلك</translation>
    </message>
    <message>
        <source>Andra på bilden</source>
        <translation>آخرون في الصورة</translation>
    </message>
    <message>
        <source>Inga patienter, barn, gäster, bilskyltar eller skärmar.</source>
        <translation>لا مرضى ولا أطفال ولا ضيوف ولا لوحات سيارات ولا شاشات.</translation>
    </message>
    <message>
        <source>Andra personer syns</source>
        <translation>يظهر أشخاص آخرون</translation>
    </message>
    <message>
        <source>De har sagt ja till att bilden används</source>
        <translation>وافقوا على استخدام الصورة</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>Kandidaten eller någon annan ifrågasätter underlaget</source>
        <translation>الشخص أو غيره يعترض على الدليل</translation>
    </message>
    <message>
        <source>Ett ifrågasatt underlag räknas inte och skrivs inte ut.</source>
        <translation>الدليل المعترَض عليه لا يُحسب ولا يُطبع.</translation>
    </message>
    <message>
        <source>Vad är det som ifrågasätts?</source>
        <translation>على ماذا الاعتراض؟</translation>
    </message>
    <message>
        <source>Bildtext</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Står under bilden när den skrivs ut. Inga namn.</source>
        <translation>يظهر تحت الصورة عند الطباعة. بدون أسماء.</translation>
    </message>
</context>
<context>
    <name>EvidenceIntake</name>
    <message>
        <source>Inklistrad bild</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message numerus="yes">
        <source>Tillagda filer: %n.</source>
        <translation>
            <numerusform>ملفات مضافة: %n.</numerusform>
            <numerusform>ملفات مضافة: %n.</numerusform>
            <numerusform>ملفات مضافة: %n.</numerusform>
            <numerusform>ملفات مضافة: %n.</numerusform>
            <numerusform>ملفات مضافة: %n.</numerusform>
            <numerusform>ملفات مضافة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kunde inte läggas till: %n.</source>
        <translation>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
            <numerusform>تعذرت إضافتها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lämnade, för du avbröt: %n.</source>
        <translation>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
            <numerusform>تُركت بسبب الإلغاء: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmet kunde inte läsa in filen. Felet är antecknat.</source>
        <translation>لم يتمكن البرنامج من قراءة الملف. تم تسجيل الخطأ.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en bild. Den lades till som bild.</source>
        <translation>الاسم لا يطابق: الملف صورة. أُضيف كصورة.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är ljud. Den lades till som ljud.</source>
        <translation>الاسم لا يطابق: الملف تسجيل صوتي. أُضيف كتسجيل صوتي.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en film. Den lades till som film.</source>
        <translation>الاسم لا يطابق: الملف تسجيل مرئي. أُضيف كتسجيل مرئي.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en PDF. Den lades till som dokument.</source>
        <translation>الاسم لا يطابق: الملف PDF. أُضيف كوثيقة.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en text. Den lades till som text.</source>
        <translation>الاسم لا يطابق: الملف نص. أُضيف كنص.</translation>
    </message>
    <message>
        <source>Ärende {number}.</source>
        <translation>القضية ⁨{number}⁩.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Skyddade uppgifter: inga bilder eller filmer. Papper kan skannas in.</source>
        <translation>بيانات محمية: لا صور ولا أفلام. يمكن مسح الأوراق ضوئيًا.</translation>
    </message>
    <message>
        <source>Bilderna skrivs inte ut förrän kandidaten har sagt ja till foton.</source>
        <translation>لا تُطبع الصور قبل أن يوافق الشخص على التصوير.</translation>
    </message>
    <message>
        <source>Inga underlag än. Dra hit bilder, papper och inspelningar, eller skriv en observation.</source>
        <translation>لا توجد أدلة بعد. اسحب الصور والأوراق والتسجيلات إلى هنا، أو اكتب ملاحظة.</translation>
    </message>
    <message>
        <source>Inget underlag av det slaget.</source>
        <translation>لا توجد أدلة من هذا النوع.</translation>
    </message>
    <message>
        <source>Ärendets underlag</source>
        <translation>أدلة القضية</translation>
    </message>
    <message>
        <source>Visa underlag</source>
        <translation>عرض الأدلة</translation>
    </message>
    <message>
        <source>Till samtycket</source>
        <translation>إلى الموافقة</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Till listan</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Spara en kopia…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Underlaget</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Ta bort underlaget…</source>
        <translation>إزالة الدليل…</translation>
    </message>
    <message>
        <source>Ljud och film spelas i ett annat program. Kopian nämner inga platser.</source>
        <translation>تُشغَّل التسجيلات في برنامج آخر. لا تذكر النسخة أي أماكن.</translation>
    </message>
    <message>
        <source>Visa, skriv av och översätt</source>
        <translation>عرض ونسخ النص وترجمته</translation>
    </message>
    <message>
        <source>Visa i full storlek</source>
        <translation>عرض بالحجم الكامل</translation>
    </message>
    <message>
        <source>Liten bild av {title}</source>
        <translation>صورة مصغرة: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>{title} (ifrågasatt)</source>
        <translation>⁨{title}⁩ (معترَض عليه)</translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Bilder, papper och inspelningar ({endings})</source>
        <translation>صور وأوراق وتسجيلات (⁨{endings}⁩)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Inga underlag är kopplade till kriteriet. Du kan dra hit filer.</source>
        <translation>لا توجد أدلة مرتبطة بالمعيار. يمكن سحب الملفات إلى هنا.</translation>
    </message>
    <message>
        <source>Inga underlag är kopplade till kriteriet.</source>
        <translation>لا توجد أدلة مرتبطة بالمعيار.</translation>
    </message>
    <message>
        <source>Lägg till…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Lägg till filer som underlag för kriteriet</source>
        <translation>إضافة ملفات كأدلة للمعيار</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Skriv en observation för kriteriet</source>
        <translation>كتابة ملاحظة للمعيار</translation>
    </message>
    <message>
        <source>Alla underlag</source>
        <translation>كل الأدلة</translation>
    </message>
    <message>
        <source>Visa alla underlag i ärendet</source>
        <translation>عرض كل أدلة القضية</translation>
    </message>
    <message>
        <source>Underlag utan rubrik</source>
        <translation>دليل بدون عنوان</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>صفحة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Bilden av underlaget</source>
        <translation>صورة الدليل</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>جارٍ جلب الملف وفحصه …</translation>
    </message>
    <message>
        <source>Föregående sida</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Förminska</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Hela</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Visa hela bilden</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stäng bilden</source>
        <translation>إغلاق الصورة</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Alla underlag</source>
        <translation>كل الأدلة</translation>
    </message>
    <message>
        <source>Utan kriterium</source>
        <translation>بدون معيار</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Anteckningar och observationer</source>
        <translation>تدوينات وملاحظات</translation>
    </message>
    <message>
        <source>Ifrågasatta</source>
        <translation>معترَض عليها</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>مقيّم أو معلم</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>مترجم معتمد</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation>حصر أولي للخبرات</translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation>محادثة مهنية</translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation>يوم عمل تطبيقي</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation>زيارة تعريفية</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>لقاء مع شخص من المهنة</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>مناقشة النتيجة</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Andra syns utan ja</source>
        <translation>يظهر آخرون بدون موافقة</translation>
    </message>
    <message>
        <source>Kriterier: {count}</source>
        <translation>المعايير: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Inget kriterium</source>
        <translation>بدون معيار</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>Bedömt</source>
        <translation>تم تقييمه</translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message numerus="yes">
        <source>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</source>
        <translation>
            <numerusform>هذه السنة.</numerusform>
            <numerusform>قبل سنة واحدة. السؤال عن الجديد في المهنة مفيد. لا يمنع ذلك شيئًا.</numerusform>
            <numerusform>قبل سنتين. السؤال عن الجديد في المهنة مفيد. لا يمنع ذلك شيئًا.</numerusform>
            <numerusform>قبل %n سنوات. السؤال عن الجديد في المهنة مفيد. لا يمنع ذلك شيئًا.</numerusform>
            <numerusform>قبل %n سنة. السؤال عن الجديد في المهنة مفيد. لا يمنع ذلك شيئًا.</numerusform>
            <numerusform>قبل %n سنة. السؤال عن الجديد في المهنة مفيد. لا يمنع ذلك شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad och när</source>
        <translation>ماذا ومتى</translation>
    </message>
    <message>
        <source>Yrke eller sysselsättning</source>
        <translation>المهنة أو النشاط</translation>
    </message>
    <message>
        <source>Slags arbete</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>حجم العمل</translation>
    </message>
    <message>
        <source>Till exempel: heltid, tre dagar i veckan, i skördetid.</source>
        <translation>مثلًا: دوام كامل، ثلاثة أيام في الأسبوع، في موسم الحصاد.</translation>
    </message>
    <message>
        <source>Började</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Slutade</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Ett ungefärligt år räcker. Tomt betyder okänt.</source>
        <translation>تكفي سنة تقريبية. الفراغ يعني غير معروف.</translation>
    </message>
    <message>
        <source>Pågår än</source>
        <translation>مستمر حتى الآن</translation>
    </message>
    <message>
        <source>Senast gjort (år)</source>
        <translation>آخر مرة (السنة)</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Skrivs ut bara där kandidaten väljer det.</source>
        <translation>لا يُطبع إلا حيث يختار الشخص ذلك.</translation>
    </message>
    <message>
        <source>De fyra frågorna</source>
        <translation>الأسئلة الأربعة</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>ماذا فعلت؟</translation>
    </message>
    <message>
        <source>Uppgifter under en vanlig dag.</source>
        <translation>المهام في يوم عادي.</translation>
    </message>
    <message>
        <source>Hur gjorde du?</source>
        <translation>كيف فعلت ذلك؟</translation>
    </message>
    <message>
        <source>Steg, metoder, material.</source>
        <translation>الخطوات والطرق والمواد.</translation>
    </message>
    <message>
        <source>Vad ansvarade du för?</source>
        <translation>ماذا كانت مسؤوليتك؟</translation>
    </message>
    <message>
        <source>Vad du bestämde själv, pengar, nycklar, andra personer.</source>
        <translation>ما قررته بنفسك، المال، المفاتيح، أشخاص آخرون.</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>ما المعرفة اللازمة؟</translation>
    </message>
    <message>
        <source>Sådant som en ny kollega måste lära sig.</source>
        <translation>ما يجب أن يتعلمه زميل جديد.</translation>
    </message>
    <message>
        <source>Verktyg och mängder</source>
        <translation>الأدوات والكميات</translation>
    </message>
    <message>
        <source>Verktyg och maskiner</source>
        <translation>الأدوات والآلات</translation>
    </message>
    <message>
        <source>Mängder</source>
        <translation>الكميات</translation>
    </message>
    <message>
        <source>Till exempel: 120 portioner om dagen, 12 tons lastbil.</source>
        <translation>مثلًا: 120 وجبة في اليوم، شاحنة 12 طنًا.</translation>
    </message>
    <message>
        <source>Antal personer som du ledde</source>
        <translation>عدد الأشخاص تحت إشرافك</translation>
    </message>
    <message>
        <source>Papper och referens</source>
        <translation>الأوراق والمرجع</translation>
    </message>
    <message>
        <source>Att det inte finns papper är vanligt och gör inte erfarenheten mindre värd.</source>
        <translation>عدم وجود أوراق أمر شائع ولا يقلل من قيمة الخبرة.</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>Person som kan tillfrågas</source>
        <translation>شخص يمكن سؤاله</translation>
    </message>
    <message>
        <source>Så når man personen</source>
        <translation>كيفية الاتصال بالشخص</translation>
    </message>
    <message>
        <source>Referenspersonen har sagt ja till att nämnas</source>
        <translation>وافق المرجع على ذكر اسمه</translation>
    </message>
    <message>
        <source>Utan ja skrivs referensen aldrig ut.</source>
        <translation>بدون موافقة لا يُطبع المرجع أبدًا.</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
</context>
<context>
    <name>ExperiencePart</name>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>من قضية سابقة</translation>
    </message>
    <message numerus="yes">
        <source>Senast för %n år sedan</source>
        <translation>
            <numerusform>آخر مرة هذه السنة</numerusform>
            <numerusform>آخر مرة قبل سنة</numerusform>
            <numerusform>آخر مرة قبل سنتين</numerusform>
            <numerusform>آخر مرة قبل %n سنوات</numerusform>
            <numerusform>آخر مرة قبل %n سنة</numerusform>
            <numerusform>آخر مرة قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>tid okänd</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation>حوالي ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Allt arbete räknas: lön, eget företag, familjens gård, militärtjänst, omsorg hemma.</source>
        <translation>كل عمل محسوب: بأجر، عمل حر، مزرعة العائلة، خدمة عسكرية، رعاية في المنزل.</translation>
    </message>
    <message>
        <source>Lägg till erfarenhet</source>
        <translation>إضافة خبرة</translation>
    </message>
    <message>
        <source>Ingen erfarenhet är inskriven än.</source>
        <translation>لم تُدوَّن أي خبرة بعد.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Återställd text: den sparas när du lämnar fältet.</source>
        <translation>نص مستعاد: يُحفظ عندما تغادر الحقل.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Skriv ditt namn. Det står på det du gör i arkivet.</source>
        <translation>اكتب اسمك. يظهر على ما تقوم به في الأرشيف.</translation>
    </message>
    <message>
        <source>Skriv namnet som du vill logga in med.</source>
        <translation>اكتب الاسم الذي تريد تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>De två är inte lika. Skriv lösenfrasen igen.</source>
        <translation>العبارتان غير متطابقتين. اكتب عبارة المرور من جديد.</translation>
    </message>
    <message>
        <source>Skriv hela sökvägen till en mapp, eller välj en mapp.</source>
        <translation>اكتب المسار الكامل لمجلد، أو اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Första starten</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Validering: skapa ett arkiv</source>
        <translation>Validering: إنشاء أرشيف</translation>
    </message>
    <message>
        <source>Skapa centrets arkiv</source>
        <translation>إنشاء أرشيف المركز</translation>
    </message>
    <message>
        <source>Arkivet är en krypterad mapp på den här datorn, där alla ärenden ligger. Fyra saker behövs.</source>
        <translation>الأرشيف مجلد مشفَّر على هذا الحاسوب توجد فيه كل القضايا. المطلوب أربعة أمور.</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Välj var arkivet ska ligga</source>
        <translation>اختر مكان الأرشيف</translation>
    </message>
    <message>
        <source>Mappen ligger på en nätverksenhet. Där kan arkivet skadas, så det skapas inte där.</source>
        <translation>المجلد على قرص شبكة. قد يتلف الأرشيف هناك، لذلك لا يُنشأ فيه.</translation>
    </message>
    <message>
        <source>Mappen ser ut att kopieras till andra datorer av ett program som OneDrive eller Dropbox. Då kan arkivet skadas medan det är öppet. Välj hellre en mapp som bara finns på den här datorn.</source>
        <translation>يبدو أن المجلد يُنسخ إلى حواسيب أخرى ببرنامج مثل OneDrive أو Dropbox. قد يتلف الأرشيف عندئذ وهو مفتوح. الأفضل اختيار مجلد موجود على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Mappen ligger på ett minne som kan dras ut. Dras det ut under arbetet kan det senaste gå förlorat. Välj hellre datorns egen disk.</source>
        <translation>المجلد على وحدة ذاكرة يمكن نزعها. إذا نُزعت أثناء العمل فقد يضيع آخر ما كُتب. الأفضل اختيار قرص الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>4. Var arkivet ligger</source>
        <translation>4. مكان الأرشيف</translation>
    </message>
    <message>
        <source>Mapp för det nya arkivet</source>
        <translation>مجلد الأرشيف الجديد</translation>
    </message>
    <message>
        <source>Mappen skapas om den inte finns. Allt i den är krypterat. Byt bara om du har ett skäl.</source>
        <translation>يُنشأ المجلد إن لم يكن موجودًا. كل ما فيه مشفَّر. لا داعي لتغييره إلا لسبب.</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Välj mapp för det nya arkivet</source>
        <translation>اختيار مجلد للأرشيف الجديد</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Gör nycklar av lösenfrasen och skapar arkivet …</source>
        <translation>جارٍ صنع المفاتيح من عبارة المرور وإنشاء الأرشيف …</translation>
    </message>
    <message>
        <source>Öppnar arkivet …</source>
        <translation>جارٍ فتح الأرشيف …</translation>
    </message>
    <message>
        <source>Till inloggningen</source>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Skapa arkivet</source>
        <translation>إنشاء الأرشيف</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>مدى التقدم</translation>
    </message>
</context>
<context>
    <name>HaltBox</name>
    <message>
        <source>Välj en orsak.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>Ärendet avslutades som klart {day}.</source>
        <translation>أُنهيت القضية كمكتملة في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{halt} sedan {day}: {reason}. Det som är gjort kan fortfarande skrivas ut.</source>
        <translation>⁨{halt}⁩ منذ ⁨{day}⁩: ⁨{reason}⁩. ما أُنجز لا يزال قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>Upptaget igen</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>{day} {what} ({name})</source>
        <translation>{day} {what} ({name})</translation>
    </message>
    <message>
        <source>Fortsätter senare, precis där det är nu.</source>
        <translation>تستمر لاحقًا من حيث هي الآن.</translation>
    </message>
    <message>
        <source>Slutar i förtid. Det som är bedömt kan få ett resultat.</source>
        <translation>تنتهي قبل اكتمالها. ما تم تقييمه يمكن أن ينال نتيجة.</translation>
    </message>
    <message>
        <source>Kandidaten tar tillbaka sitt ärende. Inget mer skrivs in.</source>
        <translation>الشخص يسحب قضيته. لا يُكتب فيها شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Stoppa, ta upp igen eller avsluta</source>
        <translation>الإيقاف أو الاستئناف أو الإنهاء</translation>
    </message>
    <message>
        <source>Sorts stopp</source>
        <translation>نوع الإيقاف</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Anteckning om stoppet</source>
        <translation>ملاحظة عن الإيقاف</translation>
    </message>
    <message>
        <source>Stoppa ärendet</source>
        <translation>إيقاف القضية</translation>
    </message>
    <message>
        <source>Ta upp ärendet igen</source>
        <translation>استئناف القضية</translation>
    </message>
    <message>
        <source>Markera ärendet som klart</source>
        <translation>تحديد القضية كمكتملة</translation>
    </message>
    <message>
        <source>Öppna ärendet igen</source>
        <translation>فتح القضية من جديد</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hur kandidaten fick dokumentet</source>
        <translation>كيف استلم الشخص الوثيقة</translation>
    </message>
    <message>
        <source>Förklarat på</source>
        <translation>لغة الشرح</translation>
    </message>
    <message>
        <source>Förklarat av</source>
        <translation>شرحه</translation>
    </message>
    <message>
        <source>Vilka exemplar, och till vem</source>
        <translation>أي نسخ ولمن</translation>
    </message>
    <message>
        <source>Till exempel: två till kandidaten, ett till arbetsgivaren som kandidaten valt.</source>
        <translation>مثلًا: نسختان للشخص، ونسخة لصاحب العمل الذي اختاره.</translation>
    </message>
    <message>
        <source>Kandidaten vill att centrumet sparar en kopia</source>
        <translation>يريد الشخص أن يحتفظ المركز بنسخة</translation>
    </message>
    <message>
        <source>Anteckna överlämnandet</source>
        <translation>تدوين التسليم</translation>
    </message>
    <message>
        <source>Skriv vilken dag kandidaten fick dokumentet.</source>
        <translation>اكتب اليوم الذي استلم فيه الشخص الوثيقة.</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>{day} {time}, {name}: {what}</source>
        <translation>⁨{day}⁩ ⁨{time}⁩، ⁨{name}⁩: ⁨{what}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n gånger)</source>
        <translation>
            <numerusform>{said}</numerusform>
            <numerusform>⁨{said}⁩ (مرة واحدة)</numerusform>
            <numerusform>⁨{said}⁩ (مرتان)</numerusform>
            <numerusform>⁨{said}⁩ (%n مرات)</numerusform>
            <numerusform>⁨{said}⁩ (%n مرة)</numerusform>
            <numerusform>⁨{said}⁩ (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Vem som har gjort vad. När uppgifterna är skyddade syns också vem som har läst.</source>
        <translation>من فعل ماذا. عندما تكون البيانات محمية يظهر أيضًا من قرأها.</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Visa fler händelser</source>
        <translation>عرض المزيد من الأحداث</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Ändrade i ärendet</source>
        <translation>تغيير في القضية</translation>
    </message>
    <message>
        <source>Läste ärendet</source>
        <translation>قراءة القضية</translation>
    </message>
    <message>
        <source>Ändrade kandidatens uppgifter</source>
        <translation>تغيير بيانات الشخص</translation>
    </message>
    <message>
        <source>Ändrade skyddet för personuppgifterna</source>
        <translation>تغيير حماية البيانات الشخصية</translation>
    </message>
    <message>
        <source>Antecknade vilken id-handling som visades</source>
        <translation>تدوين وثيقة الهوية المعروضة</translation>
    </message>
    <message>
        <source>Ändrade beställningen</source>
        <translation>تغيير الطلب</translation>
    </message>
    <message>
        <source>Markerade ärendet som klart</source>
        <translation>تحديد القضية كمكتملة</translation>
    </message>
    <message>
        <source>Öppnade ett nytt ärende</source>
        <translation>فتح قضية جديدة</translation>
    </message>
    <message>
        <source>Bekräftade inskrivningen</source>
        <translation>تأكيد التسجيل</translation>
    </message>
    <message>
        <source>Öppnade ärendet igen</source>
        <translation>فتح القضية من جديد</translation>
    </message>
    <message>
        <source>Stoppade ärendet</source>
        <translation>إيقاف القضية</translation>
    </message>
    <message>
        <source>Tog upp ärendet igen</source>
        <translation>استئناف القضية</translation>
    </message>
    <message>
        <source>Svarade om jäv</source>
        <translation>الجواب عن تضارب المصالح</translation>
    </message>
    <message>
        <source>Markerade kartläggningen som klar</source>
        <translation>تحديد حصر الخبرات كمكتمل</translation>
    </message>
    <message>
        <source>Öppnade kartläggningen igen</source>
        <translation>فتح حصر الخبرات من جديد</translation>
    </message>
    <message>
        <source>Tog hand om ett meddelande</source>
        <translation>معالجة إشعار</translation>
    </message>
    <message>
        <source>Lade till en person i ärendet</source>
        <translation>إضافة شخص إلى القضية</translation>
    </message>
    <message>
        <source>Avslutade en persons roll</source>
        <translation>إنهاء دور شخص</translation>
    </message>
    <message>
        <source>Bytte ansvarig bedömare</source>
        <translation>تغيير المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Antecknade ett samtycke</source>
        <translation>تدوين موافقة</translation>
    </message>
    <message>
        <source>Antecknade att kandidaten fick information</source>
        <translation>تدوين حصول الشخص على المعلومات</translation>
    </message>
    <message>
        <source>Antecknade att ett samtycke togs tillbaka</source>
        <translation>تدوين سحب موافقة</translation>
    </message>
    <message>
        <source>Lade till underlag</source>
        <translation>إضافة أدلة</translation>
    </message>
    <message>
        <source>Sparade en kopia av ett underlag utanför programmet</source>
        <translation>حفظ نسخة من دليل خارج البرنامج</translation>
    </message>
    <message>
        <source>Tog bort ett underlag</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Avslutade bedömningen</source>
        <translation>إنهاء التقييم</translation>
    </message>
    <message>
        <source>Öppnade bedömningen igen</source>
        <translation>فتح التقييم من جديد</translation>
    </message>
    <message>
        <source>Signerade bedömningar</source>
        <translation>التقييمات الموقّعة</translation>
    </message>
    <message>
        <source>Svarade på en invändning</source>
        <translation>الرد على اعتراض</translation>
    </message>
    <message>
        <source>Skrev upp en invändning</source>
        <translation>تدوين اعتراض</translation>
    </message>
    <message>
        <source>Valde ett yrke</source>
        <translation>اختيار مهنة</translation>
    </message>
    <message>
        <source>Lade ett yrke åt sidan</source>
        <translation>استبعاد مهنة</translation>
    </message>
    <message>
        <source>Beslutade om resultatet</source>
        <translation>اتخاذ القرار بالنتيجة</translation>
    </message>
    <message>
        <source>Utfärdade ett dokument</source>
        <translation>إصدار وثيقة</translation>
    </message>
    <message>
        <source>Återkallade ett dokument</source>
        <translation>إلغاء وثيقة</translation>
    </message>
    <message>
        <source>Skrev i kartläggningen</source>
        <translation>الكتابة في حصر الخبرات</translation>
    </message>
    <message>
        <source>Skrev in kandidatens kommentar</source>
        <translation>إدخال تعليق الشخص</translation>
    </message>
    <message>
        <source>Ändrade ett underlag</source>
        <translation>تغيير دليل</translation>
    </message>
    <message>
        <source>Antecknade att ett dokument lämnades över</source>
        <translation>تدوين تسليم وثيقة</translation>
    </message>
    <message>
        <source>Förde anteckningar under bedömningen</source>
        <translation>تدوين أثناء التقييم</translation>
    </message>
    <message>
        <source>Granskade resultatet</source>
        <translation>مراجعة النتيجة</translation>
    </message>
    <message>
        <source>Ändrade planen</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Ändrade skälet till valet av yrke</source>
        <translation>تغيير سبب اختيار المهنة</translation>
    </message>
    <message>
        <source>Beslutade om moduler</source>
        <translation>اتخاذ القرار بشأن الوحدات</translation>
    </message>
    <message>
        <source>Tog emot svar i självskattningen</source>
        <translation>استلام أجوبة التقييم الذاتي</translation>
    </message>
    <message>
        <source>Ändrade tillfällen</source>
        <translation>تغيير الجلسات</translation>
    </message>
    <message>
        <source>Ändrade kompletteringsplanen</source>
        <translation>تغيير خطة الاستكمال</translation>
    </message>
</context>
<context>
    <name>InformationBox</name>
    <message>
        <source>✓ Mottagen {day} på {language}. {how}. Antecknat av {name}.</source>
        <translation>✓ تم الاستلام في ⁨{day}⁩ باللغة: ⁨{language}⁩. ⁨{how}⁩. دوّنه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{how}: {reader}</source>
        <translation>{how}: {reader}</translation>
    </message>
    <message>
        <source>✓ Ja – återkalla</source>
        <translation>✓ نعم – سحب الموافقة</translation>
    </message>
    <message>
        <source>Kandidaten säger ja</source>
        <translation>الشخص موافق</translation>
    </message>
    <message>
        <source>Återkalla: {consent}</source>
        <translation>سحب الموافقة: ⁨{consent}⁩</translation>
    </message>
    <message>
        <source>Samtycke: {consent}</source>
        <translation>الموافقة: ⁨{consent}⁩</translation>
    </message>
    <message>
        <source>Information till kandidaten</source>
        <translation>معلومات للشخص</translation>
    </message>
    <message>
        <source>Läs tillsammans, lite i taget. Anteckna sedan att det är mottaget.</source>
        <translation>القراءة معًا، شيئًا فشيئًا. ثم تدوين أن المعلومات قد استُلمت.</translation>
    </message>
    <message>
        <source>Informationens språk</source>
        <translation>لغة المعلومات</translation>
    </message>
    <message>
        <source>Hur texten lästes</source>
        <translation>كيف قُرئ النص</translation>
    </message>
    <message>
        <source>Vem som läste</source>
        <translation>من قرأ</translation>
    </message>
    <message>
        <source>Dag, om det inte är i dag</source>
        <translation>اليوم، إن لم يكن اليوم الحالي</translation>
    </message>
    <message>
        <source>Anteckna att informationen är mottagen</source>
        <translation>تدوين استلام المعلومات</translation>
    </message>
    <message>
        <source>Samtycken</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Kandidaten kan säga nej och ändå få sina papper, och kan ändra sig när som helst.</source>
        <translation>يمكن للشخص أن يرفض ويحصل مع ذلك على أوراقه، ويمكنه تغيير رأيه متى شاء.</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Så långt har inläsningen kommit</source>
        <translation>مدى تقدم القراءة</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stäng beskedet om filerna</source>
        <translation>إغلاق الإشعار عن الملفات</translation>
    </message>
    <message>
        <source>Avbryt inläsningen</source>
        <translation>إلغاء القراءة</translation>
    </message>
    <message>
        <source>Läser in fil {number} av {count}: {name}</source>
        <translation>جارٍ قراءة الملف ⁨{number}⁩ من ⁨{count}⁩: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>✓ Inskrivningen blev klar {day}. Du kan fortfarande ändra.</source>
        <translation>✓ اكتمل التسجيل في ⁨{day}⁩. لا يزال التعديل ممكنًا.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Språk och tolk</source>
        <translation>اللغات والمترجم</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Delar av inskrivningen</source>
        <translation>أجزاء التسجيل</translation>
    </message>
    <message>
        <source>Innan inskrivningen är klar</source>
        <translation>قبل اكتمال التسجيل</translation>
    </message>
    <message>
        <source>Inskrivningen är klar</source>
        <translation>التسجيل مكتمل</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Inte frågat</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Så väl kan kandidaten språket</source>
        <translation>مدى إتقان الشخص للغة</translation>
    </message>
    <message>
        <source>Med ord</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Till exempel dialekt, eller vad språket har använts till.</source>
        <translation>مثلًا اللهجة، أو فيمَ استُخدمت اللغة.</translation>
    </message>
    <message>
        <source>Det språk kandidaten kan bäst</source>
        <translation>اللغة التي يتقنها الشخص أكثر</translation>
    </message>
    <message>
        <source>Har använt språket i arbetet</source>
        <translation>استُخدمت اللغة في العمل</translation>
    </message>
    <message>
        <source>En mening som en arbetsgivare förstår. Skrivs ut bredvid nivåerna.</source>
        <translation>جملة يفهمها صاحب العمل. تُطبع بجانب المستويات.</translation>
    </message>
    <message>
        <source>Bedömt av</source>
        <translation>جرى التقييم من قبل</translation>
    </message>
    <message>
        <source>Bedömt den</source>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Många talar ett språk och läser ett annat. Fråga om båda. Mer finns i kartläggningen.</source>
        <translation>كثيرون يتحدثون لغة ويقرؤون أخرى. السؤال عن الاثنتين مهم. المزيد في حصر الخبرات.</translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation>اللغة المراد إضافتها</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan på papper</source>
        <translation>اللغة بجانب السويدية على الورق</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>السويدية فقط</translation>
    </message>
    <message>
        <source>Det språk som kandidaten läser bäst av dem som finns.</source>
        <translation>اللغة التي يقرؤها الشخص أفضل من غيرها بين اللغات المتوفرة.</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Anhöriga tolkar aldrig, och barn aldrig någonsin.</source>
        <translation>لا يترجم الأقارب أبدًا، ولا الأطفال إطلاقًا.</translation>
    </message>
    <message>
        <source>Sorts tolk</source>
        <translation>نوع المترجم</translation>
    </message>
    <message>
        <source>Tolkens språk</source>
        <translation>لغة المترجم</translation>
    </message>
    <message>
        <source>Önskad tolk</source>
        <translation>المترجم المطلوب</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <source>Inget är sagt om nivån än.</source>
        <translation>لم يُذكر شيء عن المستوى بعد.</translation>
    </message>
    <message>
        <source>Bedömt av {name}, {day}</source>
        <translation>قيّمه ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Bäst</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Välj först ett språk i listan.</source>
        <translation>اختر أولًا لغة من القائمة.</translation>
    </message>
    <message>
        <source>Det språk som kandidaten läser bäst är det som papperen skrivs på bredvid svenskan.</source>
        <translation>اللغة التي يقرؤها الشخص أفضل من غيرها هي التي تُكتب بها الأوراق بجانب السويدية.</translation>
    </message>
    <message>
        <source>Inget språk är inskrivet än.</source>
        <translation>لم تُدوَّن أي لغة بعد.</translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation>اللغة المراد إضافتها</translation>
    </message>
    <message>
        <source>Lägg till språk</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Studier i sfi</source>
        <translation>الدراسة في SFI</translation>
    </message>
    <message>
        <source>Studieväg i sfi</source>
        <translation>مسار الدراسة في SFI</translation>
    </message>
    <message>
        <source>Kurs i sfi</source>
        <translation>الدورة في SFI</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>{language}, talar bäst</source>
        <translation>⁨{language}⁩، اللغة الأقوى في التحدث</translation>
    </message>
    <message>
        <source>Läser: inte frågat</source>
        <translation>القراءة: لم يُسأل</translation>
    </message>
    <message>
        <source>Läser {language}</source>
        <translation>القراءة: ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Talar bäst</source>
        <translation>الأقوى في التحدث</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Läser: {level}</source>
        <translation>القراءة: ⁨{level}⁩</translation>
    </message>
    <message>
        <source>{act}: {language}</source>
        <translation>{act}: {language}</translation>
    </message>
</context>
<context>
    <name>LevelButtons</name>
    <message>
        <source>Nivå</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Ta bort markeringen</source>
        <translation>إزالة التقدير</translation>
    </message>
</context>
<context>
    <name>LicenceForm</name>
    <message>
        <source>Sett av {name}</source>
        <translation>اطلع عليه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Dagen för kontrollen skrivs upp när du väljer.</source>
        <translation>يُدوَّن يوم الفحص عند الاختيار.</translation>
    </message>
    <message>
        <source>Kontrollerat {day}</source>
        <translation>تاريخ الفحص ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Körkort, kort eller behörighet</source>
        <translation>رخصة قيادة أو بطاقة أو ترخيص</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Till exempel: körkort, truckutbildning, svetsprövning, heta arbeten.</source>
        <translation>مثلًا: رخصة قيادة، تدريب على الرافعة الشوكية، اختبار لحام، الأعمال الساخنة.</translation>
    </message>
    <message>
        <source>Klass eller nivå</source>
        <translation>الفئة أو المستوى</translation>
    </message>
    <message>
        <source>Utfärdat i (land)</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Giltigt till</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Gäller i Sverige?</source>
        <translation>صالحة في السويد؟</translation>
    </message>
    <message>
        <source>Jag har sett originalet</source>
        <translation>اطلعت على الأصل</translation>
    </message>
</context>
<context>
    <name>LicencePart</name>
    <message>
        <source>till {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>original sett</source>
        <translation>تم عرض الأصل</translation>
    </message>
    <message>
        <source>original inte sett</source>
        <translation>لم يُعرض الأصل</translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>من قضية سابقة</translation>
    </message>
    <message>
        <source>Har gått ut</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Vad som gäller i Sverige skrivs ut på arbetsgivarens sida; annat bara om det väljs.</source>
        <translation>ما هو صالح في السويد يُطبع في صفحة صاحب العمل، وغيره عند اختياره فقط.</translation>
    </message>
    <message>
        <source>Lägg till behörighet</source>
        <translation>إضافة رخصة</translation>
    </message>
    <message>
        <source>Ingen behörighet är inskriven.</source>
        <translation>لم تُدوَّن أي رخصة.</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Ta bort ”{title}”? Det som står där försvinner.</source>
        <translation>إزالة «⁨{title}⁩»؟ سيُحذف ما كُتب فيه.</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>Kan visas genom: {methods}</source>
        <translation>يمكن إظهاره بـ: ⁨{methods}⁩</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Titta efter</source>
        <translation>ما يُنظر إليه</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Något gick fel i programmet. Det du har skrivit finns kvar, och du kan fortsätta.</source>
        <translation>حدث خطأ في البرنامج. ما كتبته محفوظ ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>En rapport utan personuppgifter ligger här: {path}</source>
        <translation>يوجد تقرير بلا بيانات شخصية هنا: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Validering {version}. Fri programvara under EUPL-1.2.</source>
        <translation>Validering ⁨{version}⁩. برنامج حر برخصة EUPL-1.2.</translation>
    </message>
    <message numerus="yes">
        <source>Filer läses fortfarande in: %n. Fönstret stängs när de är klara. Stäng en gång till för att lämna dem utanför.</source>
        <translation>
            <numerusform>لا ملفات قيد القراءة.</numerusform>
            <numerusform>ما زال ملف واحد قيد القراءة. تُغلق النافذة عند اكتماله. الإغلاق مرة أخرى يتركه خارج القضية.</numerusform>
            <numerusform>ما زال ملفان قيد القراءة. تُغلق النافذة عند اكتمالهما. الإغلاق مرة أخرى يتركهما خارج القضية.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ ملفات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج القضية.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ ملفات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج القضية.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ ملفات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج القضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>القضية ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{what} – Validering</source>
        <translation>{what} – Validering</translation>
    </message>
    <message>
        <source>Arbetar …</source>
        <translation>جارٍ العمل …</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Översättningarna är inte språkgranskade</source>
        <translation>الترجمات غير مدققة لغويًا</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>كالحاسوب</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Övning: alla personer är påhittade.</source>
        <translation>تدريب: كل الأشخاص خياليون.</translation>
    </message>
    <message>
        <source>Inloggad: {name}</source>
        <translation>المستخدم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Kartläggning</source>
        <translation>حصر الخبرات</translation>
    </message>
    <message>
        <source>Delar av kartläggningen</source>
        <translation>أجزاء حصر الخبرات</translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Behörigheter</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>بكلمات الشخص</translation>
    </message>
    <message>
        <source>Arbetssvenska</source>
        <translation>السويدية في العمل</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Samlad bild</source>
        <translation>الخلاصة</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Anställning</source>
        <translation>عمل بأجر</translation>
    </message>
    <message>
        <source>Eget företag</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Familjens företag eller jordbruk</source>
        <translation>عمل عائلي أو مزرعة</translation>
    </message>
    <message>
        <source>Oavlönat arbete</source>
        <translation>عمل بدون أجر</translation>
    </message>
    <message>
        <source>Militärtjänst</source>
        <translation>خدمة عسكرية</translation>
    </message>
    <message>
        <source>Ideellt arbete</source>
        <translation>عمل تطوعي</translation>
    </message>
    <message>
        <source>Omsorg och hushåll hemma</source>
        <translation>رعاية وأعمال في المنزل</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>مقيّم أو معلم</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>مترجم معتمد</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Inga papper har funnits</source>
        <translation>لم تكن هناك أوراق</translation>
    </message>
    <message>
        <source>Papper har funnits men är borta</source>
        <translation>كانت هناك أوراق وفُقدت</translation>
    </message>
    <message>
        <source>Papper finns men har inte visats</source>
        <translation>توجد أوراق ولم تُعرض</translation>
    </message>
    <message>
        <source>Kopia visad</source>
        <translation>تم عرض نسخة</translation>
    </message>
    <message>
        <source>Original visat</source>
        <translation>تم عرض الأصل</translation>
    </message>
    <message>
        <source>Gäller i Sverige</source>
        <translation>صالحة في السويد</translation>
    </message>
    <message>
        <source>Kan bytas ut</source>
        <translation>يمكن استبدالها</translation>
    </message>
    <message>
        <source>Gäller inte i Sverige</source>
        <translation>غير صالحة في السويد</translation>
    </message>
    <message>
        <source>Inte kontrollerat</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Inte alls</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيدًا</translation>
    </message>
    <message>
        <source>Flytande</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Under A1: enstaka ord</source>
        <translation>دون A1: كلمات متفرقة</translation>
    </message>
    <message>
        <source>A1: enkla ord och fraser</source>
        <translation>A1: كلمات وعبارات بسيطة</translation>
    </message>
    <message>
        <source>A2: enkla vardagssituationer</source>
        <translation>A2: مواقف يومية بسيطة</translation>
    </message>
    <message>
        <source>B1: det mesta i vardag och arbete</source>
        <translation>B1: معظم الأمور في الحياة والعمل</translation>
    </message>
    <message>
        <source>B2: utan svårighet i arbetet</source>
        <translation>B2: بلا صعوبة في العمل</translation>
    </message>
    <message>
        <source>C1: säkert och nyanserat</source>
        <translation>C1: بثقة ودقة</translation>
    </message>
    <message>
        <source>C2: som ett modersmål</source>
        <translation>C2: كاللغة الأم</translation>
    </message>
    <message>
        <source>under A1</source>
        <translation>دون A1</translation>
    </message>
    <message>
        <source>Förstår</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Talar</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>Läser</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Förstår muntliga instruktioner</source>
        <translation>فهم التعليمات الشفهية</translation>
    </message>
    <message>
        <source>Till exempel: förstår när arbetsledaren visar och säger steg för steg.</source>
        <translation>مثلًا: يفهم عندما يشرح المشرف خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Talar med kollegor, kunder eller brukare</source>
        <translation>التحدث مع الزملاء أو الزبائن أو المستفيدين</translation>
    </message>
    <message>
        <source>Till exempel: svarar på vanliga frågor i serveringen.</source>
        <translation>مثلًا: يجيب عن الأسئلة المعتادة عند التقديم.</translation>
    </message>
    <message>
        <source>Läser säkerhetstext, recept eller plan</source>
        <translation>قراءة نصوص السلامة أو الوصفات أو الخطط</translation>
    </message>
    <message>
        <source>Till exempel: läser recept och varningsmärken utan hjälp.</source>
        <translation>مثلًا: يقرأ الوصفات وعلامات التحذير بدون مساعدة.</translation>
    </message>
    <message>
        <source>Skriver rapport eller lista</source>
        <translation>كتابة تقرير أو قائمة</translation>
    </message>
    <message>
        <source>Till exempel: skriver temperaturer i listan; längre text med stöd.</source>
        <translation>مثلًا: يكتب درجات الحرارة في القائمة، والنصوص الأطول بمساعدة.</translation>
    </message>
    <message>
        <source>Talar i telefon</source>
        <translation>التحدث بالهاتف</translation>
    </message>
    <message>
        <source>Till exempel: anmäler frånvaro; tar inte emot beställningar än.</source>
        <translation>مثلًا: يبلّغ عن الغياب، ولا يستقبل الطلبات بعد.</translation>
    </message>
    <message>
        <source>Frågar när något är oklart</source>
        <translation>السؤال عند عدم الوضوح</translation>
    </message>
    <message>
        <source>Till exempel: säger till direkt och upprepar vad som ska göras.</source>
        <translation>مثلًا: يسأل فورًا ويعيد ما يجب فعله.</translation>
    </message>
    <message>
        <source>Läser inte sfi</source>
        <translation>لا يدرس في SFI</translation>
    </message>
    <message>
        <source>Studieväg 1</source>
        <translation>المسار 1</translation>
    </message>
    <message>
        <source>Studieväg 2</source>
        <translation>المسار 2</translation>
    </message>
    <message>
        <source>Studieväg 3</source>
        <translation>المسار 3</translation>
    </message>
    <message>
        <source>Ingen kurs</source>
        <translation>بدون دورة</translation>
    </message>
    <message>
        <source>Kurs A</source>
        <translation>الدورة A</translation>
    </message>
    <message>
        <source>Kurs B</source>
        <translation>الدورة B</translation>
    </message>
    <message>
        <source>Kurs C</source>
        <translation>الدورة C</translation>
    </message>
    <message>
        <source>Kurs D</source>
        <translation>الدورة D</translation>
    </message>
    <message>
        <source>Skriv fakta om arbetet. Inget om hälsa, tro, ursprung eller gissningar.</source>
        <translation>اكتب حقائق عن العمل. لا شيء عن الصحة أو الدين أو الأصل أو التخمينات.</translation>
    </message>
    <message>
        <source>(utan rubrik)</source>
        <translation>(بدون عنوان)</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>ModerationBox</name>
    <message>
        <source>Den andra personen</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Granskningen gjordes på ett utskrivet underlag</source>
        <translation>أُجريت المراجعة على أوراق مطبوعة</translation>
    </message>
    <message>
        <source>Namn på den som granskade</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>Det signerade underlaget</source>
        <translation>الأوراق الموقّعة</translation>
    </message>
    <message>
        <source>Lägg till det inlästa granskningsunderlaget</source>
        <translation>إضافة أوراق المراجعة الممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Vad den andra personen säger</source>
        <translation>ما يقوله الشخص الثاني</translation>
    </message>
    <message>
        <source>Behövs när personen inte håller med.</source>
        <translation>مطلوب عند عدم الموافقة.</translation>
    </message>
    <message>
        <source>Kriterier som ses annorlunda</source>
        <translation>معايير فيها رأي مختلف</translation>
    </message>
    <message>
        <source>Håller med</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Håller inte med …</source>
        <translation>عدم موافقة …</translation>
    </message>
    <message>
        <source>Signera att personen inte håller med</source>
        <translation>توقيع عدم الموافقة</translation>
    </message>
    <message>
        <source>Granska igen</source>
        <translation>مراجعة جديدة</translation>
    </message>
    <message>
        <source>Skriv in en granskning på papper</source>
        <translation>إدخال مراجعة ورقية</translation>
    </message>
    <message>
        <source>Läs bedömningarna och besluten ovanför. Säg sedan om du håller med, och annars varför inte.</source>
        <translation>المطلوب قراءة التقييمات والقرارات أعلاه. ثم ذكر الموافقة، أو سبب عدم الموافقة.</translation>
    </message>
    <message>
        <source>Du leder ärendet eller har beslutat. Här kan du skriva in en granskning på papper.</source>
        <translation>أنت المسؤول عن القضية أو صاحب القرار. هنا يمكن إدخال مراجعة أُجريت على الورق.</translation>
    </message>
    <message>
        <source>{name} håller med om resultatet.</source>
        <translation>⁨{name}⁩: موافقة على النتيجة.</translation>
    </message>
    <message>
        <source>{name} håller inte med. Bedöm igen eller besluta på nytt.</source>
        <translation>⁨{name}⁩: عدم موافقة. المطلوب إعادة التقييم أو اتخاذ قرار جديد.</translation>
    </message>
    <message>
        <source>Ett resultat för hela yrkesprofilen gäller först när en andra person håller med.</source>
        <translation>لا تسري النتيجة للملف المهني بالكامل إلا بموافقة شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Ett resultat för delar gäller utan en andra person. Granskning är frivillig.</source>
        <translation>تسري النتيجة الجزئية بدون شخص ثانٍ. المراجعة اختيارية.</translation>
    </message>
</context>
<context>
    <name>ModuleBox</name>
    <message>
        <source>Beslut</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Behövs när beslutet avviker från förslaget. Den som granskar läser det.</source>
        <translation>مطلوب عندما يختلف القرار عن الاقتراح. يقرؤه المراجع.</translation>
    </message>
    <message>
        <source>{title} (valfri)</source>
        <translation>⁨{title}⁩ (اختيارية)</translation>
    </message>
    <message>
        <source>Förslag: {outcome}</source>
        <translation>الاقتراح: ⁨{outcome}⁩</translation>
    </message>
    <message>
        <source>För lite underlag: {codes}</source>
        <translation>أدلة غير كافية: ⁨{codes}⁩</translation>
    </message>
    <message>
        <source>Besluta som föreslaget</source>
        <translation>القرار حسب الاقتراح</translation>
    </message>
    <message>
        <source>Ändra beslutet</source>
        <translation>تغيير القرار</translation>
    </message>
    <message>
        <source>Besluta med skäl</source>
        <translation>القرار مع ذكر السبب</translation>
    </message>
    <message>
        <source>Besluta {code}</source>
        <translation>اتخاذ القرار: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Inte beslutad</source>
        <translation>لم يُتخذ القرار</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {outcome}.</source>
        <translation>القرار في ⁨{day}⁩ من ⁨{name}⁩: ⁨{outcome}⁩.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Bedömningar har tillkommit sedan dess. Besluta igen.</source>
        <translation>أُضيفت تقييمات منذ ذلك الحين. المطلوب اتخاذ القرار من جديد.</translation>
    </message>
</context>
<context>
    <name>ModuleList</name>
    <message>
        <source>{begun} av {all}</source>
        <translation>⁨{begun}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>غير موقّع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation>يحتاج إلى أدلة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Moduler</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Sett av {name}, {day}</source>
        <translation>اطلع عليه ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Skriv exakt som i ID-handlingen. Ett fel i namnet gör pappret ogiltigt.</source>
        <translation>اكتب الاسم تمامًا كما في وثيقة الهوية. الخطأ في الاسم يجعل الورقة غير صالحة.</translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation>الاسم الأول كما في وثيقة الهوية</translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation>اسم العائلة كما في وثيقة الهوية</translation>
    </message>
    <message>
        <source>Kandidaten har bara ett namn</source>
        <translation>للشخص اسم واحد فقط</translation>
    </message>
    <message>
        <source>Namnet som kandidaten själv skriver det</source>
        <translation>الاسم كما يكتبه الشخص نفسه</translation>
    </message>
    <message>
        <source>Tilltalsnamn</source>
        <translation>الاسم المستخدم في النداء</translation>
    </message>
    <message>
        <source>Identitet</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Sorts nummer</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>Alla kan skrivas in, också den som inte har något nummer.</source>
        <translation>يمكن تسجيل الجميع، حتى من لا رقم له.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Fyll i det som är känt. Gissa aldrig en dag.</source>
        <translation>اكتب ما هو معروف. لا تخمّن اليوم أبدًا.</translation>
    </message>
    <message>
        <source>Kön</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Bara för statistik. Skrivs aldrig ut.</source>
        <translation>للإحصاء فقط. لا يُطبع أبدًا.</translation>
    </message>
    <message>
        <source>Handling som du har sett i dag</source>
        <translation>الوثيقة التي اطلعت عليها اليوم</translation>
    </message>
    <message>
        <source>Till exempel pass, körkort eller LMA-kort. Tomt om ingen är visad.</source>
        <translation>مثلًا جواز سفر أو رخصة قيادة أو بطاقة LMA. يُترك فارغًا إذا لم تُعرض أي وثيقة.</translation>
    </message>
</context>
<context>
    <name>NewCaseScreen</name>
    <message>
        <source>Nytt ärende</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Nytt ärende för {name}, som redan finns.</source>
        <translation>قضية جديدة لـ ⁨{name}⁩، الموجود من قبل.</translation>
    </message>
    <message>
        <source>Titta först på dem som liknar, och säg om det är en annan person.</source>
        <translation>الاطلاع أولًا على المتشابهين، ثم تحديد ما إذا كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Det är någon annan</source>
        <translation>إنه شخص آخر</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Lägg till en person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Den nya personens namn</source>
        <translation>اسم الشخص الجديد</translation>
    </message>
    <message>
        <source>Inloggningsnamn</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Tomt för den som inte ska logga in. Kan inte ändras sedan.</source>
        <translation>يُترك فارغًا لمن لن يسجل الدخول. لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Den nya personens roller</source>
        <translation>أدوار الشخص الجديد</translation>
    </message>
    <message>
        <source>Lägg till personen</source>
        <translation>إضافة الشخص</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Ärende {case} kan gälla samma person som ärende {other}. Skriv inga namn om det.</source>
        <translation>قد تخص القضية ⁨{case}⁩ الشخص نفسه في القضية ⁨{other}⁩. لا تكتب أسماء حول ذلك.</translation>
    </message>
    <message>
        <source>Visa {case}</source>
        <translation>عرض ⁨{case}⁩</translation>
    </message>
    <message>
        <source>Kontrollerat: {case}</source>
        <translation>تم الفحص: ⁨{case}⁩</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Skriv ett tal med siffror.</source>
        <translation>اكتب عددًا بالأرقام.</translation>
    </message>
    <message>
        <source>Skriv ett tal från {least} till {most}.</source>
        <translation>اكتب عددًا من ⁨{least}⁩ إلى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>Skriv ett helt tal.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>ObjectionPart</name>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>Svar {day} av {name}: {answer}</source>
        <translation>الرد في ⁨{day}⁩ من ⁨{name}⁩: ⁨{answer}⁩</translation>
    </message>
    <message>
        <source>Svara</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Svara igen</source>
        <translation>الرد من جديد</translation>
    </message>
    <message>
        <source>Invändningar</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Någon annan än den som leder ärendet svarar. Under tiden utfärdas inget resultat.</source>
        <translation>يرد شخص غير المسؤول عن القضية. لا تصدر أي نتيجة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Skriv upp en invändning</source>
        <translation>تدوين اعتراض</translation>
    </message>
    <message>
        <source>Ingen har invänt mot resultatet.</source>
        <translation>لا توجد اعتراضات على النتيجة.</translation>
    </message>
    <message>
        <source>Vem invänder</source>
        <translation>صاحب الاعتراض</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Gäller yrkesprofilen</source>
        <translation>يخص الملف المهني</translation>
    </message>
    <message>
        <source>Vad invändningen gäller</source>
        <translation>موضوع الاعتراض</translation>
    </message>
    <message>
        <source>Med kandidatens egna ord. Den kan inte ändras efteråt.</source>
        <translation>بكلمات الشخص نفسه. لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Spara invändningen</source>
        <translation>حفظ الاعتراض</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Vad är beställt?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Produkter</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Bara meritportfölj: ingen bedömning. Den beskriver vad kandidaten själv berättar.</source>
        <translation>ملف الكفاءات فقط: بلا تقييم. يصف ما يرويه الشخص نفسه.</translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Kontakt hos beställaren</source>
        <translation>جهة الاتصال لدى الطالب</translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs tillsammans med kandidaten.</source>
        <translation>مجرد رغبة. يُختار الملف المهني مع الشخص.</translation>
    </message>
    <message>
        <source>Kandidatens eget mål</source>
        <translation>هدف الشخص</translation>
    </message>
    <message>
        <source>Återrapport: vad, och till vem</source>
        <translation>التقرير: ماذا ولمن</translation>
    </message>
    <message>
        <source>Bara det beställaren får veta.</source>
        <translation>فقط ما يجوز للجهة الطالبة معرفته.</translation>
    </message>
    <message>
        <source>Ska vara klart</source>
        <translation>موعد الاكتمال</translation>
    </message>
    <message>
        <source>Till exempel kommunens arbetsmarknadsenhet. Får vara tomt.</source>
        <translation>مثلًا وحدة سوق العمل في البلدية. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Beställarens referens</source>
        <translation>مرجع الجهة الطالبة</translation>
    </message>
    <message>
        <source>Yrke enligt beställningen</source>
        <translation>المهنة حسب الطلب</translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs senare, tillsammans med kandidaten.</source>
        <translation>مجرد رغبة. يُختار الملف المهني لاحقًا مع الشخص.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Översikt</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Kandidatens egna ord behålls som de är; svenskan står bredvid.</source>
        <translation>تبقى كلمات الشخص كما هي، والنص السويدي بجانبها.</translation>
    </message>
    <message>
        <source>Egen presentation</source>
        <translation>تقديم شخصي</translation>
    </message>
    <message>
        <source>Det här vill jag berätta</source>
        <translation>ما أريد أن أقوله</translation>
    </message>
    <message>
        <source>Vad jag är bra på och vill arbeta med. Inget om hälsa, tro eller ursprung.</source>
        <translation>ما أجيده وما أريد العمل فيه. لا شيء عن الصحة أو الدين أو الأصل.</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>{title} ({language})</source>
        <translation>{title} ({language})</translation>
    </message>
    <message>
        <source>eget språk</source>
        <translation>اللغة الخاصة</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>السويدية</translation>
    </message>
</context>
<context>
    <name>PartialDayField</name>
    <message>
        <source>Välj månad också, eller ta bort dagen.</source>
        <translation>اختر الشهر أيضًا أو احذف اليوم.</translation>
    </message>
    <message>
        <source>Den dagen finns inte i månaden.</source>
        <translation>هذا اليوم غير موجود في الشهر.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Första lösenfrasen för {name}</source>
        <translation>عبارة المرور الأولى لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Låt personen själv skriva den. Flera vanliga ord är bäst. Den kan bytas när som helst.</source>
        <translation>يكتبها الشخص بنفسه. الأفضل عدة كلمات عادية. يمكن تغييرها في أي وقت.</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Ny lösenfras igen</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Spara lösenfrasen</source>
        <translation>حفظ عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>För kort ännu. Tecken: {length} av minst {least}.</source>
        <translation>قصيرة بعد. الأحرف: ⁨{length}⁩ من ⁨{least}⁩ على الأقل.</translation>
    </message>
    <message>
        <source>Lätt att gissa. Använd inte namn och vanliga lösenord. Ta ord som inte hör ihop.</source>
        <translation>سهلة التخمين. بدون أسماء وكلمات مرور شائعة. الأفضل كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Den duger. Ett ord till som inte hör ihop med resten gör den mycket svårare att gissa.</source>
        <translation>مقبولة. كلمة أخرى لا رابط لها بالباقي تجعلها أصعب بكثير على التخمين.</translation>
    </message>
    <message>
        <source>Svår att gissa.</source>
        <translation>صعبة التخمين.</translation>
    </message>
    <message>
        <source>3. Din lösenfras</source>
        <translation>3. عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Minst tolv tecken. Fyra vanliga ord som inte hör ihop är lätta att minnas och svåra att gissa. Lösenfrasen sparas ingenstans.</source>
        <translation>اثنا عشر حرفًا على الأقل. أربع كلمات عادية لا رابط بينها سهلة التذكر وصعبة التخمين. لا تُحفظ عبارة المرور في أي مكان.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Lösenfras en gång till</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Det finns inget återställningsblad och ingen säkerhetskopia ännu. Glöms lösenfrasen är arkivet förlorat: ingen kan öppna det. Lägg därför snart till en administratör till, under Personal.</source>
        <translation>لا توجد بعد ورقة استعادة ولا نسخة احتياطية. عند نسيان عبارة المرور يضيع الأرشيف: لا يمكن لأحد فتحه. لذلك المطلوب قريبًا إضافة مدير نظام آخر ضمن «الموظفون».</translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>Byt lösenfras</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen är inte lika på båda ställena. Skriv den igen.</source>
        <translation>عبارة المرور الجديدة ليست متطابقة في الموضعين. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Lösenfrasen är bytt. Använd den nya nästa gång du loggar in.</source>
        <translation>تم تغيير عبارة المرور. استخدم الجديدة عند تسجيل الدخول القادم.</translation>
    </message>
    <message>
        <source>Ingen kan ta fram en lösenfras som är glömd. Skriv den aldrig på en lapp.</source>
        <translation>لا يمكن لأحد استرجاع عبارة مرور منسية. لا تكتبها أبدًا على ورقة.</translation>
    </message>
    <message>
        <source>Nuvarande lösenfras</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Minst fyra ord som inte hör ihop är lätt att minnas och svårt att gissa.</source>
        <translation>أربع كلمات على الأقل لا رابط بينها سهلة التذكر وصعبة التخمين.</translation>
    </message>
    <message>
        <source>Ny lösenfras en gång till</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PathBox</name>
    <message>
        <source>{profile}: {done} av {all} kriterier bedömda</source>
        <translation>⁨{profile}⁩: المعايير التي تم تقييمها ⁨{done}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>{profile}: {state}</source>
        <translation>{profile}: {state}</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>planerad</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>bedömd, väntar på resultat</source>
        <translation>تم تقييمه، بانتظار النتيجة</translation>
    </message>
    <message>
        <source>väntar på granskning</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>beslutad</source>
        <translation>صدر القرار</translation>
    </message>
    <message>
        <source>under omprövning</source>
        <translation>قيد إعادة النظر</translation>
    </message>
    <message>
        <source>Så långt har ärendet kommit</source>
        <translation>إلى أين وصلت القضية</translation>
    </message>
    <message>
        <source>Saknas nu</source>
        <translation>النواقص الآن</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Välj i listan.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>{name}, {part}, från {begin}</source>
        <translation>⁨{name}⁩، ⁨{part}⁩، من ⁨{begin}⁩</translation>
    </message>
    <message>
        <source>{name}, {part}, från {begin} till {end}</source>
        <translation>⁨{name}⁩، ⁨{part}⁩، من ⁨{begin}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>Avsluta rollen: {name}</source>
        <translation>إنهاء الدور: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Personer i ärendet</source>
        <translation>الأشخاص في القضية</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Det som den nya ansvariga behöver veta</source>
        <translation>ما يحتاج المسؤول الجديد إلى معرفته</translation>
    </message>
    <message>
        <source>Vad som är gjort, vad som är kvar och vad som är lovat.</source>
        <translation>ما أُنجز وما بقي وما وُعد به.</translation>
    </message>
    <message>
        <source>Lägg till en person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Roll i ärendet</source>
        <translation>الدور في القضية</translation>
    </message>
    <message>
        <source>Lämna över ansvaret</source>
        <translation>تسليم المسؤولية</translation>
    </message>
    <message>
        <source>Lägg till personen</source>
        <translation>إضافة الشخص</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Vem gäller det?</source>
        <translation>من هو الشخص؟</translation>
    </message>
    <message>
        <source>Ett namn räcker för att börja. Allt annat kan fyllas i senare.</source>
        <translation>يكفي الاسم للبدء. يمكن ملء الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation>الاسم الأول كما في وثيقة الهوية</translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation>اسم العائلة كما في وثيقة الهوية</translation>
    </message>
    <message>
        <source>Kandidaten har bara ett namn</source>
        <translation>للشخص اسم واحد فقط</translation>
    </message>
    <message>
        <source>Namnet som kandidaten själv skriver det</source>
        <translation>الاسم كما يكتبه الشخص نفسه</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>بيانات شخصية محمية</translation>
    </message>
    <message>
        <source>Skyddet kan slås på när som helst. Då syns ett alias i stället för namnet.</source>
        <translation>يمكن تفعيل الحماية في أي وقت. يظهر عندئذ اسم مستعار بدل الاسم.</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telefon eller e-post i arbetet</source>
        <translation>الهاتف أو البريد الإلكتروني في العمل</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Branscher</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid namnet på den som har bedömt.</source>
        <translation>تُطبع بجانب اسم المقيّم.</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>سنوات العمل في المهنة</translation>
    </message>
    <message>
        <source>Utbildning till bedömare</source>
        <translation>تدريب المقيّمين</translation>
    </message>
    <message>
        <source>Certifierad till och med</source>
        <translation>الاعتماد سارٍ حتى</translation>
    </message>
    <message>
        <source>Arbetar här nu</source>
        <translation>يعمل هنا حاليًا</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>2. Du, den första administratören</source>
        <translation>2. أنت، مدير النظام الأول</translation>
    </message>
    <message>
        <source>Ditt namn</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>För- och efternamn, som det ska stå på papper.</source>
        <translation>الاسم الأول واسم العائلة كما يظهران على الورق.</translation>
    </message>
    <message>
        <source>Inloggningsnamn</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Kort och lätt att skriva. Kan inte ändras.</source>
        <translation>قصير وسهل الكتابة. لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Det här gör du också</source>
        <translation>مهام أخرى لك</translation>
    </message>
    <message>
        <source>Jag är också samordnare</source>
        <translation>أنا أيضًا منسق</translation>
    </message>
    <message>
        <source>Jag är också bedömare</source>
        <translation>أنا أيضًا مقيّم</translation>
    </message>
    <message>
        <source>En administratör sköter personal och uppgifter. Ärenden öppnas av en samordnare, bedömare eller sfi-lärare. Är du ensam på centret: kryssa i båda. En bedömning granskas alltid av en person till.</source>
        <translation>يهتم مدير النظام بالموظفين والبيانات. يفتح القضايا منسق أو مقيّم أو معلم SFI. لمن يعمل وحده في المركز: اختيار الاثنين. كل تقييم يراجعه شخص آخر دائمًا.</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Alla moduler har metod och dag.</source>
        <translation>لكل الوحدات طريقة ويوم.</translation>
    </message>
    <message>
        <source>Ingen modul har metod och dag än.</source>
        <translation>ليس لأي وحدة طريقة ويوم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n moduler har inte metod och dag än.</source>
        <translation>
            <numerusform>لكل الوحدات طريقة ويوم.</numerusform>
            <numerusform>وحدة واحدة بلا طريقة ويوم.</numerusform>
            <numerusform>وحدتان بلا طريقة ويوم.</numerusform>
            <numerusform>%n وحدات بلا طريقة ويوم.</numerusform>
            <numerusform>%n وحدة بلا طريقة ويوم.</numerusform>
            <numerusform>%n وحدة بلا طريقة ويوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planen görs av yrkesbedömaren eller samordnaren.</source>
        <translation>يضع الخطة المقيّم المهني أو المنسق.</translation>
    </message>
    <message>
        <source>Innan något planeras ska kandidaten ha fått information på sitt språk.</source>
        <translation>قبل التخطيط يجب أن يكون الشخص قد حصل على المعلومات بلغته.</translation>
    </message>
    <message>
        <source>Valfri modul</source>
        <translation>وحدة اختيارية</translation>
    </message>
    <message>
        <source>Saknar dag</source>
        <translation>بدون يوم</translation>
    </message>
    <message>
        <source>Inte planerad</source>
        <translation>غير مخطط لها</translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier kan inte visas så</source>
        <translation>
            <numerusform>كل المعايير يمكن إظهارها هكذا</numerusform>
            <numerusform>معيار واحد لا يمكن إظهاره هكذا</numerusform>
            <numerusform>معياران لا يمكن إظهارهما هكذا</numerusform>
            <numerusform>%n معايير لا يمكن إظهارها هكذا</numerusform>
            <numerusform>%n معيارًا لا يمكن إظهارها هكذا</numerusform>
            <numerusform>%n معيار لا يمكن إظهارها هكذا</numerusform>
        </translation>
    </message>
    <message>
        <source>Samma för alla tomma</source>
        <translation>نفسه لكل الفارغة</translation>
    </message>
    <message>
        <source>alla tomma</source>
        <translation>كل الفارغة</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Hur, var och när varje modul ska visas, och vem som bedömer.</source>
        <translation>كيف وأين ومتى تُظهَر كل وحدة، ومن يقيّم.</translation>
    </message>
    <message>
        <source>Fyll i där det är tomt</source>
        <translation>ملء الفارغ</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>صفحة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
        <source>Zooma ut</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zooma in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Förhandsvisning</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Beslutat resultat</source>
        <translation>النتيجة المقررة</translation>
    </message>
    <message>
        <source>Nivå att börja på, din egen bild</source>
        <translation>مستوى البداية حسب رأيك</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Börja med vad kandidaten gör självständigt. Fakta från bedömningen, inga diagnoser.</source>
        <translation>البداية بما يقوم به الشخص باستقلالية. حقائق من التقييم، بلا تشخيص.</translation>
    </message>
    <message>
        <source>Skäl till beslutet</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Behövs när beslutet avviker, eller när den andra personen inte höll med.</source>
        <translation>مطلوب عندما يختلف القرار، أو عندما لا يوافق الشخص الثاني.</translation>
    </message>
    <message>
        <source>Besluta resultatet</source>
        <translation>اتخاذ القرار بالنتيجة</translation>
    </message>
    <message>
        <source>Besluta på nytt</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Till bedömningen</source>
        <translation>إلى التقييم</translation>
    </message>
    <message>
        <source>Resultat: {title}</source>
        <translation>النتيجة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Förslag: {outcome}</source>
        <translation>الاقتراح: ⁨{outcome}⁩</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {outcome}. Nivå att börja på: {level}.</source>
        <translation>القرار في ⁨{day}⁩ من ⁨{name}⁩: ⁨{outcome}⁩. مستوى البداية: ⁨{level}⁩.</translation>
    </message>
    <message>
        <source>Beslutet gäller inte längre: något har ändrats sedan dess.</source>
        <translation>لم يعد القرار ساريًا: تغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Bedömningen är inte klar. Resultatet beslutas när alla kriterier är bedömda.</source>
        <translation>التقييم لم يكتمل بعد. تُقرَّر النتيجة بعد تقييم كل المعايير.</translation>
    </message>
    <message>
        <source>Besluta först modulerna: {codes}</source>
        <translation>المطلوب أولًا القرار بشأن الوحدات: ⁨{codes}⁩</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Varför det här yrket</source>
        <translation>سبب اختيار هذه المهنة</translation>
    </message>
    <message>
        <source>Om yrket läggs undan: varför</source>
        <translation>عند استبعاد المهنة: لماذا</translation>
    </message>
    <message>
        <source>Skälet står kvar i ärendet.</source>
        <translation>يبقى السبب في القضية.</translation>
    </message>
    <message>
        <source>Ta upp yrket igen</source>
        <translation>إعادة المهنة</translation>
    </message>
    <message>
        <source>Lägg undan yrket</source>
        <translation>استبعاد المهنة</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>Besluta alla moduler som föreslaget</source>
        <translation>القرار لكل الوحدات حسب الاقتراح</translation>
    </message>
    <message>
        <source>Beslutade moduler: {decided} av {all}. Programmet föreslår, du beslutar.</source>
        <translation>الوحدات المقررة: ⁨{decided}⁩ من ⁨{all}⁩. البرنامج يقترح والقرار لك.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Övning</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Muntliga frågor</source>
        <translation>أسئلة شفهية</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Arbetsprov</source>
        <translation>نموذج من العمل</translation>
    </message>
    <message>
        <source>Ingen relation</source>
        <translation>لا توجد علاقة</translation>
    </message>
    <message>
        <source>Släkt eller vän</source>
        <translation>قرابة أو صداقة</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>exempelprofil, ej branschens</source>
        <translation>ملف نموذجي، ليس من القطاع</translation>
    </message>
    <message>
        <source>branschens profil</source>
        <translation>ملف القطاع</translation>
    </message>
    <message>
        <source>egen sammansättning</source>
        <translation>تركيبة خاصة</translation>
    </message>
    <message>
        <source>{modules} moduler, {criteria} kriterier</source>
        <translation>الوحدات: ⁨{modules}⁩، المعايير: ⁨{criteria}⁩</translation>
    </message>
    <message>
        <source>brukar ta {low}–{high} praktiska dagar</source>
        <translation>أيام العمل التطبيقي عادةً: ⁨{low}⁩–⁨{high}⁩</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Yrke och plan</source>
        <translation>المهنة والخطة</translation>
    </message>
    <message>
        <source>Yrken i ärendet</source>
        <translation>المهن في القضية</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Något gick fel i programmet. Starta det igen.</source>
        <translation>حدث خطأ في البرنامج. شغّله من جديد.</translation>
    </message>
    <message>
        <source>Rapport utan personuppgifter: {path}</source>
        <translation>تقرير بلا بيانات شخصية: ⁨{path}⁩</translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>بيانات شخصية محمية</translation>
    </message>
    <message numerus="yes">
        <source>%n sparade dokument med namnet tas bort ur programmet. Det går inte att ångra.</source>
        <translation>
            <numerusform>لا توجد وثائق محفوظة بالاسم.</numerusform>
            <numerusform>ستُحذف من البرنامج وثيقة محفوظة واحدة تحمل الاسم. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف من البرنامج وثيقتان محفوظتان تحملان الاسم. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف من البرنامج %n وثائق محفوظة تحمل الاسم. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف من البرنامج %n وثيقة محفوظة تحمل الاسم. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف من البرنامج %n وثيقة محفوظة تحمل الاسم. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nummer och dag finns kvar, så att du kan kalla tillbaka det som är ute.</source>
        <translation>يبقى الرقم واليوم حتى يمكن استرجاع ما هو خارج المركز.</translation>
    </message>
    <message>
        <source>Skydda kandidaten</source>
        <translation>حماية الشخص</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{number}, version {version}, utfärdat {day}</source>
        <translation>⁨{number}⁩، النسخة ⁨{version}⁩، صدرت في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Inget överlämnande är antecknat.</source>
        <translation>لم يُدوَّن أي تسليم.</translation>
    </message>
    <message>
        <source>Ersatt eller återkallat.</source>
        <translation>استُبدلت أو أُلغيت.</translation>
    </message>
    <message>
        <source>Överlämnat {day}.</source>
        <translation>سُلّمت في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Med skydd syns bara ett alias i listor och sökning, och varje läsning antecknas.</source>
        <translation>مع الحماية يظهر اسم مستعار فقط في القوائم والبحث، وتُدوَّن كل قراءة.</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Syns i stället för namnet. Ingen del av namnet får finnas i det.</source>
        <translation>يظهر بدل الاسم. يجب ألا يتضمن أي جزء من الاسم.</translation>
    </message>
    <message>
        <source>Utanför programmet med namnet på</source>
        <translation>خارج البرنامج وعليها الاسم</translation>
    </message>
    <message>
        <source>Programmet har inte kvar dokumenten. Kalla tillbaka papper och filer som är ute, och återkalla eller ersätt dem på sidan Dokument.</source>
        <translation>لم تعد الوثائق لدى البرنامج. المطلوب استرجاع الأوراق والملفات الموجودة في الخارج، وإلغاؤها أو استبدالها في صفحة «الوثائق».</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Motivering</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Vad du såg eller hörde. Fakta, inga diagnoser, ingen tro, inga gissningar.</source>
        <translation>ما رأيته أو سمعته. حقائق، بلا تشخيص ولا دين ولا تخمين.</translation>
    </message>
    <message>
        <source>Språk i situationen</source>
        <translation>اللغة في الموقف</translation>
    </message>
    <message>
        <source>Hjälp som gavs</source>
        <translation>المساعدة المقدمة</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>{absence}: varför?</source>
        <translation>⁨{absence}⁩: لماذا؟</translation>
    </message>
    <message>
        <source>Vem mer anser det?</source>
        <translation>من يرى ذلك أيضًا؟</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Inget är utfärdat än. Utkast får inget nummer och står inte här.</source>
        <translation>لم يصدر شيء بعد. لا تحصل المسودات على رقم ولا تظهر هنا.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Ta bort underlaget</source>
        <translation>إزالة الدليل</translation>
    </message>
    <message>
        <source>Filen raderas och går inte att få tillbaka. Skälet och ditt namn står kvar.</source>
        <translation>يُحذف الملف ولا يمكن استعادته. يبقى السبب واسمك.</translation>
    </message>
    <message>
        <source>Varför tas det bort?</source>
        <translation>ما سبب الإزالة؟</translation>
    </message>
    <message>
        <source>Till exempel: fel ärende, ett barn syns, oskarp.</source>
        <translation>مثلًا: قضية أخرى، يظهر طفل، صورة غير واضحة.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Ta bort underlaget nu</source>
        <translation>إزالة الدليل الآن</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Resultat</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ärendet är stoppat. Ta upp det igen på sidan Översikt för att besluta här.</source>
        <translation>القضية متوقفة. يلزم استئنافها في صفحة نظرة عامة لاتخاذ القرار هنا.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald, så här finns inget resultat att besluta.</source>
        <translation>لم يُختر ملف مهني، لذلك لا توجد نتيجة لاتخاذ قرار بشأنها.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Uppnådd</source>
        <translation>تم إظهارها</translation>
    </message>
    <message>
        <source>Delvis uppnådd</source>
        <translation>تم إظهارها جزئيًا</translation>
    </message>
    <message>
        <source>Inte uppnådd ännu</source>
        <translation>لم يتم إظهارها بعد</translation>
    </message>
    <message>
        <source>Ej bedömd</source>
        <translation>لم يتم تقييمها</translation>
    </message>
    <message>
        <source>Ej aktuell</source>
        <translation>غير منطبقة</translation>
    </message>
    <message>
        <source>Hela yrkesprofilen</source>
        <translation>الملف المهني بالكامل</translation>
    </message>
    <message>
        <source>Delar av yrkesprofilen</source>
        <translation>أجزاء من الملف المهني</translation>
    </message>
    <message>
        <source>Bedömd, ingen modul uppnådd ännu</source>
        <translation>تم التقييم، لم تظهر أي وحدة بعد</translation>
    </message>
    <message>
        <source>Endast kartläggning</source>
        <translation>حصر الخبرات فقط</translation>
    </message>
    <message>
        <source>Biträde</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Lärling</source>
        <translation>متدرب</translation>
    </message>
    <message>
        <source>Fullgod yrkesutövare</source>
        <translation>عامل مؤهل</translation>
    </message>
    <message>
        <source>Erfaren, kan leda andra</source>
        <translation>صاحب خبرة، يمكنه قيادة آخرين</translation>
    </message>
    <message>
        <source>Går inte att säga ännu</source>
        <translation>لا يمكن تحديده بعد</translation>
    </message>
    <message>
        <source>Praktik</source>
        <translation>تدريب عملي</translation>
    </message>
    <message>
        <source>Kurs</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Behörighet</source>
        <translation>رخصة</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Väntar på svar</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Godtagen</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Delvis godtagen</source>
        <translation>مقبول جزئيًا</translation>
    </message>
    <message>
        <source>Inte godtagen</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>مقيّم أو معلم</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>مترجم معتمد</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>ترجمة آلية</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Underlaget öppnas i datorns egen visare. Skriv ut därifrån.</source>
        <translation>تُفتح أوراق المراجعة في عارض الحاسوب. المطلوب الطباعة من هناك.</translation>
    </message>
    <message>
        <source>Underlaget är skickat till skrivaren.</source>
        <translation>أُرسلت أوراق المراجعة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Skriv ut granskningsunderlag</source>
        <translation>طباعة أوراق المراجعة</translation>
    </message>
</context>
<context>
    <name>SelfRatingPage</name>
    <message>
        <source>Självskattning</source>
        <translation>التقييم الذاتي</translation>
    </message>
    <message>
        <source>Välj först ett yrke. Frågorna i självskattningen följer med yrket.</source>
        <translation>اختر أولًا مهنة. أسئلة التقييم الذاتي تتبع المهنة.</translation>
    </message>
    <message numerus="yes">
        <source>Kandidaten får %n uppgifter, en i taget.</source>
        <translation>
            <numerusform>لا توجد مهام.</numerusform>
            <numerusform>ستظهر للشخص مهمة واحدة.</numerusform>
            <numerusform>ستظهر للشخص مهمتان، واحدة في كل مرة.</numerusform>
            <numerusform>ستظهر للشخص %n مهام، واحدة في كل مرة.</numerusform>
            <numerusform>ستظهر للشخص %n مهمة، واحدة في كل مرة.</numerusform>
            <numerusform>ستظهر للشخص %n مهمة، واحدة في كل مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kandidaten har svarat på alla %n uppgifter.</source>
        <translation>
            <numerusform>لا توجد مهام.</numerusform>
            <numerusform>أجاب الشخص عن المهمة الوحيدة.</numerusform>
            <numerusform>أجاب الشخص عن المهمتين.</numerusform>
            <numerusform>أجاب الشخص عن المهام كلها (%n).</numerusform>
            <numerusform>أجاب الشخص عن المهام كلها (%n).</numerusform>
            <numerusform>أجاب الشخص عن المهام كلها (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} av {count} uppgifter har svar.</source>
        <translation>أُجيب عن ⁨{done}⁩ من ⁨{count}⁩ من المهام.</translation>
    </message>
    <message>
        <source>Lämna över till kandidaten</source>
        <translation>تسليم الشاشة للشخص</translation>
    </message>
    <message>
        <source>Visa svaren för kandidaten</source>
        <translation>عرض الأجوبة على الشخص</translation>
    </message>
    <message>
        <source>Fortsätt med kandidaten</source>
        <translation>المتابعة مع الشخص</translation>
    </message>
    <message>
        <source>Kandidatens egna svar, senast {day}, på {languages}. De räknas aldrig ihop.</source>
        <translation>أجوبة الشخص نفسه، آخرها ⁨{day}⁩، باللغة: ⁨{languages}⁩. لا تُجمع أبدًا.</translation>
    </message>
    <message>
        <source>Kandidaten svarar själv</source>
        <translation>الشخص يجيب بنفسه</translation>
    </message>
    <message>
        <source>Skärmen fylls av kandidatens egen vy på kandidatens språk. Varje svar sparas direkt, och det går att ta paus när som helst. Svaren väljs med fingret, musen eller tangenterna 1–4. Efteråt är ditt fönster dolt, och du visar det med din lösenfras.</source>
        <translation>تمتلئ الشاشة بعرض خاص بالشخص وبلغته. يُحفظ كل جواب فورًا، ويمكن أخذ استراحة في أي وقت. تُختار الأجوبة بالإصبع أو الفأرة أو المفاتيح 1–4. بعد ذلك تكون نافذتك مخفية، وتظهرها بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Välj yrke</source>
        <translation>اختيار المهنة</translation>
    </message>
    <message>
        <source>Egen bild</source>
        <translation>رأي الشخص</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>signerat</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>{begun} av {all} kriterier bedömda</source>
        <translation>المعايير التي تم تقييمها: ⁨{begun}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Bedömningen är klar</source>
        <translation>التقييم مكتمل</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>حُفظ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation>توقيع الجلسة</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>غير موقّع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation>يحتاج إلى أدلة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Ärendet är stoppat</source>
        <translation>القضية متوقفة</translation>
    </message>
    <message>
        <source>Signera {count}</source>
        <translation>توقيع ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Yrkesprofil</source>
        <translation>الملف المهني</translation>
    </message>
    <message>
        <source>Möte eller dag</source>
        <translation>جلسة أو يوم</translation>
    </message>
    <message>
        <source>Välj mötet som bedömningen hör till</source>
        <translation>اختر الجلسة التي ينتمي إليها التقييم</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Om mötet</source>
        <translation>عن الجلسة</translation>
    </message>
    <message>
        <source>Resten ej bedömt …</source>
        <translation>الباقي لم يتم تقييمه …</translation>
    </message>
    <message>
        <source>Öppna bedömningen igen</source>
        <translation>فتح التقييم من جديد</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Signerat av {name}. Uppgifterna kan inte ändras.</source>
        <translation>وقّعه ⁨{name}⁩. لا يمكن تغيير البيانات.</translation>
    </message>
    <message>
        <source>Mötet eller dagen</source>
        <translation>الجلسة أو اليوم</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Började</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Till exempel 09:30.</source>
        <translation>مثلًا 09:30.</translation>
    </message>
    <message>
        <source>Längd i minuter</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Språk som talades</source>
        <translation>اللغة المستخدمة</translation>
    </message>
    <message>
        <source>Tolk eller språkstöd</source>
        <translation>مترجم أو دعم لغوي</translation>
    </message>
    <message>
        <source>Släktingar och barn tolkar inte.</source>
        <translation>لا يترجم الأقارب والأطفال.</translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation>اسم المترجم</translation>
    </message>
    <message>
        <source>Vilka var med</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Namn och roll. Inga uppgifter om hälsa eller tro.</source>
        <translation>الاسم والدور. لا شيء عن الصحة أو الدين.</translation>
    </message>
    <message>
        <source>Din egen anteckning</source>
        <translation>ملاحظتك الخاصة</translation>
    </message>
    <message>
        <source>Visas bara för dig och skrivs aldrig ut. Inget om hälsa eller tro.</source>
        <translation>تظهر لك فقط ولا تُطبع أبدًا. لا شيء عن الصحة أو الدين.</translation>
    </message>
    <message>
        <source>Till kriterierna</source>
        <translation>إلى المعايير</translation>
    </message>
    <message>
        <source>Ta bort mötet</source>
        <translation>إزالة الجلسة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ärendets sidor</source>
        <translation>صفحات القضية</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Gå till {code}</source>
        <translation>الانتقال إلى ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Motivering saknas. Gå till kriteriet och skriv vad du såg eller hörde:</source>
        <translation>ينقص التعليل. المطلوب الانتقال إلى المعيار وكتابة ما شوهد أو سُمع:</translation>
    </message>
    <message>
        <source>{name} bedömde på papper. Välj det signerade bladet bland underlagen.</source>
        <translation>أجرى ⁨{name}⁩ التقييم على الورق. اختر الورقة الموقّعة من بين الأدلة.</translation>
    </message>
    <message>
        <source>Att signera: {count}. Signerade bedömningar kan inte ändras, bara kompletteras.</source>
        <translation>للتوقيع: ⁨{count}⁩. لا يمكن تغيير التقييمات الموقّعة، بل الإضافة إليها فقط.</translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation>توقيع الجلسة</translation>
    </message>
    <message>
        <source>Signerat blad</source>
        <translation>الورقة الموقّعة</translation>
    </message>
    <message>
        <source>Lägg till det inlästa bladet bland underlagen</source>
        <translation>إضافة الورقة الممسوحة ضوئيًا إلى الأدلة</translation>
    </message>
    <message>
        <source>Signera nu</source>
        <translation>التوقيع الآن</translation>
    </message>
    <message>
        <source>Inte än</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Skriv eller välj vem du är.</source>
        <translation>اكتب أو اختر من أنت.</translation>
    </message>
    <message>
        <source>Välj mappen med ärenden</source>
        <translation>اختر مجلد القضايا</translation>
    </message>
    <message>
        <source>Logga in för att arbeta med ärenden.</source>
        <translation>سجّل الدخول للعمل على القضايا.</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Öppnar …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Logga in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Annan mapp …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>Välj en annan mapp med ärenden</source>
        <translation>اختر مجلدًا آخر للقضايا</translation>
    </message>
    <message>
        <source>Skapa nytt arkiv …</source>
        <translation>إنشاء أرشيف جديد …</translation>
    </message>
    <message>
        <source>Skapa nytt arkiv</source>
        <translation>إنشاء أرشيف جديد</translation>
    </message>
    <message>
        <source>Inloggning</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Validering: logga in</source>
        <translation>Validering: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Övning: alla personer är påhittade. Tryck på den du vill vara.</source>
        <translation>تدريب: كل الأشخاص خياليون. اضغط على الشخص الذي تريد أن تكونه.</translation>
    </message>
    <message>
        <source>{name}, {role}
lösenfras: {passphrase}</source>
        <translation>⁨{name}⁩، ⁨{role}⁩
عبارة المرور: ⁨{passphrase}⁩</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Personal</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Slutat</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>{name} kan inte logga in: ingen lösenfras är satt.</source>
        <translation>لا يمكن لـ ⁨{name}⁩ تسجيل الدخول: لم تُحدَّد عبارة مرور.</translation>
    </message>
    <message>
        <source>Sätt lösenfras: {name}</source>
        <translation>تحديد عبارة المرور: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} kan logga in.</source>
        <translation>يمكن لـ ⁨{name}⁩ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Stäng inloggning: {name}</source>
        <translation>إغلاق الدخول: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Personen finns nu på listan.</source>
        <translation>الشخص موجود الآن في القائمة.</translation>
    </message>
    <message>
        <source>{name} kan inte längre logga in.</source>
        <translation>لم يعد بإمكان ⁨{name}⁩ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{name} kan nu logga in.</source>
        <translation>يمكن لـ ⁨{name}⁩ الآن تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Gå dit</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Kartläggningen blev klar {day}, {name}.</source>
        <translation>اكتمل حصر الخبرات في ⁨{day}⁩، ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Innan kartläggningen är klar:</source>
        <translation>قبل اكتمال حصر الخبرات:</translation>
    </message>
    <message>
        <source>Inget saknas. Mer kan läggas till också efteråt.</source>
        <translation>لا ينقص شيء. يمكن إضافة المزيد لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Det som handläggaren och kandidaten själv får läsa efter kartläggningen.</source>
        <translation>ما يقرؤه المسؤول عن الطلب والشخص نفسه بعد حصر الخبرات.</translation>
    </message>
    <message>
        <source>Det vi har kommit fram till</source>
        <translation>ما توصلنا إليه</translation>
    </message>
    <message>
        <source>Första bilden av vad kandidaten kan</source>
        <translation>الانطباع الأول عما يستطيعه الشخص</translation>
    </message>
    <message>
        <source>Det starka först. Det här är ännu ingen bedömning.</source>
        <translation>نقاط القوة أولًا. هذا ليس تقييمًا بعد.</translation>
    </message>
    <message>
        <source>Väg framåt</source>
        <translation>الطريق الموصى به</translation>
    </message>
    <message>
        <source>Till exempel: bedömning som kock, mer svenska på arbetsplats.</source>
        <translation>مثلًا: تقييم في مهنة الطبخ، المزيد من السويدية في مكان العمل.</translation>
    </message>
    <message>
        <source>Kartläggningen är klar</source>
        <translation>حصر الخبرات مكتمل</translation>
    </message>
    <message>
        <source>Öppna kartläggningen igen</source>
        <translation>فتح حصر الخبرات من جديد</translation>
    </message>
</context>
<context>
    <name>SupplementForm</name>
    <message>
        <source>Vad som ska göras</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Var eller hos vem</source>
        <translation>أين أو لدى من</translation>
    </message>
    <message>
        <source>Hur mycket</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Till exempel: två dagar, fyra veckor.</source>
        <translation>مثلًا: يومان، أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Vem hjälper till</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>موعد المتابعة</translation>
    </message>
</context>
<context>
    <name>SupplementPart</name>
    <message>
        <source>följs upp {day}</source>
        <translation>المتابعة في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>خطة استكمال</translation>
    </message>
    <message>
        <source>Konkret: vilken kurs, vilken praktik, hur länge. Behövs när resultatet gäller delar.</source>
        <translation>شيء محدد: أي دورة، أي تدريب عملي، وكم المدة. مطلوب مع النتيجة الجزئية.</translation>
    </message>
    <message>
        <source>Planen är tom.</source>
        <translation>الخطة فارغة.</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Slag av komplettering</source>
        <translation>نوع الاستكمال</translation>
    </message>
    <message>
        <source>Ny komplettering</source>
        <translation>استكمال جديد</translation>
    </message>
    <message>
        <source>Till exempel: fyra veckors praktik i kallkök med handledare.</source>
        <translation>مثلًا: أربعة أسابيع تدريب عملي في المطبخ البارد مع مشرف.</translation>
    </message>
    <message>
        <source>Lägg till i planen</source>
        <translation>إضافة إلى الخطة</translation>
    </message>
</context>
<context>
    <name>SwedishNote</name>
    <message numerus="yes">
        <source>Texter som inte finns på {language}: %n, till exempel {examples}. De står bara på svenska om du utfärdar nu.</source>
        <translation>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
            <numerusform>نصوص غير متوفرة باللغة ⁨{language}⁩: %n، مثل ⁨{examples}⁩. تظهر بالسويدية فقط عند الإصدار الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj bara svenska</source>
        <translation>اختيار السويدية فقط</translation>
    </message>
</context>
<context>
    <name>TranscriptionForm</name>
    <message>
        <source>Vad papperet säger</source>
        <translation>ما تقوله الورقة</translation>
    </message>
    <message>
        <source>Skriv av det som behövs: vem, vad, var, när. Personnummer och betyg lämnas.</source>
        <translation>انقل ما يلزم: من وماذا وأين ومتى. بدون أرقام شخصية ودرجات.</translation>
    </message>
    <message>
        <source>Papperets språk</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>كتب النص السويدي</translation>
    </message>
    <message>
        <source>Avskrift</source>
        <translation>النص المنقول</translation>
    </message>
    <message>
        <source>På svenska</source>
        <translation>بالسويدية</translation>
    </message>
</context>
<context>
    <name>WorkSwedishPart</name>
    <message>
        <source>Skriv vad kandidaten klarar på svenska i arbetet, inte vad som saknas. Tomt skrivs inte ut.</source>
        <translation>اكتب ما يستطيعه الشخص بالسويدية في العمل، لا ما ينقصه. الفارغ لا يُطبع.</translation>
    </message>
    <message>
        <source>Situationer i arbetet</source>
        <translation>مواقف في العمل</translation>
    </message>
    <message>
        <source>Vem har bedömt det</source>
        <translation>من قيّم ذلك</translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd av</source>
        <translation>قيّم السويدية في العمل</translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd den</source>
        <translation>تاريخ تقييم السويدية في العمل</translation>
    </message>
</context>
<context>
    <name>_DocumentCard</name>
    <message>
        <source>{number} {kind}</source>
        <translation>{number} {kind}</translation>
    </message>
    <message>
        <source>{number} {kind}, version {version}</source>
        <translation>⁨{number}⁩ ⁨{kind}⁩، النسخة ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Utfärdat {day} av {name}</source>
        <translation>أصدرها ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>svenska och {language}</source>
        <translation>السويدية و⁨{language}⁩</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>السويدية</translation>
    </message>
    <message numerus="yes">
        <source>%n sidor</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} {day}: {reason}</source>
        <translation>{status} {day}: {reason}</translation>
    </message>
    <message>
        <source>Finns inte kvar här sedan {day}, då personuppgifterna blev skyddade.</source>
        <translation>غير محفوظة هنا منذ ⁨{day}⁩، عندما أصبحت البيانات الشخصية محمية.</translation>
    </message>
    <message>
        <source>Överlämnat {day}: {how}</source>
        <translation>سُلّمت في ⁨{day}⁩: ⁨{how}⁩</translation>
    </message>
    <message>
        <source>, förklarat på {language} av {name}</source>
        <translation>، شرحها ⁨{name}⁩ باللغة: ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Centrumet sparar en kopia, som kandidaten vill.</source>
        <translation>يحتفظ المركز بنسخة، كما يريد الشخص.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Lämna över</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Ersätt</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Återkalla</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{act} {number}</source>
        <translation>{act} {number}</translation>
    </message>
</context>
<context>
    <name>_PartsField</name>
    <message>
        <source>Skriv årtalet med fyra siffror.</source>
        <translation>اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Skriv dagen som ett tal från 1 till 31.</source>
        <translation>اكتب اليوم كعدد من 1 إلى 31.</translation>
    </message>
    <message>
        <source>månad okänd</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>år</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>ungefär</source>
        <translation>تقريبًا</translation>
    </message>
    <message>
        <source>månad</source>
        <translation>الشهر</translation>
    </message>
</context>
</TS>
