<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv_SE">
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>Min sida</translation>
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
</TS>
