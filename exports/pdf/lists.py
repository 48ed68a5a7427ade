"""Lists with bullets, boxes or other labels."""

from collections.abc import Sequence

from exports.languages import PrintLanguage
from exports.pdf.paragraph import Label, Paragraph
from exports.pdf.tagging import Node
from exports.pdf.text import Text, TextStyle

BULLET = "•"
EMPTY_BOX, TICKED_BOX, CROSSED_BOX = "☐", "☑", "☒"
_INDENT, _INDENT_PER_LETTER = 1.0, 0.6


def bullet_list(
    items: Sequence[str | Text], style: TextStyle, language: PrintLanguage, mark: str = BULLET
) -> list[Paragraph]:
    """Returns one paragraph per item, with `mark` (a bullet, a box) on its start side."""
    return labelled_list(
        [(mark, item) for item in items], style, language, numbering="Disc" if mark == BULLET else "None"
    )


def labelled_list(
    items: Sequence[tuple[str, str | Text]],
    style: TextStyle,
    language: PrintLanguage,
    numbering: str = "None",
) -> list[Paragraph]:
    """Returns one paragraph per item, each with its own label (a box that is ticked or not).

    ``numbering`` is what a screen reader is told of the labels: ``Disc``, ``Decimal`` or ``None``.
    """
    whole = Node("L", language=language.tag, attributes={"List": {"ListNumbering": numbering}})
    letters = max((len(mark.rstrip(".")) for mark, _ in items), default=1)
    hanging = style.but(indent=style.indent + style.size * (_INDENT + letters * _INDENT_PER_LETTER))
    return [Paragraph(item, hanging, language, label=_label(mark, whole)) for mark, item in items]


def _label(mark: str, whole: Node) -> Label:
    item, body = Node("LI"), Node("LBody")
    return Label(mark, whole, item, body)
