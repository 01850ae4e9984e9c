"""What is taken over from an earlier build: exactly what a build of everything would make, whatever was edited."""

from __future__ import annotations

import hashlib
import pickle
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from invented import corpora

from generator import load
from generator.book import account
from generator.book.account import Account
from generator.book.book import Book
from generator.book.ledger import Ledger
from generator.ground.store import Store
from generator.model import Corpus, Edition, Provision, Section, Version, Work
from generator.outputs import output
from generator.pages import render

INSTITUTIONS = 10
"""More than the eight of which a page shows all."""
PROVISIONS = 2
"""As many each section has: what a page reads of a text is told part by part, and with all of its provisions the site
has nearly the same pages, which take twice as long to make."""

Things = Mapping[str, tuple[object, Callable[[], bytes]]]
Edit = Callable[[Corpus], Corpus]
Shared = Callable[[str, Callable[[Path], object]], Path]
Built = tuple[Mapping[str, str], set[str], Account]
"""The digest of each thing that was made, what stood, and the account, as the next build reads it."""


@pytest.fixture(scope="module")
def some(root: Path, shared: Shared) -> Corpus:
    def write(folder: Path) -> None:
        corpora.write(folder / "protocols", root / "protocols", INSTITUTIONS, most=PROVISIONS)

    return load.load(shared("some", write) / "protocols")


def things(book: Book) -> Things:
    """Return all that a build makes, with what it is asked with."""
    found: dict[str, tuple[object, Callable[[], bytes]]] = {}
    for page in render.planned(book):
        found[f"page/{page.path}"] = page.asked, lambda page=page: page.body().encode()  # type: ignore[misc]
    for file in output.planned(book):
        found[f"file/{file.path}"] = (file.path, file.making), file.content
    return found


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def built(corpus: Corpus, kept: Store, before: Account | None) -> Built:
    """Build what does not stand."""
    book = Book(corpus)
    ledger = Ledger(book, kept, before)
    made, stood = {}, set()
    for name, (asked, make) in things(book).items():
        if ledger.stands(name, asked):
            stood.add(name)
        else:
            with ledger.making(name, asked):
                made[name] = digest(make())
    return made, stood, account.read(ledger.account().written())


def whole(corpus: Corpus) -> Mapping[str, str]:
    return {name: digest(make()) for name, (_, make) in things(Book(corpus)).items()}


@pytest.fixture(scope="module")
def kept(shared: Shared) -> Store:
    """Where facts that last are kept: one place for all test processes, since one makes what the others know."""
    return Store(shared("values", Path.mkdir))


@pytest.fixture(scope="module")
def first(some: Corpus, kept: Store, shared: Shared) -> tuple[Mapping[str, str], Account]:
    def make(file: Path) -> None:
        made, stood, after = built(some, kept, None)
        assert not stood
        assert made == whole(some)
        file.write_bytes(pickle.dumps((made, after.written())))

    made, written = pickle.loads(shared("first", make).read_bytes())
    return made, account.read(written)


def changed(corpus: Corpus, number: int, change: Callable[[Version], Version], latest: bool = True) -> Corpus:
    """Return a corpus in which one version is another."""
    work = corpus.works[number % len(corpus.works)]
    edition = work.in_force if latest else work.editions[0]
    other = replace(edition, version=change(edition.version))
    works = [each if each is not work else _with(work, edition, other) for each in corpus.works]
    return replace(corpus, works=tuple(works))


def _with(work: Work, old: Edition, new: Edition) -> Work:
    return replace(work, editions=tuple(new if each is old else each for each in work.editions))


def provision(number: int, change: Callable[[Provision], Provision]) -> Callable[[Version], Version]:
    """Return the change of one of the provisions of a version that have statements."""

    def changes(version: Version) -> Version:
        said = [
            (section, place)
            for section in version.sections
            for place, each in enumerate(section.provisions)
            if each.statements and each.text
        ]
        section, place = said[number % len(said)]
        provisions = list(section.provisions)
        provisions[place] = change(provisions[place])
        return _sections(version, section, replace(section, provisions=tuple(provisions)))

    return changes


def _sections(version: Version, old: Section, new: Section) -> Version:
    return replace(version, sections=tuple(new if each is old else each for each in version.sections))


