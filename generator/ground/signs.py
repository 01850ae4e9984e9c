"""Signs that nobody sees, or that look like others: one table of what each counts as, and who is told.

A text is evidence, so no sign is ever taken out of it: quotations, version.yml and source.txt hold the very characters.
What two texts are compared by and searched by is :func:`compared`; ``web/signs.js`` is its twin, from the same table.
The treatments are five:

- ``nothing``: counts as nothing; two texts that differ in it alone are equal;
- ``same``: counts as another sign that looks or works the same;
- ``kept``: a sign of its own that readers see; a difference in it is told;
- ``warned``: counts as itself, and `check` warns of it: it hides something, or is not what it looks like;
- ``refused``: what readers see would not be what the text says, so that no text with it can be published.

Method: Unicode Standard Annex #15 for what is the same (NFC, and NFKC where the table says so), Unicode Technical
Standard #39 for what looks the same, Boucher and Anderson (2021), Trojan Source, for what turns the order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import Literal

Treatment = Literal["nothing", "same", "kept", "warned", "refused"]


@dataclass(frozen=True, slots=True)
class Kind:
    """Signs that are treated alike: ``signs`` is a class of a regular expression, without its brackets.

    ``becomes`` is what one counts as, ``letters`` what each counts as in turn; neither with ``same`` stands for its own
    letters (NFKC). ``why`` is for editors. ``seen`` are those that readers can tell from all others without help.
    """

    id: str
    signs: str
    treatment: Treatment
    why: str
    becomes: str | None = None
    letters: str | None = None
    seen: bool = False

    def holds(self, sign: str) -> bool:
        """Return whether a sign is one of these."""
        return re.fullmatch(f"[{self.signs}]", sign) is not None


KINDS = (
    Kind("soft-hyphen", "\u00ad", "nothing",
         "where a word may break; at the end of a line the word goes on behind it", ""),
    Kind("zero-width", "\u200b-\u200d\u2060\ufeff", "nothing", "word processors and web pages leave it", ""),
    Kind("direction-mark", "\u200e\u200f\u061c", "nothing",
         "of no width, and without effect between Dutch letters", ""),
    Kind("joiner", "\u034f\u2061-\u2065\u206a-\u206f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a", "nothing",
         "of no width; says how neighbours are set, sorted or sung", ""),
    Kind("variation", "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef", "nothing",
         "which drawing of the sign before it is meant", ""),
    Kind("space", "\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000", "same",
         "white space of another width, or that may not break", " "),
    Kind("hyphen", "\u02d7\u2010\u2011\u2212\ufe63\uff0d", "same", "looks as the hyphen of a keyboard does", "-"),
    Kind("dash", "\u2012", "same", "looks as the sign for “to” does (–)", "–"),
    Kind("long-dash", "\u2015\ufe58", "same", "looks as the long dash does (—)", "—"),
    Kind("ligature", "\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb06", "same",
         "letters drawn as one, which PDF files hold"),
    Kind("width", "\uff01-\uff0c\uff0e-\uff5e", "same", "the same sign, set as wide as a Chinese one"),
    Kind("styled",
         "\u017f\u2160-\u217f\U0001d400-\U0001d7ff\u2102\u210a-\u210e\u2110-\u2113\u2115\u2119-\u211d\u2124\u2128"
         "\u212c\u212d\u212f-\u2131\u2133\u2134\u2139\u2145-\u2149\U0001fbf0-\U0001fbf9", "same",
         "letters and digits as one sign: bold, Roman, mathematical"),
    Kind("small-capital", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢꞮ", "same", "a capital of the height of a small letter",
         letters="abcdefghijklmnopqrstuvwyzi"),
    Kind("raised-letter", "ʰʲʳʷʸˡˢˣᴬᴮᴰᴱᴳ-ᴵᴶ-ᴺᴼᴾᴿᵀ-ᵂᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛᶜᶠᶻⁱⁿⱽ", "same", "a letter set higher: 4ᵉ, ⁿⁱᵉᵗ"),
    Kind("lowered-letter", "ᵢ-ᵥₐₑₒₓₕ-ₜⱼ", "same", "a letter set lower"),
    Kind("ringed-letter", "Ⓐ-ⓩ", "same", "a letter in a circle"),
    Kind("boxed-letter", "\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189", "same",
         "a letter in a square, or white in a black circle or square", letters="ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 3),
    Kind("quote", "\"'`´‘’‚‛“”„‟«»‹›ʼ′″", "kept", "a difference in it alone is editorial", seen=True),
    Kind("real-dash", "–—…·•‣⁃", "kept", "a difference in it is told (but of … and three points)", seen=True),
    Kind("raised", "²³¹⁰⁴-⁹ªº†‡", "kept", "the mark of a footnote (behind a word: editorial), or a power", seen=True),
    Kind("lowered-number", "₀-₉", "kept", "a number set lower: H₂O; behind another it is no part of it", seen=True),
    Kind("ringed-number", "①-⑳⓪-⓿❶-➓⑴-⒛", "kept", "a number of a list in a circle or brackets", seen=True),
    Kind("symbol-font", "\uf020-\uf0ff", "kept", "a bullet or sign of a symbol font: what it looked like is unknown"),
    Kind("overlay", "\u0334-\u0338\u20d2-\u20d4\u20e5\u20e6\u20eb", "warned", "strikes out the letter before it"),
    Kind("letter-above", "\u0363-\u036f\u1dd3-\u1df4", "warned", "is a letter set over the one before it"),
    Kind("bracketed-letter", "⒜-⒵\U0001f110-\U0001f129", "warned", "is a letter in brackets, drawn as one sign"),
    Kind("flag-letter", "\U0001f1e6-\U0001f1ff", "warned", "is a letter of which two are drawn as a flag"),
    Kind("turned-letter", "ǝɐɟɥɯɹɾʇʌʍʎʞᴉᴚᴙᴎ", "warned", "is a letter upside down or mirrored"),
    Kind("lost", "\ufffc\ufffd", "warned", "stands where something of the original was lost"),
    Kind("annotation", "\ufff9-\ufffb", "warned", "sets words apart that programs do not show"),
    Kind("tag", "\U000e0001\U000e0020-\U000e007f", "warned", "letters that no program shows"),
    Kind("private", "\ue000-\uf01f\uf100-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd", "warned",
         "has no meaning of its own: some PDF files hold it for a letter"),
    Kind("blank-letter", "\u115f\u1160\u17b4\u17b5\u180e\u2800\u303f\u3164\uffa0\U00016fe4\U0001d159", "refused",
         "shows as a space or as nothing, and is a letter or sign in the word it stands in"),
    Kind("direction", "\u202a-\u202e\u2066-\u2069", "refused", "turns the order in which what follows is read"),
)  # fmt: skip
"""The table; protocols/README.md and tests/golden/signs/ show it."""

OTHER_FORMAT = Kind("format", "", "warned", "no sign of a Dutch text, and of no width")
OTHER_UNKNOWN = Kind("unknown", "", "warned", "Unicode has no such sign, so no program can show it")
COMPOSED = Kind("combining", "", "same", "what some systems write for é: e and an accent")

_PLAIN = re.compile(r"[\t-\r -&(-_a-~]*")
_OF_A_KIND = re.compile("|".join(f"([{each.signs}])" for each in KINDS))


@lru_cache(maxsize=4096)
def kind(sign: str) -> Kind | None:
    """Return how a character is treated; None for what is nothing but itself, such as a letter."""
    if sign <= "~" and _PLAIN.fullmatch(sign):
        return None
    if found := _OF_A_KIND.match(sign):
        return KINDS[(found.lastindex or 0) - 1]
    if "\u0300" <= sign <= "\u036f":
        return COMPOSED
    category = unicodedata.category(sign)
    return OTHER_FORMAT if category == "Cf" else OTHER_UNKNOWN if category == "Cn" else None


def name(sign: str) -> str:
    """Return a character by its number and name, such as ``U+00AD SOFT HYPHEN``."""
    named = unicodedata.name(sign, "")
    return f"{number(sign)} {named}" if named else number(sign)


def number(sign: str) -> str:
    """Return the number of a character, such as ``U+00AD``."""
    return f"U+{ord(sign):04X}"


def _counting() -> dict[int, str]:
    pairs: dict[int, str | None] = {}
    for each in KINDS:
        if each.treatment in ("nothing", "same"):
            pairs.update(zip(codes(each.signs), each.letters or repeat(each.becomes), strict=False))
    return {
        code: unicodedata.normalize("NFKC", chr(code)) if becomes is None else becomes
        for code, becomes in pairs.items()
    }


def codes(signs: str) -> Iterator[int]:
    """Yield the numbers of ``signs``, as a :class:`Kind` has them, in order."""
    for first, last in _ranges(signs):
        yield from range(first, last + 1)


def _ranges(signs: str) -> list[tuple[int, int]]:
    found = re.findall("(.)(?:-(.))?", signs, re.DOTALL)
    return [(ord(first), ord(last or first)) for first, last in found]


_COUNTS_AS = _counting()
SPACES = r"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""White space, spelled out because Python and browsers do not agree on it: a class without its brackets."""
BROKEN = rf"(?<!\u00ad)\u00ad+[{SPACES}]+(?=[^{SPACES}])"
"""A soft hyphen at the end of a line: the word goes on behind it. A run of them is looked at once."""
_BROKEN = re.compile(BROKEN)


