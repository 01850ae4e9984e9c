"""Documents that a text makes binding and that are not here, as pages name them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.book import calling
from generator.book.book import Book
from generator.language import words
from generator.model import Incorporated, Work

_say = words.phrases.standing


def named(documents: Iterable[Incorporated]) -> tuple[str, ...]:
    """Return the titles between quotation marks, each once, in their order."""
    return tuple(_say.DOCUMENT.format(title=title) for title in dict.fromkeys(each.title for each in documents))


def instead(documents: Iterable[Incorporated], forms: tuple[str, str] = (_say.ABSENT, _say.ABSENT_MANY)) -> str:
    """Return what is said in the place of silence; ``forms`` are phrases with ``documents``, for one and for more."""
    titles = named(documents)
    return forms[len(titles) != 1].format(documents=words.numbers.enumeration(titles))


def notes(book: Book, works: Iterable[Work] | None = None, topic: str | None = None) -> tuple[str, ...]:
    """Return what a starred silence means: for each text that has one, on ``topic`` or on any, its documents."""
    return book.once(_notes, tuple(book.works if works is None else works), topic)


def _notes(book: Book, works: Sequence[Work], topic: str | None) -> tuple[str, ...]:
    topics = tuple(book.topics) if topic is None else (topic,)
    return tuple(_note(book, work) for work in works if any(_starred(book, work, each) for each in topics))


def _starred(book: Book, work: Work, topic: str) -> bool:
    return any(book.stand(topic, work, role).standing == "elsewhere" for role in (None, *book.roles))


def _note(book: Book, work: Work) -> str:
    documents = [each for each in work.protocol.incorporates if not each.here]
    told = dict.fromkeys(_named_on(book, each) for each in documents)
    form = _say.ABSENT_NOTE if len(told) == 1 else _say.ABSENT_NOTE_MANY
    return form.format(text=calling.called(book, work), documents=words.numbers.enumeration(list(told)))


def _named_on(book: Book, document: Incorporated) -> str:
    name = _say.DOCUMENT.format(title=document.title)
    topics = words.numbers.enumeration([book.topics[each].label.lower() for each in document.topics])
    return _say.ABSENT_ON.format(document=name, topics=topics) if topics else name
