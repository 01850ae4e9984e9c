"""Running heads and feet, and page numbers that count on: which may interrupt a provision, and which are none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, takewhile

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import counts_on, is_bullet, values
from generator.ground.sentences import ends_sentence, excepts, rules, starts_low, unfinished
from generator.ground.text import brief, squash
from generator.language import words
from generator.load.claims import Claim, Word
from generator.load.cut import is_stamp
from generator.load.headwords import HeadWords
from generator.load.structure import walk
from generator.load.tells import tells
from generator.model import DraftVersion
from generator.yamlio import Document

_patterns = words.patterns.ingest.furniture
_PAGE = expression(_patterns.PAGE, re.IGNORECASE)
_WITH_PAGE = expression(_patterns.WITH_PAGE, re.IGNORECASE)
_PAGE_WORD = expression(_patterns.PAGE_WORD, re.IGNORECASE)
_BARE = expression(_patterns.BARE, re.IGNORECASE)
_MARK = expression(rf"(?<!\w){_patterns.NUMBER}", re.IGNORECASE)
_NUMBER = expression(r"[0-9]{1,4}")
_PAGE_OF_ALL = re.sub(r"\?P<\w+>", "?:", _patterns.PAGE_OF_ALL)
_AT_AN_END = expression(
    r"^[0-9]{1,4}\s?\|\s|\s\|\s?[0-9]{1,4}$|\s[0-9]{1,3}/[0-9]{1,3}$|"
    rf"^(?:{_PAGE_OF_ALL})\s|\s(?:{_PAGE_OF_ALL})$",
    re.IGNORECASE,
)
_SEPARATING = " |"
"""What parts the number of a page from the words of its head."""
_NUMBERED = expression(r"\s([0-9]{1,3})$")
_WORD = expression(r"[^\W\d_]{2,}")
_HOLDING = ("an amount", "a date", "a number with a unit")
_HEAD_WORDS = 3  # of fewer a head says nothing that a heading, a row or a rule could not say
_ENOUGH = 3  # so many pages: two ages or amounts may differ by one as well
_ADDRESS = expression(r"(?:https?|file)://\S")
# As for the ingester: the longest running head in its golden texts has 84 characters.
_LONGEST = 120
_MEND_HEAD = (
    "make it text, or name the reason it has; or say in 'accepted', in Dutch, how you know that it is the head or foot "
    "of a page"
)
# The number of the first page that has one: a cover and two lists of contents may go before.
_EARLY = 4


@dataclass(frozen=True, slots=True)
class Lines:
    """What several checks ask of the lines of a source.

    ``aside`` are the words of each line that artefacts take whole, by its number; ``printed`` the :func:`key` of the
    title and of every heading; ``counted`` on how many lines each :func:`core` stands, of a whole line or of what one
    claim takes of it.
    """

    aside: Mapping[int, str]
    printed: frozenset[str]
    counted: Counter[str]


def lines_of(version: DraftVersion, found: Sequence[Claim], ordered: Sequence[Word]) -> Lines:
    """Return what is asked of the lines of a source, whose words are ``ordered``: all that have a place."""
    return Lines(aside=set_aside(found, ordered), printed=headings(version), counted=_times(ordered))


def set_aside(found: Sequence[Claim], ordered: Sequence[Word]) -> dict[int, str]:
    """Return the words of each line that artefacts take whole, by its number; ``ordered`` as in the source."""
    return {
        number: _text(members)
        for number, group in groupby(ordered, key=lambda word: word.line)
        for members in (tuple(group),)
        if all(found[word.claim].artefact for word in members)
    }


def interrupting(version: DraftVersion, lines: Lines) -> frozenset[int]:
    """Return the numbers of the heads and page numbers that may stand between the words of a provision.

    A line may interrupt if it comes back, in the text or aside, whatever its digits are, or says what the title or a
    heading says, and reads like neither a sentence nor a part of one; or if it numbers a page: by a word for page, or
    by counting on from another such line; or if a person says that it is the head or foot of a page.
    """
    short = {number: text for number, text in lines.aside.items() if len(text) <= _LONGEST}
    paged = beside_numbers(short, lines.printed)
    heads = {
        number
        for number, text in short.items()
        if (lines.counted[core(text)] > 1 or key(text) in lines.printed or number in paged) and _like_a_head(text)
    }
    return frozenset(heads) | page_numbers(short) | accepted(version, lines.aside)


def accepted(version: DraftVersion, aside: Mapping[int, str]) -> frozenset[int]:
    """Return the numbers of the lines of which a person says how one knows that they are heads or feet of pages.

    None that rules or ends as a sentence does, whoever says so: that is text.
    """
    known: set[int] = set()
    for artefact in version.artefacts:
        if artefact.reason == "running-header" and artefact.accepted is not None:
            with suppress(ValueError):  # a place that cannot be read is told elsewhere
                known.update(each for each in spans.lines(artefact.lines) if each in aside and _may_head(aside[each]))
    return frozenset(known)


def _may_head(text: str) -> bool:
    told = ends_sentence(text) or text[-1] in ";:" or unfinished(text) or rules(text) or excepts(text)
    listed = is_bullet(text[0]) or text[0] in "-–—*"
    holds = any(tell.rules or tell.what in _HOLDING for tell in tells(text, aside=True))
    return len(text) <= _LONGEST and not (told or listed or holds)


def headed(version: DraftVersion) -> Iterator[str]:
    """Yield the title and every heading, those of sections with their number and without."""
    yield from filter(None, (version.title,))
    for section in version.sections:
        yield from filter(None, (section.heading, f"{section.num or ''} {section.heading or ''}".strip()))
    yield from (placed.provision.heading for placed in walk(version) if placed.provision.heading)


def headings(version: DraftVersion) -> frozenset[str]:
    """Return the :func:`key` of the title and of every heading."""
    return frozenset(map(key, headed(version)))


def _times(ordered: Sequence[Word]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for _, line in groupby(ordered, key=lambda word: word.line):
        members = tuple(line)
        parts = (_text(part) for _, part in groupby(members, key=lambda word: word.claim))
        counted.update(set(map(core, {_text(members), *parts})))
    return counted


def _text(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _numbers_a_page(text: str, printed: Set[str], comes_back: bool) -> bool:
    """Whether a line holds a number and its words; beside those, only what comes back or is printed as a heading."""
    if _PAGE.fullmatch(text) or _BARE.fullmatch(text):
        # A letter without a word or a dash does only where it counts on.
        return not text.isalpha() or _PAGE_WORD.search(text) is not None
    with_page = _WITH_PAGE.search(text)
    rest = f"{text[: with_page.start()]} {text[with_page.end() :]}".strip(" |•·–—-") if with_page else text
    return with_page is not None and (not rest or comes_back or key(rest) in printed)


def key(text: str) -> str:
    """Return the words of a line as they come back on other pages: whatever its capitals, spaces and numbers are."""
    return _NUMBER.sub("#", squash(text).casefold())


def beside_numbers(texts: Mapping[int, str], printed: Set[str]) -> frozenset[int]:
    """Return the numbers of the lines that say what a heading says beside the number of their page.

    Such numbers count on, from line to line, and another head stands right above or below each: what is counted below
    a heading of few words ("Groep 6", "Minimumleeftijd 16") is no page.
    """
    rows: list[list[tuple[int, int]]] = []
    for number, text in sorted(texts.items()):
        match = _NUMBERED.search(text)
        own = text[: match.start()] if match is not None else ""
        if match is None or key(own) not in printed or len(own.split()) < _HEAD_WORDS:
            continue
        if not {number - 1, number + 1} & texts.keys():
            continue
        if rows and rows[-1][-1][1] + 1 == int(match[1]):
            rows[-1].append((number, int(match[1])))
        else:
            rows.append([(number, int(match[1]))])
    return frozenset(number for row in rows if len(row) >= _ENOUGH for number, _ in row)


def is_address(text: str) -> bool:
    """Return whether a line begins with where a browser printed a page from."""
    return _ADDRESS.match(text) is not None


@lru_cache(maxsize=4096)  # asked by several checks, and the lines of texts come back in other texts
def core(text: str) -> str:
    """Return the words of a head as they come back: on left and right pages at other ends, as is the number of each.

    The number is that of a page by its word, by how many there are, or by the bar before or behind it, of at least
    three words: "WhatsApp | 16" is a row of a table. What stands left on one page and right on the next is the same
    words from another one on, and never in another order.
    """
    bare = _AT_AN_END.sub("", squash(text))
    own = key(bare if len(_WORD.findall(bare)) >= _HEAD_WORDS else text).split()
    if len(own) <= _HEAD_WORDS or len(text) > _LONGEST:
        return " ".join(own)
    return min(" ".join((*own[start:], *own[:start])) for start in range(len(own)))


def name(text: str) -> str:
    """Return the words of a heading as they may be printed elsewhere: whatever their capitals and last signs are."""
    return squash(text).casefold().strip(" .:")


def _like_a_head(text: str) -> bool:
    lettered = any(letter.isalpha() for letter in text)
    # Where a browser prints a page from stands below it; and which version a page is of, beside its number.
    low = starts_low(text) and not is_address(text) and _WITH_PAGE.search(text) is None
    sentence = ends_sentence(text) or text[-1] in ";:" or low or unfinished(text)
    return lettered and not sentence and not rules(text)


def check(
    document: Document,
    version: DraftVersion,
    found: Sequence[Claim],
    ordered: Sequence[Word],
    lines: Lines,
    source_path: str,
    names: Iterable[str] = (),
) -> Iterator[Problem]:
    """Yield every line called a running header that does not come back, and every page number that is none.

    Of a text of one page the head and the foot come back nowhere: there they are what stands first or last, and say but
    what the text is called and whose it is, ``names`` and headings, or when it was printed.
    """
    named = tuple(names)
    said, own = HeadWords(version.title, named, headed(version)), HeadWords(version.title, named, ())
    outermost = _outermost(lines.aside, ordered)
    known = accepted(version, lines.aside)
    counted, printed = lines.counted, lines.printed
    paged = beside_numbers(lines.aside, printed)
    taken = {
        (number, index): tuple(group)
        for (number, index), group in groupby(ordered, key=lambda word: (word.line, word.claim))
        if found[index].artefact
    }
    reasons = {place: version.artefacts[int(found[place[1]].place[1])].reason for place in taken}
    marks = {place: _text(taken[place]) for place, reason in reasons.items() if reason == "page-number"}
    numbers = page_numbers({n: text for (n, _), text in marks.items()})
    counting = {(n, i) for n, i in marks if n in numbers}
    for (number, index), members in taken.items():
        claim, text, reason = found[index], _text(members), reasons[number, index]
        if reason == "running-header" and counted[core(text)] < 2 and key(text) not in printed:
            if number in known or number in paged:
                continue
            counts = any(line == number and reasons[line, other] == "page-number" for line, other in counting)
            if counts and not (said.strange(text) or rules(text)):
                continue  # what the page is about, beside its number
            if number in outermost and own.whole(text) and not (own.strange(text) or rules(text)):
                continue
            if number in outermost and is_stamp(text) and number == ordered[0].line:
                continue  # at the top; below the last line a day and an hour may be the end of its sentence
            odd = "a running header, and comes back nowhere"
        elif reason == "page-number" and not (
            (number, index) in counting or _numbers_a_page(text, printed, counted[core(text)] > 1)
        ):
            odd = "a page number, and is none"
        else:
            continue
        what = f"“{brief(text, 50)}” ({source_path}:{number}:{members[0].start + 1}) is called {odd}"
        mend = _MEND_HEAD if reason == "running-header" else "make it text, or name the reason it has"
        yield document.problem((*claim.place[:-1], "reason"), what, mend)


def _outermost(aside: Mapping[int, str], ordered: Sequence[Word]) -> frozenset[int]:
    """Return the numbers of the lines before and after all of the text that artefacts take whole."""
    numbers = list(dict.fromkeys(word.line for word in ordered))
    first, last = takewhile(aside.__contains__, numbers), takewhile(aside.__contains__, reversed(numbers))
    return frozenset((*first, *last))


def bare_number(text: str) -> bool:
    """Return whether a line is a number with no word and no dash that tells it is a page's; ``1 of 2`` is."""
    digits = text[0].isdigit() or text[0] == "("
    return (digits or (text[0].isalnum() and _BARE.fullmatch(text) is not None)) and not _PAGE_WORD.search(text)


