<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="sv_SE">
<context>
    <name>AccountForm</name>
    <message>
        <source>Med kandidatens egna ord ({language})</source>
        <translation>بكلمات المرشح نفسه (⁨{language}⁩)</translation>
    </message>
    <message>
        <source>Yrkessamtalet</source>
        <translation>الحوار المهني</translation>
    </message>
    <message>
        <source>Den praktiska dagen</source>
        <translation>اليوم العملي</translation>
    </message>
    <message>
        <source>Studiebesöket</source>
        <translation>الزيارة الدراسية</translation>
    </message>
    <message>
        <source>Återkopplingen</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>Vad du berättade</source>
        <translation>ما الذي قلته</translation>
    </message>
    <message>
        <source>Vad ni talade om</source>
        <translation>ما تحدثتم عنه</translation>
    </message>
    <message>
        <source>Med kandidatens egna ord</source>
        <translation>بكلمات المرشح نفسه</translation>
    </message>
    <message>
        <source>Kandidatens ord på svenska</source>
        <translation>كلمات المرشح بالسويدية</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Arbetade timmar</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Handledare på plats</source>
        <translation>المشرف في الموقع</translation>
    </message>
    <message>
        <source>Vem som gick igenom säkerheten</source>
        <translation>من شرح السلامة</translation>
    </message>
    <message>
        <source>Säkerheten genomgången</source>
        <translation>تاريخ شرح السلامة</translation>
    </message>
    <message>
        <source>Försäkrad genom</source>
        <translation>مؤمَّن عن طريق</translation>
    </message>
    <message>
        <source>Skydd och utrustning</source>
        <translation>الحماية والمعدات</translation>
    </message>
    <message>
        <source>Vad kandidaten fick se</source>
        <translation>ما شاهده المرشح</translation>
    </message>
    <message>
        <source>Vad som skiljer sig från tidigare arbete</source>
        <translation>ما يختلف عن العمل السابق</translation>
    </message>
    <message>
        <source>Intresse efter besöket</source>
        <translation>الاهتمام بعد الزيارة</translation>
    </message>
    <message>
        <source>Kandidatens synpunkter</source>
        <translation>آراء المرشح</translation>
    </message>
    <message>
        <source>Arbetsuppgifter, maskiner, ansvar. Inget om hälsa, tro eller ursprung.</source>
        <translation>المهام والآلات والمسؤولية. لا شيء عن الصحة أو الدين أو الأصل.</translation>
    </message>
    <message>
        <source>Ord för ord, på det språk som talades. Inga egna slutsatser.</source>
        <translation>كلمة بكلمة، باللغة التي جرى الحديث بها. بلا استنتاجات من عندك.</translation>
    </message>
    <message>
        <source>Så nära det som sades som möjligt. Inga egna slutsatser.</source>
        <translation>أقرب ما يمكن إلى ما قيل. دون استنتاجات شخصية.</translation>
    </message>
    <message>
        <source>Utan raster, till exempel 6,5.</source>
        <translation>دون الاستراحات، مثلًا 6.5.</translation>
    </message>
    <message>
        <source>Före arbetet eller samma dag.</source>
        <translation>قبل العمل أو في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Till exempel kommunens försäkring eller arbetsplatsens.</source>
        <translation>مثلًا تأمين البلدية أو مكان العمل.</translation>
    </message>
    <message>
        <source>Till exempel skor, handskar, förkläde och vem som lånade ut dem.</source>
        <translation>مثلًا الأحذية والقفازات والمئزر ومن أعارها.</translation>
    </message>
    <message>
        <source>Avdelningar, arbetssätt och maskiner.</source>
        <translation>الأقسام وطرق العمل والآلات.</translation>
    </message>
    <message>
        <source>Arbetssätt, redskap, ansvar. Inget om länder eller människor.</source>
        <translation>طرق العمل والأدوات والمسؤولية. لا شيء عن البلدان أو الناس.</translation>
    </message>
    <message>
        <source>Med kandidatens ord: vad lockade, och vad lockade inte?</source>
        <translation>بكلمات المرشح: ما الذي جذبه وما الذي لم يجذبه؟</translation>
    </message>
    <message>
        <source>Vad kandidaten håller med om och ser annorlunda på.</source>
        <translation>ما يوافق عليه المرشح وما يراه بشكل مختلف.</translation>
    </message>
    <message>
        <source>Vem gör vad, och när?</source>
        <translation>من يفعل ماذا، ومتى؟</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ärenden</source>
        <translation>الملفات</translation>
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
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Min dag</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>البحث في كل مكان</translation>
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
        <source>Yrkesprofiler</source>
        <translation>الملفات المهنية</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Bedömare och arbetsplatser</source>
        <translation>المقيّمون وأماكن العمل</translation>
    </message>
    <message>
        <source>Tid för fakturor</source>
        <translation>الوقت للفواتير</translation>
    </message>
    <message>
        <source>Centrets uppgifter</source>
        <translation>بيانات المركز</translation>
    </message>
    <message>
        <source>Svar till kandidaterna</source>
        <translation>إجابات للمرشحين</translation>
    </message>
    <message>
        <source>Vad kandidaterna tyckte</source>
        <translation>رأي المرشحين</translation>
    </message>
    <message>
        <source>Säkerhetskopia och kontroll</source>
        <translation>النسخ الاحتياطي والفحص</translation>
    </message>
    <message>
        <source>Äkthet</source>
        <translation>صحة الوثائق</translation>
    </message>
    <message>
        <source>Kontrollera ett dokumentnummer</source>
        <translation>التحقق من رقم وثيقة</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Radera och gallra</source>
        <translation>الحذف والإتلاف</translation>
    </message>
    <message>
        <source>Förteckning över ärenden</source>
        <translation>قائمة الملفات بالأرقام</translation>
    </message>
    <message>
        <source>Handbok</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Nytt och exempel</source>
        <translation>الجديد وأمثلة</translation>
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
        <source>PDF-filer (*.pdf)</source>
        <translation>ملفات PDF (⁨*.pdf⁩)</translation>
    </message>
    <message>
        <source>Lägg till filer …</source>
        <translation>إضافة ملفات …</translation>
    </message>
    <message>
        <source>Kamera …</source>
        <translation>الكاميرا …</translation>
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
        <source>Ta bilder med kameran</source>
        <translation>التقط صورًا بالكاميرا</translation>
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
        <source>Inskannat papper …</source>
        <translation>ورقة ممسوحة ضوئيًا …</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Bilder från telefon eller minne …</source>
        <translation>صور من هاتف أو بطاقة ذاكرة …</translation>
    </message>
    <message>
        <source>Sidor ur en PDF …</source>
        <translation>صفحات من ملف PDF …</translation>
    </message>
    <message>
        <source>Spela in ljud …</source>
        <translation>تسجيل صوت …</translation>
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
    <message>
        <source>Välj först om ni fick kontakt.</source>
        <translation>اختر أولًا هل تم التواصل.</translation>
    </message>
    <message>
        <source>{who}: uppföljning efter {months} månader</source>
        <translation>⁨{who}⁩: المتابعة بعد ⁨{months}⁩ أشهر</translation>
    </message>
    <message>
        <source>Öppna ärende {number}</source>
        <translation>افتح الملف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Fick ni kontakt?</source>
        <translation>هل تم التواصل؟</translation>
    </message>
    <message>
        <source>Ja, vi fick kontakt</source>
        <translation>نعم، تم التواصل</translation>
    </message>
    <message>
        <source>Nej, det gick inte att nå kandidaten</source>
        <translation>لا، لم يمكن الوصول إلى المرشح</translation>
    </message>
    <message>
        <source>Vad gör kandidaten nu?</source>
        <translation>ماذا يعمل المرشح الآن؟</translation>
    </message>
    <message>
        <source>Arbete, praktik, studier eller söker arbete, och som vad.</source>
        <translation>عمل أو تدريب أو دراسة أو بحث عن عمل، وبأي صفة.</translation>
    </message>
    <message>
        <source>Är det i yrket?</source>
        <translation>هل هو في المهنة؟</translation>
    </message>
    <message>
        <source>Har portföljen använts?</source>
        <translation>هل استُخدم ملف الكفاءات؟</translation>
    </message>
    <message>
        <source>Hur det gick, med kandidatens ord</source>
        <translation>كيف سارت الأمور، بكلمات المرشح</translation>
    </message>
    <message>
        <source>Anteckna uppföljningen</source>
        <translation>سجّل المتابعة</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>✓ Visas för kandidater. Godkänt av {name} {day}.</source>
        <translation>✓ يعرض على المرشحين. وافق عليه ⁨{name}⁩ بتاريخ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Texten nedan är en ny text som väntar på att bli godkänd.</source>
        <translation>النص أدناه نص جديد ينتظر الموافقة.</translation>
    </message>
    <message>
        <source>Utkast. Visas inte för kandidater förrän det är godkänt.</source>
        <translation>مسودة. لا تعرض على المرشحين قبل الموافقة عليها.</translation>
    </message>
    <message>
        <source>Inget svar ännu. Frågan visas inte för kandidater.</source>
        <translation>لا توجد إجابة بعد. لا يعرض السؤال على المرشحين.</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Det som gäller hos er, i korta meningar. Inget om enskilda personer.</source>
        <translation>ما ينطبق عندكم بجمل قصيرة. لا شيء عن أشخاص بعينهم.</translation>
    </message>
    <message>
        <source>Anteckna godkännandet</source>
        <translation>سجل الموافقة</translation>
    </message>
    <message>
        <source>Anteckna godkännandet: {question}</source>
        <translation>سجل الموافقة: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Använd förslaget</source>
        <translation>استعمل الاقتراح</translation>
    </message>
    <message>
        <source>Använd förslaget: {question}</source>
        <translation>استعمل الاقتراح: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Dra tillbaka</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Dra tillbaka svaret: {question}</source>
        <translation>سحب الإجابة: ⁨{question}⁩</translation>
    </message>
</context>
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Bladet är slut. Signera mötet.</source>
        <translation>انتهت الورقة. وقّعوا الجلسة.</translation>
    </message>
    <message>
        <source>Mötet är signerat.</source>
        <translation>تم توقيع الجلسة.</translation>
    </message>
    <message>
        <source>Bedömningen är klar. Resultatet kan nu beslutas.</source>
        <translation>اكتمل التقييم. يمكن الآن اتخاذ القرار بالنتيجة.</translation>
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
        <source>Bedöms av en yrkesbedömare</source>
        <translation>يقيّمها مقيّم مهني</translation>
    </message>
    <message>
        <source>Bedöms av läraren i sfi</source>
        <translation>يقيّمها معلم السويدية</translation>
    </message>
    <message>
        <source>Säger att det går bra, men bedömd lägre</source>
        <translation>يقول إنه يتقنه، لكن التقييم أدنى</translation>
    </message>
    <message>
        <source>Säger sällan eller med hjälp, men bedömd högre</source>
        <translation>يقول نادرًا أو بمساعدة، لكن التقييم أعلى</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>السؤال</translation>
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
    <name>AssessorForm</name>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>سنوات في المهنة</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Med komma emellan, till exempel: arabiska, engelska.</source>
        <translation>مع فواصل بينها، مثلًا: العربية، الإنجليزية.</translation>
    </message>
    <message>
        <source>När det går bra</source>
        <translation>متى يكون الوقت مناسبًا</translation>
    </message>
    <message>
        <source>Till exempel: tisdagar och torsdagar, inte i juli.</source>
        <translation>مثلًا: أيام الثلاثاء والخميس، وليس في يوليو.</translation>
    </message>
    <message>
        <source>Bedömer inte</source>
        <translation>لا يقيّم</translation>
    </message>
    <message>
        <source>Arbetsplatser och företag med egna band. Inga namn på kandidater.</source>
        <translation>أماكن عمل وشركات له صلة بها. دون أسماء مرشحين.</translation>
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
        <source>Välj först ett svar.</source>
        <translation>اختر إجابة أولًا.</translation>
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
        <source>Alla bedömare är redan med i ärendet.</source>
        <translation>جميع المقيّمين مشاركون في الملف بالفعل.</translation>
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
    <name>AuthenticityScreen</name>
    <message>
        <source>Äkthet</source>
        <translation>صحة الوثائق</translation>
    </message>
    <message>
        <source>Det finns ingen nyckel. Dokument skrivs ut utan kod.</source>
        <translation>لا يوجد مفتاح. تُطبع الوثائق بلا رمز.</translation>
    </message>
    <message>
        <source>Skapa nyckel för koder</source>
        <translation>إنشاء مفتاح للرموز</translation>
    </message>
    <message>
        <source>Koder skrivs under med en nyckel från {day}.</source>
        <translation>تُوقَّع الرموز بمفتاح من ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Byt nyckel för koder</source>
        <translation>تغيير مفتاح الرموز</translation>
    </message>
    <message>
        <source>Sluta använda nyckeln</source>
        <translation>إيقاف استعمال المفتاح</translation>
    </message>
    <message>
        <source>Nya koder får en ny nyckel, och kontrollsidan måste sparas igen. De gamla gäller.</source>
        <translation>تحصل الرموز الجديدة على مفتاح جديد، ويجب حفظ صفحة التحقق من جديد. تبقى القديمة صالحة.</translation>
    </message>
    <message>
        <source>Ja, byt nyckel</source>
        <translation>نعم، تغيير المفتاح</translation>
    </message>
    <message>
        <source>Dokument skrivs ut utan kod tills det finns en ny nyckel. De gamla koderna gäller.</source>
        <translation>تُطبع الوثائق بلا رمز حتى يوجد مفتاح جديد. تبقى الرموز القديمة صالحة.</translation>
    </message>
    <message>
        <source>Ja, sluta använda nyckeln</source>
        <translation>نعم، إيقاف المفتاح</translation>
    </message>
    <message>
        <source>Nya filer förseglas inte förrän det finns ett nytt sigill. De gamla gäller.</source>
        <translation>لا تُختم الملفات الجديدة حتى يوجد ختم جديد. تبقى القديمة صالحة.</translation>
    </message>
    <message>
        <source>Ja, sluta använda sigillet</source>
        <translation>نعم، إيقاف الختم</translation>
    </message>
    <message>
        <source>Nej, låt det vara</source>
        <translation>لا، يبقى كما هو</translation>
    </message>
    <message>
        <source>Läs in sigill från fil</source>
        <translation>إدخال ختم من ملف</translation>
    </message>
    <message>
        <source>Sigillet skapas. Det tar några sekunder.</source>
        <translation>جارٍ صنع الختم. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Det finns inget sigill. Dokument som sparas som filer är inte förseglade.</source>
        <translation>لا يوجد ختم. الوثائق المحفوظة كملفات غير مختومة.</translation>
    </message>
    <message>
        <source>Skapa sigill</source>
        <translation>صنع ختم</translation>
    </message>
    <message>
        <source>Filer förseglas sedan {day}. Sigillet gäller till {until}.</source>
        <translation>تُختم الملفات منذ ⁨{day}⁩. الختم صالح حتى ⁨{until}⁩.</translation>
    </message>
    <message>
        <source>Skapa nytt sigill</source>
        <translation>صنع ختم جديد</translation>
    </message>
    <message>
        <source>Sluta använda sigillet</source>
        <translation>إيقاف استعمال الختم</translation>
    </message>
    <message>
        <source>Skapa först en nyckel för koder.</source>
        <translation>أنشئ أولًا مفتاحًا للرموز.</translation>
    </message>
    <message>
        <source>Spara sidan på nytt när ett dokument har ersatts eller återkallats.</source>
        <translation>احفظ الصفحة من جديد كلما استُبدلت وثيقة أو أُلغيت.</translation>
    </message>
    <message>
        <source>Spara kontrollsidan</source>
        <translation>حفظ صفحة التحقق</translation>
    </message>
    <message>
        <source>Nya dokument får koder med den nya nyckeln. Spara kontrollsidan igen.</source>
        <translation>تحصل الوثائق الجديدة على رموز بالمفتاح الجديد. احفظ صفحة التحقق من جديد.</translation>
    </message>
    <message>
        <source>Nya dokument förseglas med sigillet.</source>
        <translation>تُختم الوثائق الجديدة بهذا الختم.</translation>
    </message>
    <message>
        <source>Den används inte mer. Det som redan är utfärdat är fortfarande äkta.</source>
        <translation>لم يعد مستعملًا. ما صدر من قبل ما زال صحيحًا.</translation>
    </message>
    <message>
        <source>Webbsida (*.html)</source>
        <translation>صفحة ويب ‏(*.html)</translation>
    </message>
    <message>
        <source>Kontrollsidan är sparad. Lägg den på centrets webbplats.</source>
        <translation>حُفظت صفحة التحقق. ضعها في موقع المركز.</translation>
    </message>
    <message>
        <source>Kontrollsidans adress</source>
        <translation>عنوان صفحة التحقق</translation>
    </message>
    <message>
        <source>Den som får ett papper läser koden med telefonen och kommer till centrets egen webbplats. Utan adress skrivs nummer och telefon ut, men ingen kod.</source>
        <translation>من يستلم ورقة يقرأ الرمز بالهاتف فيصل إلى موقع المركز نفسه. بلا عنوان يُطبع الرقم والهاتف دون رمز.</translation>
    </message>
    <message>
        <source>Webbadress till kontrollsidan</source>
        <translation>عنوان صفحة التحقق على الويب</translation>
    </message>
    <message>
        <source>Till exempel exempelstad.se/yrke. Sidan ska då ligga på exempelstad.se/yrke/v/.</source>
        <translation>مثلًا ⁦exempelstad.se/yrke⁩. يجب أن تكون الصفحة عندئذ في ⁦exempelstad.se/yrke/v/⁩.</translation>
    </message>
    <message>
        <source>Koder på papper</source>
        <translation>الرموز على الورق</translation>
    </message>
    <message>
        <source>Sigill i filer</source>
        <translation>الأختام في الملفات</translation>
    </message>
    <message>
        <source>Ett eget sigill visar att filen är orörd. En pdf-läsare skriver då att utfärdaren är okänd. Ett sigill från en betrodd utfärdare känns igen.</source>
        <translation>يبيّن ختمكم الخاص أن الملف لم يُمس. يكتب قارئ PDF عندئذ أن جهة الإصدار غير معروفة. أما الختم من جهة موثوقة فيُعرف.</translation>
    </message>
    <message>
        <source>Kontrollsidan</source>
        <translation>صفحة التحقق</translation>
    </message>
    <message>
        <source>En enda fil som säger om en kod är äkta. Den innehåller inga personuppgifter.</source>
        <translation>ملف واحد يقول إن كان الرمز صحيحًا. لا يحتوي على بيانات شخصية.</translation>
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
        <source>senast omkring {year}</source>
        <translation>آخر مرة نحو ⁨{year}⁩</translation>
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
    <name>BackupPart</name>
    <message>
        <source>Ingen säkerhetskopia är gjord ännu.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Välj mapp för säkerhetskopior</source>
        <translation>اختيار مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Välj först en mapp, helst på ett minne som kan tas ut.</source>
        <translation>اختر أولًا مجلدًا، والأفضل على وحدة ذاكرة يمكن إخراجها.</translation>
    </message>
    <message>
        <source>Säkerhetskopierar … Du kan arbeta under tiden.</source>
        <translation>جارٍ النسخ الاحتياطي … يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord, läst tillbaka och hel: {cases} ärenden. Nytt: {size}.</source>
        <translation>أُنشئت النسخة الاحتياطية وقُرئت وهي سليمة. عدد الملفات: ⁨{cases}⁩. الجديد: ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Minnet är långsamt. Nästa gång kopieras bara det nya.</source>
        <translation>وحدة الذاكرة بطيئة. في المرة القادمة يُنسخ الجديد فقط.</translation>
    </message>
    <message>
        <source>Underlaget är skadat i arkivet och kom inte med i ärende {cases}. Kontrollera arkivet.</source>
        <translation>الأدلة تالفة في الأرشيف ولم تُنسخ في الملف ⁨{cases}⁩. افحص الأرشيف.</translation>
    </message>
    <message>
        <source>Avbrutet. Ingen ny säkerhetskopia gjordes; de tidigare är kvar.</source>
        <translation>أُلغي. لم تُنشأ نسخة جديدة، والنسخ السابقة باقية.</translation>
    </message>
    <message>
        <source>Mappen ligger på samma disk som arkivet. Går datorn sönder eller försvinner är båda borta. Välj hellre ett minne som kan tas ut och förvaras på ett annat ställe.</source>
        <translation>المجلد على القرص نفسه الذي فيه الأرشيف. إذا تعطل الحاسوب أو فُقد ضاع الاثنان. الأفضل اختيار وحدة ذاكرة تُخرج وتُحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Säkerhetskopia</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Bara det nya kopieras. Allt är krypterat som i arkivet, och läses tillbaka innan det räknas.</source>
        <translation>يُنسخ الجديد فقط. كل شيء مشفر كما في الأرشيف، ويُقرأ من جديد قبل أن يُعتمد.</translation>
    </message>
    <message>
        <source>Mapp för säkerhetskopior</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Säkerhetskopiera</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia är gjord ännu. Går datorn sönder är ärendena borta.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد. إذا تعطل الحاسوب ضاعت الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Det var %n dagar sedan en säkerhetskopia gjordes.</source>
        <translation>
            <numerusform>أُنشئت آخر نسخة احتياطية اليوم.</numerusform>
            <numerusform>أُنشئت آخر نسخة احتياطية قبل يوم واحد.</numerusform>
            <numerusform>أُنشئت آخر نسخة احتياطية قبل يومين.</numerusform>
            <numerusform>أُنشئت آخر نسخة احتياطية قبل %n أيام.</numerusform>
            <numerusform>أُنشئت آخر نسخة احتياطية قبل %n يومًا.</numerusform>
            <numerusform>أُنشئت آخر نسخة احتياطية قبل %n يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Välj mapp för dokumenten</source>
        <translation>اختيار مجلد للوثائق</translation>
    </message>
    <message>
        <source>{done} av {count} ärenden</source>
        <translation>الملفات: ⁨{done}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Utfärdade dokument: {issued}. Ärenden utan dokument: {others}.</source>
        <translation>الوثائق الصادرة: ⁨{issued}⁩. ملفات بلا وثيقة: ⁨{others}⁩.</translation>
    </message>
    <message>
        <source>skyddade uppgifter, dokumentet görs i ärendet</source>
        <translation>بيانات محمية، تُنشأ الوثيقة في الملف</translation>
    </message>
    <message numerus="yes">
        <source>{number}, %n sidor</source>
        <translation>
            <numerusform>⁨{number}⁩، بلا صفحات</numerusform>
            <numerusform>⁨{number}⁩، صفحة واحدة</numerusform>
            <numerusform>⁨{number}⁩، صفحتان</numerusform>
            <numerusform>⁨{number}⁩، %n صفحات</numerusform>
            <numerusform>⁨{number}⁩، %n صفحة</numerusform>
            <numerusform>⁨{number}⁩، %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texter bara på svenska: %n</source>
        <translation>
            <numerusform>كل النصوص مترجمة</numerusform>
            <numerusform>نص واحد بالسويدية فقط</numerusform>
            <numerusform>نصان بالسويدية فقط</numerusform>
            <numerusform>%n نصوص بالسويدية فقط</numerusform>
            <numerusform>%n نصًا بالسويدية فقط</numerusform>
            <numerusform>%n نص بالسويدية فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>utfärdat men inte sparat</source>
        <translation>صدرت ولم تُحفظ</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Vad det blev</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>ملف الوثيقة</translation>
    </message>
    <message>
        <source>Innehåll: {kind}</source>
        <translation>المحتوى: ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Dokumenten och listan {file} ligger i mappen.</source>
        <translation>الوثائق والقائمة ⁨{file}⁩ موجودة في المجلد.</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message numerus="yes">
        <source>Dokument för %n ärenden</source>
        <translation>
            <numerusform>لا ملفات محددة</numerusform>
            <numerusform>وثائق لملف واحد</numerusform>
            <numerusform>وثائق لملفين</numerusform>
            <numerusform>وثائق لـ %n ملفات</numerusform>
            <numerusform>وثائق لـ %n ملفًا</numerusform>
            <numerusform>وثائق لـ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Varje dokument får nummer och utfärdas. Det som hindrar ett ärende står i listan efteråt.</source>
        <translation>تأخذ كل وثيقة رقمًا وتصدر. ما يعيق ملفًا يظهر في القائمة بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Med skyddade uppgifter, görs inte här: %n</source>
        <translation>
            <numerusform>لا ملفات ببيانات محمية</numerusform>
            <numerusform>ملف واحد ببيانات محمية لا يُنشأ هنا</numerusform>
            <numerusform>ملفان ببيانات محمية لا يُنشآن هنا</numerusform>
            <numerusform>%n ملفات ببيانات محمية لا تُنشأ هنا</numerusform>
            <numerusform>%n ملفًا ببيانات محمية لا تُنشأ هنا</numerusform>
            <numerusform>%n ملف ببيانات محمية لا تُنشأ هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Till vem</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Kandidatens språk bredvid svenskan</source>
        <translation>لغة الشخص بجانب السويدية</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Utfärda och spara</source>
        <translation>إصدار وحفظ</translation>
    </message>
    <message>
        <source>Utfärda och skriv ut</source>
        <translation>إصدار وطباعة</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Bedömning</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Kriterier</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Siffrorna 1 till 4 sätter nivån, 5 till 9 kryssar i det du såg, 0 är ej bedömt, N ej aktuellt. Enter går till motiveringen.</source>
        <translation>الأرقام من 1 إلى 4 تحدد المستوى، ومن 5 إلى 9 تضع علامة على ما رأيته، و0 يعني لم يُقيَّم، وN لا ينطبق. Enter ينتقل إلى التعليل.</translation>
    </message>
    <message>
        <source>I det här yrket finns ingen modul som läraren i sfi bedömer. Annat visas inte för en lärare.</source>
        <translation>لا توجد في هذه المهنة وحدة يقيّمها معلم السويدية. لا يُعرض على المعلم شيء آخر.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrke och plan.</source>
        <translation>لم يتم اختيار ملف مهني للشخص. اختر واحدًا في صفحة «المهنة والخطة».</translation>
    </message>
