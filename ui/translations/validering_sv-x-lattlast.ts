<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>Min sida</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>{what} · {place} av {count}</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>Tryck på en ruta. Allt sparas. Du får ta paus när du vill.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>Ge tillbaka datorn</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>Den lätta texten är ett utkast. Fråga om du inte förstår. Den vanliga svenska texten gäller.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>Inte börjat</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ Klart</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>{done} av {count} klart</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Svaret finns bara på vanlig svenska. Be någon läsa det för dig.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>{name} har sagt ja till svaret. Dag: {day}.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>Jag förstår</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>Jag vill fråga mer</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>Tack! Du har läst allt.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>Du får fråga när du vill. Du kan fråga en annan dag.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>Du vill fråga mer om det här:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>Säg det till personen som hjälper dig.</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>Datorn kan inte spela ljudet.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>Läs frågan högt. Tolken kan också läsa.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>Stoppa ljudet</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyssna</translation>
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
        <translation>Datorn saknar en del för kamera och ljud. Den som sköter datorn kan lägga till den. Den heter media.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>Datorn hittar ingen kamera. Sätt i kameran. Eller tillåt den i datorns inställningar.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>Datorn hittar ingen mikrofon. Sätt i mikrofonen. Eller tillåt den i datorns inställningar.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>Datorn hittar ingen högtalare. Sätt i hörlurar eller en högtalare.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>Berätta om ditt arbete</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>Välj ett arbete. Eller berätta om ett nytt. Arbete utan lön är också arbete.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>Vilket arbete vill du berätta om?</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>Det är sparat. Du kan skriva mer en annan dag.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Spara och gå vidare</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>Arbete utan namn</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>Ett nytt arbete</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>Vad heter arbetet?</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>Vad gjorde du?</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>Hur gjorde du det?</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>Vad hade du ansvar för?</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>Vad behövde du kunna?</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>Till exempel kock, snickare eller arbete på en gård.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>Berätta om en vanlig dag. Skriv som du pratar.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>Vilka verktyg och maskiner hade du? Hur mycket gjorde du? Hur många?</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>Vad bestämde du själv? Var du chef för andra?</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>Vad måste en ny person lära sig?</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>Skriv inte om sjukdom, tro eller politik. Texten sparas när du skriver.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>Mikrofonen ger inget ljud.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● Spelar in {time}</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>Inspelat: {time}. Lyssna. Behåll det eller spela in igen.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>Tryck på Spela in och prata. Inget sparas innan du trycker på Behåll.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>Skriv i stället. Du kan också spela in med telefon.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>Spela in</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>Ta bort och spela in igen</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>det du spelade in</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>Så högt låter det</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>Vad tyckte du om oss?</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>Förstod du vad som skulle hända?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>Lyssnade vi på dig?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>Fick du visa vad du kan?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>Fick du hjälp med språket?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>Vet du vad du kan göra nu?</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>Ditt namn står inte på svaren. Den som bedömer dig får inte se dem.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>Ja, mycket</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Lite</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>Du kan ta paus. Då finns dina svar kvar. De försvinner om den som hjälper dig loggar ut.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>Tack för dina svar!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>Svaren hjälper oss att bli bättre.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>Vill du säga något mer?</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>Skriv inga namn. Du behöver inte skriva något.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>Skicka svaren</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>Det du har svarat finns kvar. Det skickas med. Ingen kan se det här.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>Ta bort mina svar. Jag vill börja om.</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>Tryck en gång till. Då tas svaren bort.</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>Det här har du skickat</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>Vi har inte svarat än. En annan person läser det.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>Svar från {name}, {day}</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Svaret finns bara på vanlig svenska. Be någon läsa det för dig.</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>Du kan också prata i stället för att skriva:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ Det du sa är sparat.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>Det gick inte att spara. Säg till oss.</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>Vad tycker du om resultatet?</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>Det är viktigt vad du tycker. Det blir inte sämre för dig om du säger det.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>Jag vill säga något</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>Jag tycker inte att det är rätt</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>Tack! Vi har fått det.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>Vad vill du säga om resultatet?</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>Vad tycker du är fel?</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>Du kan inte ändra när du har skickat. Men du kan skicka mer.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>Dina ord står på pappret, bredvid resultatet.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>En annan person läser och svarar. Det är inte den som bedömde dig. Du får inget nytt papper med resultatet innan dess.</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>Det här får andra se</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>Ska dina egna ord om arbetet stå i portföljen?</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>Ska namnen på dina arbetsplatser stå där?</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>Ska bilder av ditt arbete vara med?</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>Ska namn på personer som känner ditt arbete stå där?</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>Ska det du säger om resultatet stå där?</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>Ska ditt telefonnummer stå på första sidan?</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>Ska det stå när du kan börja arbeta?</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>Arbetsgivare läser portföljen. Du bestämmer. Du får ändra dig.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>Tack! Vi gör så.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>Du kan ändra svaren när du vill.</translation>
    </message>
</context>
</TS>
