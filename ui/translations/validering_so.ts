<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="sv_SE">
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>Dhammaad</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>Boggayga</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>{what} · {place} ee {count}</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>Maxaad rabtaa inaad sameyso?</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>Taabo sanduuq. Wax walba waa la kaydiyaa. Waad nasan kartaa markaad rabto.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>Kombiyuutarka soo celi</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>Turjumaaddu waa qabyo. Weydii haddii wax aanay caddayn. Qoraalka iswiidhishka ah ayaa ansax ah.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>Lama bilaabin</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ Waa dhammaad</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>{done} ee {count} waa dhammaadeen</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>Waxa muhiimka ah in la ogaado</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Jawaabtu waxay ku jirtaa iswiidhish oo keliya. Qof weydiiso inuu kuu akhriyo.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>Jawaabta waxaa ansixiyey {name}, {day}.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>Waan fahmay</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>Waxaan rabaa inaan wax kale weydiiyo</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>Mahadsanid! Wax walba waad akhriday.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>Weydii markaad rabto. Hadhowna waa suurtagal.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>Waxaad rabtaa inaad wax dheeraad ah ka weydiiso:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>U sheeg qofka ku caawinaya.</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>Codka kombiyuutarkan laguma daari karo.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>Beddelkeeda su&apos;aasha kor u akhri, ama turjubaanku ha akhriyo.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>Jooji codka</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Dhegayso</translation>
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
        <translation>Qaybta barnaamijka ee kaamirada iyo codka kombiyuutarkan laguma rakibin. Qofka kombiyuutarka u xilsaaran ayaa ku dari kara: waxay la tidhaahdaa media.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>Kombiyuutarku kaamiro ma helin. Ku xidh, ama u oggolow dejinta kombiyuutarka.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>Kombiyuutarku makarafoon ma helin. Ku xidh, ama u oggolow dejinta kombiyuutarka.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>Kombiyuutarku sameecad ma helin. Ku xidh samaacado ama sameecad.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>Shaqadayda oo ereyadayda ah</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>Dooro shaqo, ama ka sheekee mid cusub. Shaqada aan mushaharka lahayn waa la tiriyaa.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>Shaqadee baad rabtaa inaad ka sheekayso?</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>Waa la kaydiyey. Maalin kale ayaad wax badan qori kartaa.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>Mahadsanid!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Dhammaad</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Kaydi oo sii wad</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>Shaqo aan magac lahayn</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>Shaqo cusub</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>Shaqada magaceedu waa maxay?</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>Maxaad samayn jirtay?</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>Sidee baad u samayn jirtay?</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>Maxaad mas&apos;uul ka ahayd?</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>Maxay ahayd inaad taqaanno?</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>Tusaale ahaan kariye, najaar ama shaqo beereed.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>Ka sheekee maalin caadi ah. U qor sidaad u hadasho.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>Qalab iyo mashiinno noocee ah ayaad isticmaali jirtay? Intee le&apos;eg, immisa?</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>Maxaad adigu go&apos;aan ka gaadhi jirtay? Ma hoggaamin jirtay dad kale?</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>Qof cusub maxaa looga baahan yahay inuu barto si uu u sameeyo?</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>Waxba ha ka qorin xanuun, diin ama siyaasad. Waa la kaydiyaa adigoo qoraya.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>Makarafoonku cod ma bixin.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● Waa la duubayaa {time}</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>La duubay: {time}. Dhegayso, kadibna hayso ama mar kale duub.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>Taabo Duub oo hadal. Waxba lama kaydinayo ilaa aad sheegto.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>Beddelkeeda qor, ama telefoon ku duub oo faylka ku dar.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>Duub</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Jooji</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Hayso</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>Tuur oo mar kale duub</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>waxa la duubay</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>Codka intaas ayuu le&apos;eg yahay</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>Sidee bay noo ahayd agtayada?</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>Ma fahantay waxa dhici doona?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>Ma ku dhegaysannay?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>Ma heshay fursad aad ku muujiso waxaad taqaanno?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>Ma lagaa caawiyey luqadda markaad u baahatay?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>Ma taqaannaa waxaad hadda samayn karto?</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>Magacaaga lalama kaydiyo jawaabaha. Qofka ku qiimeeya ma arko.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>Haa, aad</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Haa</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Wax yar</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>Jawaabuhu way sii jirayaan haddii aad nasato. Way baxayaan haddii qofka ku caawinaya uu barnaamijka ka baxo.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>Waad ku mahadsan tahay jawaabahaaga!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>Waxay naga caawinayaan inaan ka fiicnaanno.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>Ma rabtaa inaad wax kale tidhaahdo?</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>Magacyo ha qorin. Waad ka tegi kartaa oo madhan.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Dhammaad</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>Dir jawaabaha</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>Wixii aad hore uga jawaabtay way kaydsan yihiin, waana la diri doonaa. Qofna halkan kuma arki karo.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>Tirtir jawaabahayga oo mar kale bilow</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>Mar kale riix si aad jawaabaha u tirtirto</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>Waxaad dirtay waa kan</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>Weli kama aanan jawaabin. Waxaa akhriya qof aan ahayn kii ku qiimeeyay.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>Jawaab ka timid {name}, {day}</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>Jawaabtu waxay ku jirtaa iswiidhish oo keliya. Qof weydiiso inuu kuu akhriyo.</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>Halkii aad ka qori lahayd waad odhan kartaa:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ Waxaad tidhi waa la kaydiyey.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>Lama kaydin karin. Noo sheeg.</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>Maxay kula tahay natiijada?</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>Ra&apos;yigaagu waa muhiim. Waad odhan kartaa waxaad u malaynayso iyada oo aanay kuugu darnayn.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>Waxaan rabaa inaan wax idhaahdo</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>Kuma raacsani</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>Mahadsanid! Waa na soo gaadhay.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Dhammaad</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Dir</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>Maxaad ka rabtaa inaad ka tidhaahdo natiijada?</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>Maxaad ku raacsanayn?</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>Markaad dirto lama beddeli karo. Wax kale waad diri kartaa.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>Waxaa lagu daabacayaa natiijada agteeda, ereyadaada.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>Qof aan ahayn kii ku qiimeeyey ayaa akhriya oo jawaaba. Waraaq cusub oo natiijada leh lama bixinayo ka hor.</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>Tani dadka kale way arki karaan</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>Ereyadaada ee ku saabsan shaqada ma lagu qoraa galka?</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>Magacyada goobaha shaqadaada ma lagu qoraa?</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>Sawirrada shaqadaada ma lagu daraa?</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>Dadka shaqadaada ka warrami kara ma lagu qoraa?</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>Faalladaada natiijada ma lagu qoraa?</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>Lambarka taleefankaaga ma lagu qoraa bogga koowaad?</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>Ma la qoraa goorta aad shaqo bilaabi karto?</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>Loo-shaqeeyayaashu galka way akhriyaan. Adiga ayaa go&apos;aaminaya. Waad beddeli kartaa.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Haa</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>Mahadsanid! Sidaas ayaan samaynaynaa.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>Jawaabaha waad beddeli kartaa markaad rabto.</translation>
    </message>
</context>
</TS>