</context>
<context>
    <name>BookSearch</name>
    <message>
        <source>Sök i handboken</source>
        <translation>ابحث في الدليل</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Skriv eller välj vem du är.</source>
        <translation>اكتب أو اختر من أنت.</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen som gällde när säkerhetskopian gjordes.</source>
        <translation>اكتب عبارة المرور التي كانت صالحة عند إنشاء النسخة.</translation>
    </message>
    <message>
        <source>Skriv orden på återställningsbladet, eller skanna koden.</source>
        <translation>اكتب الكلمات التي على ورقة الاستعادة، أو امسح الرمز.</translation>
    </message>
    <message>
        <source>Skriv hela sökvägen till en mapp, eller välj en mapp.</source>
        <translation>اكتب المسار الكامل لمجلد، أو اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Öppnar säkerhetskopian och läser allt i den …</source>
        <translation>جارٍ فتح النسخة الاحتياطية وقراءة كل ما فيها …</translation>
    </message>
    <message>
        <source>Säkerhetskopian är hel. Inget har ändrats.</source>
        <translation>النسخة الاحتياطية سليمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Återställer arkivet …</source>
        <translation>جارٍ استعادة الأرشيف …</translation>
    </message>
    <message>
        <source>Arkivet är tillbaka, men det som raderades efter säkerhetskopian finns där igen: det gick inte att radera. Logga in och gör om det som står på kvittona: {numbers}</source>
        <translation>عاد الأرشيف، لكن ما مُحي بعد النسخة الاحتياطية موجود فيه من جديد: تعذّر محوه. سجّل الدخول وأعد تنفيذ ما هو مكتوب في الإيصالات: ⁨{numbers}⁩</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Validering: återställ från säkerhetskopia</source>
        <translation>Validering: استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Sätt i minnet med säkerhetskopian. Inget på det ändras.</source>
        <translation>أدخل وحدة الذاكرة التي فيها النسخة الاحتياطية. لا يتغير شيء عليها.</translation>
    </message>
    <message>
        <source>1. Var säkerhetskopian ligger</source>
        <translation>1. مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Mapp med säkerhetskopior</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Välj mappen med säkerhetskopior</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Vilken säkerhetskopia</source>
        <translation>أي نسخة احتياطية</translation>
    </message>
    <message>
        <source>Det som raderades efter den tiden raderas igen, om en senare säkerhetskopia här eller arkivet i mappen nedan känner till det. Annars finns det där igen: gör om det som står på kvittona.</source>
        <translation>ما مُحي بعد ذلك الوقت يُمحى من جديد إذا كانت نسخة احتياطية أحدث هنا أو الأرشيف في المجلد أدناه يعلم به. وإلا فسيكون موجودًا من جديد: أعد تنفيذ ما هو مكتوب في الإيصالات.</translation>
    </message>
    <message>
        <source>2. Vad du öppnar den med</source>
        <translation>2. بماذا تفتحها</translation>
    </message>
    <message>
        <source>Jag har</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>min lösenfras</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>återställningsbladet</source>
        <translation>ورقة الاستعادة</translation>
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
        <source>Orden på återställningsbladet</source>
        <translation>الكلمات على ورقة الاستعادة</translation>
    </message>
    <message>
        <source>3. Var arkivet ska ligga</source>
        <translation>3. مكان الأرشيف</translation>
    </message>
    <message>
        <source>Mapp för arkivet</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <source>Välj mapp för arkivet</source>
        <translation>اختيار مجلد للأرشيف</translation>
    </message>
    <message>
        <source>Flytta undan arkivet som redan ligger där</source>
        <translation>نقل الأرشيف الموجود هناك جانبًا</translation>
    </message>
    <message>
        <source>Det får ett annat namn och ligger kvar bredvid.</source>
        <translation>يحصل على اسم آخر ويبقى بجانبه.</translation>
    </message>
    <message>
        <source>Till inloggningen</source>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Prova först</source>
        <translation>تجربة أولًا</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>BroughtForm</name>
    <message>
        <source>Välj filen med sigillet</source>
        <translation>اختر ملف الختم</translation>
    </message>
    <message>
        <source>Sigill (*.p12 *.pfx)</source>
        <translation>ختم ‏(*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Filens lösenfras</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Avbryt inläsningen av sigillet</source>
        <translation>إلغاء إدخال الختم</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Inga dagar är planerade eller inbokade än.</source>
        <translation>لا توجد أيام مخططة أو محجوزة بعد.</translation>
    </message>
    <message>
        <source>Ärende {case_no}</source>
        <translation>الملف ⁨{case_no}⁩</translation>
    </message>
    <message>
        <source>Ärende {case_no}: {what}</source>
        <translation>الملف ⁨{case_no}⁩: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>planerad dag</source>
        <translation>يوم مخطط</translation>
    </message>
    <message>
        <source>Moduler: {modules}</source>
        <translation>الوحدات: ⁨{modules}⁩</translation>
    </message>
    <message>
        <source>Bedömare: {name}</source>
        <translation>المقيّم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Kontakta kandidaten bara så som det står överst i ärendet.</source>
        <translation>لا تتصل بالمرشح إلا كما هو مكتوب في أعلى الملف.</translation>
    </message>
    <message>
        <source>Dagarna är sparade. Öppna filen i din kalender.</source>
        <translation>حُفظت الأيام. افتح الملف في تقويمك.</translation>
    </message>
    <message>
        <source>Till kalendern</source>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>Mötena och de planerade dagarna, med ärendenummer i stället för namn. Filen bjuder inte in och påminner ingen.</source>
        <translation>اللقاءات والأيام المخططة، برقم الملف بدلًا من الاسم. لا يدعو الملف أحدًا ولا يذكّر أحدًا.</translation>
    </message>
    <message>
        <source>Spara dagarna till kalendern …</source>
        <translation>حفظ الأيام للتقويم …</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Papper {number}</source>
        <translation>ورقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Foto {number}</source>
        <translation>صورة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Ta bilden med en telefon och lägg till filen i stället.</source>
        <translation>التقط الصورة بهاتف وأضف الملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Blev bilden bra? Behåll den, eller ta om den.</source>
        <translation>هل الصورة جيدة؟ احتفظ بها أو التقطها مرة أخرى.</translation>
    </message>
    <message>
        <source>Väntar på kameran …</source>
        <translation>في انتظار الكاميرا …</translation>
    </message>
    <message>
        <source>Behållna bilder: {count}.</source>
        <translation>الصور المحفوظة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter: fotografera bara papper, aldrig personer eller platser.</source>
        <translation>بيانات محمية: صوّر الأوراق فقط، لا الأشخاص ولا الأماكن.</translation>
    </message>
    <message>
        <source>Inga patienter, barn, gäster, bilskyltar eller skärmar. Bilden läggs bara i ärendet.</source>
        <translation>لا مرضى ولا أطفال ولا ضيوف ولا لوحات سيارات ولا شاشات. توضع الصورة في الملف وحده.</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Det kameran ser</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Vilken kamera</source>
        <translation>أي كاميرا</translation>
    </message>
    <message>
        <source>Ta bild</source>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Ta om</source>
        <translation>أعد الالتقاط</translation>
    </message>
    <message>
        <source>Vrid</source>
        <translation>أدر</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Lägg till filer …</source>
        <translation>إضافة ملفات …</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Det är ett papper</source>
        <translation>هذه ورقة</translation>
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
        <translation>الملف ⁨{number}⁩، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Kontaktvägen är skyddad: se Inskrivning, Kontakt.</source>
        <translation>طريقة الاتصال محمية: انظر «التسجيل»، «الاتصال».</translation>
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
        <translation>الملف</translation>
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
        <translation>الملفات: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Ärenden: {shown} av {count}</source>
        <translation>الملفات: ⁨{shown}⁩ من ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Ärenden</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Alla ansvariga</source>
        <translation>كل المسؤولين</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Ingen ansvarig</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Inget ärende passar</source>
        <translation>لا يوجد ملف مطابق</translation>
    </message>
    <message>
        <source>Sök på en del av namnet eller numret, eller visa alla ärenden.</source>
        <translation>ابحث بجزء من الاسم أو الرقم، أو اعرض كل الملفات.</translation>
    </message>
    <message>
        <source>Visa alla ärenden</source>
        <translation>عرض كل الملفات</translation>
    </message>
    <message>
        <source>Inga ärenden ännu</source>
        <translation>لا توجد ملفات بعد</translation>
    </message>
    <message>
        <source>Här syns ärendena när någon har öppnat dem.</source>
        <translation>تظهر الملفات هنا بعد فتحها.</translation>
    </message>
    <message>
        <source>Börja med att öppna ett ärende för den person som sitter framför dig. Ett namn räcker.</source>
        <translation>البداية بفتح ملف للشخص الجالس أمامك. يكفي الاسم.</translation>
    </message>
    <message>
        <source>Sök på en del av numret, eller visa alla ärenden.</source>
        <translation>ابحث بجزء من الرقم، أو اعرض كل الملفات.</translation>
    </message>
    <message>
        <source>Öppna det första ärendet</source>
        <translation>فتح أول ملف</translation>
    </message>
    <message>
        <source>Lägg till personal</source>
        <translation>إضافة موظفين</translation>
    </message>
    <message>
        <source>Lägg först till dem som ska arbeta här. Ärenden öppnas av en samordnare, bedömare eller sfi-lärare.</source>
        <translation>المطلوب أولًا إضافة من سيعملون هنا. يفتح الملفات منسق أو مقيّم أو معلم SFI.</translation>
    </message>
    <message>
        <source>Du är den enda administratören. Lägg till en till: glömmer du lösenfrasen kan ingen ge dig en ny.</source>
        <translation>أنت مدير النظام الوحيد. المطلوب إضافة مدير آخر: عند نسيان عبارة المرور لا يمكن لأحد إعطاؤك عبارة جديدة.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Lista över ärenden</source>
        <translation>قائمة الملفات</translation>
    </message>
    <message>
        <source>Skapa dokument för flera</source>
        <translation>إنشاء وثائق لعدة ملفات</translation>
    </message>
    <message>
        <source>Markera flera ärenden med Ctrl eller Skift.</source>
        <translation>حدّد عدة ملفات باستعمال Ctrl أو Shift.</translation>
    </message>
    <message>
        <source>Sök namn eller nummer</source>
        <translation>البحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Sök nummer</source>
        <translation>البحث بالرقم</translation>
    </message>
    <message>
        <source>Din roll visar ärendenas nummer och steg, inte vem de gäller eller vad som står i dem.</source>
        <translation>يعرض دورك أرقام الملفات ومراحلها، لا أصحابها ولا ما فيها.</translation>
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
        <translation>‹ كل الملفات</translation>
    </message>
    <message>
        <source>Visa mindre</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Kontakt och nästa steg</source>
        <translation>الاتصال والخطوة التالية</translation>
    </message>
    <message>
        <source>Tillbaka till alla ärenden</source>
        <translation>العودة إلى كل الملفات</translation>
    </message>
    <message>
        <source>Ärendets sidor</source>
        <translation>صفحات الملف</translation>
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
        <source>Berätta resultatet för beställaren</source>
        <translation>إخبار الجهة الطالبة بالنتيجة</translation>
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
        <source>Möten och tid</source>
        <translation>اللقاءات والوقت</translation>
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
        <translation>من A إلى Z، في آخر كل رقم ملف. إذا كان للمركز عدة حواسيب فلكل منها حرف خاص، حتى لا يُعطى رقم مرتين. لا يمكن تغييره.</translation>
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
        <source>På dokumenten</source>
        <translation>على المستندات</translation>
    </message>
    <message>
        <source>Det här skrivs ut. Det sparas när du lämnar fältet.</source>
        <translation>يُطبع هذا. ويُحفظ عند مغادرة الحقل.</translation>
    </message>
    <message>
        <source>Dold skärm</source>
        <translation>الشاشة المخفية</translation>
    </message>
    <message>
        <source>Minuter utan tangent eller mus tills skärmen döljs</source>
        <translation>عدد الدقائق بلا لوحة مفاتيح أو فأرة حتى تُخفى الشاشة</translation>
    </message>
    <message>
        <source>Mellan 1 och 15. Skärmen döljs också när datorn har sovit.</source>
        <translation>بين 1 و15. تُخفى الشاشة أيضًا بعد سبات الحاسوب.</translation>
    </message>
    <message>
        <source>Ett nummer som arbetsgivaren också hittar på centrets webbplats.</source>
        <translation>رقم يجده صاحب العمل أيضًا في موقع المركز.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Kontrollerar varje del av arkivet … Du kan arbeta under tiden.</source>
        <translation>جارٍ فحص كل جزء من الأرشيف … يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Något är fel. Läs under Kontroll vad det gäller och vad du gör.</source>
        <translation>هناك خطأ. اقرأ تحت «الفحص» ما هو وماذا تفعل.</translation>
    </message>
    <message>
        <source>Arkivet är helt: {cases} ärenden, {pieces} filer bland underlaget, {size}.</source>
        <translation>الأرشيف سليم. الملفات: ⁨{cases}⁩، مرفقات الأدلة: ⁨{pieces}⁩، ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Läser hela arkivet: varje uppgift, varje fil bland underlaget, och att historiken är hel.</source>
        <translation>يقرأ الأرشيف كله: كل معلومة وكل مرفق بين الأدلة، وسلامة السجل.</translation>
    </message>
    <message>
        <source>Kontrollera också säkerhetskopiorna i mappen</source>
        <translation>فحص النسخ الاحتياطية في المجلد أيضًا</translation>
    </message>
    <message>
        <source>Kontrollera nu</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Kontrollera arkivet nu</source>
        <translation>فحص الأرشيف الآن</translation>
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
        <source>Ärendet är återkallat: bara kandidatens eget exemplar.</source>
        <translation>الملف مسحوب: نسخة الشخص نفسه فقط.</translation>
    </message>
    <message>
        <source>Hela portföljen</source>
        <translation>ملف الكفاءات كاملًا</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>Bara första sidan</source>
        <translation>الصفحة الأولى فقط</translation>
    </message>
    <message>
        <source>Eget val</source>
        <translation>اختيار خاص</translation>
    </message>
    <message>
        <source>Alla yrken i ärendet</source>
        <translation>كل المهن في الملف</translation>
    </message>
    <message>
        <source>Beställaren får aldrig egna ord, erfarenhet, bilder eller referenser.</source>
        <translation>لا تحصل الجهة الطالبة أبدًا على كلام الشخص أو خبرته أو صوره أو معرّفيه.</translation>
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
        <source>Kandidaten har själv valt {day} vad andra får se. Det är ifyllt här.</source>
        <translation>اختار المرشح بنفسه بتاريخ ⁨{day}⁩ ما يجوز أن يراه الآخرون. تم ملؤه هنا.</translation>
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
        <source>Textstorlek</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Kort till plånboken att klippa ut</source>
        <translation>بطاقة للمحفظة تُقص</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>حجم العمل</translation>
    </message>
    <message>
        <source>Kort: första sidan, resultatet, behörigheter och språk. Bara första sidan är på svenska och får plats på ett papper.</source>
        <translation>المختصر: الصفحة الأولى والنتيجة والرخص واللغات. الصفحة الأولى وحدها بالسويدية وتتسع في ورقة واحدة.</translation>
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
        <source>Skriv ut startdatumet</source>
        <translation>طباعة موعد البدء</translation>
    </message>
    <message>
        <source>Skriv ut födelseåret</source>
        <translation>طباعة سنة الميلاد</translation>
    </message>
    <message>
        <source>Det står då också i koden för kontroll.</source>
        <translation>يظهر عندئذ في رمز التحقق أيضًا.</translation>
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
        <translation>تُثبَّت المهنة كما هي اليوم. ما يتغير لاحقًا في نموذجها لا يمس الملف.</translation>
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
        <translation>تغيّر نموذج المهنة منذ ذلك الحين. يحتفظ الملف بإصداره.</translation>
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
    <name>ClassModel</name>
    <message>
        <source>{number}, skyddade uppgifter</source>
        <translation>⁨{number}⁩، بيانات محمية</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>{count} saker: {first}</source>
        <translation>⁨{count}⁩ أشياء: ⁨{first}⁩</translation>
    </message>
    <message>
        <source>Kandidat</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>De två koderna är inte lika. Skriv båda igen.</source>
        <translation>الرمزان غير متطابقين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Koden är borttagen. Skärmen visas igen med lösenfrasen.</source>
        <translation>أُزيل الرمز. تُظهَر الشاشة بعبارة المرور.</translation>
    </message>
    <message>
        <source>Koden gäller nu på den här datorn och i det här arkivet.</source>
        <translation>الرمز صالح الآن على هذا الحاسوب وفي هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Kod för dold skärm</source>
        <translation>رمز الشاشة المخفية</translation>
    </message>
    <message>
        <source>Med sex siffror visar du en dold skärm igen. Koden räcker i fyra timmar från lösenfrasen och för fem försök; sedan, och efter omstart, behövs lösenfrasen. Den som ser dig slå koden kan använda den, så utan kod är du säkrare.</source>
        <translation>بستة أرقام تُظهر الشاشة المخفية من جديد. يكفي الرمز أربع ساعات بعد عبارة المرور وخمس محاولات، وبعدها أو بعد إعادة التشغيل تلزم عبارة المرور. من يراك تكتب الرمز يمكنه استعماله، فأنت بلا رمز أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Du har en kod.</source>
        <translation>لديك رمز.</translation>
    </message>
    <message>
        <source>Du har ingen kod.</source>
        <translation>ليس لديك رمز.</translation>
    </message>
    <message>
        <source>Din lösenfras</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Ny kod, sex siffror</source>
        <translation>رمز جديد من ستة أرقام</translation>
    </message>
    <message>
        <source>Inte ett datum, inte 123456 och inte samma siffror om och om igen.</source>
        <translation>ليس تاريخًا ولا 123456 ولا الأرقام نفسها مكررة.</translation>
    </message>
    <message>
        <source>Koden en gång till</source>
        <translation>الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Spara koden</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>Ta bort koden</source>
        <translation>إزالة الرمز</translation>
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
    <name>CompareDialog</name>
    <message>
        <source>{criterion}: nytt</source>
        <translation>⁨{criterion}⁩: جديد</translation>
    </message>
    <message>
        <source>{criterion}: borttaget</source>
        <translation>⁨{criterion}⁩: محذوف</translation>
    </message>
    <message>
        <source>{criterion}: ändrat</source>
        <translation>⁨{criterion}⁩: معدَّل</translation>
    </message>
    <message>
        <source>Avgörande</source>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>Inte avgörande</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade kriterier</source>
        <translation>
            <numerusform>معايير معدَّلة: %n</numerusform>
            <numerusform>معايير معدَّلة: %n</numerusform>
            <numerusform>معايير معدَّلة: %n</numerusform>
            <numerusform>معايير معدَّلة: %n</numerusform>
            <numerusform>معايير معدَّلة: %n</numerusform>
            <numerusform>معايير معدَّلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya kriterier</source>
        <translation>
            <numerusform>معايير جديدة: %n</numerusform>
            <numerusform>معايير جديدة: %n</numerusform>
            <numerusform>معايير جديدة: %n</numerusform>
            <numerusform>معايير جديدة: %n</numerusform>
            <numerusform>معايير جديدة: %n</numerusform>
            <numerusform>معايير جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna kriterier</source>
        <translation>
            <numerusform>معايير محذوفة: %n</numerusform>
            <numerusform>معايير محذوفة: %n</numerusform>
            <numerusform>معايير محذوفة: %n</numerusform>
            <numerusform>معايير محذوفة: %n</numerusform>
            <numerusform>معايير محذوفة: %n</numerusform>
            <numerusform>معايير محذوفة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kriterierna är desamma.</source>
        <translation>المعايير هي نفسها.</translation>
    </message>
    <message>
        <source>Jämför versionerna</source>
        <translation>مقارنة الإصدارين</translation>
    </message>
    <message>
        <source>{title}: version {old} och {new}</source>
        <translation>⁨{title}⁩: الإصداران ⁨{old}⁩ و⁨{new}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier har samma beteckning och samma text i båda.</source>
        <translation>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
            <numerusform>معايير لها الرمز نفسه والنص نفسه في كليهما: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
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
        <translation>طريقة الشخص نفسه لا طريقة العائلة. تظهر في أعلى الملف وتُستخدم دائمًا.</translation>
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
        <source>Skriv ut startdatumet</source>
        <translation>طباعة موعد البدء</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Nu går det att försöka igen.</source>
        <translation>يمكن المحاولة الآن من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: försök igen om %n sekunder.</source>
        <translation>
            <numerusform>⁨{name}⁩: يمكن المحاولة الآن.</numerusform>
            <numerusform>⁨{name}⁩: حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>⁨{name}⁩: حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>⁨{name}⁩: حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>⁨{name}⁩: حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>⁨{name}⁩: حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedLanguages</name>
    <message numerus="yes">
        <source>%n språk</source>
        <translation>
            <numerusform>اللغات: %n</numerusform>
            <numerusform>اللغات: %n</numerusform>
            <numerusform>اللغات: %n</numerusform>
            <numerusform>اللغات: %n</numerusform>
            <numerusform>اللغات: %n</numerusform>
            <numerusform>اللغات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delvis</source>
        <translation>
            <numerusform>جزئيًا: %n</numerusform>
            <numerusform>جزئيًا: %n</numerusform>
            <numerusform>جزئيًا: %n</numerusform>
            <numerusform>جزئيًا: %n</numerusform>
            <numerusform>جزئيًا: %n</numerusform>
            <numerusform>جزئيًا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texter saknas</source>
        <translation>
            <numerusform>نصوص ناقصة: %n</numerusform>
            <numerusform>نصوص ناقصة: %n</numerusform>
            <numerusform>نصوص ناقصة: %n</numerusform>
            <numerusform>نصوص ناقصة: %n</numerusform>
            <numerusform>نصوص ناقصة: %n</numerusform>
            <numerusform>نصوص ناقصة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>Koden stämmer inte. Försök kvar: %n.</source>
        <translation>
            <numerusform>الرمز غير صحيح. لا محاولات متبقية.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Koden räcker inte längre. Skriv din lösenfras.</source>
        <translation>لم يعد الرمز كافيًا. اكتب عبارة مرورك.</translation>
    </message>
    <message>
        <source>Skärmen är dold för {name}.</source>
        <translation>الشاشة مخفية لأجل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Din kod, sex siffror</source>
        <translation>رمزك من ستة أرقام</translation>
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
        <source>Använd lösenfrasen</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Använd lösenfrasen i stället för koden</source>
        <translation>استعمال عبارة المرور بدل الرمز</translation>
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
        <translation>لا يوجد ملف مهني للشخص بعد. اختر واحدًا في صفحة «المهنة والخطة».</translation>
    </message>
</context>
<context>
    <name>CriterionHead</name>
    <message>
        <source>Till listan</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Föregående kriterium</source>
        <translation>المعيار السابق</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nästa kriterium</source>
        <translation>المعيار التالي</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Ikryssat: {point}</source>
        <translation>وُضعت علامة: ⁨{point}⁩</translation>
    </message>
    <message>
        <source>Inte ikryssat: {point}</source>
        <translation>بلا علامة: ⁨{point}⁩</translation>
    </message>
    <message>
        <source>Avgörande kriterium. Behöver: {needs}.</source>
        <translation>معيار حاسم. يحتاج إلى: ⁨{needs}⁩.</translation>
    </message>
    <message>
        <source>Kriteriet</source>
        <translation>المعيار</translation>
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
    <name>DifferenceCard</name>
    <message>
        <source>Till kriteriet</source>
        <translation>إلى المعيار</translation>
    </message>
    <message>
        <source>Till kriteriet {code}</source>
        <translation>إلى المعيار ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Skillnader</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Att prata om: kandidatens egen bild bredvid det ni har sett, på båda språken. Inget räknas ihop, och den egna bilden ändrar ingen nivå.</source>
        <translation>للحديث عنه: رأي الشخص في نفسه بجانب ما رأيتموه، باللغتين. لا يُجمع شيء، ولا يغيّر رأي الشخص أي مستوى.</translation>
    </message>
    <message>
        <source>Inga skillnader. Den egna bilden och bedömningen säger detsamma, och allt är bedömt.</source>
        <translation>لا فروق. رأي الشخص والتقييم متفقان، وقد قُيّم كل شيء.</translation>
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
        <source>Vad som sågs och vilken nivå det visar. Inget om personerna.</source>
        <translation>ما الذي شوهد وأي مستوى يُظهره. لا شيء عن الأشخاص.</translation>
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
        <source>Följesedel till beställaren</source>
        <translation>إشعار تسليم للجهة الطالبة</translation>
    </message>
    <message>
        <source>Mitt resultat</source>
        <translation>نتيجتي</translation>
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
        <source>Beställare</source>
        <translation>الجهة الطالبة</translation>
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
        <source>Möte med dörröppnare</source>
        <translation>لقاء مع شخص من المهنة</translation>
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
        <source>Vanlig text</source>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>Stor text</source>
        <translation>خط كبير</translation>
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
        <translation>عن طريق شخص اختاره الشخص</translation>
    </message>
    <message>
        <source>Skickat till en arbetsgivare</source>
        <translation>أُرسلت إلى صاحب عمل</translation>
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
        <source>Något tecken går inte att skriva ut. Se ovanför.</source>
        <translation>هناك حرف لا يمكن طباعته. انظر أعلاه.</translation>
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
        <source>Registerutdrag</source>
        <translation>مستخرج السجل</translation>
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
        <translation>ملف جديد لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}, ärende {cases}</source>
        <translation>⁨{name}⁩، الملف ⁨{cases}⁩</translation>
    </message>
    <message>
        <source>{name}, född {born}, ärende {cases}</source>
        <translation>⁨{name}⁩، تاريخ الميلاد ⁨{born}⁩، الملف ⁨{cases}⁩</translation>
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
        <translation>الملف ⁨{case_no}⁩</translation>
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
            <numerusform>لا توجد معلومات من ملفات سابقة.</numerusform>
            <numerusform>توجد معلومة واحدة من ملفات سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد معلومتان من ملفات سابقة. المطلوب مراجعتهما دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومات من ملفات سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومة من ملفات سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
            <numerusform>توجد %n معلومة من ملفات سابقة. المطلوب مراجعتها دون السؤال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter från tidigare ärenden är genomgångna {day}.</source>
        <translation>
            <numerusform>لا توجد معلومات من ملفات سابقة (⁨{day}⁩).</numerusform>
            <numerusform>تمت مراجعة معلومة واحدة من ملفات سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة معلومتين من ملفات سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومات من ملفات سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومة من ملفات سابقة في ⁨{day}⁩.</numerusform>
            <numerusform>تمت مراجعة %n معلومة من ملفات سابقة في ⁨{day}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titta först på det som redan är gjort, så att ingen behöver berätta samma sak två gånger.</source>
        <translation>الاطلاع أولًا على ما أُنجز من قبل، حتى لا يضطر أحد إلى رواية الشيء نفسه مرتين.</translation>
    </message>
    <message>
        <source>Tidigare ärenden här</source>
        <translation>ملفات سابقة هنا</translation>
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
        <translation>من ملف سابق</translation>
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
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>Orden finns på %n ställen.</source>
        <translation>
            <numerusform>الكلمات ليست في أي موضع.</numerusform>
            <numerusform>الكلمات في موضع واحد.</numerusform>
            <numerusform>الكلمات في موضعين.</numerusform>
            <numerusform>الكلمات في %n مواضع.</numerusform>
            <numerusform>الكلمات في %n موضعًا.</numerusform>
            <numerusform>الكلمات في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orden finns inte i någon text i ärendet. De kan ändå synas i en fil.</source>
        <translation>الكلمات ليست في أي نص في الملف. قد تظهر مع ذلك في مرفق.</translation>
    </message>
    <message>
        <source>Där orden stod kommer det att stå: [borttagen uppgift]</source>
        <translation>سيُكتب مكان الكلمات: [borttagen uppgift]</translation>
    </message>
    <message>
        <source>Texten står på en sida som inte är din. Orden finns i den.</source>
        <translation>النص في صفحة ليست لك. الكلمات موجودة فيه.</translation>
    </message>
    <message>
        <source>Bara i historiken: ett tidigare värde eller en rad som är borttagen.</source>
        <translation>في السجل فقط: قيمة سابقة أو سطر أُزيل.</translation>
    </message>
    <message>
        <source>Utfärdat dokument {number}</source>
        <translation>وثيقة صادرة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Fil: {name}</source>
        <translation>مرفق: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Utfärdat dokument {number}: orden står i det</source>
        <translation>وثيقة صادرة ⁨{number}⁩: الكلمات واردة فيها</translation>
    </message>
    <message>
        <source>För en uppgift som aldrig skulle ha skrivits, till exempel en diagnos. Ingenting ändras förrän en annan medarbetare har godkänt. Sedan går det inte att få tillbaka.</source>
        <translation>لمعلومة ما كان يجب أن تُكتب أبدًا، مثل تشخيص مرض. لا يتغير شيء قبل موافقة موظف آخر. بعد ذلك لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Ord som ska bort eller rättas</source>
        <translation>الكلمات المراد حذفها أو تصحيحها</translation>
    </message>
    <message>
        <source>Så som de är skrivna. Sök en gång för varje stavning.</source>
        <translation>كما هي مكتوبة. ابحث مرة لكل طريقة كتابة.</translation>
    </message>
    <message>
        <source>Här står orden</source>
        <translation>الكلمات موجودة هنا</translation>
    </message>
    <message>
        <source>Filer och dokument i ärendet</source>
        <translation>المرفقات والوثائق في الملف</translation>
    </message>
    <message>
        <source>Kryssa i det som visar uppgiften. Filer raderas. Utfärdade dokument raderas här och ska ersättas. Titta själv: det som står i bilder hittas inte.</source>
        <translation>ضع علامة على ما يُظهر المعلومة. تُحذف المرفقات. تُحذف الوثائق الصادرة هنا ويجب استبدالها. انظر بنفسك: ما في الصور لا يُعثر عليه.</translation>
    </message>
    <message>
        <source>Vad som ska göras</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Ta bort orden</source>
        <translation>إزالة الكلمات</translation>
    </message>
    <message>
        <source>Byt till rätt ord</source>
        <translation>الاستبدال بالكلمات الصحيحة</translation>
    </message>
    <message>
        <source>Radera hela texten på varje ställe</source>
        <translation>حذف النص كاملًا في كل موضع</translation>
    </message>
    <message>
        <source>Rätt ord</source>
        <translation>الكلمات الصحيحة</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sparas på kvittot. Upprepa inte uppgiften.</source>
        <translation>يُحفظ في الإيصال. لا تكرر المعلومة.</translation>
    </message>
    <message>
        <source>Sök i ärendet</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>Lägg förslaget</source>
        <translation>تقديم الاقتراح</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ErasureReview</name>
    <message>
        <source>Filen raderas: {name}</source>
        <translation>يُحذف المرفق: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Dokumentet raderas här och ska ersättas: {name}</source>
        <translation>تُحذف الوثيقة هنا ويجب استبدالها: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Tidigare värden i historiken raderas.</source>
        <translation>تُحذف القيم السابقة من السجل.</translation>
    </message>
    <message>
        <source>Den påbörjade texten raderas: {text}</source>
        <translation>يُحذف النص غير المكتمل: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Nu: {before}
Sedan: {after}</source>
        <translation>الآن: ⁨{before}⁩
