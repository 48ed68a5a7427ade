"""The names of the languages candidates speak, in the language of the reader."""

from __future__ import annotations

import functools
import unicodedata

from babel import Locale, UnknownLocaleError

CLDR_TAGS = {"prs": "fa_AF", "sv-x-lattlast": "sv"}
READERS = CLDR_TAGS | {"sr": "sr_Latn", "bs": "bs_Latn"}
_NAMES = {
    "ckb": {"sv": "sorani (centralkurdiska)", "en": "Sorani (Central Kurdish)"},
    "kmr": {
        "sv": "kurmanji (nordkurdiska)",
        "en": "Kurmanji (Northern Kurdish)",
        "ar": "الكرمانجية",
        "uk": "курманджі (північнокурдська)",
        "ru": "курманджи (севернокурдский)",
        "sr": "kurmandži (severnokurdski)",
        "bs": "kurmandži (sjevernokurdski)",
    },
    "prs": {"sv": "dari", "en": "Dari"},
    "ps": {"sv": "pashto", "en": "Pashto"},
    "ti": {"sv": "tigrinska", "en": "Tigrinya"},
    "aii": {
        "sv": "assyriska (nyöstsyriska)",
        "en": "Assyrian Neo-Aramaic",
        "ar": "الآشورية",
        "uk": "ассирійська (новоарамейська)",
        "ru": "ассирийский (новоарамейский)",
        "sr": "asirski (novoaramejski)",
        "bs": "asirski (novoaramejski)",
    },
    "tru": {
        "sv": "turoyo (västsyriska)",
        "en": "Turoyo",
        "ar": "الطورويو",
        "uk": "туройо",
        "ru": "туройо",
        "sr": "turojo",
        "bs": "turojo",
    },
    "sv-x-lattlast": {
        "sv": "lättläst svenska",
        "en": "easy Swedish",
        "ar": "السويدية المبسطة",
        "uk": "проста шведська",
        "ru": "простой шведский",
        "sr": "jednostavan švedski",
        "bs": "jednostavan švedski",
    },
}
_SPOKEN = """
    aii ak sq am ar arc hy az bal bn bs bg my ca ceb zh hr cs da prs nl en et fi fr ff ka de el gu ht ha he
    hi hu is ig id it ja km rw rn kk ko ku kmr ckb ky lo lv ln lt lg mk mg ms ml mr mn ne nb nn om ps fa pl
    pt pa ro rom ru se sr sn si sk sl so es sw sv syr tl ta te th bo ti tr tru tk ug uk ur uz vi wo yo zu
"""


def language_name(tag: str, reader: str) -> str:
    """The name of the language ``tag`` in the language ``reader``, else in English, else the tag itself."""
    plain = reader.split("-")[0]
    own = _NAMES.get(tag, {})
    named = _cldr_names(READERS.get(plain, plain)).get(CLDR_TAGS.get(tag, tag))
    return own.get(plain) or named or own.get("en") or _english(tag)


def language_choices(reader: str) -> tuple[tuple[str, str], ...]:
    """The languages to choose among, as (tag, name) in the order of their names in ``reader``."""
    named = [(tag, language_name(tag, reader)) for tag in _SPOKEN.split()]
    return tuple(sorted(named, key=lambda pair: _sorted_by(pair[1])))


def _sorted_by(name: str) -> tuple[str, str]:
    """Swedish å ä ö stand last; other accents do not count."""
    last = str.maketrans("åäö", "\ue000\ue001\ue002")
    folded = unicodedata.normalize("NFD", name.casefold().translate(last))
    return "".join(char for char in folded if not unicodedata.combining(char)), name


def _english(tag: str) -> str:
    return _cldr_names("en").get(CLDR_TAGS.get(tag, tag)) or tag


@functools.cache
def _cldr_names(reader: str) -> dict[str, str]:
    try:
        return dict(Locale.parse(reader).languages.items())
    except (UnknownLocaleError, ValueError):
        return {}
