<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv_SE">
<context>
    <name>AccountForm</name>
    <message>
        <source>Med kandidatens egna ord ({language})</source>
        <translation>In the candidate&apos;s own words ({language})</translation>
    </message>
    <message>
        <source>Yrkessamtalet</source>
        <translation>The professional conversation</translation>
    </message>
    <message>
        <source>Den praktiska dagen</source>
        <translation>The practical day</translation>
    </message>
    <message>
        <source>Studiebesöket</source>
        <translation>The study visit</translation>
    </message>
    <message>
        <source>Återkopplingen</source>
        <translation>The feedback</translation>
    </message>
    <message>
        <source>Vad du berättade</source>
        <translation>What you told</translation>
    </message>
    <message>
        <source>Vad ni talade om</source>
        <translation>What you talked about</translation>
    </message>
    <message>
        <source>Med kandidatens egna ord</source>
        <translation>In the candidate&apos;s own words</translation>
    </message>
    <message>
        <source>Kandidatens ord på svenska</source>
        <translation>The candidate&apos;s words in Swedish</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Arbetade timmar</source>
        <translation>Hours worked</translation>
    </message>
    <message>
        <source>Handledare på plats</source>
        <translation>Supervisor on site</translation>
    </message>
    <message>
        <source>Vem som gick igenom säkerheten</source>
        <translation>Who went through the safety</translation>
    </message>
    <message>
        <source>Säkerheten genomgången</source>
        <translation>Safety gone through on</translation>
    </message>
    <message>
        <source>Försäkrad genom</source>
        <translation>Insured through</translation>
    </message>
    <message>
        <source>Skydd och utrustning</source>
        <translation>Protection and gear</translation>
    </message>
    <message>
        <source>Vad kandidaten fick se</source>
        <translation>What the candidate was shown</translation>
    </message>
    <message>
        <source>Vad som skiljer sig från tidigare arbete</source>
        <translation>What differs from earlier work</translation>
    </message>
    <message>
        <source>Intresse efter besöket</source>
        <translation>Interest after the visit</translation>
    </message>
    <message>
        <source>Kandidatens synpunkter</source>
        <translation>The candidate&apos;s views</translation>
    </message>
    <message>
        <source>Arbetsuppgifter, maskiner, ansvar. Inget om hälsa, tro eller ursprung.</source>
        <translation>Tasks, machines, responsibility. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Ord för ord, på det språk som talades. Inga egna slutsatser.</source>
        <translation>Word for word, in the language that was spoken. No conclusions of your own.</translation>
    </message>
    <message>
        <source>Så nära det som sades som möjligt. Inga egna slutsatser.</source>
        <translation>As close to what was said as possible. No conclusions of your own.</translation>
    </message>
    <message>
        <source>Utan raster, till exempel 6,5.</source>
        <translation>Without breaks, for example 6.5.</translation>
    </message>
    <message>
        <source>Före arbetet eller samma dag.</source>
        <translation>Before the work or on the same day.</translation>
    </message>
    <message>
        <source>Till exempel kommunens försäkring eller arbetsplatsens.</source>
        <translation>For example the municipality&apos;s insurance or the workplace&apos;s.</translation>
    </message>
    <message>
        <source>Till exempel skor, handskar, förkläde och vem som lånade ut dem.</source>
        <translation>For example shoes, gloves, apron and who lent them.</translation>
    </message>
    <message>
        <source>Avdelningar, arbetssätt och maskiner.</source>
        <translation>Departments, ways of working and machines.</translation>
    </message>
    <message>
        <source>Arbetssätt, redskap, ansvar. Inget om länder eller människor.</source>
        <translation>Ways of working, tools, responsibility. Nothing about countries or people.</translation>
    </message>
    <message>
        <source>Med kandidatens ord: vad lockade, och vad lockade inte?</source>
        <translation>In the candidate&apos;s words: what was attractive, and what was not?</translation>
    </message>
    <message>
        <source>Vad kandidaten håller med om och ser annorlunda på.</source>
        <translation>What the candidate agrees with and sees differently.</translation>
    </message>
    <message>
        <source>Vem gör vad, och när?</source>
        <translation>Who does what, and when?</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Centret</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Alla ärenden</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Min dag</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Logga ut</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Förra delen av fönstret</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Dölj allt på skärmen</source>
        <translation>Hide everything on screen</translation>
    </message>
    <message>
        <source>Hela skärmen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Yrkesprofiler</source>
        <translation>Occupation profiles</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Bedömare och arbetsplatser</source>
        <translation>Assessors and workplaces</translation>
    </message>
    <message>
        <source>Tid för fakturor</source>
        <translation>Time for invoices</translation>
    </message>
    <message>
        <source>Centrets uppgifter</source>
        <translation>About the centre</translation>
    </message>
    <message>
        <source>Svar till kandidaterna</source>
        <translation>Answers to the candidates</translation>
    </message>
    <message>
        <source>Vad kandidaterna tyckte</source>
        <translation>What the candidates thought</translation>
    </message>
    <message>
        <source>Säkerhetskopia och kontroll</source>
        <translation>Backup and check</translation>
    </message>
    <message>
        <source>Äkthet</source>
        <translation>Authenticity</translation>
    </message>
    <message>
        <source>Kontrollera ett dokumentnummer</source>
        <translation>Check a document number</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Radera och gallra</source>
        <translation>Erase and dispose</translation>
    </message>
    <message>
        <source>Förteckning över ärenden</source>
        <translation>List of cases by number</translation>
    </message>
    <message>
        <source>Handbok</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nytt och exempel</source>
        <translation>What is new, and examples</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Om Validering</source>
        <translation>About Validering</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Bilder, papper och inspelningar ({endings})</source>
        <translation>Pictures, papers and recordings ({endings})</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Lägg till filer …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Kamera …</source>
        <translation>Camera …</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Ta bilder med kameran</source>
        <translation>Take pictures with the camera</translation>
    </message>
    <message>
        <source>Skriv en observation</source>
        <translation>Write an observation</translation>
    </message>
    <message>
        <source>Fler sätt att lägga till underlag</source>
        <translation>More ways to add evidence</translation>
    </message>
    <message>
        <source>Inskannat papper …</source>
        <translation>Scanned paper …</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bilder från telefon eller minne …</source>
        <translation>Pictures from a phone or memory card …</translation>
    </message>
    <message>
        <source>Sidor ur en PDF …</source>
        <translation>Pages of a PDF …</translation>
    </message>
    <message>
        <source>Spela in ljud …</source>
        <translation>Record sound …</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Vad som har prövats och vad det leder till, i enkla ord.</source>
        <translation>What has been looked into and what it leads to, in plain words.</translation>
    </message>
    <message>
        <source>Svara på invändningen</source>
        <translation>Answer the objection</translation>
    </message>
    <message>
        <source>Välj först om ni fick kontakt.</source>
        <translation>Choose first whether you got in touch.</translation>
    </message>
    <message>
        <source>{who}: uppföljning efter {months} månader</source>
        <translation>{who}: follow-up after {months} months</translation>
    </message>
    <message>
        <source>Öppna ärende {number}</source>
        <translation>Open case {number}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Fick ni kontakt?</source>
        <translation>Did you get in touch?</translation>
    </message>
    <message>
        <source>Ja, vi fick kontakt</source>
        <translation>Yes, we got in touch</translation>
    </message>
    <message>
        <source>Nej, det gick inte att nå kandidaten</source>
        <translation>No, the candidate could not be reached</translation>
    </message>
    <message>
        <source>Vad gör kandidaten nu?</source>
        <translation>What does the candidate do now?</translation>
    </message>
    <message>
        <source>Arbete, praktik, studier eller söker arbete, och som vad.</source>
        <translation>Work, practice, studies or looking for work, and as what.</translation>
    </message>
    <message>
        <source>Är det i yrket?</source>
        <translation>Is it in the trade?</translation>
    </message>
    <message>
        <source>Har portföljen använts?</source>
        <translation>Has the portfolio been used?</translation>
    </message>
    <message>
        <source>Hur det gick, med kandidatens ord</source>
        <translation>How it went, in the candidate&apos;s words</translation>
    </message>
    <message>
        <source>Anteckna uppföljningen</source>
        <translation>Write down the follow-up</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>✓ Visas för kandidater. Godkänt av {name} {day}.</source>
        <translation>✓ Shown to candidates. Approved by {name} on {day}.</translation>
    </message>
    <message>
        <source>Texten nedan är en ny text som väntar på att bli godkänd.</source>
        <translation>The text below is a new text that waits to be approved.</translation>
    </message>
    <message>
        <source>Utkast. Visas inte för kandidater förrän det är godkänt.</source>
        <translation>Draft. Not shown to candidates until it is approved.</translation>
    </message>
    <message>
        <source>Inget svar ännu. Frågan visas inte för kandidater.</source>
        <translation>No answer yet. The question is not shown to candidates.</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Det som gäller hos er, i korta meningar. Inget om enskilda personer.</source>
        <translation>What applies at your centre, in short sentences. Nothing about single persons.</translation>
    </message>
    <message>
        <source>Anteckna godkännandet</source>
        <translation>Note the approval</translation>
    </message>
    <message>
        <source>Anteckna godkännandet: {question}</source>
        <translation>Note the approval: {question}</translation>
    </message>
    <message>
        <source>Använd förslaget</source>
        <translation>Use the proposal</translation>
    </message>
    <message>
        <source>Använd förslaget: {question}</source>
        <translation>Use the proposal: {question}</translation>
    </message>
    <message>
        <source>Dra tillbaka</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Dra tillbaka svaret: {question}</source>
        <translation>Withdraw the answer: {question}</translation>
    </message>
</context>
<context>
    <name>AskingPart</name>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Bladet är slut. Signera mötet.</source>
        <translation>The sheet is at its end. Sign the session.</translation>
    </message>
    <message>
        <source>Mötet är signerat.</source>
        <translation>The session is signed.</translation>
    </message>
    <message>
        <source>Bedömningen är klar. Resultatet kan nu beslutas.</source>
        <translation>The assessment is finished. The result can now be decided.</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Ej bedömt</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Ej aktuellt</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Inget tillfälle</source>
        <translation>No occasion</translation>
    </message>
    <message>
        <source>Utrustning saknades</source>
        <translation>Equipment was missing</translation>
    </message>
    <message>
        <source>Tiden räckte inte</source>
        <translation>Not enough time</translation>
    </message>
    <message>
        <source>Av säkerhetsskäl</source>
        <translation>For reasons of safety</translation>
    </message>
    <message>
        <source>Språket räckte inte</source>
        <translation>The language was not enough</translation>
    </message>
    <message>
        <source>Kandidaten ville inte</source>
        <translation>The candidate declined</translation>
    </message>
    <message>
        <source>Avbröts</source>
        <translation>Was interrupted</translation>
    </message>
    <message>
        <source>Finns inte på arbetsplatsen</source>
        <translation>Does not occur at the workplace</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Svenska med stöd</source>
        <translation>Swedish with support</translation>
    </message>
    <message>
        <source>Eget språk</source>
        <translation>Own language</translation>
    </message>
    <message>
        <source>Utan ord</source>
        <translation>Without words</translation>
    </message>
    <message>
        <source>Ingen hjälp</source>
        <translation>No help</translation>
    </message>
    <message>
        <source>En påminnelse</source>
        <translation>A hint</translation>
    </message>
    <message>
        <source>Visades först</source>
        <translation>Was shown first</translation>
    </message>
    <message>
        <source>Gjordes tillsammans</source>
        <translation>Done together</translation>
    </message>
    <message>
        <source>Bedöms av en yrkesbedömare</source>
        <translation>Judged by an assessor of the trade</translation>
    </message>
    <message>
        <source>Bedöms av läraren i sfi</source>
        <translation>Judged by the sfi teacher</translation>
    </message>
    <message>
        <source>Säger att det går bra, men bedömd lägre</source>
        <translation>Says that it goes well, but rated lower</translation>
    </message>
    <message>
        <source>Säger sällan eller med hjälp, men bedömd högre</source>
        <translation>Says seldom or with help, but rated higher</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>övning</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>muntlig fråga</source>
        <translation>oral question</translation>
    </message>
    <message>
        <source>prov</source>
        <translation>test</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>document</translation>
    </message>
    <message>
        <source>arbetsprov</source>
        <translation>work sample</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>sällan</source>
        <translation>seldom</translation>
    </message>
    <message>
        <source>ofta</source>
        <translation>often</translation>
    </message>
    <message>
        <source>mycket ofta</source>
        <translation>very often</translation>
    </message>
    <message>
        <source>ensam</source>
        <translation>alone</translation>
    </message>
    <message>
        <source>med hjälp</source>
        <translation>with help</translation>
    </message>
    <message>
        <source>Ett underlag eller tillfälle till</source>
        <translation>One more piece of evidence or occasion</translation>
    </message>
    <message>
        <source>{count} underlag, eller två tillfällen</source>
        <translation>{count} pieces of evidence, or two occasions</translation>
    </message>
    <message>
        <source>Något som visar själva arbetet: observation, övning eller arbetsprov</source>
        <translation>Something that shows the work itself: observation, simulation or work sample</translation>
    </message>
    <message>
        <source>osignerad</source>
        <translation>unsigned</translation>
    </message>
    <message>
        <source>signerad {day}</source>
        <translation>signed {day}</translation>
    </message>
    <message>
        <source>Avgörande</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Inte markerat</source>
        <translation>Not marked</translation>
    </message>
</context>
<context>
    <name>AssessorForm</name>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>Years in the trade</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Med komma emellan, till exempel: arabiska, engelska.</source>
        <translation>With commas between, for example: Arabic, English.</translation>
    </message>
    <message>
        <source>När det går bra</source>
        <translation>When it suits</translation>
    </message>
    <message>
        <source>Till exempel: tisdagar och torsdagar, inte i juli.</source>
        <translation>For example: Tuesdays and Thursdays, not in July.</translation>
    </message>
    <message>
        <source>Bedömer inte</source>
        <translation>Does not assess</translation>
    </message>
    <message>
        <source>Arbetsplatser och företag med egna band. Inga namn på kandidater.</source>
        <translation>Workplaces and companies with ties of one&apos;s own. No names of candidates.</translation>
    </message>
</context>
<context>
    <name>AssessorsPart</name>
    <message>
        <source>Står i planen</source>
        <translation>Is in the plan</translation>
    </message>
    <message>
        <source>har inte svarat om jäv</source>
        <translation>has not answered about conflict of interest</translation>
    </message>
    <message>
        <source>kan inte bedöma än</source>
        <translation>cannot assess yet</translation>
    </message>
    <message>
        <source>{relation}, {day}</source>
        <translation>{relation}, {day}</translation>
    </message>
    <message>
        <source>får inte bedöma</source>
        <translation>may not assess</translation>
    </message>
    <message>
        <source>Avsluta uppdraget: {name}</source>
        <translation>End the task: {name}</translation>
    </message>
    <message>
        <source>Avsluta uppdraget</source>
        <translation>End the task</translation>
    </message>
    <message>
        <source>{name}, hur står du till kandidaten?</source>
        <translation>{name}, what is your relation to the candidate?</translation>
    </message>
    <message>
        <source>Välj först ett svar.</source>
        <translation>Choose an answer first.</translation>
    </message>
    <message>
        <source>Bedömare och jäv</source>
        <translation>Assessors and conflict of interest</translation>
    </message>
    <message>
        <source>Alla som bedömer svarar på hur de står till kandidaten, innan något bedöms.</source>
        <translation>Everybody who assesses says what their relation to the candidate is, before anything is assessed.</translation>
    </message>
    <message>
        <source>Ingen ansvarig bedömare är utsedd än.</source>
        <translation>No lead assessor has been appointed yet.</translation>
    </message>
    <message>
        <source>Alla bedömare är redan med i ärendet.</source>
        <translation>All assessors are in the case already.</translation>
    </message>
    <message>
        <source>Lägg till andrebedömare</source>
        <translation>Add a second assessor</translation>
    </message>
    <message>
        <source>Byt ansvarig bedömare</source>
        <translation>Change lead assessor</translation>
    </message>
    <message>
        <source>Hur du står till kandidaten</source>
        <translation>Your relation to the candidate</translation>
    </message>
    <message>
        <source>Hur ni känner varandra</source>
        <translation>How you know each other</translation>
    </message>
    <message>
        <source>En mening räcker. En annan bedömare behöver ta över.</source>
        <translation>One sentence is enough. Another assessor has to take over.</translation>
    </message>
    <message>
        <source>Ändra mitt svar om jäv</source>
        <translation>Change my answer on conflict of interest</translation>
    </message>
    <message>
        <source>Spara mitt svar om jäv</source>
        <translation>Save my answer on conflict of interest</translation>
    </message>
</context>
<context>
    <name>AuthenticityScreen</name>
    <message>
        <source>Äkthet</source>
        <translation>Authenticity</translation>
    </message>
    <message>
        <source>Det finns ingen nyckel. Dokument skrivs ut utan kod.</source>
        <translation>There is no key. Documents are printed without a code.</translation>
    </message>
    <message>
        <source>Skapa nyckel för koder</source>
        <translation>Make a key for codes</translation>
    </message>
    <message>
        <source>Koder skrivs under med en nyckel från {day}.</source>
        <translation>Codes are signed with a key from {day}.</translation>
    </message>
    <message>
        <source>Byt nyckel för koder</source>
        <translation>Change the key for codes</translation>
    </message>
    <message>
        <source>Sluta använda nyckeln</source>
        <translation>Stop using the key</translation>
    </message>
    <message>
        <source>Nya koder får en ny nyckel, och kontrollsidan måste sparas igen. De gamla gäller.</source>
        <translation>New codes get a new key, and the check page has to be saved again. The old ones stay valid.</translation>
    </message>
    <message>
        <source>Ja, byt nyckel</source>
        <translation>Yes, change the key</translation>
    </message>
    <message>
        <source>Dokument skrivs ut utan kod tills det finns en ny nyckel. De gamla koderna gäller.</source>
        <translation>Documents are printed without a code until there is a new key. The old codes stay valid.</translation>
    </message>
    <message>
        <source>Ja, sluta använda nyckeln</source>
        <translation>Yes, stop using the key</translation>
    </message>
    <message>
        <source>Nya filer förseglas inte förrän det finns ett nytt sigill. De gamla gäller.</source>
        <translation>New files are not sealed until there is a new seal. The old ones stay valid.</translation>
    </message>
    <message>
        <source>Ja, sluta använda sigillet</source>
        <translation>Yes, stop using the seal</translation>
    </message>
    <message>
        <source>Nej, låt det vara</source>
        <translation>No, leave it as it is</translation>
    </message>
    <message>
        <source>Läs in sigill från fil</source>
        <translation>Read in a seal from a file</translation>
    </message>
    <message>
        <source>Sigillet skapas. Det tar några sekunder.</source>
        <translation>The seal is being made. It takes a few seconds.</translation>
    </message>
    <message>
        <source>Det finns inget sigill. Dokument som sparas som filer är inte förseglade.</source>
        <translation>There is no seal. Documents saved as files are not sealed.</translation>
    </message>
    <message>
        <source>Skapa sigill</source>
        <translation>Make a seal</translation>
    </message>
    <message>
        <source>Filer förseglas sedan {day}. Sigillet gäller till {until}.</source>
        <translation>Files have been sealed since {day}. The seal is valid until {until}.</translation>
    </message>
    <message>
        <source>Skapa nytt sigill</source>
        <translation>Make a new seal</translation>
    </message>
    <message>
        <source>Sluta använda sigillet</source>
        <translation>Stop using the seal</translation>
    </message>
    <message>
        <source>Skapa först en nyckel för koder.</source>
        <translation>First make a key for codes.</translation>
    </message>
    <message>
        <source>Spara sidan på nytt när ett dokument har ersatts eller återkallats.</source>
        <translation>Save the page again when a document has been replaced or revoked.</translation>
    </message>
    <message>
        <source>Spara kontrollsidan</source>
        <translation>Save the check page</translation>
    </message>
    <message>
        <source>Nya dokument får koder med den nya nyckeln. Spara kontrollsidan igen.</source>
        <translation>New documents get codes with the new key. Save the check page again.</translation>
    </message>
    <message>
        <source>Nya dokument förseglas med sigillet.</source>
        <translation>New documents are sealed with the seal.</translation>
    </message>
    <message>
        <source>Den används inte mer. Det som redan är utfärdat är fortfarande äkta.</source>
        <translation>It is no longer used. What has been issued is still genuine.</translation>
    </message>
    <message>
        <source>Webbsida (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Kontrollsidan är sparad. Lägg den på centrets webbplats.</source>
        <translation>The check page has been saved. Put it on the centre&apos;s website.</translation>
    </message>
    <message>
        <source>Kontrollsidans adress</source>
        <translation>Address of the check page</translation>
    </message>
    <message>
        <source>Den som får ett papper läser koden med telefonen och kommer till centrets egen webbplats. Utan adress skrivs nummer och telefon ut, men ingen kod.</source>
        <translation>Whoever gets a paper reads the code with a phone and comes to the centre&apos;s own website. Without an address the number and the telephone are printed, but no code.</translation>
    </message>
    <message>
        <source>Webbadress till kontrollsidan</source>
        <translation>Web address of the check page</translation>
    </message>
    <message>
        <source>Till exempel exempelstad.se/yrke. Sidan ska då ligga på exempelstad.se/yrke/v/.</source>
        <translation>For example exempelstad.se/yrke. The page is then to be at exempelstad.se/yrke/v/.</translation>
    </message>
    <message>
        <source>Koder på papper</source>
        <translation>Codes on paper</translation>
    </message>
    <message>
        <source>Sigill i filer</source>
        <translation>Seals in files</translation>
    </message>
    <message>
        <source>Ett eget sigill visar att filen är orörd. En pdf-läsare skriver då att utfärdaren är okänd. Ett sigill från en betrodd utfärdare känns igen.</source>
        <translation>A seal of your own shows that the file is untouched. A PDF reader then says that the issuer is unknown. A seal from a trusted issuer is recognised.</translation>
    </message>
    <message>
        <source>Kontrollsidan</source>
        <translation>The check page</translation>
    </message>
    <message>
        <source>En enda fil som säger om en kod är äkta. Den innehåller inga personuppgifter.</source>
        <translation>One single file that says whether a code is genuine. It holds no personal data.</translation>
    </message>
</context>
<context>
    <name>BackgroundNotes</name>
    <message>
        <source>Egen bild: inte besvarad</source>
        <translation>Own view: not answered</translation>
    </message>
    <message>
        <source>senast {year}</source>
        <translation>last in {year}</translation>
    </message>
    <message>
        <source>senast omkring {year}</source>
        <translation>last around {year}</translation>
    </message>
    <message>
        <source>Egen bild: {answers}</source>
        <translation>Own view: {answers}</translation>
    </message>
    <message>
        <source>{judge}, inskrivet av {writer}</source>
        <translation>{judge}, entered by {writer}</translation>
    </message>
    <message>
        <source>Signerade bedömningar</source>
        <translation>Signed judgements</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Ingen säkerhetskopia är gjord ännu.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>Välj mapp för säkerhetskopior</source>
        <translation>Choose folder for backups</translation>
    </message>
    <message>
        <source>Välj först en mapp, helst på ett minne som kan tas ut.</source>
        <translation>First choose a folder, preferably on a stick that can be taken out.</translation>
    </message>
    <message>
        <source>Säkerhetskopierar … Du kan arbeta under tiden.</source>
        <translation>Backing up … You can work meanwhile.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord, läst tillbaka och hel: {cases} ärenden. Nytt: {size}.</source>
        <translation>The backup has been made, read back and is whole: {cases} cases. New: {size}.</translation>
    </message>
    <message>
        <source>Minnet är långsamt. Nästa gång kopieras bara det nya.</source>
        <translation>The stick is slow. Next time only what is new is copied.</translation>
    </message>
    <message>
        <source>Underlaget är skadat i arkivet och kom inte med i ärende {cases}. Kontrollera arkivet.</source>
        <translation>The evidence is damaged in the store and was not copied in case {cases}. Check the store.</translation>
    </message>
    <message>
        <source>Avbrutet. Ingen ny säkerhetskopia gjordes; de tidigare är kvar.</source>
        <translation>Cancelled. No new backup was made; the earlier ones remain.</translation>
    </message>
    <message>
        <source>Mappen ligger på samma disk som arkivet. Går datorn sönder eller försvinner är båda borta. Välj hellre ett minne som kan tas ut och förvaras på ett annat ställe.</source>
        <translation>The folder is on the same disk as the store. If the computer breaks or disappears, both are gone. Rather choose a stick that can be taken out and kept elsewhere.</translation>
    </message>
    <message>
        <source>Säkerhetskopia</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Bara det nya kopieras. Allt är krypterat som i arkivet, och läses tillbaka innan det räknas.</source>
        <translation>Only what is new is copied. Everything is encrypted as in the store, and is read back before it counts.</translation>
    </message>
    <message>
        <source>Mapp för säkerhetskopior</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Säkerhetskopiera</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia är gjord ännu. Går datorn sönder är ärendena borta.</source>
        <translation>No backup has been made yet. If the computer breaks, the cases are gone.</translation>
    </message>
    <message numerus="yes">
        <source>Det var %n dagar sedan en säkerhetskopia gjordes.</source>
        <translation>
            <numerusform>The last backup was made %n day ago.</numerusform>
            <numerusform>The last backup was made %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Välj mapp för dokumenten</source>
        <translation>Choose folder for the documents</translation>
    </message>
    <message>
        <source>{done} av {count} ärenden</source>
        <translation>{done} of {count} cases</translation>
    </message>
    <message>
        <source>Utfärdade dokument: {issued}. Ärenden utan dokument: {others}.</source>
        <translation>Documents issued: {issued}. Cases without a document: {others}.</translation>
    </message>
    <message>
        <source>skyddade uppgifter, dokumentet görs i ärendet</source>
        <translation>protected data, the document is made in the case</translation>
    </message>
    <message numerus="yes">
        <source>{number}, %n sidor</source>
        <translation>
            <numerusform>{number}, %n page</numerusform>
            <numerusform>{number}, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texter bara på svenska: %n</source>
        <translation>
            <numerusform>texts in Swedish only: %n</numerusform>
            <numerusform>texts in Swedish only: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>utfärdat men inte sparat</source>
        <translation>issued but not saved</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Vad det blev</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Innehåll: {kind}</source>
        <translation>Contents: {kind}</translation>
    </message>
    <message>
        <source>Dokumenten och listan {file} ligger i mappen.</source>
        <translation>The documents and the list {file} are in the folder.</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message numerus="yes">
        <source>Dokument för %n ärenden</source>
        <translation>
            <numerusform>Documents for %n case</numerusform>
            <numerusform>Documents for %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Varje dokument får nummer och utfärdas. Det som hindrar ett ärende står i listan efteråt.</source>
        <translation>Each document gets a number and is issued. What stands in the way of a case is in the list afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>Med skyddade uppgifter, görs inte här: %n</source>
        <translation>
            <numerusform>With protected data, not made here: %n</numerusform>
            <numerusform>With protected data, not made here: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Till vem</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Kandidatens språk bredvid svenskan</source>
        <translation>The candidate&apos;s language beside the Swedish</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Utfärda och spara</source>
        <translation>Issue and save</translation>
    </message>
    <message>
        <source>Utfärda och skriv ut</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Kriterier</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Siffrorna 1 till 4 sätter nivån, 5 till 9 kryssar i det du såg, 0 är ej bedömt, N ej aktuellt. Enter går till motiveringen.</source>
        <translation>Digits 1 to 4 set the level, 5 to 9 tick what you saw, 0 is not assessed, N not applicable. Enter goes to the reason.</translation>
    </message>
    <message>
        <source>I det här yrket finns ingen modul som läraren i sfi bedömer. Annat visas inte för en lärare.</source>
        <translation>This occupation has no module that the sfi teacher judges. A teacher is shown nothing else.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrke och plan.</source>
        <translation>No occupation profile is chosen in the case. Choose one on the page Trade and plan.</translation>
    </message>
</context>
<context>
    <name>BookSearch</name>
    <message>
        <source>Sök i handboken</source>
        <translation>Search the manual</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Skriv eller välj vem du är.</source>
        <translation>Write or choose who you are.</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen som gällde när säkerhetskopian gjordes.</source>
        <translation>Write the passphrase that was valid when the backup was made.</translation>
    </message>
    <message>
        <source>Skriv orden på återställningsbladet, eller skanna koden.</source>
        <translation>Write the words on the recovery sheet, or scan the code.</translation>
    </message>
    <message>
        <source>Skriv hela sökvägen till en mapp, eller välj en mapp.</source>
        <translation>Write the whole path of a folder, or choose a folder.</translation>
    </message>
    <message>
        <source>Öppnar säkerhetskopian och läser allt i den …</source>
        <translation>Opening the backup and reading all of it …</translation>
    </message>
    <message>
        <source>Säkerhetskopian är hel. Inget har ändrats.</source>
        <translation>The backup is whole. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Återställer arkivet …</source>
        <translation>Restoring the store …</translation>
    </message>
    <message>
        <source>Arkivet är tillbaka, men det som raderades efter säkerhetskopian finns där igen: det gick inte att radera. Logga in och gör om det som står på kvittona: {numbers}</source>
        <translation>The store is back, but what was erased after the backup is there again: it could not be erased. Sign in and do again what stands on the receipts: {numbers}</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Validering: återställ från säkerhetskopia</source>
        <translation>Validering: restore from backup</translation>
    </message>
    <message>
        <source>Sätt i minnet med säkerhetskopian. Inget på det ändras.</source>
        <translation>Put in the stick with the backup. Nothing on it is changed.</translation>
    </message>
    <message>
        <source>1. Var säkerhetskopian ligger</source>
        <translation>1. Where the backup is</translation>
    </message>
    <message>
        <source>Mapp med säkerhetskopior</source>
        <translation>Folder with backups</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Välj mappen med säkerhetskopior</source>
        <translation>Choose the folder with backups</translation>
    </message>
    <message>
        <source>Vilken säkerhetskopia</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Det som raderades efter den tiden raderas igen, om en senare säkerhetskopia här eller arkivet i mappen nedan känner till det. Annars finns det där igen: gör om det som står på kvittona.</source>
        <translation>What was erased after that time is erased again, if a later backup here or the store in the folder below knows of it. Otherwise it is there again: do again what stands on the receipts.</translation>
    </message>
    <message>
        <source>2. Vad du öppnar den med</source>
        <translation>2. What you open it with</translation>
    </message>
    <message>
        <source>Jag har</source>
        <translation>I have</translation>
    </message>
    <message>
        <source>min lösenfras</source>
        <translation>my passphrase</translation>
    </message>
    <message>
        <source>återställningsbladet</source>
        <translation>the recovery sheet</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Orden på återställningsbladet</source>
        <translation>The words on the recovery sheet</translation>
    </message>
    <message>
        <source>3. Var arkivet ska ligga</source>
        <translation>3. Where the store is to be</translation>
    </message>
    <message>
        <source>Mapp för arkivet</source>
        <translation>Folder for the store</translation>
    </message>
    <message>
        <source>Välj mapp för arkivet</source>
        <translation>Choose folder for the store</translation>
    </message>
    <message>
        <source>Flytta undan arkivet som redan ligger där</source>
        <translation>Move aside the store that is already there</translation>
    </message>
    <message>
        <source>Det får ett annat namn och ligger kvar bredvid.</source>
        <translation>It gets another name and stays beside.</translation>
    </message>
    <message>
        <source>Till inloggningen</source>
        <translation>To the sign-in</translation>
    </message>
    <message>
        <source>Prova först</source>
        <translation>Try first</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>BroughtForm</name>
    <message>
        <source>Välj filen med sigillet</source>
        <translation>Choose the file with the seal</translation>
    </message>
    <message>
        <source>Sigill (*.p12 *.pfx)</source>
        <translation>Seal (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Filens lösenfras</source>
        <translation>The file&apos;s passphrase</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avbryt inläsningen av sigillet</source>
        <translation>Cancel reading in the seal</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Inga dagar är planerade eller inbokade än.</source>
        <translation>No days are planned or booked yet.</translation>
    </message>
    <message>
        <source>Ärende {case_no}</source>
        <translation>Case {case_no}</translation>
    </message>
    <message>
        <source>Ärende {case_no}: {what}</source>
        <translation>Case {case_no}: {what}</translation>
    </message>
    <message>
        <source>planerad dag</source>
        <translation>planned day</translation>
    </message>
    <message>
        <source>Moduler: {modules}</source>
        <translation>Modules: {modules}</translation>
    </message>
    <message>
        <source>Bedömare: {name}</source>
        <translation>Assessor: {name}</translation>
    </message>
    <message>
        <source>Kontakta kandidaten bara så som det står överst i ärendet.</source>
        <translation>Contact the candidate only as it says at the top of the case.</translation>
    </message>
    <message>
        <source>Dagarna är sparade. Öppna filen i din kalender.</source>
        <translation>The days are saved. Open the file in your calendar.</translation>
    </message>
    <message>
        <source>Till kalendern</source>
        <translation>To the calendar</translation>
    </message>
    <message>
        <source>Mötena och de planerade dagarna, med ärendenummer i stället för namn. Filen bjuder inte in och påminner ingen.</source>
        <translation>The meetings and the planned days, with the case number instead of a name. The file invites and reminds nobody.</translation>
    </message>
    <message>
        <source>Spara dagarna till kalendern …</source>
        <translation>Save the days for the calendar …</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Papper {number}</source>
        <translation>Paper {number}</translation>
    </message>
    <message>
        <source>Foto {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Ta bilden med en telefon och lägg till filen i stället.</source>
        <translation>Take the picture with a phone and add the file instead.</translation>
    </message>
    <message>
        <source>Blev bilden bra? Behåll den, eller ta om den.</source>
        <translation>Is the picture good? Keep it, or take it again.</translation>
    </message>
    <message>
        <source>Väntar på kameran …</source>
        <translation>Waiting for the camera …</translation>
    </message>
    <message>
        <source>Behållna bilder: {count}.</source>
        <translation>Pictures kept: {count}.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter: fotografera bara papper, aldrig personer eller platser.</source>
        <translation>Protected data: photograph papers only, never people or places.</translation>
    </message>
    <message>
        <source>Inga patienter, barn, gäster, bilskyltar eller skärmar. Bilden läggs bara i ärendet.</source>
        <translation>No patients, children, guests, number plates or screens. The picture is put in the case alone.</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Det kameran ser</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>Vilken kamera</source>
        <translation>Which camera</translation>
    </message>
    <message>
        <source>Ta bild</source>
        <translation>Take picture</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ta om</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>Vrid</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Lägg till filer …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Det är ett papper</source>
        <translation>It is a paper</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Ärende {number}, {name}</source>
        <translation>Case {number}, {name}</translation>
    </message>
    <message>
        <source>Kontaktvägen är skyddad: se Inskrivning, Kontakt.</source>
        <translation>The way to reach the candidate is protected: see Intake, Contact.</translation>
    </message>
    <message>
        <source>Kontaktväg: inte ifylld än</source>
        <translation>Way of contact: not filled in yet</translation>
    </message>
    <message>
        <source>Kontakta bara så här: {ways}</source>
        <translation>Contact only like this: {ways}</translation>
    </message>
    <message>
        <source>{contact}. Ingen annan får svara eller läsa.</source>
        <translation>{contact}. Nobody else may answer or read.</translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} ({more})</source>
        <translation>{first} ({more})</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{halt}: {step}</source>
        <translation>{halt}: {step}</translation>
    </message>
    <message>
        <source>{count} saker: {first}</source>
        <translation>{count} things: {first}</translation>
    </message>
    <message>
        <source>Önskat: {trade}</source>
        <translation>Wished: {trade}</translation>
    </message>
    <message>
        <source>Kandidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Senast ändrat</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Ärenden: {count}</source>
        <translation>Cases: {count}</translation>
    </message>
    <message>
        <source>Ärenden: {shown} av {count}</source>
        <translation>Cases: {shown} of {count}</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Alla ansvariga</source>
        <translation>All leads</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Ingen ansvarig</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>Inget ärende passar</source>
        <translation>No case matches</translation>
    </message>
    <message>
        <source>Sök på en del av namnet eller numret, eller visa alla ärenden.</source>
        <translation>Search for a part of the name or number, or show all cases.</translation>
    </message>
    <message>
        <source>Visa alla ärenden</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>Inga ärenden ännu</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Här syns ärendena när någon har öppnat dem.</source>
        <translation>Cases are shown here when somebody has opened them.</translation>
    </message>
    <message>
        <source>Börja med att öppna ett ärende för den person som sitter framför dig. Ett namn räcker.</source>
        <translation>Begin by opening a case for the person in front of you. A name is enough.</translation>
    </message>
    <message>
        <source>Sök på en del av numret, eller visa alla ärenden.</source>
        <translation>Search for part of the number, or show all cases.</translation>
    </message>
    <message>
        <source>Öppna det första ärendet</source>
        <translation>Open the first case</translation>
    </message>
    <message>
        <source>Lägg till personal</source>
        <translation>Add staff</translation>
    </message>
    <message>
        <source>Lägg först till dem som ska arbeta här. Ärenden öppnas av en samordnare, bedömare eller sfi-lärare.</source>
        <translation>First add those who are to work here. Cases are opened by a coordinator, an assessor or an SFI teacher.</translation>
    </message>
    <message>
        <source>Du är den enda administratören. Lägg till en till: glömmer du lösenfrasen kan ingen ge dig en ny.</source>
        <translation>You are the only administrator. Add another: if you forget the passphrase nobody can give you a new one.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Lista över ärenden</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>Skapa dokument för flera</source>
        <translation>Make documents for several</translation>
    </message>
    <message>
        <source>Markera flera ärenden med Ctrl eller Skift.</source>
        <translation>Select several cases with Ctrl or Shift.</translation>
    </message>
    <message>
        <source>Sök namn eller nummer</source>
        <translation>Search name or number</translation>
    </message>
    <message>
        <source>Sök nummer</source>
        <translation>Search number</translation>
    </message>
    <message>
        <source>Din roll visar ärendenas nummer och steg, inte vem de gäller eller vad som står i dem.</source>
        <translation>Your role shows the numbers and steps of the cases, not whom they concern or what stands in them.</translation>
    </message>
    <message>
        <source>Visa steg</source>
        <translation>Show step</translation>
    </message>
    <message>
        <source>Visa ansvarig</source>
        <translation>Show lead</translation>
    </message>
    <message>
        <source>Alla steg</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Stoppade</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CaseWindow</name>
    <message>
        <source>‹ Alla ärenden</source>
        <translation>‹ All cases</translation>
    </message>
    <message>
        <source>Visa mindre</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Kontakt och nästa steg</source>
        <translation>Contact and next step</translation>
    </message>
    <message>
        <source>Tillbaka till alla ärenden</source>
        <translation>Back to all cases</translation>
    </message>
    <message>
        <source>Ärendets sidor</source>
        <translation>Pages of the case</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Inskrivning</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Yrkesprofil</source>
        <translation>Occupation profile</translation>
    </message>
    <message>
        <source>Självskattning</source>
        <translation>Self-rating</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Avslut</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>behövs inte</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>stoppat</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Uppehåll</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Avbrutet</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Återkallat</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Fick arbete</source>
        <translation>Got a job</translation>
    </message>
    <message>
        <source>Flyttade</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Personliga skäl</source>
        <translation>Personal reasons</translation>
    </message>
    <message>
        <source>Barnomsorg saknas</source>
        <translation>No childcare</translation>
    </message>
    <message>
        <source>Språket</source>
        <translation>The language</translation>
    </message>
    <message>
        <source>Fel yrke</source>
        <translation>Wrong trade</translation>
    </message>
    <message>
        <source>Kom inte</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Beställaren drog tillbaka</source>
        <translation>The commissioner withdrew</translation>
    </message>
    <message>
        <source>Platsen försvann</source>
        <translation>The place was lost</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Meritportfölj</source>
        <translation>Merit portfolio</translation>
    </message>
    <message>
        <source>Yrkesbedömning</source>
        <translation>Occupational assessment</translation>
    </message>
    <message>
        <source>Validering mot gymnasiestudier</source>
        <translation>Validation against upper-secondary study</translation>
    </message>
    <message>
        <source>Arbete</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Studier</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Eget företag</source>
        <translation>Own business</translation>
    </message>
    <message>
        <source>Samordnare</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Yrkesbedömare</source>
        <translation>Occupational assessor</translation>
    </message>
    <message>
        <source>Sfi-lärare</source>
        <translation>SFI teacher</translation>
    </message>
    <message>
        <source>Kvalitetssäkrare</source>
        <translation>Quality assurer</translation>
    </message>
    <message>
        <source>Administratör</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>Lead assessor</translation>
    </message>
    <message>
        <source>Andrebedömare</source>
        <translation>Second assessor</translation>
    </message>
    <message>
        <source>Valideringshandledare</source>
        <translation>Workplace observer</translation>
    </message>
    <message>
        <source>Intern kvalitetssäkrare</source>
        <translation>Internal quality assurer</translation>
    </message>
    <message>
        <source>Extern kvalitetssäkrare</source>
        <translation>External quality assurer</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Inget skydd</source>
        <translation>No protection</translation>
    </message>
    <message>
        <source>Sekretessmarkering</source>
        <translation>Confidentiality marking</translation>
    </message>
    <message>
        <source>Skyddad folkbokföring</source>
        <translation>Protected registration</translation>
    </message>
    <message>
        <source>Fingerade personuppgifter</source>
        <translation>Assumed identity</translation>
    </message>
    <message>
        <source>Inget nummer</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Personnummer</source>
        <translation>Personal identity number</translation>
    </message>
    <message>
        <source>Samordningsnummer</source>
        <translation>Coordination number</translation>
    </message>
    <message>
        <source>LMA-kortets nummer</source>
        <translation>Number of the LMA card</translation>
    </message>
    <message>
        <source>Annat nummer</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Vill inte säga</source>
        <translation>Prefers not to say</translation>
    </message>
    <message>
        <source>Kvinna</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Auktoriserad tolk</source>
        <translation>Authorised interpreter</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>Trained interpreter</translation>
    </message>
    <message>
        <source>Telefontolk</source>
        <translation>Interpreter by phone</translation>
    </message>
    <message>
        <source>Tvåspråkig bedömare</source>
        <translation>Bilingual assessor</translation>
    </message>
    <message>
        <source>Språkstöd av en kamrat</source>
        <translation>Language support by a peer</translation>
    </message>
    <message>
        <source>Läste själv</source>
        <translation>Read it alone</translation>
    </message>
    <message>
        <source>Uppläst av tolk</source>
        <translation>Read aloud by an interpreter</translation>
    </message>
    <message>
        <source>Uppläst av personal</source>
        <translation>Read aloud by staff</translation>
    </message>
    <message>
        <source>Fotografera arbetet</source>
        <translation>Photograph the work</translation>
    </message>
    <message>
        <source>Kontakta referenser</source>
        <translation>Contact references</translation>
    </message>
    <message>
        <source>Skicka till arbetsgivare</source>
        <translation>Send to employers</translation>
    </message>
    <message>
        <source>Berätta resultatet för beställaren</source>
        <translation>Tell the commissioner the result</translation>
    </message>
    <message>
        <source>Spara en kopia på centrumet</source>
        <translation>Keep a copy at the centre</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Yrke och plan</source>
        <translation>Trade and plan</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Möten och tid</source>
        <translation>Meetings, time</translation>
    </message>
    <message>
        <source>Inte alls</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Flytande</source>
        <translation>Fluently</translation>
    </message>
    <message>
        <source>Spelar ingen roll</source>
        <translation>Does not matter</translation>
    </message>
    <message>
        <source>Skriv bara det som behövs. Inget om hälsa, tro, ursprung eller gissningar.</source>
        <translation>Write only what is needed. Nothing about health, faith, origin or guesses.</translation>
    </message>
</context>
<context>
    <name>CentrePart</name>
    <message>
        <source>1. Centret</source>
        <translation>1. The centre</translation>
    </message>
    <message>
        <source>Centrets namn</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Det trycks på varje dokument. Kan ändras senare.</source>
        <translation>It is printed on each document. Can be changed later.</translation>
    </message>
    <message>
        <source>Arbetsplatsens bokstav</source>
        <translation>Letter of the workstation</translation>
    </message>
    <message>
        <source>A–Z, sist i varje ärendenummer. Har centret flera datorer får var och en sin egen bokstav, så att inget nummer ges två gånger. Kan inte ändras.</source>
        <translation>A–Z, last in each case number. If the centre has several computers each gets a letter of its own, so that no number is given twice. Cannot be changed.</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Centrets uppgifter</source>
        <translation>About the centre</translation>
    </message>
    <message>
        <source>Centrets namn</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Gatuadress</source>
        <translation>Street address</translation>
    </message>
    <message>
        <source>Postnummer och ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webbplats</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Telefon för kontroll av dokument</source>
        <translation>Phone for checking documents</translation>
    </message>
    <message>
        <source>På dokumenten</source>
        <translation>On the documents</translation>
    </message>
    <message>
        <source>Det här skrivs ut. Det sparas när du lämnar fältet.</source>
        <translation>This is printed. It is saved when you leave the field.</translation>
    </message>
    <message>
        <source>Dold skärm</source>
        <translation>Covered screen</translation>
    </message>
    <message>
        <source>Minuter utan tangent eller mus tills skärmen döljs</source>
        <translation>Minutes without a key or the mouse until the screen is covered</translation>
    </message>
    <message>
        <source>Mellan 1 och 15. Skärmen döljs också när datorn har sovit.</source>
        <translation>Between 1 and 15. The screen is also covered when the computer has slept.</translation>
    </message>
    <message>
        <source>Ett nummer som arbetsgivaren också hittar på centrets webbplats.</source>
        <translation>A number that the employer also finds on the centre&apos;s website.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Kontrollerar varje del av arkivet … Du kan arbeta under tiden.</source>
        <translation>Checking every part of the store … You can work meanwhile.</translation>
    </message>
    <message>
        <source>Något är fel. Läs under Kontroll vad det gäller och vad du gör.</source>
        <translation>Something is wrong. Read under Check what it concerns and what you do.</translation>
    </message>
    <message>
        <source>Arkivet är helt: {cases} ärenden, {pieces} filer bland underlaget, {size}.</source>
        <translation>The store is whole: {cases} cases, {pieces} files among the evidence, {size}.</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Läser hela arkivet: varje uppgift, varje fil bland underlaget, och att historiken är hel.</source>
        <translation>Reads the whole store: every entry, every file among the evidence, and that the history is whole.</translation>
    </message>
    <message>
        <source>Kontrollera också säkerhetskopiorna i mappen</source>
        <translation>Also check the backups in the folder</translation>
    </message>
    <message>
        <source>Kontrollera nu</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Kontrollera arkivet nu</source>
        <translation>Check the store now</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Ärendet är återkallat: bara kandidatens eget exemplar.</source>
        <translation>The case has been withdrawn: only the candidate&apos;s own copy.</translation>
    </message>
    <message>
        <source>Hela portföljen</source>
        <translation>The whole portfolio</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Bara första sidan</source>
        <translation>First page only</translation>
    </message>
    <message>
        <source>Eget val</source>
        <translation>Own choice</translation>
    </message>
    <message>
        <source>Alla yrken i ärendet</source>
        <translation>All occupations in the case</translation>
    </message>
    <message>
        <source>Beställaren får aldrig egna ord, erfarenhet, bilder eller referenser.</source>
        <translation>The commissioner never gets own words, experience, pictures or references.</translation>
    </message>
    <message>
        <source>Svenska med {language} bredvid</source>
        <translation>Swedish with {language} beside it</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>Swedish only</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Det här väljer kandidaten själv</source>
        <translation>This is the candidate&apos;s own choice</translation>
    </message>
    <message>
        <source>Kandidaten har själv valt {day} vad andra får se. Det är ifyllt här.</source>
        <translation>The candidate chose on {day} what others may see. It is filled in here.</translation>
    </message>
    <message>
        <source>Slag av dokument</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Exemplar för</source>
        <translation>Copy for</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Kandidatens riktiga namn på pappret</source>
        <translation>The candidate&apos;s real name on the paper</translation>
    </message>
    <message>
        <source>Skrivs bara ut. Sparas inte. Lämna tomt för alias.</source>
        <translation>Is only printed, not saved. Leave empty for the alias.</translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Kort till plånboken att klippa ut</source>
        <translation>Card for the wallet, to cut out</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Kort: första sidan, resultatet, behörigheter och språk. Bara första sidan är på svenska och får plats på ett papper.</source>
        <translation>Short: the first page, the result, licences and languages. The first page only is in Swedish and fits on one sheet.</translation>
    </message>
    <message>
        <source>Delar</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Bilder som kandidaten har valt</source>
        <translation>Pictures that the candidate has chosen</translation>
    </message>
    <message>
        <source>Visa om varje erfarenhet</source>
        <translation>Show about each experience</translation>
    </message>
    <message>
        <source>Skriv ut telefonnumret</source>
        <translation>Print the phone number</translation>
    </message>
    <message>
        <source>Skriv ut startdatumet</source>
        <translation>Print the start date</translation>
    </message>
    <message>
        <source>Skriv ut födelseåret</source>
        <translation>Print the year of birth</translation>
    </message>
    <message>
        <source>Det står då också i koden för kontroll.</source>
        <translation>It then also stands in the code for checking.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Sätt ihop en egen …</source>
        <translation>Put together an own one …</translation>
    </message>
    <message>
        <source>Moduler ur flera yrken</source>
        <translation>Modules from several occupations</translation>
    </message>
    <message>
        <source>Yrket fryses som det är i dag. Det som ändras i yrkets formulär senare rör inte ärendet.</source>
        <translation>The occupation is frozen as it is today. What is changed in its form later does not touch the case.</translation>
    </message>
    <message>
        <source>Yrken att välja bland</source>
        <translation>Occupations to choose from</translation>
    </message>
    <message>
        <source>Vad sammansättningen heter</source>
        <translation>What the combination is called</translation>
    </message>
    <message>
        <source>Till exempel: Kök på äldreboende. Skriv inte en skyddad titel.</source>
        <translation>For example: Kitchen in a care home. Do not write a protected title.</translation>
    </message>
    <message>
        <source>Moduler och kriterier</source>
        <translation>Modules and criteria</translation>
    </message>
    <message>
        <source>Varför det här yrket</source>
        <translation>Why this occupation</translation>
    </message>
    <message>
        <source>Vad i kartläggningen som talar för det. Inget om hälsa, tro eller ursprung.</source>
        <translation>What in the mapping speaks for it. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Välj yrket</source>
        <translation>Choose the occupation</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Version {version}, fryst {day} av {name}</source>
        <translation>Version {version}, frozen {day} by {name}</translation>
    </message>
    <message>
        <source>Varför inte: {reason}</source>
        <translation>Why not: {reason}</translation>
    </message>
    <message>
        <source>Varför: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>Yrkets formulär har ändrats sedan dess. Ärendet behåller sin version.</source>
        <translation>The form of the occupation has changed since. The case keeps its version.</translation>
    </message>
    <message>
        <source>lagt undan</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Välj yrke</source>
        <translation>Choose occupation</translation>
    </message>
    <message>
        <source>Lägg till ett yrke</source>
        <translation>Add an occupation</translation>
    </message>
    <message>
        <source>Inget yrke är valt än. Det går att välja flera.</source>
        <translation>No occupation is chosen yet. Several can be chosen.</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>{number}, skyddade uppgifter</source>
        <translation>{number}, protected data</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{count} saker: {first}</source>
        <translation>{count} things: {first}</translation>
    </message>
    <message>
        <source>Kandidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>De två koderna är inte lika. Skriv båda igen.</source>
        <translation>The two codes are not the same. Write both again.</translation>
    </message>
    <message>
        <source>Koden är borttagen. Skärmen visas igen med lösenfrasen.</source>
        <translation>The code has been removed. The screen is shown again with the passphrase.</translation>
    </message>
    <message>
        <source>Koden gäller nu på den här datorn och i det här arkivet.</source>
        <translation>The code is now valid on this computer and in this store.</translation>
    </message>
    <message>
        <source>Kod för dold skärm</source>
        <translation>Code for the covered screen</translation>
    </message>
    <message>
        <source>Med sex siffror visar du en dold skärm igen. Koden räcker i fyra timmar från lösenfrasen och för fem försök; sedan, och efter omstart, behövs lösenfrasen. Den som ser dig slå koden kan använda den, så utan kod är du säkrare.</source>
        <translation>With six digits you show a covered screen again. The code is enough for four hours from the passphrase and for five attempts; after that, and after a restart, the passphrase is needed. Whoever sees you type the code can use it, so without a code you are safer.</translation>
    </message>
    <message>
        <source>Du har en kod.</source>
        <translation>You have a code.</translation>
    </message>
    <message>
        <source>Du har ingen kod.</source>
        <translation>You have no code.</translation>
    </message>
    <message>
        <source>Din lösenfras</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Ny kod, sex siffror</source>
        <translation>New code, six digits</translation>
    </message>
    <message>
        <source>Inte ett datum, inte 123456 och inte samma siffror om och om igen.</source>
        <translation>Not a date, not 123456 and not the same digits over and over.</translation>
    </message>
    <message>
        <source>Koden en gång till</source>
        <translation>The code once more</translation>
    </message>
    <message>
        <source>Spara koden</source>
        <translation>Save the code</translation>
    </message>
    <message>
        <source>Ta bort koden</source>
        <translation>Remove the code</translation>
    </message>
</context>
<context>
    <name>CommentPart</name>
    <message>
        <source>Kandidatens egen kommentar</source>
        <translation>The candidate&apos;s own comment</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid resultatet, så som kandidaten säger det.</source>
        <translation>Is printed beside the result, as the candidate says it.</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>The Swedish was written by</translation>
    </message>
    <message>
        <source>Spara kommentaren</source>
        <translation>Save the comment</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>{criterion}: nytt</source>
        <translation>{criterion}: new</translation>
    </message>
    <message>
        <source>{criterion}: borttaget</source>
        <translation>{criterion}: removed</translation>
    </message>
    <message>
        <source>{criterion}: ändrat</source>
        <translation>{criterion}: changed</translation>
    </message>
    <message>
        <source>Avgörande</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Inte avgörande</source>
        <translation>Not critical</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade kriterier</source>
        <translation>
            <numerusform>%n criterion changed</numerusform>
            <numerusform>%n criteria changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya kriterier</source>
        <translation>
            <numerusform>%n new criterion</numerusform>
            <numerusform>%n new criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna kriterier</source>
        <translation>
            <numerusform>%n criterion removed</numerusform>
            <numerusform>%n criteria removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Kriterierna är desamma.</source>
        <translation>The criteria are the same.</translation>
    </message>
    <message>
        <source>Jämför versionerna</source>
        <translation>Compare the versions</translation>
    </message>
    <message>
        <source>{title}: version {old} och {new}</source>
        <translation>{title}: versions {old} and {new}</translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier har samma beteckning och samma text i båda.</source>
        <translation>
            <numerusform>%n criterion has the same id and the same text in both.</numerusform>
            <numerusform>%n criteria have the same id and the same text in both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CompetenceForm</name>
    <message>
        <source>Beskrivet av kandidaten, inte bedömt</source>
        <translation>Described by the candidate, not assessed</translation>
    </message>
    <message>
        <source>Kunnande</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>CompetencePart</name>
    <message>
        <source>Sådant som ingen yrkesprofil frågar efter: odla, laga bilar, sy, ordna en förening.</source>
        <translation>What no occupation profile asks for: growing food, mending cars, sewing, running an association.</translation>
    </message>
    <message>
        <source>Lägg till kunnande</source>
        <translation>Add competence</translation>
    </message>
    <message>
        <source>Inget annat kunnande är inskrivet.</source>
        <translation>No other competence is written down.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Så når vi kandidaten</source>
        <translation>How we reach the candidate</translation>
    </message>
    <message>
        <source>Kandidatens egen väg, inte familjens. Den står överst i ärendet och används alltid.</source>
        <translation>The candidate&apos;s own way, not the family&apos;s. It stands on top of the case and is always used.</translation>
    </message>
    <message>
        <source>Hur kandidaten vill bli kontaktad</source>
        <translation>How the candidate wants to be contacted</translation>
    </message>
    <message>
        <source>Till exempel: sms, inte samtal. Eller: genom sfi-läraren.</source>
        <translation>For example: text message, not a call. Or: through the SFI teacher.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Till exempel: vardagar efter 15.</source>
        <translation>For example: weekdays after 15.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Någon annan får svara eller läsa</source>
        <translation>Somebody else may answer or read</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>Adaptations</translation>
    </message>
    <message>
        <source>Det kandidaten vill ha anpassat</source>
        <translation>What the candidate wants adapted</translation>
    </message>
    <message>
        <source>Skriv vad som ska göras, aldrig varför. Till exempel: större text, paus varje timme.</source>
        <translation>Write what is to be done, never why. For example: larger text, a break every hour.</translation>
    </message>
    <message>
        <source>På portföljens första sida</source>
        <translation>On the first page of the portfolio</translation>
    </message>
    <message>
        <source>Kandidaten väljer själv vad en arbetsgivare får se.</source>
        <translation>The candidate chooses what an employer may see.</translation>
    </message>
    <message>
        <source>Skriv ut telefonnumret</source>
        <translation>Print the phone number</translation>
    </message>
    <message>
        <source>Kan börja arbeta</source>
        <translation>Can start work</translation>
    </message>
    <message>
        <source>Till exempel: genast, eller 1 november.</source>
        <translation>For example: at once, or 1 November.</translation>
    </message>
    <message>
        <source>Skriv ut startdatumet</source>
        <translation>Print the start date</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Nu går det att försöka igen.</source>
        <translation>You can try again now.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: försök igen om %n sekunder.</source>
        <translation>
            <numerusform>{name}: try again in %n second.</numerusform>
            <numerusform>{name}: try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedLanguages</name>
    <message numerus="yes">
        <source>%n språk</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delvis</source>
        <translation>
            <numerusform>%n in part</numerusform>
            <numerusform>%n in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texter saknas</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>Koden stämmer inte. Försök kvar: %n.</source>
        <translation>
            <numerusform>The code is not right. Attempts left: %n.</numerusform>
            <numerusform>The code is not right. Attempts left: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Koden räcker inte längre. Skriv din lösenfras.</source>
        <translation>The code is no longer enough. Write your passphrase.</translation>
    </message>
    <message>
        <source>Skärmen är dold för {name}.</source>
        <translation>The screen is hidden for {name}.</translation>
    </message>
    <message>
        <source>Din kod, sex siffror</source>
        <translation>Your code, six digits</translation>
    </message>
    <message>
        <source>Din lösenfras</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Visa igen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Visa skärmen igen</source>
        <translation>Show the screen again</translation>
    </message>
    <message>
        <source>Använd lösenfrasen</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Använd lösenfrasen i stället för koden</source>
        <translation>Use the passphrase instead of the code</translation>
    </message>
    <message>
        <source>Logga ut</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Logga ut från den dolda skärmen</source>
        <translation>Sign out from the hidden screen</translation>
    </message>
</context>
<context>
    <name>CriteriaChooser</name>
    <message>
        <source>Kriterier som underlaget visar</source>
        <translation>Criteria that the evidence shows</translation>
    </message>
    <message>
        <source>Sök bland kriterierna</source>
        <translation>Search the criteria</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Inget kriterium har de orden.</source>
        <translation>No criterion has those words.</translation>
    </message>
    <message>
        <source>Ärendet har ingen yrkesprofil än. Välj en på sidan Yrke och plan.</source>
        <translation>The case has no occupation profile yet. Choose one on the page Trade and plan.</translation>
    </message>
</context>
<context>
    <name>CriterionHead</name>
    <message>
        <source>Till listan</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Föregående kriterium</source>
        <translation>Previous criterion</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nästa kriterium</source>
        <translation>Next criterion</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Ikryssat: {point}</source>
        <translation>Ticked: {point}</translation>
    </message>
    <message>
        <source>Inte ikryssat: {point}</source>
        <translation>Not ticked: {point}</translation>
    </message>
    <message>
        <source>Avgörande kriterium. Behöver: {needs}.</source>
        <translation>Critical criterion. Needs: {needs}.</translation>
    </message>
    <message>
        <source>Kriteriet</source>
        <translation>The criterion</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Skriv dagen som år-månad-dag, till exempel 2026-03-05.</source>
        <translation>Write the day as year-month-day, for example 2026-03-05.</translation>
    </message>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>öppna kalendern</source>
        <translation>open the calendar</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Till kriteriet</source>
        <translation>To the criterion</translation>
    </message>
    <message>
        <source>Till kriteriet {code}</source>
        <translation>To criterion {code}</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Skillnader</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Att prata om: kandidatens egen bild bredvid det ni har sett, på båda språken. Inget räknas ihop, och den egna bilden ändrar ingen nivå.</source>
        <translation>To talk about: the candidate&apos;s own view beside what you have seen, in both languages. Nothing is summed up, and the own view changes no level.</translation>
    </message>
    <message>
        <source>Inga skillnader. Den egna bilden och bedömningen säger detsamma, och allt är bedömt.</source>
        <translation>No differences. The own view and the assessment say the same, and everything has been assessed.</translation>
    </message>
</context>
<context>
    <name>DisagreementsField</name>
    <message>
        <source>Välj kriterium och skriv varför.</source>
        <translation>Choose a criterion and write why.</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Vad den andra personen ser annorlunda</source>
        <translation>What the second person sees otherwise</translation>
    </message>
    <message>
        <source>Vad som sågs och vilken nivå det visar. Inget om personerna.</source>
        <translation>What was seen and which level it shows. Nothing about the people.</translation>
    </message>
    <message>
        <source>Lägg till kriteriet</source>
        <translation>Add the criterion</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Meritportfölj</source>
        <translation>Merit portfolio</translation>
    </message>
    <message>
        <source>Utlåtande</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Yrkesbedömning</source>
        <translation>Occupational assessment</translation>
    </message>
    <message>
        <source>Kartläggningsutlåtande</source>
        <translation>Mapping statement</translation>
    </message>
    <message>
        <source>Kompetensintyg</source>
        <translation>Certificate of competence</translation>
    </message>
    <message>
        <source>Delintyg</source>
        <translation>Partial certificate</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>Supplementary plan</translation>
    </message>
    <message>
        <source>Underlag för prövning</source>
        <translation>Basis for course examination</translation>
    </message>
    <message>
        <source>Kvitto på information</source>
        <translation>Receipt of information</translation>
    </message>
    <message>
        <source>Följesedel till beställaren</source>
        <translation>Delivery note to the commissioner</translation>
    </message>
    <message>
        <source>Mitt resultat</source>
        <translation>My result</translation>
    </message>
    <message>
        <source>Eget exemplar</source>
        <translation>Own copy</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>Commissioner</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Behörigheter</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Varje kriterium</source>
        <translation>Each criterion</translation>
    </message>
    <message>
        <source>Moduler som inte är visade</source>
        <translation>Modules not shown</translation>
    </message>
    <message>
        <source>Annat kunnande</source>
        <translation>Other competence</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Kandidatens kommentar</source>
        <translation>The candidate&apos;s comment</translation>
    </message>
    <message>
        <source>Referenser</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>Meeting with a door-opener</translation>
    </message>
    <message>
        <source>Slag av arbete</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>Arbetsgivarens namn</source>
        <translation>Name of the employer</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Stor text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>gäller</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>ersatt</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>återkallat</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>I handen</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Med post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Med digital post</source>
        <translation>By digital mail</translation>
    </message>
    <message>
        <source>Genom någon som kandidaten har valt</source>
        <translation>Through somebody the candidate has chosen</translation>
    </message>
    <message>
        <source>Skickat till en arbetsgivare</source>
        <translation>Sent to an employer</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Utkast – utan nummer</source>
        <translation>Draft – without number</translation>
    </message>
    <message>
        <source>Något tecken går inte att skriva ut. Se ovanför.</source>
        <translation>Some character cannot be printed. See above.</translation>
    </message>
    <message>
        <source>{number} är utfärdat. Skriv ut eller spara det, och anteckna när det lämnas över.</source>
        <translation>{number} is issued. Print or save it, and note when it is handed over.</translation>
    </message>
    <message>
        <source>{number} är utfärdat och sparas inte. Skriv ut eller spara det nu.</source>
        <translation>{number} is issued and not kept. Print or save it now.</translation>
    </message>
    <message>
        <source>Spara dokumentet</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>PDF-dokument (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>New document</translation>
    </message>
    <message numerus="yes">
        <source>Utfärdade (%n)</source>
        <translation>
            <numerusform>Issued (%n)</numerusform>
            <numerusform>Issued (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Registerutdrag</source>
        <translation>Register extract</translation>
    </message>
    <message>
        <source>Utfärda</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>DuplicatesBox</name>
    <message>
        <source>Öppna {case}</source>
        <translation>Open {case}</translation>
    </message>
    <message>
        <source>Nytt ärende för {name}</source>
        <translation>New case for {name}</translation>
    </message>
    <message>
        <source>{name}, ärende {cases}</source>
        <translation>{name}, case {cases}</translation>
    </message>
    <message>
        <source>{name}, född {born}, ärende {cases}</source>
        <translation>{name}, born {born}, case {cases}</translation>
    </message>
    <message>
        <source>Är det någon av dem?</source>
        <translation>Is it one of them?</translation>
    </message>
    <message>
        <source>De liknar den du har skrivit. Det som redan är berättat frågar vi inte om igen.</source>
        <translation>They resemble the one you have written. What has been told already is not asked again.</translation>
    </message>
    <message>
        <source>Nej, det är en annan person</source>
        <translation>No, it is another person</translation>
    </message>
</context>
<context>
    <name>EarlierMappingForm</name>
    <message>
        <source>Ingen än</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Visa kopian</source>
        <translation>Show the copy</translation>
    </message>
    <message>
        <source>Lägg in en kopia bland underlagen</source>
        <translation>Put a copy among the evidence</translation>
    </message>
    <message>
        <source>Underlag utan rubrik</source>
        <translation>Evidence without title</translation>
    </message>
    <message>
        <source>Kartläggning som redan är gjord</source>
        <translation>Mapping that is already done</translation>
    </message>
    <message>
        <source>Gjord av</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Till exempel skola, kommun eller Arbetsförmedlingen.</source>
        <translation>For example a school, a municipality or the public employment service.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Så gott man minns, till exempel: våren 2024.</source>
        <translation>As well as one remembers, for example: spring 2024.</translation>
    </message>
    <message>
        <source>Kopia finns</source>
        <translation>There is a copy</translation>
    </message>
    <message>
        <source>Vi har tittat igenom den tillsammans</source>
        <translation>We have looked through it together</translation>
    </message>
    <message>
        <source>Kopian bland underlagen</source>
        <translation>The copy among the evidence</translation>
    </message>
    <message>
        <source>Det viktiga i den</source>
        <translation>What matters in it</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>kopia finns</source>
        <translation>copy exists</translation>
    </message>
    <message>
        <source>ingen kopia</source>
        <translation>no copy</translation>
    </message>
    <message>
        <source>kopia bland underlagen</source>
        <translation>copy among the evidence</translation>
    </message>
    <message>
        <source>Tittat igenom {day} med {name}</source>
        <translation>Looked through {day} with {name}</translation>
    </message>
    <message>
        <source>Inte tittat på</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>Ärende {case_no}</source>
        <translation>Case {case_no}</translation>
    </message>
    <message>
        <source>Öppnat {day}</source>
        <translation>Opened {day}</translation>
    </message>
    <message>
        <source>kartläggning klar {day}</source>
        <translation>mapping finished {day}</translation>
    </message>
    <message>
        <source>Ta över</source>
        <translation>Carry over</translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.</source>
        <translation>
            <numerusform>%n entry from earlier cases is here. Go through it, do not ask again.</numerusform>
            <numerusform>%n entries from earlier cases are here. Go through them, do not ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter från tidigare ärenden är genomgångna {day}.</source>
        <translation>
            <numerusform>%n entry from earlier cases was gone through {day}.</numerusform>
            <numerusform>%n entries from earlier cases were gone through {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titta först på det som redan är gjort, så att ingen behöver berätta samma sak två gånger.</source>
        <translation>Look first at what is done already, so that nobody has to tell the same thing twice.</translation>
    </message>
    <message>
        <source>Tidigare ärenden här</source>
        <translation>Earlier cases here</translation>
    </message>
    <message>
        <source>Vi har gått igenom det: det stämmer</source>
        <translation>We have gone through it: it is right</translation>
    </message>
    <message>
        <source>Lägg till tidigare kartläggning</source>
        <translation>Add an earlier mapping</translation>
    </message>
    <message>
        <source>Det finns ingen tidigare kartläggning</source>
        <translation>There is no earlier mapping</translation>
    </message>
</context>
<context>
    <name>EducationForm</name>
    <message>
        <source>Skola eller kurs</source>
        <translation>School or course</translation>
    </message>
    <message>
        <source>Också avbruten skolgång, kurser på arbetet och lärlingstid räknas.</source>
        <translation>Interrupted schooling, courses at work and apprenticeship count too.</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Från år</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Till år</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Längd i år</source>
        <translation>Length in years</translation>
    </message>
    <message>
        <source>Åren är ungefärliga</source>
        <translation>The years are approximate</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation>Which paper</translation>
    </message>
</context>
<context>
    <name>EducationPart</name>
    <message>
        <source>{years} år</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>From an earlier case</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation>about {date}</translation>
    </message>
    <message>
        <source>Skola, yrkesutbildning och kurser, hela eller avbrutna.</source>
        <translation>School, vocational training and courses, whole or interrupted.</translation>
    </message>
    <message>
        <source>Lägg till utbildning</source>
        <translation>Add education</translation>
    </message>
    <message>
        <source>Ingen utbildning är inskriven än. Det är inget fel.</source>
        <translation>No education is written down yet. There is nothing wrong in that.</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Varför dokumentet återkallas</source>
        <translation>Why the document is revoked</translation>
    </message>
    <message>
        <source>Skriv fakta. Inget om hälsa, tro eller ursprung.</source>
        <translation>Write facts. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Återkalla dokumentet</source>
        <translation>Revoke the document</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Språk i egna ord</source>
        <translation>Language of the own words</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>The Swedish was written by</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>Orden finns på %n ställen.</source>
        <translation>
            <numerusform>The words are in %n place.</numerusform>
            <numerusform>The words are in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orden finns inte i någon text i ärendet. De kan ändå synas i en fil.</source>
        <translation>The words are in no text of the case. They may still be seen in a file.</translation>
    </message>
    <message>
        <source>Där orden stod kommer det att stå: [borttagen uppgift]</source>
        <translation>Where the words stood it will say: [erased]</translation>
    </message>
    <message>
        <source>Texten står på en sida som inte är din. Orden finns i den.</source>
        <translation>The text is on a page that is not yours. The words are in it.</translation>
    </message>
    <message>
        <source>Bara i historiken: ett tidigare värde eller en rad som är borttagen.</source>
        <translation>Only in the history: an earlier value or a row that has been removed.</translation>
    </message>
    <message>
        <source>Utfärdat dokument {number}</source>
        <translation>Issued document {number}</translation>
    </message>
    <message>
        <source>Fil: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Utfärdat dokument {number}: orden står i det</source>
        <translation>Issued document {number}: the words stand in it</translation>
    </message>
    <message>
        <source>För en uppgift som aldrig skulle ha skrivits, till exempel en diagnos. Ingenting ändras förrän en annan medarbetare har godkänt. Sedan går det inte att få tillbaka.</source>
        <translation>For something that should never have been written, such as a diagnosis. Nothing is changed until another member of staff has approved. After that it cannot be brought back.</translation>
    </message>
    <message>
        <source>Ord som ska bort eller rättas</source>
        <translation>Words to erase or correct</translation>
    </message>
    <message>
        <source>Så som de är skrivna. Sök en gång för varje stavning.</source>
        <translation>As they are written. Search once for each spelling.</translation>
    </message>
    <message>
        <source>Här står orden</source>
        <translation>The words stand here</translation>
    </message>
    <message>
        <source>Filer och dokument i ärendet</source>
        <translation>Files and documents in the case</translation>
    </message>
    <message>
        <source>Kryssa i det som visar uppgiften. Filer raderas. Utfärdade dokument raderas här och ska ersättas. Titta själv: det som står i bilder hittas inte.</source>
        <translation>Tick what shows the information. Files are erased. Issued documents are erased here and are to be replaced. Look for yourself: what stands in pictures is not found.</translation>
    </message>
    <message>
        <source>Vad som ska göras</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Ta bort orden</source>
        <translation>Take out the words</translation>
    </message>
    <message>
        <source>Byt till rätt ord</source>
        <translation>Change to the right words</translation>
    </message>
    <message>
        <source>Radera hela texten på varje ställe</source>
        <translation>Erase the whole text in each place</translation>
    </message>
    <message>
        <source>Rätt ord</source>
        <translation>Right words</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sparas på kvittot. Upprepa inte uppgiften.</source>
        <translation>Kept on the receipt. Do not repeat the information.</translation>
    </message>
    <message>
        <source>Sök i ärendet</source>
        <translation>Search the case</translation>
    </message>
    <message>
        <source>Lägg förslaget</source>
        <translation>Make the proposal</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ErasureReview</name>
    <message>
        <source>Filen raderas: {name}</source>
        <translation>The file is erased: {name}</translation>
    </message>
    <message>
        <source>Dokumentet raderas här och ska ersättas: {name}</source>
        <translation>The document is erased here and is to be replaced: {name}</translation>
    </message>
    <message>
        <source>Tidigare värden i historiken raderas.</source>
        <translation>Earlier values in the history are erased.</translation>
    </message>
    <message>
        <source>Den påbörjade texten raderas: {text}</source>
        <translation>The text begun is erased: {text}</translation>
    </message>
    <message>
        <source>Nu: {before}
Sedan: {after}</source>
        <translation>Now: {before}
After: {after}</translation>
    </message>
    <message>
        <source>Förslag {day} av {name}. Skäl: {reason}</source>
        <translation>Proposed {day} by {name}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Godkänn och radera nu</source>
        <translation>Approve and erase now</translation>
    </message>
    <message>
        <source>Säg nej</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>Spara en kopia och öppna den i ett annat program.</source>
        <translation>Save a copy and open it in another program.</translation>
    </message>
    <message>
        <source>Spara en kopia</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Underlaget är borttaget.</source>
        <translation>The evidence is removed.</translation>
    </message>
    <message>
        <source>Kopian är sparad.</source>
        <translation>The copy is saved.</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Det här är</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>En signerad bedömning vilar på underlaget, så detta står fast.</source>
        <translation>A signed judgement rests on the evidence, so this stands.</translation>
    </message>
    <message>
        <source>Inget kriterium än.</source>
        <translation>No criterion yet.</translation>
    </message>
    <message>
        <source>Det som sågs eller sades</source>
        <translation>What was seen or said</translation>
    </message>
    <message>
        <source>Vad det visar</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Vad kandidaten gjorde och sade. Inget om hälsa, tro eller ursprung.</source>
        <translation>What the candidate did and said. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Visar på dessa kriterier</source>
        <translation>Shows these criteria</translation>
    </message>
    <message>
        <source>Välj kriterier …</source>
        <translation>Choose criteria …</translation>
    </message>
    <message>
        <source>När, var och av vem</source>
        <translation>When, where and by whom</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Inget tillfälle</source>
        <translation>No session</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vem tog bilden eller såg det</source>
        <translation>Who took the picture or saw it</translation>
    </message>
    <message>
        <source>Andra på bilden</source>
        <translation>Others in the picture</translation>
    </message>
    <message>
        <source>Inga patienter, barn, gäster, bilskyltar eller skärmar.</source>
        <translation>No patients, children, guests, number plates or screens.</translation>
    </message>
    <message>
        <source>Andra personer syns</source>
        <translation>Other people can be seen</translation>
    </message>
    <message>
        <source>De har sagt ja till att bilden används</source>
        <translation>They have agreed to the use of the picture</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Kandidaten eller någon annan ifrågasätter underlaget</source>
        <translation>The candidate or somebody else contests the evidence</translation>
    </message>
    <message>
        <source>Ett ifrågasatt underlag räknas inte och skrivs inte ut.</source>
        <translation>Contested evidence does not count and is not printed.</translation>
    </message>
    <message>
        <source>Vad är det som ifrågasätts?</source>
        <translation>What is contested?</translation>
    </message>
    <message>
        <source>Vad som inte stämmer, och vem som säger det. Inga gissningar.</source>
        <translation>What is not right, and who says so. No guesses.</translation>
    </message>
    <message>
        <source>Bildtext</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Står under bilden när den skrivs ut. Inga namn.</source>
        <translation>Stands below the picture in print. No names.</translation>
    </message>
</context>
<context>
    <name>EvidenceIntake</name>
    <message>
        <source>Inklistrad bild</source>
        <translation>Pasted picture</translation>
    </message>
    <message numerus="yes">
        <source>Tillagda filer: %n.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kunde inte läggas till: %n.</source>
        <translation>
            <numerusform>Could not be added: %n.</numerusform>
            <numerusform>Could not be added: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lämnade, för du avbröt: %n.</source>
        <translation>
            <numerusform>Left out, as you cancelled: %n.</numerusform>
            <numerusform>Left out, as you cancelled: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmet kunde inte läsa in filen. Felet är antecknat.</source>
        <translation>The program could not read the file. The failure has been noted.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en bild. Den lades till som bild.</source>
        <translation>The name does not fit: the file is a picture. It was added as a picture.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är ljud. Den lades till som ljud.</source>
        <translation>The name does not fit: the file is sound. It was added as sound.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en film. Den lades till som film.</source>
        <translation>The name does not fit: the file is a film. It was added as a film.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en PDF. Den lades till som dokument.</source>
        <translation>The name does not fit: the file is a PDF. It was added as a document.</translation>
    </message>
    <message>
        <source>Namnet stämmer inte: filen är en text. Den lades till som text.</source>
        <translation>The name does not fit: the file is a text. It was added as a text.</translation>
    </message>
    <message>
        <source>Ärende {number}.</source>
        <translation>Case {number}.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Skyddade uppgifter: inga bilder eller filmer. Papper kan skannas in.</source>
        <translation>Protected data: no pictures or films. Papers can be scanned.</translation>
    </message>
    <message>
        <source>Bilderna skrivs inte ut förrän kandidaten har sagt ja till foton.</source>
        <translation>The pictures are not printed until the candidate has agreed to photos.</translation>
    </message>
    <message>
        <source>Inga underlag än. Dra hit bilder, papper och inspelningar, eller skriv en observation.</source>
        <translation>No evidence yet. Drag pictures, papers and recordings here, or write an observation.</translation>
    </message>
    <message>
        <source>Inget underlag av det slaget.</source>
        <translation>No evidence of that kind.</translation>
    </message>
    <message>
        <source>Ärendets underlag</source>
        <translation>Evidence of the case</translation>
    </message>
    <message>
        <source>Visa underlag</source>
        <translation>Show evidence</translation>
    </message>
    <message>
        <source>Till samtycket</source>
        <translation>To the consent</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Till listan</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Spara en kopia …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Underlaget</source>
        <translation>The evidence</translation>
    </message>
    <message>
        <source>Ta bort underlaget …</source>
        <translation>Remove the evidence …</translation>
    </message>
    <message>
        <source>Vrid, beskär eller täck …</source>
        <translation>Turn, crop or cover …</translation>
    </message>
    <message>
        <source>Den här bilden visas och skrivs ut. Originalet finns kvar orört.</source>
        <translation>This picture is shown and printed. The original is kept untouched.</translation>
    </message>
    <message>
        <source>Kopian kan öppnas i ett annat program. Den nämner inga platser.</source>
        <translation>The copy can be opened in another program. It names no places.</translation>
    </message>
    <message>
        <source>Spela filmen …</source>
        <translation>Play the film …</translation>
    </message>
    <message>
        <source>Spela från valfri plats …</source>
        <translation>Play from any place …</translation>
    </message>
    <message>
        <source>Visa, skriv av och översätt</source>
        <translation>View, transcribe and translate</translation>
    </message>
    <message>
        <source>Visa i full storlek</source>
        <translation>Show in full size</translation>
    </message>
    <message>
        <source>Liten bild av {title}</source>
        <translation>Small picture of {title}</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>{title} (ifrågasatt)</source>
        <translation>{title} (contested)</translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Bilder, papper och inspelningar ({endings})</source>
        <translation>Pictures, papers and recordings ({endings})</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Inga underlag är kopplade till kriteriet. Du kan dra hit filer.</source>
        <translation>No evidence is linked to the criterion. You can drag files here.</translation>
    </message>
    <message>
        <source>Inga underlag är kopplade till kriteriet.</source>
        <translation>No evidence is linked to the criterion.</translation>
    </message>
    <message>
        <source>Lägg till …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Lägg till filer som underlag för kriteriet</source>
        <translation>Add files as evidence for the criterion</translation>
    </message>
    <message>
        <source>Kamera …</source>
        <translation>Camera …</translation>
    </message>
    <message>
        <source>Ta bilder som underlag för kriteriet</source>
        <translation>Take pictures as evidence for the criterion</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Skriv en observation för kriteriet</source>
        <translation>Write an observation for the criterion</translation>
    </message>
    <message>
        <source>Alla underlag</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>Visa alla underlag i ärendet</source>
        <translation>Show all evidence in the case</translation>
    </message>
    <message>
        <source>Underlag utan rubrik</source>
        <translation>Evidence without title</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Bilden av underlaget</source>
        <translation>The picture of the evidence</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>Fetching and checking the file …</translation>
    </message>
    <message>
        <source>Föregående sida</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Förminska</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Hela</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Visa hela bilden</source>
        <translation>Show the whole picture</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stäng bilden</source>
        <translation>Close the picture</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Alla underlag</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>Utan kriterium</source>
        <translation>Without criterion</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Anteckningar och observationer</source>
        <translation>Notes and observations</translation>
    </message>
    <message>
        <source>Ifrågasatta</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>The candidate</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>Assessor or teacher</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>Authorised translator</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation>Initial mapping</translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation>Professional conversation</translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation>Practical day</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>Meeting with a door-opener</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Andra syns utan ja</source>
        <translation>Others seen without a yes</translation>
    </message>
    <message>
        <source>Kriterier: {count}</source>
        <translation>Criteria: {count}</translation>
    </message>
    <message>
        <source>Inget kriterium</source>
        <translation>No criterion</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Bedömt</source>
        <translation>Judged</translation>
    </message>
</context>
<context>
    <name>ExampleSheet</name>
    <message>
        <source>Kriteriet</source>
        <translation>The criterion</translation>
    </message>
    <message>
        <source>Det här såg bedömaren</source>
        <translation>What the assessor saw</translation>
    </message>
    <message>
        <source>Därför är det den nivån</source>
        <translation>Why it is that level</translation>
    </message>
    <message>
        <source>Exemplet är påhittat och inte godkänt av branschen.</source>
        <translation>The example is invented and not approved by the trade.</translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message numerus="yes">
        <source>%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.</source>
        <translation>
            <numerusform>%n year ago. Ask what is new in the trade. It hinders nothing.</numerusform>
            <numerusform>%n years ago. Ask what is new in the trade. It hinders nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad och när</source>
        <translation>What and when</translation>
    </message>
    <message>
        <source>Yrke eller sysselsättning</source>
        <translation>Occupation or activity</translation>
    </message>
    <message>
        <source>Slags arbete</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Till exempel: heltid, tre dagar i veckan, i skördetid.</source>
        <translation>For example: full time, three days a week, at harvest.</translation>
    </message>
    <message>
        <source>Började</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Slutade</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ett ungefärligt år räcker. Tomt betyder okänt.</source>
        <translation>An approximate year is enough. Empty means unknown.</translation>
    </message>
    <message>
        <source>Pågår än</source>
        <translation>Still going on</translation>
    </message>
    <message>
        <source>Senast gjort (år)</source>
        <translation>Last done (year)</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Skrivs ut bara där kandidaten väljer det.</source>
        <translation>Is printed only where the candidate chooses so.</translation>
    </message>
    <message>
        <source>De fyra frågorna</source>
        <translation>The four questions</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>What did you do?</translation>
    </message>
    <message>
        <source>Uppgifter under en vanlig dag.</source>
        <translation>Tasks in an ordinary day.</translation>
    </message>
    <message>
        <source>Hur gjorde du?</source>
        <translation>How did you do it?</translation>
    </message>
    <message>
        <source>Steg, metoder, material.</source>
        <translation>Steps, methods, materials.</translation>
    </message>
    <message>
        <source>Vad ansvarade du för?</source>
        <translation>What were you responsible for?</translation>
    </message>
    <message>
        <source>Vad du bestämde själv, pengar, nycklar, andra personer.</source>
        <translation>What you decided yourself, money, keys, other people.</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>What did it take?</translation>
    </message>
    <message>
        <source>Sådant som en ny kollega måste lära sig.</source>
        <translation>What a new colleague has to learn.</translation>
    </message>
    <message>
        <source>Verktyg och mängder</source>
        <translation>Tools and amounts</translation>
    </message>
    <message>
        <source>Verktyg och maskiner</source>
        <translation>Tools and machines</translation>
    </message>
    <message>
        <source>Mängder</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Till exempel: 120 portioner om dagen, 12 tons lastbil.</source>
        <translation>For example: 120 portions a day, a 12-tonne lorry.</translation>
    </message>
    <message>
        <source>Antal personer som du ledde</source>
        <translation>Number of people you led</translation>
    </message>
    <message>
        <source>Papper och referens</source>
        <translation>Papers and reference</translation>
    </message>
    <message>
        <source>Att det inte finns papper är vanligt och gör inte erfarenheten mindre värd.</source>
        <translation>Having no papers is common and does not make the experience worth less.</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Vilket papper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Person som kan tillfrågas</source>
        <translation>Person who can be asked</translation>
    </message>
    <message>
        <source>Så når man personen</source>
        <translation>How to reach the person</translation>
    </message>
    <message>
        <source>Referenspersonen har sagt ja till att nämnas</source>
        <translation>The referee has agreed to be named</translation>
    </message>
    <message>
        <source>Utan ja skrivs referensen aldrig ut.</source>
        <translation>Without a yes the reference is never printed.</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>ExperiencePart</name>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>From an earlier case</translation>
    </message>
    <message numerus="yes">
        <source>Senast för %n år sedan</source>
        <translation>
            <numerusform>Last %n year ago</numerusform>
            <numerusform>Last %n years ago</numerusform>
        </translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>still going on</translation>
    </message>
    <message>
        <source>tid okänd</source>
        <translation>time unknown</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
    <message>
        <source>ungefär {date}</source>
        <translation>about {date}</translation>
    </message>
    <message>
        <source>Allt arbete räknas: lön, eget företag, familjens gård, militärtjänst, omsorg hemma.</source>
        <translation>All work counts: paid, own business, the family&apos;s farm, military service, care at home.</translation>
    </message>
    <message>
        <source>Lägg till erfarenhet</source>
        <translation>Add experience</translation>
    </message>
    <message>
        <source>Ingen erfarenhet är inskriven än.</source>
        <translation>No experience is written down yet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Kryssa i det språk som ska granskas, och inget annat.</source>
        <translation>Tick the language that is to be reviewed, and no other.</translation>
    </message>
    <message>
        <source>Granskningsbladet är sparat. Underskrivet läses det in som en arbetsbok.</source>
        <translation>The review sheet is saved. When signed it is read in like a workbook.</translation>
    </message>
    <message>
        <source>Arbetsboken är sparad. Höj versionen på första bladet innan den läses in igen.</source>
        <translation>The workbook has been saved. Raise the version on its first sheet before it is read in again.</translation>
    </message>
    <message>
        <source>Exportera arbetsbok</source>
        <translation>Export workbook</translation>
    </message>
    <message>
        <source>Arbetsboken öppnas i ett kalkylprogram. Svenskan är alltid med; kryssa i de språk som också ska ha kolumner. Bladet help säger vad varje kolumn är till för.</source>
        <translation>The workbook opens in a spreadsheet program. Swedish is always there; tick the languages that are to have columns too. The sheet help says what each column is for.</translation>
    </message>
    <message>
        <source>Ett granskningsblad är för en som har språket som modersmål: svenskan och översättningen bredvid varandra, att rätta och skriva under. Det görs för ett språk i taget.</source>
        <translation>A review sheet is for a native reader of the language: the Swedish and the translation side by side, to correct and sign. It is made for one language at a time.</translation>
    </message>
    <message>
        <source>inga texter än</source>
        <translation>no texts yet</translation>
    </message>
    <message>
        <source>Spara arbetsboken …</source>
        <translation>Save the workbook …</translation>
    </message>
    <message>
        <source>Spara granskningsblad …</source>
        <translation>Save review sheet …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ExtractBox</name>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF-dokument (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Spara registerutdraget</source>
        <translation>Save the register extract</translation>
    </message>
    <message>
        <source>Registerutdrag</source>
        <translation>Register extract</translation>
    </message>
    <message>
        <source>Allt som står om kandidaten, varifrån det kommer, hur länge det sparas och vem som har fått det. Kandidaten har rätt att få det. Det får ett eget nummer och sparas inte i programmet.</source>
        <translation>All that stands about the candidate, where it comes from, how long it is kept and who has got it. The candidate has a right to it. It gets a number of its own and is not kept in the program.</translation>
    </message>
    <message>
        <source>Utdragets språk</source>
        <translation>Language of the extract</translation>
    </message>
    <message>
        <source>Svenska med {language} bredvid</source>
        <translation>Swedish with {language} beside it</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>Swedish only</translation>
    </message>
    <message>
        <source>Kandidatens riktiga namn på utdraget</source>
        <translation>The candidate&apos;s real name on the extract</translation>
    </message>
    <message>
        <source>Skrivs bara ut. Sparas inte. Lämna tomt för alias.</source>
        <translation>Is only printed, not saved. Leave empty for the alias.</translation>
    </message>
    <message>
        <source>Skriv ut registerutdraget</source>
        <translation>Print the register extract</translation>
    </message>
    <message>
        <source>Spara som data</source>
        <translation>Save as data</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>{area}. Beteckning och version: {known}.</source>
        <translation>{area}. Id and version: {known}.</translation>
    </message>
    <message>
        <source>SSYK {code}</source>
        <translation>SSYK {code}</translation>
    </message>
    <message numerus="yes">
        <source>Muntligt prov med %n frågor i två varianter</source>
        <translation>
            <numerusform>Oral test of %n question in two sets</numerusform>
            <numerusform>Oral test of %n questions in two sets</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (valfri)</source>
        <translation>{title} (optional)</translation>
    </message>
    <message>
        <source>Inläst av {name} {day}</source>
        <translation>Read in by {name} on {day}</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan</source>
        <translation>Language beside Swedish</translation>
    </message>
    <message>
        <source>Moduler</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Läs profilen först. Namnet {name} och dagens datum skrivs ut där profilen används.</source>
        <translation>Read the profile first. The name {name} and today&apos;s date are printed where the profile is used.</translation>
    </message>
    <message>
        <source>Läs som dokument</source>
        <translation>Read as a document</translation>
    </message>
    <message>
        <source>Skriv ut papper …</source>
        <translation>Print papers …</translation>
    </message>
    <message>
        <source>Bilder till frågorna …</source>
        <translation>Pictures for the questions …</translation>
    </message>
    <message>
        <source>Ljud till frågorna …</source>
        <translation>Sounds of the questions …</translation>
    </message>
    <message>
        <source>Exportera arbetsbok …</source>
        <translation>Export workbook …</translation>
    </message>
    <message>
        <source>Godkänn profilen</source>
        <translation>Approve the profile</translation>
    </message>
    <message>
        <source>Ta ur bruk</source>
        <translation>Take out of use</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Kopian är sparad. Varje fel står som en anteckning i sin cell.</source>
        <translation>The copy has been saved. Each fault stands as a note in its cell.</translation>
    </message>
    <message>
        <source>Läs in arbetsbok</source>
        <translation>Read in workbook</translation>
    </message>
    <message>
        <source>Arbetsboken har fel</source>
        <translation>The workbook has faults</translation>
    </message>
    <message numerus="yes">
        <source>%n ställen behöver rättas innan den kan läsas in. Inget har ändrats.</source>
        <translation>
            <numerusform>%n place needs to be put right before it can be read in. Nothing has been changed.</numerusform>
            <numerusform>%n places need to be put right before it can be read in. Nothing has been changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fel i arbetsboken</source>
        <translation>Faults in the workbook</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Vad som är fel</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Spara en kopia med felen markerade …</source>
        <translation>Save a copy with the faults marked …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Återställd text: den sparas när du lämnar fältet.</source>
        <translation>Restored text: it is saved when you leave the field.</translation>
    </message>
</context>
<context>
    <name>FieldPaperDialog</name>
    <message>
        <source>Papperet görs …</source>
        <translation>The paper is being made …</translation>
    </message>
    <message>
        <source>Papperet är sparat.</source>
        <translation>The paper has been saved.</translation>
    </message>
    <message>
        <source>Papperet är skickat till skrivaren.</source>
        <translation>The paper has been sent to the printer.</translation>
    </message>
    <message>
        <source>Skriv ut papper</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>För dagar utan dator. Det som fylls i för hand skrivs in i ärendet efteråt.</source>
        <translation>For days without a computer. What is filled in by hand is entered into the case afterwards.</translation>
    </message>
    <message>
        <source>Ärendenumret {number} står på papperet, men inget namn.</source>
        <translation>The case number {number} stands on the paper, but no name.</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan</source>
        <translation>Language beside Swedish</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>Swedish alone</translation>
    </message>
    <message>
        <source>Kurs i sfi</source>
        <translation>sfi course</translation>
    </message>
    <message>
        <source>Variant av provet</source>
        <translation>Set of the test</translation>
    </message>
    <message>
        <source>Ta med valfria moduler</source>
        <translation>Include optional modules</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FieldPapers</name>
    <message>
        <source>Yrkesprofilen att läsa</source>
        <translation>The occupation profile to read</translation>
    </message>
    <message>
        <source>Bedömningsblankett</source>
        <translation>Assessment form</translation>
    </message>
    <message>
        <source>Observationslogg</source>
        <translation>Observation log</translation>
    </message>
    <message>
        <source>Självskattning på papper</source>
        <translation>Self-rating on paper</translation>
    </message>
    <message>
        <source>Frågor att läsa högt</source>
        <translation>Questions to read aloud</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Word list</translation>
    </message>
    <message>
        <source>Muntligt prov</source>
        <translation>Oral test</translation>
    </message>
    <message>
        <source>Lektion i sfi</source>
        <translation>sfi lesson</translation>
    </message>
    <message>
        <source>Granskningsblad för en språkgranskare</source>
        <translation>Review sheet for a native reader</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message>
        <source>Välkommen tillbaka, {name}</source>
        <translation>Welcome back, {name}</translation>
    </message>
    <message>
        <source>Du var här senast {day}.</source>
        <translation>You were last here on {day}.</translation>
    </message>
    <message>
        <source>Nytt och exempel</source>
        <translation>What is new, and examples</translation>
    </message>
    <message>
        <source>Först vad som är nytt, sedan ett exempel på varje nivå. Det tar fem minuter. Du kan hoppa över när du vill, och hitta hit igen i menyn Hjälp.</source>
        <translation>First what is new, then an example of each level. It takes five minutes. You can skip it at any time, and find it again in the Help menu.</translation>
    </message>
    <message>
        <source>Exempel från</source>
        <translation>Examples from</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Skriv ditt namn. Det står på det du gör i arkivet.</source>
        <translation>Write your name. It stands on what you do in the store.</translation>
    </message>
    <message>
        <source>Skriv namnet som du vill logga in med.</source>
        <translation>Write the name you want to sign in with.</translation>
    </message>
    <message>
        <source>De två är inte lika. Skriv lösenfrasen igen.</source>
        <translation>The two are not the same. Write the passphrase again.</translation>
    </message>
    <message>
        <source>Skriv hela sökvägen till en mapp, eller välj en mapp.</source>
        <translation>Write the whole path of a folder, or choose a folder.</translation>
    </message>
    <message>
        <source>Första starten</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Validering: skapa ett arkiv</source>
        <translation>Validering: make a store</translation>
    </message>
    <message>
        <source>Skapa centrets arkiv</source>
        <translation>Make the centre&apos;s store</translation>
    </message>
    <message>
        <source>Arkivet är en krypterad mapp på den här datorn, där alla ärenden ligger. Fem saker behövs.</source>
        <translation>The store is an encrypted folder on this computer, where all cases are. Five things are needed.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Välj mappen med bilderna</source>
        <translation>Choose the folder with the pictures</translation>
    </message>
    <message>
        <source>En annan mapp …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Välj var bilderna ligger</source>
        <translation>Choose where the pictures are</translation>
    </message>
    <message>
        <source>Sätt i minnet eller koppla telefonen med kabel, och välj sedan var bilderna ligger.</source>
        <translation>Insert the card or connect the phone by cable, then choose where the pictures are.</translation>
    </message>
    <message>
        <source>Letar efter bilder …</source>
        <translation>Looking for pictures …</translation>
    </message>
    <message>
        <source>Här finns inga bilder, filmer eller papper.</source>
        <translation>There are no pictures, films or papers here.</translation>
    </message>
    <message>
        <source>{count} är valda. Högst {most} går in åt gången; ta resten sedan.</source>
        <translation>{count} are chosen. At most {most} go in at a time; take the rest afterwards.</translation>
    </message>
    <message>
        <source>Valda: {count} av {files}. Högst {most} åt gången.</source>
        <translation>Chosen: {count} of {files}. At most {most} at a time.</translation>
    </message>
    <message>
        <source>Bilder från telefon eller minne</source>
        <translation>Pictures from a phone or memory card</translation>
    </message>
    <message>
        <source>Var bilderna ligger</source>
        <translation>Where the pictures are</translation>
    </message>
    <message>
        <source>Bilder att välja</source>
        <translation>Pictures to choose</translation>
    </message>
    <message>
        <source>Bilderna kopieras in i ärendet. De ligger kvar på telefonen eller minnet; radera dem där.</source>
        <translation>The pictures are copied into the case. They stay on the phone or card; delete them there.</translation>
    </message>
    <message>
        <source>Lägg till de valda</source>
        <translation>Add those chosen</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Välj de {most} nyaste</source>
        <translation>Choose the {most} newest</translation>
    </message>
    <message>
        <source>Välj inga</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Leta igen</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Mappen ligger på en nätverksenhet. Där kan arkivet skadas, så det skapas inte där.</source>
        <translation>The folder lies on a network drive. There the store can be damaged, so it is not made there.</translation>
    </message>
    <message>
        <source>Mappen ser ut att kopieras till andra datorer av ett program som OneDrive eller Dropbox. Då kan arkivet skadas medan det är öppet. Välj hellre en mapp som bara finns på den här datorn.</source>
        <translation>The folder seems to be copied to other computers by a program such as OneDrive or Dropbox. The store can then be damaged while it is open. Better choose a folder that is only on this computer.</translation>
    </message>
    <message>
        <source>Mappen ligger på ett minne som kan dras ut. Dras det ut under arbetet kan det senaste gå förlorat. Välj hellre datorns egen disk.</source>
        <translation>The folder lies on a stick that can be pulled out. If it is pulled out during work the latest may be lost. Better choose the computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>4. Var arkivet ligger</source>
        <translation>4. Where the store lies</translation>
    </message>
    <message>
        <source>Mapp för det nya arkivet</source>
        <translation>Folder of the new store</translation>
    </message>
    <message>
        <source>Mappen skapas om den inte finns. Allt i den är krypterat. Byt bara om du har ett skäl.</source>
        <translation>The folder is made if it does not exist. Everything in it is encrypted. Change it only if you have a reason.</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Välj mapp för det nya arkivet</source>
        <translation>Choose a folder for the new store</translation>
    </message>
</context>
<context>
    <name>FollowUpBox</name>
    <message>
        <source>Skriv in uppföljningen efter {months} månader, {day}</source>
        <translation>Enter the follow-up after {months} months, {day}</translation>
    </message>
    <message>
        <source>Efter {months} månader: frågas {day}</source>
        <translation>After {months} months: to be asked {day}</translation>
    </message>
    <message>
        <source>Efter {months} månader: ingen frågade {day}</source>
        <translation>After {months} months: nobody asked {day}</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Uppföljningen är antecknad.</source>
        <translation>The follow-up is written down.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>Protected data</translation>
    </message>
    <message>
        <source>{name} · {number} · efter {months} månader, {day}</source>
        <translation>{name} · {number} · after {months} months, {day}</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Tre, sex och tolv månader efter att ärendet avslutades. Kontakta kandidaten bara på det sätt som står här. Att inte nå någon är också ett svar.</source>
        <translation>Three, six and twelve months after the case was closed. Contact the candidate only in the way that stands here. Not reaching somebody is an answer too.</translation>
    </message>
    <message>
        <source>Ingen behöver följas upp nu. Här syns de som ska följas upp, två veckor i förväg.</source>
        <translation>Nobody is due now. Those who are to be followed up stand here two weeks ahead.</translation>
    </message>
    <message>
        <source>Att följa upp</source>
        <translation>To follow up</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>fick kontakt</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>gick inte att nå</source>
        <translation>could not be reached</translation>
    </message>
    <message>
        <source>Efter {months} månader ({day}, {name}): {told}</source>
        <translation>After {months} months ({day}, {name}): {told}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Gör nycklar av lösenfrasen och skapar arkivet …</source>
        <translation>Making keys from the passphrase and making the store …</translation>
    </message>
    <message>
        <source>Öppnar arkivet …</source>
        <translation>Opening the store …</translation>
    </message>
    <message>
        <source>Jag har redan ett arkiv</source>
        <translation>I already have a store</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia …</source>
        <translation>Restore from backup …</translation>
    </message>
    <message>
        <source>Skapa arkivet</source>
        <translation>Make the store</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>How far it has come</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Namn och ansvarig</source>
        <translation>Name and person responsible</translation>
    </message>
    <message>
        <source>Gruppens namn</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Till exempel kursen och terminen. Inga personers namn.</source>
        <translation>Such as the course and the term. No people&apos;s names.</translation>
    </message>
    <message>
        <source>Ansvarig för gruppen</source>
        <translation>Responsible for the group</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ändra inget</source>
        <translation>Change nothing</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Vilka är med?</source>
        <translation>Who is in it?</translation>
    </message>
    <message>
        <source>Gruppens namn</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Till exempel kursen och terminen. Inga personers namn.</source>
        <translation>Such as the course and the term. No people&apos;s names.</translation>
    </message>
    <message>
        <source>Ansvarig för gruppen</source>
        <translation>Responsible for the group</translation>
    </message>
    <message>
        <source>Klistra in listan</source>
        <translation>Paste the list</translation>
    </message>
    <message>
        <source>En person på varje rad, eller rader från ett kalkylblad: namn, födelseår, språk, telefon. Bara namnet behövs. En rad kan också vara ett ärendenummer: den som har skyddade personuppgifter tas med så, aldrig med namn.</source>
        <translation>One person on each line, or lines from a spreadsheet: name, year of birth, language, telephone. Only the name is needed. A line may also be a case number: somebody with protected data is added so, never by name.</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>{name} (avslutad)</source>
        <translation>{name} (closed)</translation>
    </message>
    <message>
        <source>Ingen är med i gruppen.</source>
        <translation>Nobody is in the group.</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>{name} – nästa: {act}</source>
        <translation>{name} – next: {act}</translation>
    </message>
    <message>
        <source>Ansvarig: {name}</source>
        <translation>Responsible: {name}</translation>
    </message>
    <message>
        <source>Personer: {count}</source>
        <translation>People: {count}</translation>
    </message>
    <message>
        <source>Klara</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{step}: {count}</source>
        <translation>{step}: {count}</translation>
    </message>
    <message>
        <source>{name} är inte längre med i gruppen. Ärendet finns kvar.</source>
        <translation>{name} is no longer in the group. The case is still there.</translation>
    </message>
    <message>
        <source>Gruppen är avslutad. Ärendena går vidare som förut.</source>
        <translation>The group is closed. The cases go on as before.</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Personer i gruppen</source>
        <translation>People in the group</translation>
    </message>
    <message>
        <source>Inga grupper ännu</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>En grupp är till exempel en klass. Klistra in en lista så öppnas ett ärende för var och en, och här syns hur långt alla har kommit.</source>
        <translation>A group is a class, for instance. Paste a list and a case is opened for everybody, and here you see how far all of them have come.</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Öppna den första gruppen</source>
        <translation>Open the first group</translation>
    </message>
    <message>
        <source>Skapa dokument för gruppen</source>
        <translation>Make documents for the group</translation>
    </message>
    <message>
        <source>Projektorläge (F7)</source>
        <translation>Projector mode (F7)</translation>
    </message>
    <message>
        <source>Ändra gruppen</source>
        <translation>Change the group</translation>
    </message>
    <message>
        <source>Ta med fler</source>
        <translation>Add more people</translation>
    </message>
    <message>
        <source>Ta den valda ur gruppen</source>
        <translation>Take the chosen one out</translation>
    </message>
    <message>
        <source>Namn och ansvarig</source>
        <translation>Name and person responsible</translation>
    </message>
    <message>
        <source>Avsluta gruppen</source>
        <translation>Close the group</translation>
    </message>
    <message>
        <source>Öppna gruppen igen</source>
        <translation>Open the group again</translation>
    </message>
</context>
<context>
    <name>HaltBox</name>
    <message>
        <source>Kan inte markeras som klart än: {what}</source>
        <translation>Cannot be marked as complete yet: {what}</translation>
    </message>
    <message>
        <source>Välj en orsak.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>Ärendet avslutades som klart {day}.</source>
        <translation>The case was closed as complete {day}.</translation>
    </message>
    <message>
        <source>{halt} sedan {day}: {reason}. Det som är gjort kan fortfarande skrivas ut.</source>
        <translation>{halt} since {day}: {reason}. What is done can still be printed.</translation>
    </message>
    <message>
        <source>Upptaget igen</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>{day} {what} ({name})</source>
        <translation>{day} {what} ({name})</translation>
    </message>
    <message>
        <source>Uppehåll: fortsätter senare, precis där det är nu.</source>
        <translation>Pause: goes on later, exactly where it is now.</translation>
    </message>
    <message>
        <source>Avbrutet: slutar i förtid. Det som är bedömt kan få ett resultat.</source>
        <translation>Interrupted: ends early. What has been assessed can get a result.</translation>
    </message>
    <message>
        <source>Återkallat: kandidaten tar tillbaka sitt ärende. Inget mer skrivs in.</source>
        <translation>Withdrawn: the candidate takes the case back. Nothing more is entered.</translation>
    </message>
    <message>
        <source>Gör uppehåll</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Avbryt ärendet</source>
        <translation>Interrupt the case</translation>
    </message>
    <message>
        <source>Återkalla ärendet</source>
        <translation>Withdraw the case</translation>
    </message>
    <message>
        <source>Gör uppehåll …</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Avbryt i förtid …</source>
        <translation>End early …</translation>
    </message>
    <message>
        <source>Kandidaten återkallar …</source>
        <translation>The candidate withdraws …</translation>
    </message>
    <message>
        <source>Nej, låt ärendet fortsätta</source>
        <translation>No, let the case go on</translation>
    </message>
    <message>
        <source>Stoppa, ta upp igen eller avsluta</source>
        <translation>Stop, resume or close</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Anteckning om stoppet</source>
        <translation>Note on the stop</translation>
    </message>
    <message>
        <source>Ta upp ärendet igen</source>
        <translation>Resume the case</translation>
    </message>
    <message>
        <source>Markera ärendet som klart</source>
        <translation>Mark the case as complete</translation>
    </message>
    <message>
        <source>Öppna ärendet igen</source>
        <translation>Open the case again</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hur kandidaten fick dokumentet</source>
        <translation>How the candidate got the document</translation>
    </message>
    <message>
        <source>Förklarat på</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Förklarat av</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Vilka exemplar, och till vem</source>
        <translation>Which copies, and to whom</translation>
    </message>
    <message>
        <source>Till exempel: två till kandidaten, ett till arbetsgivaren som kandidaten valt.</source>
        <translation>For example: two to the candidate, one to the employer the candidate chose.</translation>
    </message>
    <message>
        <source>Kandidaten vill att centrumet sparar en kopia</source>
        <translation>The candidate wants the centre to keep a copy</translation>
    </message>
    <message>
        <source>Anteckna överlämnandet</source>
        <translation>Note the handing over</translation>
    </message>
    <message>
        <source>Skriv vilken dag kandidaten fick dokumentet.</source>
        <translation>Write on which day the candidate got the document.</translation>
    </message>
</context>
<context>
    <name>HelpActs</name>
    <message>
        <source>Validering {version}. Fri programvara under EUPL-1.2.</source>
        <translation>Validering {version}. Free software under EUPL-1.2.</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Kan inte utfärdas än</source>
        <translation>Cannot be issued yet</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Inga händelser att visa.</source>
        <translation>No events to show.</translation>
    </message>
    <message>
        <source>{time}, {name}: {what}</source>
        <translation>{time}, {name}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n gånger)</source>
        <translation>
            <numerusform>{said} (%n time)</numerusform>
            <numerusform>{said} (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… och %n uppgifter till</source>
        <translation>
            <numerusform>… and %n more entry</numerusform>
            <numerusform>… and %n more entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Spara historiken</source>
        <translation>Save the history</translation>
    </message>
    <message>
        <source>Tabell (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Vem som har gjort vad, vad som stod förut och vad som står nu. När uppgifterna är skyddade syns också vem som har läst och varför, men inga namn, nummer eller platser.</source>
        <translation>Who has done what, what stood before and what stands now. Where the data is protected it also shows who has read and why, but no names, numbers or places.</translation>
    </message>
    <message>
        <source>Spara som tabell</source>
        <translation>Save as a table</translation>
    </message>
    <message>
        <source>Spara historiken som tabell</source>
        <translation>Save the history as a table</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Visa fler händelser</source>
        <translation>Show more events</translation>
    </message>
</context>
<context>
    <name>HistoryFields</name>
    <message>
        <source>Vad det gäller</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Skäl till att det inte bedömdes</source>
        <translation>Reason for not assessing</translation>
    </message>
    <message>
        <source>Vad som behövs</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>Adaptations</translation>
    </message>
    <message>
        <source>Håller med om resultatet</source>
        <translation>Agrees with the result</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Självständighet</source>
        <translation>Autonomy</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Födelsedag</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tilltalsnamn</source>
        <translation>Name used in speech</translation>
    </message>
    <message>
        <source>Kan börja</source>
        <translation>Can start</translation>
    </message>
    <message>
        <source>Bildtext på eget språk</source>
        <translation>Caption in own language</translation>
    </message>
    <message>
        <source>Bildtext på svenska</source>
        <translation>Caption in Swedish</translation>
    </message>
    <message>
        <source>Vem som tog den</source>
        <translation>Who took it</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Bekräftat från tidigare</source>
        <translation>Confirmed from earlier</translation>
    </message>
    <message>
        <source>Ärendenummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Kontrollerad</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Kontakt hos beställaren</source>
        <translation>Contact at the commissioner</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>Commissioner</translation>
    </message>
    <message>
        <source>Kontaktväg</source>
        <translation>Way to reach</translation>
    </message>
    <message>
        <source>Namn på kontakter</source>
        <translation>Names of contacts</translation>
    </message>
    <message>
        <source>Andra kan svara</source>
        <translation>Others may answer</translation>
    </message>
    <message>
        <source>När det går att nå</source>
        <translation>When to reach</translation>
    </message>
    <message>
        <source>Erbjudna kontakter</source>
        <translation>Contacts offered</translation>
    </message>
    <message>
        <source>Varför det ifrågasätts</source>
        <translation>Why it is contested</translation>
    </message>
    <message>
        <source>Exemplar för</source>
        <translation>Copy for</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Skäl till annat beslut</source>
        <translation>Reason for another decision</translation>
    </message>
    <message>
        <source>Vad, på eget språk</source>
        <translation>What, in own language</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dörröppnare</source>
        <translation>Door-opener</translation>
    </message>
    <message>
        <source>Skäl till att yrket lades åt sidan</source>
        <translation>Reason the occupation was set aside</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Nivå att börja på</source>
        <translation>Level to start at</translation>
    </message>
    <message>
        <source>Förklarat av</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Förklarat på</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Omfattning</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Första bedömning</source>
        <translation>First assessment</translation>
    </message>
    <message>
        <source>Hur ofta</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Från månad</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Från år</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Utrustning</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Kön</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Förnamn</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Översättning av texten</source>
        <translation>Translation of the text</translation>
    </message>
    <message>
        <source>Texten på svenska</source>
        <translation>The text in Swedish</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Anteckning om stoppet</source>
        <translation>Note on the stop</translation>
    </message>
    <message>
        <source>Skäl till stoppet</source>
        <translation>Reason for the stop</translation>
    </message>
    <message>
        <source>Anteckning vid överlämning</source>
        <translation>Note on handing over</translation>
    </message>
    <message>
        <source>Kopia finns</source>
        <translation>There is a copy</translation>
    </message>
    <message>
        <source>Bara ett namn</source>
        <translation>Only one name</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hjälpare</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>Arbetsplats</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Timmar</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Hur, på eget språk</source>
        <translation>How, in own language</translation>
    </message>
    <message>
        <source>Hur texten lästes</source>
        <translation>How the text was read</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sorts nummer</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>ID-handling</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>ID-handling visad</source>
        <translation>Identity document shown</translation>
    </message>
    <message>
        <source>Skriver ut startdatumet</source>
        <translation>Prints the start date</translation>
    </message>
    <message>
        <source>Arbetar i yrket</source>
        <translation>Works in the trade</translation>
    </message>
    <message>
        <source>Hjälpmedel</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>Kandidatens synpunkter</source>
        <translation>The candidate&apos;s views</translation>
    </message>
    <message>
        <source>Kontakterna har sagt ja</source>
        <translation>The contacts have said yes</translation>
    </message>
    <message>
        <source>Vad som skiljer sig</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Muntligt eller skriftligt</source>
        <translation>Oral or written</translation>
    </message>
    <message>
        <source>Språket i ord</source>
        <translation>The language in words</translation>
    </message>
    <message>
        <source>Försäkrad av</source>
        <translation>Assured by</translation>
    </message>
    <message>
        <source>Intresse efteråt</source>
        <translation>Interest afterwards</translation>
    </message>
    <message>
        <source>Tolkspråk</source>
        <translation>Language of the interpreter</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation>Name of the interpreter</translation>
    </message>
    <message>
        <source>Önskemål om tolk</source>
        <translation>Wishes for an interpreter</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ifrågasatt</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Förstaspråk</source>
        <translation>First language</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Arbetsspråk</source>
        <translation>Working language</translation>
    </message>
    <message>
        <source>Kom med i gruppen</source>
        <translation>Joined the group</translation>
    </message>
    <message>
        <source>Bedömt</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Kopia på centrumet</source>
        <translation>Copy at the centre</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Språk vid bedömningen</source>
        <translation>Language at the assessment</translation>
    </message>
    <message>
        <source>Senast, år</source>
        <translation>Last, year</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>Lead assessor</translation>
    </message>
    <message>
        <source>Lämnade gruppen</source>
        <translation>Left the group</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Genomgånget</source>
        <translation>Gone through</translation>
    </message>
    <message>
        <source>När det gjordes</source>
        <translation>When it was done</translation>
    </message>
    <message>
        <source>Metod</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Granskare</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Månader</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Namn med egen skrift</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ingen tidigare kartläggning</source>
        <translation>No earlier mapping</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Arbetar som</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Öppnat</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Beställarens nummer</source>
        <translation>The commissioner&apos;s number</translation>
    </message>
    <message>
        <source>Önskat yrke</source>
        <translation>Occupation wished for</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Original visat</source>
        <translation>Original shown</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Om intyget</source>
        <translation>About the certificate</translation>
    </message>
    <message>
        <source>Intyg</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Ledde, antal</source>
        <translation>Led, number of people</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Portföljen användes</source>
        <translation>The portfolio was used</translation>
    </message>
    <message>
        <source>Presentation på eget språk</source>
        <translation>Presentation in own language</translation>
    </message>
    <message>
        <source>Presentation på svenska</source>
        <translation>Presentation in Swedish</translation>
    </message>
    <message>
        <source>Översättning av presentationen</source>
        <translation>Translation of the presentation</translation>
    </message>
    <message>
        <source>Språk på papper</source>
        <translation>Language on paper</translation>
    </message>
    <message>
        <source>Skriver ut telefon</source>
        <translation>Prints the telephone number</translation>
    </message>
    <message>
        <source>Beställt</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ja till bilden</source>
        <translation>Yes to the picture</translation>
    </message>
    <message>
        <source>Vem som ordnar</source>
        <translation>Who arranges it</translation>
    </message>
    <message>
        <source>Ändamål</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Vem som invände</source>
        <translation>Who objected</translation>
    </message>
    <message>
        <source>Nådd</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Uppläst av</source>
        <translation>Read aloud by</translation>
    </message>
    <message>
        <source>Läser</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mottaget</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Rekommenderad väg</source>
        <translation>Recommended way</translation>
    </message>
    <message>
        <source>Referensen får kontaktas</source>
        <translation>The referee may be contacted</translation>
    </message>
    <message>
        <source>Referensens kontaktväg</source>
        <translation>Way to reach the referee</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Referee</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Skäl till att det togs bort</source>
        <translation>Reason for removing it</translation>
    </message>
    <message>
        <source>Återrapportering</source>
        <translation>Report back</translation>
    </message>
    <message>
        <source>Ansvar, på eget språk</source>
        <translation>Responsibility, in own language</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Genomgång av säkerhet, av</source>
        <translation>Safety gone through by</translation>
    </message>
    <message>
        <source>Genomgång av säkerhet</source>
        <translation>Safety walk-through</translation>
    </message>
    <message>
        <source>Hur stort, på eget språk</source>
        <translation>How large, in own language</translation>
    </message>
    <message>
        <source>Hur stort</source>
        <translation>How large</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Andra person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Vad som visades</source>
        <translation>What was shown</translation>
    </message>
    <message>
        <source>Sfi-kurs</source>
        <translation>SFI course</translation>
    </message>
    <message>
        <source>Sfi-väg</source>
        <translation>SFI track</translation>
    </message>
    <message>
        <source>Kommentaren får synas</source>
        <translation>The comment may be shown</translation>
    </message>
    <message>
        <source>Arbetsplatser får synas</source>
        <translation>Workplaces may be shown</translation>
    </message>
    <message>
        <source>Egna ord får synas</source>
        <translation>Own words may be shown</translation>
    </message>
    <message>
        <source>Personer som kan berätta får synas</source>
        <translation>People who can tell may be shown</translation>
    </message>
    <message>
        <source>Bilder får synas</source>
        <translation>Pictures may be shown</translation>
    </message>
    <message>
        <source>Kunnande, på eget språk</source>
        <translation>Competence, in own language</translation>
    </message>
    <message>
        <source>Kunnande</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Talar</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Medarbetare</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Om svaret räckte</source>
        <translation>Whether the answer was enough</translation>
    </message>
    <message>
        <source>Översättning av sammanfattningen</source>
        <translation>Translation of the summary</translation>
    </message>
    <message>
        <source>Sammanfattning på eget språk</source>
        <translation>Summary in own language</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Handledare</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Klart till</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Uppsättning</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text på eget språk</source>
        <translation>Text in own language</translation>
    </message>
    <message>
        <source>Text på svenska</source>
        <translation>Text in Swedish</translation>
    </message>
    <message>
        <source>Andra på bilden har sagt ja</source>
        <translation>Others in the picture have agreed</translation>
    </message>
    <message>
        <source>Andra syns på bilden</source>
        <translation>Others are seen in the picture</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titel på eget språk</source>
        <translation>Title in own language</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Till månad</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>Till år</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Verktyg</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Verktyg, på eget språk</source>
        <translation>Tools, in own language</translation>
    </message>
    <message>
        <source>Vad det handlade om</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>Years in the trade</translation>
    </message>
    <message>
        <source>Avskrift</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Översättning</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Förstår</source>
        <translation>Understands</translation>
    </message>
    <message>
        <source>Gäller i Sverige</source>
        <translation>Valid in Sweden</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Vill fråga mer</source>
        <translation>Wants to ask more</translation>
    </message>
    <message>
        <source>Hur det lämnade programmet</source>
        <translation>How it left the program</translation>
    </message>
    <message>
        <source>Yrkessvenska</source>
        <translation>Occupational Swedish</translation>
    </message>
    <message>
        <source>Yrkessvenska bedömd</source>
        <translation>Occupational Swedish assessed</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Writes</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Alla</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Vad det gäller</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>Allt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Från och med dag</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Till och med dag</source>
        <translation>To day</translation>
    </message>
</context>
<context>
    <name>HistoryValues</name>
    <message>
        <source>{field}: uppgiften är raderad</source>
        <translation>{field}: the entry has been erased</translation>
    </message>
    <message>
        <source>{value} (borttaget)</source>
        <translation>{value} (removed)</translation>
    </message>
    <message>
        <source>uppgift</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>{field}: ifyllt</source>
        <translation>{field}: filled in</translation>
    </message>
    <message>
        <source>{field}: borttaget</source>
        <translation>{field}: removed</translation>
    </message>
    <message>
        <source>{field}: ändrat</source>
        <translation>{field}: changed</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Ändrade i ärendet</source>
        <translation>Changed the case</translation>
    </message>
    <message>
        <source>Antecknade att en bild får visas trots skyddet</source>
        <translation>Noted that a picture may be shown in spite of the protection</translation>
    </message>
    <message>
        <source>Raderade igen det som var raderat när en säkerhetskopia togs tillbaka</source>
        <translation>Erased again what had been erased when a backup was brought back</translation>
    </message>
    <message>
        <source>Föreslog att namnet raderas</source>
        <translation>Proposed that the name be erased</translation>
    </message>
    <message>
        <source>Gick klart igenom var namnet stod</source>
        <translation>Finished going through where the name stood</translation>
    </message>
    <message>
        <source>Bytte ut namnet där det stod</source>
        <translation>Replaced the name where it stood</translation>
    </message>
    <message>
        <source>Prickade av ett ställe där namnet stod</source>
        <translation>Ticked off a place where the name stood</translation>
    </message>
    <message>
        <source>Föreslog att en uppgift rättas eller raderas</source>
        <translation>Proposed that an entry be corrected or erased</translation>
    </message>
    <message>
        <source>Godkände att en uppgift rättades eller raderades</source>
        <translation>Approved that an entry was corrected or erased</translation>
    </message>
    <message>
        <source>Föreslog gallring</source>
        <translation>Proposed disposal</translation>
    </message>
    <message>
        <source>Godkände gallring</source>
        <translation>Approved disposal</translation>
    </message>
    <message>
        <source>Föreslog att ärendet tas bort från den här datorn</source>
        <translation>Proposed that the case be taken off this computer</translation>
    </message>
    <message>
        <source>Godkände att ärendet togs bort från den här datorn</source>
        <translation>Approved that the case was taken off this computer</translation>
    </message>
    <message>
        <source>Sade nej till att rätta, radera eller gallra</source>
        <translation>Refused to correct, erase or dispose</translation>
    </message>
    <message>
        <source>Tog tillbaka ett förslag om att rätta, radera eller gallra</source>
        <translation>Took back a proposal to correct, erase or dispose</translation>
    </message>
    <message>
        <source>Läste ärendet</source>
        <translation>Read the case</translation>
    </message>
    <message>
        <source>Ändrade kandidatens uppgifter</source>
        <translation>Changed the candidate&apos;s details</translation>
    </message>
    <message>
        <source>Ändrade skyddet för personuppgifterna</source>
        <translation>Changed the protection of the personal data</translation>
    </message>
    <message>
        <source>Antecknade vilken id-handling som visades</source>
        <translation>Noted which ID document was shown</translation>
    </message>
    <message>
        <source>Ändrade beställningen</source>
        <translation>Changed the order</translation>
    </message>
    <message>
        <source>Markerade ärendet som klart</source>
        <translation>Marked the case as complete</translation>
    </message>
    <message>
        <source>Öppnade ett nytt ärende</source>
        <translation>Opened a new case</translation>
    </message>
    <message>
        <source>Bekräftade inskrivningen</source>
        <translation>Confirmed the intake</translation>
    </message>
    <message>
        <source>Öppnade ärendet igen</source>
        <translation>Opened the case again</translation>
    </message>
    <message>
        <source>Öppnade ett ärende i en ny grupp</source>
        <translation>Opened a case in a new group</translation>
    </message>
    <message>
        <source>Tog med ärendet i en grupp</source>
        <translation>Added the case to a group</translation>
    </message>
    <message>
        <source>Tog ärendet ur en grupp</source>
        <translation>Took the case out of a group</translation>
    </message>
    <message>
        <source>Stoppade ärendet</source>
        <translation>Stopped the case</translation>
    </message>
    <message>
        <source>Tog upp ärendet igen</source>
        <translation>Resumed the case</translation>
    </message>
    <message>
        <source>Svarade om jäv</source>
        <translation>Answered about conflict of interest</translation>
    </message>
    <message>
        <source>Markerade kartläggningen som klar</source>
        <translation>Marked the mapping as finished</translation>
    </message>
    <message>
        <source>Öppnade kartläggningen igen</source>
        <translation>Opened the mapping again</translation>
    </message>
    <message>
        <source>Tog hand om ett meddelande</source>
        <translation>Took care of a notice</translation>
    </message>
    <message>
        <source>Lade till en person i ärendet</source>
        <translation>Added a person to the case</translation>
    </message>
    <message>
        <source>Avslutade en persons roll</source>
        <translation>Ended a person&apos;s role</translation>
    </message>
    <message>
        <source>Bytte ansvarig bedömare</source>
        <translation>Changed the lead assessor</translation>
    </message>
    <message>
        <source>Antecknade ett samtycke</source>
        <translation>Noted a consent</translation>
    </message>
    <message>
        <source>Antecknade att kandidaten fick information</source>
        <translation>Noted that the candidate was given information</translation>
    </message>
    <message>
        <source>Antecknade att ett samtycke togs tillbaka</source>
        <translation>Noted that a consent was withdrawn</translation>
    </message>
    <message>
        <source>Lade till underlag</source>
        <translation>Added evidence</translation>
    </message>
    <message>
        <source>Sparade en kopia av ett underlag utanför programmet</source>
        <translation>Saved a copy of evidence outside the program</translation>
    </message>
    <message>
        <source>Sparade ett kunskapsprov som underlag</source>
        <translation>Saved a knowledge test as evidence</translation>
    </message>
    <message>
        <source>Tog bort ett underlag</source>
        <translation>Removed evidence</translation>
    </message>
    <message>
        <source>Avslutade bedömningen</source>
        <translation>Finished the assessment</translation>
    </message>
    <message>
        <source>Öppnade bedömningen igen</source>
        <translation>Opened the assessment again</translation>
    </message>
    <message>
        <source>Öppnade ett resultat igen</source>
        <translation>Opened a result again</translation>
    </message>
    <message>
        <source>Signerade bedömningar</source>
        <translation>Signed judgements</translation>
    </message>
    <message>
        <source>Svarade på en invändning</source>
        <translation>Answered an objection</translation>
    </message>
    <message>
        <source>Skrev upp en invändning</source>
        <translation>Wrote down an objection</translation>
    </message>
    <message>
        <source>Valde ett yrke</source>
        <translation>Chose an occupation</translation>
    </message>
    <message>
        <source>Lade ett yrke åt sidan</source>
        <translation>Set an occupation aside</translation>
    </message>
    <message>
        <source>Beslutade om resultatet</source>
        <translation>Decided the result</translation>
    </message>
    <message>
        <source>Utfärdade ett dokument</source>
        <translation>Issued a document</translation>
    </message>
    <message>
        <source>Skrev ut eller sparade ett papper utanför programmet</source>
        <translation>Printed or saved a paper outside the program</translation>
    </message>
    <message>
        <source>Lämnade ut ett registerutdrag till kandidaten</source>
        <translation>Gave a register extract to the candidate</translation>
    </message>
    <message>
        <source>Svarade på en fråga om ett dokument</source>
        <translation>Answered a question about a document</translation>
    </message>
    <message>
        <source>Återkallade ett dokument</source>
        <translation>Revoked a document</translation>
    </message>
    <message>
        <source>Skrev i kartläggningen</source>
        <translation>Wrote in the mapping</translation>
    </message>
    <message>
        <source>Skrev in kandidatens kommentar</source>
        <translation>Entered the candidate&apos;s comment</translation>
    </message>
    <message>
        <source>Ändrade ett underlag</source>
        <translation>Changed evidence</translation>
    </message>
    <message>
        <source>Vände, beskar eller täckte en bild; originalet är orört</source>
        <translation>Turned, cropped or covered a picture; the original is untouched</translation>
    </message>
    <message>
        <source>Svarade på om andra syns på bilder</source>
        <translation>Answered whether others are seen in pictures</translation>
    </message>
    <message>
        <source>Antecknade en uppföljning</source>
        <translation>Wrote down a follow-up</translation>
    </message>
    <message>
        <source>Ändrade en grupp</source>
        <translation>Changed a group</translation>
    </message>
    <message>
        <source>Antecknade att ett dokument lämnades över</source>
        <translation>Noted that a document was handed over</translation>
    </message>
    <message>
        <source>Förde anteckningar under bedömningen</source>
        <translation>Took notes during the assessment</translation>
    </message>
    <message>
        <source>Kandidaten läste centrets information</source>
        <translation>The candidate read the centre&apos;s information</translation>
    </message>
    <message>
        <source>Granskade resultatet</source>
        <translation>Reviewed the result</translation>
    </message>
    <message>
        <source>Kontrollerade ärendet som stickprov</source>
        <translation>Checked the case as a sample</translation>
    </message>
    <message>
        <source>Ändrade planen</source>
        <translation>Changed the plan</translation>
    </message>
    <message>
        <source>Kandidaten valde vad portföljen ska visa</source>
        <translation>The candidate chose what the portfolio is to show</translation>
    </message>
    <message>
        <source>Ändrade skälet till valet av yrke</source>
        <translation>Changed the reason for the choice of occupation</translation>
    </message>
    <message>
        <source>Beslutade om moduler</source>
        <translation>Decided modules</translation>
    </message>
    <message>
        <source>Kandidaten svarade på frågorna om centret</source>
        <translation>The candidate answered the questions about the centre</translation>
    </message>
    <message>
        <source>Tog emot svar i självskattningen</source>
        <translation>Received answers in the self-rating</translation>
    </message>
    <message>
        <source>Skrev om ett möte med en dörröppnare</source>
        <translation>Wrote about a meeting with a door-opener</translation>
    </message>
    <message>
        <source>Ändrade tillfällen</source>
        <translation>Changed sessions</translation>
    </message>
    <message>
        <source>Skrev om ett möte eller en dag</source>
        <translation>Wrote about a meeting or a day</translation>
    </message>
    <message>
        <source>Förde in ett kunskapsprov</source>
        <translation>Entered a knowledge test</translation>
    </message>
    <message>
        <source>Ändrade kompletteringsplanen</source>
        <translation>Changed the supplementary plan</translation>
    </message>
    <message>
        <source>Ärendet och dess personer</source>
        <translation>The case and its people</translation>
    </message>
    <message>
        <source>Kandidatens uppgifter</source>
        <translation>The candidate&apos;s data</translation>
    </message>
    <message>
        <source>Kartläggningen</source>
        <translation>The mapping</translation>
    </message>
    <message>
        <source>Bedömningen</source>
        <translation>The assessment</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Resultat och invändningar</source>
        <translation>Result and objections</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Läsning av skyddade uppgifter</source>
        <translation>Reading of protected data</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>My page</translation>
    </message>
    <message>
        <source>{what} · {place} av {count}</source>
        <translation>{what} · {place} of {count}</translation>
    </message>
    <message>
        <source>Vad vill du göra?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.</source>
        <translation>Press a box. Everything is saved. You can take a break when you like.</translation>
    </message>
    <message>
        <source>Lämna tillbaka datorn</source>
        <translation>Give the computer back</translation>
    </message>
    <message>
        <source>Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.</source>
        <translation>The translation is a draft. Ask if something is unclear. The Swedish text is the valid one.</translation>
    </message>
    <message>
        <source>Inte börjat</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>✓ Klart</source>
        <translation>✓ Done</translation>
    </message>
    <message>
        <source>{done} av {count} klart</source>
        <translation>{done} of {count} done</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Arbetsplatsens namn</source>
        <translation>Name of the workplace</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Telefon eller e-post</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>Vad som kan visas där</source>
        <translation>What can be shown there</translation>
    </message>
    <message>
        <source>Arbetsuppgifter, maskiner och plats. Inget om enskilda människor.</source>
        <translation>Tasks, machines and room. Nothing about single people.</translation>
    </message>
    <message>
        <source>Tar emot nu</source>
        <translation>Takes people now</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>En ny yrkesprofil: {extent}.</source>
        <translation>A new occupation profile: {extent}.</translation>
    </message>
    <message>
        <source>Inget skiljer.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade celler</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya rader</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna rader</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Språkgranskning av {language}, {name} {day}. Granskade texter: {right}. Rättade: {corrected}. Fel utan rättelse: {wrong}. Inte lästa: {unread}.</source>
        <translation>Language review of {language}, {name} {day}. Reviewed texts: {right}. Corrected: {corrected}. Wrong without a correction: {wrong}. Not read: {unread}.</translation>
    </message>
    <message>
        <source>{module} finns också i {profiles}. De ändras inte: ändringen gäller bara den här egna profilen.</source>
        <translation>{module} is in {profiles} too. Those do not change: the change holds for this profile of your own alone.</translation>
    </message>
    <message>
        <source>Före: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <source>Efter: {text}</source>
        <translation>After: {text}</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message numerus="yes">
        <source>och %n ändringar till</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}: ny</source>
        <translation>{row}: new</translation>
    </message>
    <message>
        <source>{row}: borttagen</source>
        <translation>{row}: removed</translation>
    </message>
    <message>
        <source>{row}, kolumn {column}: ändrad</source>
        <translation>{row}, column {column}: changed</translation>
    </message>
    <message>
        <source>Läs in arbetsbok</source>
        <translation>Read in workbook</translation>
    </message>
    <message>
        <source>Ingen profil har den beteckningen än.</source>
        <translation>No profile has that id yet.</translation>
    </message>
    <message>
        <source>Jämfört med {known}, {state}.</source>
        <translation>Compared with {known}, {state}.</translation>
    </message>
    <message>
        <source>Anteckning om profilen</source>
        <translation>Note on the profile</translation>
    </message>
    <message>
        <source>Till exempel vem som har skrivit den och varför. Inget om någon kandidat.</source>
        <translation>For example who wrote it and why. Nothing about any candidate.</translation>
    </message>
    <message>
        <source>Spara som centrets egen profil (utkast)</source>
        <translation>Save as the centre&apos;s own profile (draft)</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>InformalForm</name>
    <message>
        <source>Vad dörröppnaren sade</source>
        <translation>What the door-opener said</translation>
    </message>
    <message>
        <source>Mötet är ingen bedömning och räknas inte i resultatet. Det får en egen sida i portföljen.</source>
        <translation>The meeting is no assessment and does not count in the result. It gets a page of its own in the portfolio.</translation>
    </message>
    <message>
        <source>Dörröppnarens namn</source>
        <translation>Name of the door-opener</translation>
    </message>
    <message>
        <source>Dörröppnarens arbetsplats</source>
        <translation>Workplace of the door-opener</translation>
    </message>
    <message>
        <source>Dörröppnarens yrke</source>
        <translation>Occupation of the door-opener</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>Years in the trade</translation>
    </message>
    <message>
        <source>Vad ni talade om</source>
        <translation>What you talked about</translation>
    </message>
    <message>
        <source>Yrket, arbetsplatsen och kraven. Inget om andra människor.</source>
        <translation>The trade, the workplace and what is asked for. Nothing about other people.</translation>
    </message>
    <message>
        <source>Ungefär på vilken nivå</source>
        <translation>At about which level</translation>
    </message>
    <message>
        <source>Antal kontakter som erbjöds</source>
        <translation>Number of contacts offered</translation>
    </message>
    <message>
        <source>Kontakternas namn</source>
        <translation>Names of the contacts</translation>
    </message>
    <message>
        <source>Skrivs ut bara om de har sagt ja.</source>
        <translation>Printed only if they have said yes.</translation>
    </message>
    <message>
        <source>Kontakterna har sagt ja till att deras namn står på pappret</source>
        <translation>The contacts have agreed that their names stand on the paper</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Vem gör vad, och när?</source>
        <translation>Who does what, and when?</translation>
    </message>
</context>
<context>
    <name>InformationBox</name>
    <message>
        <source>✓ Mottagen {day} på {language}. {how}. Antecknat av {name}.</source>
        <translation>✓ Received {day} in {language}. {how}. Noted by {name}.</translation>
    </message>
    <message>
        <source>{how}: {reader}</source>
        <translation>{how}: {reader}</translation>
    </message>
    <message>
        <source>✓ Ja – återkalla</source>
        <translation>✓ Yes – withdraw</translation>
    </message>
    <message>
        <source>Kandidaten säger ja</source>
        <translation>The candidate says yes</translation>
    </message>
    <message>
        <source>Återkalla: {consent}</source>
        <translation>Withdraw: {consent}</translation>
    </message>
    <message>
        <source>Samtycke: {consent}</source>
        <translation>Consent: {consent}</translation>
    </message>
    <message>
        <source>Ja {day} på {language}, text {version}. {how}.</source>
        <translation>Yes {day} in {language}, text {version}. {how}.</translation>
    </message>
    <message>
        <source>Översättningen är inte språkgranskad. En tolk läser den högt innan den skrivs under.</source>
        <translation>The translation has not been proof-read. An interpreter reads it aloud before it is signed.</translation>
    </message>
    <message>
        <source>Information till kandidaten</source>
        <translation>Information to the candidate</translation>
    </message>
    <message>
        <source>Läs tillsammans, lite i taget. Anteckna sedan att det är mottaget.</source>
        <translation>Read together, a little at a time. Then note that it was received.</translation>
    </message>
    <message>
        <source>Informationens språk</source>
        <translation>Language of the information</translation>
    </message>
    <message>
        <source>Hur texten lästes</source>
        <translation>How the text was read</translation>
    </message>
    <message>
        <source>Vem som läste</source>
        <translation>Who read</translation>
    </message>
    <message>
        <source>Dag, om det inte är i dag</source>
        <translation>Day, if it is not today</translation>
    </message>
    <message>
        <source>Anteckna att informationen är mottagen</source>
        <translation>Note that the information was received</translation>
    </message>
    <message>
        <source>Samtycken</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Kandidaten kan säga nej och ändå få sina papper, och kan ändra sig när som helst.</source>
        <translation>The candidate can say no and still get the papers, and can change their mind at any time.</translation>
    </message>
</context>
<context>
    <name>InformationPart</name>
    <message>
        <source>Viktigt att veta</source>
        <translation>Important to know</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>The answer exists only in Swedish. Ask somebody to read it to you.</translation>
    </message>
    <message>
        <source>Svaret är godkänt av {name} {day}.</source>
        <translation>The answer was approved by {name} on {day}.</translation>
    </message>
    <message>
        <source>Jag förstår</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Jag vill fråga mer</source>
        <translation>I want to ask more</translation>
    </message>
    <message>
        <source>Tack! Du har läst allt.</source>
        <translation>Thank you! You have read everything.</translation>
    </message>
    <message>
        <source>Fråga när du vill. Det går också senare.</source>
        <translation>Ask when you like. Later is fine too.</translation>
    </message>
    <message>
        <source>Det här vill du fråga mer om:</source>
        <translation>You want to ask more about this:</translation>
    </message>
    <message>
        <source>Säg det till den som hjälper dig.</source>
        <translation>Tell the person who is helping you.</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Svar till kandidaterna</source>
        <translation>Answers to the candidates</translation>
    </message>
    <message>
        <source>Svaret visas nu för kandidater på det språket.</source>
        <translation>The answer is now shown to candidates in that language.</translation>
    </message>
    <message>
        <source>Det här läser kandidaten själv, en fråga i taget, innan hon eller han säger ja. Skriv vad som gäller hos er, i korta meningar. Dataskyddsombudet godkänner texten innan någon kandidat ser den. Samma svar står på kvittensen.</source>
        <translation>This is what candidates read themselves, one question at a time, before they say yes. Write what applies at your centre, in short sentences. The data protection officer approves the text before any candidate sees it. The receipt has the same answers.</translation>
    </message>
    <message>
        <source>Språk och godkännande</source>
        <translation>Language and approval</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Dataskyddsombudets namn</source>
        <translation>Name of the data protection officer</translation>
    </message>
    <message>
        <source>Godkänt den</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Tomt betyder i dag.</source>
        <translation>Empty means today.</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Så långt har inläsningen kommit</source>
        <translation>How far the reading has come</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stäng beskedet om filerna</source>
        <translation>Close the notice on the files</translation>
    </message>
    <message>
        <source>Avbryt inläsningen</source>
        <translation>Cancel the reading</translation>
    </message>
    <message>
        <source>Läser in fil {number} av {count}: {name}</source>
        <translation>Reading file {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Inskrivning</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>✓ Inskrivningen blev klar {day}. Du kan fortfarande ändra.</source>
        <translation>✓ The intake was finished {day}. You can still change it.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Språk och tolk</source>
        <translation>Languages and interpreter</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Delar av inskrivningen</source>
        <translation>Parts of the intake</translation>
    </message>
    <message>
        <source>Innan inskrivningen är klar</source>
        <translation>Before the intake is finished</translation>
    </message>
    <message>
        <source>Inskrivningen är klar</source>
        <translation>The intake is finished</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>Senast signerat: {rating}, {day}</source>
        <translation>Last signed: {rating}, {day}</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Inte frågat</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Så väl kan kandidaten språket</source>
        <translation>How well the candidate knows the language</translation>
    </message>
    <message>
        <source>Med ord</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Till exempel dialekt, eller vad språket har använts till.</source>
        <translation>For example dialect, or what the language has been used for.</translation>
    </message>
    <message>
        <source>Det språk kandidaten kan bäst</source>
        <translation>The language the candidate knows best</translation>
    </message>
    <message>
        <source>Har använt språket i arbetet</source>
        <translation>Has used the language at work</translation>
    </message>
    <message>
        <source>En mening som en arbetsgivare förstår. Skrivs ut bredvid nivåerna.</source>
        <translation>A sentence that an employer understands. Is printed beside the levels.</translation>
    </message>
    <message>
        <source>Bedömt av</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Bedömt den</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Många talar ett språk och läser ett annat. Fråga om båda. Mer finns i kartläggningen.</source>
        <translation>Many speak one language and read another. Ask about both. There is more in the mapping.</translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation>Language to add</translation>
    </message>
    <message>
        <source>Språk bredvid svenskan på papper</source>
        <translation>Language beside Swedish on paper</translation>
    </message>
    <message>
        <source>Bara svenska</source>
        <translation>Swedish only</translation>
    </message>
    <message>
        <source>Det språk som kandidaten läser bäst av dem som finns.</source>
        <translation>Of those there are, the language the candidate reads best.</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Anhöriga och barn tolkar aldrig.</source>
        <translation>Relatives and children never interpret.</translation>
    </message>
    <message>
        <source>Sorts tolk</source>
        <translation>Kind of interpreter</translation>
    </message>
    <message>
        <source>Tolkens språk</source>
        <translation>Language of the interpreter</translation>
    </message>
    <message>
        <source>Önskad tolk</source>
        <translation>Wished interpreter</translation>
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
        <translation>Nothing has been said about the level yet.</translation>
    </message>
    <message>
        <source>Bedömt av {name}, {day}</source>
        <translation>Assessed by {name}, {day}</translation>
    </message>
    <message>
        <source>Bäst</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Välj först ett språk i listan.</source>
        <translation>First choose a language in the list.</translation>
    </message>
    <message>
        <source>Det språk som kandidaten läser bäst är det som papperen skrivs på bredvid svenskan.</source>
        <translation>The language the candidate reads best is the one that stands beside Swedish on the papers.</translation>
    </message>
    <message>
        <source>Inget språk är inskrivet än.</source>
        <translation>No language is written down yet.</translation>
    </message>
    <message>
        <source>Språk att lägga till</source>
        <translation>Language to add</translation>
    </message>
    <message>
        <source>Lägg till språk</source>
        <translation>Add language</translation>
    </message>
    <message>
        <source>Studier i sfi</source>
        <translation>Studies in SFI</translation>
    </message>
    <message>
        <source>Studieväg i sfi</source>
        <translation>SFI study path</translation>
    </message>
    <message>
        <source>Kurs i sfi</source>
        <translation>SFI course</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>{language}, talar bäst</source>
        <translation>{language}, speaks best</translation>
    </message>
    <message>
        <source>Läser: inte frågat</source>
        <translation>Reads: not asked</translation>
    </message>
    <message>
        <source>Läser {language}</source>
        <translation>Reads {language}</translation>
    </message>
    <message>
        <source>Talar bäst</source>
        <translation>Speaks best</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Läser: {level}</source>
        <translation>Reads: {level}</translation>
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
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>Lösenfrasen slutar gälla och {name} står som att ha slutat. Namnet står kvar på bedömningar och underskrifter. Den som börjar igen kryssas i som Arbetar här nu och får en ny lösenfras.</source>
        <translation>The passphrase ceases to be valid and {name} stands as having left. The name stays on assessments and signatures. If the person begins again, tick Works here now and set a new passphrase.</translation>
    </message>
    <message>
        <source>Ta bort inloggningen</source>
        <translation>Remove the sign-in</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>LetterNote</name>
    <message>
        <source>Det här kan inte skrivas ut:</source>
        <translation>This cannot be printed:</translation>
    </message>
    <message numerus="yes">
        <source>Och i texter till: %n</source>
        <translation>
            <numerusform>And in further texts: %n</numerusform>
            <numerusform>And in further texts: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ett namn eller en uppgift ändras bara där den är skriven.</source>
        <translation>A name or an entry is changed only where it is written.</translation>
    </message>
    <message>
        <source>Lämna bort tecknen ur fritexten</source>
        <translation>Leave the characters out of free text</translation>
    </message>
    <message>
        <source>{letters} i {field}: {text}</source>
        <translation>{letters} in {field}: {text}</translation>
    </message>
    <message>
        <source>dokumentet</source>
        <translation>the document</translation>
    </message>
    <message>
        <source>namnet</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>namnet med egna bokstäver</source>
        <translation>the name in own letters</translation>
    </message>
    <message>
        <source>telefonnumret</source>
        <translation>the telephone number</translation>
    </message>
    <message>
        <source>startdatumet</source>
        <translation>the start date</translation>
    </message>
    <message>
        <source>behörigheter</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>målet</source>
        <translation>the goal</translation>
    </message>
    <message>
        <source>den egna presentationen</source>
        <translation>the own presentation</translation>
    </message>
    <message>
        <source>kartläggningens första bild</source>
        <translation>the first picture in the mapping</translation>
    </message>
    <message>
        <source>rekommenderad väg</source>
        <translation>recommended way</translation>
    </message>
    <message>
        <source>erfarenheter</source>
        <translation>experiences</translation>
    </message>
    <message>
        <source>utbildningar</source>
        <translation>educations</translation>
    </message>
    <message>
        <source>svenskan</source>
        <translation>the Swedish</translation>
    </message>
    <message>
        <source>språken</source>
        <translation>the languages</translation>
    </message>
    <message>
        <source>annan kompetens</source>
        <translation>other competence</translation>
    </message>
    <message>
        <source>referenserna</source>
        <translation>the referees</translation>
    </message>
    <message>
        <source>bedömningen</source>
        <translation>the assessment</translation>
    </message>
    <message>
        <source>bildtexterna</source>
        <translation>the captions</translation>
    </message>
    <message>
        <source>kommentaren till resultatet</source>
        <translation>the comment on the result</translation>
    </message>
    <message>
        <source>centrets egna rader</source>
        <translation>the centre&apos;s own lines</translation>
    </message>
</context>
<context>
    <name>LetterWarning</name>
    <message>
        <source>Kan inte skrivas ut i dokument: {letters}. Skriv det på ett annat sätt.</source>
        <translation>Cannot be printed in documents: {letters}. Write it in another way.</translation>
    </message>
</context>
<context>
    <name>LevelButtons</name>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Ta bort markeringen</source>
        <translation>Remove the mark</translation>
    </message>
</context>
<context>
    <name>LicenceForm</name>
    <message>
        <source>Sett av {name}</source>
        <translation>Seen by {name}</translation>
    </message>
    <message>
        <source>Dagen för kontrollen skrivs upp när du väljer.</source>
        <translation>The day of the check is noted when you choose.</translation>
    </message>
    <message>
        <source>Kontrollerat {day}</source>
        <translation>Checked {day}</translation>
    </message>
    <message>
        <source>Körkort, kort eller behörighet</source>
        <translation>Driving licence, card or licence</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Till exempel: körkort, truckutbildning, svetsprövning, heta arbeten.</source>
        <translation>For example: driving licence, forklift training, welding test, hot work.</translation>
    </message>
    <message>
        <source>Klass eller nivå</source>
        <translation>Class or level</translation>
    </message>
    <message>
        <source>Utfärdat i (land)</source>
        <translation>Issued in (country)</translation>
    </message>
    <message>
        <source>Giltigt till</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Gäller i Sverige?</source>
        <translation>Valid in Sweden?</translation>
    </message>
    <message>
        <source>Jag har sett originalet</source>
        <translation>I have seen the original</translation>
    </message>
</context>
<context>
    <name>LicencePart</name>
    <message>
        <source>till {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>original sett</source>
        <translation>original seen</translation>
    </message>
    <message>
        <source>original inte sett</source>
        <translation>original not seen</translation>
    </message>
    <message>
        <source>Från ett tidigare ärende</source>
        <translation>From an earlier case</translation>
    </message>
    <message>
        <source>Har gått ut</source>
        <translation>Has expired</translation>
    </message>
    <message>
        <source>Vad som gäller i Sverige skrivs ut på arbetsgivarens sida; annat bara om det väljs.</source>
        <translation>What is valid in Sweden is printed on the employer&apos;s page; the rest only if chosen.</translation>
    </message>
    <message>
        <source>Lägg till behörighet</source>
        <translation>Add licence</translation>
    </message>
    <message>
        <source>Ingen behörighet är inskriven.</source>
        <translation>No licence is written down.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Ärendet tas med i gruppen</source>
        <translation>The case is added to the group</translation>
    </message>
    <message>
        <source>Ärende {number} tas med i gruppen</source>
        <translation>Case {number} is added to the group</translation>
    </message>
    <message>
        <source>Ett nytt ärende för samma person</source>
        <translation>A new case for the same person</translation>
    </message>
    <message>
        <source>Förnamn</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Att se på</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>{column}, rad {row}</source>
        <translation>{column}, line {row}</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort ”{title}”? Det som står där försvinner.</source>
        <translation>Remove “{title}”? What it says is lost.</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message numerus="yes">
        <source>%n yrkesprofiler</source>
        <translation>
            <numerusform>%n occupation profile</numerusform>
            <numerusform>%n occupation profiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sök yrke</source>
        <translation>Search occupation</translation>
    </message>
    <message>
        <source>Yrkesprofiler</source>
        <translation>Occupation profiles</translation>
    </message>
    <message>
        <source>Personer i listan: {count}.</source>
        <translation>People in the list: {count}.</translation>
    </message>
    <message>
        <source>Rader att se på: {count}.</source>
        <translation>Lines to look at: {count}.</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Inget att rätta.</source>
        <translation>Nothing to correct.</translation>
    </message>
    <message>
        <source>Rad {row}, {name}: {words}</source>
        <translation>Line {row}, {name}: {words}</translation>
    </message>
    <message>
        <source>Ta bort rad {row}</source>
        <translation>Remove line {row}</translation>
    </message>
    <message>
        <source>Nej, en annan person</source>
        <translation>No, another person</translation>
    </message>
    <message>
        <source>{who}: ta med ärende {case} i gruppen</source>
        <translation>{who}: add case {case} to the group</translation>
    </message>
    <message>
        <source>{who}: öppna ett nytt ärende</source>
        <translation>{who}: open a new case</translation>
    </message>
    <message>
        <source>Stämmer det?</source>
        <translation>Is it right?</translation>
    </message>
    <message>
        <source>Rätta direkt i tabellen: tryck Enter i rutan och skriv. En rad med ! har något att se på; det står under tabellen.</source>
        <translation>Correct straight in the table: press Enter in the cell and write. A row with ! has something to look at; it is told below the table.</translation>
    </message>
    <message>
        <source>Personer i listan</source>
        <translation>People in the list</translation>
    </message>
    <message>
        <source>Är det någon av dem?</source>
        <translation>Is it one of them?</translation>
    </message>
</context>
<context>
    <name>ListenBox</name>
    <message>
        <source>Ljudet kan inte spelas på den här datorn.</source>
        <translation>The sound cannot be played on this computer.</translation>
    </message>
    <message>
        <source>Läs frågan högt i stället, eller låt tolken göra det.</source>
        <translation>Read the question aloud instead, or let the interpreter do it.</translation>
    </message>
    <message>
        <source>Sluta spela</source>
        <translation>Stop playing</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>Bara fakta som behövs. Inga gissningar, inget om hälsa, tro eller ursprung.</source>
        <translation>Only facts that are needed. No guesses, nothing about health, faith or origin.</translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>Siffran {key} i listan kryssar</source>
        <translation>Digit {key} in the list ticks this</translation>
    </message>
    <message>
        <source>Titta efter</source>
        <translation>Look for</translation>
    </message>
    <message>
        <source>Kryssa i det du såg. Meningen läggs i motiveringen.</source>
        <translation>Tick what you saw. The sentence goes into the reason.</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Dokumentens utseende</source>
        <translation>Look of the documents</translation>
    </message>
    <message>
        <source>Det som lämnas tomt ser ut som programmet har det. Provet visar ändringen genast.</source>
        <translation>What is left empty looks as the program has it. The sample shows the change at once.</translation>
    </message>
    <message>
        <source>Färg på rubriker och linjer</source>
        <translation>Colour of headings and lines</translation>
    </message>
    <message>
        <source>Färgen ska synas på vitt papper och i svartvitt.</source>
        <translation>The colour must show on white paper and in black and white.</translation>
    </message>
    <message>
        <source>Egen rad om bedömningen</source>
        <translation>Own line about the assessment</translation>
    </message>
    <message>
        <source>Står sist under Att veta om bedömningen. Det programmet skriver där står kvar.</source>
        <translation>Stands last under About the assessment. What the program writes there stays.</translation>
    </message>
    <message>
        <source>Egen rad om hur dokumentet kontrolleras</source>
        <translation>Own line on how the document is checked</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}. Numret måste vara med.</source>
        <translation>Filled in: {placeholders}. The number must be in it.</translation>
    </message>
    <message>
        <source>Egen rad i sidfoten</source>
        <translation>Own line in the footer</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}. Står sist i sidfoten på varje sida.</source>
        <translation>Filled in: {placeholders}. Stands last in the footer of each page.</translation>
    </message>
    <message>
        <source>Egna rader på ett språk till</source>
        <translation>Own lines in one more language</translation>
    </message>
    <message>
        <source>Raden om bedömningen på det språket</source>
        <translation>The line on the assessment in that language</translation>
    </message>
    <message>
        <source>Raden om kontrollen på det språket</source>
        <translation>The line on checking in that language</translation>
    </message>
    <message>
        <source>Fylls i: {placeholders}.</source>
        <translation>Filled in: {placeholders}.</translation>
    </message>
    <message>
        <source>Välj färg</source>
        <translation>Choose colour</translation>
    </message>
    <message>
        <source>centrets namn</source>
        <translation>the centre’s name</translation>
    </message>
    <message>
        <source>telefonen för kontroll</source>
        <translation>the telephone for checking</translation>
    </message>
    <message>
        <source>dokumentets nummer</source>
        <translation>the document’s number</translation>
    </message>
    <message>
        <source>ärendets nummer</source>
        <translation>the case’s number</translation>
    </message>
    <message>
        <source>Raden om bedömningen saknas på {languages}: där står den på svenska.</source>
        <translation>The line on the assessment is missing in {languages}: it stands there in Swedish.</translation>
    </message>
    <message>
        <source>Raden om kontrollen saknas på {languages}: där står programmets egna ord.</source>
        <translation>The line on checking is missing in {languages}: the program&apos;s own words stand there.</translation>
    </message>
    <message>
        <source>Ingen logotyp. En PNG- eller JPEG-bild går bra; den förminskas av sig själv.</source>
        <translation>No logo. A PNG or JPEG picture will do; it is made smaller by itself.</translation>
    </message>
    <message>
        <source>Välj logotyp</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Byt logotyp</source>
        <translation>Change logo</translation>
    </message>
    <message>
        <source>Ta bort logotypen</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Logotypen står överst på dokumenten.</source>
        <translation>The logo stands at the top of the documents.</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Något gick fel i programmet. Det du har skrivit finns kvar, och du kan fortsätta.</source>
        <translation>Something went wrong in the program. What you wrote is still there, and you can go on.</translation>
    </message>
    <message>
        <source>En rapport utan personuppgifter ligger här: {path}</source>
        <translation>A report without personal data is here: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Filer läses fortfarande in: %n. Fönstret stängs när de är klara. Stäng en gång till för att lämna dem utanför.</source>
        <translation>
            <numerusform>One file is still being read in. The window closes when it is done. Close once more to leave it out.</numerusform>
            <numerusform>%n files are still being read in. The window closes when they are done. Close once more to leave them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>{what} – Validering</source>
        <translation>{what} – Validering</translation>
    </message>
    <message>
        <source>Arbetar …</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>Inloggad: {name}</source>
        <translation>Signed in: {name}</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Länk: {words}</source>
        <translation>Link: {words}</translation>
    </message>
    <message>
        <source>Inga länkar</source>
        <translation>No links</translation>
    </message>
    <message>
        <source>Handbok</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Handbokens text</source>
        <translation>The text of the manual</translation>
    </message>
    <message>
        <source>Handbokens rubriker</source>
        <translation>The headings of the manual</translation>
    </message>
    <message>
        <source>Länkar i texten: Alt och pil ned eller upp går mellan dem, Enter följer.</source>
        <translation>Links in the text: Alt and the down or up arrow go between them, Enter follows.</translation>
    </message>
    <message>
        <source>Handboken finns bara på svenska.</source>
        <translation>The manual is in Swedish only.</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Kartläggning</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Delar av kartläggningen</source>
        <translation>Parts of the mapping</translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Behörigheter</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Arbetssvenska</source>
        <translation>Work-Swedish</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Samlad bild</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Anställning</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Eget företag</source>
        <translation>Own business</translation>
    </message>
    <message>
        <source>Familjens företag eller jordbruk</source>
        <translation>The family&apos;s business or farm</translation>
    </message>
    <message>
        <source>Oavlönat arbete</source>
        <translation>Unpaid work</translation>
    </message>
    <message>
        <source>Militärtjänst</source>
        <translation>Military service</translation>
    </message>
    <message>
        <source>Ideellt arbete</source>
        <translation>Voluntary work</translation>
    </message>
    <message>
        <source>Omsorg och hushåll hemma</source>
        <translation>Care and household at home</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>The candidate</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>Assessor or teacher</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>Authorised translator</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Inga papper har funnits</source>
        <translation>There never were papers</translation>
    </message>
    <message>
        <source>Papper har funnits men är borta</source>
        <translation>There were papers but they are lost</translation>
    </message>
    <message>
        <source>Papper finns men har inte visats</source>
        <translation>There are papers but not shown</translation>
    </message>
    <message>
        <source>Kopia visad</source>
        <translation>Copy shown</translation>
    </message>
    <message>
        <source>Original visat</source>
        <translation>Original shown</translation>
    </message>
    <message>
        <source>Gäller i Sverige</source>
        <translation>Valid in Sweden</translation>
    </message>
    <message>
        <source>Kan bytas ut</source>
        <translation>Can be exchanged</translation>
    </message>
    <message>
        <source>Gäller inte i Sverige</source>
        <translation>Not valid in Sweden</translation>
    </message>
    <message>
        <source>Inte kontrollerat</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Inte alls</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Flytande</source>
        <translation>Fluently</translation>
    </message>
    <message>
        <source>Under A1: enstaka ord</source>
        <translation>Below A1: single words</translation>
    </message>
    <message>
        <source>A1: enkla ord och fraser</source>
        <translation>A1: simple words and phrases</translation>
    </message>
    <message>
        <source>A2: enkla vardagssituationer</source>
        <translation>A2: simple everyday situations</translation>
    </message>
    <message>
        <source>B1: det mesta i vardag och arbete</source>
        <translation>B1: most things in daily life and work</translation>
    </message>
    <message>
        <source>B2: utan svårighet i arbetet</source>
        <translation>B2: without difficulty at work</translation>
    </message>
    <message>
        <source>C1: säkert och nyanserat</source>
        <translation>C1: surely and with nuances</translation>
    </message>
    <message>
        <source>C2: som ett modersmål</source>
        <translation>C2: like a mother tongue</translation>
    </message>
    <message>
        <source>under A1</source>
        <translation>below A1</translation>
    </message>
    <message>
        <source>Förstår</source>
        <translation>Understands</translation>
    </message>
    <message>
        <source>Talar</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Läser</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Writes</translation>
    </message>
    <message>
        <source>Förstår muntliga instruktioner</source>
        <translation>Understands spoken instructions</translation>
    </message>
    <message>
        <source>Till exempel: förstår när arbetsledaren visar och säger steg för steg.</source>
        <translation>For example: understands when the supervisor shows and says it step by step.</translation>
    </message>
    <message>
        <source>Talar med kollegor, kunder eller brukare</source>
        <translation>Talks with colleagues, customers or clients</translation>
    </message>
    <message>
        <source>Till exempel: svarar på vanliga frågor i serveringen.</source>
        <translation>For example: answers common questions when serving.</translation>
    </message>
    <message>
        <source>Läser säkerhetstext, recept eller plan</source>
        <translation>Reads safety texts, recipes or plans</translation>
    </message>
    <message>
        <source>Till exempel: läser recept och varningsmärken utan hjälp.</source>
        <translation>For example: reads recipes and warning signs without help.</translation>
    </message>
    <message>
        <source>Skriver rapport eller lista</source>
        <translation>Writes a report or list</translation>
    </message>
    <message>
        <source>Till exempel: skriver temperaturer i listan; längre text med stöd.</source>
        <translation>For example: writes temperatures in the list; longer text with support.</translation>
    </message>
    <message>
        <source>Talar i telefon</source>
        <translation>Talks on the phone</translation>
    </message>
    <message>
        <source>Till exempel: anmäler frånvaro; tar inte emot beställningar än.</source>
        <translation>For example: reports absence; does not take orders yet.</translation>
    </message>
    <message>
        <source>Frågar när något är oklart</source>
        <translation>Asks when something is unclear</translation>
    </message>
    <message>
        <source>Till exempel: säger till direkt och upprepar vad som ska göras.</source>
        <translation>For example: says so at once and repeats what is to be done.</translation>
    </message>
    <message>
        <source>Läser inte sfi</source>
        <translation>Not in SFI</translation>
    </message>
    <message>
        <source>Studieväg 1</source>
        <translation>Study path 1</translation>
    </message>
    <message>
        <source>Studieväg 2</source>
        <translation>Study path 2</translation>
    </message>
    <message>
        <source>Studieväg 3</source>
        <translation>Study path 3</translation>
    </message>
    <message>
        <source>Ingen kurs</source>
        <translation>No course</translation>
    </message>
    <message>
        <source>Kurs A</source>
        <translation>Course A</translation>
    </message>
    <message>
        <source>Kurs B</source>
        <translation>Course B</translation>
    </message>
    <message>
        <source>Kurs C</source>
        <translation>Course C</translation>
    </message>
    <message>
        <source>Kurs D</source>
        <translation>Course D</translation>
    </message>
    <message>
        <source>Skriv fakta om arbetet. Inget om hälsa, tro, ursprung eller gissningar.</source>
        <translation>Write facts about the work. Nothing about health, faith, origin or guesses.</translation>
    </message>
    <message>
        <source>(utan rubrik)</source>
        <translation>(no title)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter datorn kan lägga till den: den heter media.</source>
        <translation>The part of the program for camera and sound is not installed on this computer. Whoever looks after the computer can add it: it is called media.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.</source>
        <translation>The computer finds no camera. Connect it, or allow the camera in the settings of the computer.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.</source>
        <translation>The computer finds no microphone. Connect it, or allow the microphone in the settings of the computer.</translation>
    </message>
    <message>
        <source>Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare.</source>
        <translation>The computer finds no loudspeaker. Connect headphones or a loudspeaker.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>ModerationBox</name>
    <message>
        <source>Den andra personen</source>
        <translation>The second person</translation>
    </message>
    <message>
        <source>Granskningen gjordes på ett utskrivet underlag</source>
        <translation>The review was made on a printed bundle</translation>
    </message>
    <message>
        <source>Namn på den som granskade</source>
        <translation>Name of the reviewer</translation>
    </message>
    <message>
        <source>Det signerade underlaget</source>
        <translation>The signed bundle</translation>
    </message>
    <message>
        <source>Lägg till det inlästa granskningsunderlaget</source>
        <translation>Add the scanned review bundle</translation>
    </message>
    <message>
        <source>Vad den andra personen säger</source>
        <translation>What the second person says</translation>
    </message>
    <message>
        <source>Behövs när personen inte håller med.</source>
        <translation>Needed when the person does not agree.</translation>
    </message>
    <message>
        <source>Kriterier som ses annorlunda</source>
        <translation>Criteria seen otherwise</translation>
    </message>
    <message>
        <source>Håller med</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Håller inte med …</source>
        <translation>Does not agree …</translation>
    </message>
    <message>
        <source>Signera att personen inte håller med</source>
        <translation>Sign that the person does not agree</translation>
    </message>
    <message>
        <source>Granska igen</source>
        <translation>Review again</translation>
    </message>
    <message>
        <source>Skriv in en granskning på papper</source>
        <translation>Enter a review made on paper</translation>
    </message>
    <message>
        <source>Läs bedömningarna och besluten ovanför. Säg sedan om du håller med, och annars varför inte.</source>
        <translation>Read the judgements and decisions above. Then say whether you agree, and if not, why.</translation>
    </message>
    <message>
        <source>Du leder ärendet eller har beslutat. Här kan du skriva in en granskning på papper.</source>
        <translation>You lead the case or have decided. Here you can enter a review made on paper.</translation>
    </message>
    <message>
        <source>{name} håller med om resultatet.</source>
        <translation>{name} agrees with the result.</translation>
    </message>
    <message>
        <source>{name} håller inte med. Bedöm igen eller besluta på nytt.</source>
        <translation>{name} does not agree. Assess again or decide anew.</translation>
    </message>
    <message>
        <source>Ett resultat för hela yrkesprofilen gäller först när en andra person håller med.</source>
        <translation>A result for the whole occupation profile is in force only when a second person agrees.</translation>
    </message>
    <message>
        <source>Ett resultat för delar gäller utan en andra person. Granskning är frivillig.</source>
        <translation>A result for parts is in force without a second person. Review is optional.</translation>
    </message>
</context>
<context>
    <name>ModuleBox</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Behövs när beslutet avviker från förslaget. Den som granskar läser det.</source>
        <translation>Needed when the decision differs from the proposal. The reviewer reads it.</translation>
    </message>
    <message>
        <source>{title} (valfri)</source>
        <translation>{title} (optional)</translation>
    </message>
    <message>
        <source>Förslag: {outcome}</source>
        <translation>Proposal: {outcome}</translation>
    </message>
    <message>
        <source>För lite underlag: {codes}</source>
        <translation>Too little evidence: {codes}</translation>
    </message>
    <message>
        <source>Besluta som föreslaget</source>
        <translation>Decide as proposed</translation>
    </message>
    <message>
        <source>Ändra beslutet</source>
        <translation>Change the decision</translation>
    </message>
    <message>
        <source>Besluta med skäl</source>
        <translation>Decide with a reason</translation>
    </message>
    <message>
        <source>Besluta {code}</source>
        <translation>Decide {code}</translation>
    </message>
    <message>
        <source>Inte beslutad</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {outcome}.</source>
        <translation>Decided {day} by {name}: {outcome}.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Bedömningar har tillkommit sedan dess. Besluta igen.</source>
        <translation>Judgements have been added since. Decide again.</translation>
    </message>
</context>
<context>
    <name>ModuleList</name>
    <message>
        <source>{begun} av {all}</source>
        <translation>{begun} of {all}</translation>
    </message>
    <message>
        <source>klar, {all} kriterier</source>
        <translation>done, {all} criteria</translation>
    </message>
    <message>
        <source>avgörande kvar: {count}</source>
        <translation>decisive left: {count}</translation>
    </message>
    <message>
        <source>utan motivering: {count}</source>
        <translation>without a reason: {count}</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>unsigned: {count}</translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation>needs evidence: {count}</translation>
    </message>
    <message>
        <source>Moduler</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Sett av {name}, {day}</source>
        <translation>Seen by {name}, {day}</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Skriv exakt som i ID-handlingen. Ett fel i namnet gör pappret ogiltigt.</source>
        <translation>Write exactly as in the ID document. A mistake in the name makes the paper invalid.</translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation>Given names, as in the ID document</translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation>Family names, as in the ID document</translation>
    </message>
    <message>
        <source>Kandidaten har bara ett namn</source>
        <translation>The candidate has only one name</translation>
    </message>
    <message>
        <source>Namnet som kandidaten själv skriver det</source>
        <translation>The name as the candidate writes it</translation>
    </message>
    <message>
        <source>Tilltalsnamn</source>
        <translation>Name used in speech</translation>
    </message>
    <message>
        <source>Identitet</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Sorts nummer</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>Alla kan skrivas in, också den som inte har något nummer.</source>
        <translation>Everybody can be entered, also those who have no number.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Fyll i det som är känt. Gissa aldrig en dag.</source>
        <translation>Fill in what is known. Never guess a day.</translation>
    </message>
    <message>
        <source>Kön</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Bara för statistik. Skrivs aldrig ut.</source>
        <translation>Only for statistics. Is never printed.</translation>
    </message>
    <message>
        <source>Handling som du har sett i dag</source>
        <translation>Document that you have seen today</translation>
    </message>
    <message>
        <source>Till exempel pass, körkort eller LMA-kort. Tomt om ingen är visad.</source>
        <translation>For example a passport, driving licence or LMA card. Empty if none was shown.</translation>
    </message>
</context>
<context>
    <name>NewCaseScreen</name>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Nytt ärende för {name}, som redan finns.</source>
        <translation>New case for {name}, who is already here.</translation>
    </message>
    <message>
        <source>Titta först på dem som liknar, och säg om det är en annan person.</source>
        <translation>First look at those who are alike, and say whether it is another person.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Börja om med tomma fält</source>
        <translation>Start again with empty fields</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Det är någon annan</source>
        <translation>It is somebody else</translation>
    </message>
</context>
<context>
    <name>NewGroupScreen</name>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Klistra in minst en person först.</source>
        <translation>Paste at least one person first.</translation>
    </message>
    <message>
        <source>Titta på rad {row} först.</source>
        <translation>Look at line {row} first.</translation>
    </message>
    <message>
        <source>Fler i gruppen {name}</source>
        <translation>More people in the group {name}</translation>
    </message>
    <message>
        <source>Ta med dem i gruppen</source>
        <translation>Add them to the group</translation>
    </message>
    <message>
        <source>Öppna gruppen</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>Visa listan som tabell</source>
        <translation>Show the list as a table</translation>
    </message>
    <message>
        <source>Tillbaka till grupperna</source>
        <translation>Back to the groups</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Lägg till en person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Den nya personens namn</source>
        <translation>Name of the new person</translation>
    </message>
    <message>
        <source>Inloggningsnamn</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Tomt för den som inte ska logga in. Kan inte ändras sedan.</source>
        <translation>Empty for somebody who is not to sign in. Cannot be changed later.</translation>
    </message>
    <message>
        <source>Den nya personens roller</source>
        <translation>Roles of the new person</translation>
    </message>
    <message>
        <source>Lägg till personen</source>
        <translation>Add the person</translation>
    </message>
</context>
<context>
    <name>NewerPart</name>
    <message>
        <source>Jämför versionerna</source>
        <translation>Compare the versions</translation>
    </message>
    <message>
        <source>Lägg till den nya versionen</source>
        <translation>Add the new version</translation>
    </message>
    <message>
        <source>{title}: version {new} finns, {status}. Ärendet behåller version {old}.</source>
        <translation>{title}: there is a version {new}, {status}. The case keeps version {old}.</translation>
    </message>
    <message>
        <source>Ny version av profilen, bredvid {old}</source>
        <translation>New version of the profile, beside {old}</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>Det här är nytt</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>I anteckningar</source>
        <translation>In notes</translation>
    </message>
    <message>
        <source>I anteckningar: {count}</source>
        <translation>In notes: {count}</translation>
    </message>
    <message>
        <source>I anteckningar: de {count} senaste</source>
        <translation>In notes: the latest {count}</translation>
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
        <translation>Case {case} may be about the same person as case {other}. Write no names about it.</translation>
    </message>
    <message>
        <source>Visa {case}</source>
        <translation>Show {case}</translation>
    </message>
    <message>
        <source>Kontrollerat: {case}</source>
        <translation>Checked: {case}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Skriv ett tal med siffror.</source>
        <translation>Write a number in figures.</translation>
    </message>
    <message>
        <source>Skriv ett tal från {least} till {most}.</source>
        <translation>Write a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Skriv ett helt tal.</source>
        <translation>Write a whole number.</translation>
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
        <translation>Answer {day} by {name}: {answer}</translation>
    </message>
    <message>
        <source>Svara</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Svara igen</source>
        <translation>Answer again</translation>
    </message>
    <message>
        <source>Invändningar</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Någon annan än den som leder ärendet svarar. Under tiden utfärdas inget resultat.</source>
        <translation>Somebody other than the lead of the case answers. Meanwhile no result is issued.</translation>
    </message>
    <message>
        <source>Skriv upp en invändning</source>
        <translation>Write down an objection</translation>
    </message>
    <message>
        <source>Ingen har invänt mot resultatet.</source>
        <translation>Nobody has objected to the result.</translation>
    </message>
    <message>
        <source>Vem invänder</source>
        <translation>Who objects</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Gäller yrkesprofilen</source>
        <translation>About the occupation profile</translation>
    </message>
    <message>
        <source>Vad invändningen gäller</source>
        <translation>What the objection is about</translation>
    </message>
    <message>
        <source>Med kandidatens egna ord. Den kan inte ändras efteråt.</source>
        <translation>In the candidate&apos;s own words. It cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Spara invändningen</source>
        <translation>Save the objection</translation>
    </message>
</context>
<context>
    <name>Occupations</name>
    <message>
        <source>egen profil, utkast</source>
        <translation>own profile, draft</translation>
    </message>
    <message>
        <source>egen profil, tagen ur bruk</source>
        <translation>own profile, taken out of use</translation>
    </message>
    <message>
        <source>egen profil, godkänd</source>
        <translation>own profile, approved</translation>
    </message>
    <message>
        <source>egen, godkänd av {name}</source>
        <translation>own, approved by {name}</translation>
    </message>
    <message>
        <source>exempel</source>
        <translation>example</translation>
    </message>
    <message>
        <source>alla texter finns</source>
        <translation>all texts there</translation>
    </message>
    <message>
        <source>granskad</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>{language}: {lack}, {read}</source>
        <translation>{language}: {lack}, {read}</translation>
    </message>
    <message>
        <source>Yrkesprofilen (bladet profile)</source>
        <translation>The profile (sheet profile)</translation>
    </message>
    <message>
        <source>Moduler (bladet modules)</source>
        <translation>Modules (sheet modules)</translation>
    </message>
    <message>
        <source>Kriterier (bladet criteria)</source>
        <translation>Criteria (sheet criteria)</translation>
    </message>
    <message>
        <source>Uppgifter (bladet tasks)</source>
        <translation>Tasks (sheet tasks)</translation>
    </message>
    <message>
        <source>Muntligt prov (bladet oral_test)</source>
        <translation>Oral test (sheet oral_test)</translation>
    </message>
    <message>
        <source>Kurser och ämnesnivåer (bladet alignments)</source>
        <translation>Courses and subject levels (sheet alignments)</translation>
    </message>
    <message>
        <source>Ord (bladet words)</source>
        <translation>Words (sheet words)</translation>
    </message>
</context>
<context>
    <name>OccupationsScreen</name>
    <message>
        <source>Yrkesprofiler</source>
        <translation>Occupation profiles</translation>
    </message>
    <message>
        <source>Profilen är godkänd. Den går att välja i ärenden nu.</source>
        <translation>The profile has been approved. Cases can choose it now.</translation>
    </message>
    <message>
        <source>Profilen är tagen ur bruk. Ärenden som har den behåller den.</source>
        <translation>The profile has been taken out of use. Cases that have it keep it.</translation>
    </message>
    <message>
        <source>Välj arbetsboken</source>
        <translation>Choose the workbook</translation>
    </message>
    <message>
        <source>Arbetsböcker (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Sparad som utkast. Den går att välja i ärenden när någon har godkänt den.</source>
        <translation>Saved as a draft. Cases can choose it once somebody has approved it.</translation>
    </message>
    <message>
        <source>Vad yrkena kräver. Centrets egna profiler läses in som arbetsböcker och gäller först när en namngiven medarbetare har godkänt dem.</source>
        <translation>What the occupations ask for. The centre&apos;s own profiles are read in as workbooks and hold only once a named member of staff has approved them.</translation>
    </message>
    <message>
        <source>Läs in arbetsbok …</source>
        <translation>Read in workbook …</translation>
    </message>
</context>
<context>
    <name>OnceBox</name>
    <message>
        <source>Dokumentet är utfärdat</source>
        <translation>The document has been issued</translation>
    </message>
    <message>
        <source>Dokumentet sparas inte i programmet.</source>
        <translation>The document is not kept in the program.</translation>
    </message>
    <message>
        <source>Skriv ut det nu, eller spara det där bara du kommer åt det.</source>
        <translation>Print it now, or save it where only you can reach it.</translation>
    </message>
    <message>
        <source>Skriv ut nu</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Ingetdera</source>
        <translation>Neither</translation>
    </message>
</context>
<context>
    <name>OralTestForm</name>
    <message>
        <source>Välj uppsättning, så visas frågorna.</source>
        <translation>Choose a set, and the questions are shown.</translation>
    </message>
    <message>
        <source>{profile}, version {version}. Tar ungefär {minutes} minuter.</source>
        <translation>{profile}, version {version}. Takes about {minutes} minutes.</translation>
    </message>
    <message>
        <source>{area}: {enough} av {asked} svar räckte</source>
        <translation>{area}: {enough} of {asked} answers were enough</translation>
    </message>
    <message>
        <source>{area}: inga frågor ställda</source>
        <translation>{area}: no questions asked</translation>
    </message>
    <message>
        <source>Provet är inte sparat som underlag än.</source>
        <translation>The test is not saved as evidence yet.</translation>
    </message>
    <message>
        <source>Sparat som underlag. Det kan nu väljas vid varje kriterium.</source>
        <translation>Saved as evidence. It can now be chosen at each criterion.</translation>
    </message>
    <message>
        <source>Svaren har ändrats sedan provet sparades. Spara igen.</source>
        <translation>The answers have changed since the test was saved. Save again.</translation>
    </message>
    <message>
        <source>Kunskapsprovet</source>
        <translation>The knowledge test</translation>
    </message>
    <message>
        <source>Läs frågan på båda språken. Punkterna under den är vad ett rätt svar innehåller.</source>
        <translation>Read the question in both languages. The points below it are what a right answer holds.</translation>
    </message>
    <message>
        <source>Inget av ärendets yrken har ett kunskapsprov i programmet.</source>
        <translation>None of the occupations of the case has a knowledge test in the program.</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Uppsättning</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>A: första gången</source>
        <translation>A: the first time</translation>
    </message>
    <message>
        <source>B: när provet görs om</source>
        <translation>B: when the test is taken again</translation>
    </message>
    <message>
        <source>Hur provet görs</source>
        <translation>How the test is taken</translation>
    </message>
    <message>
        <source>Hjälpmedel</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>Till exempel ordlista eller miniräknare. Tomt om inga.</source>
        <translation>For example a word list or a calculator. Empty if none.</translation>
    </message>
    <message>
        <source>Resultat per område</source>
        <translation>Result per area</translation>
    </message>
    <message>
        <source>Inget räknas ihop. Du bedömer varje kriterium med provet som underlag.</source>
        <translation>Nothing is summed up. You assess each criterion with the test as evidence.</translation>
    </message>
    <message>
        <source>Spara provet som underlag</source>
        <translation>Save the test as evidence</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Ordna efter</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>{column}, stigande</source>
        <translation>{column}, ascending</translation>
    </message>
    <message>
        <source>{column}, fallande</source>
        <translation>{column}, descending</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Vad är beställt?</source>
        <translation>What is ordered?</translation>
    </message>
    <message>
        <source>Produkter</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Bara meritportfölj: ingen bedömning. Den beskriver vad kandidaten själv berättar.</source>
        <translation>Merit portfolio only: no assessment. It describes what the candidate tells.</translation>
    </message>
    <message>
        <source>Beställning</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>Commissioner</translation>
    </message>
    <message>
        <source>Kontakt hos beställaren</source>
        <translation>Contact at the commissioner</translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs tillsammans med kandidaten.</source>
        <translation>A wish. The occupation profile is chosen together with the candidate.</translation>
    </message>
    <message>
        <source>Kandidatens eget mål</source>
        <translation>The candidate&apos;s own goal</translation>
    </message>
    <message>
        <source>Återrapport: vad, och till vem</source>
        <translation>Report back: what, and to whom</translation>
    </message>
    <message>
        <source>Bara det beställaren får veta.</source>
        <translation>Only what the commissioner may know.</translation>
    </message>
    <message>
        <source>Ska vara klart</source>
        <translation>To be finished</translation>
    </message>
    <message>
        <source>Till exempel kommunens arbetsmarknadsenhet. Får vara tomt.</source>
        <translation>For example the labour market unit of the municipality. May be empty.</translation>
    </message>
    <message>
        <source>Beställarens referens</source>
        <translation>The commissioner&apos;s reference</translation>
    </message>
    <message>
        <source>Yrke enligt beställningen</source>
        <translation>Occupation in the order</translation>
    </message>
    <message>
        <source>Ett önskemål. Yrkesprofilen väljs senare, tillsammans med kandidaten.</source>
        <translation>A wish. The occupation profile is chosen later, together with the candidate.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>The two are not the same. Write both again.</translation>
    </message>
    <message>
        <source>Välj en egen lösenfras, {name}</source>
        <translation>Choose a passphrase of your own, {name}</translation>
    </message>
    <message>
        <source>En administratör har gett dig en tillfällig. Från och med nu vet bara du din lösenfras. Minst tolv tecken; fyra ord som inte hör ihop är bra.</source>
        <translation>An administrator has given you a temporary one. From now on only you know your passphrase. At least twelve characters; four words that do not belong together are good.</translation>
    </message>
    <message>
        <source>Min nya lösenfras</source>
        <translation>My new passphrase</translation>
    </message>
    <message>
        <source>Min nya lösenfras en gång till</source>
        <translation>My new passphrase once more</translation>
    </message>
    <message>
        <source>Spara och logga in</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Tillbaka till inloggningen</source>
        <translation>Back to the sign-in</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Kandidatens egna ord behålls som de är; svenskan står bredvid.</source>
        <translation>The candidate&apos;s own words are kept as they are; the Swedish stands beside them.</translation>
    </message>
    <message>
        <source>Egen presentation</source>
        <translation>Own presentation</translation>
    </message>
    <message>
        <source>Det här vill jag berätta</source>
        <translation>This is what I want to tell</translation>
    </message>
    <message>
        <source>Vad jag är bra på och vill arbeta med. Inget om hälsa, tro eller ursprung.</source>
        <translation>What I am good at and want to work with. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Mitt arbete med egna ord</source>
        <translation>My work in my own words</translation>
    </message>
    <message>
        <source>Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.</source>
        <translation>Choose a job, or tell about a new one. Unpaid work counts too.</translation>
    </message>
    <message>
        <source>Vilket arbete vill du berätta om?</source>
        <translation>Which job do you want to tell about?</translation>
    </message>
    <message>
        <source>Det är sparat. Du kan skriva mer en annan dag.</source>
        <translation>It is saved. You can write more another day.</translation>
    </message>
    <message>
        <source>Tack!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Arbete utan namn</source>
        <translation>Work without a name</translation>
    </message>
    <message>
        <source>Ett nytt arbete</source>
        <translation>A new job</translation>
    </message>
    <message>
        <source>Vad heter arbetet?</source>
        <translation>What is the job called?</translation>
    </message>
    <message>
        <source>Vad gjorde du?</source>
        <translation>What did you do?</translation>
    </message>
    <message>
        <source>Hur gjorde du det?</source>
        <translation>How did you do it?</translation>
    </message>
    <message>
        <source>Vad hade du ansvar för?</source>
        <translation>What were you responsible for?</translation>
    </message>
    <message>
        <source>Vad behövde du kunna?</source>
        <translation>What did you need to know?</translation>
    </message>
    <message>
        <source>Till exempel kock, snickare eller arbete på en gård.</source>
        <translation>For example cook, carpenter or work on a farm.</translation>
    </message>
    <message>
        <source>Berätta om en vanlig dag. Skriv så som du talar.</source>
        <translation>Tell about an ordinary day. Write the way you speak.</translation>
    </message>
    <message>
        <source>Vilka verktyg och maskiner använde du? Hur mycket, hur många?</source>
        <translation>Which tools and machines did you use? How much, how many?</translation>
    </message>
    <message>
        <source>Vad bestämde du själv? Ledde du andra?</source>
        <translation>What did you decide yourself? Did you lead others?</translation>
    </message>
    <message>
        <source>Vad måste en ny person lära sig för att göra det?</source>
        <translation>What must a new person learn to do it?</translation>
    </message>
    <message>
        <source>Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.</source>
        <translation>Write nothing about illness, faith or politics. It is saved while you write.</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Finns inte på sidorna</source>
        <translation>Not on the pages</translation>
    </message>
    <message>
        <source>{number} av {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Sök i sidorna</source>
        <translation>Search in the pages</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>Last hit</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Next hit</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Sida {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Valda sidor: {count} av {pages}.</source>
        <translation>Pages chosen: {count} of {pages}.</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>Fetching and checking the file …</translation>
    </message>
    <message>
        <source>Välj sidor</source>
        <translation>Choose pages</translation>
    </message>
    <message>
        <source>Ta bara med de sidor som visar något om yrket. De andra läses inte in i ärendet.</source>
        <translation>Take only the pages that show something of the trade. The others are not read into the case.</translation>
    </message>
    <message>
        <source>Sidor att välja</source>
        <translation>Pages to choose</translation>
    </message>
    <message>
        <source>Lägg till de valda</source>
        <translation>Add those chosen</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Välj alla</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Välj inga</source>
        <translation>Choose none</translation>
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
        <translation>own language</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>Swedish</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Skriv in från papper</source>
        <translation>Enter from paper</translation>
    </message>
    <message>
        <source>{name} bedömde {day}. Kriterierna kommer i bladets ordning.</source>
        <translation>{name} judged on {day}. The criteria come in the order of the sheet.</translation>
    </message>
    <message>
        <source>Signerat blad</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>Finns bladet inte bland underlagen än går det att välja när du signerar.</source>
        <translation>If the sheet is not among the evidence yet, it can be chosen when you sign.</translation>
    </message>
    <message>
        <source>Börja skriva in</source>
        <translation>Begin entering</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Från papper, {name} bedömde. Siffra, motivering, Esc: nästa kriterium kommer av sig självt.</source>
        <translation>From paper, judged by {name}. Digit, reason, Esc: the next criterion comes by itself.</translation>
    </message>
    <message>
        <source>Avsluta inmatningen</source>
        <translation>Stop entering</translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>Så ser det ut</source>
        <translation>This is how it looks</translation>
    </message>
    <message>
        <source>Prov på ett dokument</source>
        <translation>Sample of a document</translation>
    </message>
</context>
<context>
    <name>PapersRow</name>
    <message>
        <source>För dagar utan dator: {title}</source>
        <translation>For days without a computer: {title}</translation>
    </message>
    <message>
        <source>Skriv ut papper …</source>
        <translation>Print papers …</translation>
    </message>
</context>
<context>
    <name>PartialDayField</name>
    <message>
        <source>Välj månad också, eller ta bort dagen.</source>
        <translation>Choose a month too, or remove the day.</translation>
    </message>
    <message>
        <source>Den dagen finns inte i månaden.</source>
        <translation>The month has no such day.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>The two are not the same. Write both again.</translation>
    </message>
    <message>
        <source>Ny lösenfras för {name}</source>
        <translation>New passphrase for {name}</translation>
    </message>
    <message>
        <source>En tillfällig fras. Säg den till {name}; vid nästa inloggning väljs en egen som bara {name} vet. Bytet skrivs i historiken.</source>
        <translation>A temporary phrase. Tell it to {name}; at the next sign-in a new one is chosen that only {name} knows. The change is written in the history.</translation>
    </message>
    <message>
        <source>Första lösenfrasen för {name}</source>
        <translation>First passphrase of {name}</translation>
    </message>
    <message>
        <source>Låt personen själv skriva den. Flera vanliga ord är bäst. Den kan bytas när som helst.</source>
        <translation>Let the person type it. Several ordinary words are best. It can be changed at any time.</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ny lösenfras igen</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Spara lösenfrasen</source>
        <translation>Save the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>För kort ännu. Tecken: {length} av minst {least}.</source>
        <translation>Too short yet. Characters: {length} of at least {least}.</translation>
    </message>
    <message>
        <source>Lätt att gissa. Använd inte namn och vanliga lösenord. Ta ord som inte hör ihop.</source>
        <translation>Easy to guess. Do not use names and common passwords. Take words that do not belong together.</translation>
    </message>
    <message>
        <source>Den duger. Ett ord till som inte hör ihop med resten gör den mycket svårare att gissa.</source>
        <translation>It will do. One more word that does not belong with the rest makes it much harder to guess.</translation>
    </message>
    <message>
        <source>Svår att gissa.</source>
        <translation>Hard to guess.</translation>
    </message>
    <message>
        <source>3. Din lösenfras</source>
        <translation>3. Your passphrase</translation>
    </message>
    <message>
        <source>Minst tolv tecken. Fyra vanliga ord som inte hör ihop är lätta att minnas och svåra att gissa. Lösenfrasen sparas ingenstans.</source>
        <translation>At least twelve characters. Four ordinary words that do not belong together are easy to remember and hard to guess. The passphrase is saved nowhere.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lösenfras en gång till</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Glöms lösenfrasen öppnar bara återställningsbladet arkivet: det görs i sista steget. Utan blad är allt förlorat. Lägg därför också snart till en administratör till, under Personal.</source>
        <translation>If the passphrase is forgotten only the recovery sheet opens the store: it is made in the last step. Without a sheet all is lost. So also add another administrator soon, under Staff.</translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>Byt lösenfras</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen är inte lika på båda ställena. Skriv den igen.</source>
        <translation>The new passphrase is not the same in both places. Write it again.</translation>
    </message>
    <message>
        <source>Lösenfrasen är bytt. Använd den nya nästa gång du loggar in.</source>
        <translation>The passphrase is changed. Use the new one the next time you sign in.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ingen kan ta fram en lösenfras som är glömd. Skriv den aldrig på en lapp.</source>
        <translation>Nobody can bring back a forgotten passphrase. Never write it on a note.</translation>
    </message>
    <message>
        <source>Nuvarande lösenfras</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Minst fyra ord som inte hör ihop är lätt att minnas och svårt att gissa.</source>
        <translation>Four words or more that do not belong together are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Ny lösenfras en gång till</source>
        <translation>New passphrase once more</translation>
    </message>
</context>
<context>
    <name>PastedField</name>
    <message>
        <source>Mona Karimi; 1990; arabiska; 070-174 06 05
Ali Noor; 1985; somaliska</source>
        <translation>Mona Karimi; 1990; Arabic; 070-174 06 05
Ali Noor; 1985; Somali</translation>
    </message>
</context>
<context>
    <name>PathBox</name>
    <message>
        <source>{step}: görs av {name}, ansvarig bedömare.</source>
        <translation>{step}: done by {name}, lead assessor.</translation>
    </message>
    <message>
        <source>{step}: görs av en yrkesbedömare.</source>
        <translation>{step}: done by an assessor of the trade.</translation>
    </message>
    <message>
        <source>{step}: görs av kandidaten, med stöd.</source>
        <translation>{step}: done by the candidate, with support.</translation>
    </message>
    <message>
        <source>{step}: görs av en annan person än den som leder ärendet eller har beslutat.</source>
        <translation>{step}: done by somebody other than who leads the case or made the decision.</translation>
    </message>
    <message>
        <source>{step}: görs av samordnaren, bedömaren eller sfi-läraren.</source>
        <translation>{step}: done by the coordinator, the assessor or the teacher of Swedish.</translation>
    </message>
    <message>
        <source>{profile}: {done} av {all} kriterier bedömda</source>
        <translation>{profile}: {done} of {all} criteria assessed</translation>
    </message>
    <message>
        <source>{profile}: {state}</source>
        <translation>{profile}: {state}</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>planerad</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>bedömd, väntar på resultat</source>
        <translation>assessed, waiting for a result</translation>
    </message>
    <message>
        <source>väntar på granskning</source>
        <translation>waiting for review</translation>
    </message>
    <message>
        <source>beslutad</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>under omprövning</source>
        <translation>under review after an objection</translation>
    </message>
    <message>
        <source>Så långt har ärendet kommit</source>
        <translation>How far the case has come</translation>
    </message>
    <message>
        <source>Saknas nu</source>
        <translation>Missing now</translation>
    </message>
    <message>
        <source>Göm det som saknas längre fram</source>
        <translation>Hide what is missing later on</translation>
    </message>
    <message>
        <source>Visa vad som saknas längre fram</source>
        <translation>Show what is missing later on</translation>
    </message>
    <message>
        <source>Saknas längre fram</source>
        <translation>Missing later on</translation>
    </message>
    <message>
        <source>Tänk på före första dagen</source>
        <translation>To think of before the first day</translation>
    </message>
</context>
<context>
    <name>PendingForm</name>
    <message>
        <source>Det här hade du börjat skriva. Det sparas först med knappen.</source>
        <translation>You had begun to write this. It is saved only by the button.</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Välj vem som tar över.</source>
        <translation>Choose who takes over.</translation>
    </message>
    <message>
        <source>Välj i listan.</source>
        <translation>Choose in the list.</translation>
    </message>
    <message>
        <source>{name}, {part}, från {begin}</source>
        <translation>{name}, {part}, from {begin}</translation>
    </message>
    <message>
        <source>{name}, {part}, från {begin} till {end}</source>
        <translation>{name}, {part}, from {begin} to {end}</translation>
    </message>
    <message>
        <source>Avsluta rollen: {name}</source>
        <translation>End the role: {name}</translation>
    </message>
    <message>
        <source>Personer i ärendet</source>
        <translation>People in the case</translation>
    </message>
    <message>
        <source>Ansvarig bedömare</source>
        <translation>Lead assessor</translation>
    </message>
    <message>
        <source>Ny ansvarig bedömare</source>
        <translation>New lead assessor</translation>
    </message>
    <message>
        <source>Det som den nya ansvariga behöver veta</source>
        <translation>What the new lead needs to know</translation>
    </message>
    <message>
        <source>Vad som är gjort, vad som är kvar och vad som är lovat.</source>
        <translation>What is done, what is left and what has been promised.</translation>
    </message>
    <message>
        <source>Lägg till en person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Roll i ärendet</source>
        <translation>Role in the case</translation>
    </message>
    <message>
        <source>Lämna över till en annan bedömare …</source>
        <translation>Hand over to another assessor …</translation>
    </message>
    <message>
        <source>Lägg till en person …</source>
        <translation>Add a person …</translation>
    </message>
    <message>
        <source>Lämna över ansvaret</source>
        <translation>Hand over the lead</translation>
    </message>
    <message>
        <source>Nej, byt inte bedömare</source>
        <translation>No, keep the assessor</translation>
    </message>
    <message>
        <source>Nej, lägg inte till någon</source>
        <translation>No, add nobody</translation>
    </message>
    <message>
        <source>Lägg till personen</source>
        <translation>Add the person</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Vem gäller det?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Ett namn räcker för att börja. Allt annat kan fyllas i senare.</source>
        <translation>A name is enough to begin. Everything else can be filled in later.</translation>
    </message>
    <message>
        <source>Förnamn, som i ID-handlingen</source>
        <translation>Given names, as in the ID document</translation>
    </message>
    <message>
        <source>Efternamn, som i ID-handlingen</source>
        <translation>Family names, as in the ID document</translation>
    </message>
    <message>
        <source>Kandidaten har bara ett namn</source>
        <translation>The candidate has only one name</translation>
    </message>
    <message>
        <source>Namnet som kandidaten själv skriver det</source>
        <translation>The name as the candidate writes it</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected personal data</translation>
    </message>
    <message>
        <source>Skyddet kan slås på när som helst. Då syns ett alias i stället för namnet.</source>
        <translation>Protection can be switched on at any time. An alias is then shown instead of the name.</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefon eller e-post i arbetet</source>
        <translation>Phone or e-mail at work</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Branscher</source>
        <translation>Trade areas</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid namnet på den som har bedömt.</source>
        <translation>Is printed beside the name of the one who assessed.</translation>
    </message>
    <message>
        <source>År i yrket</source>
        <translation>Years in the trade</translation>
    </message>
    <message>
        <source>Utbildning till bedömare</source>
        <translation>Assessor training</translation>
    </message>
    <message>
        <source>Certifierad till och med</source>
        <translation>Certified until</translation>
    </message>
    <message>
        <source>Arbetar här nu</source>
        <translation>Works here now</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>2. Du, den första administratören</source>
        <translation>2. You, the first administrator</translation>
    </message>
    <message>
        <source>Ditt namn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>För- och efternamn, som det ska stå på papper.</source>
        <translation>Given name and family name, as it is to stand on paper.</translation>
    </message>
    <message>
        <source>Inloggningsnamn</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Kort och lätt att skriva. Kan inte ändras.</source>
        <translation>Short and easy to type. Cannot be changed.</translation>
    </message>
    <message>
        <source>Det här gör du också</source>
        <translation>You also do this</translation>
    </message>
    <message>
        <source>Jag är också samordnare</source>
        <translation>I am also a coordinator</translation>
    </message>
    <message>
        <source>Jag är också bedömare</source>
        <translation>I am also an assessor</translation>
    </message>
    <message>
        <source>En administratör sköter personal och uppgifter. Ärenden öppnas av en samordnare, bedömare eller sfi-lärare. Är du ensam på centret: kryssa i båda. En bedömning granskas alltid av en person till.</source>
        <translation>An administrator takes care of staff and details. Cases are opened by a coordinator, an assessor or an SFI teacher. If you are alone at the centre: tick both. An assessment is always reviewed by one more person.</translation>
    </message>
</context>
<context>
    <name>PersonsDialog</name>
    <message>
        <source>Andra på bilderna</source>
        <translation>Others in the pictures</translation>
    </message>
    <message>
        <source>Den som syns ska ha sagt ja. En bild med någon som inte har sagt ja skrivs inte ut; täck ansiktet, eller ta bort bilden. Barn och patienter fotograferas inte alls.</source>
        <translation>Whoever is seen must have said yes. A picture of somebody who has not said yes is not printed; cover the face, or remove the picture. Children and patients are not photographed at all.</translation>
    </message>
    <message>
        <source>Den som syns på en film ska ha sagt ja. Ta bort filmen om någon inte har sagt ja. Barn och patienter filmas inte alls.</source>
        <translation>Whoever is seen in a film must have said yes. Remove the film if somebody has not said yes. Children and patients are not filmed at all.</translation>
    </message>
    <message>
        <source>Andra på filmen</source>
        <translation>Others in the film</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ingen annan syns</source>
        <translation>Nobody else is seen</translation>
    </message>
    <message>
        <source>Andra syns, och de har sagt ja</source>
        <translation>Others are seen, and they have said yes</translation>
    </message>
    <message>
        <source>Andra syns, och de är inte tillfrågade</source>
        <translation>Others are seen, and they have not been asked</translation>
    </message>
    <message>
        <source>Täck ansikten …</source>
        <translation>Cover faces …</translation>
    </message>
    <message>
        <source>Bild {number}</source>
        <translation>Picture {number}</translation>
    </message>
</context>
<context>
    <name>PersonsQuestion</name>
    <message numerus="yes">
        <source>Syns någon annan än kandidaten på det som kom in nu? (%n)</source>
        <translation>
            <numerusform>Is anybody else than the candidate seen in what came in now? (%n)</numerusform>
            <numerusform>Is anybody else than the candidate seen in what came in now? (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, svara om varje film …</source>
        <translation>Yes, answer for each film …</translation>
    </message>
    <message>
        <source>Nej, ingen annan</source>
        <translation>No, nobody else</translation>
    </message>
    <message>
        <source>Ja, visa bilderna …</source>
        <translation>Yes, show the pictures …</translation>
    </message>
    <message>
        <source>Svara senare</source>
        <translation>Answer later</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Det du har gjort är inte sparat. Spara, eller tryck Esc igen för att stänga ändå.</source>
        <translation>What you have done is not saved. Save it, or press Esc again to close anyway.</translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>Fetching and checking the file …</translation>
    </message>
    <message>
        <source>Täckta ytor: {count}.</source>
        <translation>Covered areas: {count}.</translation>
    </message>
    <message>
        <source>Beskuren.</source>
        <translation>Cropped.</translation>
    </message>
    <message>
        <source>Fler än {most} ytor kan inte täckas.</source>
        <translation>No more than {most} areas can be covered.</translation>
    </message>
    <message>
        <source>Ramen: {across}&#xa0;% från vänster, {down}&#xa0;% uppifrån, {width} × {height}&#xa0;%.</source>
        <translation>The frame: {across}&#xa0;% from the left, {down}&#xa0;% from the top, {width} × {height}&#xa0;%.</translation>
    </message>
    <message>
        <source>Vald yta: {across}&#xa0;% från vänster, {down}&#xa0;% uppifrån, {width} × {height}&#xa0;%.</source>
        <translation>Chosen area: {across}&#xa0;% from the left, {down}&#xa0;% from the top, {width} × {height}&#xa0;%.</translation>
    </message>
    <message>
        <source>Ny ram</source>
        <translation>New frame</translation>
    </message>
    <message>
        <source>Dra en ram kring det som ska vara kvar. Med tangenter: Ny ram, flytta med pilarna, ändra storlek med Skift och pilarna. Ctrl ger små steg.</source>
        <translation>Draw a frame around what is to stay. By keys: New frame, move with the arrows, size with Shift and the arrows. Ctrl gives small steps.</translation>
    </message>
    <message>
        <source>Ny yta</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Dra över ansikten, bilskyltar, skärmar och namn. Med tangenter: Ny yta, flytta med pilarna, ändra storlek med Skift och pilarna. Ctrl ger små steg. Page Up och Page Down byter yta, Delete tar bort den.</source>
        <translation>Draw over faces, number plates, screens and names. By keys: New area, move with the arrows, size with Shift and the arrows. Ctrl gives small steps. Page Up and Page Down change area, Delete removes it.</translation>
    </message>
    <message>
        <source>Vrid, beskär och täck</source>
        <translation>Turn, crop and cover</translation>
    </message>
    <message>
        <source>Bilden som du ritar på</source>
        <translation>The picture you draw on</translation>
    </message>
    <message>
        <source>Täck</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Täck ytor</source>
        <translation>Cover areas</translation>
    </message>
    <message>
        <source>Beskär</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Beskär bilden</source>
        <translation>Crop the picture</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort den valda ytan eller ramen</source>
        <translation>Remove the chosen area or frame</translation>
    </message>
    <message>
        <source>Vrid åt vänster</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Åt vänster</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Vrid åt höger</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Åt höger</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Som den kom</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Visa bilden som den kom</source>
        <translation>Show the picture as it came</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Spara bilden</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Stäng utan att spara</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Byt bild …</source>
        <translation>Change picture …</translation>
    </message>
    <message>
        <source>Tillbaka till programmets bild</source>
        <translation>Back to the program&apos;s picture</translation>
    </message>
    <message>
        <source>{act} Uppgiften: {task}</source>
        <translation>{act} Task: {task}</translation>
    </message>
    <message>
        <source>Ingen bild</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Välj en bild</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Bilden är bytt. Den visas där frågan ställs och på papper.</source>
        <translation>The picture is changed. It is shown where the question is asked and on paper.</translation>
    </message>
    <message>
        <source>Uppgiften har programmets bild igen.</source>
        <translation>The task has the program&apos;s picture again.</translation>
    </message>
    <message>
        <source>Bilder till frågorna</source>
        <translation>Pictures for the questions</translation>
    </message>
    <message>
        <source>Bilderna visas i självskattningen, vid bedömningen och på papper. Ett eget foto kan ta bildens plats. Visa saker och händer, inte personer som går att känna igen.</source>
        <translation>The pictures are shown in the self-rating, at the assessment and on paper. A photo of your own can take a picture&apos;s place. Show things and hands, not people who can be recognised.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Ingen modul har metod och dag än.</source>
        <translation>No module has a method and a day yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n moduler har inte metod och dag än.</source>
        <translation>
            <numerusform>%n module has no method and day yet.</numerusform>
            <numerusform>%n modules have no method and day yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planen görs av yrkesbedömaren eller samordnaren.</source>
        <translation>The plan is made by the occupational assessor or the coordinator.</translation>
    </message>
    <message>
        <source>Innan något planeras ska kandidaten ha fått information på sitt språk.</source>
        <translation>Before anything is planned the candidate must have had information in their own language.</translation>
    </message>
    <message>
        <source>Valfri modul</source>
        <translation>Optional module</translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier har inget tillfälle än.</source>
        <translation>
            <numerusform>%n criterion has no opportunity yet.</numerusform>
            <numerusform>%n criteria have no opportunity yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla kriterier har ett tillfälle.</source>
        <translation>All criteria have an opportunity.</translation>
    </message>
    <message>
        <source>Göm kriterierna: {code}</source>
        <translation>Hide the criteria: {code}</translation>
    </message>
    <message>
        <source>Planera per kriterium: {code}</source>
        <translation>Plan by criterion: {code}</translation>
    </message>
    <message>
        <source>Göm kriterierna</source>
        <translation>Hide the criteria</translation>
    </message>
    <message>
        <source>Per kriterium</source>
        <translation>By criterion</translation>
    </message>
    <message>
        <source>Välj först hur, var, dag eller bedömare i raden Samma för alla tomma.</source>
        <translation>First choose how, where, day or assessor in the row Same for all empty.</translation>
    </message>
    <message>
        <source>Samma för alla tomma</source>
        <translation>Same for all empty ones</translation>
    </message>
    <message>
        <source>alla tomma</source>
        <translation>all empty</translation>
    </message>
    <message>
        <source>Som modulen</source>
        <translation>As module</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hur, var och när varje modul ska visas, och vem som bedömer.</source>
        <translation>How, where and when each module is to be shown, and who assesses.</translation>
    </message>
    <message>
        <source>Fyll i där det är tomt</source>
        <translation>Fill in where it is empty</translation>
    </message>
    <message>
        <source>Räknat från {start}, tiden gick ut {end}. Antal poster: {count}.</source>
        <translation>Counted from {start}, the time ran out {end}. Number of items: {count}.</translation>
    </message>
    <message>
        <source>{number}: {kind}</source>
        <translation>{number}: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>… och %n till</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här skulle gallras i dag</source>
        <translation>This would be disposed of today</translation>
    </message>
    <message>
        <source>Listan räknas ut varje gång. Inget är borta förrän en annan medarbetare har godkänt. Bara ärenden som är avslutade eller stoppade för gott står här.</source>
        <translation>The list is worked out each time. Nothing is gone until another member of staff has approved. Only cases that are closed or stopped for good stand here.</translation>
    </message>
    <message>
        <source>Inget har gått ut enligt de regler som centret har beslutat.</source>
        <translation>Nothing has run out by the rules the centre has decided.</translation>
    </message>
    <message>
        <source>Skäl till gallringen</source>
        <translation>Reason for the disposal</translation>
    </message>
    <message>
        <source>Till exempel vilken plan den följer. Står på kvittot.</source>
        <translation>For example which plan it follows. Stands on the receipt.</translation>
    </message>
    <message>
        <source>Föreslå gallring</source>
        <translation>Propose disposal</translation>
    </message>
    <message>
        <source>Väntar på att centret beslutar</source>
        <translation>Waits for the centre to decide</translation>
    </message>
    <message>
        <source>Tiden har gått ut enligt ett exempelvärde. Besluta regeln under Regler, annars gallras inget.</source>
        <translation>The time has run out by an example value. Decide the rule under Rules, otherwise nothing is disposed of.</translation>
    </message>
    <message>
        <source>Bevaras</source>
        <translation>Preserved</translation>
    </message>
    <message>
        <source>Det som reglerna säger ska bevaras i ärenden som är avslutade.</source>
        <translation>What the rules say is to be preserved in cases that are closed.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>{count} år</source>
        <translation>{count} years</translation>
    </message>
    <message>
        <source>{name} kan: {when}</source>
        <translation>{name} can: {when}</translation>
    </message>
    <message>
        <source>{name} bedömer inte: {who}</source>
        <translation>{name} does not assess: {who}</translation>
    </message>
    <message>
        <source>Saknar dag</source>
        <translation>Has no day</translation>
    </message>
    <message>
        <source>Inte planerad</source>
        <translation>Not planned</translation>
    </message>
    <message>
        <source>Kriterier som inte kan visas så: {count}</source>
        <translation>Criteria that cannot be shown so: {count}</translation>
    </message>
    <message>
        <source>Inget tillfälle: sätt saknas</source>
        <translation>No opportunity: no way chosen</translation>
    </message>
    <message>
        <source>Inget tillfälle: kan inte visas så</source>
        <translation>No opportunity: cannot be shown so</translation>
    </message>
    <message>
        <source>Inget tillfälle: dag saknas</source>
        <translation>No opportunity: no day</translation>
    </message>
</context>
<context>
    <name>PlayerDialog</name>
    <message>
        <source>Spara en kopia och öppna den i ett annat program.</source>
        <translation>Save a copy and open it in another program.</translation>
    </message>
    <message>
        <source>Inspelningen kan inte spelas på den här datorn.</source>
        <translation>The recording cannot be played on this computer.</translation>
    </message>
    <message>
        <source>Bilden i filmen kan inte visas på den här datorn. Spara en kopia i stället.</source>
        <translation>The picture of the film cannot be shown on this computer. Save a copy instead.</translation>
    </message>
    <message>
        <source>Hämtar och kontrollerar filen …</source>
        <translation>Fetching and checking the file …</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Ljud</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Bilden i filmen</source>
        <translation>The picture of the film</translation>
    </message>
    <message>
        <source>Plats i inspelningen</source>
        <translation>Place in the recording</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Vrid</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Övning: alla personer är påhittade.</source>
        <translation>Practice: every person is invented.</translation>
    </message>
    <message>
        <source>Lämna övningen</source>
        <translation>Leave the practice</translation>
    </message>
</context>
<context>
    <name>PracticeWay</name>
    <message>
        <source>Övningen görs i ordning …</source>
        <translation>Getting the practice ready …</translation>
    </message>
    <message>
        <source>Lämna övningen</source>
        <translation>Leave the practice</translation>
    </message>
    <message>
        <source>Öva först, med påhittade personer</source>
        <translation>Practise first, with invented people</translation>
    </message>
    <message>
        <source>Öva med påhittade personer</source>
        <translation>Practise with invented people</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Zooma ut</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zooma in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Visa sökrutan</source>
        <translation>Show the search field</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Visa sidorna i smått</source>
        <translation>Show the pages in small</translation>
    </message>
    <message>
        <source>Förhandsvisning</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Beslutat resultat</source>
        <translation>Decided result</translation>
    </message>
    <message>
        <source>Nivå att börja på, din egen bild</source>
        <translation>Level to start at, your own view</translation>
    </message>
    <message>
        <source>Skäl till beslutet</source>
        <translation>Reason for the decision</translation>
    </message>
    <message>
        <source>Behövs när beslutet avviker, eller när den andra personen inte höll med.</source>
        <translation>Needed when the decision differs, or when the second person did not agree.</translation>
    </message>
    <message>
        <source>Besluta resultatet</source>
        <translation>Decide the result</translation>
    </message>
    <message>
        <source>Besluta på nytt</source>
        <translation>Decide anew</translation>
    </message>
    <message>
        <source>Till bedömningen</source>
        <translation>To the assessment</translation>
    </message>
    <message>
        <source>Resultat: {title}</source>
        <translation>Result: {title}</translation>
    </message>
    <message>
        <source>Förslag: {outcome}</source>
        <translation>Proposal: {outcome}</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {outcome}. Nivå att börja på: {level}.</source>
        <translation>Decided {day} by {name}: {outcome}. Level to start at: {level}.</translation>
    </message>
    <message>
        <source>Beslutet gäller inte längre: något har ändrats sedan dess.</source>
        <translation>The decision is no longer in force: something has changed since.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Bedömningen är inte klar. Resultatet beslutas när alla kriterier är bedömda.</source>
        <translation>The assessment is not finished. The result is decided when all criteria have been assessed.</translation>
    </message>
    <message>
        <source>Besluta först modulerna: {codes}</source>
        <translation>First decide the modules: {codes}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Varför det här yrket</source>
        <translation>Why this occupation</translation>
    </message>
    <message>
        <source>Vad kandidaten har gjort och vill. Inget om hälsa, tro eller ursprung.</source>
        <translation>What the candidate has done and wants. Nothing about health, faith or origin.</translation>
    </message>
    <message>
        <source>Om yrket läggs undan: varför</source>
        <translation>If the occupation is set aside: why</translation>
    </message>
    <message>
        <source>Skälet står kvar i ärendet.</source>
        <translation>The reason stays in the case.</translation>
    </message>
    <message>
        <source>Ta upp yrket igen</source>
        <translation>Take up the occupation again</translation>
    </message>
    <message>
        <source>Lägg undan yrket</source>
        <translation>Set the occupation aside</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>Besluta alla moduler som föreslaget</source>
        <translation>Decide all modules as proposed</translation>
    </message>
    <message>
        <source>Beslutade moduler: {decided} av {all}. Programmet föreslår, du beslutar.</source>
        <translation>Modules decided: {decided} of {all}. The program proposes, you decide.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Övning</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Muntliga frågor</source>
        <translation>Oral questions</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Arbetsprov</source>
        <translation>Work sample</translation>
    </message>
    <message>
        <source>Ingen relation</source>
        <translation>No relation</translation>
    </message>
    <message>
        <source>Släkt eller vän</source>
        <translation>Relative or friend</translation>
    </message>
    <message>
        <source>Arbetsgivare</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Kriteriets text</source>
        <translation>Text of the criterion</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Se efter</source>
        <translation>Look for</translation>
    </message>
    <message>
        <source>Det kandidaten ska veta</source>
        <translation>What the candidate is to know</translation>
    </message>
    <message>
        <source>Under vilka villkor det visas</source>
        <translation>Under which conditions it is shown</translation>
    </message>
    <message>
        <source>Hur tungt det väger</source>
        <translation>How much it weighs</translation>
    </message>
    <message>
        <source>Antal underlag som behövs</source>
        <translation>Number of pieces of evidence needed</translation>
    </message>
    <message>
        <source>Läggs den nya versionen till står båda i ärendet. Kriterier med samma beteckning och samma text följer med: det som är svarat, planerat och bedömt gäller där också. Nya och ändrade kriterier bedöms för sig.</source>
        <translation>Once the new version is added both stand in the case. Criteria with the same id and the same text follow along: what has been answered, planned and judged holds there too. New and changed criteria are judged by themselves.</translation>
    </message>
    <message>
        <source>exempelprofil, ej branschens</source>
        <translation>example profile, not the trade&apos;s own</translation>
    </message>
    <message>
        <source>branschens profil</source>
        <translation>the trade&apos;s profile</translation>
    </message>
    <message>
        <source>egen sammansättning</source>
        <translation>own combination</translation>
    </message>
    <message>
        <source>centrets egen profil</source>
        <translation>the centre&apos;s own profile</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>Godkänd av {name} {day}</source>
        <translation>Approved by {name} on {day}</translation>
    </message>
    <message>
        <source>{modules} moduler, {criteria} kriterier</source>
        <translation>{modules} modules, {criteria} criteria</translation>
    </message>
    <message>
        <source>brukar ta {low}–{high} praktiska dagar</source>
        <translation>usually takes {low}–{high} practical days</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Yrke och plan</source>
        <translation>Trade and plan</translation>
    </message>
    <message>
        <source>Yrken i ärendet</source>
        <translation>Occupations in the case</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Något gick fel i programmet. Starta det igen.</source>
        <translation>Something went wrong in the program. Start it again.</translation>
    </message>
    <message>
        <source>Rapport utan personuppgifter: {path}</source>
        <translation>Report without personal data: {path}</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Inget namn syns. Välj en plats och tryck Enter.</source>
        <translation>No name is shown. Choose a place and press Enter.</translation>
    </message>
    <message>
        <source>Ingen i gruppen kan visas här.</source>
        <translation>Nobody in the group can be shown here.</translation>
    </message>
    <message>
        <source>Nästa: {act}</source>
        <translation>Next: {act}</translation>
    </message>
    <message>
        <source>Plats {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>{who}: {step}</source>
        <translation>{who}: {step}</translation>
    </message>
    <message>
        <source>Projektorläge</source>
        <translation>Projector mode</translation>
    </message>
    <message>
        <source>Alla är platser med nummer. Namnet syns bara på den som du visar, tills du går vidare.</source>
        <translation>Everybody is a place with a number. Only the name of whoever you show is seen, until you go on.</translation>
    </message>
    <message>
        <source>Platser i gruppen</source>
        <translation>Places in the group</translation>
    </message>
    <message>
        <source>Visa namnet</source>
        <translation>Show the name</translation>
    </message>
    <message>
        <source>Dölj namnet</source>
        <translation>Hide the name</translation>
    </message>
    <message>
        <source>Avsluta och öppna ärendet</source>
        <translation>End and open the case</translation>
    </message>
    <message>
        <source>Avsluta (F7)</source>
        <translation>End (F7)</translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected personal data</translation>
    </message>
    <message numerus="yes">
        <source>%n sparade dokument med namnet tas bort ur programmet. Det går inte att ångra.</source>
        <translation>
            <numerusform>%n saved document with the name is removed from the program. This cannot be undone.</numerusform>
            <numerusform>%n saved documents with the name are removed from the program. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nummer och dag finns kvar, så att du kan kalla tillbaka det som är ute.</source>
        <translation>Number and day remain, so that you can call back what is outside.</translation>
    </message>
    <message>
        <source>Skydda kandidaten</source>
        <translation>Protect the candidate</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Varför skyddet ändras, och vem som har bett om det</source>
        <translation>Why the protection is changed, and who asked for it</translation>
    </message>
    <message>
        <source>Till exempel: kandidaten själv har visat Skatteverkets beslut.</source>
        <translation>For example: the candidate has shown the Tax Agency&apos;s decision.</translation>
    </message>
    <message>
        <source>Ändra skyddet</source>
        <translation>Change the protection</translation>
    </message>
    <message>
        <source>Låt skyddet vara</source>
        <translation>Leave the protection as it is</translation>
    </message>
    <message>
        <source>Skydd</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Syns i stället för namnet. Ingen del av namnet får finnas i det.</source>
        <translation>Is shown instead of the name. No part of the name may be in it.</translation>
    </message>
</context>
<context>
    <name>ProtectionSteps</name>
    <message>
        <source>Skyddet slogs på {day} av {name}.</source>
        <translation>The protection was turned on {day} by {name}.</translation>
    </message>
    <message>
        <source>Allt är genomgånget {day} av {name}.</source>
        <translation>Everything was gone through {day} by {name}.</translation>
    </message>
    <message>
        <source>Kvar att göra: {left} av {all}.</source>
        <translation>Left to do: {left} of {all}.</translation>
    </message>
    <message>
        <source>Byt namnet mot aliaset</source>
        <translation>Replace the name with the alias</translation>
    </message>
    <message>
        <source>Föreslå att namnet raderas</source>
        <translation>Propose erasing the name</translation>
    </message>
    <message>
        <source>Ordet är inte namnet</source>
        <translation>The word is not the name</translation>
    </message>
    <message>
        <source>Titta</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Får skrivas ut</source>
        <translation>May be printed</translation>
    </message>
    <message>
        <source>Skrivs inte ut</source>
        <translation>Is not printed</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>✓ {what} {day}, {name}</source>
        <translation>✓ {what} {day}, {name}</translation>
    </message>
    <message>
        <source>Där namnet har funnits</source>
        <translation>Where the name has been</translation>
    </message>
    <message>
        <source>Gå igenom listan en rad i taget. Det som är klart står kvar till nästa gång.</source>
        <translation>Go through the list one row at a time. What is done stays until next time.</translation>
    </message>
    <message>
        <source>Allt på listan är genomgånget</source>
        <translation>Everything on the list has been gone through</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>Med skydd syns bara ett alias, och varje läsning antecknas med skäl.</source>
        <translation>With protection only an alias is seen, and each reading is noted with a reason.</translation>
    </message>
    <message>
        <source>En varning från Skatteverket. Pröva varje fråga om kandidaten innan något lämnas ut. Samordnare och bedömare kan ta bort skyddet.</source>
        <translation>A warning from the Tax Agency. Weigh every question about the candidate before anything is given out. Coordinators and assessors can take the protection away.</translation>
    </message>
    <message>
        <source>Bostadsorten är hemlig. Skriv ingen adress, skola, arbetsplats eller ort på nuvarande plats. Post går genom Skatteverkets förmedling. Bara samordnaren tar bort skyddet, med skäl.</source>
        <translation>The place of residence is secret. Write no address, school, workplace or town of today. Mail goes through the Tax Agency. Only the coordinator takes the protection away, with a reason.</translation>
    </message>
    <message>
        <source>Kandidaten har fått en ny identitet. Skriv aldrig den tidigare, och koppla aldrig ihop dem. Bara samordnaren tar bort skyddet, med skäl.</source>
        <translation>The candidate has been given a new identity. Never write the earlier one, and never connect the two. Only the coordinator takes the protection away, with a reason.</translation>
    </message>
    <message>
        <source>Borttagna utkast med namnet: {count}.</source>
        <translation>Drafts with the name removed: {count}.</translation>
    </message>
    <message>
        <source>Underlag vars filnamn är ersatta med nummer: {count}.</source>
        <translation>Evidence whose file names have been replaced with numbers: {count}.</translation>
    </message>
    <message>
        <source>Meddelanden som nämner ärendet, bara med nummer: {count}.</source>
        <translation>Messages that mention the case, by number only: {count}.</translation>
    </message>
    <message>
        <source>Tidigare text i {where}, bara i historiken.</source>
        <translation>Earlier text in {where}, only in the history.</translation>
    </message>
    <message>
        <source>Text i {where}: {text}</source>
        <translation>Text in {where}: {text}</translation>
    </message>
    <message>
        <source>Finns den tidigare identiteten i det här ärendet? Byt inte namnet här. Öppna ett nytt ärende för den nya identiteten, utan hänvisning hit, och låt det här gallras.</source>
        <translation>Is the earlier identity in this case? Do not replace the name here. Open a new case for the new identity, without reference to this one, and let this one be disposed of.</translation>
    </message>
    <message>
        <source>Öppna {title} och se efter om namnet syns. Ta bort filen om den inte behövs.</source>
        <translation>Open {title} and see whether the name is visible. Remove the file if it is not needed.</translation>
    </message>
    <message>
        <source>Bilden {title}: ta bort den om kandidaten eller platsen syns. Annars väljer kandidaten om den får skrivas ut.</source>
        <translation>The picture {title}: remove it if the candidate or the place is seen. Otherwise the candidate chooses whether it may be printed.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från {day} innehåller namnet, krypterat. Förvara den inlåst tills den har ersatts av en ny.</source>
        <translation>The backup from {day} contains the name, encrypted. Keep it locked up until it has been replaced by a new one.</translation>
    </message>
    <message>
        <source>beställningen</source>
        <translation>the order</translation>
    </message>
    <message>
        <source>ett stopp</source>
        <translation>a stop</translation>
    </message>
    <message>
        <source>en överlämning av ansvaret</source>
        <translation>a handing over of the lead</translation>
    </message>
    <message>
        <source>kartläggningen</source>
        <translation>the mapping</translation>
    </message>
    <message>
        <source>en tidigare kartläggning</source>
        <translation>an earlier mapping</translation>
    </message>
    <message>
        <source>en erfarenhet</source>
        <translation>an experience</translation>
    </message>
    <message>
        <source>en utbildning</source>
        <translation>an education</translation>
    </message>
    <message>
        <source>en behörighet</source>
        <translation>a licence</translation>
    </message>
    <message>
        <source>språken</source>
        <translation>the languages</translation>
    </message>
    <message>
        <source>annat kunnande</source>
        <translation>other competence</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>en praktisk dag</source>
        <translation>a practical day</translation>
    </message>
    <message>
        <source>ett samtal eller studiebesök</source>
        <translation>a conversation or study visit</translation>
    </message>
    <message>
        <source>ett kunskapsprov</source>
        <translation>a knowledge test</translation>
    </message>
    <message>
        <source>ett svar på kunskapsprovet</source>
        <translation>an answer in the knowledge test</translation>
    </message>
    <message>
        <source>ett tillfälle</source>
        <translation>an occasion</translation>
    </message>
    <message>
        <source>ett möte</source>
        <translation>a meeting</translation>
    </message>
    <message>
        <source>en motivering</source>
        <translation>a reason</translation>
    </message>
    <message>
        <source>en signerad motivering</source>
        <translation>a signed reason</translation>
    </message>
    <message>
        <source>ett underlag</source>
        <translation>a piece of evidence</translation>
    </message>
    <message>
        <source>ett beslut om en modul</source>
        <translation>a decision on a module</translation>
    </message>
    <message>
        <source>resultatet</source>
        <translation>the result</translation>
    </message>
    <message>
        <source>granskningen</source>
        <translation>the review</translation>
    </message>
    <message>
        <source>stickprovet</source>
        <translation>the sample check</translation>
    </message>
    <message>
        <source>en invändning</source>
        <translation>an objection</translation>
    </message>
    <message>
        <source>svaret på en invändning</source>
        <translation>the answer to an objection</translation>
    </message>
    <message>
        <source>kandidatens kommentar</source>
        <translation>the candidate&apos;s comment</translation>
    </message>
    <message>
        <source>kompletteringsplanen</source>
        <translation>the supplementary plan</translation>
    </message>
    <message>
        <source>skälet till en ändring av ett dokument</source>
        <translation>the reason for a change of a document</translation>
    </message>
    <message>
        <source>ett överlämnande</source>
        <translation>a handing over</translation>
    </message>
    <message>
        <source>en uppföljning</source>
        <translation>a follow-up</translation>
    </message>
    <message>
        <source>ett samtycke</source>
        <translation>a consent</translation>
    </message>
    <message>
        <source>kvittot på information</source>
        <translation>the receipt of information</translation>
    </message>
    <message>
        <source>ett svar om jäv</source>
        <translation>an answer on conflict of interest</translation>
    </message>
    <message>
        <source>ärendet</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>meritportfölj</source>
        <translation>merit portfolio</translation>
    </message>
    <message>
        <source>utlåtande</source>
        <translation>statement</translation>
    </message>
    <message>
        <source>yrkesbedömning</source>
        <translation>occupational assessment</translation>
    </message>
    <message>
        <source>kartläggningsutlåtande</source>
        <translation>mapping statement</translation>
    </message>
    <message>
        <source>kompetensintyg</source>
        <translation>certificate of competence</translation>
    </message>
    <message>
        <source>delintyg</source>
        <translation>partial certificate</translation>
    </message>
    <message>
        <source>kompletteringsplan</source>
        <translation>supplementary plan</translation>
    </message>
    <message>
        <source>underlag för prövning</source>
        <translation>basis for examination</translation>
    </message>
    <message>
        <source>registerutdrag</source>
        <translation>register extract</translation>
    </message>
    <message>
        <source>kvitto på information</source>
        <translation>receipt of information</translation>
    </message>
    <message>
        <source>följesedel till beställaren</source>
        <translation>delivery note to the commissioner</translation>
    </message>
    <message>
        <source>kandidatens eget resultatblad</source>
        <translation>the candidate&apos;s own result sheet</translation>
    </message>
    <message>
        <source>granskningsunderlag</source>
        <translation>review papers</translation>
    </message>
    <message>
        <source>dagar till en kalender</source>
        <translation>days for a calendar</translation>
    </message>
    <message>
        <source>kopia av ett underlag</source>
        <translation>copy of a piece of evidence</translation>
    </message>
    <message>
        <source>ärendets historik</source>
        <translation>history of the case</translation>
    </message>
    <message>
        <source>Den sparade filen av {number}, version {version}, är borttagen ur programmet.</source>
        <translation>The saved file of {number}, version {version}, has been removed from the program.</translation>
    </message>
    <message>
        <source>{number}, version {version}, utfärdat {day}</source>
        <translation>{number}, version {version}, issued {day}</translation>
    </message>
    <message>
        <source>Överlämnat {day}.</source>
        <translation>Handed over {day}.</translation>
    </message>
    <message>
        <source>Inget överlämnande är antecknat.</source>
        <translation>No handing over has been noted.</translation>
    </message>
    <message>
        <source>Ersatt eller återkallat.</source>
        <translation>Replaced or revoked.</translation>
    </message>
    <message>
        <source>Hämta tillbaka pappret, eller kom överens med kandidaten om det.</source>
        <translation>Get the paper back, or agree with the candidate about it.</translation>
    </message>
    <message>
        <source>Utskrift: {what}, {day}, av {name}. Hämta tillbaka pappret eller förstör det.</source>
        <translation>Print: {what}, {day}, by {name}. Get the paper back or destroy it.</translation>
    </message>
    <message>
        <source>Fil sparad på datorn: {what}, {day}, av {name}. Radera den.</source>
        <translation>File saved on the computer: {what}, {day}, by {name}. Erase it.</translation>
    </message>
    <message>
        <source>Fil sparad på en sticka: {what}, {day}, av {name}. Radera den.</source>
        <translation>File saved on a stick: {what}, {day}, by {name}. Erase it.</translation>
    </message>
    <message>
        <source>Fil sparad i nätverket eller i molnet: {what}, {day}, av {name}. Radera den, också i papperskorgen.</source>
        <translation>File saved on the network or in the cloud: {what}, {day}, by {name}. Erase it, also in the bin.</translation>
    </message>
    <message>
        <source>Fil skriven från kommandoraden: {what}, {day}, av {name}. Radera den.</source>
        <translation>File written from the command line: {what}, {day}, by {name}. Erase it.</translation>
    </message>
</context>
<context>
    <name>QuestionPart</name>
    <message>
        <source>Kan visas genom: {methods}</source>
        <translation>Can be shown by: {methods}</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Förutsättningar</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Kunskap bakom</source>
        <translation>Knowledge behind it</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Svaret på fråga {place}</source>
        <translation>The answer to question {place}</translation>
    </message>
    <message>
        <source>Anteckning till fråga {place}</source>
        <translation>Note on question {place}</translation>
    </message>
    <message>
        <source>Det kandidaten sade eller visade. Inga gissningar.</source>
        <translation>What the candidate said or showed. No guesses.</translation>
    </message>
</context>
<context>
    <name>ReadersBox</name>
    <message>
        <source>{day} {time}, {name}: {reason}</source>
        <translation>{day} {time}, {name}: {reason}</translation>
    </message>
    <message>
        <source>Vem som har öppnat ärendet</source>
        <translation>Who has opened the case</translation>
    </message>
    <message>
        <source>Uppgifterna är skyddade. Varje gång ärendet öppnas antecknas vem, när och varför.</source>
        <translation>The data is protected. Each time the case is opened it is noted who, when and why.</translation>
    </message>
</context>
<context>
    <name>ReadingGate</name>
    <message>
        <source>Skriv varför du öppnar ärendet.</source>
        <translation>Write why you open the case.</translation>
    </message>
    <message>
        <source>Riktigt namn och kontaktväg: varför visar du dem?</source>
        <translation>Real name and way to reach: why do you show them?</translation>
    </message>
    <message>
        <source>Ärende {number}: varför öppnar du det?</source>
        <translation>Case {number}: why do you open it?</translation>
    </message>
    <message>
        <source>Kandidatens uppgifter är skyddade. Skälet, ditt namn och tiden antecknas i ärendet.</source>
        <translation>The candidate&apos;s data is protected. The reason, your name and the time are noted in the case.</translation>
    </message>
    <message>
        <source>Annat skäl, med egna ord</source>
        <translation>Another reason, in your own words</translation>
    </message>
    <message>
        <source>Skriv vad du ska göra. Inget namn och ingen plats.</source>
        <translation>Write what you are going to do. No name and no place.</translation>
    </message>
    <message>
        <source>Visa av annat skäl</source>
        <translation>Show for another reason</translation>
    </message>
    <message>
        <source>Öppna av annat skäl</source>
        <translation>Open for another reason</translation>
    </message>
    <message>
        <source>Öppna inte</source>
        <translation>Do not open</translation>
    </message>
</context>
<context>
    <name>ReadingReasons</name>
    <message>
        <source>Arbeta i ärendet</source>
        <translation>Work in the case</translation>
    </message>
    <message>
        <source>Kontakta kandidaten</source>
        <translation>Contact the candidate</translation>
    </message>
    <message>
        <source>Skriva ut ett dokument</source>
        <translation>Print a document</translation>
    </message>
    <message>
        <source>Granska ett resultat</source>
        <translation>Review a result</translation>
    </message>
    <message>
        <source>Rätta en uppgift</source>
        <translation>Correct an entry</translation>
    </message>
    <message>
        <source>Kontroll eller tillsyn</source>
        <translation>Inspection or supervision</translation>
    </message>
    <message>
        <source>Annat skäl</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>{reason} – såg namn och kontaktväg</source>
        <translation>{reason} – saw name and way to reach</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Sparas när du väljer en nivå.</source>
        <translation>Saved when you choose a level.</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vad du såg eller hörde. Fakta, inga diagnoser, ingen tro, inga gissningar.</source>
        <translation>What you saw or heard. Facts, no diagnoses, no faith, no guesses.</translation>
    </message>
    <message>
        <source>Språk i situationen</source>
        <translation>Language in the situation</translation>
    </message>
    <message>
        <source>Hjälp som gavs</source>
        <translation>Help given</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>{absence}: varför?</source>
        <translation>{absence}: why?</translation>
    </message>
    <message>
        <source>Vem mer anser det?</source>
        <translation>Who else finds so?</translation>
    </message>
</context>
<context>
    <name>ReceiptsPart</name>
    <message>
        <source>Skriv ut {number}</source>
        <translation>Print {number}</translation>
    </message>
    <message>
        <source>Spara {number} som fil …</source>
        <translation>Save {number} as a file …</translation>
    </message>
    <message>
        <source>Kvittot är sparat.</source>
        <translation>The receipt has been saved.</translation>
    </message>
    <message>
        <source>Kvitto {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message>
        <source>Inga kvitton än.</source>
        <translation>No receipts yet.</translation>
    </message>
</context>
<context>
    <name>RecordingBox</name>
    <message>
        <source>Mikrofonen gav inget ljud.</source>
        <translation>The microphone gave no sound.</translation>
    </message>
    <message>
        <source>● Spelar in {time}</source>
        <translation>● Recording {time}</translation>
    </message>
    <message>
        <source>Inspelat: {time}. Lyssna, och behåll eller spela in igen.</source>
        <translation>Recorded: {time}. Listen, and keep it or record again.</translation>
    </message>
    <message>
        <source>Tryck på Spela in och tala. Ingenting sparas förrän du säger till.</source>
        <translation>Press Record and speak. Nothing is saved before you say so.</translation>
    </message>
    <message>
        <source>Skriv i stället, eller spela in med en telefon och lägg till filen.</source>
        <translation>Write instead, or record with a phone and add the file.</translation>
    </message>
    <message>
        <source>Spela in</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Släng och spela in igen</source>
        <translation>Discard and record again</translation>
    </message>
    <message>
        <source>det inspelade</source>
        <translation>what was recorded</translation>
    </message>
    <message>
        <source>Så starkt låter det</source>
        <translation>How loud it is</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Inspelningen är inte sparad. Behåll den, eller släng den först.</source>
        <translation>The recording is not saved. Keep it, or discard it first.</translation>
    </message>
    <message>
        <source>Inspelningen ligger bland underlagen.</source>
        <translation>The recording is among the evidence.</translation>
    </message>
    <message>
        <source>Inspelning {number}</source>
        <translation>Recording {number}</translation>
    </message>
    <message>
        <source>Spela in ljud</source>
        <translation>Record sound</translation>
    </message>
    <message>
        <source>Fråga kandidaten först, och säg vad inspelningen ska användas till. Säg inga namn.</source>
        <translation>Ask the candidate first, and say what the recording is for. Say no names.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stäng inspelningen</source>
        <translation>Close the recording</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>ersatt</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>återkallat</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>Gallrat {day}</source>
        <translation>Disposed of {day}</translation>
    </message>
    <message>
        <source>Borttaget från datorn {day}</source>
        <translation>Taken off the computer {day}</translation>
    </message>
    <message>
        <source>Sekretess</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Öppnat</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Borttaget</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Slag av uppgifter</source>
        <translation>Kinds of data</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Förteckning över ärenden</source>
        <translation>List of cases by number</translation>
    </message>
    <message>
        <source>Förteckningen är sparad.</source>
        <translation>The list has been saved.</translation>
    </message>
    <message>
        <source>{centre}, {day}</source>
        <translation>{centre}, {day}</translation>
    </message>
    <message>
        <source>Varje ärende som finns eller har funnits här, efter nummer. Namn på den som har skyddade uppgifter står aldrig med. Varje utskrift och fil antecknas.</source>
        <translation>Every case that is or has been here, by number. The name of somebody with protected data never stands here. Every print and file is noted.</translation>
    </message>
    <message>
        <source>Ta med namn på dem som inte har skyddade uppgifter</source>
        <translation>Include the names of those without protected data</translation>
    </message>
    <message>
        <source>Skriv ut förteckningen</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Spara som CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
</context>
<context>
    <name>RecoveryBand</name>
    <message>
        <source>Återställningsbladet är inte klart. Innan det är kontrollerat öppnas inga ärenden.</source>
        <translation>The recovery sheet is not finished. Until it has been checked no cases are opened.</translation>
    </message>
    <message>
        <source>Inga ärenden öppnas ännu: en administratör behöver göra återställningsbladet klart först.</source>
        <translation>No cases are opened yet: an administrator has to finish the recovery sheet first.</translation>
    </message>
    <message>
        <source>Gör återställningsbladet klart</source>
        <translation>Finish the recovery sheet</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>De två är inte lika. Skriv båda igen.</source>
        <translation>The two are not the same. Write both again.</translation>
    </message>
    <message>
        <source>Med återställningsbladet</source>
        <translation>With the recovery sheet</translation>
    </message>
    <message>
        <source>Orden stämmer. Välj vilken administratör du är och en ny lösenfras. Det antecknas.</source>
        <translation>The words are right. Choose which administrator you are and a new passphrase. It is noted.</translation>
    </message>
    <message>
        <source>Är du inte administratör: be en administratör om en ny lösenfras. Minns ingen administratör sin: ta fram bladet.</source>
        <translation>If you are not an administrator: ask one for a new passphrase. If no administrator remembers theirs: get out the sheet.</translation>
    </message>
    <message>
        <source>Orden på bladet</source>
        <translation>The words on the sheet</translation>
    </message>
    <message>
        <source>Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.</source>
        <translation>Write the twelve words in order with spaces, or read the code with a hand scanner.</translation>
    </message>
    <message>
        <source>Administratör</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Min nya lösenfras</source>
        <translation>My new passphrase</translation>
    </message>
    <message>
        <source>Min nya lösenfras en gång till</source>
        <translation>My new passphrase once more</translation>
    </message>
    <message>
        <source>Spara och logga in</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Pröva orden</source>
        <translation>Try the words</translation>
    </message>
    <message>
        <source>Tillbaka till inloggningen</source>
        <translation>Back to the sign-in</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Spara återställningsbladet</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Bladet är sparat. Skriv ut det och radera filen: den öppnar arkivet för vem som helst.</source>
        <translation>The sheet has been saved. Print it and erase the file: it opens the store for anyone.</translation>
    </message>
    <message>
        <source>Bladet är rätt och gäller. Lås in det på en annan plats än datorn.</source>
        <translation>The sheet is right and valid. Lock it up in another place than the computer.</translation>
    </message>
    <message>
        <source>Bladet är skickat till skrivaren.</source>
        <translation>The sheet has been sent to the printer.</translation>
    </message>
    <message>
        <source>Centrets namn har tecken som inte kan skrivas ut. På bladet står det så här: {name}</source>
        <translation>The centre&apos;s name has characters that cannot be printed. On the sheet it reads: {name}</translation>
    </message>
    <message>
        <source>Det finns inget återställningsblad ännu.</source>
        <translation>There is no recovery sheet yet.</translation>
    </message>
    <message>
        <source>Ett blad är gjort men inte kontrollerat.</source>
        <translation>A sheet has been made but not checked.</translation>
    </message>
    <message>
        <source>Bladet gäller. {name} kontrollerade det {day}.</source>
        <translation>The sheet is valid. {name} checked it {day}.</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Ett papper med tolv ord och en kod. Det öppnar arkivet när alla lösenfraser är glömda eller datorn är borta. Den som har papperet och arkivet kan läsa allt, så lås in det på en annan plats än datorn.</source>
        <translation>A paper with twelve words and a code. It opens the store when all passphrases are forgotten or the computer is gone. Whoever has the paper and the store can read everything, so lock it up in another place than the computer.</translation>
    </message>
    <message>
        <source>Skriv ut bladet. Skriv sedan av orden från papperet, så att det säkert går att läsa.</source>
        <translation>Print the sheet. Then copy the words from the paper, so that it is certain that it can be read.</translation>
    </message>
    <message>
        <source>Ingen skrivare är ansluten. Spara bladet på ett USB-minne, skriv ut det och radera filen.</source>
        <translation>No printer is connected. Save the sheet on a USB stick, print it and erase the file.</translation>
    </message>
    <message>
        <source>Orden på bladet</source>
        <translation>The words on the sheet</translation>
    </message>
    <message>
        <source>Skriv de tolv orden i ordning med mellanslag, eller läs av koden med en handskanner.</source>
        <translation>Write the twelve words in order with spaces, or read the code with a hand scanner.</translation>
    </message>
    <message>
        <source>Gör ett nytt blad</source>
        <translation>Make a new sheet</translation>
    </message>
    <message>
        <source>Bladet som ligger inlåst slutar gälla genast när ett nytt görs. Tryck en gång till om det ska bytas.</source>
        <translation>The sheet that is locked away stops working at once when a new one is made. Press once more if it is to be replaced.</translation>
    </message>
    <message>
        <source>Skriv ut bladet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>Jag har papperet: skriv av det</source>
        <translation>I have the paper: copy it</translation>
    </message>
    <message>
        <source>Kontrollera bladet</source>
        <translation>Check the sheet</translation>
    </message>
    <message>
        <source>Visa bladet igen</source>
        <translation>Show the sheet again</translation>
    </message>
    <message>
        <source>Gör ett nytt blad i stället</source>
        <translation>Make a new sheet instead</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Återställningsblad</source>
        <translation>Recovery sheet</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>5. Återställningsbladet</source>
        <translation>5. The recovery sheet</translation>
    </message>
    <message>
        <source>Arkivet är skapat. Innan det första ärendet öppnas ska bladet finnas på papper.</source>
        <translation>The store has been made. Before the first case is opened the sheet is to be on paper.</translation>
    </message>
    <message>
        <source>Öppna programmet</source>
        <translation>Open the program</translation>
    </message>
    <message>
        <source>Gör det senare</source>
        <translation>Do it later</translation>
    </message>
</context>
<context>
    <name>RegisterCallScreen</name>
    <message>
        <source>Kontrollera ett dokumentnummer</source>
        <translation>Check a document number</translation>
    </message>
    <message>
        <source>Äkta</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Ersatt</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Återkallat</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Finns inte hos oss</source>
        <translation>Not with us</translation>
    </message>
    <message>
        <source>Vi har utfärdat dokumentet och det gäller. Säg inget mer än det.</source>
        <translation>We have issued the document and it is valid. Say nothing more than that.</translation>
    </message>
    <message>
        <source>Det finns en nyare version. Be den som ringer fråga efter den.</source>
        <translation>There is a newer version. Ask the caller to ask for it.</translation>
    </message>
    <message>
        <source>Vi har utfärdat dokumentet men det gäller inte längre.</source>
        <translation>We have issued the document but it is no longer valid.</translation>
    </message>
    <message>
        <source>Läs numret en gång till. Det kan också vara utfärdat av någon annan.</source>
        <translation>Read the number once more. It may also have been issued by somebody else.</translation>
    </message>
    <message>
        <source>Någon ringer och läser upp numret på ett dokument. Frågan och svaret skrivs upp.</source>
        <translation>Somebody calls and reads out the number of a document. The question and the answer are written down.</translation>
    </message>
    <message>
        <source>Dokumentets nummer</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Så som det står längst ned på varje sida, till exempel 2026-0012-A-03.</source>
        <translation>As it stands at the foot of each page, for example 2026-0012-A-03.</translation>
    </message>
    <message>
        <source>Version, om det står någon</source>
        <translation>Version, if one is stated</translation>
    </message>
    <message>
        <source>Kontrollera</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kontrollera numret</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>Tidigare frågor</source>
        <translation>Earlier questions</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Inget är utfärdat än. Utkast får inget nummer och står inte här.</source>
        <translation>Nothing has been issued yet. Drafts get no number and are not listed here.</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Bedömare och arbetsplatser</source>
        <translation>Assessors and workplaces</translation>
    </message>
    <message numerus="yes">
        <source>%n år i yrket</source>
        <translation>
            <numerusform>%n year in the trade</numerusform>
            <numerusform>%n years in the trade</numerusform>
        </translation>
    </message>
    <message>
        <source>Bedömer inte: {who}</source>
        <translation>Does not assess: {who}</translation>
    </message>
    <message>
        <source>Finns i en plan eller ett möte och kan inte tas bort.</source>
        <translation>Stands in a plan or a meeting and cannot be removed.</translation>
    </message>
    <message>
        <source>tar inte emot nu</source>
        <translation>takes nobody now</translation>
    </message>
    <message>
        <source>{name} är borttagen ur registret.</source>
        <translation>{name} has been removed from the register.</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>Assessors</translation>
    </message>
    <message>
        <source>Väljs i planerna. Nya personer läggs till av administratören under Personal.</source>
        <translation>Picked in the plans. New people are added by the administrator under Staff.</translation>
    </message>
    <message>
        <source>Ingen är bedömare än. Administratören ger rollen under Personal.</source>
        <translation>Nobody is an assessor yet. The administrator gives the role under Staff.</translation>
    </message>
    <message>
        <source>Arbetsplatser</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>Arbetsplatser som tar emot för praktiska dagar. De föreslås i planerna.</source>
        <translation>Workplaces that take people for practical days. They are suggested in the plans.</translation>
    </message>
    <message>
        <source>Inga arbetsplatser än. Skriv namnet på den första här nedanför.</source>
        <translation>No workplaces yet. Write the name of the first one below.</translation>
    </message>
    <message>
        <source>Ny arbetsplats</source>
        <translation>New workplace</translation>
    </message>
    <message>
        <source>Lägg till arbetsplatsen</source>
        <translation>Add the workplace</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Ärendet finns i den kontrollerade säkerhetskopian från {day}.</source>
        <translation>The case is in the verified backup from {day}.</translation>
    </message>
    <message>
        <source>Ingen kontrollerad säkerhetskopia har hela ärendet.</source>
        <translation>No verified backup has the whole case.</translation>
    </message>
    <message>
        <source>Väntar på en annan medarbetare: {kind}, föreslaget {day} av {name}.</source>
        <translation>Waiting for another member of staff: {kind}, proposed {day} by {name}.</translation>
    </message>
    <message>
        <source>Visa förslaget</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>Take back the proposal</translation>
    </message>
    <message>
        <source>Rätta, radera eller ta bort</source>
        <translation>Correct, erase or take off</translation>
    </message>
    <message>
        <source>Två medarbetare krävs: en föreslår och en annan godkänner. Ett kvitto sparas.</source>
        <translation>Two members of staff are needed: one proposes and another approves. A receipt is kept.</translation>
    </message>
    <message>
        <source>Var pappren ligger</source>
        <translation>Where the papers are</translation>
    </message>
    <message>
        <source>Till exempel arkivrum och pärm. Behövs om ingen säkerhetskopia finns.</source>
        <translation>For example archive room and binder. Needed if there is no backup.</translation>
    </message>
    <message>
        <source>Varför ärendet tas bort härifrån</source>
        <translation>Why the case is taken off this computer</translation>
    </message>
    <message>
        <source>Till exempel att pappren ligger i arkivet. Inget om kandidatens liv.</source>
        <translation>For example that the papers are in the archive. Nothing about the candidate&apos;s life.</translation>
    </message>
    <message>
        <source>Rätta eller radera en uppgift …</source>
        <translation>Correct or erase an entry …</translation>
    </message>
    <message>
        <source>Ta bort ärendet från den här datorn …</source>
        <translation>Take the case off this computer …</translation>
    </message>
    <message>
        <source>Föreslå att ta bort ärendet</source>
        <translation>Propose to take the case off</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Ta bort underlaget</source>
        <translation>Remove the evidence</translation>
    </message>
    <message>
        <source>Filen raderas och går inte att få tillbaka. Skälet och ditt namn står kvar.</source>
        <translation>The file is deleted and cannot be brought back. The reason and your name remain.</translation>
    </message>
    <message>
        <source>Varför tas det bort?</source>
        <translation>Why is it removed?</translation>
    </message>
    <message>
        <source>Till exempel: fel ärende, ett barn syns, oskarp.</source>
        <translation>For example: wrong case, a child is seen, blurred.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort underlaget nu</source>
        <translation>Remove the evidence now</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message>
        <source>Rätta eller radera en uppgift</source>
        <translation>Correct or erase an entry</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Ta bort ärendet från datorn</source>
        <translation>Take the case off the computer</translation>
    </message>
    <message>
        <source>Utfärdade dokument</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Invändningar och svar</source>
        <translation>Objections and answers</translation>
    </message>
    <message>
        <source>Planer och praktikplatser</source>
        <translation>Plans and placements</translation>
    </message>
    <message>
        <source>Prov och muntliga svar</source>
        <translation>Tests and spoken answers</translation>
    </message>
    <message>
        <source>Foton, ljud och film</source>
        <translation>Photos, sound and film</translation>
    </message>
    <message>
        <source>Andra underlag</source>
        <translation>Other evidence</translation>
    </message>
    <message>
        <source>Samtycken och lämnad information</source>
        <translation>Consents and information given</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Kontaktuppgifter och referenser</source>
        <translation>Contact details and referees</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Arbetsmaterial</source>
        <translation>Working material</translation>
    </message>
    <message>
        <source>Hela ärendet</source>
        <translation>The whole case</translation>
    </message>
    <message>
        <source>Intyg, utlåtanden och portföljer som är utfärdade. Numret står kvar i registret.</source>
        <translation>Certificates, statements and portfolios that have been issued. The number stays in the register.</translation>
    </message>
    <message>
        <source>Det som kandidaten har invänt, och svaren.</source>
        <translation>What the candidate has objected to, and the answers.</translation>
    </message>
    <message>
        <source>Bedömningsplan, kompletteringsplan och praktikplatser.</source>
        <translation>Assessment plan, supplementary plan and placements.</translation>
    </message>
    <message>
        <source>Skrivna prov, simuleringar och muntliga svar bland underlagen.</source>
        <translation>Written tests, simulations and spoken answers among the evidence.</translation>
    </message>
    <message>
        <source>Räknas från dagen då samtycket togs tillbaka, annars från ärendets slut.</source>
        <translation>Counted from the day the consent was taken back, otherwise from the end of the case.</translation>
    </message>
    <message>
        <source>Observationer, dokument och arbetsprov bland underlagen.</source>
        <translation>Observations, documents and work samples among the evidence.</translation>
    </message>
    <message>
        <source>Samtycken till foton, och att kandidaten har fått information.</source>
        <translation>Consents to photos, and that the candidate has been informed.</translation>
    </message>
    <message>
        <source>Erfarenhet, utbildning, behörigheter, språk och egna ord.</source>
        <translation>Experience, education, licences, languages and own words.</translation>
    </message>
    <message>
        <source>Telefon, e-post, anpassningar, tolk och namn på referenser.</source>
        <translation>Telephone, e-mail, adaptations, interpreter and names of referees.</translation>
    </message>
    <message>
        <source>Samtalen efter tre, sex och tolv månader.</source>
        <translation>The talks after three, six and twelve months.</translation>
    </message>
    <message>
        <source>Osignerade nivåer, självskattning, egna anteckningar och påbörjad text.</source>
        <translation>Unsigned levels, self-rating, own notes and text begun.</translation>
    </message>
    <message>
        <source>Allt, också namnet och bedömningarna. Ärenden med dokument som ska bevaras står kvar.</source>
        <translation>Everything, also the name and the assessments. Cases with documents to be preserved stay.</translation>
    </message>
    <message>
        <source>intyg efter validering bevaras</source>
        <translation>certificates after validation are preserved</translation>
    </message>
    <message>
        <source>klagomål tio år</source>
        <translation>complaints ten years</translation>
    </message>
    <message>
        <source>individuell studieplan två år</source>
        <translation>individual study plan two years</translation>
    </message>
    <message>
        <source>prov när de inte längre behövs</source>
        <translation>tests when they are no longer needed</translation>
    </message>
    <message>
        <source>samtycke till foto två år efter att det har upphört</source>
        <translation>consent to photos two years after it has ended</translation>
    </message>
    <message>
        <source>Exemplet är programmets eget.</source>
        <translation>The example is the program&apos;s own.</translation>
    </message>
    <message>
        <source>Exemplet följer en utbildningsanordnares plan: {said}.</source>
        <translation>The example follows an education provider&apos;s plan: {said}.</translation>
    </message>
    <message>
        <source>efter att ärendet har avslutats</source>
        <translation>after the case was closed</translation>
    </message>
    <message>
        <source>efter att kandidatens sista ärende har avslutats</source>
        <translation>after the candidate&apos;s last case was closed</translation>
    </message>
    <message>
        <source>efter att samtycket eller ärendet har upphört</source>
        <translation>after the consent or the case ended</translation>
    </message>
    <message>
        <source>Kandidaten</source>
        <translation>The candidate</translation>
    </message>
    <message>
        <source>Beställningen</source>
        <translation>The order</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Erfarenhet</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Behörighet</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Kandidatens kommentar</source>
        <translation>The candidate&apos;s comment</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Personer i ärendet</source>
        <translation>People in the case</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Svar om jäv</source>
        <translation>Answer on conflict of interest</translation>
    </message>
    <message>
        <source>Lämnad information</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Annat kunnande</source>
        <translation>Other competence</translation>
    </message>
    <message>
        <source>Praktisk dag</source>
        <translation>Practical day</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>Meeting with a door-opener</translation>
    </message>
    <message>
        <source>Vad kandidater tyckte</source>
        <translation>What candidates thought</translation>
    </message>
    <message>
        <source>Vad som sades eller sågs</source>
        <translation>What was said or seen</translation>
    </message>
    <message>
        <source>Kunskapsprov</source>
        <translation>Knowledge test</translation>
    </message>
    <message>
        <source>Svar på kunskapsprovet</source>
        <translation>Answers in the knowledge test</translation>
    </message>
    <message>
        <source>Utfärdat dokument</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>Resultat av en modul</source>
        <translation>Result of a module</translation>
    </message>
    <message>
        <source>Invändning</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>Supplementary plan</translation>
    </message>
    <message>
        <source>Osignerad nivå</source>
        <translation>Unsigned level</translation>
    </message>
    <message>
        <source>Ersatt eller återkallat dokument</source>
        <translation>Replaced or revoked document</translation>
    </message>
    <message>
        <source>Tidigare kartläggning</source>
        <translation>Earlier mapping</translation>
    </message>
    <message>
        <source>Överlämnande</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Signerad bedömning</source>
        <translation>Signed assessment</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Stickprov</source>
        <translation>Sample check</translation>
    </message>
    <message>
        <source>Svar på invändning</source>
        <translation>Answer to an objection</translation>
    </message>
    <message>
        <source>Resultat som öppnats igen</source>
        <translation>Result opened again</translation>
    </message>
    <message>
        <source>Arbetsplats eller beställare</source>
        <translation>Workplace or commissioner</translation>
    </message>
    <message>
        <source>Påbörjad text</source>
        <translation>Text begun</translation>
    </message>
    <message>
        <source>Skäl till en läsning</source>
        <translation>Reason for a reading</translation>
    </message>
    <message>
        <source>Tidigare förslag</source>
        <translation>Earlier proposal</translation>
    </message>
    <message>
        <source>Annat i ärendet</source>
        <translation>Other things in the case</translation>
    </message>
    <message>
        <source>{kind}: gallrat i {cases}. Antal poster: {count}</source>
        <translation>{kind}: disposed of in {cases}. Number of items: {count}</translation>
    </message>
    <message>
        <source>Dokument {number} version {version}: filen raderad, ska ersättas om det gäller</source>
        <translation>Document {number} version {version}: file erased, to be replaced if it is valid</translation>
    </message>
    <message>
        <source>{place}: rättat. Antal ställen: {count}</source>
        <translation>{place}: corrected. Number of places: {count}</translation>
    </message>
    <message>
        <source>{place}: raderat. Antal ställen: {count}</source>
        <translation>{place}: erased. Number of places: {count}</translation>
    </message>
    <message>
        <source>{place}: tidigare värden raderade. Antal ställen: {count}</source>
        <translation>{place}: earlier values erased. Number of places: {count}</translation>
    </message>
    <message>
        <source>{place}: filer raderade. Antal: {count}</source>
        <translation>{place}: files erased. Number: {count}</translation>
    </message>
    <message>
        <source>Hela ärendet borttaget från den här datorn.</source>
        <translation>The whole case taken off this computer.</translation>
    </message>
    <message>
        <source>Pappren ligger: {where}.</source>
        <translation>The papers are: {where}.</translation>
    </message>
    <message>
        <source>Finns i säkerhetskopian från {day}.</source>
        <translation>Is in the backup from {day}.</translation>
    </message>
    <message>
        <source>Föreslaget {day} av {name}</source>
        <translation>Proposed {day} by {name}</translation>
    </message>
    <message>
        <source>Godkänt och utfört {day} av {name}</source>
        <translation>Approved and done {day} by {name}</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Ärenden: {numbers}</source>
        <translation>Cases: {numbers}</translation>
    </message>
    <message>
        <source>Säkerhetskopior som gjordes före och kan ha det kvar tills de tas bort: {copies}</source>
        <translation>Backups made before that may still have it until they are removed: {copies}</translation>
    </message>
    <message>
        <source>Inga säkerhetskopior var antecknade.</source>
        <translation>No backups had been noted.</translation>
    </message>
</context>
<context>
    <name>ReopeningPart</name>
    <message>
        <source>En invändning är godtagen. Öppna resultatet igen och besluta på nytt.</source>
        <translation>An objection has been upheld. Open the result again and decide anew.</translation>
    </message>
    <message>
        <source>Öppna resultatet igen</source>
        <translation>Open the result again</translation>
    </message>
    <message>
        <source>Resultatet gäller inte förrän det är beslutat på nytt, och en andra person håller med igen där det behövs. Utfärdade dokument som visar det ska ersättas. Skälet sparas.</source>
        <translation>The result is not valid until it has been decided anew, and a second person agrees again where that is needed. Issued documents that show it are to be replaced. The reason is kept.</translation>
    </message>
    <message>
        <source>Invändning som ledde till det</source>
        <translation>Objection that led to it</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>Ingen invändning: rättelse eller komplettering</source>
        <translation>No objection: correction or supplement</translation>
    </message>
    <message>
        <source>Varför resultatet öppnas igen</source>
        <translation>Why the result is opened again</translation>
    </message>
    <message>
        <source>Vad som var fel eller har tillkommit. Den som granskar läser det.</source>
        <translation>What was wrong or has been added. The reviewer reads it.</translation>
    </message>
    <message>
        <source>Öppna igen med detta skäl</source>
        <translation>Open again for this reason</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Den nya versionen blir bara på svenska.</source>
        <translation>The new version will be in Swedish only.</translation>
    </message>
    <message>
        <source>Varför dokumentet ersätts</source>
        <translation>Why the document is replaced</translation>
    </message>
    <message>
        <source>Skälet står i registret. Det gamla dokumentet finns kvar där.</source>
        <translation>The reason stands in the register. The old document stays there.</translation>
    </message>
    <message>
        <source>Ersätt med en ny version</source>
        <translation>Replace with a new version</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Resultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ärendet är stoppat. Ta upp det igen på sidan Översikt för att besluta här.</source>
        <translation>The case is stopped. Take it up again on the page Overview to decide here.</translation>
    </message>
    <message>
        <source>Ingen yrkesprofil är vald, så här finns inget resultat att besluta.</source>
        <translation>No occupation profile is chosen, so there is no result to decide here.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Ej bedömd</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Ej aktuell</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Hela yrkesprofilen</source>
        <translation>The whole occupation profile</translation>
    </message>
    <message>
        <source>Delar av yrkesprofilen</source>
        <translation>Parts of the occupation profile</translation>
    </message>
    <message>
        <source>Visad</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Delvis visad</source>
        <translation>Partly shown</translation>
    </message>
    <message>
        <source>Inte visad ännu</source>
        <translation>Not shown yet</translation>
    </message>
    <message>
        <source>Bedömd, ingen modul visad ännu</source>
        <translation>Assessed, no module shown yet</translation>
    </message>
    <message>
        <source>Endast kartläggning</source>
        <translation>Mapping only</translation>
    </message>
    <message>
        <source>Biträde</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Lärling</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Fullgod yrkesutövare</source>
        <translation>Skilled worker</translation>
    </message>
    <message>
        <source>Erfaren, kan leda andra</source>
        <translation>Experienced, can lead others</translation>
    </message>
    <message>
        <source>Går inte att säga ännu</source>
        <translation>Cannot be said yet</translation>
    </message>
    <message>
        <source>Praktik</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Kurs</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Behörighet</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Väntar på svar</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Godtagen</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Delvis godtagen</source>
        <translation>Partly upheld</translation>
    </message>
    <message>
        <source>Inte godtagen</source>
        <translation>Not upheld</translation>
    </message>
    <message>
        <source>Inte översatt</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Kandidaten själv</source>
        <translation>The candidate</translation>
    </message>
    <message>
        <source>Bedömare eller lärare</source>
        <translation>Assessor or teacher</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Auktoriserad översättare</source>
        <translation>Authorised translator</translation>
    </message>
    <message>
        <source>Maskin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Öppnat igen {day} av {name}. Besluta på nytt.</source>
        <translation>Opened again {day} by {name}. Decide anew.</translation>
    </message>
    <message>
        <source>Invändning från {person}.</source>
        <translation>Objection from {person}.</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Radera och gallra</source>
        <translation>Erase and dispose</translation>
    </message>
    <message>
        <source>Väntar på godkännande</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Kvitton</source>
        <translation>Receipts</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Spara granskningsunderlaget</source>
        <translation>Save the review papers</translation>
    </message>
    <message>
        <source>PDF-dokument (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Sparat som {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Underlaget är skickat till skrivaren.</source>
        <translation>The bundle was sent to the printer.</translation>
    </message>
    <message>
        <source>Skriv ut granskningsunderlag</source>
        <translation>Print the review bundle</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Bevaras</source>
        <translation>Preserved</translation>
    </message>
    <message>
        <source>Gallras</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Antal månader</source>
        <translation>Number of months</translation>
    </message>
    <message>
        <source>Plan eller beslut</source>
        <translation>Plan or decision</translation>
    </message>
    <message>
        <source>Till exempel dokumenthanteringsplanens namn och punkt.</source>
        <translation>For example the name and item of the records plan.</translation>
    </message>
    <message>
        <source>Besluta regeln</source>
        <translation>Decide the rule</translation>
    </message>
</context>
<context>
    <name>RulePart</name>
    <message>
        <source>Hur många som sparas</source>
        <translation>How many are kept</translation>
    </message>
    <message>
        <source>En äldre säkerhetskopia tas bort först när en ny är gjord och kontrollerad.</source>
        <translation>An older backup is removed only when a new one has been made and verified.</translation>
    </message>
    <message>
        <source>De senaste</source>
        <translation>The latest</translation>
    </message>
    <message>
        <source>En i veckan, så många veckor</source>
        <translation>One a week, for so many weeks</translation>
    </message>
    <message>
        <source>En i månaden, så många månader</source>
        <translation>One a month, for so many months</translation>
    </message>
    <message>
        <source>Påminn efter så många dagar</source>
        <translation>Remind after so many days</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Exempel</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Bevaras.</source>
        <translation>Preserved.</translation>
    </message>
    <message numerus="yes">
        <source>Gallras %n månader {counted}.</source>
        <translation>
            <numerusform>Disposed of %n month {counted}.</numerusform>
            <numerusform>Disposed of %n months {counted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget gallras efter det förrän centret har beslutat.</source>
        <translation>Nothing is disposed of by it until the centre has decided.</translation>
    </message>
    <message>
        <source>Beslutat {day} av {name}: {source}</source>
        <translation>Decided {day} by {name}: {source}</translation>
    </message>
    <message>
        <source>Följ er egen dokumenthanteringsplan. Värdena är exempel tills en administratör har beslutat dem.</source>
        <translation>Follow your own records plan. The values are examples until an administrator has decided them.</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>Månadens stickprov</source>
        <translation>Sample of the month</translation>
    </message>
    <message>
        <source>Tidigare stickprov</source>
        <translation>Earlier sample</translation>
    </message>
    <message>
        <source>Läs bedömningarna, underlagen och besluten. Kontrollen ändrar inget resultat.</source>
        <translation>Read the judgements, the evidence and the decisions. The check changes no result.</translation>
    </message>
    <message>
        <source>Vad du såg</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>Behövs när du ser något annorlunda. Om arbetet, inte om personer.</source>
        <translation>Needed when you see something differently. About the work, not about persons.</translation>
    </message>
    <message>
        <source>Kontrollerat, håller med</source>
        <translation>Checked, I agree</translation>
    </message>
    <message>
        <source>Kontrollerat, ser något annorlunda</source>
        <translation>Checked, I see something differently</translation>
    </message>
    <message>
        <source>Kontrollera en gång till</source>
        <translation>Check once more</translation>
    </message>
    <message>
        <source>Ärendet är lottat till månadens stickprov. Ingen har tittat än.</source>
        <translation>The case is drawn for the sample of the month. Nobody has looked yet.</translation>
    </message>
    <message>
        <source>{name} kontrollerade ärendet {day} och håller med.</source>
        <translation>{name} checked the case on {day} and agrees.</translation>
    </message>
    <message>
        <source>{name} kontrollerade ärendet {day} och ser något annorlunda.</source>
        <translation>{name} checked the case on {day} and sees something differently.</translation>
    </message>
</context>
<context>
    <name>SatisfactionPart</name>
    <message>
        <source>Hur var det hos oss?</source>
        <translation>How was it with us?</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>Did you understand what was going to happen?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>Did we listen to you?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>Were you able to show what you can do?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>Did you get help with the language when you needed it?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>Do you know what you can do now?</translation>
    </message>
    <message>
        <source>Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.</source>
        <translation>Your name is not saved with the answers. The person who assesses you does not see them.</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>Yes, very much</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.</source>
        <translation>Your answers stay if you take a break. They are gone if the person helping you signs out.</translation>
    </message>
    <message>
        <source>Tack för dina svar!</source>
        <translation>Thank you for your answers!</translation>
    </message>
    <message>
        <source>De hjälper oss att bli bättre.</source>
        <translation>They help us to get better.</translation>
    </message>
    <message>
        <source>Vill du säga något mer?</source>
        <translation>Do you want to say anything more?</translation>
    </message>
    <message>
        <source>Skriv inga namn. Du kan också lämna det tomt.</source>
        <translation>Write no names. You can also leave it empty.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Skicka svaren</source>
        <translation>Send the answers</translation>
    </message>
    <message>
        <source>Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.</source>
        <translation>What you answered before is kept and will be sent too. Nobody can see it here.</translation>
    </message>
    <message>
        <source>Ta bort mina svar och börja om</source>
        <translation>Delete my answers and start again</translation>
    </message>
    <message>
        <source>Tryck en gång till för att ta bort svaren</source>
        <translation>Press once more to delete the answers</translation>
    </message>
</context>
<context>
    <name>SatisfactionScreen</name>
    <message>
        <source>Vad kandidaterna tyckte</source>
        <translation>What the candidates thought</translation>
    </message>
    <message>
        <source>Ingen har svarat ännu. Kandidaten svarar i sin egen vy.</source>
        <translation>Nobody has answered yet. The candidate answers in the own view.</translation>
    </message>
    <message>
        <source>Färre än {fewest} har svarat. Svaren visas när minst {fewest} har svarat.</source>
        <translation>Fewer than {fewest} have answered. The answers are shown when at least {fewest} have.</translation>
    </message>
    <message>
        <source>Så många har svarat: {count}.</source>
        <translation>So many have answered: {count}.</translation>
    </message>
    <message>
        <source>Med egna ord</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Utan namn och i bokstavsordning, så att ingen kan kännas igen.</source>
        <translation>Without names and in alphabetical order, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>{answer}: {count} av {all}</source>
        <translation>{answer}: {count} of {all}</translation>
    </message>
    <message>
        <source>Förstod du vad som skulle hända?</source>
        <translation>Did you understand what was going to happen?</translation>
    </message>
    <message>
        <source>Lyssnade vi på dig?</source>
        <translation>Did we listen to you?</translation>
    </message>
    <message>
        <source>Fick du visa vad du kan?</source>
        <translation>Were you able to show what you can do?</translation>
    </message>
    <message>
        <source>Fick du hjälp med språket när du behövde?</source>
        <translation>Did you get help with the language when you needed it?</translation>
    </message>
    <message>
        <source>Vet du vad du kan göra nu?</source>
        <translation>Do you know what you can do now?</translation>
    </message>
    <message>
        <source>Ja, mycket</source>
        <translation>Yes, very much</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kandidaten svarar i sin egen vy. Svaren sparas utan namn och hör inte till något ärende, så den som bedömde kan inte se dem.</source>
        <translation>The candidate answers in the own view. The answers are saved without a name and belong to no case, so the one who assessed cannot see them.</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>All years</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Visa alla i listan</source>
        <translation>Show all in the list</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Sidor i ärendet</source>
        <translation>Pages of the case</translation>
    </message>
    <message>
        <source>Kriterier i ärendet</source>
        <translation>Criteria of the case</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Skärmar och knappar</source>
        <translation>Screens and buttons</translation>
    </message>
    <message>
        <source>Kriterier i alla yrken</source>
        <translation>Criteria of all occupations</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv, eller välj med pilarna.</source>
        <translation>Type, or choose with the arrow keys.</translation>
    </message>
    <message>
        <source>Inget hittat. Sök på en del av ett namn, ett nummer eller ett ord.</source>
        <translation>Nothing found. Search for a part of a name, a number or a word.</translation>
    </message>
    <message>
        <source>{found} Alla yrkens kriterier läses in …</source>
        <translation>{found} The criteria of all occupations are being read …</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Namn, ärendenummer, kriterium, anteckning eller skärm</source>
        <translation>Name, case number, criterion, note or screen</translation>
    </message>
    <message>
        <source>Kriterium eller skärm</source>
        <translation>Criterion or screen</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Hits</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected personal data</translation>
    </message>
    <message>
        <source>Grupp · personer: {count}</source>
        <translation>Group · people: {count}</translation>
    </message>
    <message>
        <source>Avslutad grupp · personer: {count}</source>
        <translation>Closed group · people: {count}</translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Gå till {screen}</source>
        <translation>Go to {screen}</translation>
    </message>
</context>
<context>
    <name>SelfRatingPage</name>
    <message>
        <source>Självskattning</source>
        <translation>Self-rating</translation>
    </message>
    <message>
        <source>Välj först ett yrke. Frågorna i självskattningen följer med yrket.</source>
        <translation>First choose an occupation. The questions of the self-rating come with it.</translation>
    </message>
    <message numerus="yes">
        <source>Kandidaten får %n uppgifter, en i taget.</source>
        <translation>
            <numerusform>The candidate is given %n task.</numerusform>
            <numerusform>The candidate is given %n tasks, one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kandidaten har svarat på alla %n uppgifter.</source>
        <translation>
            <numerusform>The candidate has answered the %n task.</numerusform>
            <numerusform>The candidate has answered all %n tasks.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} av {count} uppgifter har svar.</source>
        <translation>{done} of {count} tasks are answered.</translation>
    </message>
    <message>
        <source>Lämna över till kandidaten</source>
        <translation>Hand over to the candidate</translation>
    </message>
    <message>
        <source>Visa svaren för kandidaten</source>
        <translation>Show the answers to the candidate</translation>
    </message>
    <message>
        <source>Fortsätt med kandidaten</source>
        <translation>Go on with the candidate</translation>
    </message>
    <message>
        <source>Kandidatens egna svar, senast {day}, på {languages}. De räknas aldrig ihop.</source>
        <translation>The candidate&apos;s own answers, last {day}, in {languages}. They are never summed up.</translation>
    </message>
    <message>
        <source>Kandidaten svarar själv</source>
        <translation>The candidate answers</translation>
    </message>
    <message>
        <source>Skärmen fylls av kandidatens egen vy på kandidatens språk: information, självskattning, egna ord, vad andra får se, kommentar eller invändning och hur det var. Allt sparas direkt, och det går att ta paus när som helst. Svaren väljs med fingret, musen eller tangenterna 1–4. Efteråt är ditt fönster dolt, och du visar det med din kod eller lösenfras.</source>
        <translation>The screen is filled with the candidate&apos;s own view in the candidate&apos;s language: information, self-rating, own words, what others may see, comment or objection, and how it was. Everything is saved at once, and a break can be taken at any time. Answers are chosen with the finger, the mouse or the keys 1–4. Afterwards your window is covered, and you show it with your code or passphrase.</translation>
    </message>
    <message>
        <source>Välj yrke</source>
        <translation>Choose occupation</translation>
    </message>
    <message>
        <source>Egen bild</source>
        <translation>Own view</translation>
    </message>
</context>
<context>
    <name>SentBox</name>
    <message>
        <source>Det här har du skickat</source>
        <translation>This is what you have sent</translation>
    </message>
    <message>
        <source>Vi har inte svarat än. Någon annan än den som bedömde dig läser det.</source>
        <translation>We have not answered yet. Somebody other than the one who assessed you reads it.</translation>
    </message>
    <message>
        <source>Svar från {name}, {day}</source>
        <translation>Answer from {name}, {day}</translation>
    </message>
    <message>
        <source>Svaret finns bara på svenska. Be någon läsa det för dig.</source>
        <translation>The answer exists only in Swedish. Ask somebody to read it to you.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>signerat</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>{begun} av {all} bedömda</source>
        <translation>{begun} of {all} assessed</translation>
    </message>
    <message>
        <source>Bedömningen är klar</source>
        <translation>The assessment is finished</translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation>Sign the session</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>unsigned: {count}</translation>
    </message>
    <message>
        <source>behöver underlag: {count}</source>
        <translation>needs evidence: {count}</translation>
    </message>
    <message>
        <source>Ärendet är stoppat</source>
        <translation>The case is stopped</translation>
    </message>
    <message>
        <source>Sparat kl {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Signera {count}</source>
        <translation>Sign {count}</translation>
    </message>
    <message>
        <source>Yrkesprofil</source>
        <translation>Occupation profile</translation>
    </message>
    <message>
        <source>Möte eller dag</source>
        <translation>Session or day</translation>
    </message>
    <message>
        <source>Välj mötet som bedömningen hör till</source>
        <translation>Choose the session that the assessment belongs to</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Om mötet</source>
        <translation>This session</translation>
    </message>
    <message>
        <source>Resten ej bedömt …</source>
        <translation>Rest not assessed …</translation>
    </message>
    <message>
        <source>Öppna bedömningen igen</source>
        <translation>Open the assessment again</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Signerat av {name}. Uppgifterna kan inte ändras.</source>
        <translation>Signed by {name}. The details cannot be changed.</translation>
    </message>
    <message>
        <source>Mötet eller dagen</source>
        <translation>The session or day</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Började</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Till exempel 09:30.</source>
        <translation>For example 09:30.</translation>
    </message>
    <message>
        <source>Längd i minuter</source>
        <translation>Length in minutes</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bedömare</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Vem håller mötet</source>
        <translation>Who leads the meeting</translation>
    </message>
    <message>
        <source>Språk som talades</source>
        <translation>Language spoken</translation>
    </message>
    <message>
        <source>Tolk eller språkstöd</source>
        <translation>Interpreter or language support</translation>
    </message>
    <message>
        <source>Släktingar och barn tolkar inte. Förslaget är från Inskrivning: ändra om något ändras.</source>
        <translation>Relatives and children do not interpret. The proposal is from Intake: change it if it turned out otherwise.</translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation>Name of the interpreter</translation>
    </message>
    <message>
        <source>Vilka var med</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Namn och roll. Inga uppgifter om hälsa eller tro.</source>
        <translation>Name and role. Nothing about health or faith.</translation>
    </message>
    <message>
        <source>Din egen anteckning</source>
        <translation>Your own note</translation>
    </message>
    <message>
        <source>Visas bara för dig och skrivs aldrig ut. Inget om hälsa eller tro.</source>
        <translation>Is shown to you only and never printed. Nothing about health or faith.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Välj möte</source>
        <translation>Choose session</translation>
    </message>
    <message>
        <source>Mötet och vad som görs med det</source>
        <translation>The session and what is done with it</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Till kriterierna</source>
        <translation>To the criteria</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Från papper …</source>
        <translation>From paper …</translation>
    </message>
    <message>
        <source>Ta bort mötet</source>
        <translation>Remove the meeting</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Praktisk dag</source>
        <translation>Practical day</translation>
    </message>
    <message>
        <source>Yrkessamtal</source>
        <translation>Professional conversation</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Studiebesök</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Möte med dörröppnare</source>
        <translation>Meeting with a door-opener</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Inskrivning</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Inledande kartläggning</source>
        <translation>Initial mapping</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Sade inget om det</source>
        <translation>Said nothing about it</translation>
    </message>
    <message>
        <source>Börja som biträde</source>
        <translation>Begin as an assistant</translation>
    </message>
    <message>
        <source>Börja med handledning</source>
        <translation>Begin with guidance</translation>
    </message>
    <message>
        <source>Börja direkt i yrket</source>
        <translation>Begin in the trade at once</translation>
    </message>
    <message>
        <source>Börja direkt och leda andra</source>
        <translation>Begin at once and lead others</translation>
    </message>
    <message>
        <source>Ingen tolk</source>
        <translation>No interpreter</translation>
    </message>
    <message>
        <source>Auktoriserad tolk</source>
        <translation>Authorised interpreter</translation>
    </message>
    <message>
        <source>Utbildad tolk</source>
        <translation>Trained interpreter</translation>
    </message>
    <message>
        <source>Tolk på telefon</source>
        <translation>Interpreter by telephone</translation>
    </message>
    <message>
        <source>Tvåspråkig bedömare</source>
        <translation>Bilingual assessor</translation>
    </message>
    <message>
        <source>Språkstöd</source>
        <translation>Language support</translation>
    </message>
    <message>
        <source>Räckte</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Räckte inte</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>Frågades inte</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Kartläggning</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} tim</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} tim {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Möten och tid</source>
        <translation>Meetings and time</translation>
    </message>
    <message>
        <source>signerat</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>osignerat: {count}</source>
        <translation>unsigned: {count}</translation>
    </message>
    <message>
        <source>{day}  {kind}</source>
        <translation>{day}  {kind}</translation>
    </message>
    <message>
        <source>Välj vilket slags möte det är.</source>
        <translation>Choose which kind of meeting it is.</translation>
    </message>
    <message>
        <source>Skriv vilken dag mötet är.</source>
        <translation>Write on which day the meeting is.</translation>
    </message>
    <message>
        <source>Mötet är borttaget.</source>
        <translation>The meeting has been removed.</translation>
    </message>
    <message>
        <source>Möten och dagar</source>
        <translation>Meetings and days</translation>
    </message>
    <message>
        <source>Varje slags möte har sitt eget formulär. Skriv hur länge det varade.</source>
        <translation>Each kind of meeting has its own form. Write how long it lasted.</translation>
    </message>
    <message>
        <source>Inga möten än. Välj slag och dag här ovanför.</source>
        <translation>No meetings yet. Choose kind and day above.</translation>
    </message>
    <message>
        <source>Slags möte</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Mötets dag</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>Gemensam motivering</source>
        <translation>Shared reason</translation>
    </message>
    <message>
        <source>Läggs till i varje kriterium. Det som redan står i ett av dem står kvar.</source>
        <translation>Added to each criterion. What is written in one of them already stays.</translation>
    </message>
    <message>
        <source>Språk i situationen</source>
        <translation>Language in the situation</translation>
    </message>
    <message>
        <source>Hjälp som gavs</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>Underlag som visar alla</source>
        <translation>Evidence that shows all of them</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>%n kriterier är markerade.</source>
        <translation>
            <numerusform>%n criterion has been marked.</numerusform>
            <numerusform>%n criteria have been marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Markeringarna är borttagna.</source>
        <translation>The marks have been removed.</translation>
    </message>
    <message>
        <source>Välj flera</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Markera de valda …</source>
        <translation>Mark the chosen ones …</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n kriterier tillsammans</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria together</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj kriterier i listan</source>
        <translation>Choose criteria in the list</translation>
    </message>
    <message>
        <source>Redan markerade: {count}. Markeringen byts.</source>
        <translation>Already marked: {count}. The mark is replaced.</translation>
    </message>
    <message numerus="yes">
        <source>Markera %n kriterier</source>
        <translation>
            <numerusform>Mark %n criterion</numerusform>
            <numerusform>Mark %n criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>Markera</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Markera tillsammans</source>
        <translation>Mark together</translation>
    </message>
    <message>
        <source>Flera kriterier</source>
        <translation>Several criteria</translation>
    </message>
    <message>
        <source>Till listan</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Ta bort markeringarna</source>
        <translation>Remove the marks</translation>
    </message>
    <message>
        <source>Tillbaka till ett i taget</source>
        <translation>Back to one at a time</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Översättningen är ett utkast. Den svenska texten gäller.</source>
        <translation>The translation is a draft. The Swedish text is the one that counts.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ärendets sidor</source>
        <translation>Pages of the case</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>The hit before</translation>
    </message>
    <message>
        <source>Tillbaka i handboken</source>
        <translation>Back in the manual</translation>
    </message>
    <message>
        <source>Visa gruppen på väggen, utan namn</source>
        <translation>Show the group on the wall, without names</translation>
    </message>
    <message>
        <source>Sök i dokumentets sidor</source>
        <translation>Search in the pages of the document</translation>
    </message>
    <message>
        <source>I hela fönstret</source>
        <translation>In the whole window</translation>
    </message>
    <message>
        <source>I listan med kriterier</source>
        <translation>In the list of criteria</translation>
    </message>
    <message>
        <source>Sätt nivån</source>
        <translation>Set the level</translation>
    </message>
    <message>
        <source>Kryssa i eller ur det du såg: siffran står vid raden</source>
        <translation>Tick or untick what you saw: the digit stands by the line</translation>
    </message>
    <message>
        <source>Ej bedömt, och varför</source>
        <translation>Not assessed, and why</translation>
    </message>
    <message>
        <source>Ej aktuellt, och varför</source>
        <translation>Not applicable, and why</translation>
    </message>
    <message>
        <source>Till motiveringen</source>
        <translation>To the reason</translation>
    </message>
    <message>
        <source>Ta bort markeringen, om den inte är signerad</source>
        <translation>Remove the mark, if it is not signed</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Lyssna på frågan, där den har ljud</source>
        <translation>Listen to the question, where it has a sound</translation>
    </message>
    <message>
        <source>I underlagen</source>
        <translation>In the evidence</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fråga om det ska tas bort</source>
        <translation>Ask whether to remove it</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Förstora, förminska och visa hela bilden</source>
        <translation>Enlarge, reduce and show the whole picture</translation>
    </message>
    <message>
        <source>I dokumentets sidor och i handboken</source>
        <translation>In the pages of a document and in the manual</translation>
    </message>
    <message>
        <source>Nästa träff på dokumentets sidor</source>
        <translation>Next hit on the pages of the document</translation>
    </message>
    <message>
        <source>Nästa länk i handboken; Enter följer den</source>
        <translation>Next link in the manual; Enter follows it</translation>
    </message>
    <message>
        <source>Förra länken i handboken</source>
        <translation>Previous link in the manual</translation>
    </message>
    <message>
        <source>I gruppen</source>
        <translation>In the group</translation>
    </message>
    <message>
        <source>I kandidatens egen vy</source>
        <translation>In the candidate&apos;s own view</translation>
    </message>
    <message>
        <source>Svara</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tillbaka till förra frågan</source>
        <translation>Back to the question before</translation>
    </message>
    <message>
        <source>Paus</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Gå till {code}</source>
        <translation>Go to {code}</translation>
    </message>
    <message>
        <source>Motivering saknas. Gå till kriteriet och skriv vad du såg eller hörde:</source>
        <translation>A reason is missing. Go to the criterion and write what you saw or heard:</translation>
    </message>
    <message>
        <source>{name} bedömde på papper. Välj det signerade bladet bland underlagen.</source>
        <translation>{name} assessed on paper. Choose the signed sheet among the evidence.</translation>
    </message>
    <message>
        <source>Att signera: {count}. Signerade bedömningar kan inte ändras, bara kompletteras.</source>
        <translation>To sign: {count}. Signed judgements cannot be changed, only added to.</translation>
    </message>
    <message>
        <source>Signera mötet</source>
        <translation>Sign the session</translation>
    </message>
    <message>
        <source>Signerat blad</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>Lägg till det inlästa bladet bland underlagen</source>
        <translation>Add the scanned sheet among the evidence</translation>
    </message>
    <message>
        <source>Signera nu</source>
        <translation>Sign now</translation>
    </message>
    <message>
        <source>Inte än</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Skriv eller välj vem du är.</source>
        <translation>Write or choose who you are.</translation>
    </message>
    <message>
        <source>Välj mappen med ärenden</source>
        <translation>Choose the folder of cases</translation>
    </message>
    <message>
        <source>Logga in för att arbeta med ärenden.</source>
        <translation>Sign in to work with cases.</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Öppnar …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Logga in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Glömt lösenfrasen?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Annan mapp …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Välj en annan mapp med ärenden</source>
        <translation>Choose another folder of cases</translation>
    </message>
    <message>
        <source>Skapa nytt arkiv …</source>
        <translation>Make a new store …</translation>
    </message>
    <message>
        <source>Skapa nytt arkiv</source>
        <translation>Make a new store</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia …</source>
        <translation>Restore from backup …</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Inloggning</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Validering: logga in</source>
        <translation>Validering: sign in</translation>
    </message>
    <message>
        <source>Övning: alla personer är påhittade. Tryck på den du vill vara.</source>
        <translation>Practice: all persons are invented. Press the one you want to be.</translation>
    </message>
    <message>
        <source>{name}, {role}
lösenfras: {passphrase}</source>
        <translation>{name}, {role}
passphrase: {passphrase}</translation>
    </message>
</context>
<context>
    <name>SoundsDialog</name>
    <message>
        <source>{language}: {heard} av {all} frågor har ljud.</source>
        <translation>{language}: {heard} of {all} questions have a sound.</translation>
    </message>
    <message>
        <source>Ljudet är sparat. Det går att lyssna på där frågan står.</source>
        <translation>The sound is saved. It can be heard where the question stands.</translation>
    </message>
    <message>
        <source>Välj ljudet</source>
        <translation>Choose the sound</translation>
    </message>
    <message>
        <source>Ljud (*.wav *.ogg *.mp3 *.m4a)</source>
        <translation>Sound (*.wav *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Ljudet är borttaget.</source>
        <translation>The sound is removed.</translation>
    </message>
    <message>
        <source>Inget ljud än.</source>
        <translation>No sound yet.</translation>
    </message>
    <message>
        <source>Ljud sparat {day}.</source>
        <translation>Sound saved {day}.</translation>
    </message>
    <message>
        <source>Frågan har ändrats sedan ljudet sparades, så det spelas inte. Läs in den igen.</source>
        <translation>The question has changed since the sound was saved, so it is not played. Record it again.</translation>
    </message>
    <message>
        <source>Texten finns inte på språket. Läs den på språket med egna ord:</source>
        <translation>The text does not exist in the language. Say it in the language in your own words:</translation>
    </message>
    <message>
        <source>Välj en ljudfil …</source>
        <translation>Choose a sound file …</translation>
    </message>
    <message>
        <source>Ta bort ljudet</source>
        <translation>Remove the sound</translation>
    </message>
    <message>
        <source>Spela in frågan …</source>
        <translation>Record the question …</translation>
    </message>
    <message>
        <source>Ljud till frågorna</source>
        <translation>Sounds of the questions</translation>
    </message>
    <message>
        <source>En fråga kan läsas in på varje språk. Kandidaten och bedömaren kan då lyssna på den där den står. Läs bara frågan, långsamt. Fråga den som läser om rösten får användas.</source>
        <translation>A question can be recorded in each language. The candidate and the assessor can then listen to it where it stands. Read only the question, slowly. Ask whoever reads whether the voice may be used.</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SpeakingBox</name>
    <message>
        <source>Du kan också säga det i stället för att skriva:</source>
        <translation>You can also say it instead of writing:</translation>
    </message>
    <message>
        <source>✓ Det du sa är sparat.</source>
        <translation>✓ What you said is saved.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Säg till.</source>
        <translation>It could not be saved. Tell us.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Slutat</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>{name} kan inte logga in: ingen lösenfras är satt.</source>
        <translation>{name} cannot sign in: no passphrase is set.</translation>
    </message>
    <message>
        <source>Sätt lösenfras: {name}</source>
        <translation>Set passphrase: {name}</translation>
    </message>
    <message>
        <source>{name} kan logga in.</source>
        <translation>{name} can sign in.</translation>
    </message>
    <message>
        <source>Ny lösenfras: {name}</source>
        <translation>New passphrase: {name}</translation>
    </message>
    <message>
        <source>Ta bort: {name}</source>
        <translation>Remove: {name}</translation>
    </message>
    <message>
        <source>{name} kan inte längre logga in. Namnet står kvar på det som är gjort.</source>
        <translation>{name} can no longer sign in. The name stays on what has been done.</translation>
    </message>
    <message>
        <source>{name} loggar in med den nya lösenfrasen och väljer då en egen.</source>
        <translation>{name} signs in with the new passphrase and then chooses one of their own.</translation>
    </message>
    <message>
        <source>Vem som arbetar här</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Samordnaren sköter ärenden, plan och dokument. Yrkesbedömaren sätter nivåer och signerar. Sfi-läraren bedömer svenskan i yrket. Kvalitetssäkraren granskar stickprov. Administratören sköter personal, nycklar och säkerhetskopior. En person kan ha flera roller.</source>
        <translation>The coordinator takes care of cases, plans and documents. The occupational assessor sets levels and signs. The SFI teacher assesses the Swedish used at work. The quality assurer checks samples. The administrator takes care of staff, keys and backups. One person can have several roles.</translation>
    </message>
    <message>
        <source>Vem som kan logga in</source>
        <translation>Who can sign in</translation>
    </message>
    <message>
        <source>Personen finns nu på listan.</source>
        <translation>The person is on the list now.</translation>
    </message>
    <message>
        <source>{name} kan nu logga in.</source>
        <translation>{name} can sign in now.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Min dag</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Ingen behöver följas upp nu.</source>
        <translation>Nobody is due now.</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Du ansvarar inte för någon grupp.</source>
        <translation>You are not responsible for any group.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Alla ärenden</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Kontrollerade: {done} av {all}. {how}</source>
        <translation>Checked: {done} of {all}. {how}</translation>
    </message>
    <message>
        <source>{case} · Kontrollerat {day}: {name} håller med</source>
        <translation>{case} · Checked {day}: {name} agrees</translation>
    </message>
    <message>
        <source>{case} · Kontrollerat {day}: {name} ser något annorlunda</source>
        <translation>{case} · Checked {day}: {name} sees something differently</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>Name is missing</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Saknas: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>{name} · {number} · efter {months} månader, {day}</source>
        <translation>{name} · {number} · after {months} months, {day}</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>Protected data</translation>
    </message>
    <message>
        <source>{name} · personer: {count}</source>
        <translation>{name} · people: {count}</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>kontrollerat</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>inte kontrollerat än</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>Säkerhetskopia: {when}</source>
        <translation>Backup: {when}</translation>
    </message>
    <message>
        <source>Återställningsblad: {state}</source>
        <translation>Recovery sheet: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Administratörer som kan logga in: %n</source>
        <translation>
            <numerusform>Administrators who can sign in: %n</numerusform>
            <numerusform>Administrators who can sign in: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Väntar på att en till godkänner radering: %n</source>
        <translation>
            <numerusform>Waiting for one more person to approve erasing: %n</numerusform>
            <numerusform>Waiting for one more person to approve erasing: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nycklar och sigill</source>
        <translation>Keys and seals</translation>
    </message>
    <message>
        <source>Centrets uppgifter</source>
        <translation>Details of the centre</translation>
    </message>
    <message>
        <source>Inga öppna ärenden där du är ansvarig eller har en roll.</source>
        <translation>No open cases where you are responsible or have a part.</translation>
    </message>
    <message>
        <source>Inga öppna ärenden.</source>
        <translation>No open cases.</translation>
    </message>
    <message>
        <source>Inget resultat väntar.</source>
        <translation>No result is waiting.</translation>
    </message>
    <message>
        <source>Inget var beslutat före månadens början.</source>
        <translation>Nothing was decided before the beginning of the month.</translation>
    </message>
    <message>
        <source>Ingen andra person har varit oense med den första.</source>
        <translation>No second person has disagreed with the first.</translation>
    </message>
    <message>
        <source>Inget beslut skiljer sig från förslaget.</source>
        <translation>No decision differs from the proposal.</translation>
    </message>
    <message>
        <source>Mina kandidater i dag</source>
        <translation>My candidates today</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Att följa upp: har stått stilla längst</source>
        <translation>To follow up: have stood still the longest</translation>
    </message>
    <message>
        <source>Väntar på en andra person</source>
        <translation>Waiting for a second person</translation>
    </message>
    <message>
        <source>Månadens stickprov</source>
        <translation>Sample of the month</translation>
    </message>
    <message>
        <source>Första och andra bedömaren är oense</source>
        <translation>The first and the second assessor disagree</translation>
    </message>
    <message>
        <source>Beslutet blev ett annat än förslaget</source>
        <translation>The decision is another than the proposal</translation>
    </message>
    <message>
        <source>Slumpade bland dem som var beslutade före månadens början. Samma hela månaden.</source>
        <translation>Drawn at random among those decided before the beginning of the month. The same all month.</translation>
    </message>
    <message>
        <source>Uppföljning efter avslutat ärende</source>
        <translation>Follow-up after a closed case</translation>
    </message>
    <message>
        <source>Mina grupper</source>
        <translation>My groups</translation>
    </message>
    <message>
        <source>Centret och arkivet</source>
        <translation>The centre and its store</translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>Senast: {time}. Kontrollerad och hel: {cases} ärenden, {size}. Den ligger i {place}.</source>
        <translation>Latest: {time}. Verified and whole: {cases} cases, {size}. It is in {place}.</translation>
    </message>
    <message>
        <source>{time}: {cases} ärenden, {size}</source>
        <translation>{time}: {cases} cases, {size}</translation>
    </message>
    <message>
        <source>Det här skulle komma tillbaka: {cases} ärenden, {pieces} filer bland underlaget, {size}.</source>
        <translation>This would come back: {cases} cases, {pieces} files among the evidence, {size}.</translation>
    </message>
    <message>
        <source>Senaste ändringen: {time}.</source>
        <translation>Latest change: {time}.</translation>
    </message>
    <message>
        <source>De här kan logga in: {names}.</source>
        <translation>These can sign in: {names}.</translation>
    </message>
    <message>
        <source>Underlaget kom inte med i ärende {cases}.</source>
        <translation>The evidence was not copied in case {cases}.</translation>
    </message>
    <message>
        <source>Raderat efter säkerhetskopian, och raderas igen: kvitto {numbers}.</source>
        <translation>Erased after the backup, and erased again: receipt {numbers}.</translation>
    </message>
    <message>
        <source>Namn och filer som togs bort efter säkerhetskopian tas bort igen.</source>
        <translation>Names and files that were removed after the backup are removed again.</translation>
    </message>
</context>
<context>
    <name>StoreCareScreen</name>
    <message>
        <source>Säkerhetskopia och kontroll</source>
        <translation>Backup and check</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>välj ur registret</source>
        <translation>choose from the register</translation>
    </message>
</context>
<context>
    <name>SummaryFields</name>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Börja med vad kandidaten gör självständigt. Fakta från bedömningen, inga diagnoser.</source>
        <translation>Begin with what the candidate does independently. Facts from the assessment, no diagnoses.</translation>
    </message>
    <message>
        <source>Sammanfattningen på {language}</source>
        <translation>The summary in {language}</translation>
    </message>
    <message>
        <source>Skrivs ut bredvid den svenska. Lämna tomt om ingen har översatt.</source>
        <translation>Is printed beside the Swedish. Leave empty if nobody has translated it.</translation>
    </message>
    <message>
        <source>Översättningen är gjord av</source>
        <translation>The translation was made by</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Kartläggningen blev klar {day}, {name}.</source>
        <translation>The mapping was finished {day}, {name}.</translation>
    </message>
    <message>
        <source>Innan kartläggningen är klar:</source>
        <translation>Before the mapping is finished:</translation>
    </message>
    <message>
        <source>Inget saknas. Mer kan läggas till också efteråt.</source>
        <translation>Nothing is missing. More can be added afterwards, too.</translation>
    </message>
    <message>
        <source>Det som handläggaren och kandidaten själv får läsa efter kartläggningen.</source>
        <translation>What the case officer and the candidate read after the mapping.</translation>
    </message>
    <message>
        <source>Det vi har kommit fram till</source>
        <translation>What we have found</translation>
    </message>
    <message>
        <source>Första bilden av vad kandidaten kan</source>
        <translation>First view of what the candidate can do</translation>
    </message>
    <message>
        <source>Det starka först. Det här är ännu ingen bedömning.</source>
        <translation>Strengths first. This is no assessment yet.</translation>
    </message>
    <message>
        <source>Väg framåt</source>
        <translation>Way forward</translation>
    </message>
    <message>
        <source>Till exempel: bedömning som kock, mer svenska på arbetsplats.</source>
        <translation>For example: assessment as a cook, more Swedish at a workplace.</translation>
    </message>
    <message>
        <source>Kartläggningen är klar</source>
        <translation>The mapping is finished</translation>
    </message>
    <message>
        <source>Öppna kartläggningen igen</source>
        <translation>Open the mapping again</translation>
    </message>
</context>
<context>
    <name>SupplementForm</name>
    <message>
        <source>Vad som ska göras</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Var eller hos vem</source>
        <translation>Where or with whom</translation>
    </message>
    <message>
        <source>Hur mycket</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Till exempel: två dagar, fyra veckor.</source>
        <translation>For example: two days, four weeks.</translation>
    </message>
    <message>
        <source>Vem hjälper till</source>
        <translation>Who helps</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Reviewed on</translation>
    </message>
</context>
<context>
    <name>SupplementPart</name>
    <message>
        <source>följs upp {day}</source>
        <translation>reviewed {day}</translation>
    </message>
    <message>
        <source>Kompletteringsplan</source>
        <translation>Supplementary plan</translation>
    </message>
    <message>
        <source>Konkret: vilken kurs, vilken praktik, hur länge. Behövs när resultatet gäller delar.</source>
        <translation>Concrete: which course, which practice, how long. Needed when the result is for parts.</translation>
    </message>
    <message>
        <source>Planen är tom.</source>
        <translation>The plan is empty.</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Slag av komplettering</source>
        <translation>Kind of supplement</translation>
    </message>
    <message>
        <source>Ny komplettering</source>
        <translation>New supplement</translation>
    </message>
    <message>
        <source>Till exempel: fyra veckors praktik i kallkök med handledare.</source>
        <translation>For example: four weeks of supervised practice in the cold kitchen.</translation>
    </message>
    <message>
        <source>Lägg till i planen</source>
        <translation>Add to the plan</translation>
    </message>
</context>
<context>
    <name>SwedishNote</name>
    <message numerus="yes">
        <source>Texter som inte finns på {language}: %n, till exempel {examples}. De står bara på svenska om du utfärdar nu.</source>
        <translation>
            <numerusform>Texts that do not exist in {language}: %n, such as {examples}. They stand in Swedish only if you issue now.</numerusform>
            <numerusform>Texts that do not exist in {language}: %n, such as {examples}. They stand in Swedish only if you issue now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj bara svenska</source>
        <translation>Choose Swedish only</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Utan nivå</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>utan motivering</source>
        <translation>without a reason</translation>
    </message>
    <message>
        <source>underlag: {count}</source>
        <translation>evidence: {count}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Sidorna i smått</source>
        <translation>The pages in small</translation>
    </message>
    <message>
        <source>Sida {page} av {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message numerus="yes">
        <source>%n möten</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Tillsammans</source>
        <translation>Together</translation>
    </message>
    <message numerus="yes">
        <source>%n möten saknar längd och räknas inte.</source>
        <translation>
            <numerusform>%n meeting has no length and is not counted.</numerusform>
            <numerusform>%n meetings have no length and are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget möte har någon längd än.</source>
        <translation>No meeting has a length yet.</translation>
    </message>
    <message>
        <source>Tiden är sparad.</source>
        <translation>The time is saved.</translation>
    </message>
    <message>
        <source>Tid per steg</source>
        <translation>Time per step</translation>
    </message>
    <message>
        <source>Minuterna från mötena, för fakturan.</source>
        <translation>The minutes from the meetings, for the invoice.</translation>
    </message>
    <message>
        <source>Spara tiden som CSV …</source>
        <translation>Save the time as CSV …</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Beställare</source>
        <translation>Commissioner</translation>
    </message>
    <message>
        <source>Beställarens nr</source>
        <translation>Commissioner&apos;s no.</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Utan längd</source>
        <translation>No length</translation>
    </message>
</context>
<context>
    <name>TimesScreen</name>
    <message>
        <source>Tid för fakturor</source>
        <translation>Time for invoices</translation>
    </message>
    <message>
        <source>Inga minuter är antecknade för de dagarna.</source>
        <translation>No minutes are written down for those days.</translation>
    </message>
    <message>
        <source>Tillsammans {time}</source>
        <translation>Together {time}</translation>
    </message>
    <message>
        <source>Inga möten mellan de här dagarna.</source>
        <translation>No meetings between these days.</translation>
    </message>
    <message>
        <source>Tiden är sparad.</source>
        <translation>The time is saved.</translation>
    </message>
    <message>
        <source>Mötenas minuter per ärende och steg. Här står ärendenummer, aldrig kandidatens namn.</source>
        <translation>The minutes of the meetings by case and step. Case numbers stand here, never the candidate&apos;s name.</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Spara tiden som CSV …</source>
        <translation>Save the time as CSV …</translation>
    </message>
</context>
<context>
    <name>ToldBox</name>
    <message>
        <source>Kandidaten har inte läst något av detta ännu.</source>
        <translation>The candidate has not read any of this yet.</translation>
    </message>
    <message>
        <source>Centret har inga godkända svar. De skrivs under Centret, Svar till kandidaterna.</source>
        <translation>The centre has no approved answers. They are written under The centre, Answers to the candidates.</translation>
    </message>
    <message>
        <source>Information som kandidaten har läst</source>
        <translation>Information the candidate has read</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}, men svaret är ändrat sedan dess.</source>
        <translation>{question} Read in {language} on {day}, but the answer has changed since.</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}. Vill fråga mer.</source>
        <translation>{question} Read in {language} on {day}. Wants to ask more.</translation>
    </message>
    <message>
        <source>{question} Läst på {language} {day}.</source>
        <translation>{question} Read in {language} on {day}.</translation>
    </message>
</context>
<context>
    <name>TranscriptionForm</name>
    <message>
        <source>Vad papperet säger</source>
        <translation>What the paper says</translation>
    </message>
    <message>
        <source>Skriv av det som behövs: vem, vad, var, när. Personnummer och betyg lämnas.</source>
        <translation>Transcribe what is needed: who, what, where, when. Leave out identity numbers and grades.</translation>
    </message>
    <message>
        <source>Papperets språk</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Svenskan är skriven av</source>
        <translation>The Swedish was written by</translation>
    </message>
    <message>
        <source>Avskrift</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Ord för ord som på papperet. Inga personnummer.</source>
        <translation>Word for word as on the paper. No personal identity numbers.</translation>
    </message>
    <message>
        <source>På svenska</source>
        <translation>In Swedish</translation>
    </message>
    <message>
        <source>Samma innehåll på svenska. Lägg inte till något.</source>
        <translation>The same content in Swedish. Add nothing.</translation>
    </message>
</context>
<context>
    <name>TryPart</name>
    <message>
        <source>Öppnar säkerhetskopian och läser allt i den …</source>
        <translation>Opening the backup and reading all of it …</translation>
    </message>
    <message>
        <source>Säkerhetskopian är inte hel. Gör en ny, på ett annat minne.</source>
        <translation>The backup is not whole. Make a new one, on another stick.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är hel. Inget har ändrats.</source>
        <translation>The backup is whole. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Prova återställning</source>
        <translation>Try restoring</translation>
    </message>
    <message>
        <source>Säkerhetskopian öppnas där den ligger, och allt i den läses. Inget ändras.</source>
        <translation>The backup is opened where it is, and everything in it is read. Nothing is changed.</translation>
    </message>
    <message>
        <source>Vilken säkerhetskopia</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Prova nu</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Prova återställning nu</source>
        <translation>Try restoring now</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Översättningarna är inte språkgranskade</source>
        <translation>The translations have not been checked by a native reader</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>Like the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Storlek</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Som datorns text</source>
        <translation>As the computer&apos;s text</translation>
    </message>
    <message>
        <source>Storleken gäller från nästa gång programmet startas.</source>
        <translation>The size applies from the next time the program starts.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Ett i taget</source>
        <translation>One at a time</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Skillnader</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Välj flera</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Resten ej bedömt …</source>
        <translation>Rest not assessed …</translation>
    </message>
    <message>
        <source>Visa modulen som</source>
        <translation>Show the module as</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>Vad tycker du om resultatet?</source>
        <translation>What do you think of the result?</translation>
    </message>
    <message>
        <source>Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.</source>
        <translation>Your opinion is important. You can say what you think without it getting worse for you.</translation>
    </message>
    <message>
        <source>Jag vill säga något</source>
        <translation>I want to say something</translation>
    </message>
    <message>
        <source>Jag håller inte med</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>Tack! Vi har fått det.</source>
        <translation>Thank you! We have received it.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Vad vill du säga om resultatet?</source>
        <translation>What do you want to say about the result?</translation>
    </message>
    <message>
        <source>Vad håller du inte med om?</source>
        <translation>What do you not agree with?</translation>
    </message>
    <message>
        <source>När du har skickat kan det inte ändras. Du kan skicka mer.</source>
        <translation>When you have sent it, it cannot be changed. You can send more.</translation>
    </message>
    <message>
        <source>Det skrivs ut bredvid resultatet, med dina ord.</source>
        <translation>It is printed beside the result, in your words.</translation>
    </message>
    <message>
        <source>Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet ges ut innan dess.</source>
        <translation>Somebody else than the one who assessed you reads and answers. No new paper with the result is given out before that.</translation>
    </message>
</context>
<context>
    <name>WaitingPart</name>
    <message>
        <source>{kind}. Föreslaget {day} av {name}. Skäl: {reason}</source>
        <translation>{kind}. Proposed {day} by {name}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Öppna ärendet {number}</source>
        <translation>Open case {number}</translation>
    </message>
    <message>
        <source>Visa förslaget</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>Godkänn och utför nu</source>
        <translation>Approve and do it now</translation>
    </message>
    <message>
        <source>Säg nej</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>Take back the proposal</translation>
    </message>
    <message>
        <source>{number}: {kind}, antal poster: {count}</source>
        <translation>{number}: {kind}, number of items: {count}</translation>
    </message>
    <message>
        <source>Visa och godkänn på ärendets översikt.</source>
        <translation>Show and approve on the overview of the case.</translation>
    </message>
    <message>
        <source>En medarbetare föreslår, en annan godkänner. När det är utfört går det inte att få tillbaka. Gallring och borttagna ärenden kräver att en av de två är administratör.</source>
        <translation>One member of staff proposes, another approves. When it is done it cannot be brought back. Disposal and cases taken off require that one of the two is an administrator.</translation>
    </message>
    <message>
        <source>Ingenting väntar.</source>
        <translation>Nothing is waiting.</translation>
    </message>
</context>
<context>
    <name>WatchedQuestion</name>
    <message>
        <source>”{word}”: gäller det kandidaten?</source>
        <translation>“{word}”: is it about the candidate?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja, ”{word}” gäller kandidaten</source>
        <translation>Yes, “{word}” is about the candidate</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nej, ”{word}” gäller något annat</source>
        <translation>No, “{word}” is about something else</translation>
    </message>
    <message>
        <source>”{word}”: är det ett personnummer?</source>
        <translation>“{word}”: is it a personal identity number?</translation>
    </message>
    <message>
        <source>Ja, ”{word}” är ett personnummer</source>
        <translation>Yes, “{word}” is a personal identity number</translation>
    </message>
    <message>
        <source>Nej, ”{word}” är något annat</source>
        <translation>No, “{word}” is something else</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om hälsa skrivs inget, bara om anpassningar.</source>
        <translation>“{word}”: remove it. Nothing is written about health, only about adaptations.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om tro skrivs inget.</source>
        <translation>“{word}”: remove it. Nothing is written about faith.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Personnummer skrivs bara i Inskrivning, aldrig någon annans.</source>
        <translation>“{word}”: remove it. Personal identity numbers are written only in Intake, and never anybody else’s.</translation>
    </message>
    <message>
        <source>”{word}”: ta bort det. Om ursprung och uppehåll skrivs inget.</source>
        <translation>“{word}”: remove it. Nothing is written about origin or residence.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Nytt och exempel</source>
        <translation>What is new, and examples</translation>
    </message>
    <message>
        <source>Sida {place} av {count}</source>
        <translation>Page {place} of {count}</translation>
    </message>
    <message>
        <source>Hur långt du har kommit</source>
        <translation>How far you have come</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Det här får andra se</source>
        <translation>What others may see</translation>
    </message>
    <message>
        <source>Ska dina egna ord om arbetet stå i portföljen?</source>
        <translation>Shall your own words about the work be in the portfolio?</translation>
    </message>
    <message>
        <source>Ska namnen på dina arbetsplatser stå där?</source>
        <translation>Shall the names of your workplaces be there?</translation>
    </message>
    <message>
        <source>Ska bilder av ditt arbete vara med?</source>
        <translation>Shall pictures of your work be included?</translation>
    </message>
    <message>
        <source>Ska personer som kan berätta om ditt arbete stå där?</source>
        <translation>Shall people who can tell about your work be named there?</translation>
    </message>
    <message>
        <source>Ska din kommentar till resultatet stå där?</source>
        <translation>Shall your comment on the result be there?</translation>
    </message>
    <message>
        <source>Ska ditt telefonnummer stå på första sidan?</source>
        <translation>Shall your telephone number be on the first page?</translation>
    </message>
    <message>
        <source>Ska det stå när du kan börja arbeta?</source>
        <translation>Shall it say when you can start working?</translation>
    </message>
    <message>
        <source>Arbetsgivare läser portföljen. Du bestämmer. Du kan ändra dig.</source>
        <translation>Employers read the portfolio. You decide. You can change your mind.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tack! Så gör vi.</source>
        <translation>Thank you! We will do so.</translation>
    </message>
    <message>
        <source>Du kan ändra svaren när du vill.</source>
        <translation>You can change the answers when you like.</translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här får inte stå i en yrkesprofil. Skriv om det i arbetsboken och läs in den igen.</source>
        <translation>This may not stand in an occupation profile. Rewrite it in the workbook and read it in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n texter att se över innan profilen godkänns</source>
        <translation>
            <numerusform>%n text to look at before the profile is approved</numerusform>
            <numerusform>%n texts to look at before the profile is approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Så långt har det kommit</source>
        <translation>How far it has come</translation>
    </message>
</context>
<context>
    <name>WorkSwedishPart</name>
    <message>
        <source>Skriv vad kandidaten klarar på svenska i arbetet, inte vad som saknas. Tomt skrivs inte ut.</source>
        <translation>Write what the candidate manages in Swedish at work, not what is lacking. Empty is not printed.</translation>
    </message>
    <message>
        <source>Situationer i arbetet</source>
        <translation>Situations at work</translation>
    </message>
    <message>
        <source>Vem har bedömt det</source>
        <translation>Who has assessed it</translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd av</source>
        <translation>Work-Swedish assessed by</translation>
    </message>
    <message>
        <source>Arbetssvenskan bedömd den</source>
        <translation>Work-Swedish assessed on</translation>
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
        <translation>{number} {kind}, version {version}</translation>
    </message>
    <message>
        <source>Utfärdat {day} av {name}</source>
        <translation>Issued {day} by {name}</translation>
    </message>
    <message>
        <source>svenska och {language}</source>
        <translation>Swedish and {language}</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>Swedish</translation>
    </message>
    <message numerus="yes">
        <source>%n sidor</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} {day}: {reason}</source>
        <translation>{status} {day}: {reason}</translation>
    </message>
    <message>
        <source>Ska ersättas eller återkallas: det som står här ändrades {day}.</source>
        <translation>Is to be replaced or revoked: what stands here was changed {day}.</translation>
    </message>
    <message>
        <source>Ärendets historik på papperet: händelse {count}, kontrolltal {value}</source>
        <translation>The history of the case on the paper: event {count}, check value {value}</translation>
    </message>
    <message>
        <source>Filen finns inte kvar här sedan {day}: den är raderad eller skyddad.</source>
        <translation>The file is no longer here since {day}: it is erased or protected.</translation>
    </message>
    <message>
        <source>Ett resultat står på den. Samordnare, yrkesbedömare och kvalitetssäkrare öppnar den.</source>
        <translation>It shows a result. Coordinators, assessors and quality assurers open it.</translation>
    </message>
    <message>
        <source>Överlämnat {day}: {how}</source>
        <translation>Handed over {day}: {how}</translation>
    </message>
    <message>
        <source>, förklarat på {language} av {name}</source>
        <translation>, explained in {language} by {name}</translation>
    </message>
    <message>
        <source>Centrumet sparar en kopia, som kandidaten vill.</source>
        <translation>The centre keeps a copy, as the candidate wishes.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Ersätt</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Återkalla</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>{act} {number} version {version}</source>
        <translation>{act} {number} version {version}</translation>
    </message>
</context>
<context>
    <name>_PartsField</name>
    <message>
        <source>Skriv årtalet med fyra siffror, från {first} till {last}.</source>
        <translation>Write the year with four digits, from {first} to {last}.</translation>
    </message>
    <message>
        <source>Skriv dagen som ett tal från 1 till 31.</source>
        <translation>Write the day as a number from 1 to 31.</translation>
    </message>
    <message>
        <source>månad okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>år</source>
        <translation>year</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>ungefär</source>
        <translation>about</translation>
    </message>
    <message>
        <source>månad</source>
        <translation>month</translation>
    </message>
</context>
</TS>