بعد ذلك: ⁨{after}⁩</translation>
    </message>
    <message>
        <source>Förslag {day} av {name}. Skäl: {reason}</source>
        <translation>اقترحه ⁨{name}⁩ في ⁨{day}⁩. السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Godkänn och radera nu</source>
        <translation>الموافقة والحذف الآن</translation>
    </message>
    <message>
        <source>Säg nej</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>Spara en kopia och öppna den i ett annat program.</source>
        <translation>احفظ نسخة وافتحها في برنامج آخر.</translation>
    </message>
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
        <source>Välj kriterier …</source>
        <translation>اختيار المعايير …</translation>
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
        <source>Vad som inte stämmer, och vem som säger det. Inga gissningar.</source>
        <translation>ما هو غير الصحيح، ومن يقول ذلك. بلا تخمين.</translation>
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
        <translation>الملف ⁨{number}⁩.</translation>
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
        <translation>أدلة الملف</translation>
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
        <source>Spara en kopia …</source>
        <translation>حفظ نسخة …</translation>
    </message>
    <message>
        <source>Underlaget</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Ta bort underlaget …</source>
        <translation>إزالة الدليل …</translation>
    </message>
    <message>
        <source>Vrid, beskär eller täck …</source>
        <translation>أدر أو قصّ أو غطِّ …</translation>
    </message>
    <message>
        <source>Den här bilden visas och skrivs ut. Originalet finns kvar orört.</source>
        <translation>هذه الصورة هي التي تُعرض وتُطبع. الأصل محفوظ دون تغيير.</translation>
    </message>
    <message>
        <source>Kopian kan öppnas i ett annat program. Den nämner inga platser.</source>
        <translation>يمكن فتح النسخة في برنامج آخر. وهي لا تذكر أي أماكن.</translation>
    </message>
    <message>
        <source>Spela filmen …</source>
        <translation>تشغيل الفيلم …</translation>
    </message>
    <message>
        <source>Spela från valfri plats …</source>
        <translation>التشغيل من أي موضع …</translation>
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
        <source>Lägg till …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Lägg till filer som underlag för kriteriet</source>
        <translation>إضافة ملفات كأدلة للمعيار</translation>
    </message>
    <message>
        <source>Kamera …</source>
        <translation>الكاميرا …</translation>
    </message>
    <message>
        <source>Ta bilder som underlag för kriteriet</source>
        <translation>التقاط صور دليلًا على المعيار</translation>
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
        <translation>عرض كل أدلة الملف</translation>
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
    <name>ExampleSheet</name>
    <message>
        <source>Kriteriet</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Det här såg bedömaren</source>
        <translation>ما رآه المقيّم</translation>
    </message>
    <message>
        <source>Därför är det den nivån</source>
        <translation>لماذا هو هذا المستوى</translation>
    </message>
    <message>
        <source>Exemplet är påhittat och inte godkänt av branschen.</source>
        <translation>المثال مُتخيَّل ولم يعتمده قطاع المهنة.</translation>
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
        <translation>من ملف سابق</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Kryssa i det språk som ska granskas, och inget annat.</source>
        <translation>يلزم اختيار اللغة المراد مراجعتها وحدها.</translation>
    </message>
    <message>
        <source>Granskningsbladet är sparat. Underskrivet läses det in som en arbetsbok.</source>
        <translation>حفظت ورقة المراجعة. بعد توقيعها تقرأ مثل أي مصنف.</translation>
    </message>
    <message>
        <source>Arbetsboken är sparad. Höj versionen på första bladet innan den läses in igen.</source>
        <translation>حُفظ المصنف. ارفعوا رقم الإصدار في ورقته الأولى قبل إعادة قراءته.</translation>
    </message>
    <message>
        <source>Exportera arbetsbok</source>
        <translation>تصدير مصنف</translation>
    </message>
    <message>
        <source>Arbetsboken öppnas i ett kalkylprogram. Svenskan är alltid med; kryssa i de språk som också ska ha kolumner. Bladet help säger vad varje kolumn är till för.</source>
        <translation>يُفتح المصنف في برنامج جداول. السويدية موجودة دائمًا؛ ضعوا علامة على اللغات التي تحتاج أعمدة أيضًا. ورقة help تشرح الغرض من كل عمود.</translation>
    </message>
    <message>
        <source>Ett granskningsblad är för en som har språket som modersmål: svenskan och översättningen bredvid varandra, att rätta och skriva under. Det görs för ett språk i taget.</source>
        <translation>ورقة المراجعة لمن لغته الأم هي هذه اللغة: النص السويدي والترجمة جنبا إلى جنب، للتصحيح والتوقيع. تعد للغة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>inga texter än</source>
        <translation>لا نصوص بعد</translation>
    </message>
    <message>
        <source>Spara arbetsboken …</source>
        <translation>حفظ المصنف …</translation>
    </message>
    <message>
        <source>Spara granskningsblad …</source>
        <translation>حفظ ورقة المراجعة …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ExtractBox</name>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message>
        <source>PDF-dokument (*.pdf)</source>
        <translation>وثيقة PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>بيانات ‏(*.json)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>تم الحفظ باسم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Spara registerutdraget</source>
        <translation>حفظ مستخرج السجل</translation>
    </message>
    <message>
        <source>Registerutdrag</source>
        <translation>مستخرج السجل</translation>
    </message>
    <message>
        <source>Allt som står om kandidaten, varifrån det kommer, hur länge det sparas och vem som har fått det. Kandidaten har rätt att få det. Det får ett eget nummer och sparas inte i programmet.</source>
        <translation>كل ما هو مسجّل عن الشخص ومصدره ومدة حفظه ومن حصل عليه. من حق الشخص الحصول عليه. يأخذ رقمًا خاصًا ولا يُحفظ في البرنامج.</translation>
    </message>
    <message>
        <source>Utdragets språk</source>
        <translation>لغة المستخرج</translation>
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
        <source>Kandidatens riktiga namn på utdraget</source>
        <translation>الاسم الحقيقي للشخص على المستخرج</translation>
    </message>
    <message>
        <source>Skrivs bara ut. Sparas inte. Lämna tomt för alias.</source>
        <translation>يُطبع فقط ولا يُحفظ. اتركه فارغًا لاستخدام الاسم المستعار.</translation>
    </message>
    <message>
        <source>Skriv ut registerutdraget</source>
        <translation>طباعة مستخرج السجل</translation>
    </message>
    <message>
        <source>Spara som data</source>
        <translation>حفظ كبيانات</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>{area}. Beteckning och version: {known}.</source>
        <translation>⁨{area}⁩. الرمز والإصدار: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>SSYK {code}</source>
        <translation>⁦SSYK ⁨{code}⁩⁩</translation>
    </message>
    <message numerus="yes">
        <source>Muntligt prov med %n frågor i två varianter</source>
        <translation>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
            <numerusform>اختبار شفهي بنموذجين، عدد الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (valfri)</source>
        <translation>⁨{title}⁩ (اختيارية)</translation>
    </message>
    <message>
        <source>Inläst av {name} {day}</source>
        <translation>قراءة: ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan</source>
        <translation>اللغة إلى جانب السويدية</translation>
    </message>
    <message>
        <source>Moduler</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Läs profilen först. Namnet {name} och dagens datum skrivs ut där profilen används.</source>
        <translation>اقرؤوا الملف المهني أولًا. يُطبع الاسم ⁨{name}⁩ وتاريخ اليوم حيث يُستعمل.</translation>
    </message>
    <message>
        <source>Läs som dokument</source>
        <translation>القراءة كوثيقة</translation>
    </message>
    <message>
        <source>Skriv ut papper …</source>
        <translation>طباعة أوراق …</translation>
    </message>
    <message>
        <source>Bilder till frågorna …</source>
        <translation>صور الأسئلة …</translation>
    </message>
    <message>
        <source>Ljud till frågorna …</source>
        <translation>أصوات الأسئلة …</translation>
    </message>
    <message>
        <source>Exportera arbetsbok …</source>
        <translation>تصدير مصنف …</translation>
    </message>
    <message>
        <source>Godkänn profilen</source>
        <translation>إقرار الملف المهني</translation>
    </message>
    <message>
        <source>Ta ur bruk</source>
        <translation>إخراج من الاستعمال</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Kopian är sparad. Varje fel står som en anteckning i sin cell.</source>
        <translation>حُفظت النسخة. يظهر كل خطأ كملاحظة في خليته.</translation>
    </message>
    <message>
        <source>Läs in arbetsbok</source>
        <translation>قراءة مصنف</translation>
    </message>
    <message>
        <source>Arbetsboken har fel</source>
        <translation>في المصنف أخطاء</translation>
    </message>
    <message numerus="yes">
        <source>%n ställen behöver rättas innan den kan läsas in. Inget har ändrats.</source>
        <translation>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
            <numerusform>مواضع يجب تصحيحها قبل القراءة: %n. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fel i arbetsboken</source>
        <translation>أخطاء المصنف</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Vad som är fel</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Spara en kopia med felen markerade …</source>
        <translation>حفظ نسخة معلَّمة الأخطاء …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
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
    <name>FieldPaperDialog</name>
    <message>
        <source>Papperet görs …</source>
        <translation>يجري إعداد الورقة …</translation>
    </message>
    <message>
        <source>Papperet är sparat.</source>
        <translation>حُفظت الورقة.</translation>
    </message>
    <message>
        <source>Papperet är skickat till skrivaren.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Skriv ut papper</source>
        <translation>طباعة أوراق</translation>
    </message>
    <message>
        <source>För dagar utan dator. Det som fylls i för hand skrivs in i ärendet efteråt.</source>
        <translation>لأيام بلا حاسوب. ما يُملأ باليد يُدخل في الملف لاحقًا.</translation>
    </message>
    <message>
        <source>Ärendenumret {number} står på papperet, men inget namn.</source>
        <translation>يظهر رقم الملف ⁨{number}⁩ على الورقة دون أي اسم.</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan</source>
        <translation>اللغة إلى جانب السويدية</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>السويدية فقط</translation>
    </message>
    <message>
        <source>Kurs i sfi</source>
        <translation>مستوى دورة السويدية</translation>
    </message>
    <message>
        <source>Variant av provet</source>
        <translation>نموذج الاختبار</translation>
    </message>
    <message>
        <source>Ta med valfria moduler</source>
        <translation>إضافة الوحدات الاختيارية</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>حفظ كملف PDF …</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FieldPapers</name>
    <message>
        <source>Yrkesprofilen att läsa</source>
        <translation>الملف المهني للقراءة</translation>
    </message>
    <message>
        <source>Bedömningsblankett</source>
        <translation>نموذج التقييم</translation>
    </message>
    <message>
        <source>Observationslogg</source>
        <translation>سجل الملاحظات</translation>
    </message>
    <message>
        <source>Självskattning på papper</source>
        <translation>التقييم الذاتي على الورق</translation>
    </message>
    <message>
        <source>Frågor att läsa högt</source>
        <translation>أسئلة للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>قائمة مفردات</translation>
    </message>
    <message>
        <source>Muntligt prov</source>
        <translation>اختبار شفهي</translation>
    </message>
    <message>
        <source>Lektion i sfi</source>
        <translation>درس في السويدية</translation>
    </message>
    <message>
        <source>Granskningsblad för en språkgranskare</source>
        <translation>ورقة مراجعة لمراجع اللغة</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message>
        <source>Välkommen tillbaka, {name}</source>
        <translation>أهلًا بعودتك، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Du var här senast {day}.</source>
        <translation>كنت هنا آخر مرة في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Nytt och exempel</source>
        <translation>الجديد وأمثلة</translation>
    </message>
    <message>
        <source>Först vad som är nytt, sedan ett exempel på varje nivå. Det tar fem minuter. Du kan hoppa över när du vill, och hitta hit igen i menyn Hjälp.</source>
        <translation>أولًا ما هو جديد، ثم مثال على كل مستوى. يستغرق ذلك خمس دقائق. يمكنك التخطي متى شئت، وتجده مرة أخرى في قائمة المساعدة.</translation>
    </message>
    <message>
        <source>Exempel från</source>
        <translation>أمثلة من</translation>
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
        <source>Arkivet är en krypterad mapp på den här datorn, där alla ärenden ligger. Fem saker behövs.</source>
        <translation>الأرشيف مجلد مشفر على هذا الحاسوب فيه كل الملفات. يلزم خمسة أمور.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Välj mappen med bilderna</source>
        <translation>اختر المجلد الذي فيه الصور</translation>
    </message>
    <message>
        <source>En annan mapp …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>Välj var bilderna ligger</source>
        <translation>اختر مكان الصور</translation>
    </message>
    <message>
        <source>Sätt i minnet eller koppla telefonen med kabel, och välj sedan var bilderna ligger.</source>
        <translation>أدخل البطاقة أو صِل الهاتف بالكابل، ثم اختر مكان الصور.</translation>
    </message>
    <message>
        <source>Letar efter bilder …</source>
        <translation>جارٍ البحث عن الصور …</translation>
    </message>
    <message>
        <source>Här finns inga bilder, filmer eller papper.</source>
        <translation>لا توجد هنا صور ولا أفلام ولا أوراق.</translation>
    </message>
    <message>
        <source>{count} är valda. Högst {most} går in åt gången; ta resten sedan.</source>
        <translation>اخترت ⁨{count}⁩. يدخل ⁨{most}⁩ على الأكثر في كل مرة؛ أضف الباقي بعد ذلك.</translation>
    </message>
    <message>
        <source>Valda: {count} av {files}. Högst {most} åt gången.</source>
        <translation>المختار: ⁨{count}⁩ من ⁨{files}⁩. ⁨{most}⁩ على الأكثر في كل مرة.</translation>
    </message>
    <message>
        <source>Bilder från telefon eller minne</source>
        <translation>صور من هاتف أو بطاقة ذاكرة</translation>
    </message>
    <message>
        <source>Var bilderna ligger</source>
        <translation>مكان الصور</translation>
    </message>
    <message>
        <source>Bilder att välja</source>
        <translation>صور للاختيار</translation>
    </message>
    <message>
        <source>Bilderna kopieras in i ärendet. De ligger kvar på telefonen eller minnet; radera dem där.</source>
        <translation>تُنسخ الصور إلى الملف وتبقى في الهاتف أو البطاقة؛ احذفها هناك.</translation>
    </message>
    <message>
        <source>Lägg till de valda</source>
        <translation>أضف المختار</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Välj de {most} nyaste</source>
        <translation>اختر أحدث ⁨{most}⁩</translation>
    </message>
    <message>
        <source>Välj inga</source>
        <translation>لا تختر شيئًا</translation>
    </message>
    <message>
        <source>Leta igen</source>
        <translation>ابحث من جديد</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
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
    <name>FollowUpBox</name>
    <message>
        <source>Skriv in uppföljningen efter {months} månader, {day}</source>
        <translation>سجّل المتابعة بعد ⁨{months}⁩ أشهر، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Efter {months} månader: frågas {day}</source>
        <translation>بعد ⁨{months}⁩ أشهر: يُسأل في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Efter {months} månader: ingen frågade {day}</source>
        <translation>بعد ⁨{months}⁩ أشهر: لم يسأل أحد في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>Uppföljning</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Uppföljningen är antecknad.</source>
        <translation>سُجّلت المتابعة.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>بيانات محمية</translation>
    </message>
    <message>
        <source>{name} · {number} · efter {months} månader, {day}</source>
        <translation>⁨{name}⁩ · ⁨{number}⁩ · بعد ⁨{months}⁩ أشهر، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>Tre, sex och tolv månader efter att ärendet avslutades. Kontakta kandidaten bara på det sätt som står här. Att inte nå någon är också ett svar.</source>
        <translation>بعد ثلاثة وستة واثني عشر شهرًا من إغلاق الملف. تواصل مع المرشح فقط بالطريقة المكتوبة هنا. عدم الوصول إليه إجابة أيضًا.</translation>
    </message>
    <message>
        <source>Ingen behöver följas upp nu. Här syns de som ska följas upp, två veckor i förväg.</source>
        <translation>لا أحد يحتاج إلى متابعة الآن. يظهر هنا من ستتم متابعتهم قبل أسبوعين.</translation>
    </message>
    <message>
        <source>Att följa upp</source>
        <translation>للمتابعة</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>fick kontakt</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>gick inte att nå</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Efter {months} månader ({day}, {name}): {told}</source>
        <translation>بعد ⁨{months}⁩ أشهر (⁨{day}⁩، ⁨{name}⁩): ⁨{told}⁩</translation>
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
        <source>Jag har redan ett arkiv</source>
        <translation>لدي أرشيف بالفعل</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia …</source>
        <translation>استعادة من نسخة احتياطية …</translation>
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
    <name>GroupDialog</name>
    <message>
        <source>Namn och ansvarig</source>
        <translation>الاسم والمسؤول</translation>
    </message>
    <message>
        <source>Gruppens namn</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Till exempel kursen och terminen. Inga personers namn.</source>
        <translation>مثل الدورة والفصل. لا تُكتب أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Ansvarig för gruppen</source>
        <translation>المسؤول عن المجموعة</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Ändra inget</source>
        <translation>لا تغيّر شيئًا</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Vilka är med?</source>
        <translation>من في المجموعة؟</translation>
    </message>
    <message>
        <source>Gruppens namn</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Till exempel kursen och terminen. Inga personers namn.</source>
        <translation>مثل الدورة والفصل. لا تُكتب أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Ansvarig för gruppen</source>
        <translation>المسؤول عن المجموعة</translation>
    </message>
    <message>
        <source>Klistra in listan</source>
        <translation>ألصق القائمة</translation>
    </message>
    <message>
        <source>En person på varje rad, eller rader från ett kalkylblad: namn, födelseår, språk, telefon. Bara namnet behövs. En rad kan också vara ett ärendenummer: den som har skyddade personuppgifter tas med så, aldrig med namn.</source>
        <translation>شخص في كل سطر، أو أسطر من جدول: الاسم وسنة الميلاد واللغة والهاتف. الاسم وحده ضروري. يمكن أن يكون السطر رقم ملف: هكذا يُضاف من بياناته محمية، وليس بالاسم أبدًا.</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Grupper</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>{name} (avslutad)</source>
        <translation>⁨{name}⁩ (مغلقة)</translation>
    </message>
    <message>
        <source>Ingen är med i gruppen.</source>
        <translation>لا أحد في المجموعة.</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>ينقص: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{name} – nästa: {act}</source>
        <translation>⁨{name}⁩ – التالي: ⁨{act}⁩</translation>
    </message>
    <message>
        <source>Ansvarig: {name}</source>
        <translation>المسؤول: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Personer: {count}</source>
        <translation>الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Klara</source>
        <translation>مكتملون</translation>
    </message>
    <message>
        <source>{step}: {count}</source>
        <translation>⁨{step}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{name} är inte längre med i gruppen. Ärendet finns kvar.</source>
        <translation>لم يعد ⁨{name}⁩ في المجموعة. الملف باقٍ.</translation>
    </message>
    <message>
        <source>Gruppen är avslutad. Ärendena går vidare som förut.</source>
        <translation>أُغلقت المجموعة. تستمر الملفات كما كانت.</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Personer i gruppen</source>
        <translation>الأشخاص في المجموعة</translation>
    </message>
    <message>
        <source>Inga grupper ännu</source>
        <translation>لا توجد مجموعات بعد</translation>
    </message>
    <message>
        <source>En grupp är till exempel en klass. Klistra in en lista så öppnas ett ärende för var och en, och här syns hur långt alla har kommit.</source>
        <translation>المجموعة صف مثلًا. ألصق قائمة فيُفتح ملف لكل شخص، وهنا ترى إلى أين وصل الجميع.</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Öppna den första gruppen</source>
        <translation>افتح المجموعة الأولى</translation>
    </message>
    <message>
        <source>Skapa dokument för gruppen</source>
        <translation>أنشئ وثائق المجموعة</translation>
    </message>
    <message>
        <source>Projektorläge (F7)</source>
        <translation>وضع العرض (F7)</translation>
    </message>
    <message>
        <source>Ändra gruppen</source>
        <translation>غيّر المجموعة</translation>
    </message>
    <message>
        <source>Ta med fler</source>
        <translation>أضف آخرين</translation>
    </message>
    <message>
        <source>Ta den valda ur gruppen</source>
        <translation>أخرج الشخص المختار</translation>
    </message>
    <message>
        <source>Namn och ansvarig</source>
        <translation>الاسم والمسؤول</translation>
    </message>
    <message>
        <source>Avsluta gruppen</source>
        <translation>أغلق المجموعة</translation>
    </message>
    <message>
        <source>Öppna gruppen igen</source>
        <translation>افتح المجموعة من جديد</translation>
    </message>
</context>
<context>
    <name>HaltBox</name>
    <message>
        <source>Kan inte markeras som klart än: {what}</source>
        <translation>لا يمكن تحديده كمكتمل بعد: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Välj en orsak.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>Ärendet avslutades som klart {day}.</source>
        <translation>أُنهي الملف كمكتمل في ⁨{day}⁩.</translation>
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
        <source>Uppehåll: fortsätter senare, precis där det är nu.</source>
        <translation>توقف مؤقت: يُستأنف لاحقًا من النقطة نفسها.</translation>
    </message>
    <message>
        <source>Avbrutet: slutar i förtid. Det som är bedömt kan få ett resultat.</source>
        <translation>منقطع: ينتهي قبل أوانه. ما تم تقييمه يمكن أن يحصل على نتيجة.</translation>
    </message>
    <message>
        <source>Återkallat: kandidaten tar tillbaka sitt ärende. Inget mer skrivs in.</source>
        <translation>مسحوب: يسحب المرشح ملفه. لا يُكتب فيه شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Gör uppehåll</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Avbryt ärendet</source>
        <translation>اقطع الملف</translation>
    </message>
    <message>
        <source>Återkalla ärendet</source>
        <translation>اسحب الملف</translation>
    </message>
    <message>
        <source>Gör uppehåll …</source>
        <translation>إيقاف مؤقت …</translation>
    </message>
    <message>
        <source>Avbryt i förtid …</source>
        <translation>إنهاء قبل الأوان …</translation>
    </message>
    <message>
        <source>Kandidaten återkallar …</source>
        <translation>المرشح يسحب ملفه …</translation>
    </message>
    <message>
        <source>Nej, låt ärendet fortsätta</source>
        <translation>لا، دع الملف يستمر</translation>
    </message>
    <message>
        <source>Stoppa, ta upp igen eller avsluta</source>
        <translation>الإيقاف أو الاستئناف أو الإنهاء</translation>
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
        <source>Ta upp ärendet igen</source>
        <translation>استئناف الملف</translation>
    </message>
    <message>
        <source>Markera ärendet som klart</source>
        <translation>تحديد الملف كمكتمل</translation>
    </message>
    <message>
        <source>Öppna ärendet igen</source>
        <translation>فتح الملف من جديد</translation>
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
    <name>HelpActs</name>
    <message>
        <source>Validering {version}. Fri programvara under EUPL-1.2.</source>
        <translation>‏⁦Validering ⁨{version}⁩⁩. برنامج حر بموجب رخصة ⁨EUPL-1.2⁩.</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Kan inte utfärdas än</source>
        <translation>لا يمكن إصدارها بعد</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Inga händelser att visa.</source>
        <translation>لا أحداث للعرض.</translation>
    </message>
    <message>
        <source>{time}, {name}: {what}</source>
        <translation>{time}، {name}: {what}</translation>
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
    <message numerus="yes">
        <source>… och %n uppgifter till</source>
        <translation>
            <numerusform>… ولا معلومات أخرى</numerusform>
            <numerusform>… ومعلومة أخرى</numerusform>
            <numerusform>… ومعلومتان أخريان</numerusform>
            <numerusform>… و%n معلومات أخرى</numerusform>
            <numerusform>… و%n معلومة أخرى</numerusform>
            <numerusform>… و%n معلومة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Spara historiken</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Tabell (*.csv)</source>
        <translation>جدول ‏(*.csv)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>تم الحفظ باسم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Vem som har gjort vad, vad som stod förut och vad som står nu. När uppgifterna är skyddade syns också vem som har läst och varför, men inga namn, nummer eller platser.</source>
        <translation>من فعل ماذا، وما كان مكتوبًا وما هو مكتوب الآن. عند حماية البيانات يظهر أيضًا من قرأ ولماذا، دون أسماء أو أرقام أو أماكن.</translation>
    </message>
    <message>
        <source>Spara som tabell</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Spara historiken som tabell</source>
        <translation>حفظ السجل كجدول</translation>
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
    <name>HistoryFields</name>
    <message>
        <source>Vad det gäller</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>لم يتم تقييمه</translation>
    </message>
    <message>
        <source>Skäl till att det inte bedömdes</source>
        <translation>سبب عدم التقييم</translation>
    </message>
    <message>
        <source>Vad som behövs</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>التسهيلات</translation>
    </message>
    <message>
        <source>Håller med om resultatet</source>
        <translation>موافق على النتيجة</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Självständighet</source>
        <translation>الاستقلالية</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Födelsedag</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Tilltalsnamn</source>
        <translation>الاسم المستخدم في النداء</translation>
    </message>
    <message>
        <source>Kan börja</source>
        <translation>موعد إمكانية البدء</translation>
    </message>
    <message>
        <source>Bildtext på eget språk</source>
        <translation>نص الصورة باللغة الخاصة</translation>
    </message>
    <message>
        <source>Bildtext på svenska</source>
        <translation>نص الصورة بالسويدية</translation>
    </message>
    <message>
        <source>Vem som tog den</source>
        <translation>من التقطها</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bekräftat från tidigare</source>
        <translation>مؤكد من قبل</translation>
    </message>
    <message>
        <source>Ärendenummer</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Kontrollerad</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Kontakt hos beställaren</source>
        <translation>جهة الاتصال لدى الطالب</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Kontaktväg</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Namn på kontakter</source>
        <translation>أسماء جهات الاتصال</translation>
    </message>
    <message>
        <source>Andra kan svara</source>
        <translation>قد يجيب غيره</translation>
    </message>
    <message>
        <source>När det går att nå</source>
        <translation>متى يمكن الاتصال</translation>
    </message>
    <message>
        <source>Erbjudna kontakter</source>
        <translation>جهات اتصال معروضة</translation>
    </message>
    <message>
        <source>Varför det ifrågasätts</source>
        <translation>سبب الاعتراض عليه</translation>
    </message>
    <message>
        <source>Exemplar för</source>
        <translation>النسخة لـ</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Skäl till annat beslut</source>
        <translation>سبب القرار المختلف</translation>
    </message>
    <message>
        <source>Vad, på eget språk</source>
        <translation>ماذا، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Dörröppnare</source>
        <translation>شخص من المهنة</translation>
    </message>
    <message>
        <source>Skäl till att yrket lades åt sidan</source>
        <translation>سبب استبعاد المهنة</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>الموعد الأخير</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Nivå att börja på</source>
        <translation>مستوى البداية</translation>
    </message>
    <message>
        <source>Förklarat av</source>
        <translation>شرحه</translation>
    </message>
    <message>
        <source>Förklarat på</source>
        <translation>لغة الشرح</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>حجم العمل</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>اسم المرفق</translation>
    </message>
    <message>
        <source>Första bedömning</source>
        <translation>التقييم الأول</translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Från månad</source>
        <translation>من شهر</translation>
    </message>
    <message>
        <source>Från år</source>
        <translation>من سنة</translation>
    </message>
    <message>
        <source>Utrustning</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Kön</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Förnamn</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Översättning av texten</source>
        <translation>ترجمة النص</translation>
    </message>
    <message>
        <source>Texten på svenska</source>
        <translation>النص بالسويدية</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Anteckning om stoppet</source>
        <translation>ملاحظة عن الإيقاف</translation>
    </message>
    <message>
        <source>Skäl till stoppet</source>
        <translation>سبب الإيقاف</translation>
    </message>
    <message>
        <source>Anteckning vid överlämning</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Kopia finns</source>
        <translation>توجد نسخة</translation>
    </message>
    <message>
        <source>Bara ett namn</source>
        <translation>اسم واحد فقط</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hjälpare</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Arbetsplats</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Timmar</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Hur, på eget språk</source>
        <translation>الطريقة، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Hur texten lästes</source>
        <translation>كيف قُرئ النص</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sorts nummer</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>ID-handling</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>ID-handling visad</source>
        <translation>تاريخ عرض الهوية</translation>
    </message>
    <message>
        <source>Skriver ut startdatumet</source>
        <translation>طباعة موعد البدء</translation>
    </message>
    <message>
        <source>Arbetar i yrket</source>
        <translation>يعمل في المهنة</translation>
    </message>
    <message>
        <source>Hjälpmedel</source>
        <translation>الوسائل المساعدة</translation>
    </message>
    <message>
        <source>Kandidatens synpunkter</source>
        <translation>آراء المرشح</translation>
    </message>
    <message>
        <source>Kontakterna har sagt ja</source>
        <translation>وافقت جهات الاتصال</translation>
    </message>
    <message>
        <source>Vad som skiljer sig</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Muntligt eller skriftligt</source>
        <translation>شفهي أو كتابي</translation>
    </message>
    <message>
        <source>Språket i ord</source>
        <translation>اللغة بالكلمات</translation>
    </message>
    <message>
        <source>Försäkrad av</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Intresse efteråt</source>
        <translation>الاهتمام بعد ذلك</translation>
    </message>
    <message>
        <source>Tolkspråk</source>
        <translation>لغة الترجمة الشفهية</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation>اسم المترجم</translation>
    </message>
    <message>
        <source>Önskemål om tolk</source>
        <translation>رغبات بشأن المترجم</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>تاريخ الإنهاء</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>Förstaspråk</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Arbetsspråk</source>
        <translation>لغة العمل</translation>
    </message>
    <message>
        <source>Kom med i gruppen</source>
        <translation>انضم إلى المجموعة</translation>
    </message>
    <message>
        <source>Bedömt</source>
        <translation>تم تقييمه</translation>
    </message>
    <message>
        <source>Kopia på centrumet</source>
        <translation>نسخة لدى المركز</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Språk vid bedömningen</source>
        <translation>لغة التقييم</translation>
    </message>
    <message>
        <source>Senast, år</source>
        <translation>آخر مرة، سنة</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Lämnade gruppen</source>
        <translation>غادر المجموعة</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Genomgånget</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>När det gjordes</source>
        <translation>متى تم</translation>
    </message>
    <message>
        <source>Metod</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Granskare</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Månader</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Namn med egen skrift</source>
        <translation>الاسم بخطه الخاص</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Ingen tidigare kartläggning</source>
        <translation>لا حصر خبرات سابق</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Arbetar som</source>
        <translation>يعمل بوصفه</translation>
    </message>
    <message>
        <source>Öppnat</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Beställarens nummer</source>
        <translation>رقم الجهة الطالبة</translation>
    </message>
    <message>
        <source>Önskat yrke</source>
        <translation>المهنة المرغوبة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Original visat</source>
        <translation>تم عرض الأصل</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>بكلمات الشخص</translation>
    </message>
    <message>
        <source>Om intyget</source>
        <translation>عن الشهادة</translation>
    </message>
    <message>
        <source>Intyg</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Ledde, antal</source>
        <translation>عدد من أشرف عليهم</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Portföljen användes</source>
        <translation>استُعمل ملف الكفاءات</translation>
    </message>
    <message>
        <source>Presentation på eget språk</source>
        <translation>التقديم باللغة الخاصة</translation>
    </message>
    <message>
        <source>Presentation på svenska</source>
        <translation>التقديم بالسويدية</translation>
    </message>
    <message>
        <source>Översättning av presentationen</source>
        <translation>ترجمة التقديم</translation>
    </message>
    <message>
        <source>Språk på papper</source>
        <translation>لغة الورق</translation>
    </message>
    <message>
        <source>Skriver ut telefon</source>
        <translation>طباعة رقم الهاتف</translation>
    </message>
    <message>
        <source>Beställt</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Ja till bilden</source>
        <translation>الموافقة على الصورة</translation>
    </message>
    <message>
        <source>Vem som ordnar</source>
        <translation>من ينظمه</translation>
    </message>
    <message>
        <source>Ändamål</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Vem som invände</source>
        <translation>صاحب الاعتراض</translation>
    </message>
    <message>
        <source>Nådd</source>
        <translation>جرى الوصول إليه</translation>
    </message>
    <message>
        <source>Uppläst av</source>
        <translation>قرأه بصوت عالٍ</translation>
    </message>
    <message>
        <source>Läser</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Mottaget</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Rekommenderad väg</source>
        <translation>الطريق الموصى به</translation>
    </message>
    <message>
        <source>Referensen får kontaktas</source>
        <translation>يجوز الاتصال بالمرجع</translation>
    </message>
    <message>
        <source>Referensens kontaktväg</source>
        <translation>طريقة الاتصال بالمرجع</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Skäl till att det togs bort</source>
        <translation>سبب الإزالة</translation>
    </message>
    <message>
        <source>Återrapportering</source>
        <translation>إبلاغ الجهة الطالبة</translation>
    </message>
    <message>
        <source>Ansvar, på eget språk</source>
        <translation>المسؤولية، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>موعد المتابعة</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Genomgång av säkerhet, av</source>
        <translation>شرح السلامة من قبل</translation>
    </message>
    <message>
        <source>Genomgång av säkerhet</source>
        <translation>شرح السلامة</translation>
    </message>
    <message>
        <source>Hur stort, på eget språk</source>
        <translation>كم الحجم، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Hur stort</source>
        <translation>كم الحجم</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Andra person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Vad som visades</source>
        <translation>ما تم عرضه</translation>
    </message>
    <message>
        <source>Sfi-kurs</source>
        <translation>دورة SFI</translation>
    </message>
    <message>
        <source>Sfi-väg</source>
        <translation>مسار SFI</translation>
    </message>
    <message>
        <source>Kommentaren får synas</source>
        <translation>يجوز عرض التعليق</translation>
    </message>
    <message>
        <source>Arbetsplatser får synas</source>
        <translation>يجوز عرض أماكن العمل</translation>
    </message>
    <message>
        <source>Egna ord får synas</source>
        <translation>يجوز عرض الكلمات الشخصية</translation>
    </message>
    <message>
        <source>Personer som kan berätta får synas</source>
        <translation>يجوز عرض الأشخاص الذين يمكنهم الإفادة</translation>
    </message>
    <message>
        <source>Bilder får synas</source>
        <translation>يجوز عرض الصور</translation>
    </message>
    <message>
        <source>Kunnande, på eget språk</source>
        <translation>المعرفة والمهارة، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Kunnande</source>
        <translation>المعرفة والمهارة</translation>
    </message>
    <message>
        <source>Talar</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>Medarbetare</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Om svaret räckte</source>
        <translation>هل كانت الإجابة كافية</translation>
    </message>
    <message>
        <source>Översättning av sammanfattningen</source>
        <translation>ترجمة الملخص</translation>
    </message>
    <message>
        <source>Sammanfattning på eget språk</source>
        <translation>الملخص باللغة الخاصة</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Handledare</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Klart till</source>
        <translation>الإنجاز قبل</translation>
    </message>
    <message>
        <source>Uppsättning</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text på eget språk</source>
        <translation>النص باللغة الخاصة</translation>
    </message>
    <message>
        <source>Text på svenska</source>
        <translation>النص بالسويدية</translation>
    </message>
    <message>
        <source>Andra på bilden har sagt ja</source>
        <translation>وافق الآخرون في الصورة</translation>
    </message>
    <message>
        <source>Andra syns på bilden</source>
        <translation>يظهر آخرون في الصورة</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Titel på eget språk</source>
        <translation>العنوان باللغة الخاصة</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Till månad</source>
        <translation>إلى شهر</translation>
    </message>
    <message>
        <source>Till år</source>
        <translation>إلى سنة</translation>
    </message>
    <message>
        <source>Verktyg</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Verktyg, på eget språk</source>
        <translation>الأدوات، باللغة الخاصة</translation>
    </message>
    <message>
        <source>Vad det handlade om</source>
        <translation>عمّ كان</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>سنوات العمل في المهنة</translation>
    </message>
    <message>
        <source>Avskrift</source>
        <translation>النص المنقول</translation>
    </message>
    <message>
        <source>Översättning</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Förstår</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Gäller i Sverige</source>
        <translation>صالحة في السويد</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Vill fråga mer</source>
        <translation>يريد أن يسأل أكثر</translation>
    </message>
    <message>
        <source>Hur det lämnade programmet</source>
        <translation>كيف خرج من البرنامج</translation>
    </message>
    <message>
        <source>Yrkessvenska</source>
        <translation>السويدية المهنية</translation>
    </message>
    <message>
        <source>Yrkessvenska bedömd</source>
        <translation>تم تقييم السويدية المهنية</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>År</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Alla</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Vad det gäller</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Allt</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Från och med dag</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Till och med dag</source>
        <translation>إلى يوم</translation>
    </message>
