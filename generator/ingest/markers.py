"""Printed numbers, letters and bullets at the start of a line: which of them really begin something."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.marker import AGAINST, BULLETS, TYPED, roman_value
from generator.ground.sentences import closed, ends_in_reference, ends_sentence, first_word, last_word, starts_low
from generator.ingest.pieces import RANK, Doubt, Marker, Piece, Pieces, Style, put
from generator.ingest.shape import Shape
from generator.ingest.wording import leads_in, like_heading, word_set
from generator.language import words

patterns = words.patterns.ingest.markers

_DIGITS = r"[0-9]{1,3}"
ROMAN = r"(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})"
"""A Roman number in capitals, up to 39."""
_GAP = r"(?=\s|$)"

_CHAPTER = expression(
    rf"(?P<word>{patterns.CHAPTERS})\s{{0,3}}"
    rf"(?:(?P<digits>{_DIGITS}(?:\.{_DIGITS}){{0,2}})|(?P<roman>{ROMAN})|(?P<letter>[A-Z]))"
    rf"(?:\s{{0,2}}[.:)]|\s[-–—]{_GAP})?{_GAP}"
)
_CHAPTER_WORD, _NUMBERED_WORD = expression(patterns.CHAPTERS), expression(patterns.NUMBERED)
_WORD = expression(
    rf"(?P<word>{patterns.NUMBERED})\s{{0,3}}"
    rf"(?P<digits>{_DIGITS}(?:\.{_DIGITS}){{0,2}})(?P<suffix>[a-z]?)(?:\s{{0,2}}[.:)]|\s[-–—]{_GAP})?{_GAP}"
)
_MULTI = expression(
    rf"(?P<digits>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,4}}|[A-Z](?:\.[0-9]{{1,2}}){{1,3}})(?P<dot>\\?[.)]|){_GAP}"
)
_LETTERED = expression(rf"(?P<digits>[0-9]{{1,2}})(?:\.(?P<letter>[a-z])[.)]?|(?P<glued>[a-z])[.)]){_GAP}")
_DECIMAL = expression(rf"(?P<open>\(?)(?P<digits>{_DIGITS})(?P<close>\\?[.)]|\.\)|\s?[:–-]){_GAP}")
_TIGHT = expression(r"(?P<digits>[0-9]{1,2})(?P<close>[.)])(?=[A-ZÀ-Þ][a-zà-ÿ]|[A-Z] [a-z])")
# A number or letter against its words, which only a list that it goes on with makes believable ("ii.een", "1.2De").
_GLUED = expression(
    r"(?P<multi>[0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\.?(?=[A-ZÀ-Þ][a-zà-ÿ])|"
    rf"(?P<word>{patterns.CHAPTERS}|{patterns.NUMBERED})\s{{0,3}}(?P<named>{_DIGITS})[.:]?(?=[A-ZÀ-Þ][a-zà-ÿ])|"
    rf"(?P<open>\(?)(?:(?P<digits>[0-9]{{1,2}})|(?P<letters>[a-z]{{1,4}}))(?P<close>[.)])(?={AGAINST})|"
    r"(?P<upper>[A-Z])(?P<sign>[.)])(?=[A-ZÀ-Þ](?:[a-zà-ÿ]|-[a-zà-ÿ]))"
)
_TIGHT_BARE = expression(r"(?P<digits>[0-9]{1,2})(?=[A-ZÀ-Þ][a-zà-ÿ])")
# A letter alone, or against a number ("A1", "A1."), is a word or the name of something as often.
_UNSIGNED = expression(r"(?:(?P<chapter>[A-Z])(?P<digits>[0-9]{1,2})[.)]?|(?P<letter>[a-z]))(?=\s{1,9}[A-ZÀ-Þ])")
_SMALL_ROMAN = expression(r"(?=[ivx])(?:x{0,2})(?:ix|iv|v?i{0,3})")
_BARE = expression(r"(?P<digits>[0-9]{1,2})(?=\s+[A-ZÀ-Þ“‘\"])")
_ROMAN_MARK = expression(rf"(?P<roman>{ROMAN})(?P<close>\\?[.)]|\s?[:–-]|){_GAP}")
_UPPER = expression(rf"(?P<open>\(?)(?P<letter>[A-Z])(?P<close>\\?[.)]|\s?:){_GAP}")
_MINOR = expression(rf"(?P<open>\(?)(?P<roman>(?=[ivx])(?:x{{0,2}})(?:ix|iv|v?i{{0,3}}))(?P<close>\\?[.)]){_GAP}")
_LOWER = expression(rf"(?P<open>\(?)(?P<letter>[a-z])(?P<close>\\?[.)]){_GAP}")
_BULLET = expression(rf"(?P<mark>[{BULLETS}\uf000-\uf0ff]|[-–—*+](?=\s|$)|o(?=\s+\S)|[-–](?=[A-ZÀ-Þ]))")

_DASHED = expression(r"\s[-–—](?:\s|$)")
_UNITS = word_set(patterns.UNITS)
_CLASSES = word_set(patterns.CLASSES)
_COUNTING = word_set(patterns.COUNTING)
_HEAD = 80  # where the number of a line stands: the longest form, with its word and dashes, has some 30 characters
_BARE_WORDS = 8  # "1 Doel" without a dot is believed before a short heading only; 101 of 104 golden ones have 9 or less
_LAST_NUMBER = 60  # a number out of order is no article above this ("75 leerlingen"); 13 is the highest golden one
_NEXT = 4  # within so many lines stands the second member of a list whose first is set against its words
_ITEM_LINES = 4  # so many lines a point may have before the next; no text holds it, from half to twice
_H = 8  # after H. the letter I. is a letter, and no roman one
LISTED = 3
"""So many short lines with numbers right below one another are a list; two may be a chapter and its first part."""
LISTED_AGAIN = 2
"""… but not where a text has such a list."""


def candidates(text: str) -> Iterator[Marker]:
    """Yield what the start of ``text`` could be a marker of, the likeliest reading first."""
    head = text[:_HEAD]
    for pattern, reading in _READINGS:
        match = pattern.match(head)
        if match is not None and match.end():
            marker = reading(match, text)
            if marker is not None:
                yield marker


def _sign(match: re.Match[str]) -> str:
    """Return the sign behind a number, without what Markdown escapes it by."""
    return str(match["close"]).strip().removeprefix("\\")


def _number(digits: str) -> tuple[int, ...]:
    """Return the parts of a number; of a letter its place in the alphabet."""
    return tuple(int(part) if part.isdigit() else ord(part) - 64 for part in digits.split("."))


def _chapter(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    if rest and (starts_low(rest) or not like_heading(rest)):
        return None
    if match["digits"]:
        number = _number(match["digits"])
    elif match["roman"]:
        number = (roman_value(match["roman"]),)
    else:
        number = (ord(match["letter"]) - 64,)
    return Marker("chapter", match["word"].lower(), number, match.end())


def _word(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    punctuated = match[0][-1] in ".:)-–—"
    if rest and starts_low(rest) and not (punctuated and match["word"].lower() != patterns.ARTICLE):
        return None
    return Marker("word", match["word"].lower().rstrip("."), _number(match["digits"]), match.end())


def _multi(match: re.Match[str], text: str) -> Marker | None:
    number = _number(match["digits"])
    rest = text[match.end() :].lstrip()
    if 0 in number or (rest and first_word(rest).strip(".,") in _UNITS):
        return None
    return Marker("multi", str(len(number)), number, match.end())


def _lettered(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    if rest and starts_low(rest):
        return None  # "3a. and 3b. together", of which the line before says what
    return Marker("multi", "2a", (int(match["digits"]), ord(match["letter"] or match["glued"]) - 96), match.end())


def _decimal(match: re.Match[str], text: str) -> Marker | None:
    return Marker("decimal", match["open"] + _sign(match), (int(match["digits"]),), match.end())


def _tight(match: re.Match[str], text: str) -> Marker:
    return Marker("decimal", match["close"], (int(match["digits"]),), match.end(), apart=False)


def _glued(text: str) -> Iterator[Marker]:
    """Yield what ``text`` could begin with if no white space, or no sign, parts its marker from its words."""
    if (unsigned := _UNSIGNED.match(text[:_HEAD])) is not None:
        chapter, digits, letter = unsigned["chapter"], unsigned["digits"], unsigned["letter"]
        if letter:
            yield Marker("lower", "", (ord(letter) - 96,), unsigned.end())
        else:
            yield Marker("multi", "2", (ord(chapter) - 64, int(digits)), unsigned.end())
        return
    match = _GLUED.match(text[:_HEAD])
    if match is None:
        return
    look = (match["open"] or "") + (match["close"] or "")
    if match["multi"]:
        number = _number(match["multi"])
        yield Marker("multi", str(len(number)), number, match.end(), apart=False)
    elif match["word"]:
        number, word = (int(match["named"]),), match["word"]
        if _CHAPTER_WORD.fullmatch(word) and like_heading(text[match.end() :]):
            yield Marker("chapter", word.lower(), number, match.end(), apart=False)
        if _NUMBERED_WORD.fullmatch(word):
            yield Marker("word", word.lower().rstrip("."), number, match.end(), apart=False)
    elif match["upper"]:
        yield Marker("upper", match["sign"], (ord(match["upper"]) - 64,), match.end(), apart=False)
    elif match["digits"]:
        yield Marker("decimal", look, (int(match["digits"]),), match.end(), apart=False)
    else:
        if _SMALL_ROMAN.fullmatch(match["letters"]):
            yield Marker("minor", look, (roman_value(match["letters"].upper()),), match.end(), apart=False)
        if len(match["letters"]) == 1:
            yield Marker("lower", look, (ord(match["letters"]) - 96,), match.end(), apart=False)


def _bare(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    if not like_heading(rest) or len(rest.split()) > _BARE_WORDS:
        return None
    if unit(rest):
        return None
    return Marker("bare", "", (int(match["digits"]),), match.end())


def _roman_mark(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    if not like_heading(rest):
        return None
    return Marker("roman", _sign(match), (roman_value(match["roman"]),), match.end())


def _upper(match: re.Match[str], text: str) -> Marker | None:
    rest = text[match.end() :].lstrip()
    if not rest or starts_low(rest) or re.match(r"[A-Z]\.", rest):
        return None
    return Marker("upper", match["open"] + _sign(match), (ord(match["letter"]) - 64,), match.end())


def _minor(match: re.Match[str], text: str) -> Marker:
    return Marker("minor", match["open"] + _sign(match), (roman_value(match["roman"]),), match.end())


def _lower(match: re.Match[str], text: str) -> Marker:
    return Marker("lower", match["open"] + _sign(match), (ord(match["letter"]) - 96,), match.end())


def _bullet(match: re.Match[str], text: str) -> Marker:
    after = text[match.end() : match.end() + 1]
    return Marker("bullet", match["mark"], (), match.end(), apart=not after or after.isspace())


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Marker | None]], ...] = (
    (_CHAPTER, _chapter),
    (_WORD, _word),
    (_MULTI, _multi),
    (_LETTERED, _lettered),
    (_DECIMAL, _decimal),
    (_TIGHT, _tight),
    (_BARE, _bare),
    (_ROMAN_MARK, _roman_mark),
    (_UPPER, _upper),
    (_MINOR, _minor),
    (_LOWER, _lower),
    (_BULLET, _bullet),
)


class _Running:
    """The numbers reached so far, per list style, and which of these styles stood against their words."""

    def __init__(self) -> None:
        self.last: dict[tuple[Style, str], tuple[int, ...]] = {}
        self.glued: set[tuple[Style, str]] = set()

    def expects(self, marker: Marker) -> bool:
        number, last = marker.number, self.last.get(marker.key)
        if last is not None and number[:-1] == last[:-1] and number[-1] == last[-1] + 1:
            return True
        if marker.style != "multi":
            return False
        # 2.1 after chapter 2 or after 1.4; 1.1.1 after 1.1.
        return number[-1] == 1 and any(
            seen == number[:-1]
            or (len(seen) == len(number) and seen[:-2] == number[:-2] and seen[-2] + 1 == number[-2])
            for (style, _), seen in self.last.items()
            if style in ("multi", "bare", "decimal", "chapter", "word")
        )

    def reached(self, style: Style, value: int) -> bool:
        """Return whether an open list of ``style`` stands at ``value``."""
        return any(key[0] == style and seen == (value,) for key, seen in self.last.items())

    def next_chapter(self, marker: Marker) -> bool:
        """Return whether a number without a sign is that of the next chapter: "4" behind "3." and "3.5"."""
        before = (marker.number[0] - 1,)
        return any(key[0] == "decimal" and seen == before for key, seen in self.last.items()) and any(
            key[0] == "multi" and seen[:-1] == before for key, seen in self.last.items()
        )

    def take(self, marker: Marker) -> None:
        self.last[marker.key] = marker.number
        if not marker.apart and marker.number:
            self.glued.add(marker.key)
        for style, look in tuple(self.last):
            if style in ("lower", "minor") and RANK[style] > RANK[marker.style]:
                del self.last[style, look]


def number_lines(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the pieces that begin with a printed number, letter or bullet.

    The next number of a list already open is believed almost anywhere; a first number only where something may begin;
    any other number only after a closed sentence or a clear gap. "16 jaar" or "8.30 uur" is none.
    """
    running = _Running()
    pieces = _without_lone_bare(pieces)
    changed = []
    before: Piece | None = None
    above: deque[Piece] = deque(maxlen=_ITEM_LINES)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        if piece.marker is None and not piece.heading and not piece.row:
            below = pieces[index + 1] if index + 1 < len(pieces) else None
            marker = next(
                (
                    m
                    for m in candidates(piece.text)
                    if _believed(m, before, piece, below, running, shape) or _next_point(m, piece, above)
                ),
                None,
            )
            if marker is None:
                marker = next((m for m in _glued(piece.text) if _goes_on(m, pieces, index, running)), None)
            if marker is not None:
                marker = _as_listed(marker, before)
                running.take(marker)
                piece = replace(piece, marker=marker, starts=True)
                changed.append((index, piece))
            elif _tempting(piece, before, shape):
                doubt = Doubt(
                    "a line that starts with a number was read as running text", "make it an article if it is one"
                )
                changed.append((index, replace(piece, doubt=piece.doubt or doubt)))
        elif piece.marker is not None and piece.marker.style == "decimal":
            running.take(piece.marker)
        before = piece
        above.append(piece)
    return _without_lone_bullets(put(pieces, changed), frozenset(index for index, _ in changed), shape)


