"""What texts and schools are called where others stand beside them: by as much of their names as tells them apart."""

from __future__ import annotations

from collections import Counter

from generator.book.book import Book
from generator.book.places import Place
from generator.ground.text import filed
from generator.language import words
from generator.model import Corpus, Edition, Institution, Passage, PlacedStatement, School, Work

_say = words.phrases.pages.shared


def several(book: Book, institution: Institution) -> bool:
    """Whether an institution has more than one protocol, so that its name does not tell which is meant."""
    return len(book.works_of(institution)) > 1


def called(book: Book, of: Work | Edition | Passage | PlacedStatement) -> str:
    """Return the short name of whose text it is, with the title of the protocol where the institution has several."""
    return short(of, several=several(book, of.institution))


def short(of: Work | Edition | Passage | PlacedStatement, *, several: bool) -> str:
    """Return the same where it is known whether the institution has several protocols."""
    name = of.institution.short_name
    return _say.LABEL.format(institution=name, title=of.protocol.title) if several else name


def in_full(book: Book, work: Work) -> str:
    """Return what :func:`called` does, with the whole name of the institution."""
    name = work.institution.name
    return _say.LABEL.format(institution=name, title=work.protocol.title) if several(book, work.institution) else name


def school_named(book: Book, place: Place) -> str:
    """Return the name of a place, with its institution where a school of another is called the same."""
    if place.school is None:
        return place.name
    return school_called(place.school, place.institution, book.once(_ambiguous))


def phrase(book: Book, place: Place) -> str:
    """Return how a place reads after "van": a school, or "een school van" an institution."""
    if place.school is None:
        return words.phrases.marking.A_SCHOOL_OF.format(institution=place.institution.name)
    return school_named(book, place)


def school_called(school: School, institution: Institution, ambiguous: frozenset[str]) -> str:
    """Return the name of a school, with its institution where that name is one of those in ``ambiguous``."""
    if filed(school.name) not in ambiguous:
        return school.name
    return _say.SCHOOL_OF.format(school=school.name, institution=institution.name)


def ambiguous(corpus: Corpus) -> frozenset[str]:
    """Return the names that schools of more than one institution have, as lists of names are ordered."""
    held = Counter(name for each in corpus.institutions for name in {filed(school.name) for school in each.schools})
    return frozenset(name for name, count in held.items() if count > 1)


def _ambiguous(book: Book) -> frozenset[str]:
    return ambiguous(book.corpus)