def words(each: Provision) -> Provision:
    statement = each.statements[0]
    other = replace(statement, quote=f"{statement.quote} omgekeerd")
    return replace(each, text=f"{each.text} omgekeerd", statements=(other, *each.statements[1:]))


def stated(**fields: Any) -> Callable[[Provision], Provision]:
    return lambda each: replace(each, statements=(replace(each.statements[0], **fields), *each.statements[1:]))


def silent(each: Provision) -> Provision:
    return replace(each, statements=(), labels=None)


def heading(version: Version) -> Version:
    section = version.sections[-1]
    return _sections(version, section, replace(section, heading="Een heel ander opschrift"))


def vocabulary(corpus: Corpus) -> Corpus:
    topic, *rest = corpus.vocabulary.topics
    topics = (replace(topic, label="Een ander onderwerp"), *rest)
    return replace(corpus, vocabulary=replace(corpus.vocabulary, topics=topics))


def named(corpus: Corpus) -> Corpus:
    old = corpus.works[2].institution
    new = replace(old, short_name="Anders")
    works = []
    for work in corpus.works:
        if work.institution is old:
            editions = tuple(replace(each, institution=new) for each in work.editions)
            work = replace(work, institution=new, editions=editions)
        works.append(work)
    institutions = tuple(new if each is old else each for each in corpus.institutions)
    return replace(corpus, works=tuple(works), institutions=institutions)


def without(corpus: Corpus) -> Corpus:
    gone = corpus.works[3].institution
    works = tuple(work for work in corpus.works if work.institution is not gone)
    return replace(corpus, works=works, institutions=tuple(each for each in corpus.institutions if each is not gone))


def source(corpus: Corpus) -> Corpus:
    work = corpus.works[1]
    other = replace(work.in_force, source_bytes=work.in_force.source_bytes + b"\n")
    works = tuple(_with(work, work.in_force, other) if each is work else each for each in corpus.works)
    return replace(corpus, works=works)


SINGLE: Mapping[str, Edit] = {
    "words": lambda corpus: changed(corpus, 0, provision(0, words)),
    "words of a later provision": lambda corpus: changed(corpus, 4, provision(7, words)),
    "words of an old version": lambda corpus: changed(
        corpus, next(n for n, work in enumerate(corpus.works) if len(work.editions) > 1), provision(1, words), False
    ),
    "act": lambda corpus: changed(corpus, 5, provision(3, stated(act="iets heel anders doen"))),
    "topic": lambda corpus: changed(
        corpus, 6, provision(2, stated(topics=(corpus.vocabulary.topics[-2].id, corpus.vocabulary.topics[3].id)))
    ),
    "role": lambda corpus: changed(
        corpus, 7, provision(5, stated(binds=(corpus.vocabulary.roles[0].id, corpus.vocabulary.roles[1].id)))
    ),
    "norm": lambda corpus: changed(corpus, 8, provision(4, stated(norm=corpus.vocabulary.norms[-1].id))),
    "doubt": lambda corpus: changed(corpus, 9, provision(6, stated(doubt="Dit kan ook anders."))),
    "labels gone": lambda corpus: changed(corpus, 2, provision(1, silent)),
    "summary": lambda corpus: changed(corpus, 3, provision(1, lambda each: replace(each, summary="Kort gezegd."))),
    "number": lambda corpus: changed(corpus, 1, provision(2, lambda each: replace(each, num="99."))),
    "heading": lambda corpus: changed(corpus, 3, heading),
    "title": lambda corpus: changed(corpus, 4, lambda version: replace(version, title="Een andere titel")),
    "provision gone": lambda corpus: changed(
        corpus,
        5,
        lambda version: _sections(
            version, version.sections[0], replace(version.sections[0], provisions=version.sections[0].provisions[1:])
        ),
    ),
    "source": source,
}


def together(*names: str) -> Edit:
    """Return several edits as one: to make a whole site takes too long to try each alone."""

    def edited(corpus: Corpus) -> Corpus:
        for name in names:
            corpus = SINGLE[name](corpus)
        return corpus

    return edited


def agrees(names: str, before: Mapping[str, str], expected: Mapping[str, str], built_: Built) -> None:
    """Assert that a build of part made what a build of everything makes, and left standing what that makes alike."""
    made, stood, _ = built_
    assert made.keys() | stood == expected.keys(), names
    assert {name: before.get(name) for name in stood} == {name: expected[name] for name in stood}, names
    assert made == {name: expected[name] for name in made}, names
    assert stood, names