def _as_listed(marker: Marker, before: Piece | None) -> Marker:
    """Return a bullet as one of the list before it, where both are signs that are typed for one another."""
    listed = before.marker if before is not None else None
    mixed = (
        listed is not None and listed.style == marker.style == "bullet" and TYPED.issuperset((listed.look, marker.look))
    )
    return replace(marker, look=listed.look) if listed is not None and mixed else marker


def _believed(
    marker: Marker, before: Piece | None, piece: Piece, below: Piece | None, running: _Running, shape: Shape
) -> bool:
    free = before is None or piece.starts or shape.parted(piece)
    rest = piece.text[marker.end :].strip()
    if marker.style == "bullet":
        return _bullet_believed(marker, before, piece, below, free, shape)
    if not rest and marker.style in ("roman", "upper", "bare"):
        return False
    expected = running.expects(marker)
    if marker.style == "upper" and marker.number != (1,) and not expected:
        return False
    if marker.style == "roman" and ((marker.number != (1,) and not expected) or running.reached("upper", _H)):
        return False
    if marker.style == "minor" and running.reached("lower", ord(piece.text.lstrip("(")[0]) - 97):
        return False  # the i. after h. is a letter
    if before is not None and piece.text[marker.end - 1] == ")" and before.text.count("(") > before.text.count(")"):
        return False  # "(zie / 1.1) overlegt": it closes what the line before opens
    if before is not None and not free and not closed(before.text):
        # "… zie artikel / 3. De leerling": the number belongs to the sentence.
        word = last_word(before.text)
        listed = expected and marker.style in ("lower", "minor") and before.text[-1] == ","
        if ends_in_reference(before.text) or (before.text[-1] in ",(-–" and not listed):
            return False
        if word in _COUNTING and not expected and marker.style not in ("lower", "minor") and marker.number != (1,):
            return False
        lone = before.marker is not None and not before.text[before.marker.end :].strip()
        if lone and before.marker is not None and before.marker.style not in ("word", "chapter"):
            return False
    if expected:
        return True
    opened = free or before is None or closed(before.text) or like_heading(before.text) or shape.early(before, piece)
    if marker.number[-1] == 1:
        return opened
    if marker.style in ("chapter", "word"):
        return opened
    if marker.style in ("bare", "minor"):
        return marker.style == "bare" and running.next_chapter(marker) and like_heading(rest)
    strong = free or before is None or ends_sentence(before.text) or before.text[-1] in ";:"
    follows = bool(rest) and not (starts_low(rest) and marker.style == "multi")
    return strong and follows and marker.number[-1] <= _LAST_NUMBER