</context>
<context>
    <name>HistoryValues</name>
    <message>
        <source>{field}: uppgiften är raderad</source>
        <translation>⁨{field}⁩: حُذفت المعلومة</translation>
    </message>
    <message>
        <source>{value} (borttaget)</source>
        <translation>⁨{value}⁩ (أُزيل)</translation>
    </message>
    <message>
        <source>uppgift</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>{field}: ifyllt</source>
        <translation>⁨{field}⁩: تم ملؤه</translation>
    </message>
    <message>
        <source>{field}: borttaget</source>
        <translation>⁨{field}⁩: أُزيل</translation>
    </message>
    <message>
        <source>{field}: ändrat</source>
        <translation>⁨{field}⁩: تغيّر</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Ändrade i ärendet</source>
        <translation>تغيير في الملف</translation>
    </message>
    <message>
        <source>Antecknade att en bild får visas trots skyddet</source>
        <translation>تدوين جواز عرض صورة رغم الحماية</translation>
    </message>
    <message>
        <source>Raderade igen det som var raderat när en säkerhetskopia togs tillbaka</source>
        <translation>محا من جديد ما كان قد مُحي عند استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Föreslog att namnet raderas</source>
        <translation>اقترح محو الاسم</translation>
    </message>
    <message>
        <source>Gick klart igenom var namnet stod</source>
        <translation>إنهاء مراجعة مواضع الاسم</translation>
    </message>
    <message>
        <source>Bytte ut namnet där det stod</source>
        <translation>استبدال الاسم حيث كان مكتوبًا</translation>
    </message>
    <message>
        <source>Prickade av ett ställe där namnet stod</source>
        <translation>وضع علامة على موضع كان فيه الاسم</translation>
    </message>
    <message>
        <source>Föreslog att en uppgift rättas eller raderas</source>
        <translation>اقتراح تصحيح معلومة أو حذفها</translation>
    </message>
    <message>
        <source>Godkände att en uppgift rättades eller raderades</source>
        <translation>الموافقة على تصحيح معلومة أو حذفها</translation>
    </message>
    <message>
        <source>Föreslog gallring</source>
        <translation>اقتراح إتلاف</translation>
    </message>
    <message>
        <source>Godkände gallring</source>
        <translation>الموافقة على إتلاف</translation>
    </message>
    <message>
        <source>Föreslog att ärendet tas bort från den här datorn</source>
        <translation>اقتراح إزالة الملف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Godkände att ärendet togs bort från den här datorn</source>
        <translation>الموافقة على إزالة الملف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sade nej till att rätta, radera eller gallra</source>
        <translation>رفض التصحيح أو الحذف أو الإتلاف</translation>
    </message>
    <message>
        <source>Tog tillbaka ett förslag om att rätta, radera eller gallra</source>
        <translation>سحب اقتراح تصحيح أو حذف أو إتلاف</translation>
    </message>
    <message>
        <source>Läste ärendet</source>
        <translation>قراءة الملف</translation>
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
        <translation>تحديد الملف كمكتمل</translation>
    </message>
    <message>
        <source>Öppnade ett nytt ärende</source>
        <translation>فتح ملف جديد</translation>
    </message>
    <message>
        <source>Bekräftade inskrivningen</source>
        <translation>تأكيد التسجيل</translation>
    </message>
    <message>
        <source>Öppnade ärendet igen</source>
        <translation>فتح الملف من جديد</translation>
    </message>
    <message>
        <source>Öppnade ett ärende i en ny grupp</source>
        <translation>فتح ملفًا في مجموعة جديدة</translation>
    </message>
    <message>
        <source>Tog med ärendet i en grupp</source>
        <translation>أضاف الملف إلى مجموعة</translation>
    </message>
    <message>
        <source>Tog ärendet ur en grupp</source>
        <translation>أخرج الملف من مجموعة</translation>
    </message>
    <message>
        <source>Stoppade ärendet</source>
        <translation>إيقاف الملف</translation>
    </message>
    <message>
        <source>Tog upp ärendet igen</source>
        <translation>استئناف الملف</translation>
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
        <translation>إضافة شخص إلى الملف</translation>
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
        <source>Sparade ett kunskapsprov som underlag</source>
        <translation>حفظ اختبار معرفة كدليل</translation>
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
        <source>Öppnade ett resultat igen</source>
        <translation>فتح نتيجة من جديد</translation>
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
        <source>Skrev ut eller sparade ett papper utanför programmet</source>
        <translation>طباعة ورقة أو حفظها خارج البرنامج</translation>
    </message>
    <message>
        <source>Lämnade ut ett registerutdrag till kandidaten</source>
        <translation>تسليم مستخرج السجل للشخص</translation>
    </message>
    <message>
        <source>Svarade på en fråga om ett dokument</source>
        <translation>الإجابة عن سؤال حول وثيقة</translation>
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
        <source>Vände, beskar eller täckte en bild; originalet är orört</source>
        <translation>أدار صورة أو قصّها أو غطّى منها؛ الأصل دون تغيير</translation>
    </message>
    <message>
        <source>Svarade på om andra syns på bilder</source>
        <translation>أجاب عمّا إذا كان آخرون يظهرون في الصور</translation>
    </message>
    <message>
        <source>Antecknade en uppföljning</source>
        <translation>سجّل متابعة</translation>
    </message>
    <message>
        <source>Ändrade en grupp</source>
        <translation>غيّر مجموعة</translation>
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
        <source>Kandidaten läste centrets information</source>
        <translation>قرأ المرشح معلومات المركز</translation>
    </message>
    <message>
        <source>Granskade resultatet</source>
        <translation>مراجعة النتيجة</translation>
    </message>
    <message>
        <source>Kontrollerade ärendet som stickprov</source>
        <translation>فحص الملف ضمن العينة</translation>
    </message>
    <message>
        <source>Ändrade planen</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Kandidaten valde vad portföljen ska visa</source>
        <translation>اختار المرشح ما يعرضه ملف الكفاءات</translation>
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
        <source>Kandidaten svarade på frågorna om centret</source>
        <translation>أجاب المرشح عن الأسئلة المتعلقة بالمركز</translation>
    </message>
    <message>
        <source>Tog emot svar i självskattningen</source>
        <translation>استلام أجوبة التقييم الذاتي</translation>
    </message>
    <message>
        <source>Skrev om ett möte med en dörröppnare</source>
        <translation>كتابة عن لقاء مع شخص من المهنة</translation>
    </message>
    <message>
        <source>Ändrade tillfällen</source>
        <translation>تغيير الجلسات</translation>
    </message>
    <message>
        <source>Skrev om ett möte eller en dag</source>
        <translation>كتب عن لقاء أو يوم</translation>
    </message>
    <message>
        <source>Förde in ett kunskapsprov</source>
        <translation>أدخل اختبار معرفة</translation>
    </message>
    <message>
        <source>Ändrade kompletteringsplanen</source>
        <translation>تغيير خطة الاستكمال</translation>
    </message>
    <message>
        <source>Ärendet och dess personer</source>
        <translation>الملف والأشخاص فيه</translation>
    </message>
    <message>
        <source>Kandidatens uppgifter</source>
        <translation>بيانات الشخص</translation>
    </message>
    <message>
        <source>Kartläggningen</source>
        <translation>حصر الخبرات</translation>
    </message>
    <message>
        <source>Bedömningen</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Resultat och invändningar</source>
        <translation>النتيجة والاعتراضات</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Läsning av skyddade uppgifter</source>
        <translation>قراءة البيانات المحمية</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>صفحتي</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>⁨{what}⁩ · ⁨{place}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>اضغط على مربع. كل شيء يحفظ. يمكنك أن تأخذ استراحة متى شئت.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>تسليم الحاسوب</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>الترجمة مسودة. اسأل إذا كان شيء غير واضح. النص السويدي هو المعتمد.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ تم</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>تم ⁨{done}⁩ من ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Arbetsplatsens namn</source>
        <translation>اسم مكان العمل</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>شخص الاتصال</translation>
    </message>
    <message>
        <source>Telefon eller e-post</source>
        <translation>الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Vad som kan visas där</source>
        <translation>ما يمكن عرضه هناك</translation>
    </message>
    <message>
        <source>Arbetsuppgifter, maskiner och plats. Inget om enskilda människor.</source>
        <translation>المهام والآلات والمكان. لا شيء عن أشخاص بعينهم.</translation>
    </message>
    <message>
        <source>Tar emot nu</source>
        <translation>يستقبل الآن</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>En ny yrkesprofil: {extent}.</source>
        <translation>ملف مهني جديد: ⁨{extent}⁩.</translation>
    </message>
    <message>
        <source>Inget skiljer.</source>
        <translation>لا فرق.</translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade celler</source>
        <translation>
            <numerusform>خلايا معدَّلة: %n</numerusform>
            <numerusform>خلايا معدَّلة: %n</numerusform>
            <numerusform>خلايا معدَّلة: %n</numerusform>
            <numerusform>خلايا معدَّلة: %n</numerusform>
            <numerusform>خلايا معدَّلة: %n</numerusform>
            <numerusform>خلايا معدَّلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya rader</source>
        <translation>
            <numerusform>صفوف جديدة: %n</numerusform>
            <numerusform>صفوف جديدة: %n</numerusform>
            <numerusform>صفوف جديدة: %n</numerusform>
            <numerusform>صفوف جديدة: %n</numerusform>
            <numerusform>صفوف جديدة: %n</numerusform>
            <numerusform>صفوف جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna rader</source>
        <translation>
            <numerusform>صفوف محذوفة: %n</numerusform>
            <numerusform>صفوف محذوفة: %n</numerusform>
            <numerusform>صفوف محذوفة: %n</numerusform>
            <numerusform>صفوف محذوفة: %n</numerusform>
            <numerusform>صفوف محذوفة: %n</numerusform>
            <numerusform>صفوف محذوفة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Språkgranskning av {language}, {name} {day}. Granskade texter: {right}. Rättade: {corrected}. Fel utan rättelse: {wrong}. Inte lästa: {unread}.</source>
        <translation>مراجعة لغوية: ⁨{language}⁩، ⁨{name}⁩ ⁨{day}⁩. النصوص المراجعة: ⁨{right}⁩. المصححة: ⁨{corrected}⁩. الخاطئة بلا تصحيح: ⁨{wrong}⁩. غير المقروءة: ⁨{unread}⁩.</translation>
    </message>
    <message>
        <source>{module} finns också i {profiles}. De ändras inte: ändringen gäller bara den här egna profilen.</source>
        <translation>الوحدة ⁨{module}⁩ موجودة أيضًا في ⁨{profiles}⁩. لا تتغير تلك: التعديل يخص هذا الملف المهني وحده.</translation>
    </message>
    <message>
        <source>Före: {text}</source>
        <translation>قبل: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Efter: {text}</source>
        <translation>بعد: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(فارغ)</translation>
    </message>
    <message numerus="yes">
        <source>och %n ändringar till</source>
        <translation>
            <numerusform>تعديلات أخرى: %n</numerusform>
            <numerusform>تعديلات أخرى: %n</numerusform>
            <numerusform>تعديلات أخرى: %n</numerusform>
            <numerusform>تعديلات أخرى: %n</numerusform>
            <numerusform>تعديلات أخرى: %n</numerusform>
            <numerusform>تعديلات أخرى: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}: ny</source>
        <translation>⁨{row}⁩: جديد</translation>
    </message>
    <message>
        <source>{row}: borttagen</source>
        <translation>⁨{row}⁩: محذوف</translation>
    </message>
    <message>
        <source>{row}, kolumn {column}: ändrad</source>
        <translation>⁨{row}⁩، العمود ⁨{column}⁩: معدَّل</translation>
    </message>
    <message>
        <source>Läs in arbetsbok</source>
        <translation>قراءة مصنف</translation>
    </message>
    <message>
        <source>Ingen profil har den beteckningen än.</source>
        <translation>لا يوجد ملف مهني بهذا الرمز بعد.</translation>
    </message>
    <message>
        <source>Jämfört med {known}, {state}.</source>
        <translation>بالمقارنة مع ⁨{known}⁩، ⁨{state}⁩.</translation>
    </message>
    <message>
        <source>Anteckning om profilen</source>
        <translation>ملاحظة عن الملف المهني</translation>
    </message>
    <message>
        <source>Till exempel vem som har skrivit den och varför. Inget om någon kandidat.</source>
        <translation>مثلًا من كتبه ولماذا. لا شيء عن أي شخص يُقيَّم.</translation>
    </message>
    <message>
        <source>Spara som centrets egen profil (utkast)</source>
        <translation>حفظ كملف خاص بالمركز (مسودة)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>InformalForm</name>
    <message>
        <source>Vad dörröppnaren sade</source>
        <translation>ما قاله الشخص من المهنة</translation>
    </message>
    <message>
        <source>Mötet är ingen bedömning och räknas inte i resultatet. Det får en egen sida i portföljen.</source>
        <translation>اللقاء ليس تقييمًا ولا يُحسب في النتيجة. له صفحة خاصة في ملف الكفاءات.</translation>
    </message>
    <message>
        <source>Dörröppnarens namn</source>
        <translation>اسم الشخص من المهنة</translation>
    </message>
    <message>
        <source>Dörröppnarens arbetsplats</source>
        <translation>مكان عمل الشخص من المهنة</translation>
    </message>
    <message>
        <source>Dörröppnarens yrke</source>
        <translation>مهنته</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>سنوات العمل في المهنة</translation>
    </message>
    <message>
        <source>Vad ni talade om</source>
        <translation>عمّ تحدثتم</translation>
    </message>
    <message>
        <source>Yrket, arbetsplatsen och kraven. Inget om andra människor.</source>
        <translation>المهنة ومكان العمل والمتطلبات. لا شيء عن أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Ungefär på vilken nivå</source>
        <translation>على أي مستوى تقريبًا</translation>
    </message>
    <message>
        <source>Antal kontakter som erbjöds</source>
        <translation>عدد جهات الاتصال المعروضة</translation>
    </message>
    <message>
        <source>Kontakternas namn</source>
        <translation>أسماء جهات الاتصال</translation>
    </message>
    <message>
        <source>Skrivs ut bara om de har sagt ja.</source>
        <translation>لا تُطبع إلا إذا وافقوا.</translation>
    </message>
    <message>
        <source>Kontakterna har sagt ja till att deras namn står på pappret</source>
        <translation>وافقت جهات الاتصال على كتابة أسمائها على الورق</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Vem gör vad, och när?</source>
        <translation>من يفعل ماذا، ومتى؟</translation>
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
        <source>Ja {day} på {language}, text {version}. {how}.</source>
        <translation>نعم ⁨{day}⁩ باللغة ⁨{language}⁩، النص ⁨{version}⁩. ⁨{how}⁩.</translation>
    </message>
    <message>
        <source>Översättningen är inte språkgranskad. En tolk läser den högt innan den skrivs under.</source>
        <translation>الترجمة غير مدققة لغويًا. يقرؤها مترجم شفهي بصوت عالٍ قبل التوقيع.</translation>
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
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>من المهم أن تعرف</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>الإجابة موجودة بالسويدية فقط. اطلب من أحد أن يقرأها لك.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>تمت الموافقة على الإجابة من ⁨{name}⁩ بتاريخ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>أريد أن أسأل أكثر</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>شكرا! لقد قرأت كل شيء.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>اسأل متى شئت. يمكنك ذلك لاحقا أيضا.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>تريد أن تسأل أكثر عن هذا:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>قل ذلك لمن يساعدك.</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Svar till kandidaterna</source>
        <translation>إجابات للمرشحين</translation>
    </message>
    <message>
        <source>Svaret visas nu för kandidater på det språket.</source>
        <translation>تعرض الإجابة الآن على المرشحين بتلك اللغة.</translation>
    </message>
    <message>
        <source>Det här läser kandidaten själv, en fråga i taget, innan hon eller han säger ja. Skriv vad som gäller hos er, i korta meningar. Dataskyddsombudet godkänner texten innan någon kandidat ser den. Samma svar står på kvittensen.</source>
        <translation>هذا ما يقرؤه المرشح بنفسه، سؤالا بعد سؤال، قبل أن يوافق. اكتب ما ينطبق عندكم بجمل قصيرة. يوافق مسؤول حماية البيانات على النص قبل أن يراه أي مرشح. الإجابات نفسها موجودة في الإيصال.</translation>
    </message>
    <message>
        <source>Språk och godkännande</source>
        <translation>اللغة والموافقة</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Dataskyddsombudets namn</source>
        <translation>اسم مسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>Godkänt den</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Tomt betyder i dag.</source>
        <translation>الفراغ يعني اليوم.</translation>
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
    <name>KnownLine</name>
    <message>
        <source>Senast signerat: {rating}, {day}</source>
        <translation>آخر تقييم موقّع: ⁨{rating}⁩، ⁨{day}⁩</translation>
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
        <source>Anhöriga och barn tolkar aldrig.</source>
        <translation>لا يترجم الأقارب ولا الأطفال أبدًا.</translation>
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
    <name>LeavingBox</name>
    <message>
        <source>Ta bort {name}?</source>
        <translation>إزالة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Lösenfrasen slutar gälla och {name} står som att ha slutat. Namnet står kvar på bedömningar och underskrifter. Den som börjar igen kryssas i som Arbetar här nu och får en ny lösenfras.</source>
        <translation>تبطل عبارة المرور ويُسجَّل أن ⁨{name}⁩ ترك العمل. يبقى الاسم على التقييمات والتوقيعات. لمن يعود: وضع علامة على «يعمل هنا حاليًا» وتحديد عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Ta bort inloggningen</source>
        <translation>إزالة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>LetterNote</name>
    <message>
        <source>Det här kan inte skrivas ut:</source>
        <translation>هذا لا يمكن طباعته:</translation>
    </message>
    <message numerus="yes">
        <source>Och i texter till: %n</source>
        <translation>
            <numerusform>ولا في نصوص أخرى</numerusform>
            <numerusform>وفي نص آخر</numerusform>
            <numerusform>وفي نصين آخرين</numerusform>
            <numerusform>وفي %n نصوص أخرى</numerusform>
            <numerusform>وفي %n نصًا آخر</numerusform>
            <numerusform>وفي %n نص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ett namn eller en uppgift ändras bara där den är skriven.</source>
        <translation>لا يتغير اسم أو معلومة إلا حيث كُتبت.</translation>
    </message>
    <message>
        <source>Lämna bort tecknen ur fritexten</source>
        <translation>حذف الرموز من النص الحر</translation>
    </message>
    <message>
        <source>{letters} i {field}: {text}</source>
        <translation>⁨{letters}⁩ في ⁨{field}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>dokumentet</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>namnet</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>namnet med egna bokstäver</source>
        <translation>الاسم بالحروف الخاصة</translation>
    </message>
    <message>
        <source>telefonnumret</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>startdatumet</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>behörigheter</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>målet</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>den egna presentationen</source>
        <translation>التقديم الشخصي</translation>
    </message>
    <message>
        <source>kartläggningens första bild</source>
        <translation>الانطباع الأول في حصر الخبرات</translation>
    </message>
    <message>
        <source>rekommenderad väg</source>
        <translation>الطريق الموصى به</translation>
    </message>
    <message>
        <source>erfarenheter</source>
        <translation>الخبرات</translation>
    </message>
    <message>
        <source>utbildningar</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>svenskan</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>språken</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>annan kompetens</source>
        <translation>معارف ومهارات أخرى</translation>
    </message>
    <message>
        <source>referenserna</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>bedömningen</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>bildtexterna</source>
        <translation>نصوص الصور</translation>
    </message>
    <message>
        <source>kommentaren till resultatet</source>
        <translation>التعليق على النتيجة</translation>
    </message>
    <message>
        <source>centrets egna rader</source>
        <translation>أسطر المركز الخاصة</translation>
    </message>
</context>
<context>
    <name>LetterWarning</name>
    <message>
        <source>Kan inte skrivas ut i dokument: {letters}. Skriv det på ett annat sätt.</source>
        <translation>لا يمكن طباعته في الوثائق: ⁨{letters}⁩. اكتبه بطريقة أخرى.</translation>
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
        <translation>من ملف سابق</translation>
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
    <name>ListModel</name>
    <message>
        <source>Ärendet tas med i gruppen</source>
        <translation>يُضاف الملف إلى المجموعة</translation>
    </message>
    <message>
        <source>Ärende {number} tas med i gruppen</source>
        <translation>يُضاف الملف ⁨{number}⁩ إلى المجموعة</translation>
    </message>
    <message>
        <source>Ett nytt ärende för samma person</source>
        <translation>ملف جديد للشخص نفسه</translation>
    </message>
    <message>
        <source>Förnamn</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Att se på</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>{column}, rad {row}</source>
        <translation>⁨{column}⁩، السطر ⁨{row}⁩</translation>
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
    <message numerus="yes">
        <source>%n yrkesprofiler</source>
        <translation>
            <numerusform>الملفات المهنية: %n</numerusform>
            <numerusform>الملفات المهنية: %n</numerusform>
            <numerusform>الملفات المهنية: %n</numerusform>
            <numerusform>الملفات المهنية: %n</numerusform>
            <numerusform>الملفات المهنية: %n</numerusform>
            <numerusform>الملفات المهنية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sök yrke</source>
        <translation>بحث عن مهنة</translation>
    </message>
    <message>
        <source>Yrkesprofiler</source>
        <translation>الملفات المهنية</translation>
    </message>
    <message>
        <source>Personer i listan: {count}.</source>
        <translation>الأشخاص في القائمة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Rader att se på: {count}.</source>
        <translation>أسطر للمراجعة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>Inget att rätta.</source>
        <translation>لا شيء للتصحيح.</translation>
    </message>
    <message>
        <source>Rad {row}, {name}: {words}</source>
        <translation>السطر ⁨{row}⁩، ⁨{name}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Ta bort rad {row}</source>
        <translation>احذف السطر ⁨{row}⁩</translation>
    </message>
    <message>
        <source>Nej, en annan person</source>
        <translation>لا، شخص آخر</translation>
    </message>
    <message>
        <source>{who}: ta med ärende {case} i gruppen</source>
        <translation>⁨{who}⁩: أضف الملف ⁨{case}⁩ إلى المجموعة</translation>
    </message>
    <message>
        <source>{who}: öppna ett nytt ärende</source>
        <translation>⁨{who}⁩: افتح ملفًا جديدًا</translation>
    </message>
    <message>
        <source>Stämmer det?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Rätta direkt i tabellen: tryck Enter i rutan och skriv. En rad med ! har något att se på; det står under tabellen.</source>
        <translation>صحّح في الجدول مباشرة: اضغط Enter في الخانة واكتب. في كل صف عليه ! ما يجب مراجعته، وهو مكتوب تحت الجدول.</translation>
    </message>
    <message>
        <source>Personer i listan</source>
        <translation>الأشخاص في القائمة</translation>
    </message>
    <message>
        <source>Är det någon av dem?</source>
        <translation>هل هو أحدهم؟</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>لا يمكن تشغيل الصوت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>اقرأ السؤال بصوت عال بدلا من ذلك، أو دع المترجم يقرؤه.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>⁨{act}⁩: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>Bara fakta som behövs. Inga gissningar, inget om hälsa, tro eller ursprung.</source>
        <translation>الحقائق اللازمة فقط. بلا تخمين، ولا شيء عن الصحة أو المعتقد أو الأصل.</translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>Siffran {key} i listan kryssar</source>
        <translation>الرقم ⁨{key}⁩ في القائمة يضع العلامة هنا</translation>
    </message>
    <message>
        <source>Titta efter</source>
        <translation>ما يُنظر إليه</translation>
    </message>
    <message>
        <source>Kryssa i det du såg. Meningen läggs i motiveringen.</source>
        <translation>ضع علامة على ما رأيته. تُضاف الجملة إلى التعليل.</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Dokumentens utseende</source>
        <translation>مظهر الوثائق</translation>
    </message>
    <message>
        <source>Det som lämnas tomt ser ut som programmet har det. Provet visar ändringen genast.</source>
        <translation>ما يُترك فارغًا يبقى كما هو في البرنامج. يعرض النموذج التغيير فورًا.</translation>
    </message>
    <message>
        <source>Färg på rubriker och linjer</source>
        <translation>لون العناوين والخطوط</translation>
    </message>
    <message>
        <source>Färgen ska synas på vitt papper och i svartvitt.</source>
        <translation>يجب أن يظهر اللون على ورق أبيض وبالأبيض والأسود.</translation>
    </message>
    <message>
        <source>Egen rad om bedömningen</source>
        <translation>سطر خاص عن التقييم</translation>
    </message>
    <message>
        <source>Står sist under Att veta om bedömningen. Det programmet skriver där står kvar.</source>
        <translation>يظهر أخيرًا تحت «معلومات عن التقييم». يبقى ما يكتبه البرنامج هناك.</translation>
    </message>
    <message>
        <source>Egen rad om hur dokumentet kontrolleras</source>
        <translation>سطر خاص عن كيفية التحقق من الوثيقة</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}. Numret måste vara med.</source>
        <translation>يُملأ: ⁨{placeholders}⁩. يجب أن يكون الرقم فيه.</translation>
    </message>
    <message>
        <source>Egen rad i sidfoten</source>
        <translation>سطر خاص في أسفل الصفحة</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}. Står sist i sidfoten på varje sida.</source>
        <translation>يُملأ تلقائيًا: ⁨{placeholders}⁩. يظهر في آخر أسفل كل صفحة.</translation>
    </message>
    <message>
        <source>Egna rader på ett språk till</source>
        <translation>أسطر المركز بلغة أخرى</translation>
    </message>
    <message>
        <source>Raden om bedömningen på det språket</source>
        <translation>السطر عن التقييم بتلك اللغة</translation>
    </message>
    <message>
        <source>Raden om kontrollen på det språket</source>
        <translation>السطر عن التحقق بتلك اللغة</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}.</source>
        <translation>يُملأ: ⁨{placeholders}⁩.</translation>
    </message>
    <message>
        <source>Välj färg</source>
        <translation>اختيار اللون</translation>
    </message>
    <message>
        <source>centrets namn</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>telefonen för kontroll</source>
        <translation>هاتف التحقق</translation>
    </message>
    <message>
        <source>dokumentets nummer</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>ärendets nummer</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Raden om bedömningen saknas på {languages}: där står den på svenska.</source>
        <translation>السطر عن التقييم غير موجود بهذه اللغات: ⁨{languages}⁩. يظهر هناك بالسويدية.</translation>
    </message>
    <message>
        <source>Raden om kontrollen saknas på {languages}: där står programmets egna ord.</source>
        <translation>السطر عن التحقق غير موجود بهذه اللغات: ⁨{languages}⁩. تظهر هناك كلمات البرنامج.</translation>
    </message>
    <message>
        <source>Ingen logotyp. En PNG- eller JPEG-bild går bra; den förminskas av sig själv.</source>
        <translation>لا شعار. تصلح صورة PNG أو JPEG، وتُصغَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>Välj logotyp</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Byt logotyp</source>
        <translation>تغيير الشعار</translation>
    </message>
    <message>
        <source>Ta bort logotypen</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Logotypen står överst på dokumenten.</source>
        <translation>يظهر الشعار أعلى الوثائق.</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>صور ‏(*.png *.jpg *.jpeg)</translation>
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
    <message numerus="yes">
        <source>Filer läses fortfarande in: %n. Fönstret stängs när de är klara. Stäng en gång till för att lämna dem utanför.</source>
        <translation>
            <numerusform>لا ملفات قيد القراءة.</numerusform>
            <numerusform>ما زال مرفق واحد قيد القراءة. تُغلق النافذة عند اكتماله. الإغلاق مرة أخرى يتركه خارج الملف.</numerusform>
            <numerusform>ما زال مرفقان قيد القراءة. تُغلق النافذة عند اكتمالهما. الإغلاق مرة أخرى يتركهما خارج الملف.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ مرفقات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج الملف.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ مرفقات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج الملف.</numerusform>
            <numerusform>ما زالت ⁨%n⁩ مرفقات قيد القراءة. تُغلق النافذة عند اكتمالها. الإغلاق مرة أخرى يتركها خارج الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>الملف ⁨{number}⁩</translation>
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
        <source>Inloggad: {name}</source>
        <translation>المستخدم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Länk: {words}</source>
        <translation>رابط: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Inga länkar</source>
        <translation>لا توجد روابط</translation>
    </message>
    <message>
        <source>Handbok</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Handbokens text</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>Handbokens rubriker</source>
        <translation>عناوين الدليل</translation>
    </message>
    <message>
        <source>Länkar i texten: Alt och pil ned eller upp går mellan dem, Enter följer.</source>
        <translation>الروابط في النص: Alt مع السهم إلى الأسفل أو الأعلى للتنقل بينها، وEnter للفتح.</translation>
    </message>
    <message>
        <source>Handboken finns bara på svenska.</source>
        <translation>الدليل متوفر بالسويدية فقط.</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
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
    <name>Media</name>
    <message>
        <source>Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter datorn kan lägga till den: den heter media.</source>
        <translation>جزء البرنامج الخاص بالكاميرا والصوت غير مثبت على هذا الحاسوب. يستطيع المسؤول عن الحاسوب إضافته، واسمه media.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>لا يجد الحاسوب كاميرا. صِلها، أو اسمح بها في إعدادات الحاسوب.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>لا يجد الحاسوب ميكروفونًا. صِله، أو اسمح به في إعدادات الحاسوب.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>لا يجد الحاسوب مكبر صوت. صِل سماعات أو مكبر صوت.</translation>
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
        <translation>أنت المسؤول عن الملف أو صاحب القرار. هنا يمكن إدخال مراجعة أُجريت على الورق.</translation>
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
        <source>klar, {all} kriterier</source>
        <translation>مكتملة، المعايير: ⁨{all}⁩</translation>
    </message>
    <message>
        <source>avgörande kvar: {count}</source>
        <translation>معايير حاسمة متبقية: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>utan motivering: {count}</source>
        <translation>بلا تعليل: ⁨{count}⁩</translation>
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
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Nytt ärende för {name}, som redan finns.</source>
        <translation>ملف جديد لـ ⁨{name}⁩، الموجود من قبل.</translation>
    </message>
    <message>
        <source>Titta först på dem som liknar, och säg om det är en annan person.</source>
        <translation>الاطلاع أولًا على المتشابهين، ثم تحديد ما إذا كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Börja om med tomma fält</source>
        <translation>البدء من جديد بحقول فارغة</translation>
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
    <name>NewGroupScreen</name>
    <message>
        <source>Ny grupp</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Klistra in minst en person först.</source>
        <translation>ألصق شخصًا واحدًا على الأقل أولًا.</translation>
    </message>
    <message>
        <source>Titta på rad {row} först.</source>
        <translation>راجع السطر ⁨{row}⁩ أولًا.</translation>
    </message>
    <message>
        <source>Fler i gruppen {name}</source>
        <translation>آخرون في المجموعة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Ta med dem i gruppen</source>
        <translation>أضفهم إلى المجموعة</translation>
    </message>
    <message>
        <source>Öppna gruppen</source>
        <translation>افتح المجموعة</translation>
    </message>
    <message>
        <source>Visa listan som tabell</source>
        <translation>اعرض القائمة كجدول</translation>
    </message>
    <message>
        <source>Tillbaka till grupperna</source>
        <translation>العودة إلى المجموعات</translation>
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
    <name>NewerPart</name>
    <message>
        <source>Jämför versionerna</source>
        <translation>مقارنة الإصدارين</translation>
    </message>
    <message>
        <source>Lägg till den nya versionen</source>
        <translation>إضافة الإصدار الجديد</translation>
    </message>
    <message>
        <source>{title}: version {new} finns, {status}. Ärendet behåller version {old}.</source>
        <translation>⁨{title}⁩: يوجد الإصدار ⁨{new}⁩، ⁨{status}⁩. يحتفظ الملف بالإصدار ⁨{old}⁩.</translation>
    </message>
    <message>
        <source>Ny version av profilen, bredvid {old}</source>
        <translation>إصدار جديد من الملف المهني، إلى جانب ⁨{old}⁩</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>Det här är nytt</source>
        <translation>هذا هو الجديد</translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>I anteckningar</source>
        <translation>في التدوينات</translation>
    </message>
    <message>
        <source>I anteckningar: {count}</source>
        <translation>في التدوينات: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>I anteckningar: de {count} senaste</source>
        <translation>في التدوينات: آخر ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{case} · {page}: {words}</source>
        <translation>{case} · {page}: {words}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Ärende {case} kan gälla samma person som ärende {other}. Skriv inga namn om det.</source>
        <translation>قد يخص الملف ⁨{case}⁩ الشخص نفسه في الملف ⁨{other}⁩. لا تكتب أسماء حول ذلك.</translation>
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
        <translation>يرد شخص غير المسؤول عن الملف. لا تصدر أي نتيجة في هذه الأثناء.</translation>
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
    <name>Occupations</name>
    <message>
        <source>egen profil, utkast</source>
        <translation>ملف خاص، مسودة</translation>
    </message>
    <message>
        <source>egen profil, tagen ur bruk</source>
        <translation>ملف خاص، خارج الاستعمال</translation>
    </message>
    <message>
        <source>egen profil, godkänd</source>
        <translation>ملف خاص، معتمد</translation>
    </message>
    <message>
        <source>egen, godkänd av {name}</source>
        <translation>خاص، إقرار: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>exempel</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>alla texter finns</source>
        <translation>كل النصوص موجودة</translation>
    </message>
    <message>
        <source>granskad</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>{language}: {lack}, {read}</source>
        <translation>⁨{language}⁩: ⁨{lack}⁩، ⁨{read}⁩</translation>
    </message>
    <message>
        <source>Yrkesprofilen (bladet profile)</source>
        <translation>الملف المهني (الورقة profile)</translation>
    </message>
    <message>
        <source>Moduler (bladet modules)</source>
        <translation>الوحدات (الورقة modules)</translation>
    </message>
    <message>
        <source>Kriterier (bladet criteria)</source>
        <translation>المعايير (الورقة criteria)</translation>
    </message>
    <message>
        <source>Uppgifter (bladet tasks)</source>
        <translation>المهام (الورقة tasks)</translation>
    </message>
    <message>
        <source>Muntligt prov (bladet oral_test)</source>
        <translation>الاختبار الشفهي (الورقة oral_test)</translation>
    </message>
    <message>
        <source>Kurser och ämnesnivåer (bladet alignments)</source>
        <translation>الدورات ومستويات المواد (الورقة alignments)</translation>
    </message>
    <message>
        <source>Ord (bladet words)</source>
        <translation>الكلمات (الورقة words)</translation>
    </message>
