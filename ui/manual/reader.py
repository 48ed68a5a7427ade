"""Shows one text of the manual: laid out for reading, with pictures as wide as there is room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.manual.book import FOLDER, anchor, text_of
from ui.manual.links import LinkWalk
from ui.widgets.look import GRID, SMALL

WIDEST = 720
_FEW_COLUMNS = 3
LINE_HEIGHT = 128  # per cent
_ABOVE = {0: GRID, 1: GRID, 2: GRID * 4, 3: GRID * 3}
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_IMAGE = int(QTextDocument.ResourceType.ImageResource)


class Reader(QTextBrowser):
    """Reads from the folder of the manual alone; ``followed(address)`` comes for a link, and opens nothing.

    ``moved()`` comes when another part of the text came to the top.
    """

    followed = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The manual is in Swedish, whatever the language of the screen.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        # Else Tab would stop at each link of the text before it leaves it.
        by_keys = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(self.textInteractionFlags() & ~by_keys)
        self._links = LinkWalk(self)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())
        self._name = ""
        self._found: list[QTextCursor] = []
        self._places: dict[str, QTextBlock] = {}
        self._wanted = ""

    @property
    def name(self) -> str:
        """The file that is shown; empty before the first."""
        return self._name

    def read(self, name: str) -> None:
        """Show the text ``name`` from its beginning. Raises OSError where there is no such file."""
        text = text_of(name)
        self._name, self._found, self._wanted = name, [], ""
        self.document().setDefaultFont(self.font())
        self.document().setMarkdown(text)
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, heading: str) -> bool:
        """Bring a heading, named by its words or as links name it, to the top; False where there is none."""
        block = self._places.get(anchor(heading))
        if block is None:
            return False
        self.setTextCursor(QTextCursor(block))
        # Counting the pages has the whole text laid out, and with it the place to go to.
        self.document().pageCount()
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top))
        self._wanted = heading
        return True

    def heading_at_top(self) -> str:
        """The words of the heading under which the uppermost line stands."""
        here = self.cursorForPosition(QPoint(0, GRID * 3)).block()
        while here.isValid():
            if here.blockFormat().headingLevel():
                return here.text()
            here = here.previous()
        return ""

    def step_link(self, step: int) -> str:
        """Take the next link or the one before (-1); gives its words, empty where the text has none."""
        self.setFocus()
        link = self._links.step(step)
        return self._links.words(link) if link is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = self._links.current() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
        if link is None:
            super().keyPressEvent(event)
        else:
            self.followed.emit(link.address)

    def find_all(self, words: str) -> int:
        """Mark every place where ``words`` stand; gives how many they are."""
        self._found = []
        if words.strip():
            place = self.document().find(words.strip())
            while not place.isNull():
                self._found.append(place)
                place = self.document().find(words.strip(), place)
        self.show_found(-1)
        return len(self._found)

    def first_found_below(self) -> int:
        """The number of the first place at or after the uppermost line; 0 where all are above."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        after = (number for number, place in enumerate(self._found) if place.selectionStart() >= top)
        return next(after, 0)

    def show_found(self, number: int) -> None:
        """Bring one of the found places into sight and mark it more strongly; -1 marks none so."""
        colours = self.palette()
        soft = QColor(colours.color(QPalette.ColorRole.Accent))
        soft.setAlpha(70)
        marks = []
        for at, place in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            strong = at == number
            mark.format.setBackground(colours.color(QPalette.ColorRole.Highlight) if strong else soft)
            if strong:
                mark.format.setForeground(colours.color(QPalette.ColorRole.HighlightedText))
            marks.append(mark)
        self.setExtraSelections(marks)
        if number >= 0:
            at_place = QTextCursor(self._found[number])
            at_place.clearSelection()
            self.setTextCursor(at_place)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual, as wide as there is room; nothing else is ever read."""
        url = QUrl(name)
        if int(kind) != _IMAGE or url.scheme() not in ("", "file"):
            return None
        image = QImage(str(FOLDER / "pictures" / Path(url.path()).name))
        ratio = self.devicePixelRatioF()
        wide = int(min(self._room(), image.width()) * ratio)
        shown = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = self._room(event.oldSize())
        # Before the text is laid out: new margins resize it once more, and the older width would come last.
        self._keep_narrow()
        super().resizeEvent(event)
        if self._name and self._room() != before:
            self._read_pictures_again()
        if self._name and event.size() != event.oldSize():
            self.go_to(self._wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._name:
            place = self._wanted
            self.read(self._name)
            self.go_to(place)

    def _room(self, size: QSize | None = None) -> int:
        """How wide a picture may be."""
        wide = (size or self.size()).width() - GRID * 2
        return max(160, min(WIDEST, wide) - GRID * 7)

    def _keep_narrow(self) -> None:
        """Lines no longer than what is easy to read, in the middle."""
        spare = max(GRID, (self.width() - WIDEST) // 2)
        self.setViewportMargins(spare, 0, spare, 0)

    def _read_pictures_again(self) -> None:
        pictures = []
        block = self.document().begin()
        while block.isValid():
            for piece in block:  # type: ignore[attr-defined]
                shape = piece.fragment().charFormat()
                if shape.isImageFormat():
                    pictures.append(shape.toImageFormat().name())
            block = block.next()
        for name in pictures:
            self.document().addResource(_IMAGE, QUrl(name), self.loadResource(_IMAGE, QUrl(name)))
        self.document().markContentsDirty(0, self.document().characterCount())

    def _lay_out(self) -> None:
        """Air, line height and the look of tables; setMarkdown knows none of them."""
        self._places = {}
        pen = QTextCursor(self.document())
        pen.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            air = QTextBlockFormat()
            if not block.text().startswith(_PICTURE):
                air.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            in_table = QTextCursor(block).currentTable() is not None
            in_list = block.textList() is not None
            air.setTopMargin(0 if in_table else GRID // 2 if in_list else _ABOVE.get(level, GRID))
            air.setBottomMargin(0 if in_table else GRID // 2)
            pen.setPosition(block.position())
            pen.mergeBlockFormat(air)
            if level:
                self._places.setdefault(anchor(block.text()), block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        pen.endEditBlock()
        self.document().setDocumentMargin(GRID * 2)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setCellPadding(GRID - 2)
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(self.palette().color(QPalette.ColorRole.Mid)))
        if table.columns() > _FEW_COLUMNS:
            shape.setCellPadding(GRID // 2)
            shape.setColumnWidthConstraints(_shares(table.columns()))
            self._make_small(table)
        shape.setTopMargin(GRID)
        shape.setBottomMargin(GRID * 2)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 97))
        table.setFormat(shape)

    def _make_small(self, table: QTextTable) -> None:
        pen = QTextCursor(self.document())
        pen.setPosition(table.firstPosition())
        pen.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        small = QTextCharFormat()
        small.setProperty(QTextFormat.Property.FontPixelSize, SMALL)
        pen.mergeCharFormat(small)


def _shares(columns: int) -> list[QTextLength]:
    """More room for the first of many columns, the same for the others."""
    first = 28
    other = (100 - first) / (columns - 1)
    return [
        QTextLength(QTextLength.Type.PercentageLength, each) for each in (first, *[other] * (columns - 1))
    ]