def _goes_on(marker: Marker, pieces: Pieces, index: int, running: _Running) -> bool:
    """Return whether a marker without white space is the next of an open list, or the first of one that is set so."""
    before = next((pieces[each] for each in range(index - 1, -1, -1) if pieces[each].artefact is None), None)
    if before is not None and (before.text[-1] in ",(-–" or ends_in_reference(before.text)):
        return False
    if running.expects(marker):
        return True
    named = marker.style in ("word", "chapter")
    opened = before is None or closed(before.text) or named or like_heading(before.text)
    if marker.number[-1] != 1 or not opened:
        return False
    if named or marker.key in running.glued:
        return True
    near = len(pieces) if marker.style == "upper" else _NEXT  # sections stand further apart
    following = pieces[index + 1 : index + 1 + near]
    # Below numbered headings each list may have but one member, so that the next of its sort is a first one too.
    headed = before is not None and before.marker is not None and like_heading(before.text[before.marker.end :].strip())
    numbers = {(*marker.number[:-1], 2), *((marker.number,) if headed else ())}
    return any(
        each.key == marker.key and each.number in numbers
        for piece in following
        if piece.artefact is None
        for each in (*_glued(piece.text), *candidates(piece.text))
    )


def _bullet_believed(
    marker: Marker, before: Piece | None, piece: Piece, below: Piece | None, free: bool, shape: Shape
) -> bool:
    rest = piece.text[marker.end :].strip()
    if before is None or free or closed(before.text):
        return True
    if marker.look not in "-–—*+o×→·":
        return True
    if before.marker is not None and before.marker.key == marker.key:
        return bool(rest)
    if before.marker is not None and before.marker.style == "bullet" and below is not None and below.text[:1] in TYPED:
        return bool(rest)  # one of a list whose points have this sign and that
    if leads_in(before.text) and rest:
        return not _DASHED.search(rest)  # "mits / - zoals gezegd - de docent" goes on
    if not rest or not (like_heading(before.text) or shape.early(before, piece)):
        return False
    # No sentence has two lines in it that begin with a dash.
    listed = below is not None and below.artefact is None and below.text.startswith(f"{marker.look} ")
    return listed or not starts_low(rest)


