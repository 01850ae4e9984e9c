"""What belongs to the printed page and comes back: running heads and feet; and which line at the top is the title."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import islice, pairwise

from generator.ground.expressions import expression
from generator.ground.sentences import closed, ends_sentence, last_word, starts_low
from generator.ground.text import squash
from generator.ingest import naming
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside
from generator.ingest.shape import Shape
from generator.ingest.wording import known_heading, leads_in, like_heading, word_set
from generator.language import words
from generator.model import ArtefactReason

patterns = words.patterns.ingest.furniture

_LIMIT = 120  # a printed line; the longest header in the golden texts has 84 characters, as half the lines of the data
_REACH = 12  # so many lines above a header its list is looked for; the longest article in the golden texts has 7
_HIGH = 8  # so many lines a head may have; a letterhead with names, addresses and telephone has 6 or 7
_TITLE_WORDS = 2  # a single word of a head ("Protocol", "Media") may be a heading as well
_HANGING = word_set(patterns.HANGING)
_DIGITS = expression(r"[0-9]{1,4}")
_BEFORE = expression(patterns.BEFORE_HEAD, re.IGNORECASE)
_BEHIND = expression(patterns.BEHIND_HEAD, re.IGNORECASE)
_OF_PAGES = expression(patterns.OF_PAGES, re.IGNORECASE)
_FILE = expression(patterns.FILE, re.IGNORECASE)
_ARTICLE = expression(rf"(?:{words.patterns.numbering.NAMING})\s?[0-9]{{1,3}}\s?[.:]?", re.IGNORECASE)
_EDGE = 12  # so many signs tell one cell from another
_LOOKED_AT = 2  # what the school calls itself may stand between a head and the title
_PAGED = expression(r"\S\s{3,}([0-9]{1,3})$")
_DATED: tuple[ArtefactReason, ...] = ("version-line", "adoption-line")
_TURNED = "\n"
"""What no line has, before the words of those that count pages on this side and on that."""
_BESIDE = 2  # a title and a name
_CELL = expression(r"\S(?:\S|\s{1,2}(?=\S))*")
_CELLS = expression(r"\s{3,}|\t")
_WORD = expression(r"[^\W_]+")
_DOCUMENT = expression(words.patterns.ingest.headings.DOCUMENT, re.IGNORECASE)
_BELOW = Doubt(
    "what stands above this line comes back, so it was taken for a running head and this line for the title",
    "make the line above the title if it is the title",
)


def running_headers(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that come back (page digits aside) where they interrupt, and those that come back beside them.

    A line that comes back and each time heads a list of its own is a heading, not a header. At the top of the text the
    title stays: the line below the head if that says it, else the line of the head that does, without its page number.
    """
    first = next((i for i, piece in enumerate(pieces) if piece.artefact is None or _holds_words(piece)), -1)
    again = _again(pieces, first)
    heads: set[int] = set()
    for words_again, indices in again.items():
        turned = words_again.startswith(_TURNED)
        paged = turned or _paged(pieces, indices)
        every = [
            i
            for i in indices
            if (paged or _header_like(_words_of(pieces[i]))) and not (i and leads_in(pieces[i - 1].text))
        ]
        every = [i for i in every if not _ARTICLE.fullmatch(pieces[i].text)]
        if all(pieces[i].row for i in every):
            continue  # a cell may say in each row the same; the head of a page stands between other lines as well
        # A sentence may say the name that stands on each page; where all stand so, blank lines tell nothing.
        live = [i for i in every if turned or not _in_sentence(pieces, i)] or every
        if len(every) > 1 and _comes_back(pieces, live, first):
            heads.update(live)
    heads.update(_numbered_below(pieces, again, heads))
    _add_beside(pieces, again, heads, shape)
    heads -= {index for index in heads if index and pieces[index].title and pieces[index - 1].title}
    title = _top(pieces, heads, first)
    if _numbered_title(pieces, first) and first not in heads:
        # The head of a first page that is the only one: it names the document all the same.
        heads.add(first)
        title = first
    cut = frozenset(
        index for indices in again.values() if _has_other_forms(pieces, indices, title) for index in indices
    )
    changed: list[Piece] = []
    for index, piece in enumerate(pieces):
        if index not in heads:
            below = replace(piece, doubt=_BELOW) if index == title else piece
            if index == title and any(_words(piece.text) <= _words(pieces[head].text) for head in heads):
                below = replace(below, title=True, heading=True, starts=True)
            changed.append(below)
        elif index == title and piece.artefact is None and len(beside := _titled(piece)) > 1:
            changed += beside
        elif index in cut or (index == title and piece.artefact is not None):
            changed += (_of_head(part, index == title) for part in _parts(piece))
        else:
            changed.append(_of_head(piece, index == title))
    return tuple(changed) if heads else pieces