def compared(text: str) -> str:
    """Return ``text`` as it is compared and searched: what counts as nothing left out, the rest in its common sign.

    The result is in NFC, and is its own result. Two texts are equal where this is.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _BROKEN.sub("", text).translate(_COUNTS_AS))


# Letters of other scripts that look as Latin ones do (UTS #39, those that occur in the fonts people use).
_LOOKALIKES = (
    "АВЕЅІЈКМНОРСТУХҮаеорсухіјѕһԁԛԝӏѵүЁёЇї"  # Cyrillic
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχϳϲ"  # Greek
    "օոսհցքՕՍ"  # Armenian
    "ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ"  # Cherokee
    "ɑɡǀǃꞌꓐꓑꓓꓔꓖꓗꓙꓚꓜꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ"  # phonetic signs and Lisu
)  # fmt: skip
_OTHERS = ("CYRILLIC", "ARMENIAN", "CHEROKEE", "LISU")
_DOTLESS = "ı"  # a Turkish letter: in names it is at home, in a word of small letters it looks as an i does
_RUN = re.compile(r"[^\W_]+")


def strange(text: str) -> bool:
    """Return whether a sign of ``text`` is not what it looks like, or may not be: what is told stands only there."""
    return not text.isascii() and any(map(_is_strange, set(text)))


@lru_cache(maxsize=4096)
def _is_strange(sign: str) -> bool:
    if sign.isascii():
        return False
    found = kind(sign)
    told = found is not None and found is not COMPOSED and found.treatment != "kept"
    return told or sign in _LOOKALIKES or sign == _DOTLESS or (sign.isalpha() and _script(sign) in _OTHERS)


def mixed(line: str) -> list[tuple[int, str, str]]:
    """Return the words of a line that are not what they look like: offset, word, and the first letter that is not.

    They mix Latin letters or digits with letters of another script, or are wholly of letters that look Latin, in a line
    that is not in that script. A Greek letter that looks like no Latin one is a symbol (µg, kΩ).
    """
    if line.isascii():
        return []
    at_home = {_script(sign) for sign in line if sign.isalpha() and sign not in _LOOKALIKES}
    found = []
    for match in _RUN.finditer(line):
        word = match[0]
        if not word.isascii() and (sign := _stranger(word, at_home)):
            found.append((match.start(), word, sign))
    return found


def _stranger(word: str, at_home: set[str]) -> str | None:
    """Return the first letter of a word that is not what it looks like, or None."""
    scripts = {_script(sign) for sign in word if sign.isalpha() and sign not in _LOOKALIKES}
    alike = [sign for sign in word if sign in _LOOKALIKES]
    foreign = [sign for sign in word if sign.isalpha() and _script(sign) in _OTHERS]
    if "LATIN" in scripts:
        return next(iter(alike + foreign), None) or _dotless(word)
    if alike and len(alike) == sum(map(str.isalpha, word)):
        own = {_script(sign) for sign in alike}
        symbol = len(word) == 1 and own == {"GREEK"}
        return None if symbol or own <= at_home else alike[0]
    return None


def _dotless(word: str) -> str | None:
    return _DOTLESS if _DOTLESS in word and word.islower() else None


@lru_cache(maxsize=4096)
def _script(sign: str) -> str:
    """Return the script of a letter: the first word of the name of what it is the same as."""
    return unicodedata.name(unicodedata.normalize("NFKC", sign)[:1], "?").split(" ", 1)[0]


def table() -> str:
    """Return the table in Markdown, for protocols/README.md: every kind with its signs, treatment and reason."""
    rows = ["| signs | treatment | why |", "|---|---|---|"]
    for each in (*KINDS, COMPOSED, OTHER_FORMAT, OTHER_UNKNOWN):
        rows.append(f"| {_shown(each)} | {_treated(each)} | {each.why} |")
    rows.append(
        "| a hyphen at the end of a line | kept | but counts as nothing where it surely breaks a word: the other text "
        "has it whole, or broken elsewhere, and no piece is a single letter, a name or a denial |"
    )
    rows.append(
        "| a letter of another script that looks Latin, in a Latin word or a word of such letters | warned "
        "| search, comparison and people read another word |"
    )
    return "\n".join(rows)


def _shown(each: Kind) -> str:
    if not each.signs:
        return f"{each.id}: every other" if each is not COMPOSED else "an accent of its own, U+0300–U+036F"
    if each.seen:
        return " ".join(map(chr, codes(each.signs)))
    ends = ((number(chr(first)), number(chr(last))) for first, last in _ranges(each.signs))
    return f"{each.id}: " + ", ".join(first if first == last else f"{first}–{last}" for first, last in ends)


def _treated(each: Kind) -> str:
    if each is COMPOSED:
        return "counts as one with its letter"
    if each.treatment != "same":
        return "counts as nothing" if each.treatment == "nothing" else each.treatment
    return "counts as a space" if each.becomes == " " else f"counts as {each.becomes or 'the plain signs'}"
