<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="sv_SE">
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
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
</TS>
