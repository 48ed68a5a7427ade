<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>Моя сторінка</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>{what} · {place} з {count}</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>Натисніть на поле. Усе зберігається. Перерву можна зробити, коли хочете.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>Повернути комп’ютер</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>Переклад є чернеткою. Запитайте, якщо щось незрозуміло. Чинним є шведський текст.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>Не розпочато</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ Готово</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>Готово: {done} з {count}</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>Важливо знати</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Відповідь є лише шведською. Попросіть когось прочитати її вам.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>Відповідь затверджено: {name}, {day}.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>Я розумію</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>Я хочу запитати більше</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>Дякуємо! Ви прочитали все.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>Запитуйте, коли хочете. Можна й пізніше.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>Про це ви хочете запитати більше:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>Скажіть про це тому, хто вам допомагає.</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>Звук не можна відтворити на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>Прочитайте запитання вголос або попросіть перекладача.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter datorn kan lägga till den: den heter media.</source>
        <translation>Частину програми для камери та звуку не встановлено на цьому комп’ютері. Її може додати той, хто доглядає за комп’ютером: вона називається media.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>Комп’ютер не знаходить камери. Під’єднайте її або дозвольте в налаштуваннях комп’ютера.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>Комп’ютер не знаходить мікрофона. Під’єднайте його або дозвольте в налаштуваннях комп’ютера.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>Комп’ютер не знаходить динаміка. Під’єднайте навушники або динамік.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>Моя робота моїми словами</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>Виберіть роботу або розкажіть про нову. Неоплачувана робота теж важлива.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>Про яку роботу ви хочете розповісти?</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>Збережено. Більше можна написати іншого дня.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Зберегти й далі</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>Робота без назви</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>Нова робота</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>Як називається робота?</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>Що ви робили?</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>Як ви це робили?</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>За що ви відповідали?</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>Що потрібно було вміти?</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>Наприклад кухар, столяр або робота на фермі.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>Розкажіть про звичайний день. Пишіть так, як говорите.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>Які інструменти й машини ви використовували? Скільки?</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>Що ви вирішували самі? Чи керували іншими?</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>Чого має навчитися нова людина, щоб це робити?</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>Не пишіть про хвороби, віру чи політику. Текст зберігається, поки ви пишете.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>Мікрофон не дав звуку.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● Записується {time}</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>Записано: {time}. Послухайте й збережіть або запишіть ще раз.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>Натисніть «Записати» й говоріть. Нічого не зберігається, поки ви не скажете.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>Напишіть або запишіть телефоном і додайте файл.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>Видалити й записати ще раз</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>записане</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>Гучність звуку</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>Як вам було в нас?</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>Чи розуміли ви, що буде далі?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>Чи слухали ми вас?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>Чи змогли ви показати, що вмієте?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>Чи допомагали вам із мовою, коли було потрібно?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>Чи знаєте ви, що можна робити далі?</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>Ваше ім’я не зберігається з відповідями. Той, хто вас оцінює, їх не бачить.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>Так, дуже</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>Відповіді залишаються, якщо ви робите перерву. Вони зникнуть, якщо той, хто вам допомагає, вийде з програми.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>Дякуємо за ваші відповіді!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>Вони допомагають нам ставати кращими.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>Хочете сказати ще щось?</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>Не пишіть імен. Можна нічого не писати.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>Надіслати відповіді</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>Те, що ви відповіли раніше, збережено, і його теж буде надіслано. Тут його ніхто не може побачити.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>Видалити мої відповіді й почати знову</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>Натисніть ще раз, щоб видалити відповіді</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>Ось що ви надіслали</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>Ми ще не відповіли. Це читає інша людина, не та, що вас оцінювала.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>Відповідь від {name}, {day}</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Відповідь є лише шведською. Попросіть когось прочитати її вам.</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>Можна також сказати це, а не писати:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ Сказане збережено.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>Не вдалося зберегти. Скажіть нам.</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>Що ви думаєте про результат?</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>Ваша думка важлива. Ви можете сказати її, і це вам не зашкодить.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>Я хочу щось сказати</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>Я не згоден / не згодна</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>Дякуємо! Ми це отримали.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>Що ви хочете сказати про результат?</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>З чим ви не згодні?</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>Після надсилання змінити не можна. Можна надіслати ще.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>Це друкується поруч із результатом вашими словами.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>Це прочитає і дасть відповідь інша людина, а не та, що вас оцінювала. До того новий документ із результатом не видається.</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>Що можуть бачити інші</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>Чи включити до портфоліо ваші власні слова про роботу?</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>Чи вказати назви ваших місць роботи?</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>Чи додати зображення вашої роботи?</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>Чи вказати людей, які можуть розповісти про вашу роботу?</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>Чи додати ваш коментар до результату?</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>Чи вказати ваш номер телефону на першій сторінці?</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>Чи вказати, коли ви можете почати працювати?</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>Портфоліо читають роботодавці. Вирішуєте ви. Рішення можна змінити.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>Дякуємо! Так і зробимо.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>Відповіді можна змінити будь-коли.</translation>
    </message>
</context>
</TS>