</context>
<context>
    <name>OccupationsScreen</name>
    <message>
        <source>Yrkesprofiler</source>
        <translation>الملفات المهنية</translation>
    </message>
    <message>
        <source>Profilen är godkänd. Den går att välja i ärenden nu.</source>
        <translation>أُقرّ الملف المهني. يمكن اختياره الآن.</translation>
    </message>
    <message>
        <source>Profilen är tagen ur bruk. Ärenden som har den behåller den.</source>
        <translation>أُخرج الملف المهني من الاستعمال. تحتفظ به الملفات التي تستعمله.</translation>
    </message>
    <message>
        <source>Välj arbetsboken</source>
        <translation>اختيار المصنف</translation>
    </message>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Sparad som utkast. Den går att välja i ärenden när någon har godkänt den.</source>
        <translation>حُفظ كمسودة. يمكن اختياره بعد أن يُقرّه أحد.</translation>
    </message>
    <message>
        <source>Vad yrkena kräver. Centrets egna profiler läses in som arbetsböcker och gäller först när en namngiven medarbetare har godkänt dem.</source>
        <translation>ما تتطلبه المهن. تُقرأ ملفات المركز الخاصة من مصنفات ولا تسري إلا بعد أن يُقرّها موظف معروف بالاسم.</translation>
    </message>
    <message>
        <source>Läs in arbetsbok …</source>
        <translation>قراءة مصنف …</translation>
    </message>
</context>
<context>
    <name>OnceBox</name>
    <message>
        <source>Dokumentet är utfärdat</source>
        <translation>صدرت الوثيقة</translation>
    </message>
    <message>
        <source>Dokumentet sparas inte i programmet.</source>
        <translation>لا تُحفظ الوثيقة في البرنامج.</translation>
    </message>
    <message>
        <source>Skriv ut det nu, eller spara det där bara du kommer åt det.</source>
        <translation>اطبعها الآن، أو احفظها حيث لا يصل إليها غيرك.</translation>
    </message>
    <message>
        <source>Skriv ut nu</source>
        <translation>طباعة الآن</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Ingetdera</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
</context>
<context>
    <name>OralTestForm</name>
    <message>
        <source>Välj uppsättning, så visas frågorna.</source>
        <translation>اختر مجموعة فتظهر الأسئلة.</translation>
    </message>
    <message>
        <source>{profile}, version {version}. Tar ungefär {minutes} minuter.</source>
        <translation>⁨{profile}⁩، الإصدار ⁨{version}⁩. يستغرق نحو ⁨{minutes}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>{area}: {enough} av {asked} svar räckte</source>
        <translation>⁨{area}⁩: ⁨{enough}⁩ من ⁨{asked}⁩ إجابات كافية</translation>
    </message>
    <message>
        <source>{area}: inga frågor ställda</source>
        <translation>⁨{area}⁩: لم تُطرح أسئلة</translation>
    </message>
    <message>
        <source>Provet är inte sparat som underlag än.</source>
        <translation>لم يُحفظ الاختبار كدليل بعد.</translation>
    </message>
    <message>
        <source>Sparat som underlag. Det kan nu väljas vid varje kriterium.</source>
        <translation>حُفظ كدليل. يمكن الآن اختياره عند كل معيار.</translation>
    </message>
    <message>
        <source>Svaren har ändrats sedan provet sparades. Spara igen.</source>
        <translation>تغيرت الإجابات منذ حفظ الاختبار. احفظ من جديد.</translation>
    </message>
    <message>
        <source>Kunskapsprovet</source>
        <translation>اختبار المعرفة</translation>
    </message>
    <message>
        <source>Läs frågan på båda språken. Punkterna under den är vad ett rätt svar innehåller.</source>
        <translation>اقرأ السؤال باللغتين. النقاط تحته هي ما تتضمنه الإجابة الصحيحة.</translation>
    </message>
    <message>
        <source>Inget av ärendets yrken har ett kunskapsprov i programmet.</source>
        <translation>لا يوجد في البرنامج اختبار معرفة لأي من مهن الملف.</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Uppsättning</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>A: första gången</source>
        <translation>A: المرة الأولى</translation>
    </message>
    <message>
        <source>B: när provet görs om</source>
        <translation>B: عند إعادة الاختبار</translation>
    </message>
    <message>
        <source>Hur provet görs</source>
        <translation>كيف يُجرى الاختبار</translation>
    </message>
    <message>
        <source>Hjälpmedel</source>
        <translation>الوسائل المساعدة</translation>
    </message>
    <message>
        <source>Till exempel ordlista eller miniräknare. Tomt om inga.</source>
        <translation>مثلًا قائمة كلمات أو آلة حاسبة. اتركه فارغًا إن لم توجد.</translation>
    </message>
    <message>
        <source>Resultat per område</source>
        <translation>النتيجة حسب المجال</translation>
    </message>
    <message>
        <source>Inget räknas ihop. Du bedömer varje kriterium med provet som underlag.</source>
        <translation>لا يُجمع شيء. تقيّم كل معيار والاختبار دليل لك.</translation>
    </message>
    <message>
        <source>Spara provet som underlag</source>
        <translation>حفظ الاختبار كدليل</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Ordna efter</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>{column}, stigande</source>
        <translation>⁨{column}⁩، تصاعديًا</translation>
    </message>
    <message>
        <source>{column}, fallande</source>
        <translation>⁨{column}⁩، تنازليًا</translation>
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
    <name>OwnPassphraseForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Välj en egen lösenfras, {name}</source>
        <translation>اختيار عبارة مرور خاصة، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>En administratör har gett dig en tillfällig. Från och med nu vet bara du din lösenfras. Minst tolv tecken; fyra ord som inte hör ihop är bra.</source>
        <translation>أعطاك مدير النظام عبارة مؤقتة. من الآن لا يعرف عبارة مرورك غيرك. اثنا عشر حرفًا على الأقل، وأربع كلمات لا علاقة بينها خيار جيد.</translation>
    </message>
    <message>
        <source>Min nya lösenfras</source>
        <translation>عبارة مروري الجديدة</translation>
    </message>
    <message>
        <source>Min nya lösenfras en gång till</source>
        <translation>عبارة مروري الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Spara och logga in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Tillbaka till inloggningen</source>
        <translation>العودة إلى تسجيل الدخول</translation>
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
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>عملي بكلماتي</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>اختر عملا، أو تحدث عن عمل جديد. العمل بدون أجر يحسب أيضا.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>عن أي عمل تريد أن تتحدث؟</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>تم الحفظ. يمكنك أن تكتب أكثر في يوم آخر.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>شكرا!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>احفظ وتابع</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>عمل بلا اسم</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>ما اسم العمل؟</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>ماذا كنت تعمل؟</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>كيف كنت تعمله؟</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>ما الذي كنت مسؤولا عنه؟</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>ماذا كان يجب أن تعرف؟</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>مثلا طباخ أو نجار أو العمل في مزرعة.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>تحدث عن يوم عادي. اكتب كما تتكلم.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>ما الأدوات والآلات التي استعملتها؟ كم الكمية وكم العدد؟</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>ماذا كنت تقرر بنفسك؟ هل كنت تقود آخرين؟</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>ماذا يجب أن يتعلم شخص جديد ليعمله؟</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>لا تكتب شيئا عن المرض أو الدين أو السياسة. يحفظ النص أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Finns inte på sidorna</source>
        <translation>غير موجود في الصفحات</translation>
    </message>
    <message>
        <source>{number} av {count}</source>
        <translation>⁨{number}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Sök i sidorna</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>النتيجة التالية</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Sida {page}</source>
        <translation>الصفحة ⁨{page}⁩</translation>
    </message>
    <message>
        <source>Valda sidor: {count} av {pages}.</source>
        <translation>الصفحات المختارة: ⁨{count}⁩ من ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>جارٍ جلب الملف وفحصه …</translation>
    </message>
    <message>
        <source>Välj sidor</source>
        <translation>اختر الصفحات</translation>
    </message>
    <message>
        <source>Ta bara med de sidor som visar något om yrket. De andra läses inte in i ärendet.</source>
        <translation>خذ فقط الصفحات التي تُظهر شيئًا عن المهنة. لا تدخل الصفحات الأخرى إلى الملف.</translation>
    </message>
    <message>
        <source>Sidor att välja</source>
        <translation>صفحات للاختيار</translation>
    </message>
    <message>
        <source>Lägg till de valda</source>
        <translation>أضف المختار</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Välj alla</source>
        <translation>اختر الكل</translation>
    </message>
    <message>
        <source>Välj inga</source>
        <translation>لا تختر شيئًا</translation>
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
    <name>PaperDialog</name>
    <message>
        <source>Skriv in från papper</source>
        <translation>الإدخال من الورق</translation>
    </message>
    <message>
        <source>{name} bedömde {day}. Kriterierna kommer i bladets ordning.</source>
        <translation>قيّم ⁨{name}⁩ بتاريخ ⁨{day}⁩. تأتي المعايير بترتيب الورقة.</translation>
    </message>
    <message>
        <source>Signerat blad</source>
        <translation>الورقة الموقّعة</translation>
    </message>
    <message>
        <source>Finns bladet inte bland underlagen än går det att välja när du signerar.</source>
        <translation>إن لم تكن الورقة بين الأدلة بعد فيمكن اختيارها عند التوقيع.</translation>
    </message>
    <message>
        <source>Börja skriva in</source>
        <translation>بدء الإدخال</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Från papper, {name} bedömde. Siffra, motivering, Esc: nästa kriterium kommer av sig självt.</source>
        <translation>من الورق، قيّم ⁨{name}⁩. رقم ثم تعليل ثم Esc: يأتي المعيار التالي تلقائيًا.</translation>
    </message>
    <message>
        <source>Avsluta inmatningen</source>
        <translation>إنهاء الإدخال</translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>Så ser det ut</source>
        <translation>هكذا يبدو</translation>
    </message>
    <message>
        <source>Prov på ett dokument</source>
        <translation>نموذج وثيقة</translation>
    </message>
</context>
<context>
    <name>PapersRow</name>
    <message>
        <source>För dagar utan dator: {title}</source>
        <translation>لأيام بلا حاسوب: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Skriv ut papper …</source>
        <translation>طباعة أوراق …</translation>
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
        <source>Ny lösenfras för {name}</source>
        <translation>عبارة مرور جديدة لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>En tillfällig fras. Säg den till {name}; vid nästa inloggning väljs en egen som bara {name} vet. Bytet skrivs i historiken.</source>
        <translation>عبارة مؤقتة. قلها لـ ⁨{name}⁩، وعند تسجيل الدخول التالي تُختار عبارة لا يعرفها غير ⁨{name}⁩. يُكتب التغيير في السجل.</translation>
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
        <source>Glöms lösenfrasen öppnar bara återställningsbladet arkivet: det görs i sista steget. Utan blad är allt förlorat. Lägg därför också snart till en administratör till, under Personal.</source>
        <translation>إذا نُسيت عبارة المرور فلا يفتح الأرشيف إلا ورقة الاستعادة، وتُصنع في الخطوة الأخيرة. بلا ورقة يضيع كل شيء. لذلك أضف قريبًا مدير نظام آخر تحت «الموظفون».</translation>
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
        <source>Lösenfras</source>
        <translation>عبارة المرور</translation>
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
    <name>PastedField</name>
    <message>
        <source>Mona Karimi; 1990; arabiska; 070-174 06 05
Ali Noor; 1985; somaliska</source>
        <translation>Mona Karimi؛ 1990؛ العربية؛ ⁦070-174 06 05⁩
Ali Noor؛ 1985؛ الصومالية</translation>
    </message>
</context>
<context>
    <name>PathBox</name>
    <message>
        <source>{step}: görs av {name}, ansvarig bedömare.</source>
        <translation>⁨{step}⁩: يقوم بها ⁨{name}⁩، المقيّم المسؤول.</translation>
    </message>
    <message>
        <source>{step}: görs av en yrkesbedömare.</source>
        <translation>⁨{step}⁩: يقوم بها مقيّم المهنة.</translation>
    </message>
    <message>
        <source>{step}: görs av kandidaten, med stöd.</source>
        <translation>⁨{step}⁩: يقوم بها المرشح، مع المساعدة.</translation>
    </message>
    <message>
        <source>{step}: görs av en annan person än den som leder ärendet eller har beslutat.</source>
        <translation>⁨{step}⁩: يقوم بها شخص غير المسؤول عن الملف وغير من اتخذ القرار.</translation>
    </message>
    <message>
        <source>{step}: görs av samordnaren, bedömaren eller sfi-läraren.</source>
        <translation>⁨{step}⁩: يقوم بها المنسق أو المقيّم أو معلّم السويدية.</translation>
    </message>
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
        <translation>إلى أين وصل الملف</translation>
    </message>
    <message>
        <source>Saknas nu</source>
        <translation>النواقص الآن</translation>
    </message>
    <message>
        <source>Göm det som saknas längre fram</source>
        <translation>أخفِ ما ينقص لاحقًا</translation>
    </message>
    <message>
        <source>Visa vad som saknas längre fram</source>
        <translation>أظهر ما ينقص لاحقًا</translation>
    </message>
    <message>
        <source>Saknas längre fram</source>
        <translation>ينقص لاحقًا</translation>
    </message>
    <message>
        <source>Tänk på före första dagen</source>
        <translation>أمور للتفكير قبل اليوم الأول</translation>
    </message>
</context>
<context>
    <name>PendingForm</name>
    <message>
        <source>Det här hade du börjat skriva. Det sparas först med knappen.</source>
        <translation>كنت قد بدأت كتابة هذا. لا يُحفظ إلا بالزر.</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Välj vem som tar över.</source>
        <translation>اختر من يتولى الملف.</translation>
    </message>
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
        <translation>الأشخاص في الملف</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>المقيّم المسؤول</translation>
    </message>
    <message>
        <source>Ny ansvarig bedömare</source>
        <translation>المقيّم المسؤول الجديد</translation>
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
        <translation>الدور في الملف</translation>
    </message>
    <message>
        <source>Lämna över till en annan bedömare …</source>
        <translation>تسليم إلى مقيّم آخر …</translation>
    </message>
    <message>
        <source>Lägg till en person …</source>
        <translation>إضافة شخص …</translation>
    </message>
    <message>
        <source>Lämna över ansvaret</source>
        <translation>تسليم المسؤولية</translation>
    </message>
    <message>
        <source>Nej, byt inte bedömare</source>
        <translation>لا، لا تغيّر المقيّم</translation>
    </message>
    <message>
        <source>Nej, lägg inte till någon</source>
        <translation>لا، لا تضف أحدًا</translation>
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
        <translation>يهتم مدير النظام بالموظفين والبيانات. يفتح الملفات منسق أو مقيّم أو معلم SFI. لمن يعمل وحده في المركز: اختيار الاثنين. كل تقييم يراجعه شخص آخر دائمًا.</translation>
    </message>
