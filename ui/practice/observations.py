"""What the invented assessors wrote: one observation per criterion that is judged in the practice store."""

from __future__ import annotations

SEEN_AGAIN = "Gjorde det likadant den här dagen, utan att någon bad om det."

_KITCHEN = {
    "KOK-K1.01": "Bytte om och tvättade händerna efter rå kyckling, varje gång, utan att någon sa till.",
    "KOK-K1.02": "Hade skilda brädor för rått och färdigt och ställde det råa längst ned i kylen.",
    "KOK-K1.03": "Mätte kylen och varmhållningen, skrev upp och kasserade en sås som hade 54 grader.",
    "KOK-K1.04": "Sa att den som är magsjuk stannar hemma och ringer chefen. Visade plåster och handske.",
    "KOK-K1.05": "Pekade ut tre faror i kycklingrätten och sa var var och en stoppas.",
    "KOK-K2.01": "Mätte fisken vid leveransen, nekade en låda och skrev en rapport.",
    "KOK-K2.02": "Ställde in varorna med äldst fram och skrev lappar med innehåll och datum.",
    "KOK-K2.03": "Läste etiketten på buljongen och hittade selleri och mjölk.",
    "KOK-K3.01": "Brynte kniven först, lade en fuktig duk under brädan och höll klogrepp.",
    "KOK-K3.02": "Skar fem kilo rotfrukter i jämna tärningar på utsatt tid.",
    "KOK-K3.03": "Räknade om ett recept från 10 till 85 portioner utan fel.",
    "KOK-K3.04": "Delade fem kycklingar i jämna bitar och sparade benen till fonden.",
    "KOK-K4.01": "Stekte, kokte, ångade och bräserade under dagen. Allt blev som beställt.",
    "KOK-K4.02": "Gjorde fond och sås från grunden, redde och smakade av i tre omgångar.",
    "KOK-K4.03": "Fick fyra rätter klara till klockan tolv.",
    "KOK-K4.04": "Använde termometer och känsla och tog ut laxen i rätt stund.",
    "KOK-K4.05": "Kylde ned grytan på två timmar i grunda kantiner och värmde den till 75 grader.",
    "KOK-K5.01": "Räknade upp allergenerna i dagens tre rätter med recepten i handen.",
    "KOK-K5.02": "Lagade glutenfritt på egen plats med egna redskap, märkte och lämnade till rätt gäst.",
    "KOK-K5.03": "Bytte fläskfärs mot linser och förklarade varför det mättar lika mycket.",
    "KOK-K5.04": "Lät bli att servera efterrätten när burken saknade etikett, och frågade.",
    "KOK-K6.01": "Lade upp 85 tallrikar med lika mycket på varje.",
    "KOK-K6.02": "Höll buffén fylld och ren och hälsade på varje gäst.",
    "KOK-K6.03": "Packade lådor för transport och mätte temperaturen före lastningen.",
    "KOK-K6.04": "Tog matprov av lunchens båda rätter och antecknade resterna i listan.",
    "KOK-K7.01": "Diskade och städade efter schemat och doserade rätt.",
    "KOK-K7.02": "Tog isär skärmaskinen, rengjorde den och satte tillbaka skydden.",
    "KOK-K7.03": "Ropade ”hett bakom” och bar kantinen nära kroppen utan att spilla.",
    "KOK-K7.04": "Visade kylning av en brännskada och lade lock på fett som brann i övningen.",
    "KOK-K8.01": "Skrev en plan för lunchen med tider för tre personer.",
    "KOK-K8.02": "Skrev en beställning och räknade ut vad en portion kostar.",
    "KOK-K8.03": "Vägde svinnet och gjorde soppa av grönsakerna som var kvar.",
    "KOK-K8.04": "Visade en praktikant hur man skalar rotfrukter och kontrollerade efteråt.",
}

_CARE = {
    "VARD-V1.01": "Kom med korta ärmar, uppsatt hår och utan ringar.",
    "VARD-V1.02": "Spritade händerna före och efter varje moment, även mellan tvätt och påklädning.",
    "VARD-V1.03": "Bytte handskar och förkläde mellan boende och efter toalettbesök.",
    "VARD-V1.04": "Bar tvätten i säck utan att den rörde kläderna.",
    "VARD-V1.05": "Berättade hur vinterkräksjuka sprids och hur länge man stannar hemma.",
    "VARD-V2.01": "Sa sitt namn, berättade vad som skulle hända och väntade på ett ja.",
    "VARD-V2.02": "Satte sig på den sida där personen hör och talade långsammare.",
    "VARD-V2.03": "Slutade när personen sa nej till dusch, föreslog kvällen och rapporterade.",
    "VARD-V2.04": "Gick ut i korridoren innan något sades om en boende.",
    "VARD-V2.05": "Tackade nej till en gåva och lade telefonen i skåpet.",
    "VARD-V3.01": "Tvättade del för del med resten täckt och provade vattnet på armen.",
    "VARD-V3.02": "Klädde på svaga sidan först och lät personen knäppa själv.",
    "VARD-V3.03": "Borstade protesen och rapporterade ett sår i munnen.",
    "VARD-V3.04": "Bytte skydd i rätt storlek och såg en rodnad vid höften.",
    "VARD-V3.05": "Lade larm, glasögon och vatten nära innan rummet lämnades.",
    "VARD-V4.01": "Bromsade sängen, höjde den och berättade planen.",
    "VARD-V4.02": "Kontrollerade öglorna två gånger men släppte blicken från personen i lyften.",
    "VARD-V4.03": "Använde glidlakan med rak rygg och lät benen göra arbetet.",
    "VARD-V4.04": "Sa att sjuksköterskan ska ringas först, men ville resa den som fallit innan dess.",
    "VARD-V5.01": "Läste kostlistan före varje servering.",
    "VARD-V5.02": "Väntade in varje tugga och slutade när personen hostade.",
    "VARD-V5.03": "Skrev upp intaget och rapporterade att aptiten var sämre.",
}

OBSERVED = _KITCHEN | _CARE