@pytest.mark.long
@pytest.mark.parametrize(
    "names",
    [
        ("words",),
        ("words of a later provision", "words of an old version", "act", "topic", "role"),
        ("labels gone",),
        ("norm", "doubt", "summary", "number", "heading", "title", "source"),
        ("provision gone",),
    ],
    ids=lambda names: ", ".join(names),
)
def test_what_stands_is_what_would_be_made(
    some: Corpus, kept: Store, first: tuple[Mapping[str, str], Account], names: tuple[str, ...]
) -> None:
    before, known = first
    corpus = together(*names)(some)
    expected = whole(corpus)
    there = built(corpus, kept, known)
    agrees("there", before, expected, there)
    # The account of a build that made part serves the next: back to what was.
    agrees("back", expected, before, built(some, kept, there[-1]))


@pytest.mark.long
@pytest.mark.parametrize("edit", [vocabulary, named, without])
def test_what_all_depends_on_leaves_nothing_standing(
    some: Corpus, kept: Store, first: tuple[Mapping[str, str], Account], edit: Edit
) -> None:
    book = Book(edit(some))
    ledger = Ledger(book, kept, first[1])
    assert not [name for name, (asked, _) in things(book).items() if ledger.stands(name, asked)]


@pytest.mark.long
def test_an_account_of_what_stood_serves_the_next_build(
    some: Corpus, kept: Store, first: tuple[Mapping[str, str], Account]
) -> None:
    before, known = first
    corpus = SINGLE["words"](some)
    made, stood, after = built(corpus, kept, known)
    # As the test above holds it against a build of everything.
    expected = {**{name: before[name] for name in stood}, **made}
    back = built(some, kept, after)
    agrees("back", expected, before, back)
    agrees("again", before, expected, built(corpus, kept, back[-1]))


@pytest.mark.long
def test_of_facts_that_are_kept_no_more_all_comes_out_as_it_was(
    some: Corpus, kept: Store, first: tuple[Mapping[str, str], Account], tmp_path: Path
) -> None:
    known = first[1]
    assert kept.folder is not None
    values = Store(shutil.copytree(kept.folder, tmp_path / "values"))
    entries = [path for path in (tmp_path / "values").rglob("*") if path.is_file()]
    assert len(entries) > 2
    for place, path in enumerate(entries):
        if place % 2:
            path.unlink()
        else:
            path.write_bytes(b"half of it")
    corpus = SINGLE["words"](some)
    made, stood, _ = built(corpus, values, known)
    # Another test holds what comes out where the values are there against a build of everything.
    assert (made, stood) == built(corpus, kept, known)[:2]
    assert any(values.get("value", path.name) for path in entries)


@pytest.mark.long
def test_what_plans_pages_and_lasts_is_kept_though_no_page_asked_for_it(
    some: Corpus, kept: Store, first: tuple[Mapping[str, str], Account]
) -> None:
    corpus, known = some, first[1]
    for edit in (None, "words", None):  # kept by a build, by one that changed something else, and by the next
        book = Book(SINGLE[edit](corpus) if edit else corpus)
        ledger = Ledger(book, kept, known)
        assert render.planned(book)
        assert book.read is not None
        compared = [key for key in book.read if key[0].__name__ == "_revision"]
        weighed = [key for key in book.read if key[0].__name__ == "_weights"]
        assert len(compared) < len(book.revised) / 2
        assert len(weighed) < len(book.editions) / 2
        known = account.read(ledger.account().written())


@pytest.mark.long
def test_one_word_leaves_nearly_all_as_it_is(root: Path, kept: Store, tmp_path: Path) -> None:
    # Whole texts: of a short one a word is read by a larger share of the pages.
    corpora.write(tmp_path / "protocols", root / "protocols", INSTITUTIONS)
    corpus = load.load(tmp_path / "protocols")
    _, _, known = built(corpus, kept, None)
    made, stood, _ = built(SINGLE["words"](corpus), kept, known)
    assert len(made) < len(stood) / 4
    again, standing, _ = built(corpus, kept, known)
    # What lists the sizes of files.
    assert len(again) < len(standing) / 20