</context>
<context>
    <name>PersonsDialog</name>
    <message>
        <source>Andra på bilderna</source>
        <translation>آخرون في الصور</translation>
    </message>
    <message>
        <source>Den som syns ska ha sagt ja. En bild med någon som inte har sagt ja skrivs inte ut; täck ansiktet, eller ta bort bilden. Barn och patienter fotograferas inte alls.</source>
        <translation>من يظهر في الصورة يجب أن يكون قد وافق. لا تُطبع صورة فيها شخص لم يوافق؛ غطِّ الوجه أو احذف الصورة. لا يُصوَّر الأطفال والمرضى إطلاقًا.</translation>
    </message>
    <message>
        <source>Den som syns på en film ska ha sagt ja. Ta bort filmen om någon inte har sagt ja. Barn och patienter filmas inte alls.</source>
        <translation>يجب أن يكون كل من يظهر في الفيلم قد وافق. أزِل الفيلم إن لم يوافق أحدهم. لا يُصوَّر الأطفال والمرضى إطلاقًا.</translation>
    </message>
    <message>
        <source>Andra på filmen</source>
        <translation>آخرون في الفيلم</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ingen annan syns</source>
        <translation>لا يظهر أحد آخر</translation>
    </message>
    <message>
        <source>Andra syns, och de har sagt ja</source>
        <translation>يظهر آخرون وقد وافقوا</translation>
    </message>
    <message>
        <source>Andra syns, och de är inte tillfrågade</source>
        <translation>يظهر آخرون ولم يُسألوا</translation>
    </message>
    <message>
        <source>Täck ansikten …</source>
        <translation>غطِّ الوجوه …</translation>
    </message>
    <message>
        <source>Bild {number}</source>
        <translation>الصورة ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>PersonsQuestion</name>
    <message numerus="yes">
        <source>Syns någon annan än kandidaten på det som kom in nu? (%n)</source>
        <translation>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
            <numerusform>هل يظهر أحد غير المرشح فيما أُضيف الآن؟ (⁨%n⁩)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, svara om varje film …</source>
        <translation>نعم، أجب عن كل فيلم …</translation>
    </message>
    <message>
        <source>Nej, ingen annan</source>
        <translation>لا، لا أحد آخر</translation>
    </message>
    <message>
        <source>Ja, visa bilderna …</source>
        <translation>نعم، اعرض الصور …</translation>
    </message>
    <message>
        <source>Svara senare</source>
        <translation>أجب لاحقًا</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Det du har gjort är inte sparat. Spara, eller tryck Esc igen för att stänga ändå.</source>
        <translation>لم يُحفظ ما فعلته. احفظه، أو اضغط ⁦Esc⁩ مرة أخرى للإغلاق على أي حال.</translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>جارٍ جلب الملف وفحصه …</translation>
    </message>
    <message>
        <source>Täckta ytor: {count}.</source>
        <translation>المساحات المغطاة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Beskuren.</source>
        <translation>مقصوصة.</translation>
    </message>
    <message>
        <source>Fler än {most} ytor kan inte täckas.</source>
        <translation>لا يمكن تغطية أكثر من ⁨{most}⁩ مساحة.</translation>
    </message>
    <message>
        <source>Ramen: {across}&#xa0;% från vänster, {down}&#xa0;% uppifrån, {width} × {height}&#xa0;%.</source>
        <translation>الإطار: ⁨{across}⁩&#xa0;% من اليسار، ⁨{down}⁩&#xa0;% من الأعلى، ⁨{width}⁩ × ⁨{height}⁩&#xa0;%.</translation>
    </message>
    <message>
        <source>Vald yta: {across}&#xa0;% från vänster, {down}&#xa0;% uppifrån, {width} × {height}&#xa0;%.</source>
        <translation>المساحة المختارة: ⁨{across}⁩&#xa0;% من اليسار، ⁨{down}⁩&#xa0;% من الأعلى، ⁨{width}⁩ × ⁨{height}⁩&#xa0;%.</translation>
    </message>
    <message>
        <source>Ny ram</source>
        <translation>إطار جديد</translation>
    </message>
    <message>
        <source>Dra en ram kring det som ska vara kvar. Med tangenter: Ny ram, flytta med pilarna, ändra storlek med Skift och pilarna. Ctrl ger små steg.</source>
        <translation>ارسم إطارًا حول ما سيبقى. بالمفاتيح: إطار جديد، ثم حرّكه بالأسهم، وغيّر حجمه بمفتاح Shift مع الأسهم. مفتاح Ctrl للخطوات الصغيرة.</translation>
    </message>
    <message>
        <source>Ny yta</source>
        <translation>مساحة جديدة</translation>
    </message>
    <message>
        <source>Dra över ansikten, bilskyltar, skärmar och namn. Med tangenter: Ny yta, flytta med pilarna, ändra storlek med Skift och pilarna. Ctrl ger små steg. Page Up och Page Down byter yta, Delete tar bort den.</source>
        <translation>اسحب فوق الوجوه ولوحات السيارات والشاشات والأسماء. بالمفاتيح: مساحة جديدة، ثم حرّكها بالأسهم، وغيّر حجمها بمفتاح Shift مع الأسهم. مفتاح Ctrl للخطوات الصغيرة. Page Up وPage Down للانتقال بين المساحات، وDelete لحذفها.</translation>
    </message>
    <message>
        <source>Vrid, beskär och täck</source>
        <translation>أدر وقصّ وغطِّ</translation>
    </message>
    <message>
        <source>Bilden som du ritar på</source>
        <translation>الصورة التي ترسم عليها</translation>
    </message>
    <message>
        <source>Täck</source>
        <translation>غطِّ</translation>
    </message>
    <message>
        <source>Täck ytor</source>
        <translation>غطِّ مساحات</translation>
    </message>
    <message>
        <source>Beskär</source>
        <translation>قصّ</translation>
    </message>
    <message>
        <source>Beskär bilden</source>
        <translation>قصّ الصورة</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Ta bort den valda ytan eller ramen</source>
        <translation>أزل المساحة المختارة أو الإطار</translation>
    </message>
    <message>
        <source>Vrid åt vänster</source>
        <translation>أدر إلى اليسار</translation>
    </message>
    <message>
        <source>Åt vänster</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Vrid åt höger</source>
        <translation>أدر إلى اليمين</translation>
    </message>
    <message>
        <source>Åt höger</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Som den kom</source>
        <translation>كما وصلت</translation>
    </message>
    <message>
        <source>Visa bilden som den kom</source>
        <translation>اعرض الصورة كما وصلت</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Spara bilden</source>
        <translation>احفظ الصورة</translation>
    </message>
    <message>
        <source>Stäng utan att spara</source>
        <translation>أغلق دون حفظ</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Byt bild …</source>
        <translation>تغيير الصورة …</translation>
    </message>
    <message>
        <source>Tillbaka till programmets bild</source>
        <translation>العودة إلى صورة البرنامج</translation>
    </message>
    <message>
        <source>{act} Uppgiften: {task}</source>
        <translation>⁨{act}⁩ المهمة: ⁨{task}⁩</translation>
    </message>
    <message>
        <source>Ingen bild</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Välj en bild</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>صور ‏(*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Bilden är bytt. Den visas där frågan ställs och på papper.</source>
        <translation>تم تغيير الصورة. تظهر حيث يُطرح السؤال وعلى الورق.</translation>
    </message>
    <message>
        <source>Uppgiften har programmets bild igen.</source>
        <translation>عادت صورة البرنامج إلى المهمة.</translation>
    </message>
    <message>
        <source>Bilder till frågorna</source>
        <translation>صور الأسئلة</translation>
    </message>
    <message>
        <source>Bilderna visas i självskattningen, vid bedömningen och på papper. Ett eget foto kan ta bildens plats. Visa saker och händer, inte personer som går att känna igen.</source>
        <translation>تظهر الصور في التقييم الذاتي وعند التقييم وعلى الورق. يمكن أن تحل صورة من المركز محل الصورة. صوّر الأشياء والأيدي، لا أشخاصًا يمكن التعرف عليهم.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
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
    <message numerus="yes">
        <source>%n kriterier har inget tillfälle än.</source>
        <translation>
            <numerusform>لا يوجد معيار بلا فرصة.</numerusform>
            <numerusform>معيار واحد ليست له فرصة بعد.</numerusform>
            <numerusform>معياران ليست لهما فرصة بعد.</numerusform>
            <numerusform>%n معايير ليست لها فرصة بعد.</numerusform>
            <numerusform>%n معيارًا ليست له فرصة بعد.</numerusform>
            <numerusform>%n معيار ليست له فرصة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla kriterier har ett tillfälle.</source>
        <translation>لكل المعايير فرصة.</translation>
    </message>
    <message>
        <source>Göm kriterierna: {code}</source>
        <translation>إخفاء المعايير: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Planera per kriterium: {code}</source>
        <translation>خطّط لكل معيار: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Göm kriterierna</source>
        <translation>إخفاء المعايير</translation>
    </message>
    <message>
        <source>Per kriterium</source>
        <translation>لكل معيار</translation>
    </message>
    <message>
        <source>Välj först hur, var, dag eller bedömare i raden Samma för alla tomma.</source>
        <translation>اختر أولًا الطريقة أو المكان أو اليوم أو المقيّم في سطر «نفسه لكل الفارغة».</translation>
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
        <source>Som modulen</source>
        <translation>مثل الوحدة</translation>
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
    <message>
        <source>Räknat från {start}, tiden gick ut {end}. Antal poster: {count}.</source>
        <translation>محسوب من ⁨{start}⁩، انتهت المدة في ⁨{end}⁩. عدد العناصر: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{number}: {kind}</source>
        <translation>{number}: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>… och %n till</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här skulle gallras i dag</source>
        <translation>هذا ما يُتلف اليوم</translation>
    </message>
    <message>
        <source>Listan räknas ut varje gång. Inget är borta förrän en annan medarbetare har godkänt. Bara ärenden som är avslutade eller stoppade för gott står här.</source>
        <translation>تُحسب القائمة في كل مرة. لا يضيع شيء قبل موافقة موظف آخر. لا تظهر هنا إلا الملفات المنتهية أو الموقوفة نهائيًا.</translation>
    </message>
    <message>
        <source>Inget har gått ut enligt de regler som centret har beslutat.</source>
        <translation>لم تنته مدة أي شيء حسب القواعد التي قررها المركز.</translation>
    </message>
    <message>
        <source>Skäl till gallringen</source>
        <translation>سبب الإتلاف</translation>
    </message>
    <message>
        <source>Till exempel vilken plan den följer. Står på kvittot.</source>
        <translation>مثلًا الخطة التي يتبعها. يُذكر في الإيصال.</translation>
    </message>
    <message>
        <source>Föreslå gallring</source>
        <translation>اقتراح الإتلاف</translation>
    </message>
    <message>
        <source>Väntar på att centret beslutar</source>
        <translation>بانتظار قرار المركز</translation>
    </message>
    <message>
        <source>Tiden har gått ut enligt ett exempelvärde. Besluta regeln under Regler, annars gallras inget.</source>
        <translation>انتهت المدة حسب قيمة مثال. قرّر القاعدة تحت «القواعد»، وإلا فلا يُتلف شيء.</translation>
    </message>
    <message>
        <source>Bevaras</source>
        <translation>يُحفظ دائمًا</translation>
    </message>
    <message>
        <source>Det som reglerna säger ska bevaras i ärenden som är avslutade.</source>
        <translation>ما تقول القواعد بحفظه دائمًا في الملفات المنتهية.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{count} år</source>
        <translation>⁨{count}⁩ سنوات</translation>
    </message>
    <message>
        <source>{name} kan: {when}</source>
        <translation>⁨{name}⁩ متاح: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{name} bedömer inte: {who}</source>
        <translation>⁨{name}⁩ لا يقيّم: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Saknar dag</source>
        <translation>لا يوم له</translation>
    </message>
    <message>
        <source>Inte planerad</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>Kriterier som inte kan visas så: {count}</source>
        <translation>معايير لا يمكن عرضها هكذا: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Inget tillfälle: sätt saknas</source>
        <translation>لا فرصة: الطريقة غير محددة</translation>
    </message>
    <message>
        <source>Inget tillfälle: kan inte visas så</source>
        <translation>لا فرصة: لا يمكن عرضه هكذا</translation>
    </message>
    <message>
        <source>Inget tillfälle: dag saknas</source>
        <translation>لا فرصة: اليوم غير محدد</translation>
    </message>
</context>
<context>
    <name>PlayerDialog</name>
    <message>
        <source>Spara en kopia och öppna den i ett annat program.</source>
        <translation>احفظ نسخة وافتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>Inspelningen kan inte spelas på den här datorn.</source>
        <translation>لا يمكن تشغيل التسجيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bilden i filmen kan inte visas på den här datorn. Spara en kopia i stället.</source>
        <translation>لا يمكن عرض صورة الفيلم على هذا الحاسوب. احفظ نسخة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>يجري جلب الملف وفحصه …</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Ljud</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Bilden i filmen</source>
        <translation>صورة الفيلم</translation>
    </message>
    <message>
        <source>Plats i inspelningen</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Vrid</source>
        <translation>أدر</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Övning: alla personer är påhittade.</source>
        <translation>تدريب: جميع الأشخاص مُتخيَّلون.</translation>
    </message>
    <message>
        <source>Lämna övningen</source>
        <translation>الخروج من التدريب</translation>
    </message>
</context>
<context>
    <name>PracticeWay</name>
    <message>
        <source>Övningen görs i ordning …</source>
        <translation>يجري تجهيز التدريب …</translation>
    </message>
    <message>
        <source>Lämna övningen</source>
        <translation>الخروج من التدريب</translation>
    </message>
    <message>
        <source>Öva först, med påhittade personer</source>
        <translation>تدرّب أولًا مع أشخاص مُتخيَّلين</translation>
    </message>
    <message>
        <source>Öva med påhittade personer</source>
        <translation>تدرّب مع أشخاص مُتخيَّلين</translation>
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
        <source>Sök</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Visa sökrutan</source>
        <translation>إظهار حقل البحث</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Visa sidorna i smått</source>
        <translation>إظهار الصفحات مصغّرة</translation>
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
        <source>Vad kandidaten har gjort och vill. Inget om hälsa, tro eller ursprung.</source>
        <translation>ما الذي عمله المرشح وما يريده. لا شيء عن الصحة أو المعتقد أو الأصل.</translation>
    </message>
    <message>
        <source>Om yrket läggs undan: varför</source>
        <translation>عند استبعاد المهنة: لماذا</translation>
    </message>
    <message>
        <source>Skälet står kvar i ärendet.</source>
        <translation>يبقى السبب في الملف.</translation>
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
        <source>Kriteriets text</source>
        <translation>نص المعيار</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Se efter</source>
        <translation>ما يُلاحَظ</translation>
    </message>
    <message>
        <source>Det kandidaten ska veta</source>
        <translation>ما يلزم معرفته</translation>
    </message>
    <message>
        <source>Under vilka villkor det visas</source>
        <translation>شروط الإثبات</translation>
    </message>
    <message>
        <source>Hur tungt det väger</source>
        <translation>مدى الأهمية</translation>
    </message>
    <message>
        <source>Antal underlag som behövs</source>
        <translation>عدد الأدلة اللازمة</translation>
    </message>
    <message>
        <source>Läggs den nya versionen till står båda i ärendet. Kriterier med samma beteckning och samma text följer med: det som är svarat, planerat och bedömt gäller där också. Nya och ändrade kriterier bedöms för sig.</source>
        <translation>عند إضافة الإصدار الجديد يبقى كلاهما في الملف. المعايير ذات الرمز نفسه والنص نفسه تنتقل معه: ما أُجيب عنه وخُطط له وقُيّم يسري هناك أيضًا. المعايير الجديدة والمعدَّلة تُقيَّم وحدها.</translation>
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
        <source>centrets egen profil</source>
        <translation>ملف مهني خاص بالمركز</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>⁨{title}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Godkänd av {name} {day}</source>
        <translation>إقرار: ⁨{name}⁩، ⁨{day}⁩</translation>
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
        <translation>المهن في الملف</translation>
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
    <name>Projector</name>
    <message>
        <source>Inget namn syns. Välj en plats och tryck Enter.</source>
        <translation>لا يظهر أي اسم. اختر مكانًا واضغط Enter.</translation>
    </message>
    <message>
        <source>Ingen i gruppen kan visas här.</source>
        <translation>لا يمكن عرض أحد من المجموعة هنا.</translation>
    </message>
    <message>
        <source>Nästa: {act}</source>
        <translation>التالي: ⁨{act}⁩</translation>
    </message>
    <message>
        <source>Plats {number}</source>
        <translation>المكان ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{who}: {step}</source>
        <translation>⁨{who}⁩: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Projektorläge</source>
        <translation>وضع العرض</translation>
    </message>
    <message>
        <source>Alla är platser med nummer. Namnet syns bara på den som du visar, tills du går vidare.</source>
        <translation>الجميع أماكن بأرقام. يظهر فقط اسم من تعرضه، حتى تنتقل إلى غيره.</translation>
    </message>
    <message>
        <source>Platser i gruppen</source>
        <translation>الأماكن في المجموعة</translation>
    </message>
    <message>
        <source>Visa namnet</source>
        <translation>اعرض الاسم</translation>
    </message>
    <message>
        <source>Dölj namnet</source>
        <translation>أخفِ الاسم</translation>
    </message>
    <message>
        <source>Avsluta och öppna ärendet</source>
        <translation>أنهِ وافتح الملف</translation>
    </message>
    <message>
        <source>Avsluta (F7)</source>
        <translation>أنهِ (F7)</translation>
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
        <source>Varför skyddet ändras, och vem som har bett om det</source>
        <translation>سبب تغيير الحماية، ومن طلب ذلك</translation>
    </message>
    <message>
        <source>Till exempel: kandidaten själv har visat Skatteverkets beslut.</source>
        <translation>مثلًا: عرض الشخص نفسه قرار مصلحة الضرائب.</translation>
    </message>
    <message>
        <source>Ändra skyddet</source>
        <translation>تغيير الحماية</translation>
    </message>
    <message>
        <source>Låt skyddet vara</source>
        <translation>إبقاء الحماية كما هي</translation>
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
</context>
<context>
    <name>ProtectionSteps</name>
    <message>
        <source>Skyddet slogs på {day} av {name}.</source>
        <translation>فعّل ⁨{name}⁩ الحماية في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Allt är genomgånget {day} av {name}.</source>
        <translation>راجع ⁨{name}⁩ كل شيء في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Kvar att göra: {left} av {all}.</source>
        <translation>المتبقي: ⁨{left}⁩ من ⁨{all}⁩.</translation>
    </message>
    <message>
        <source>Byt namnet mot aliaset</source>
        <translation>استبدال الاسم بالاسم المستعار</translation>
    </message>
    <message>
        <source>Föreslå att namnet raderas</source>
        <translation>اقترح محو الاسم</translation>
    </message>
    <message>
        <source>Ordet är inte namnet</source>
        <translation>الكلمة ليست الاسم</translation>
    </message>
    <message>
        <source>Titta</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Får skrivas ut</source>
        <translation>يجوز طباعتها</translation>
    </message>
    <message>
        <source>Skrivs inte ut</source>
        <translation>لا تُطبع</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>✓ {what} {day}, {name}</source>
        <translation>✓ {what} {day}، {name}</translation>
    </message>
    <message>
        <source>Där namnet har funnits</source>
        <translation>حيث كان الاسم مكتوبًا</translation>
    </message>
    <message>
        <source>Gå igenom listan en rad i taget. Det som är klart står kvar till nästa gång.</source>
        <translation>راجع القائمة سطرًا سطرًا. ما أُنجز يبقى إلى المرة القادمة.</translation>
    </message>
    <message>
        <source>Allt på listan är genomgånget</source>
        <translation>تمت مراجعة كل ما في القائمة</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>Med skydd syns bara ett alias, och varje läsning antecknas med skäl.</source>
        <translation>مع الحماية لا يظهر إلا اسم مستعار، وتُسجَّل كل قراءة مع سببها.</translation>
    </message>
    <message>
        <source>En varning från Skatteverket. Pröva varje fråga om kandidaten innan något lämnas ut. Samordnare och bedömare kan ta bort skyddet.</source>
        <translation>تنبيه من مصلحة الضرائب. يجب النظر في كل سؤال عن الشخص قبل إعطاء أي معلومة. يستطيع المنسقون والمقيّمون إزالة الحماية.</translation>
    </message>
    <message>
        <source>Bostadsorten är hemlig. Skriv ingen adress, skola, arbetsplats eller ort på nuvarande plats. Post går genom Skatteverkets förmedling. Bara samordnaren tar bort skyddet, med skäl.</source>
        <translation>مكان السكن سري. لا تكتب عنوانًا أو مدرسة أو مكان عمل أو بلدة حالية. البريد يمر عبر مصلحة الضرائب. لا يزيل الحماية إلا المنسق، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Kandidaten har fått en ny identitet. Skriv aldrig den tidigare, och koppla aldrig ihop dem. Bara samordnaren tar bort skyddet, med skäl.</source>
        <translation>حصل الشخص على هوية جديدة. لا تكتب الهوية السابقة أبدًا ولا تربط بينهما. لا يزيل الحماية إلا المنسق، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Borttagna utkast med namnet: {count}.</source>
        <translation>مسودات فيها الاسم أُزيلت: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Underlag vars filnamn är ersatta med nummer: {count}.</source>
        <translation>أدلة استُبدلت أسماء ملفاتها بأرقام: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Meddelanden som nämner ärendet, bara med nummer: {count}.</source>
        <translation>رسائل تذكر الملف برقمه فقط: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Tidigare text i {where}, bara i historiken.</source>
        <translation>نص سابق في ⁨{where}⁩، في السجل فقط.</translation>
    </message>
    <message>
        <source>Text i {where}: {text}</source>
        <translation>نص في ⁨{where}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Finns den tidigare identiteten i det här ärendet? Byt inte namnet här. Öppna ett nytt ärende för den nya identiteten, utan hänvisning hit, och låt det här gallras.</source>
        <translation>هل الهوية السابقة في هذا الملف؟ لا تستبدل الاسم هنا. افتح ملفًا جديدًا للهوية الجديدة دون إشارة إلى هذا، ودع هذا يُتلف.</translation>
    </message>
    <message>
        <source>Öppna {title} och se efter om namnet syns. Ta bort filen om den inte behövs.</source>
        <translation>افتح ⁨{title}⁩ وانظر إن كان الاسم ظاهرًا. أزل المرفق إن لم يلزم.</translation>
    </message>
    <message>
        <source>Bilden {title}: ta bort den om kandidaten eller platsen syns. Annars väljer kandidaten om den får skrivas ut.</source>
        <translation>الصورة ⁨{title}⁩: أزلها إذا ظهر الشخص أو المكان. وإلا فالشخص يختار إن كان يجوز طباعتها.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från {day} innehåller namnet, krypterat. Förvara den inlåst tills den har ersatts av en ny.</source>
        <translation>تحتوي النسخة الاحتياطية من ⁨{day}⁩ على الاسم مشفرًا. احفظها في مكان مقفل حتى تحل محلها نسخة جديدة.</translation>
    </message>
    <message>
        <source>beställningen</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>ett stopp</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>en överlämning av ansvaret</source>
        <translation>تسليم المسؤولية</translation>
    </message>
    <message>
        <source>kartläggningen</source>
        <translation>حصر الخبرات</translation>
    </message>
    <message>
        <source>en tidigare kartläggning</source>
        <translation>حصر خبرات سابق</translation>
    </message>
    <message>
        <source>en erfarenhet</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>en utbildning</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>en behörighet</source>
        <translation>رخصة</translation>
    </message>
    <message>
        <source>språken</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>annat kunnande</source>
        <translation>معارف ومهارات أخرى</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>en praktisk dag</source>
        <translation>يوم عملي</translation>
    </message>
    <message>
        <source>ett samtal eller studiebesök</source>
        <translation>حوار أو زيارة دراسية</translation>
    </message>
    <message>
        <source>ett kunskapsprov</source>
        <translation>اختبار معرفة</translation>
    </message>
    <message>
        <source>ett svar på kunskapsprovet</source>
        <translation>إجابة في اختبار المعرفة</translation>
    </message>
    <message>
        <source>ett tillfälle</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>ett möte</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>en motivering</source>
        <translation>تعليل</translation>
    </message>
    <message>
        <source>en signerad motivering</source>
        <translation>تعليل موقّع</translation>
    </message>
    <message>
        <source>ett underlag</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>ett beslut om en modul</source>
        <translation>قرار بشأن وحدة</translation>
    </message>
    <message>
        <source>resultatet</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>granskningen</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>stickprovet</source>
        <translation>فحص العينة</translation>
    </message>
    <message>
        <source>en invändning</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>svaret på en invändning</source>
        <translation>الرد على اعتراض</translation>
    </message>
    <message>
        <source>kandidatens kommentar</source>
        <translation>تعليق الشخص</translation>
    </message>
    <message>
        <source>kompletteringsplanen</source>
        <translation>خطة الاستكمال</translation>
    </message>
    <message>
        <source>skälet till en ändring av ett dokument</source>
        <translation>سبب تغيير وثيقة</translation>
    </message>
    <message>
        <source>ett överlämnande</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>en uppföljning</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>ett samtycke</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>kvittot på information</source>
        <translation>إقرار بالمعلومات</translation>
    </message>
    <message>
        <source>ett svar om jäv</source>
        <translation>جواب عن تضارب المصالح</translation>
    </message>
    <message>
        <source>ärendet</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>meritportfölj</source>
        <translation>ملف الكفاءات</translation>
    </message>
    <message>
        <source>utlåtande</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>yrkesbedömning</source>
        <translation>تقييم مهني</translation>
    </message>
    <message>
        <source>kartläggningsutlåtande</source>
        <translation>تقرير حصر الخبرات</translation>
    </message>
    <message>
        <source>kompetensintyg</source>
        <translation>شهادة كفاءة</translation>
    </message>
    <message>
        <source>delintyg</source>
        <translation>شهادة جزئية</translation>
    </message>
    <message>
        <source>kompletteringsplan</source>
        <translation>خطة استكمال</translation>
    </message>
    <message>
        <source>underlag för prövning</source>
        <translation>أساس للاختبار</translation>
    </message>
    <message>
        <source>registerutdrag</source>
        <translation>مستخرج السجل</translation>
    </message>
    <message>
        <source>kvitto på information</source>
        <translation>إقرار بالمعلومات</translation>
    </message>
    <message>
        <source>följesedel till beställaren</source>
        <translation>إشعار تسليم للجهة الطالبة</translation>
    </message>
    <message>
        <source>kandidatens eget resultatblad</source>
        <translation>ورقة نتيجة الشخص</translation>
    </message>
    <message>
        <source>granskningsunderlag</source>
        <translation>أوراق المراجعة</translation>
    </message>
    <message>
        <source>dagar till en kalender</source>
        <translation>أيام لتقويم</translation>
    </message>
    <message>
        <source>kopia av ett underlag</source>
        <translation>نسخة من دليل</translation>
    </message>
    <message>
        <source>ärendets historik</source>
        <translation>سجل الملف</translation>
    </message>
    <message>
        <source>Den sparade filen av {number}, version {version}, är borttagen ur programmet.</source>
        <translation>أُزيلت من البرنامج الوثيقة المحفوظة ⁨{number}⁩، النسخة ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>{number}, version {version}, utfärdat {day}</source>
        <translation>⁨{number}⁩، النسخة ⁨{version}⁩، صدرت في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Överlämnat {day}.</source>
        <translation>سُلّمت في ⁨{day}⁩.</translation>
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
        <source>Hämta tillbaka pappret, eller kom överens med kandidaten om det.</source>
        <translation>استرجع الورقة، أو اتفق مع الشخص بشأنها.</translation>
    </message>
    <message>
        <source>Utskrift: {what}, {day}, av {name}. Hämta tillbaka pappret eller förstör det.</source>
        <translation>طباعة: ⁨{what}⁩، ⁨{day}⁩، ⁨{name}⁩. استرجع الورقة أو أتلفها.</translation>
    </message>
    <message>
        <source>Fil sparad på datorn: {what}, {day}, av {name}. Radera den.</source>
        <translation>محفوظ على الحاسوب: ⁨{what}⁩، ⁨{day}⁩، ⁨{name}⁩. يجب حذفه.</translation>
    </message>
    <message>
        <source>Fil sparad på en sticka: {what}, {day}, av {name}. Radera den.</source>
        <translation>محفوظ على وحدة ذاكرة: ⁨{what}⁩، ⁨{day}⁩، ⁨{name}⁩. يجب حذفه.</translation>
    </message>
    <message>
        <source>Fil sparad i nätverket eller i molnet: {what}, {day}, av {name}. Radera den, också i papperskorgen.</source>
        <translation>محفوظ على الشبكة أو السحابة: ⁨{what}⁩، ⁨{day}⁩، ⁨{name}⁩. يجب حذفه، ومن سلة المهملات أيضًا.</translation>
    </message>
    <message>
        <source>Fil skriven från kommandoraden: {what}, {day}, av {name}. Radera den.</source>
        <translation>كُتب من سطر الأوامر: ⁨{what}⁩، ⁨{day}⁩، ⁨{name}⁩. يجب حذفه.</translation>
    </message>
</context>
<context>
    <name>QuestionPart</name>
    <message>
        <source>Kan visas genom: {methods}</source>
        <translation>يمكن إظهاره من خلال: ⁨{methods}⁩</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Förutsättningar</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Kunskap bakom</source>
        <translation>المعرفة وراءه</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Svaret på fråga {place}</source>
        <translation>إجابة السؤال ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Anteckning till fråga {place}</source>
        <translation>ملاحظة على السؤال ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Det kandidaten sade eller visade. Inga gissningar.</source>
        <translation>ما قاله المرشح أو أظهره. بلا تخمين.</translation>
    </message>
</context>
<context>
    <name>ReadersBox</name>
    <message>
        <source>{day} {time}, {name}: {reason}</source>
        <translation>{day} {time}، {name}: {reason}</translation>
    </message>
    <message>
        <source>Vem som har öppnat ärendet</source>
        <translation>من فتح الملف</translation>
    </message>
    <message>
        <source>Uppgifterna är skyddade. Varje gång ärendet öppnas antecknas vem, när och varför.</source>
        <translation>البيانات محمية. كلما فُتح الملف يُسجَّل من ومتى ولماذا.</translation>
    </message>
</context>
<context>
    <name>ReadingGate</name>
    <message>
        <source>Skriv varför du öppnar ärendet.</source>
        <translation>اكتب لماذا تفتح الملف.</translation>
    </message>
    <message>
        <source>Riktigt namn och kontaktväg: varför visar du dem?</source>
        <translation>الاسم الحقيقي وطريقة الاتصال: لماذا تعرضهما؟</translation>
    </message>
    <message>
        <source>Ärende {number}: varför öppnar du det?</source>
        <translation>الملف ⁨{number}⁩: لماذا تفتحه؟</translation>
    </message>
    <message>
        <source>Kandidatens uppgifter är skyddade. Skälet, ditt namn och tiden antecknas i ärendet.</source>
        <translation>بيانات الشخص محمية. يُسجَّل السبب واسمك والوقت في الملف.</translation>
    </message>
    <message>
        <source>Annat skäl, med egna ord</source>
        <translation>سبب آخر بكلماتك</translation>
    </message>
    <message>
        <source>Skriv vad du ska göra. Inget namn och ingen plats.</source>
        <translation>اكتب ما ستفعله. بلا اسم ولا مكان.</translation>
    </message>
    <message>
        <source>Visa av annat skäl</source>
        <translation>العرض لسبب آخر</translation>
    </message>
    <message>
        <source>Öppna av annat skäl</source>
        <translation>الفتح لسبب آخر</translation>
    </message>
    <message>
        <source>Öppna inte</source>
        <translation>عدم الفتح</translation>
    </message>
</context>
<context>
    <name>ReadingReasons</name>
    <message>
        <source>Arbeta i ärendet</source>
        <translation>العمل في الملف</translation>
    </message>
    <message>
        <source>Kontakta kandidaten</source>
        <translation>الاتصال بالشخص</translation>
    </message>
    <message>
        <source>Skriva ut ett dokument</source>
        <translation>طباعة وثيقة</translation>
    </message>
    <message>
        <source>Granska ett resultat</source>
        <translation>مراجعة نتيجة</translation>
    </message>
    <message>
        <source>Rätta en uppgift</source>
        <translation>تصحيح معلومة</translation>
    </message>
    <message>
        <source>Kontroll eller tillsyn</source>
        <translation>تفتيش أو رقابة</translation>
    </message>
    <message>
        <source>Annat skäl</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>{reason} – såg namn och kontaktväg</source>
        <translation>⁨{reason}⁩ – رأى الاسم وطريقة الاتصال</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Sparas när du väljer en nivå.</source>
        <translation>يُحفظ عند اختيار مستوى.</translation>
    </message>
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
    <name>ReceiptsPart</name>
    <message>
        <source>Skriv ut {number}</source>
        <translation>طباعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Spara {number} som fil …</source>
        <translation>حفظ ⁨{number}⁩ كملف …</translation>
    </message>
    <message>
        <source>Kvittot är sparat.</source>
        <translation>حُفظ الإيصال.</translation>
    </message>
    <message>
        <source>Kvitto {number}</source>
        <translation>الإيصال ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Inga kvitton än.</source>
        <translation>لا إيصالات بعد.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>لم يعطِ الميكروفون صوتًا.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● جارٍ التسجيل ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>تم التسجيل: ⁨{time}⁩. استمع، ثم احتفظ به أو سجّل من جديد.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>اضغط على «تسجيل» وتكلّم. لا يُحفظ شيء قبل أن تقرر ذلك.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>اكتب بدلًا من ذلك، أو سجّل بهاتف وأضف الملف.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>تخلّص منه وسجّل من جديد</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>ما سُجّل</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Inspelningen är inte sparad. Behåll den, eller släng den först.</source>
        <translation>التسجيل غير محفوظ. احتفظ به أو تخلّص منه أولًا.</translation>
    </message>
    <message>
        <source>Inspelningen ligger bland underlagen.</source>
        <translation>التسجيل الآن بين الأدلة.</translation>
    </message>
    <message>
        <source>Inspelning {number}</source>
        <translation>تسجيل ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Spela in ljud</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Fråga kandidaten först, och säg vad inspelningen ska användas till. Säg inga namn.</source>
        <translation>اسأل المرشح أولًا، وقل له لماذا يُستخدم التسجيل. لا تذكر أسماء.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stäng inspelningen</source>
        <translation>أغلق التسجيل</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>ersatt</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>återkallat</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Gallrat {day}</source>
        <translation>أُتلف في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Borttaget från datorn {day}</source>
        <translation>أُزيل من الحاسوب في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Sekretess</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>⁨{what}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Öppnat</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Borttaget</source>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Slag av uppgifter</source>
        <translation>أنواع البيانات</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Förteckning över ärenden</source>
        <translation>قائمة الملفات بالأرقام</translation>
    </message>
    <message>
        <source>Förteckningen är sparad.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
    <message>
        <source>{centre}, {day}</source>
        <translation>{centre}، {day}</translation>
    </message>
    <message>
        <source>Varje ärende som finns eller har funnits här, efter nummer. Namn på den som har skyddade uppgifter står aldrig med. Varje utskrift och fil antecknas.</source>
        <translation>كل ملف موجود أو كان موجودًا هنا، حسب الرقم. لا يُذكر أبدًا اسم من بياناته محمية. تُسجَّل كل طباعة وكل حفظ.</translation>
    </message>
    <message>
        <source>Ta med namn på dem som inte har skyddade uppgifter</source>
        <translation>إظهار أسماء من ليست بياناتهم محمية</translation>
    </message>
    <message>
        <source>Skriv ut förteckningen</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>حفظ كملف PDF …</translation>
    </message>
    <message>
        <source>Spara som CSV …</source>
        <translation>حفظ كملف CSV …</translation>
    </message>
</context>
<context>
    <name>RecoveryBand</name>
    <message>
        <source>Återställningsbladet är inte klart. Innan det är kontrollerat öppnas inga ärenden.</source>
        <translation>ورقة الاستعادة غير مكتملة. لا تُفتح ملفات قبل التحقق منها.</translation>
    </message>
    <message>
        <source>Inga ärenden öppnas ännu: en administratör behöver göra återställningsbladet klart först.</source>
        <translation>لا تُفتح ملفات بعد: على مدير النظام إكمال ورقة الاستعادة أولًا.</translation>
    </message>
    <message>
        <source>Gör återställningsbladet klart</source>
        <translation>إكمال ورقة الاستعادة</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Med återställningsbladet</source>
        <translation>بورقة الاستعادة</translation>
    </message>
    <message>
        <source>Orden stämmer. Välj vilken administratör du är och en ny lösenfras. Det antecknas.</source>
        <translation>الكلمات صحيحة. اختر أي مدير نظام أنت وعبارة مرور جديدة. يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Är du inte administratör: be en administratör om en ny lösenfras. Minns ingen administratör sin: ta fram bladet.</source>
        <translation>إن لم تكن مدير نظام فاطلب من مدير النظام عبارة مرور جديدة. إذا لم يتذكر أي مدير نظام عبارته فأحضر الورقة.</translation>
    </message>
    <message>
        <source>Orden på bladet</source>
        <translation>الكلمات على الورقة</translation>
    </message>
    <message>
        <source>Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.</source>
        <translation>اكتب الكلمات الاثنتي عشرة بالترتيب وبينها مسافات، أو امسح الرمز بماسح يدوي.</translation>
    </message>
    <message>
        <source>Administratör</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Min nya lösenfras</source>
        <translation>عبارة مروري الجديدة</translation>
    </message>
    <message>
        <source>Min nya lösenfras en gång till</source>
        <translation>عبارة مروري الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Spara och logga in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Pröva orden</source>
        <translation>تجربة الكلمات</translation>
    </message>
    <message>
        <source>Tillbaka till inloggningen</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Spara återställningsbladet</source>
        <translation>حفظ ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Bladet är sparat. Skriv ut det och radera filen: den öppnar arkivet för vem som helst.</source>
        <translation>حُفظت الورقة. اطبعها واحذف الملف: إنه يفتح الأرشيف لأي شخص.</translation>
    </message>
    <message>
        <source>Bladet är rätt och gäller. Lås in det på en annan plats än datorn.</source>
        <translation>الورقة صحيحة وصالحة. احفظها مقفلة في مكان غير مكان الحاسوب.</translation>
    </message>
    <message>
        <source>Bladet är skickat till skrivaren.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Centrets namn har tecken som inte kan skrivas ut. På bladet står det så här: {name}</source>
        <translation>في اسم المركز رموز لا يمكن طباعتها. سيُكتب على الورقة هكذا: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Det finns inget återställningsblad ännu.</source>
        <translation>لا توجد ورقة استعادة بعد.</translation>
    </message>
    <message>
        <source>Ett blad är gjort men inte kontrollerat.</source>
        <translation>صُنعت ورقة لكن لم يتم التحقق منها.</translation>
    </message>
    <message>
        <source>Bladet gäller. {name} kontrollerade det {day}.</source>
        <translation>الورقة صالحة. تحقق منها ⁨{name}⁩ في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Ett papper med tolv ord och en kod. Det öppnar arkivet när alla lösenfraser är glömda eller datorn är borta. Den som har papperet och arkivet kan läsa allt, så lås in det på en annan plats än datorn.</source>
        <translation>ورقة عليها اثنتا عشرة كلمة ورمز. تفتح الأرشيف إذا نُسيت كل عبارات المرور أو فُقد الحاسوب. من لديه الورقة والأرشيف يقرأ كل شيء، فاحفظها مقفلة في مكان غير مكان الحاسوب.</translation>
    </message>
    <message>
        <source>Skriv ut bladet. Skriv sedan av orden från papperet, så att det säkert går att läsa.</source>
        <translation>اطبع الورقة. ثم انقل الكلمات من الورقة للتأكد من أنها مقروءة.</translation>
    </message>
    <message>
        <source>Ingen skrivare är ansluten. Spara bladet på ett USB-minne, skriv ut det och radera filen.</source>
        <translation>لا توجد طابعة متصلة. احفظ الورقة على ذاكرة USB واطبعها واحذف الملف.</translation>
    </message>
    <message>
        <source>Orden på bladet</source>
        <translation>الكلمات على الورقة</translation>
    </message>
    <message>
        <source>Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.</source>
        <translation>اكتب الكلمات الاثنتي عشرة بالترتيب وبينها مسافات، أو امسح الرمز بماسح يدوي.</translation>
    </message>
    <message>
        <source>Gör ett nytt blad</source>
        <translation>صنع ورقة جديدة</translation>
    </message>
    <message>
        <source>Bladet som ligger inlåst slutar gälla genast när ett nytt görs. Tryck en gång till om det ska bytas.</source>
        <translation>الورقة المحفوظة تحت القفل تبطل فور إنشاء ورقة جديدة. اضغط مرة أخرى إذا كان يجب استبدالها.</translation>
    </message>
    <message>
        <source>Skriv ut bladet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation>حفظ كملف …</translation>
    </message>
    <message>
        <source>Jag har papperet: skriv av det</source>
        <translation>الورقة عندي: نقل الكلمات</translation>
    </message>
    <message>
        <source>Kontrollera bladet</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Visa bladet igen</source>
        <translation>عرض الورقة من جديد</translation>
    </message>
    <message>
        <source>Gör ett nytt blad i stället</source>
        <translation>صنع ورقة جديدة بدلًا منها</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Återställningsblad</source>
        <translation>ورقة الاستعادة</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>5. Återställningsbladet</source>
        <translation>5. ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Arkivet är skapat. Innan det första ärendet öppnas ska bladet finnas på papper.</source>
        <translation>أُنشئ الأرشيف. قبل فتح أول ملف يجب أن تكون الورقة مطبوعة.</translation>
    </message>
    <message>
        <source>Öppna programmet</source>
        <translation>فتح البرنامج</translation>
    </message>
    <message>
        <source>Gör det senare</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>RegisterCallScreen</name>
    <message>
        <source>Kontrollera ett dokumentnummer</source>
        <translation>التحقق من رقم وثيقة</translation>
    </message>
    <message>
        <source>Äkta</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Ersatt</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Återkallat</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Finns inte hos oss</source>
        <translation>غير موجودة لدينا</translation>
    </message>
    <message>
        <source>Vi har utfärdat dokumentet och det gäller. Säg inget mer än det.</source>
        <translation>أصدرنا الوثيقة وهي سارية. لا تقل أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Det finns en nyare version. Be den som ringer fråga efter den.</source>
        <translation>توجد نسخة أحدث. اطلب من المتصل أن يسأل عنها.</translation>
    </message>
    <message>
        <source>Vi har utfärdat dokumentet men det gäller inte längre.</source>
        <translation>أصدرنا الوثيقة لكنها لم تعد سارية.</translation>
    </message>
    <message>
        <source>Läs numret en gång till. Det kan också vara utfärdat av någon annan.</source>
        <translation>اقرأ الرقم مرة أخرى. ربما أصدرتها جهة أخرى.</translation>
    </message>
    <message>
        <source>Någon ringer och läser upp numret på ett dokument. Frågan och svaret skrivs upp.</source>
        <translation>يتصل شخص ويقرأ رقم وثيقة. يُسجَّل السؤال والجواب.</translation>
    </message>
    <message>
        <source>Dokumentets nummer</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Så som det står längst ned på varje sida, till exempel 2026-0012-A-03.</source>
        <translation>كما هو مكتوب أسفل كل صفحة، مثلًا ⁦2026-0012-A-03⁩.</translation>
    </message>
    <message>
        <source>Version, om det står någon</source>
        <translation>النسخة، إن ذُكرت</translation>
    </message>
    <message>
        <source>Kontrollera</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Kontrollera numret</source>
        <translation>التحقق من الرقم</translation>
    </message>
    <message>
        <source>Tidigare frågor</source>
        <translation>أسئلة سابقة</translation>
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
    <name>RegistersScreen</name>
    <message>
        <source>Bedömare och arbetsplatser</source>
        <translation>المقيّمون وأماكن العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n år i yrket</source>
        <translation>
            <numerusform>لا سنوات في المهنة</numerusform>
            <numerusform>سنة واحدة في المهنة</numerusform>
            <numerusform>سنتان في المهنة</numerusform>
            <numerusform>%n سنوات في المهنة</numerusform>
            <numerusform>%n سنة في المهنة</numerusform>
            <numerusform>%n سنة في المهنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bedömer inte: {who}</source>
        <translation>لا يقيّم: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Finns i en plan eller ett möte och kan inte tas bort.</source>
        <translation>مذكور في خطة أو لقاء ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>tar inte emot nu</source>
        <translation>لا يستقبل الآن</translation>
    </message>
    <message>
        <source>{name} är borttagen ur registret.</source>
        <translation>أُزيل ⁨{name}⁩ من السجل.</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>المقيّمون</translation>
    </message>
    <message>
        <source>Väljs i planerna. Nya personer läggs till av administratören under Personal.</source>
        <translation>يُختارون في الخطط. يضيف المسؤول الأشخاص الجدد ضمن الموظفين.</translation>
    </message>
    <message>
        <source>Ingen är bedömare än. Administratören ger rollen under Personal.</source>
        <translation>لا يوجد مقيّم بعد. يمنح المسؤول الدور ضمن الموظفين.</translation>
    </message>
    <message>
        <source>Arbetsplatser</source>
        <translation>أماكن العمل</translation>
    </message>
    <message>
        <source>Arbetsplatser som tar emot för praktiska dagar. De föreslås i planerna.</source>
        <translation>أماكن عمل تستقبل للأيام العملية. تُقترح في الخطط.</translation>
    </message>
    <message>
        <source>Inga arbetsplatser än. Skriv namnet på den första här nedanför.</source>
        <translation>لا أماكن عمل بعد. اكتب اسم الأول أدناه.</translation>
    </message>
    <message>
        <source>Ny arbetsplats</source>
        <translation>مكان عمل جديد</translation>
    </message>
    <message>
        <source>Lägg till arbetsplatsen</source>
        <translation>إضافة مكان العمل</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Ärendet finns i den kontrollerade säkerhetskopian från {day}.</source>
        <translation>الملف موجود في النسخة الاحتياطية المفحوصة من ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Ingen kontrollerad säkerhetskopia har hela ärendet.</source>
        <translation>لا توجد نسخة احتياطية مفحوصة فيها الملف كاملًا.</translation>
    </message>
    <message>
        <source>Väntar på en annan medarbetare: {kind}, föreslaget {day} av {name}.</source>
        <translation>بانتظار موظف آخر: ⁨{kind}⁩، اقترحه ⁨{name}⁩ في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Visa förslaget</source>
        <translation>عرض الاقتراح</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>Rätta, radera eller ta bort</source>
        <translation>تصحيح أو حذف أو إزالة</translation>
    </message>
    <message>
        <source>Två medarbetare krävs: en föreslår och en annan godkänner. Ett kvitto sparas.</source>
        <translation>يلزم موظفان: واحد يقترح وآخر يوافق. يُحفظ إيصال.</translation>
    </message>
    <message>
        <source>Var pappren ligger</source>
        <translation>مكان الأوراق</translation>
    </message>
    <message>
        <source>Till exempel arkivrum och pärm. Behövs om ingen säkerhetskopia finns.</source>
        <translation>مثلًا غرفة الأرشيف والمصنف. يلزم إن لم توجد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Varför ärendet tas bort härifrån</source>
        <translation>سبب إزالة الملف من هنا</translation>
    </message>
    <message>
        <source>Till exempel att pappren ligger i arkivet. Inget om kandidatens liv.</source>
        <translation>مثلًا أن الأوراق موجودة في الأرشيف. لا شيء عن حياة المرشح.</translation>
    </message>
    <message>
        <source>Rätta eller radera en uppgift …</source>
        <translation>تصحيح معلومة أو حذفها …</translation>
    </message>
    <message>
        <source>Ta bort ärendet från den här datorn …</source>
        <translation>إزالة الملف من هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Föreslå att ta bort ärendet</source>
        <translation>اقتراح إزالة الملف</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
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
        <translation>مثلًا: ملف شخص آخر، يظهر طفل، صورة غير واضحة.</translation>
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
    <name>RemovalWords</name>
    <message>
        <source>Rätta eller radera en uppgift</source>
        <translation>تصحيح معلومة أو حذفها</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>الإتلاف</translation>
    </message>
    <message>
        <source>Ta bort ärendet från datorn</source>
        <translation>إزالة الملف من الحاسوب</translation>
    </message>
    <message>
        <source>Utfärdade dokument</source>
        <translation>الوثائق الصادرة</translation>
    </message>
    <message>
        <source>Invändningar och svar</source>
        <translation>الاعتراضات والردود</translation>
    </message>
    <message>
        <source>Planer och praktikplatser</source>
        <translation>الخطط وأماكن التدريب</translation>
    </message>
    <message>
        <source>Prov och muntliga svar</source>
        <translation>الاختبارات والأجوبة الشفهية</translation>
    </message>
    <message>
        <source>Foton, ljud och film</source>
        <translation>الصور والصوت والفيديو</translation>
    </message>
    <message>
        <source>Andra underlag</source>
        <translation>أدلة أخرى</translation>
    </message>
    <message>
        <source>Samtycken och lämnad information</source>
        <translation>الموافقات والمعلومات المقدمة</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>حصر الخبرات</translation>
    </message>
    <message>
        <source>Kontaktuppgifter och referenser</source>
        <translation>بيانات الاتصال والمراجع</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Arbetsmaterial</source>
        <translation>مواد العمل</translation>
    </message>
    <message>
        <source>Hela ärendet</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Intyg, utlåtanden och portföljer som är utfärdade. Numret står kvar i registret.</source>
        <translation>الشهادات والتقارير وملفات الكفاءات الصادرة. يبقى الرقم في السجل.</translation>
    </message>
    <message>
        <source>Det som kandidaten har invänt, och svaren.</source>
        <translation>ما اعترض عليه الشخص، والردود.</translation>
    </message>
    <message>
        <source>Bedömningsplan, kompletteringsplan och praktikplatser.</source>
        <translation>خطة التقييم وخطة الاستكمال وأماكن التدريب.</translation>
    </message>
    <message>
        <source>Skrivna prov, simuleringar och muntliga svar bland underlagen.</source>
        <translation>الاختبارات المكتوبة والمحاكاة والأجوبة الشفهية بين الأدلة.</translation>
    </message>
    <message>
        <source>Räknas från dagen då samtycket togs tillbaka, annars från ärendets slut.</source>
        <translation>تُحسب من يوم سحب الموافقة، وإلا فمن انتهاء الملف.</translation>
    </message>
    <message>
        <source>Observationer, dokument och arbetsprov bland underlagen.</source>
        <translation>الملاحظات والوثائق وعينات العمل بين الأدلة.</translation>
    </message>
    <message>
        <source>Samtycken till foton, och att kandidaten har fått information.</source>
        <translation>الموافقات على الصور، وحصول الشخص على المعلومات.</translation>
    </message>
    <message>
        <source>Erfarenhet, utbildning, behörigheter, språk och egna ord.</source>
        <translation>الخبرة والتعليم والرخص واللغات والكلمات الخاصة.</translation>
    </message>
    <message>
        <source>Telefon, e-post, anpassningar, tolk och namn på referenser.</source>
        <translation>الهاتف والبريد والتسهيلات والمترجم وأسماء المراجع.</translation>
    </message>
    <message>
        <source>Samtalen efter tre, sex och tolv månader.</source>
        <translation>المحادثات بعد ثلاثة وستة واثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Osignerade nivåer, självskattning, egna anteckningar och påbörjad text.</source>
        <translation>المستويات غير الموقّعة والتقييم الذاتي والملاحظات الخاصة والنصوص غير المكتملة.</translation>
    </message>
    <message>
        <source>Allt, också namnet och bedömningarna. Ärenden med dokument som ska bevaras står kvar.</source>
        <translation>كل شيء، حتى الاسم والتقييمات. تبقى الملفات التي فيها وثائق تُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>intyg efter validering bevaras</source>
        <translation>شهادات التقييم المهني تُحفظ دائمًا</translation>
    </message>
    <message>
        <source>klagomål tio år</source>
        <translation>الشكاوى عشر سنوات</translation>
    </message>
    <message>
        <source>individuell studieplan två år</source>
        <translation>خطة الدراسة الفردية سنتان</translation>
    </message>
    <message>
        <source>prov när de inte längre behövs</source>
        <translation>الاختبارات عندما لا تلزم</translation>
    </message>
    <message>
        <source>samtycke till foto två år efter att det har upphört</source>
        <translation>الموافقة على الصور سنتان بعد انتهائها</translation>
    </message>
    <message>
        <source>Exemplet är programmets eget.</source>
        <translation>المثال من البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Exemplet följer en utbildningsanordnares plan: {said}.</source>
        <translation>المثال يتبع خطة جهة تعليمية: ⁨{said}⁩.</translation>
    </message>
    <message>
        <source>efter att ärendet har avslutats</source>
        <translation>بعد انتهاء الملف</translation>
    </message>
    <message>
        <source>efter att kandidatens sista ärende har avslutats</source>
        <translation>بعد انتهاء آخر ملف للشخص</translation>
    </message>
    <message>
        <source>efter att samtycket eller ärendet har upphört</source>
        <translation>بعد انتهاء الموافقة أو الملف</translation>
    </message>
    <message>
        <source>Kandidaten</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Beställningen</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Behörighet</source>
        <translation>رخصة</translation>
    </message>
    <message>
        <source>Kandidatens kommentar</source>
        <translation>تعليق الشخص</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Personer i ärendet</source>
        <translation>الأشخاص في الملف</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Svar om jäv</source>
        <translation>جواب عن تضارب المصالح</translation>
    </message>
    <message>
        <source>Lämnad information</source>
        <translation>معلومات مقدمة</translation>
    </message>
    <message>
        <source>Annat kunnande</source>
        <translation>معارف ومهارات أخرى</translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation>يوم عملي</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>لقاء مع شخص من المهنة</translation>
    </message>
    <message>
        <source>Vad kandidater tyckte</source>
        <translation>ما رآه المرشحون</translation>
    </message>
    <message>
        <source>Vad som sades eller sågs</source>
        <translation>ما قيل أو شوهد</translation>
    </message>
    <message>
        <source>Kunskapsprov</source>
        <translation>اختبار معرفة</translation>
    </message>
    <message>
        <source>Svar på kunskapsprovet</source>
        <translation>الإجابات في اختبار المعرفة</translation>
    </message>
    <message>
        <source>Utfärdat dokument</source>
        <translation>وثيقة صادرة</translation>
    </message>
    <message>
        <source>Resultat av en modul</source>
        <translation>نتيجة وحدة</translation>
    </message>
    <message>
        <source>Invändning</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>خطة استكمال</translation>
    </message>
    <message>
        <source>Osignerad nivå</source>
        <translation>مستوى غير موقّع</translation>
    </message>
    <message>
        <source>Ersatt eller återkallat dokument</source>
        <translation>وثيقة مستبدلة أو ملغاة</translation>
    </message>
    <message>
        <source>Tidigare kartläggning</source>
        <translation>حصر خبرات سابق</translation>
    </message>
    <message>
        <source>Överlämnande</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Signerad bedömning</source>
        <translation>تقييم موقّع</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Stickprov</source>
        <translation>فحص العينة</translation>
    </message>
    <message>
        <source>Svar på invändning</source>
        <translation>رد على اعتراض</translation>
    </message>
    <message>
        <source>Resultat som öppnats igen</source>
        <translation>نتيجة فُتحت من جديد</translation>
    </message>
    <message>
        <source>Arbetsplats eller beställare</source>
        <translation>مكان العمل أو الجهة الطالبة</translation>
    </message>
    <message>
        <source>Påbörjad text</source>
        <translation>نص غير مكتمل</translation>
    </message>
    <message>
        <source>Skäl till en läsning</source>
        <translation>سبب القراءة</translation>
    </message>
    <message>
        <source>Tidigare förslag</source>
        <translation>اقتراح سابق</translation>
    </message>
    <message>
        <source>Annat i ärendet</source>
        <translation>أمور أخرى في الملف</translation>
    </message>
    <message>
        <source>{kind}: gallrat i {cases}. Antal poster: {count}</source>
        <translation>⁨{kind}⁩: أُتلف في ⁨{cases}⁩. عدد العناصر: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Dokument {number} version {version}: filen raderad, ska ersättas om det gäller</source>
        <translation>الوثيقة ⁨{number}⁩ النسخة ⁨{version}⁩: حُذف ملفها، ويجب استبدالها إن كانت سارية</translation>
    </message>
    <message>
        <source>{place}: rättat. Antal ställen: {count}</source>
        <translation>⁨{place}⁩: صُحح. عدد المواضع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{place}: raderat. Antal ställen: {count}</source>
        <translation>⁨{place}⁩: حُذف. عدد المواضع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{place}: tidigare värden raderade. Antal ställen: {count}</source>
        <translation>⁨{place}⁩: حُذفت القيم السابقة. عدد المواضع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{place}: filer raderade. Antal: {count}</source>
        <translation>⁨{place}⁩: حُذفت المرفقات. العدد: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Hela ärendet borttaget från den här datorn.</source>
        <translation>أُزيل الملف كله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pappren ligger: {where}.</source>
        <translation>مكان الأوراق: ⁨{where}⁩.</translation>
    </message>
    <message>
        <source>Finns i säkerhetskopian från {day}.</source>
        <translation>موجود في النسخة الاحتياطية من ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Föreslaget {day} av {name}</source>
        <translation>اقترحه ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Godkänt och utfört {day} av {name}</source>
        <translation>وافق عليه ونفذه ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Ärenden: {numbers}</source>
        <translation>الملفات: ⁨{numbers}⁩</translation>
    </message>
    <message>
        <source>Säkerhetskopior som gjordes före och kan ha det kvar tills de tas bort: {copies}</source>
        <translation>نسخ احتياطية أُنشئت قبل ذلك وقد تحتفظ به حتى تُزال: ⁨{copies}⁩</translation>
    </message>
    <message>
        <source>Inga säkerhetskopior var antecknade.</source>
        <translation>لم تكن أي نسخ احتياطية مسجلة.</translation>
    </message>
</context>
<context>
    <name>ReopeningPart</name>
    <message>
        <source>En invändning är godtagen. Öppna resultatet igen och besluta på nytt.</source>
        <translation>قُبل اعتراض. افتح النتيجة من جديد واتخذ القرار مرة أخرى.</translation>
    </message>
    <message>
        <source>Öppna resultatet igen</source>
        <translation>فتح النتيجة من جديد</translation>
    </message>
    <message>
        <source>Resultatet gäller inte förrän det är beslutat på nytt, och en andra person håller med igen där det behövs. Utfärdade dokument som visar det ska ersättas. Skälet sparas.</source>
        <translation>لا تسري النتيجة حتى يُتخذ القرار من جديد ويوافق شخص ثانٍ مرة أخرى حيث يلزم. يجب استبدال الوثائق الصادرة التي تُظهرها. يُحفظ السبب.</translation>
    </message>
    <message>
        <source>Invändning som ledde till det</source>
        <translation>الاعتراض الذي أدى إلى ذلك</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>Ingen invändning: rättelse eller komplettering</source>
        <translation>بلا اعتراض: تصحيح أو استكمال</translation>
    </message>
    <message>
        <source>Varför resultatet öppnas igen</source>
        <translation>سبب فتح النتيجة من جديد</translation>
    </message>
    <message>
        <source>Vad som var fel eller har tillkommit. Den som granskar läser det.</source>
        <translation>ما كان خطأ أو ما استجد. يقرؤه المراجع.</translation>
    </message>
    <message>
        <source>Öppna igen med detta skäl</source>
        <translation>فتح من جديد لهذا السبب</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Den nya versionen blir bara på svenska.</source>
        <translation>تكون النسخة الجديدة بالسويدية فقط.</translation>
    </message>
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
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Resultat</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ärendet är stoppat. Ta upp det igen på sidan Översikt för att besluta här.</source>
        <translation>الملف متوقف. يلزم استئنافه في صفحة نظرة عامة لاتخاذ القرار هنا.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald, så här finns inget resultat att besluta.</source>
        <translation>لم يُختر ملف مهني، لذلك لا توجد نتيجة لاتخاذ قرار بشأنها.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
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
        <source>Visad</source>
        <translation>ظهرت</translation>
    </message>
    <message>
        <source>Delvis visad</source>
        <translation>ظهرت جزئيًا</translation>
    </message>
    <message>
        <source>Inte visad ännu</source>
        <translation>لم تظهر بعد</translation>
    </message>
    <message>
        <source>Bedömd, ingen modul visad ännu</source>
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
    <message>
        <source>Öppnat igen {day} av {name}. Besluta på nytt.</source>
        <translation>فتحها ⁨{name}⁩ من جديد في ⁨{day}⁩. يلزم قرار جديد.</translation>
    </message>
    <message>
        <source>Invändning från {person}.</source>
        <translation>اعتراض من ⁨{person}⁩.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Radera och gallra</source>
        <translation>الحذف والإتلاف</translation>
    </message>
    <message>
        <source>Väntar på godkännande</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>الإتلاف</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Kvitton</source>
        <translation>الإيصالات</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Spara granskningsunderlaget</source>
        <translation>حفظ أوراق المراجعة</translation>
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
        <source>Underlaget är skickat till skrivaren.</source>
        <translation>أُرسلت أوراق المراجعة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Skriv ut granskningsunderlag</source>
        <translation>طباعة أوراق المراجعة</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Regel</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Bevaras</source>
        <translation>يُحفظ دائمًا</translation>
    </message>
    <message>
        <source>Gallras</source>
        <translation>يُتلف</translation>
    </message>
    <message>
        <source>Antal månader</source>
        <translation>عدد الأشهر</translation>
    </message>
    <message>
        <source>Plan eller beslut</source>
        <translation>الخطة أو القرار</translation>
    </message>
    <message>
        <source>Till exempel dokumenthanteringsplanens namn och punkt.</source>
        <translation>مثلًا اسم خطة إدارة الوثائق ورقم البند.</translation>
    </message>
    <message>
        <source>Besluta regeln</source>
        <translation>اعتماد القاعدة</translation>
    </message>
</context>
<context>
    <name>RulePart</name>
    <message>
        <source>Hur många som sparas</source>
        <translation>كم نسخة تُحفظ</translation>
    </message>
    <message>
        <source>En äldre säkerhetskopia tas bort först när en ny är gjord och kontrollerad.</source>
        <translation>لا تُزال نسخة أقدم إلا بعد إنشاء نسخة جديدة وفحصها.</translation>
    </message>
    <message>
        <source>De senaste</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>En i veckan, så många veckor</source>
        <translation>واحدة في الأسبوع، عدد الأسابيع</translation>
    </message>
    <message>
        <source>En i månaden, så många månader</source>
        <translation>واحدة في الشهر، عدد الأشهر</translation>
    </message>
    <message>
        <source>Påminn efter så många dagar</source>
        <translation>التذكير بعد عدد من الأيام</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Exempel</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Bevaras.</source>
        <translation>يُحفظ دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Gallras %n månader {counted}.</source>
        <translation>
            <numerusform>يُتلف: فورًا ⁨{counted}⁩.</numerusform>
            <numerusform>يُتلف: شهر واحد ⁨{counted}⁩.</numerusform>
            <numerusform>يُتلف: شهران ⁨{counted}⁩.</numerusform>
            <numerusform>يُتلف: %n أشهر ⁨{counted}⁩.</numerusform>
            <numerusform>يُتلف: %n شهرًا ⁨{counted}⁩.</numerusform>
            <numerusform>يُتلف: %n شهر ⁨{counted}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget gallras efter det förrän centret har beslutat.</source>
        <translation>لا يُتلف شيء بموجبه قبل قرار المركز.</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {source}</source>
        <translation>قرره ⁨{name}⁩ في ⁨{day}⁩: ⁨{source}⁩</translation>
    </message>
    <message>
        <source>Följ er egen dokumenthanteringsplan. Värdena är exempel tills en administratör har beslutat dem.</source>
        <translation>اتبعوا خطتكم لإدارة الوثائق. القيم أمثلة حتى يعتمدها مدير النظام.</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>Månadens stickprov</source>
        <translation>عينة الشهر</translation>
    </message>
    <message>
        <source>Tidigare stickprov</source>
        <translation>عينة سابقة</translation>
    </message>
    <message>
        <source>Läs bedömningarna, underlagen och besluten. Kontrollen ändrar inget resultat.</source>
        <translation>اقرأ التقييمات والأدلة والقرارات. الفحص لا يغيّر أي نتيجة.</translation>
    </message>
    <message>
        <source>Vad du såg</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Behövs när du ser något annorlunda. Om arbetet, inte om personer.</source>
        <translation>مطلوب حين ترى شيئًا مختلفًا. عن العمل لا عن الأشخاص.</translation>
    </message>
    <message>
        <source>Kontrollerat, håller med</source>
        <translation>تم الفحص، أوافق</translation>
    </message>
    <message>
        <source>Kontrollerat, ser något annorlunda</source>
        <translation>تم الفحص، أرى شيئًا مختلفًا</translation>
    </message>
    <message>
        <source>Kontrollera en gång till</source>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>Ärendet är lottat till månadens stickprov. Ingen har tittat än.</source>
        <translation>اختير الملف بالقرعة لعينة الشهر. لم ينظر فيه أحد بعد.</translation>
    </message>
    <message>
        <source>{name} kontrollerade ärendet {day} och håller med.</source>
        <translation>فحص ⁨{name}⁩ الملف في ⁨{day}⁩ ويوافق.</translation>
    </message>
    <message>
        <source>{name} kontrollerade ärendet {day} och ser något annorlunda.</source>
        <translation>فحص ⁨{name}⁩ الملف في ⁨{day}⁩ ويرى شيئًا مختلفًا.</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>كيف كان الأمر عندنا؟</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>هل فهمت ما الذي سيحدث؟</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>هل استمعنا إليك؟</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>هل استطعت أن تظهر ما تعرفه؟</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>هل حصلت على مساعدة في اللغة عندما احتجت إليها؟</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>هل تعرف ماذا يمكنك أن تفعل الآن؟</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>لا يحفظ اسمك مع الإجابات. من يقيمك لا يراها.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>نعم، كثيرا</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>قليلا</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>تبقى إجاباتك إذا أخذت استراحة. وتُحذف إذا سجّل من يساعدك خروجه.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>شكرا على إجاباتك!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>إنها تساعدنا على أن نصبح أفضل.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>هل تريد أن تقول شيئا آخر؟</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>لا تكتب أسماء. يمكنك أيضا أن تتركه فارغا.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>أرسل الإجابات</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>ما أجبت به من قبل محفوظ وسيُرسل أيضًا. لا يمكن لأحد أن يراه هنا.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>احذف إجاباتي وابدأ من جديد</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>اضغط مرة أخرى لحذف الإجابات</translation>
    </message>
</context>
<context>
    <name>SatisfactionScreen</name>
    <message>
        <source>Vad kandidaterna tyckte</source>
        <translation>رأي المرشحين</translation>
    </message>
    <message>
        <source>Ingen har svarat ännu. Kandidaten svarar i sin egen vy.</source>
        <translation>لم يجب أحد بعد. يجيب المرشح في عرضه الخاص.</translation>
    </message>
    <message>
        <source>Färre än {fewest} har svarat. Svaren visas när minst {fewest} har svarat.</source>
        <translation>أجاب أقل من ⁨{fewest}⁩. تعرض الإجابات عندما يجيب ⁨{fewest}⁩ على الأقل.</translation>
    </message>
    <message>
        <source>Så många har svarat: {count}.</source>
        <translation>عدد الذين أجابوا: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Med egna ord</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Utan namn och i bokstavsordning, så att ingen kan kännas igen.</source>
        <translation>بدون أسماء وبالترتيب الأبجدي، حتى لا يمكن التعرف على أحد.</translation>
    </message>
    <message>
        <source>{answer}: {count} av {all}</source>
        <translation>⁨{answer}⁩: ⁨{count}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>هل فهمت ما الذي سيحدث؟</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>هل استمعنا إليك؟</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>هل استطعت أن تظهر ما تعرفه؟</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>هل حصلت على مساعدة في اللغة عندما احتجت إليها؟</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>هل تعرف ماذا يمكنك أن تفعل الآن؟</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>نعم، كثيرا</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>قليلا</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Kandidaten svarar i sin egen vy. Svaren sparas utan namn och hör inte till något ärende, så den som bedömde kan inte se dem.</source>
        <translation>يجيب المرشح في عرضه الخاص. تحفظ الإجابات بدون اسم ولا تتبع أي ملف، فلا يستطيع من قيم أن يراها.</translation>
    </message>
    <message>
        <source>År</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>كل السنوات</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Visa alla i listan</source>
        <translation>عرض الكل في القائمة</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Sidor i ärendet</source>
        <translation>صفحات الملف</translation>
    </message>
    <message>
        <source>Kriterier i ärendet</source>
        <translation>معايير الملف</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Skärmar och knappar</source>
        <translation>الشاشات والأزرار</translation>
    </message>
    <message>
        <source>Kriterier i alla yrken</source>
        <translation>معايير جميع المهن</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv, eller välj med pilarna.</source>
        <translation>اكتب، أو اختر بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Inget hittat. Sök på en del av ett namn, ett nummer eller ett ord.</source>
        <translation>لم يُعثر على شيء. ابحث عن جزء من اسم أو رقم أو كلمة.</translation>
    </message>
    <message>
        <source>{found} Alla yrkens kriterier läses in …</source>
        <translation>⁨{found}⁩ تجري قراءة معايير جميع المهن …</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Namn, ärendenummer, kriterium, anteckning eller skärm</source>
        <translation>اسم أو رقم ملف أو معيار أو ملاحظة أو شاشة</translation>
    </message>
    <message>
        <source>Kriterium eller skärm</source>
        <translation>معيار أو شاشة</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>بيانات شخصية محمية</translation>
    </message>
    <message>
        <source>Grupp · personer: {count}</source>
        <translation>مجموعة · الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Avslutad grupp · personer: {count}</source>
        <translation>مجموعة مغلقة · الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>الملف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Gå till {screen}</source>
        <translation>الانتقال إلى ⁨{screen}⁩</translation>
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
        <source>Skärmen fylls av kandidatens egen vy på kandidatens språk: information, självskattning, egna ord, vad andra får se, kommentar eller invändning och hur det var. Allt sparas direkt, och det går att ta paus när som helst. Svaren väljs med fingret, musen eller tangenterna 1–4. Efteråt är ditt fönster dolt, och du visar det med din kod eller lösenfras.</source>
        <translation>تملأ الشاشة بعرض المرشح الخاص بلغته: المعلومات والتقييم الذاتي والكلمات الشخصية وما يجوز أن يراه الآخرون والتعليق أو الاعتراض وكيف كان الأمر. كل شيء يحفظ فورا، ويمكن أخذ استراحة في أي وقت. تختار الإجابات بالإصبع أو الفأرة أو المفاتيح 1–4. بعد ذلك تكون نافذتك مخفية، وتظهرها برمزك أو عبارة المرور.</translation>
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
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>هذا ما أرسلته</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>لم نجب بعد. يقرؤه شخص غير الذي قيّمك.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>إجابة من ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>الإجابة موجودة بالسويدية فقط. اطلب من أحد أن يقرأها لك.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>signerat</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>{begun} av {all} bedömda</source>
        <translation>تم تقييم ⁨{begun}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Bedömningen är klar</source>
        <translation>التقييم مكتمل</translation>
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
        <translation>الملف متوقف</translation>
    </message>
    <message>
        <source>Sparat kl {time}</source>
        <translation>حُفظ في ⁨{time}⁩</translation>
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
        <source>Vem håller mötet</source>
        <translation>من يدير اللقاء</translation>
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
        <source>Släktingar och barn tolkar inte. Förslaget är från Inskrivning: ändra om något ändras.</source>
        <translation>لا يترجم الأقارب والأطفال. الاقتراح من «التسجيل»: غيّره إذا جرى الأمر بخلاف ذلك.</translation>
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
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Välj möte</source>
        <translation>اختر الجلسة</translation>
    </message>
    <message>
        <source>Mötet och vad som görs med det</source>
        <translation>الجلسة وما يُفعل بها</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Till kriterierna</source>
        <translation>إلى المعايير</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Från papper …</source>
        <translation>من الورق …</translation>
    </message>
    <message>
        <source>Ta bort mötet</source>
        <translation>إزالة اللقاء</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Praktisk dag</source>
        <translation>يوم عملي</translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation>حوار مهني</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation>زيارة دراسية</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>لقاء مع فاتح أبواب</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>تغذية راجعة</translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation>استكشاف أولي</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Sade inget om det</source>
        <translation>لم يقل شيئًا عن ذلك</translation>
    </message>
    <message>
        <source>Börja som biträde</source>
        <translation>البدء كمساعد</translation>
    </message>
    <message>
        <source>Börja med handledning</source>
        <translation>البدء مع إشراف</translation>
    </message>
    <message>
        <source>Börja direkt i yrket</source>
        <translation>البدء في المهنة مباشرة</translation>
    </message>
    <message>
        <source>Börja direkt och leda andra</source>
        <translation>البدء مباشرة وقيادة الآخرين</translation>
    </message>
    <message>
        <source>Ingen tolk</source>
        <translation>دون مترجم</translation>
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
        <source>Räckte</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>Räckte inte</source>
        <translation>غير كافٍ</translation>
    </message>
    <message>
        <source>Frågades inte</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>شفهي</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>كتابي</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} tim</source>
        <translation>⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} tim {minutes} min</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Möten och tid</source>
        <translation>اللقاءات والوقت</translation>
    </message>
    <message>
        <source>signerat</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>غير موقّع: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{day}  {kind}</source>
        <translation>⁨{day}⁩  ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Välj vilket slags möte det är.</source>
        <translation>اختر نوع اللقاء.</translation>
    </message>
    <message>
        <source>Skriv vilken dag mötet är.</source>
        <translation>اكتب يوم اللقاء.</translation>
    </message>
    <message>
        <source>Mötet är borttaget.</source>
        <translation>أُزيل اللقاء.</translation>
    </message>
    <message>
        <source>Möten och dagar</source>
        <translation>اللقاءات والأيام</translation>
    </message>
    <message>
        <source>Varje slags möte har sitt eget formulär. Skriv hur länge det varade.</source>
        <translation>لكل نوع من اللقاءات نموذجه. اكتب كم استغرق.</translation>
    </message>
    <message>
        <source>Inga möten än. Välj slag och dag här ovanför.</source>
        <translation>لا لقاءات بعد. اختر النوع واليوم أعلاه.</translation>
    </message>
    <message>
        <source>Slags möte</source>
        <translation>نوع اللقاء</translation>
    </message>
    <message>
        <source>Mötets dag</source>
        <translation>يوم اللقاء</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>لقاء جديد</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>Gemensam motivering</source>
        <translation>تعليل مشترك</translation>
    </message>
    <message>
        <source>Läggs till i varje kriterium. Det som redan står i ett av dem står kvar.</source>
        <translation>يُضاف إلى كل معيار. وما هو مكتوب في أحدها يبقى.</translation>
    </message>
    <message>
        <source>Språk i situationen</source>
        <translation>اللغة في الموقف</translation>
    </message>
    <message>
        <source>Hjälp som gavs</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>Underlag som visar alla</source>
        <translation>أدلة تُظهرها كلها</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>%n kriterier är markerade.</source>
        <translation>
            <numerusform>لم يُقيَّم أي معيار.</numerusform>
            <numerusform>قُيّم معيار واحد.</numerusform>
            <numerusform>قُيّم معياران.</numerusform>
            <numerusform>قُيّمت ⁨%n⁩ معايير.</numerusform>
            <numerusform>قُيّم ⁨%n⁩ معيارًا.</numerusform>
            <numerusform>قُيّم ⁨%n⁩ معيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Markeringarna är borttagna.</source>
        <translation>أُزيلت العلامات.</translation>
    </message>
    <message>
        <source>Välj flera</source>
        <translation>اختيار عدة معايير</translation>
    </message>
    <message>
        <source>Markera de valda …</source>
        <translation>تقييم المختارة …</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n kriterier tillsammans</source>
        <translation>
            <numerusform>لا معايير</numerusform>
            <numerusform>معيار واحد</numerusform>
            <numerusform>معياران معًا</numerusform>
            <numerusform>⁨%n⁩ معايير معًا</numerusform>
            <numerusform>⁨%n⁩ معيارًا معًا</numerusform>
            <numerusform>⁨%n⁩ معيار معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj kriterier i listan</source>
        <translation>اختر معايير من القائمة</translation>
    </message>
    <message>
        <source>Redan markerade: {count}. Markeringen byts.</source>
        <translation>محدَّدة من قبل: ⁨{count}⁩. سيُستبدل التحديد.</translation>
    </message>
    <message numerus="yes">
        <source>Markera %n kriterier</source>
        <translation>
            <numerusform>لا شيء للتقييم</numerusform>
            <numerusform>تقييم معيار واحد</numerusform>
            <numerusform>تقييم معيارين</numerusform>
            <numerusform>تقييم ⁨%n⁩ معايير</numerusform>
            <numerusform>تقييم ⁨%n⁩ معيارًا</numerusform>
            <numerusform>تقييم ⁨%n⁩ معيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Markera</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Markera tillsammans</source>
        <translation>تقييم معًا</translation>
    </message>
    <message>
        <source>Flera kriterier</source>
        <translation>عدة معايير</translation>
    </message>
    <message>
        <source>Till listan</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Ta bort markeringarna</source>
        <translation>إزالة العلامات</translation>
    </message>
    <message>
        <source>Tillbaka till ett i taget</source>
        <translation>العودة إلى معيار واحد</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Översättningen är ett utkast. Den svenska texten gäller.</source>
        <translation>الترجمة مسودة. النص السويدي هو المعتمد.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ärendets sidor</source>
        <translation>صفحات الملف</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Tillbaka i handboken</source>
        <translation>الرجوع في الدليل</translation>
    </message>
    <message>
        <source>Visa gruppen på väggen, utan namn</source>
        <translation>اعرض المجموعة على الحائط بلا أسماء</translation>
    </message>
    <message>
        <source>Sök i dokumentets sidor</source>
        <translation>البحث في صفحات الوثيقة</translation>
    </message>
    <message>
        <source>I hela fönstret</source>
        <translation>في النافذة كلها</translation>
    </message>
    <message>
        <source>I listan med kriterier</source>
        <translation>في قائمة المعايير</translation>
    </message>
    <message>
        <source>Sätt nivån</source>
        <translation>تحديد المستوى</translation>
    </message>
    <message>
        <source>Kryssa i eller ur det du såg: siffran står vid raden</source>
        <translation>ضع علامة على ما رأيته أو أزلها: الرقم بجانب السطر</translation>
    </message>
    <message>
        <source>Ej bedömt, och varför</source>
        <translation>لم يُقيَّم، ولماذا</translation>
    </message>
    <message>
        <source>Ej aktuellt, och varför</source>
        <translation>لا ينطبق، ولماذا</translation>
    </message>
    <message>
        <source>Till motiveringen</source>
        <translation>إلى التعليل</translation>
    </message>
    <message>
        <source>Ta bort markeringen, om den inte är signerad</source>
        <translation>إزالة العلامة إن لم تكن موقّعة</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Lyssna på frågan, där den har ljud</source>
        <translation>استمع إلى السؤال حيث يوجد له صوت</translation>
    </message>
    <message>
        <source>I underlagen</source>
        <translation>في الأدلة</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Fråga om det ska tas bort</source>
        <translation>السؤال عمّا إذا كان سيُحذف</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Förstora, förminska och visa hela bilden</source>
        <translation>تكبير وتصغير وعرض الصورة كاملة</translation>
    </message>
    <message>
        <source>I dokumentets sidor och i handboken</source>
        <translation>في صفحات المستند وفي الدليل</translation>
    </message>
    <message>
        <source>Nästa träff på dokumentets sidor</source>
        <translation>النتيجة التالية في صفحات الوثيقة</translation>
    </message>
    <message>
        <source>Nästa länk i handboken; Enter följer den</source>
        <translation>الرابط التالي في الدليل؛ Enter يفتحه</translation>
    </message>
    <message>
        <source>Förra länken i handboken</source>
        <translation>الرابط السابق في الدليل</translation>
    </message>
    <message>
        <source>I gruppen</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>I kandidatens egen vy</source>
        <translation>في واجهة المرشح</translation>
    </message>
    <message>
        <source>Svara</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Tillbaka till förra frågan</source>
        <translation>العودة إلى السؤال السابق</translation>
    </message>
    <message>
        <source>Paus</source>
        <translation>استراحة</translation>
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
        <translation>اختر مجلد الملفات</translation>
    </message>
    <message>
        <source>Logga in för att arbeta med ärenden.</source>
        <translation>سجّل الدخول للعمل على الملفات.</translation>
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
        <source>Glömt lösenfrasen?</source>
        <translation>هل نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>Annan mapp …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>Välj en annan mapp med ärenden</source>
        <translation>اختر مجلدًا آخر للملفات</translation>
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
        <source>Återställ från säkerhetskopia …</source>
        <translation>استعادة من نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia</source>
        <translation>استعادة من نسخة احتياطية</translation>
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
    <name>SoundsDialog</name>
    <message>
        <source>{language}: {heard} av {all} frågor har ljud.</source>
        <translation>⁨{language}⁩: ⁨{heard}⁩ من ⁨{all}⁩ من الأسئلة لها صوت.</translation>
    </message>
    <message>
        <source>Ljudet är sparat. Det går att lyssna på där frågan står.</source>
        <translation>حُفظ الصوت. يمكن سماعه حيث يظهر السؤال.</translation>
    </message>
    <message>
        <source>Välj ljudet</source>
        <translation>اختر الصوت</translation>
    </message>
    <message>
        <source>Ljud (*.wav *.ogg *.mp3 *.m4a)</source>
        <translation>صوت (⁨*.wav⁩ ⁨*.ogg⁩ ⁨*.mp3⁩ ⁨*.m4a⁩)</translation>
    </message>
    <message>
        <source>Ljudet är borttaget.</source>
        <translation>أُزيل الصوت.</translation>
    </message>
    <message>
        <source>Inget ljud än.</source>
        <translation>لا صوت بعد.</translation>
    </message>
    <message>
        <source>Ljud sparat {day}.</source>
        <translation>حُفظ الصوت في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Frågan har ändrats sedan ljudet sparades, så det spelas inte. Läs in den igen.</source>
        <translation>تغيّر السؤال منذ حفظ الصوت، لذلك لا يُشغَّل. سجّله من جديد.</translation>
    </message>
    <message>
        <source>Texten finns inte på språket. Läs den på språket med egna ord:</source>
        <translation>النص غير موجود بهذه اللغة. قله بها بكلماتك:</translation>
    </message>
    <message>
        <source>Välj en ljudfil …</source>
        <translation>اختر ملفًا صوتيًا …</translation>
    </message>
    <message>
        <source>Ta bort ljudet</source>
        <translation>أزل الصوت</translation>
    </message>
    <message>
        <source>Spela in frågan …</source>
        <translation>سجّل السؤال …</translation>
    </message>
    <message>
        <source>Ljud till frågorna</source>
        <translation>أصوات الأسئلة</translation>
    </message>
    <message>
        <source>En fråga kan läsas in på varje språk. Kandidaten och bedömaren kan då lyssna på den där den står. Läs bara frågan, långsamt. Fråga den som läser om rösten får användas.</source>
        <translation>يمكن تسجيل السؤال بكل لغة، فيستطيع المرشح والمقيّم الاستماع إليه حيث يظهر. اقرأ السؤال فقط وببطء. اسأل من يقرأ إن كان يسمح باستخدام صوته.</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>يمكنك أيضا أن تقوله بدلا من الكتابة:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ تم حفظ ما قلته.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>لم يكن الحفظ ممكنا. أخبرنا.</translation>
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
        <source>Ny lösenfras: {name}</source>
        <translation>عبارة مرور جديدة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Ta bort: {name}</source>
        <translation>إزالة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} kan inte längre logga in. Namnet står kvar på det som är gjort.</source>
        <translation>لم يعد بإمكان ⁨{name}⁩ تسجيل الدخول. يبقى الاسم على ما أُنجز.</translation>
    </message>
    <message>
        <source>{name} loggar in med den nya lösenfrasen och väljer då en egen.</source>
        <translation>يسجّل ⁨{name}⁩ الدخول بعبارة المرور الجديدة ثم يختار عبارة خاصة.</translation>
    </message>
    <message>
        <source>Vem som arbetar här</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Samordnaren sköter ärenden, plan och dokument. Yrkesbedömaren sätter nivåer och signerar. Sfi-läraren bedömer svenskan i yrket. Kvalitetssäkraren granskar stickprov. Administratören sköter personal, nycklar och säkerhetskopior. En person kan ha flera roller.</source>
        <translation>يتولى المنسق الملفات والخطة والوثائق. يحدد المقيّم المهني المستويات ويوقّع. يقيّم معلم SFI اللغة السويدية في العمل. يراجع مسؤول الجودة عينات من الملفات. يتولى مدير النظام الموظفين والمفاتيح والنسخ الاحتياطية. يمكن أن يكون للشخص الواحد عدة أدوار.</translation>
    </message>
    <message>
        <source>Vem som kan logga in</source>
        <translation>من يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Personen finns nu på listan.</source>
        <translation>الشخص موجود الآن في القائمة.</translation>
    </message>
    <message>
        <source>{name} kan nu logga in.</source>
        <translation>يمكن لـ ⁨{name}⁩ الآن تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Min dag</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Ingen behöver följas upp nu.</source>
        <translation>لا أحد يحتاج إلى متابعة الآن.</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Du ansvarar inte för någon grupp.</source>
        <translation>لست مسؤولًا عن أي مجموعة.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Alla ärenden</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Kontrollerade: {done} av {all}. {how}</source>
        <translation>تم فحص ⁨{done}⁩ من ⁨{all}⁩. ⁨{how}⁩</translation>
    </message>
    <message>
        <source>{case} · Kontrollerat {day}: {name} håller med</source>
        <translation>⁨{case}⁩ · فُحص في ⁨{day}⁩: ⁨{name}⁩ يوافق</translation>
    </message>
    <message>
        <source>{case} · Kontrollerat {day}: {name} ser något annorlunda</source>
        <translation>⁨{case}⁩ · فُحص في ⁨{day}⁩: ⁨{name}⁩ يرى شيئًا مختلفًا</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>ينقص: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{name} · {number} · efter {months} månader, {day}</source>
        <translation>⁨{name}⁩ · ⁨{number}⁩ · بعد ⁨{months}⁩ أشهر، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>بيانات محمية</translation>
    </message>
    <message>
        <source>{name} · personer: {count}</source>
        <translation>⁨{name}⁩ · الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>لم تُنشأ قط</translation>
    </message>
    <message>
        <source>kontrollerat</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>inte kontrollerat än</source>
        <translation>لم يتم التحقق منها بعد</translation>
    </message>
    <message>
        <source>Säkerhetskopia: {when}</source>
        <translation>النسخة الاحتياطية: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Återställningsblad: {state}</source>
        <translation>ورقة الاسترداد: ⁨{state}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Administratörer som kan logga in: %n</source>
        <translation>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
            <numerusform>المديرون الذين يمكنهم تسجيل الدخول: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Väntar på att en till godkänner radering: %n</source>
        <translation>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
            <numerusform>بانتظار موافقة شخص آخر على المحو: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nycklar och sigill</source>
        <translation>المفاتيح والأختام</translation>
    </message>
    <message>
        <source>Centrets uppgifter</source>
        <translation>بيانات المركز</translation>
    </message>
    <message>
        <source>Inga öppna ärenden där du är ansvarig eller har en roll.</source>
        <translation>لا توجد ملفات مفتوحة أنت مسؤول عنها أو لك دور فيها.</translation>
    </message>
    <message>
        <source>Inga öppna ärenden.</source>
        <translation>لا توجد ملفات مفتوحة.</translation>
    </message>
    <message>
        <source>Inget resultat väntar.</source>
        <translation>لا توجد نتيجة منتظرة.</translation>
    </message>
    <message>
        <source>Inget var beslutat före månadens början.</source>
        <translation>لم يُقرَّر شيء قبل بداية الشهر.</translation>
    </message>
    <message>
        <source>Ingen andra person har varit oense med den första.</source>
        <translation>لم يخالف أي شخص ثانٍ الأول.</translation>
    </message>
    <message>
        <source>Inget beslut skiljer sig från förslaget.</source>
        <translation>لا يوجد قرار يختلف عن الاقتراح.</translation>
    </message>
    <message>
        <source>Mina kandidater i dag</source>
        <translation>المرشحون لدي اليوم</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Att följa upp: har stått stilla längst</source>
        <translation>للمتابعة: الأطول بلا تغيير</translation>
    </message>
    <message>
        <source>Väntar på en andra person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>Månadens stickprov</source>
        <translation>عينة الشهر</translation>
    </message>
    <message>
        <source>Första och andra bedömaren är oense</source>
        <translation>المقيّمان الأول والثاني مختلفان</translation>
    </message>
    <message>
        <source>Beslutet blev ett annat än förslaget</source>
        <translation>القرار مختلف عن الاقتراح</translation>
    </message>
    <message>
        <source>Slumpade bland dem som var beslutade före månadens början. Samma hela månaden.</source>
        <translation>مسحوبة عشوائيًا من الملفات التي تقرّرت قبل بداية الشهر. هي نفسها طوال الشهر.</translation>
    </message>
    <message>
        <source>Uppföljning efter avslutat ärende</source>
        <translation>متابعة بعد إغلاق الملف</translation>
    </message>
    <message>
        <source>Mina grupper</source>
        <translation>مجموعاتي</translation>
    </message>
    <message>
        <source>Centret och arkivet</source>
        <translation>المركز والأرشيف</translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>Senast: {time}. Kontrollerad och hel: {cases} ärenden, {size}. Den ligger i {place}.</source>
        <translation>الأحدث: ⁨{time}⁩. مفحوصة وسليمة. الملفات: ⁨{cases}⁩، ⁨{size}⁩. مكانها ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>{time}: {cases} ärenden, {size}</source>
        <translation>⁨{time}⁩: الملفات ⁨{cases}⁩، ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Det här skulle komma tillbaka: {cases} ärenden, {pieces} filer bland underlaget, {size}.</source>
        <translation>هذا ما سيعود: الملفات ⁨{cases}⁩، مرفقات الأدلة ⁨{pieces}⁩، ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Senaste ändringen: {time}.</source>
        <translation>آخر تغيير: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>De här kan logga in: {names}.</source>
        <translation>يستطيع هؤلاء تسجيل الدخول: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Underlaget kom inte med i ärende {cases}.</source>
        <translation>لم تُنسخ الأدلة في الملف ⁨{cases}⁩.</translation>
    </message>
    <message>
        <source>Raderat efter säkerhetskopian, och raderas igen: kvitto {numbers}.</source>
        <translation>مُحي بعد النسخة الاحتياطية وسيُمحى من جديد: الإيصال ⁨{numbers}⁩.</translation>
    </message>
    <message>
        <source>Namn och filer som togs bort efter säkerhetskopian tas bort igen.</source>
        <translation>الأسماء والملفات التي أُزيلت بعد النسخة الاحتياطية ستُزال من جديد.</translation>
    </message>
