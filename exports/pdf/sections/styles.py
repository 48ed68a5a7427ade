"""The type scale and the few colours of the documents; measures in points."""

from __future__ import annotations

from exports.pdf.tables import TableStyle
from exports.pdf.text import TextStyle

# Both stay dark on a black-and-white printer.
ACCENT = "#17465a"
QUIET = "#46525c"
HAIRLINE = "#b9c3cb"
PANEL = "#eef2f4"

GUTTER = 16
LABEL_SHARE, VALUE_SHARE = 27, 73

NAME = TextStyle(size=23, leading=28, bold=True, after=1, tag="H1", keep_with_next=True)
TITLE = TextStyle(size=18, leading=23, bold=True, color=ACCENT, after=2, tag="H1", keep_with_next=True)
TITLE_BESIDE = TITLE.but(tag="P", size=14, keep_with_next=False)
SUBTITLE = TextStyle(size=12, leading=16, color=ACCENT, bold=True, after=2)
HEAD = TextStyle(size=12, leading=16, bold=True, color=ACCENT, after=0, tag="H2")
HEAD_BESIDE = HEAD.but(tag="P")
SUBHEAD = TextStyle(size=10, leading=13.5, bold=True, after=1, tag="H3", keep_with_next=True)
TEXT = TextStyle(size=9.5, leading=13, after=3)
STRONG = TEXT.but(bold=True, after=1, keep_with_next=True)
LEAD = TextStyle(size=10.5, leading=15, after=4)
TASK = TextStyle(size=10.5, leading=14.5, after=2.5)
LABEL = TextStyle(size=9, leading=13, bold=True, color=ACCENT, after=0)
NOTE = TextStyle(size=8, leading=11, color=QUIET, after=2)
CAPTION = TextStyle(size=8, leading=11, after=0)
MASTHEAD = TextStyle(size=8.5, leading=11.5, color=QUIET, after=0)

BARE = TableStyle(lines="none", header_shade=None, pad_x=0, pad_y=1, gutter=GUTTER)
FIELDS = TableStyle(lines="rows", line_color=HAIRLINE, header_shade=None, pad_x=0, pad_y=5, gutter=GUTTER)
DATA = TableStyle(lines="rows", line_color=HAIRLINE, header_shade=PANEL, pad_x=0, pad_y=3.5, gutter=GUTTER)