def _next_point(marker: Marker, piece: Piece, above: Iterable[Piece]) -> bool:
    """Return whether a dash begins the next point of a list, of which the one before has several lines."""
    rest = piece.text[marker.end :].strip()
    if marker.style != "bullet" or not rest or _DASHED.search(rest):
        return False
    marks = [each.marker for each in above if each.marker is not None]
    return bool(marks) and marks[-1].key == marker.key


def _tempting(piece: Piece, before: Piece | None, shape: Shape) -> bool:
    if before is None or not piece.text[0].isdigit():
        return False
    return any(marker.style in ("decimal", "multi") for marker in candidates(piece.text))


def _without_lone_bare(pieces: Pieces) -> Pieces:
    """Leave "1 Inleiding" alone as a marker unless a run 1, 2, … of such lines exists."""
    return put(pieces, ((i, replace(pieces[i], marker=marker, starts=True)) for i, marker in bare_headings(pieces)))


def bare_headings(pieces: Pieces) -> list[tuple[int, Marker]]:
    """Return where a number alone stands before a heading, where two or more count on from 1.

    Lines right below one another head nothing: they are a list.
    """
    run: list[tuple[int, Marker]] = []
    least = LISTED
    for index, piece in enumerate(pieces):
        if piece.artefact is None and piece.marker is None and not piece.row and piece.text[0].isdigit():
            marker = next(candidates(piece.text), None) or _tight_bare(piece.text)
            if marker is not None and marker.style == "bare":
                if marker.number == (1,) and lists(run, least):
                    run, least = [], LISTED_AGAIN
                if marker.number[0] == len(run) + 1:
                    run.append((index, marker))
    return run if len(run) > 1 and not lists(run, least) else []


