<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti_ER" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>ተወዲኡ</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>ገጸይ</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>{what} · {place} ካብ {count}</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>እንታይ ክትገብሩ ትደልዩ?</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>ሓደ ሳንዱቕ ጠውቑ። ኩሉ ይዕቀብ። ምስ ደለኹም ከተዕርፉ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>ኮምፒተር ምለሱ</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>እዚ ትርጉም ንድፊ እዩ። ዘይተነጸረ እንተሎ ሕተቱ። እቲ ጽሑፍ ሽወደንኛ እዩ ዝጸንዕ።</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>ኣይተጀመረን</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ ተወዲኡ</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>{done} ካብ {count} ተወዲኡ</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>ክፍለጥ ዘለዎ ኣገዳሲ ነገር</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>እዚ መልሲ ብሽወደንኛ ጥራይ እዩ ዘሎ። ሰብ ከንብበልኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>እዚ መልሲ ብ{name} ጸዲቑ፡ {day}።</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>ተረዲኡኒ</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>ካልእ ክሓትት እደሊ</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>የቐንየለይ! ኩሉ ኣንቢብኩም።</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>ምስ ደለኹም ሕተቱ። ጸኒሕኩም&apos;ውን ይከኣል።</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>ብዛዕባ እዚ ተወሳኺ ክትሓቱ ትደልዩ:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>ነቲ ዝሕግዘኩም ሰብ ንገርዎ።</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>ድምጺ ኣብዚ ኮምፒተር ክስማዕ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>ክንድኡ ነቲ ሕቶ ዓው ኢልኩም ኣንብብዎ፡ ወይ ተርጓማይ የንብቦ።</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>ድምጺ ኣቋርጹ</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>ስምዑ</translation>
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
        <translation>እቲ ናይ ካመራን ድምጽን ክፋል ናይ መደብ ኣብዚ ኮምፒተር ኣይተጻዕነን። ነቲ ኮምፒተር ዝከናኸን ሰብ ክውስኾ ይኽእል፡ ስሙ media እዩ።</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>ኮምፒተር ካመራ ኣይረኸበን። ኣተሓሕዝዎ፡ ወይ ኣብ ቅጥዒ ኮምፒተር ፍቐድሉ።</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>ኮምፒተር ማይክሮፎን ኣይረኸበን። ኣተሓሕዝዎ፡ ወይ ኣብ ቅጥዒ ኮምፒተር ፍቐድሉ።</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>ኮምፒተር መጉልሒ ድምጺ ኣይረኸበን። ናይ እዝኒ መስምዒ ወይ መጉልሒ ድምጺ ኣተሓሕዙ።</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>ስራሐይ ብቃላተይ</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>ሓደ ስራሕ ምረጹ፡ ወይ ብዛዕባ ሓድሽ ስራሕ ንገሩ። ደሞዝ ዘይብሉ ስራሕ&apos;ውን ይቑጸር።</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>ብዛዕባ ኣየናይ ስራሕ ክትነግሩ ትደልዩ?</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>ተዓቂቡ ኣሎ። ካልእ መዓልቲ ተወሳኺ ክትጽሕፉ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>የቐንየለይ!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>ዓቕቡን ቀጽሉን</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>ስም ዘይብሉ ስራሕ</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>ሓድሽ ስራሕ</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>ስም ስራሕ እንታይ እዩ?</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>እንታይ ትገብሩ ነይርኩም?</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>ብኸመይ ትገብርዎ ነይርኩም?</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>ንምንታይ ሓላፍነት ነይሩኩም?</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>እንታይ ክትክእሉ ነይሩኩም?</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>ንኣብነት ከሻኒ፡ ጸራቢ ወይ ስራሕ ሕርሻ።</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>ብዛዕባ ልሙድ መዓልቲ ንገሩ። ከምቲ ትዛረብዎ ጽሓፉ።</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>ኣየኖት መሳርሒታትን ማሽናትን ትጥቀሙ ነይርኩም? ክንደይ?</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>ባዕልኹም እንታይ ትውስኑ ነይርኩም? ንኻልኦት ትመርሑዶ ነይርኩም?</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>ሓድሽ ሰብ ነዚ ክገብር እንታይ ክመሃር ኣለዎ?</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>ብዛዕባ ሕማም፡ እምነት ወይ ፖለቲካ ኣይትጽሓፉ። እናጸሓፍኩም ይዕቀብ።</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>ማይክሮፎን ድምጺ ኣይሃበን።</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● ይቕዳሕ ኣሎ {time}</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>ተቐዲሑ: {time}። ስምዕዎ፡ ሓዝዎ ወይ ዳግማይ ቅድሑ።</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>«ቅድሑ» ጠዊቕኩም ተዛረቡ። ክሳብ እትእዝዙ ዝዕቀብ የለን።</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>ክንድኡ ጽሓፉ፡ ወይ ብተሌፎን ቀዲሕኩም ፋይል ወስኹ።</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>ቅድሑ</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>ኣቋርጹ</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>ሓዙ</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>ደርቢኹም ዳግማይ ቅድሑ</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>ዝተቐድሐ</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>ዓቐን ድምጺ</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>ምሳና ከመይ ነይሩ?</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>እንታይ ከም ዝግበር ተረዲእኩም ዶ?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>ሰሚዕናኩም ዶ?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>ትኽእልዎ ከተርእዩ ዕድል ረኺብኩም ዶ?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>ምስ ኣድለየኩም ብቋንቋ ተሓጊዝኩም ዶ?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>ሕጂ እንታይ ክትገብሩ ከም እትኽእሉ ትፈልጡ ዶ?</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>ስምኩም ምስ መልስታት ኣይዕቀብን። ዝግምግመኩም ሰብ ኣይርእዮን።</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>እወ፡ ብዙሕ</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>ቁሩብ</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>እንተ ኣዕሪፍኩም መልስታት ይጸንሑ። ዝሕግዘኩም ሰብ ካብ መደብ እንተ ወጺኡ ግን ይጠፍኡ።</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>ንመልስኹም የቐንየና!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>ክንመሓየሽ ይሕግዘና።</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>ካልእ ክትብሉ ትደልዩ ዶ?</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>ኣስማት ኣይትጽሓፉ። ባዶ ክትገድፍዎ&apos;ውን ትኽእሉ።</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>መልስታት ስደዱ</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>ቅድሚ ሕጂ ዝመለስኩምዎ ተዓቂቡ ኣሎ፡ ምስቲ ዝተረፈ ይለኣኽ። ኣብዚ ማንም ክርእዮ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>መልስታተይ ደምስሱ፡ ካብ መጀመርታ ጀምሩ</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>መልስታት ንምድምሳስ ሓደ ግዜ ደጊምኩም ጠውቑ</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>እዚ ዝለኣኽኩምዎ እዩ</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>ክሳብ ሕጂ ኣይመለስናን። ካብቲ ዝገምገመኩም ካልእ ሰብ የንብቦ።</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>መልሲ ካብ {name}፣ {day}</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>እዚ መልሲ ብሽወደንኛ ጥራይ እዩ ዘሎ። ሰብ ከንብበልኩም ሕተቱ።</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>ክንዲ ምጽሓፍ ብድምጺ ክትብልዎ&apos;ውን ትኽእሉ:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ ዝበልኩምዎ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>ክዕቀብ ኣይከኣለን። ንገሩና።</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>ብዛዕባ ውጽኢት እንታይ ትብሉ?</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>ርእይቶኹም ኣገዳሲ እዩ። ርእይቶኹም ብምባልኩም ዝሕሰመኩም የለን።</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>ገለ ክብል እደሊ</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>ኣይስማዕማዕን</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>የቐንየለይ! በጺሑና ኣሎ።</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>ስደዱ</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>ብዛዕባ ውጽኢት እንታይ ክትብሉ ትደልዩ?</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>ኣብ ምንታይ ኢኹም ዘይትሰማምዑ?</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>ምስ ሰደድኩምዎ ክልወጥ ኣይክእልን። ተወሳኺ ክትሰዱ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>ኣብ ጎኒ ውጽኢት፡ ብቃላትኩም ይሕተም።</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>ካብቲ ዝገምገመኩም ሰብ ዝተፈልየ ሰብ የንብቦን ይምልስን። ቅድሚኡ ውጽኢት ዘለዎ ሓድሽ ወረቐት ኣይወሃብን።</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>እዚ ካልኦት ክርእይዎ ይኽእሉ</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>ብዛዕባ ስራሕ ዝበልኩምዎ ቃላት ኣብቲ ሰነድ ክእለት ይጸሓፍ ዶ?</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>ኣስማት ዝሰራሕክምሉ ቦታታት ይጸሓፍ ዶ?</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>ስእልታት ስራሕኩም ይእቶ ዶ?</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>ብዛዕባ ስራሕኩም ክነግሩ ዝኽእሉ ሰባት ይጸሓፉ ዶ?</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>ብዛዕባ ውጽኢት ዝሃብክምዎ ርእይቶ ይጸሓፍ ዶ?</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>ቁጽሪ ተሌፎንኩም ኣብ ቀዳማይ ገጽ ይጸሓፍ ዶ?</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>መዓስ ስራሕ ክትጅምሩ ከም እትኽእሉ ይጸሓፍ ዶ?</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>ወሃብቲ ስራሕ ነቲ ሰነድ ክእለት የንብብዎ። ንስኹም ትውስኑ። ክትልውጥዎ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>የቐንየለይ! ከምኡ ክንገብር ኢና።</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>መልስታት ምስ ደለኹም ክትልውጥዎም ትኽእሉ።</translation>
    </message>
</context>
</TS>