def page_numbers(texts: Mapping[int, str]) -> frozenset[int]:
    """Return the keys of the ``texts``, in the order of the source, that number a page.

    They do by a word for page, or by standing in a row that counts on: from one of the first pages, or three in all,
    since ages and amounts may stand on a line of their own as well.
    """
    texts = {key: text.strip(_SEPARATING) or text for key, text in texts.items()}
    numbers = [key for key, text in sorted(texts.items()) if _PAGE.fullmatch(text) or _BARE.fullmatch(text)]
    rows: list[list[int]] = []
    marks = {key: found[0] for key in numbers if (found := _MARK.search(_PAGE_WORD.sub(" ", texts[key])))}
    for key, mark in marks.items():
        if rows and counts_on(marks[rows[-1][-1]], mark):
            rows[-1].append(key)
        else:
            rows.append([key])
    counting = {key for row in rows if len(row) > (1 if _early(marks[row[0]]) else 2) for key in row}
    return frozenset(counting | {key for key in numbers if _PAGE_WORD.search(texts[key])})


def _early(mark: str) -> bool:
    """Whether it is one of the first of its row, those of a supplement (A-1) included."""
    return min(values(mark.lower().lstrip("abcdefghijklmnopqrstuvwxyz-.") or mark), default=_EARLY + 1) <= _EARLY
