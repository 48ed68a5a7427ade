<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>صفحهٔ من</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>⁨{what}⁩ · ⁨{place}⁩ از ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>می‌خواهید چه کار کنید؟</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>بالای یک خانه فشار بدهید. همه چیز ثبت می‌شود. هر وقت بخواهید می‌توانید وقفه بگیرید.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>کمپیوتر را پس بدهید</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>ترجمه مسوده است. اگر چیزی روشن نیست بپرسید. متن سویدنی معتبر است.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ تمام</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>⁨{done}⁩ از ⁨{count}⁩ تمام شده</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>معلومات مهم</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>این جواب تنها به سویدنی است. از کسی بخواهید آن را برای شما بخواند.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>این جواب را ⁨{name}⁩ در ⁨{day}⁩ تأیید کرده است.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>می‌فهمم</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>می‌خواهم بیشتر بپرسم</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>تشکر! همه را خواندید.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>هر وقت خواستید بپرسید. بعدها هم می‌شود.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>در بارهٔ این‌ها می‌خواهید بیشتر بپرسید:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>آن را به کسی که به شما کمک می‌کند بگویید.</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>صدا در این کمپیوتر پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>به جای آن سؤال را بلند بخوانید، یا بگذارید ترجمان بخواند.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>پخش را بس کنید</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>⁨{act}⁩: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter datorn kan lägga till den: den heter media.</source>
        <translation>بخش کامره و صدای پروگرام در این کمپیوتر نصب نشده است. کسی که مسئول کمپیوتر است می‌تواند آن را اضافه کند: نامش media است.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>کمپیوتر کامره نمی‌یابد. آن را وصل کنید یا در تنظیمات کمپیوتر اجازه بدهید.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>کمپیوتر میکروفون نمی‌یابد. آن را وصل کنید یا در تنظیمات کمپیوتر اجازه بدهید.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>کمپیوتر بلندگو نمی‌یابد. گوشکی یا بلندگو را وصل کنید.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>کار من با کلمات خودم</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>یک کار را انتخاب کنید یا از کار نو بگویید. کار بدون معاش هم حساب می‌شود.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>می‌خواهید از کدام کار بگویید؟</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>ثبت شد. روز دیگر می‌توانید بیشتر بنویسید.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>تشکر!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>ثبت و ادامه</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>کار بدون نام</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>یک کار نو</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>نام کار چیست؟</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>چه کار می‌کردید؟</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>چطور آن را انجام می‌دادید؟</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>مسئول چه چیزی بودید؟</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>باید چه چیزی را یاد می‌داشتید؟</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>مثلاً آشپز، نجار یا کار در فارم.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>از یک روز عادی بگویید. همان‌طور که گپ می‌زنید بنویسید.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>از کدام ابزار و ماشین‌ها استفاده می‌کردید؟ چقدر، چند دانه؟</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>خودتان در بارهٔ چه چیزی تصمیم می‌گرفتید؟ سرپرست دیگران بودید؟</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>یک شخص نو باید چه یاد بگیرد تا این کار را بکند؟</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>در بارهٔ مریضی، عقیده یا سیاست ننویسید. همین‌طور که می‌نویسید ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>میکروفون صدا نداد.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● در حال ثبت صدا ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>ثبت شد: ⁨{time}⁩. گوش کنید و نگه دارید یا دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>دکمهٔ ثبت صدا را فشار بدهید و گپ بزنید. تا نگویید چیزی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>به جای آن بنویسید، یا با تلیفون ثبت کنید و فایل را اضافه کنید.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>ثبت صدا</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>بس کنید</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>نگه دارید</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>دور بیندازید و دوباره ثبت کنید</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>آنچه ثبت شد</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>بلندی صدا</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>نزد ما چطور بود؟</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>آیا فهمیدید چه قرار است بشود؟</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>آیا به شما گوش دادیم؟</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>آیا توانستید نشان بدهید چه یاد دارید؟</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>وقتی ضرورت داشتید در زبان کمک‌تان کردند؟</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>می‌دانید حالا چه می‌توانید بکنید؟</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>نام شما با جواب‌ها ثبت نمی‌شود. کسی که شما را ارزیابی می‌کند آن‌ها را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>بلی، زیاد</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>اگر وقفه بگیرید، جواب‌ها می‌مانند. اگر کسی که کمک‌تان می‌کند از برنامه خارج شود، پاک می‌شوند.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>از جواب‌های‌تان تشکر!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>به ما کمک می‌کنند بهتر شویم.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>می‌خواهید چیز دیگری بگویید؟</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>نامی ننویسید. می‌توانید خالی هم بگذارید.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>جواب‌ها را بفرستید</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>آنچه پیشتر جواب داده‌اید مانده است و همراه بقیه فرستاده می‌شود. اینجا کسی نمی‌تواند آن را ببیند.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>جواب‌هایم را پاک کن و از سر شروع کن</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>برای پاک کردن جواب‌ها یک بار دیگر فشار دهید</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>این را روان کرده‌اید</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>هنوز جواب نداده‌ایم. کسی دیگر، نه کسی که شما را ارزیابی کرد، آن را می‌خواند.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>جواب از ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>این جواب تنها به سویدنی است. از کسی بخواهید آن را برای شما بخواند.</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>به جای نوشتن می‌توانید آن را بگویید:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ آنچه گفتید ثبت شد.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>ثبت نشد. خبر بدهید.</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>نظر شما در بارهٔ نتیجه چیست؟</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>نظر شما مهم است. می‌توانید نظر خود را بگویید بدون این که برای شما بد شود.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>می‌خواهم چیزی بگویم</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>موافق نیستم</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>تشکر! برای ما رسید.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>بفرستید</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>در بارهٔ نتیجه چه می‌خواهید بگویید؟</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>با چه چیزی موافق نیستید؟</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>بعد از فرستادن تغییر داده نمی‌شود. می‌توانید باز هم بفرستید.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>کنار نتیجه با کلمات خود شما چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>کسی غیر از ارزیاب شما آن را می‌خواند و جواب می‌دهد. پیش از آن هیچ ورق نو با نتیجه داده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>این‌ها را دیگران دیده می‌توانند</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>آیا سخنان خودتان در بارهٔ کار در مجموعه اسناد بیاید؟</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>آیا نام محلات کارتان آنجا بیاید؟</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>آیا عکس‌های کارتان باشد؟</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>آیا کسانی که از کار شما گفته می‌توانند آنجا بیایند؟</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>آیا نظر شما در بارهٔ نتیجه آنجا بیاید؟</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>آیا شماره تلیفون شما در صفحهٔ اول بیاید؟</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>آیا نوشته شود چه وقت کار را شروع کرده می‌توانید؟</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>کارفرماها مجموعه اسناد را می‌خوانند. شما تصمیم می‌گیرید. می‌توانید نظر خود را تغییر بدهید.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>تشکر! همین کار را می‌کنیم.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>هر وقت بخواهید می‌توانید جواب‌ها را تغییر بدهید.</translation>
    </message>
</context>
</TS>
