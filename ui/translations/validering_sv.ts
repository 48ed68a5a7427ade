<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv_SE">
<context>
    <name>BackupReminder</name>
    <message numerus="yes">
        <source>Det var %n dagar sedan en säkerhetskopia gjordes.</source>
        <translation>
            <numerusform>Det var %n dag sedan en säkerhetskopia gjordes.</numerusform>
            <numerusform>Det var %n dagar sedan en säkerhetskopia gjordes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>{number}, %n sidor</source>
        <translation>
            <numerusform>{number}, %n sida</numerusform>
            <numerusform>{number}, %n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texter bara på svenska: %n</source>
        <translation>
            <numerusform>texter bara på svenska: %n</numerusform>
            <numerusform>texter bara på svenska: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dokument för %n ärenden</source>
        <translation>
            <numerusform>Dokument för %n ärende</numerusform>
            <numerusform>Dokument för %n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Med skyddade uppgifter, görs inte här: %n</source>
        <translation>
            <numerusform>Med skyddade uppgifter, görs inte här: %n</numerusform>
            <numerusform>Med skyddade uppgifter, görs inte här: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n ändrade kriterier</source>
        <translation>
            <numerusform>%n ändrat kriterium</numerusform>
            <numerusform>%n ändrade kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya kriterier</source>
        <translation>
            <numerusform>%n nytt kriterium</numerusform>
            <numerusform>%n nya kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna kriterier</source>
        <translation>
            <numerusform>%n borttaget kriterium</numerusform>
            <numerusform>%n borttagna kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier har samma beteckning och samma text i båda.</source>
        <translation>
            <numerusform>%n kriterium har samma beteckning och samma text i båda.</numerusform>
            <numerusform>%n kriterier har samma beteckning och samma text i båda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>{name}: försök igen om %n sekunder.</source>
        <translation>
            <numerusform>{name}: försök igen om %n sekund.</numerusform>
            <numerusform>{name}: försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedLanguages</name>
    <message numerus="yes">
        <source>%n språk</source>
        <translation>
            <numerusform>%n språk</numerusform>
            <numerusform>%n språk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delvis</source>
        <translation>
            <numerusform>%n delvis</numerusform>
            <numerusform>%n delvis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texter saknas</source>
        <translation>
            <numerusform>%n text saknas</numerusform>
            <numerusform>%n texter saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>Koden stämmer inte. Försök kvar: %n.</source>
        <translation>
            <numerusform>Koden stämmer inte. Försök kvar: %n.</numerusform>
            <numerusform>Koden stämmer inte. Försök kvar: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>Utfärdade (%n)</source>
        <translation>
            <numerusform>Utfärdade (%n)</numerusform>
            <numerusform>Utfärdade (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message numerus="yes">
        <source>%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.</source>
        <translation>
            <numerusform>%n uppgift finns sedan tidigare ärenden. Gå igenom den, fråga inte om.</numerusform>
            <numerusform>%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter från tidigare ärenden är genomgångna {day}.</source>
        <translation>
            <numerusform>%n uppgift från tidigare ärenden är genomgången {day}.</numerusform>
            <numerusform>%n uppgifter från tidigare ärenden är genomgångna {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>Orden finns på %n ställen.</source>
        <translation>
            <numerusform>Orden finns på %n ställe.</numerusform>
            <numerusform>Orden finns på %n ställen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceIntake</name>
    <message numerus="yes">
        <source>Tillagda filer: %n.</source>
        <translation>
            <numerusform>Tillagda filer: %n.</numerusform>
            <numerusform>Tillagda filer: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kunde inte läggas till: %n.</source>
        <translation>
            <numerusform>Kunde inte läggas till: %n.</numerusform>
            <numerusform>Kunde inte läggas till: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lämnade, för du avbröt: %n.</source>
        <translation>
            <numerusform>Lämnade, för du avbröt: %n.</numerusform>
            <numerusform>Lämnade, för du avbröt: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message numerus="yes">
        <source>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</source>
        <translation>
            <numerusform>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</numerusform>
            <numerusform>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperiencePart</name>
    <message numerus="yes">
        <source>Senast för %n år sedan</source>
        <translation>
            <numerusform>Senast för %n år sedan</numerusform>
            <numerusform>Senast för %n år sedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message numerus="yes">
        <source>Muntligt prov med %n frågor i två varianter</source>
        <translation>
            <numerusform>Muntligt prov med %n fråga i två varianter</numerusform>
            <numerusform>Muntligt prov med %n frågor i två varianter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%n ställen behöver rättas innan den kan läsas in. Inget har ändrats.</source>
        <translation>
            <numerusform>%n ställe behöver rättas innan den kan läsas in. Inget har ändrats.</numerusform>
            <numerusform>%n ställen behöver rättas innan den kan läsas in. Inget har ändrats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message numerus="yes">
        <source>{said} (%n gånger)</source>
        <translation>
            <numerusform>{said} (%n gånger)</numerusform>
            <numerusform>{said} (%n gånger)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… och %n uppgifter till</source>
        <translation>
            <numerusform>… och %n uppgift till</numerusform>
            <numerusform>… och %n uppgifter till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n ändrade celler</source>
        <translation>
            <numerusform>%n ändrad cell</numerusform>
            <numerusform>%n ändrade celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya rader</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna rader</source>
        <translation>
            <numerusform>%n borttagen rad</numerusform>
            <numerusform>%n borttagna rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n ändringar till</source>
        <translation>
            <numerusform>och %n ändring till</numerusform>
            <numerusform>och %n ändringar till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterNote</name>
    <message numerus="yes">
        <source>Och i texter till: %n</source>
        <translation>
            <numerusform>Och i texter till: %n</numerusform>
            <numerusform>Och i texter till: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message numerus="yes">
        <source>%n yrkesprofiler</source>
        <translation>
            <numerusform>%n yrkesprofil</numerusform>
            <numerusform>%n yrkesprofiler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Filer läses fortfarande in: %n. Fönstret stängs när de är klara. Stäng en gång till för att lämna dem utanför.</source>
        <translation>
            <numerusform>En fil läses fortfarande in. Fönstret stängs när den är klar. Stäng en gång till för att lämna den utanför.</numerusform>
            <numerusform>%n filer läses fortfarande in. Fönstret stängs när de är klara. Stäng en gång till för att lämna dem utanför.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonsQuestion</name>
    <message numerus="yes">
        <source>Syns någon annan än kandidaten på det som kom in nu? (%n)</source>
        <translation>
            <numerusform>Syns någon annan än kandidaten på det som kom in nu? (%n)</numerusform>
            <numerusform>Syns någon annan än kandidaten på det som kom in nu? (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>%n kriterier har inget tillfälle än.</source>
        <translation>
            <numerusform>%n kriterium har inget tillfälle än.</numerusform>
            <numerusform>%n kriterier har inget tillfälle än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moduler har inte metod och dag än.</source>
        <translation>
            <numerusform>%n modul har inte metod och dag än.</numerusform>
            <numerusform>%n moduler har inte metod och dag än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… och %n till</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message numerus="yes">
        <source>%n sparade dokument med namnet tas bort ur programmet. Det går inte att ångra.</source>
        <translation>
            <numerusform>%n sparat dokument med namnet tas bort ur programmet. Det går inte att ångra.</numerusform>
            <numerusform>%n sparade dokument med namnet tas bort ur programmet. Det går inte att ångra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message numerus="yes">
        <source>%n år i yrket</source>
        <translation>
            <numerusform>%n år i yrket</numerusform>
            <numerusform>%n år i yrket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message numerus="yes">
        <source>Gallras %n månader {counted}.</source>
        <translation>
            <numerusform>Gallras %n månad {counted}.</numerusform>
            <numerusform>Gallras %n månader {counted}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfRatingPage</name>
    <message numerus="yes">
        <source>Kandidaten får %n uppgifter, en i taget.</source>
        <translation>
            <numerusform>Kandidaten får %n uppgift.</numerusform>
            <numerusform>Kandidaten får %n uppgifter, en i taget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kandidaten har svarat på alla %n uppgifter.</source>
        <translation>
            <numerusform>Kandidaten har svarat på den enda uppgiften.</numerusform>
            <numerusform>Kandidaten har svarat på alla %n uppgifter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>%n kriterier är markerade.</source>
        <translation>
            <numerusform>%n kriterium är markerat.</numerusform>
            <numerusform>%n kriterier är markerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n kriterier tillsammans</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier tillsammans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Markera %n kriterier</source>
        <translation>
            <numerusform>Markera %n kriterium</numerusform>
            <numerusform>Markera %n kriterier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message numerus="yes">
        <source>Administratörer som kan logga in: %n</source>
        <translation>
            <numerusform>Administratörer som kan logga in: %n</numerusform>
            <numerusform>Administratörer som kan logga in: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Väntar på att en till godkänner radering: %n</source>
        <translation>
            <numerusform>Väntar på att en till godkänner radering: %n</numerusform>
            <numerusform>Väntar på att en till godkänner radering: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwedishNote</name>
    <message numerus="yes">
        <source>Texter som inte finns på {language}: %n, till exempel {examples}. De står bara på svenska om du utfärdar nu.</source>
        <translation>
            <numerusform>Texter som inte finns på {language}: %n, till exempel {examples}. De står bara på svenska om du utfärdar nu.</numerusform>
            <numerusform>Texter som inte finns på {language}: %n, till exempel {examples}. De står bara på svenska om du utfärdar nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message numerus="yes">
        <source>%n möten</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n möten saknar längd och räknas inte.</source>
        <translation>
            <numerusform>%n möte saknar längd och räknas inte.</numerusform>
            <numerusform>%n möten saknar längd och räknas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texter att se över innan profilen godkänns</source>
        <translation>
            <numerusform>%n text att se över innan profilen godkänns</numerusform>
            <numerusform>%n texter att se över innan profilen godkänns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DocumentCard</name>
    <message numerus="yes">
        <source>%n sidor</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
</TS>