def lists(run: Sequence[tuple[int, Marker]], least: int) -> bool:
    """Return whether numbered lines stand right below one another, as the members of a list do and headings do not."""
    return len(run) >= least and all(below == above + 1 for (above, _), (below, _) in pairwise(run))


def _tight_bare(text: str) -> Marker | None:
    """Return the number of a chapter that is set against its name: "1Algemeen"."""
    match = _TIGHT_BARE.match(text)
    marker = _bare(match, text) if match is not None and not of_a_class(match, text) else None
    return replace(marker, apart=False) if marker is not None else None


def of_a_class(match: re.Match[str], text: str) -> bool:
    """Return whether a number against a word is that of a class: "2Havo"."""
    return first_word(text[match.end() :]).strip(".,:;/").lower() in _CLASSES


def unit(text: str) -> bool:
    """Return whether ``text`` begins with what is counted or measured: "dagen", "uur", "mei"; "U" is a person."""
    word = first_word(text)
    return word in _UNITS or (len(word) > 1 and word.lower() in _UNITS)


def _runs_on(before: Piece) -> bool:
    return not closed(before.text) and not leads_in(before.text)


def _without_lone_bullets(pieces: Pieces, found: frozenset[int], shape: Shape) -> Pieces:
    """Take back a single dash or asterisk of those just ``found`` that begins a line within a sentence."""
    changed = []
    for index, piece in enumerate(pieces):
        if (
            index not in found
            or piece.marker is None
            or piece.marker.look not in ("-", "–", "—", "*", "+", "o", "·")
            or piece.marker.style != "bullet"
        ):
            continue
        rest = piece.text[piece.marker.end :].strip()
        near = [pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
        if rest and starts_low(rest) and index and _runs_on(pieces[index - 1]) and not shape.parted(piece):
            if any(other.marker is not None and other.marker.key == piece.marker.key for other in near):
                continue
            if _next_point(piece.marker, piece, pieces[max(index - _ITEM_LINES, 0) : index]):
                continue
            changed.append((index, replace(piece, marker=None, starts=False)))
    return put(pieces, changed)
