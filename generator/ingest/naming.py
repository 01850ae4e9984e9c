"""The institution that a text names as its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.ground import sentences
from generator.ground.expressions import expression
from generator.ingest.pieces import Doubt
from generator.language import words

patterns = words.patterns.ingest.naming

_OPENED, _CLOSED, _BY_ARTICLE, _ONE_WORD = map(
    expression, (patterns.OPENED_BY_KIND, patterns.CLOSED_BY_KIND, patterns.OPENED_BY_ARTICLE, patterns.ONE_WORD)
)
_AFTER_SOMEBODY = expression(patterns.AFTER_SOMEBODY)
_BEHIND, _OF_A_PLACE = expression(patterns.BEHIND), expression(patterns.OF_A_PLACE)
_ARTICLE = expression(patterns.ARTICLE)
_OVERLONG = expression(r"\S{61,}")  # no name: the longest Dutch word is shorter, and each letter would be begun at
_ARTICLES = expression(patterns.ARTICLES)
_DOCUMENT = expression(patterns.DOCUMENT, re.IGNORECASE)
_TRAILING = expression(patterns.TRAILING)
_BOARD = expression(patterns.BOARD, re.IGNORECASE)
_BINDING, _UNBINDING = expression(patterns.BINDING, re.IGNORECASE), expression(rf"\b(?:{patterns.UNBINDING})\b")
_PARTING = expression(r",\s|\s[-–—|•·]\s")
_LIMIT = 2_000_000  # characters searched for names, so that a text of any size takes seconds
_LINE = 200  # a longer line is no name


def institution(text: str) -> tuple[str | None, Doubt | None]:
    """Return the name of the institution that ``text`` mentions most, and a doubt where several are named."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for _, name in _names(text[:_LIMIT]):
        counted[shown.setdefault(name.lower(), name)] += 1
    counted = _merged(counted)
    if not counted:
        return None, None
    (name, times), *others = counted.most_common()
    rivals = [other for other, count in others if count * 3 >= times]
    boards = [each for each in (name, *rivals) if is_board(each)]
    schools = {each.lower() for each in (name, *rivals) if not is_board(each)}
    if rivals and len(boards) == 1 and schools <= {*map(str.lower, bound(text))}:
        return boards[0], None  # its schools are those that the text says it is for
    if rivals:
        return name, Doubt(
            f"several institutions or schools are named: {', '.join([name, *rivals[:3]])}", "choose whose text it is"
        )
    return name, None


def is_board(name: str) -> bool:
    """Return whether a name is that of a body that has schools and is none."""
    return _BOARD.match(name) is not None


def bound(text: str) -> tuple[str, ...]:
    """Return the schools that ``text`` says in so many words that it is for, as it names them."""
    found: dict[str, str] = {}
    for sentence in sentences.split(" ".join(text[:_LIMIT].split())):
        binding = _BINDING.search(sentence)
        if binding is not None and not _UNBINDING.search(sentence):
            for _, name in _names(sentence[binding.end() :]):
                if not is_board(name):
                    found.setdefault(name.lower(), name)
    return tuple(found.values())


def is_name(text: str) -> bool:
    """Return whether ``text``, a line, is the name of a school or board and hardly more."""
    if len(text) > _LINE:
        return False
    text = _BEHIND.sub("", text)
    if _OF_A_PLACE.fullmatch(text):
        return True
    text = _ARTICLE.sub("", text) or text
    written = text.title() if text.isupper() else text
    named = [False] * len(text)  # a school and, in brackets, its board are two
    for match, _ in _names(written):
        at = written.find(match)
        named[at : at + len(match)] = [True] * len(match)
    return sum(named) * 5 >= len(text) * 4 or bool(_AFTER_SOMEBODY.fullmatch(text))


def whole(name: str, title: str) -> str:
    """Return the name that a title holds with ``name`` as a part of it, else ``name``."""
    return next((longer for _, longer in _names(title) if f" {name} " in f" {longer} "), name)


def printed(name: str, lines: Iterable[str]) -> str:
    """Return the name as a line of a letterhead has it, of which ``name`` is a part; else ``name``."""
    return next((line for line in lines if line.endswith(f" {name}") and _AFTER_SOMEBODY.fullmatch(line)), name)


def opens(text: str) -> bool:
    """Return whether ``text``, a line, begins with such a name and a sign that parts it from what else it says."""
    return len(text) <= _LINE and any(
        text.startswith(match) and _PARTING.match(text[len(match) :]) for match, _ in _names(text)
    )


def _names(text: str) -> Iterator[tuple[str, str]]:
    """Yield every name in ``text``, as it stands there and without what only stands beside it.

    Names of several words begin or end with the kind of school; others are one word.
    """
    text = _OVERLONG.sub(" ", text)
    closed: set[int] = set()
    for search in (_OPENED, _CLOSED, _BY_ARTICLE, _ONE_WORD):
        for match in search.finditer(text):
            if search is _BY_ARTICLE and closed.intersection(range(*match.span())):
                continue
            name = _DOCUMENT.sub("", " ".join(match[0].split()))
            name = _TRAILING.sub("", _ARTICLES.sub("", name))
            if " " in name or search is _ONE_WORD:
                yield match[0], name
                if search is _CLOSED:
                    closed.update((match.start(), match.end() - 1))


def _merged(counted: Counter[str]) -> Counter[str]:
    """Count a longer form ("Clusius College Alkmaar") with the shorter one it contains, and drop rare longer forms."""
    result: Counter[str] = Counter()
    for name, count in counted.items():
        inside = [other for other in counted if other != name and f" {other} " in f" {name} "]
        best = max(inside, key=lambda other: counted[other], default=name)
        placed = name.startswith(f"{best}{patterns.IN}")
        result[best if counted[best] > count or placed else name] += count
    return result