def _numbered_title(pieces: Pieces, first: int) -> bool:
    """Return whether the text opens with a line that names a document and numbers a page."""
    return first >= 0 and pieces[first].artefact == "page-number" and bool(_DOCUMENT.search(_words_of(pieces[first])))


def _of_head(piece: Piece, is_title: bool) -> Piece:
    """Return a line that comes back, or a part of it, as what it is; what numbers a page stays that."""
    if piece.artefact is not None:
        return piece
    return replace(piece, starts=True, heading=True) if is_title else aside(piece, "running-header")


def _titled(piece: Piece) -> tuple[Piece, ...]:
    """Return the title of a head that has the name of the school beside it, and that name; else the whole line."""
    cells = [match.span() for match in _CELL.finditer(piece.text)]
    names = [naming.is_name(piece.text[start:stop]) for start, stop in cells]
    if len(cells) != _BESIDE or sum(names) != 1:
        return (_of_head(piece, True),)
    parts = (piece.part(start, stop) for start, stop in cells)
    note = words.phrases.loose.LETTERHEAD
    return tuple(aside(part, "other", note=note) if is_name else _of_head(part, True)
                 for part, is_name in zip(parts, names, strict=True))  # fmt: skip


def _again(pieces: Pieces, first: int) -> Mapping[str, Sequence[int]]:
    """Return where each short line stands that is there twice or more, by its words; numbers aside.

    A number before the words is that of the page only where it counts on. Only what opens the text (``first``) may come
    back with a number that it has not there: elsewhere a contents list has the headings with the numbers of pages.
    """
    places: dict[str, list[int]] = defaultdict(list)
    opening = _key(pieces[first]) if first >= 0 else None
    for index, piece in enumerate(pieces):
        if len(piece.text) <= _LIMIT and (piece.artefact is None or _words_of(piece) != piece.text):
            key = _key(piece)
            places[key if key == opening else _DIGITS.sub("#", piece.text)].append(index)
    again = {key: indices for key, indices in places.items() if len(indices) > 1 and _count_on(pieces, indices)}
    return {**again, **_turned(pieces)}


