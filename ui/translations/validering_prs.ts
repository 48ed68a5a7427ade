<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter datorn kan lägga till den: den heter media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
