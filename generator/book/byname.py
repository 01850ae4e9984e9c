"""Schools and institutions by name, in parts, where there are too many for a page; and where each letter begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator import addresses
from generator.addresses import Address
from generator.book import parts
from generator.book.book import Book
from generator.book.parts import Part
from generator.ground.text import filed
from generator.language import words
from generator.model import Institution

_say = words.phrases.pages.schools

MOST = 320
"""How many names a part lists: three or four elements each, and at most 27 headings; a page may have 1,500."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Named:
    """A school, with the institution that it is ``of``, or an institution, with how many ``schools`` it names."""

    name: str
    path: Address
    of: Institution | None
    schools: str | None


@dataclass(frozen=True, kw_only=True)
class Letter:
    """The names that begin alike; ``anchor`` is that of its heading, ``sign`` what stands there."""

    sign: str
    anchor: str
    names: tuple[Named, ...]


@dataclass(frozen=True, kw_only=True)
class LetterLink:
    """Where the names that begin with a letter begin."""

    sign: str
    path: str


def name_parts(book: Book) -> tuple[Part[Named], ...]:
    """Return all schools and institutions by name, in parts; none of few texts.

    What fits one part stands on the page of all itself.
    """
    return book.once(_name_parts) if parts.many(book) else ()


def _name_parts(book: Book) -> tuple[Part[Named], ...]:
    found = parts.parts(addresses.SCHOOLS_BY_NAME, named(book), MOST, lambda each: each.name)
    return (replace(found[0], address=addresses.SCHOOLS),) if len(found) == 1 else found


def named(book: Book) -> Iterator[Named]:
    """Yield every school, and every institution but those that are called as their school is."""
    for institution in book.corpus.institutions:
        if all(school.name != institution.name for school in institution.schools):
            about = words.numbers.plural(len(institution.schools), *_say.SCHOOLS) if institution.schools else None
            yield Named(name=institution.name, path=addresses.institution(institution), of=None, schools=about)
        for school in institution.schools:
            yield Named(name=school.name, path=addresses.school(school), of=institution, schools=None)


def letters(names: Sequence[Named]) -> tuple[Letter, ...]:
    """Return names letter by letter, each letter where its first name stands."""
    found: dict[tuple[str, str], list[Named]] = {}
    for each in names:
        found.setdefault(_letter(each.name), []).append(each)
    return tuple(
        Letter(sign=sign, anchor=_say.LETTER_ANCHOR.format(letter=anchor), names=tuple(held))
        for (sign, anchor), held in found.items()
    )


def letter_links(book: Book) -> tuple[LetterLink, ...]:
    """Return where each letter begins."""
    found: dict[str, LetterLink] = {}
    for part in name_parts(book):
        for letter in letters(part.items):
            found.setdefault(letter.sign, LetterLink(sign=letter.sign, path=f"{part.address}/#{letter.anchor}"))
    return tuple(found.values())


def _letter(name: str) -> tuple[str, str]:
    """Return what stands above a name, and what that is called in its anchor: names without a letter stand together."""
    first = filed(name)[:1]
    return (first.upper(), first) if "a" <= first <= "z" else (_say.NO_LETTER, _say.NO_LETTER_ID)