</context>
<context>
    <name>StoreCareScreen</name>
    <message>
        <source>Säkerhetskopia och kontroll</source>
        <translation>النسخ الاحتياطي والفحص</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>välj ur registret</source>
        <translation>اختر من السجل</translation>
    </message>
</context>
<context>
    <name>SummaryFields</name>
    <message>
        <source>Sammanfattning</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Börja med vad kandidaten gör självständigt. Fakta från bedömningen, inga diagnoser.</source>
        <translation>البداية بما يقوم به الشخص باستقلالية. حقائق من التقييم، بلا تشخيص.</translation>
    </message>
    <message>
        <source>Sammanfattningen på {language}</source>
        <translation>الملخص باللغة ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid den svenska. Lämna tomt om ingen har översatt.</source>
        <translation>يُطبع بجانب السويدي. اتركه فارغًا إن لم يترجمه أحد.</translation>
    </message>
    <message>
        <source>Översättningen är gjord av</source>
        <translation>أعدّ الترجمة</translation>
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
    <name>TableModel</name>
    <message>
        <source>Kriterium</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Utan nivå</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>utan motivering</source>
        <translation>بلا تعليل</translation>
    </message>
    <message>
        <source>underlag: {count}</source>
        <translation>الأدلة: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Sidorna i smått</source>
        <translation>الصفحات مصغّرة</translation>
    </message>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>صفحة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message numerus="yes">
        <source>%n möten</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Tillsammans</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>%n möten saknar längd och räknas inte.</source>
        <translation>
            <numerusform>لا لقاء بلا مدة.</numerusform>
            <numerusform>لقاء واحد بلا مدة ولا يُحسب.</numerusform>
            <numerusform>لقاءان بلا مدة ولا يُحسبان.</numerusform>
            <numerusform>%n لقاءات بلا مدة ولا تُحسب.</numerusform>
            <numerusform>%n لقاءً بلا مدة ولا تُحسب.</numerusform>
            <numerusform>%n لقاء بلا مدة ولا تُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget möte har någon längd än.</source>
        <translation>لا يوجد لقاء له مدة بعد.</translation>
    </message>
    <message>
        <source>Tiden är sparad.</source>
        <translation>حُفظ الوقت.</translation>
    </message>
    <message>
        <source>Tid per steg</source>
        <translation>الوقت حسب الخطوة</translation>
    </message>
    <message>
        <source>Minuterna från mötena, för fakturan.</source>
        <translation>دقائق اللقاءات، للفاتورة.</translation>
    </message>
    <message>
        <source>Spara tiden som CSV …</source>
        <translation>حفظ الوقت كملف CSV …</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Ärende</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Beställarens nr</source>
        <translation>رقم الجهة الطالبة</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Utan längd</source>
        <translation>بلا مدة</translation>
    </message>