def _turned(pieces: Pieces) -> Mapping[str, Sequence[int]]:
    """Return where words stand with the number of their page on this side and on that, or beside what differs.

    A book has it at the outer edge, and beside what the page is about: ``4 | Reglement``, ``Reglement | 5``. Each
    number is the next.
    """
    found: dict[str, list[tuple[int, int, bool, bool]]] = defaultdict(list)
    mirrored: dict[frozenset[str], list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None or len(piece.text) > _LIMIT:
            continue
        cells = _CELLS.split(piece.text)
        if len(cells) > 1:
            mirrored[frozenset(map(str.casefold, cells))].append(index)
        for cell in dict.fromkeys((piece.text, *cells[:1], *cells[-1:])):
            numbered = _words_of(replace(piece, text=cell))
            number = _DIGITS.search(cell.replace(numbered, " ", 1)) if numbered != cell else None
            if number is not None:
                before, aside = not cell.startswith(numbered), cell != piece.text or "://" in cell
                found[f"{_TURNED}{squash(numbered).casefold()}"].append((index, int(number[0]), before, aside))
    turned = {
        f"{_TURNED}{min(cells)}": indices
        for cells, indices in mirrored.items()
        if len({pieces[index].text[:_EDGE].casefold() for index in indices}) > 1
    }
    return turned | {
        words: [index for index, *_ in lines]
        for words, lines in found.items()
        if len(lines) > 1
        and (any(aside for *_, aside in lines) or len({before for _, _, before, _ in lines}) > 1)
        and all(later > index + 1 and two == one + 1 for (index, one, *_), (later, two, *_) in pairwise(lines))
    }


def _paged(pieces: Pieces, indices: Sequence[int]) -> bool:
    """Return whether a line comes back with the number of its page behind it, and each time the next."""
    behind = [pieces[i].text.removeprefix(_words_of(pieces[i])).strip() for i in indices]
    return all(map(_DIGITS.fullmatch, behind)) and all(int(two) == int(one) + 1 for one, two in pairwise(behind))


def _count_on(pieces: Pieces, indices: Sequence[int]) -> bool:
    numbers = [
        int(found[0]) for i in indices if _BEFORE.match(pieces[i].text) and (found := _DIGITS.search(pieces[i].text))
    ]
    steps = {after - before for before, after in pairwise(numbers)}
    return steps <= {1} or steps <= {2}  # left pages have even numbers


def _words_of(piece: Piece) -> str:
    """Return a line without the number of the page before or behind its words."""
    if len(piece.text) > _LIMIT:
        return piece.text
    bare: str = _BEHIND.sub("", piece.text)
    bare = bare if bare != piece.text else _BEFORE.sub("", piece.text)
    return bare if any(letter.isalpha() for letter in bare) else piece.text


def _holds_words(piece: Piece) -> bool:
    """Return whether a line holds words beside the number of the page: "Pagina" before it is none."""
    bare = _words_of(piece)
    return bare != piece.text and not _OF_PAGES.fullmatch(bare)


def _parts(piece: Piece) -> tuple[Piece, ...]:
    """Return the words of a line and the number of its page, in their order."""
    bare = _words_of(piece)
    if bare == piece.text:
        return (piece,)
    at = len(bare) if piece.text.startswith(bare) else len(piece.text) - len(bare)
    parts = replace(piece, artefact=None).cut([at])
    return tuple(part if part.text == bare else aside(part, "page-number") for part in parts)


def _key(piece: Piece) -> str:
    return _DIGITS.sub("#", squash(_words_of(piece)).casefold())


def _has_other_forms(pieces: Pieces, indices: Sequence[int], title: int) -> bool:
    """Return whether a line comes back with numbers of pages and is the title, or comes back without any as well."""
    texts = {pieces[index].text for index in indices}
    if len({text.casefold() for text in texts}) < 2:
        return False
    return title in indices or len({_DIGITS.sub("#", text.casefold()) for text in texts}) > 1


def _add_beside(pieces: Pieces, again: Mapping[str, Sequence[int]], heads: set[int], shape: Shape) -> None:
    """Add to ``heads`` the lines that come back right below one each time, and those below these."""
    for _ in range(_HIGH):
        below = [
            indices
            for indices in again.values()
            if indices[0] not in heads and all(_below_a_head(pieces, index, heads, shape) for index in indices)
        ]
        if not below:
            return
        heads.update(index for indices in below for index in indices)


def _numbered_below(pieces: Pieces, again: Mapping[str, Sequence[int]], heads: Set[int]) -> Iterator[int]:
    """Yield the lines right below a head that end in the number of their page, whatever else they say of it."""
    for indices in again.values():
        if not heads >= set(indices) or indices[-1] + 1 >= len(pieces):
            continue
        found = [_PAGED.search(pieces[index + 1].text[:_LIMIT]) for index in indices]
        numbers = [int(match[1]) for match in found if match is not None]
        if len(numbers) == len(indices) and all(two == one + 1 for one, two in pairwise(numbers)):
            yield from (index + 1 for index in indices)


def _below_a_head(pieces: Pieces, index: int, heads: Set[int], shape: Shape) -> bool:
    text = pieces[index].text
    return (
        index - 1 in heads
        and not shape.parted(pieces[index])
        and not ends_sentence(text)
        and text[-1] not in ";:,"
        and next(candidates(text), None) is None
    )


def _top(pieces: Pieces, heads: Set[int], first: int) -> int:
    """Return which line at the top is the title; -1 where no line comes back there, or none can be it."""
    opening = list(_run(pieces, heads, first))
    again = [index for index in sorted(heads) if index not in opening and _key(pieces[index]) == _key(pieces[first])]
    if not opening:
        return -1
    if again:
        later = [_key(pieces[index]) for index in _run(pieces, heads, again[0])]
        own = [_key(pieces[index]) for index in opening]
        high = next((n for n, (one, two) in enumerate(zip(own, later, strict=False)) if one != two), len(later))
        head = opening[:high]
        lines = [_words_of(pieces[index]) for index in head]
        free = (i for i in range(head[-1] + 1, len(pieces)) if pieces[i].artefact is None and i not in heads)
        for number, below in enumerate(islice(free, _LOOKED_AT)):
            text = pieces[below].text
            if text in lines:
                return head[lines.index(text)]
            # A line further down is a heading, but where a head says the same.
            alike = not number or any(_words(text) <= _words(line) for line in lines)
            if alike and _says_the_title(text, lines):
                return below
    else:
        head = opening
    kept = next((index for index in head if _DOCUMENT.search(pieces[index].text)), first)
    same = (_words_of(pieces[index]) for index in heads if _key(pieces[index]) == _key(pieces[kept]))
    exact = len({squash(text).casefold() for text in same}) == 1
    return kept if exact else -1


def _run(pieces: Pieces, heads: Set[int], start: int) -> Iterator[int]:
    """Yield ``start`` and what follows on it, as long as it is of ``heads``."""
    for index in range(start, min(start + _HIGH, len(pieces))):
        if index not in heads:
            return
        yield index


def _says_the_title(text: str, head: Sequence[str]) -> bool:
    """Return whether the line below a head is the title of the document, and not a heading in it."""
    if known_heading(text) or not like_heading(text) or next(candidates(text), None) is not None:
        return False
    names, named = bool(_DOCUMENT.search(text)), any(_DOCUMENT.search(line) for line in head)
    own = _words(text)
    if not named:
        return names or (len(own) >= _TITLE_WORDS and any(own <= _words(line) for line in head))
    return names and len(own) >= _TITLE_WORDS and any(own <= _words(line) or own >= _words(line) for line in head)


def _words(text: str) -> Set[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _header_like(text: str) -> bool:
    if len(text) > _LIMIT or ends_sentence(text) or text[-1] in ";:," or (starts_low(text) and not _FILE.match(text)):
        return False
    if not any(letter.isalpha() for letter in text) or last_word(text) in _HANGING or text.count("(") > text.count(")"):
        return False
    return next(candidates(text), None) is None


def _comes_back(pieces: Pieces, indices: list[int], first: int) -> bool:
    if indices[0] == first:
        return True
    evidence = sum(_interrupts(pieces, index) for index in indices)
    return evidence > 0 and evidence * 3 >= len(indices)


def _in_sentence(pieces: Pieces, index: int) -> bool:
    """Return whether a line stands in the midst of a sentence, with no blank line and no page number beside it."""
    if not 0 < index < len(pieces) - 1:
        return False
    before, piece, after = pieces[index - 1 : index + 2]
    tight = piece.gap == after.gap == 0 and before.artefact is None and after.artefact is None
    return tight and not closed(before.text) and starts_low(after.text)


def _interrupts(pieces: Pieces, index: int) -> bool:
    """Return whether a line stands in the way: in a sentence, in a list, or next to a page number."""
    around = [pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
    if any(piece.artefact == "page-number" for piece in around):
        return True
    if len(around) < 2:
        return index == len(pieces) - 1
    before, after = around
    # Another line of the same edge of the page may stand between.
    later = next((piece for piece in pieces[index + 1 :] if piece.artefact not in _DATED), after)
    after = later if after.artefact in _DATED else after
    if not closed(before.text) and starts_low(after.text):
        return True
    reached = _last_number(pieces, index)
    coming = next(candidates(after.text), None)
    return (
        coming is not None
        and reached is not None
        and coming.key == reached[0]
        and coming.number[:-1] == reached[1][:-1]
        and coming.number[-1:] == (reached[1][-1] + 1,)
    )


def _last_number(pieces: Pieces, index: int) -> tuple[tuple[str, str], tuple[int, ...]] | None:
    for piece in reversed(pieces[max(index - _REACH, 0) : index]):
        marker = next(candidates(piece.text), None)
        if marker is not None and marker.number:
            return marker.key, marker.number
    return None
