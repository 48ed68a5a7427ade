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
    <name>AssessmentPage</name>
    <message>
        <source>Bedömning</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Mötet är signerat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömningen är klar. Resultatet kan nu beslutas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriterier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siffrorna 1 till 4 sätter nivån, 0 är ej bedömt, N ej aktuellt. Enter går till motiveringen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrkesprofil och plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Ej bedömt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ej aktuellt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget tillfälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utrustning saknades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden räckte inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av säkerhetsskäl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språket räckte inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kandidaten ville inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbröts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finns inte på arbetsplatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svenska med stöd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En påminnelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visades först</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjordes tillsammans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auktoriserad tolk</source>
        <translation>مترجم محلّف</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>مترجم مدرّب</translation>
    </message>
    <message>
        <source>Tolk på telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tvåspråkig bedömare</source>
        <translation>مقيّم ثنائي اللغة</translation>
    </message>
    <message>
        <source>Språkstöd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>övning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muntlig fråga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbetsprov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sällan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ofta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mycket ofta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ensam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett underlag eller tillfälle till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} underlag, eller två tillfällen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Något som visar själva arbetet: observation, övning eller arbetsprov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osignerad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signerad {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avgörande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte markerat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackgroundNotes</name>
    <message>
        <source>Egen bild: inte besvarad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senast {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen bild: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{judge}, inskrivet av {writer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signerade bedömningar</source>
        <translation type="unfinished"></translation>
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
        <translation>القضية {number}، {name}</translation>
    </message>
    <message>
        <source>Kontaktväg: inte ifylld än</source>
        <translation>طريقة الاتصال: لم تُملأ بعد</translation>
    </message>
    <message>
        <source>Kontakta bara så här: {ways}</source>
        <translation>الاتصال بهذه الطريقة فقط: {ways}</translation>
    </message>
    <message>
        <source>{contact}. Ingen annan får svara eller läsa.</source>
        <translation>{contact}. لا يجوز لأي شخص آخر أن يجيب أو يقرأ.</translation>
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
        <translation>ينقص: {what}</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Avslutat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{halt}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} saker: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Önskat: {trade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senast ändrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärenden: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärenden: {shown} av {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget ärende passar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök på en del av namnet eller numret, eller visa alla ärenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa alla ärenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga ärenden ännu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Här syns ärendena när någon har öppnat dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börja med att öppna ett ärende för den person som sitter framför dig. Ett namn räcker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna det första ärendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Lista över ärenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök namn eller nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa ansvarig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation type="unfinished"></translation>
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
        <translation>متوقفة مؤقتاً</translation>
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
        <translation>لم يعد المكان متاحاً</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Meritportfölj</source>
        <translation>ملف الخبرات</translation>
    </message>
    <message>
        <source>Yrkesbedömning</source>
        <translation>تقييم مهني</translation>
    </message>
    <message>
        <source>Validering mot gymnasiestudier</source>
        <translation>تقييم مقابل الدراسة الثانوية</translation>
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
        <translation>معلم سفي</translation>
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
        <translation>مترجم محلّف</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>مترجم مدرّب</translation>
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
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيداً</translation>
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
        <translation>رقم يجده صاحب العمل أيضاً في موقع المركز.</translation>
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
    <name>CompetenceForm</name>
    <message>
        <source>Beskrivet av personen, inte bedömt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunnande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompetencePart</name>
    <message>
        <source>Sådant som ingen yrkesprofil frågar efter: odla, laga bilar, sy, ordna en förening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till kunnande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget annat kunnande är inskrivet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Så når vi personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personens egen väg, inte familjens. Den står överst i ärendet och används alltid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur personen vill bli kontaktad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: sms, inte samtal. Eller: genom sfi-läraren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: vardagar efter 15.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det personen vill ha anpassat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv vad som ska göras, aldrig varför. Till exempel: större text, paus varje timme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På portföljens första sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen väljer själv vad en arbetsgivare får se.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut telefonnumret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan börja arbeta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: genast, eller 1 november.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut när personen kan börja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Skärmen är dold.</source>
        <translation>الشاشة مخفية.</translation>
    </message>
    <message>
        <source>Visa igen (F9)</source>
        <translation>إظهار من جديد (F9)</translation>
    </message>
    <message>
        <source>Visa skärmen igen</source>
        <translation>إظهار الشاشة من جديد</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Avgörande kriterium. Behöver: {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriteriet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till listan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Skriv dagen som år-månad-dag, till exempel 2026-03-05.</source>
        <translation>اكتب اليوم هكذا: سنة-شهر-يوم، مثلاً 2026-03-05.</translation>
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
    <name>DuplicatesBox</name>
    <message>
        <source>Öppna {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt ärende för {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, ärende {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, född {born}, ärende {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Är det någon av dem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De liknar den du har skrivit. Det som redan är berättat frågar vi inte om igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej, det är en annan person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierMappingForm</name>
    <message>
        <source>Kartläggning som redan är gjord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjord av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel skola, kommun eller Arbetsförmedlingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så gott man minns, till exempel: våren 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopia finns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vi har tittat igenom den tillsammans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det viktiga i den</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>kopia finns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen kopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tittat igenom {day} med {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte tittat på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärende {case_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppnat {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kartläggning klar {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta över</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter från tidigare ärenden är genomgångna {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Titta först på det som redan är gjort, så att ingen behöver berätta samma sak två gånger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare ärenden här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vi har gått igenom det: det stämmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till tidigare kartläggning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns ingen tidigare kartläggning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EducationForm</name>
    <message>
        <source>Skola eller kurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Också avbruten skolgång, kurser på arbetet och lärlingstid räknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Längd i år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åren är ungefärliga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EducationPart</name>
    <message>
        <source>{years} år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola, yrkesutbildning och kurser, hela eller avbrutna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till utbildning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen utbildning är inskriven än. Det är inget fel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Språk i egna ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>{title} (ifrågasatt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga bevis är kopplade till kriteriet.</source>
        <translation type="unfinished"></translation>
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
        <source>Lägg till eller visa bevis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message numerus="yes">
        <source>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vad och när</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke eller sysselsättning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slags arbete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: heltid, tre dagar i veckan, i skördetid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Började</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett ungefärligt år räcker. Tomt betyder okänt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår än</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senast gjort (år)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrivs ut bara där personen väljer det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De fyra frågorna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppgifter under en vanlig dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur gjorde du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg, metoder, material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad ansvarade du för?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad du bestämde själv, pengar, nycklar, andra personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådant som en ny kollega måste lära sig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verktyg och mängder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verktyg och maskiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mängder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: 120 portioner om dagen, 12 tons lastbil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal personer som du ledde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper och referens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att det inte finns papper är vanligt och gör inte erfarenheten mindre värd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person som kan tillfrågas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så når man personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referenspersonen har sagt ja till att nämnas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan ja skrivs referensen aldrig ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperiencePart</name>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Senast för %n år sedan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>tid okänd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt arbete räknas: lön, eget företag, familjens gård, militärtjänst, omsorg hemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till erfarenhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen erfarenhet är inskriven än.</source>
        <translation type="unfinished"></translation>
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
    <name>InformationBox</name>
    <message>
        <source>✓ Mottagen {day} på {language}. {how}. Antecknat av {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Ja – återkalla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen säger ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återkalla: {consent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtycke: {consent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information till personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs tillsammans, lite i taget. Anteckna sedan att det är mottaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informationens språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur texten lästes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem som läste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag, om det inte är i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteckna att informationen är mottagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtycken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen kan säga nej och ändå få sina papper, och kan ändra sig när som helst.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk och tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delar av inskrivningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innan inskrivningen är klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inskrivningen är klar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Inte frågat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så väl kan personen språket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel dialekt, eller vad språket har använts till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det språk personen kan bäst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har använt språket i arbetet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En mening som en arbetsgivare förstår. Skrivs ut bredvid nivåerna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömt av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömt den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Många talar ett språk och läser ett annat. Fråga om båda. Mer finns i kartläggningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk bredvid svenskan på papper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det språk som personen läser bäst av dem som finns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Anhöriga tolkar aldrig, och barn aldrig någonsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolkens språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Önskad tolk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>{skill}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget är sagt om nivån än.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömt av {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bäst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj först ett språk i listan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det språk som personen läser bäst är det som papperen skrivs på bredvid svenskan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget språk är inskrivet än.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studier i sfi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studieväg i sfi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs i sfi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>{language}, talar bäst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser: inte frågat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar bäst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Läser: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelButtons</name>
    <message>
        <source>Nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort markeringen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceForm</name>
    <message>
        <source>Sett av {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen för kontrollen skrivs upp när du väljer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollerat {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Körkort, kort eller behörighet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: körkort, truckutbildning, svetsprövning, heta arbeten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klass eller nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utfärdat i (land)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giltigt till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller i Sverige?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag har sett originalet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencePart</name>
    <message>
        <source>till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original sett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original inte sett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har gått ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad som gäller i Sverige skrivs ut på arbetsgivarens sida; annat bara om det väljs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till behörighet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen behörighet är inskriven.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>Kan visas genom: {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titta efter</source>
        <translation type="unfinished"></translation>
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
        <translation>يوجد تقرير بلا بيانات شخصية هنا: {path}</translation>
    </message>
    <message>
        <source>Validering {version}. Fri programvara under EUPL-1.2.</source>
        <translation>Validering {version}. برنامج حر برخصة EUPL-1.2.</translation>
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
        <translation>المستخدم: {name}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behörigheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetssvenska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Samlad bild</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Anställning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget företag</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Familjens företag eller jordbruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oavlönat arbete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militärtjänst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideellt arbete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omsorg och hushåll hemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen själv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga papper har funnits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper har funnits men är borta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper finns men har inte visats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopia visad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original visat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller i Sverige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan bytas ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller inte i Sverige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte kontrollerat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte alls</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيداً</translation>
    </message>
    <message>
        <source>Flytande</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Under A1: enstaka ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1: enkla ord och fraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A2: enkla vardagssituationer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B1: det mesta i vardag och arbete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2: utan svårighet i arbetet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1: säkert och nyanserat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2: som ett modersmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förstår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förstår muntliga instruktioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: förstår när arbetsledaren visar och säger steg för steg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar med kollegor, kunder eller brukare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: svarar på vanliga frågor i serveringen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser säkerhetstext, recept eller plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: läser recept och varningsmärken utan hjälp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver rapport eller lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: skriver temperaturer i listan; längre text med stöd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar i telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: anmäler frånvaro; tar inte emot beställningar än.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågar när något är oklart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: säger till direkt och upprepar vad som ska göras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser inte sfi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studieväg 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studieväg 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studieväg 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv fakta om arbetet. Inget om hälsa, tro, ursprung eller gissningar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(utan rubrik)</source>
        <translation type="unfinished"></translation>
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
    <name>ModuleList</name>
    <message>
        <source>{begun} av {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Sett av {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv exakt som i ID-handlingen. Ett fel i namnet gör pappret ogiltigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen har bara ett namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnet som personen själv skriver det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilltalsnamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla kan skrivas in, också den som inte har något nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Född</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyll i det som är känt. Gissa aldrig en dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kön</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bara för statistik. Skrivs aldrig ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling som du har sett i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel pass, körkort eller LMA-kort. Tomt om ingen är visad.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titta först på dem som liknar, och säg om det är en annan person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det är någon annan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Ärende {case} kan gälla samma person som ärende {other}. Skriv inga namn om det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollerat: {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Skriv ett tal med siffror.</source>
        <translation>اكتب عدداً بالأرقام.</translation>
    </message>
    <message>
        <source>Skriv ett tal från {least} till {most}.</source>
        <translation>اكتب عدداً من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Skriv ett helt tal.</source>
        <translation>اكتب عدداً صحيحاً.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Vad är beställt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bara meritportfölj: ingen bedömning. Den beskriver vad personen själv berättar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt hos beställaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs tillsammans med personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personens eget mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återrapport: vad, och till vem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bara det beställaren får veta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska vara klart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel kommunens arbetsmarknadsenhet. Får vara tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beställarens referens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke enligt beställningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs senare, tillsammans med personen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Personens egna ord behålls som de är; svenskan står bredvid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här vill jag berätta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad jag är bra på och vill arbeta med. Inget om hälsa, tro eller ursprung.</source>
        <translation type="unfinished"></translation>
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
        <translation>اختر الشهر أيضاً أو احذف اليوم.</translation>
    </message>
    <message>
        <source>Den dagen finns inte i månaden.</source>
        <translation>هذا اليوم غير موجود في الشهر.</translation>
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
        <translation>لا يمكن لأحد استرجاع عبارة مرور منسية. لا تكتبها أبداً على ورقة.</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Vem gäller det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett namn räcker för att börja. Allt annat kan fyllas i senare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen har bara ett namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnet som personen själv skriver det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Född</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyddet kan slås på när som helst. Då syns ett alias i stället för namnet.</source>
        <translation type="unfinished"></translation>
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
        <translation>تقرير بلا بيانات شخصية: {path}</translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med skydd syns bara ett alias i listor och sökning, och varje läsning antecknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syns i stället för namnet. Ingen del av namnet får finnas i det.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Motivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad du såg eller hörde. Fakta, inga diagnoser, ingen tro, inga gissningar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk i situationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjälp som gavs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>{absence}: varför?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem mer anser det?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>signerat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} av {all} kriterier bedömda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömningen är klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signera {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrkesprofil</source>
        <translation>الملف المهني</translation>
    </message>
    <message>
        <source>Möte eller dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj mötet som bedömningen hör till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resten ej bedömt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna bedömningen igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Signerat av {name}. Uppgifterna kan inte ändras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet eller dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Började</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Längd i minuter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk som talades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk eller språkstöd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släktingar och barn tolkar inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilka var med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn och roll. Inga uppgifter om hälsa eller tro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till kriterierna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort mötet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bedömde på papper. Välj det signerade bladet bland bevisen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivering saknas. Gå till kriteriet och skriv vad du såg eller hörde:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att signera: {count}. Signerade bedömningar kan inte ändras, bara kompletteras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signerat blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signera nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte än</source>
        <translation type="unfinished"></translation>
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
        <translation>اختر مجلداً آخر للقضايا</translation>
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
        <translation>{name}، {role}
عبارة المرور: {passphrase}</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Gå dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartläggningen blev klar {day}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innan kartläggningen är klar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget saknas. Mer kan läggas till också efteråt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som handläggaren och personen själv får läsa efter kartläggningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det vi har kommit fram till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Första bilden av vad personen kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det starka först. Det här är ännu ingen bedömning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väg framåt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: bedömning som kock, mer svenska på arbetsplats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartläggningen är klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna kartläggningen igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkSwedishPart</name>
    <message>
        <source>Skriv vad personen klarar på svenska i arbetet, inte vad som saknas. Tomt skrivs inte ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situationer i arbetet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem har bedömt det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd den</source>
        <translation type="unfinished"></translation>
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
        <translation>الشهر غير معروف</translation>
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
        <translation>تقريباً</translation>
    </message>
    <message>
        <source>månad</source>
        <translation>الشهر</translation>
    </message>
</context>
</TS>