</context>
<context>
    <name>TimesScreen</name>
    <message>
        <source>Tid för fakturor</source>
        <translation>الوقت للفواتير</translation>
    </message>
    <message>
        <source>Inga minuter är antecknade för de dagarna.</source>
        <translation>لا دقائق مسجلة لتلك الأيام.</translation>
    </message>
    <message>
        <source>Tillsammans {time}</source>
        <translation>المجموع ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Inga möten mellan de här dagarna.</source>
        <translation>لا لقاءات بين هذين اليومين.</translation>
    </message>
    <message>
        <source>Tiden är sparad.</source>
        <translation>حُفظ الوقت.</translation>
    </message>
    <message>
        <source>Mötenas minuter per ärende och steg. Här står ärendenummer, aldrig kandidatens namn.</source>
        <translation>دقائق اللقاءات حسب الملف والخطوة. هنا أرقام الملفات، وليس اسم المرشح أبدًا.</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Spara tiden som CSV …</source>
        <translation>حفظ الوقت كملف CSV …</translation>
    </message>
</context>
<context>
    <name>ToldBox</name>
    <message>
        <source>Kandidaten har inte läst något av detta ännu.</source>
        <translation>لم يقرأ المرشح شيئا من هذا بعد.</translation>
    </message>
    <message>
        <source>Centret har inga godkända svar. De skrivs under Centret, Svar till kandidaterna.</source>
        <translation>ليس لدى المركز إجابات تمت الموافقة عليها. تكتب تحت المركز، إجابات للمرشحين.</translation>
    </message>
    <message>
        <source>Information som kandidaten har läst</source>
        <translation>المعلومات التي قرأها المرشح</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}, men svaret är ändrat sedan dess.</source>
        <translation>⁨{question}⁩ قرئ باللغة ⁨{language}⁩ بتاريخ ⁨{day}⁩، لكن الإجابة تغيرت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}. Vill fråga mer.</source>
        <translation>⁨{question}⁩ قرئ باللغة ⁨{language}⁩ بتاريخ ⁨{day}⁩. يريد أن يسأل أكثر.</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}.</source>
        <translation>⁨{question}⁩ قرئ باللغة ⁨{language}⁩ بتاريخ ⁨{day}⁩.</translation>
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
        <source>Ord för ord som på papperet. Inga personnummer.</source>
        <translation>كلمة بكلمة كما في الورقة. بلا أرقام شخصية.</translation>
    </message>
    <message>
        <source>På svenska</source>
        <translation>بالسويدية</translation>
    </message>
    <message>
        <source>Samma innehåll på svenska. Lägg inte till något.</source>
        <translation>المضمون نفسه بالسويدية. لا تُضف شيئًا.</translation>
    </message>
</context>
<context>
    <name>TryPart</name>
    <message>
        <source>Öppnar säkerhetskopian och läser allt i den …</source>
        <translation>جارٍ فتح النسخة الاحتياطية وقراءة كل ما فيها …</translation>
    </message>
    <message>
        <source>Säkerhetskopian är inte hel. Gör en ny, på ett annat minne.</source>
        <translation>النسخة الاحتياطية غير سليمة. أنشئ نسخة جديدة على وحدة ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är hel. Inget har ändrats.</source>
        <translation>النسخة الاحتياطية سليمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Prova återställning</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Säkerhetskopian öppnas där den ligger, och allt i den läses. Inget ändras.</source>
        <translation>تُفتح النسخة الاحتياطية في مكانها ويُقرأ كل ما فيها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Vilken säkerhetskopia</source>
        <translation>أي نسخة احتياطية</translation>
    </message>
    <message>
        <source>Prova nu</source>
        <translation>تجربة الآن</translation>
    </message>
    <message>
        <source>Prova återställning nu</source>
        <translation>تجربة الاستعادة الآن</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
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
        <source>Hög kontrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Storlek</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁨{percent}⁩ %</translation>
    </message>
    <message>
        <source>Som datorns text</source>
        <translation>مثل نص الحاسوب</translation>
    </message>
    <message>
        <source>Storleken gäller från nästa gång programmet startas.</source>
        <translation>يُطبَّق الحجم عند تشغيل البرنامج في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Ett i taget</source>
        <translation>واحد في كل مرة</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Skillnader</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Välj flera</source>
        <translation>اختيار عدة معايير</translation>
    </message>
    <message>
        <source>Resten ej bedömt …</source>
        <translation>الباقي لم يتم تقييمه …</translation>
    </message>
    <message>
        <source>Visa modulen som</source>
        <translation>عرض الوحدة على شكل</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>ما رأيك في النتيجة؟</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>رأيك مهم. يمكنك أن تقول رأيك دون أن يضرك ذلك.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>أريد أن أقول شيئا</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>لست موافقا</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>شكرا! لقد وصلنا ذلك.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>ماذا تريد أن تقول عن النتيجة؟</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>على ماذا لا توافق؟</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>بعد الإرسال لا يمكن تغييره. يمكنك أن ترسل المزيد.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>يطبع بجانب النتيجة بكلماتك.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>يقرؤه ويجيب عنه شخص غير الذي قيمك. لا تصدر ورقة جديدة بالنتيجة قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>WaitingPart</name>
    <message>
        <source>{kind}. Föreslaget {day} av {name}. Skäl: {reason}</source>
        <translation>⁨{kind}⁩. اقترحه ⁨{name}⁩ في ⁨{day}⁩. السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Öppna ärendet {number}</source>
        <translation>فتح الملف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Visa förslaget</source>
        <translation>عرض الاقتراح</translation>
    </message>
    <message>
        <source>Godkänn och utför nu</source>
        <translation>الموافقة والتنفيذ الآن</translation>
    </message>
    <message>
        <source>Säg nej</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>{number}: {kind}, antal poster: {count}</source>
        <translation>⁨{number}⁩: ⁨{kind}⁩، عدد العناصر: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Visa och godkänn på ärendets översikt.</source>
        <translation>العرض والموافقة في صفحة نظرة عامة للملف.</translation>
    </message>
    <message>
        <source>En medarbetare föreslår, en annan godkänner. När det är utfört går det inte att få tillbaka. Gallring och borttagna ärenden kräver att en av de två är administratör.</source>
        <translation>يقترح موظف ويوافق آخر. بعد التنفيذ لا يمكن الاسترجاع. الإتلاف وإزالة الملفات يتطلبان أن يكون أحدهما مدير نظام.</translation>
    </message>
    <message>
        <source>Ingenting väntar.</source>
        <translation>لا شيء بالانتظار.</translation>
    </message>
</context>
<context>
    <name>WatchedQuestion</name>
    <message>
        <source>”{word}”: gäller det kandidaten?</source>
        <translation>«⁨{word}⁩»: هل يتعلق هذا بالمرشح؟</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ja, ”{word}” gäller kandidaten</source>
        <translation>نعم، «⁨{word}⁩» يتعلق بالمرشح</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nej, ”{word}” gäller något annat</source>
        <translation>لا، «⁨{word}⁩» يتعلق بشيء آخر</translation>
    </message>
    <message>
        <source>”{word}”: är det ett personnummer?</source>
        <translation>«⁨{word}⁩»: هل هو رقم شخصي؟</translation>
    </message>
    <message>
        <source>Ja, ”{word}” är ett personnummer</source>
        <translation>نعم، «⁨{word}⁩» رقم شخصي</translation>
    </message>
    <message>
        <source>Nej, ”{word}” är något annat</source>
        <translation>لا، «⁨{word}⁩» شيء آخر</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om hälsa skrivs inget, bara om anpassningar.</source>
        <translation>«⁨{word}⁩»: احذفها. لا يُكتب شيء عن الصحة، بل عن التسهيلات فقط.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om tro skrivs inget.</source>
        <translation>«⁨{word}⁩»: احذفها. لا يُكتب شيء عن المعتقد.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Personnummer skrivs bara i Inskrivning, aldrig någon annans.</source>
        <translation>«⁨{word}⁩»: احذفه. لا يُكتب الرقم الشخصي إلا في «التسجيل»، ولا يُكتب أبدًا رقم شخص آخر.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om ursprung och uppehåll skrivs inget.</source>
        <translation>«⁨{word}⁩»: احذفها. لا يُكتب شيء عن الأصل أو الإقامة.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Nytt och exempel</source>
        <translation>الجديد وأمثلة</translation>
    </message>
    <message>
        <source>Sida {place} av {count}</source>
        <translation>الصفحة ⁨{place}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Hur långt du har kommit</source>
        <translation>إلى أين وصلت</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>ما يجوز أن يراه الآخرون</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>هل تريد أن تكون كلماتك عن العمل في ملف الكفاءات؟</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>هل تريد أن تكون أسماء أماكن عملك فيه؟</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>هل تريد إضافة صور عملك؟</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>هل تريد ذكر أشخاص يمكنهم التحدث عن عملك؟</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>هل تريد أن يكون تعليقك على النتيجة فيه؟</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>هل تريد أن يكون رقم هاتفك في الصفحة الأولى؟</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>هل تريد أن يذكر متى يمكنك بدء العمل؟</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>أصحاب العمل يقرؤون ملف الكفاءات. أنت تقرر. يمكنك أن تغير رأيك.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>شكرا! سنفعل ذلك.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>يمكنك تغيير الإجابات متى شئت.</translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här får inte stå i en yrkesprofil. Skriv om det i arbetsboken och läs in den igen.</source>
        <translation>لا يجوز أن يرد هذا في ملف مهني. أعد صياغته في المصنف ثم اقرأه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n texter att se över innan profilen godkänns</source>
        <translation>
            <numerusform>%n نص للمراجعة قبل اعتماد الملف</numerusform>
            <numerusform>نص واحد للمراجعة قبل اعتماد الملف</numerusform>
            <numerusform>نصان للمراجعة قبل اعتماد الملف</numerusform>
            <numerusform>%n نصوص للمراجعة قبل اعتماد الملف</numerusform>
            <numerusform>%n نصًا للمراجعة قبل اعتماد الملف</numerusform>
            <numerusform>%n نص للمراجعة قبل اعتماد الملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Avbryt</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>مدى التقدم</translation>
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
        <source>Ska ersättas eller återkallas: det som står här ändrades {day}.</source>
        <translation>يجب استبدالها أو إلغاؤها: ما ورد فيها تغيّر في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Ärendets historik på papperet: händelse {count}, kontrolltal {value}</source>
        <translation>سجل الملف على الورقة: الحدث ⁨{count}⁩، قيمة التحقق ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Filen finns inte kvar här sedan {day}: den är raderad eller skyddad.</source>
        <translation>لم يعد ملفها هنا منذ ⁨{day}⁩: حُذف أو هو محمي.</translation>
    </message>
    <message>
        <source>Ett resultat står på den. Samordnare, yrkesbedömare och kvalitetssäkrare öppnar den.</source>
        <translation>تظهر فيه نتيجة. يفتحه المنسقون والمقيّمون المهنيون ومسؤولو الجودة.</translation>
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
        <source>{act} {number} version {version}</source>
        <translation>⁨{act}⁩ ⁨{number}⁩ النسخة ⁨{version}⁩</translation>
    </message>
</context>
<context>
    <name>_PartsField</name>
    <message>
        <source>Skriv årtalet med fyra siffror, från {first} till {last}.</source>
        <translation>اكتب السنة بأربعة أرقام، من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
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
