"""Simple drawings that stand for photographs: kitchens, wards and work, and no people."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

SIZE = (1200, 900)
WALL, FLOOR, STEEL, DARK = (229, 233, 230), (187, 178, 165), (176, 184, 190), (72, 80, 86)
WOOD, WHITE, RED, GREEN, YELLOW = (
    (181, 137, 92),
    (250, 250, 247),
    (176, 62, 52),
    (94, 136, 84),
    (224, 178, 70),
)
BLUE = (96, 136, 170)
Box = tuple[int, int, int, int]


def stove() -> bytes:
    """A stove with two pots and a ventilation hood."""
    picture, pen = _room()
    pen.polygon([(250, 0), (950, 0), (1010, 170), (190, 170)], fill=STEEL, outline=DARK, width=4)
    _block(pen, (200, 500, 1000, 860), STEEL)
    _block(pen, (260, 600, 620, 820), DARK)
    for x in (680, 770, 860):
        pen.ellipse((x, 540, x + 50, 590), fill=DARK)
    for box, inside in (((270, 330, 530, 500), RED), ((640, 380, 900, 500), YELLOW)):
        _block(pen, box, (120, 130, 138))
        pen.ellipse((box[0], box[1] - 35, box[2], box[1] + 35), fill=inside, outline=DARK, width=4)
    return _photo(picture)


def cutting_board() -> bytes:
    """A cutting board with a knife and even cubes of vegetables."""
    picture, pen = _table()
    _block(pen, (180, 180, 1020, 720), WOOD)
    pen.polygon([(240, 250), (640, 250), (670, 290), (240, 310)], fill=STEEL, outline=DARK)
    _block(pen, (670, 255, 860, 305), DARK)
    for row, colour in enumerate((YELLOW, GREEN, RED)):
        for column in range(10):
            x, y = 250 + column * 72, 400 + row * 95
            pen.rectangle((x, y, x + 52, y + 52), fill=colour, outline=DARK, width=2)
    return _photo(picture)


def plate() -> bytes:
    """A plate of food on a table."""
    picture, pen = _table()
    pen.ellipse((250, 100, 950, 800), fill=WHITE, outline=STEEL, width=6)
    pen.ellipse((320, 170, 880, 730), outline=STEEL, width=3)
    pen.pieslice((380, 240, 820, 680), 100, 250, fill=(236, 222, 190))
    pen.pieslice((380, 240, 820, 680), 250, 340, fill=GREEN)
    pen.pieslice((380, 240, 820, 680), 340, 460, fill=(171, 112, 64))
    _block(pen, (1010, 200, 1030, 720), STEEL)
    _block(pen, (160, 200, 180, 720), STEEL)
    return _photo(picture)


def temperature_list() -> bytes:
    """A clipboard with lines filled in, and a thermometer."""
    picture, pen = _table()
    _block(pen, (260, 60, 840, 860), WOOD)
    _block(pen, (300, 120, 800, 830), WHITE)
    _block(pen, (450, 40, 650, 120), STEEL)
    for row in range(9):
        y = 200 + row * 66
        pen.line((340, y, 760, y), fill=DARK, width=3)
        pen.line((360, y - 22, 430 + row % 3 * 20, y - 22), fill=BLUE, width=9)
        pen.line((620, y - 22, 690, y - 22), fill=BLUE, width=9)
    _block(pen, (920, 160, 970, 760), WHITE)
    pen.ellipse((890, 720, 1000, 830), fill=RED, outline=DARK, width=4)
    _block(pen, (938, 380, 952, 760), RED)
    return _photo(picture)


def sewn_bag() -> bytes:
    """A sewn bag beside thread and scissors."""
    picture, pen = _table()
    pen.polygon([(330, 320), (870, 320), (940, 800), (260, 800)], fill=BLUE, outline=DARK, width=4)
    pen.arc((450, 100, 750, 540), 180, 360, fill=DARK, width=18)
    for x in range(300, 900, 40):
        pen.line((x, 760, x + 22, 760), fill=WHITE, width=5)
    pen.ellipse((1010, 600, 1130, 720), fill=RED, outline=DARK, width=4)
    return _photo(picture)


def _room() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", SIZE, WALL)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 740, *SIZE), fill=FLOOR)
    return picture, pen


def _table() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", SIZE, (209, 203, 193))
    return picture, ImageDraw.Draw(picture)


def _block(pen: ImageDraw.ImageDraw, box: Box, colour: tuple[int, int, int]) -> None:
    pen.rectangle(box, fill=colour, outline=DARK, width=4)


def _photo(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=82)
    return out.getvalue()
