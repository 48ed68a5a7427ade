<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="sv_SE">
<context>
    <name>HomePart</name>
    <message>
        <source>Min sida</source>
        <translation>Моя сторінка</translation>
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
</TS>
