"""Whatever is done to the places in a file: what passes the check is quoted as the source has it, in one stretch.

What stands where is read from the sources here a second time on purpose, by other means than the checker's.
"""

import dataclasses
import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import ingest, intake, load, markup, schema, yamlio
from generator.book.book import Book
from generator.ground.errors import Problem
from generator.load import coverage, shapes, structure
from generator.load.files import Record
from generator.model import (
    Artefact,
    ArtefactReason,
    Corpus,
    DraftProvision,
    DraftSection,
    DraftVersion,
    Edition,
    Passage,
    Provision,
    finish,
)
from generator.outputs.kinds import provisions

# Two pages in the middle of a sentence and of a list, as the five texts do not happen to have them.
BROKEN = """Protocol sociale media

1. Leerlingen zetten hun telefoon uit en leggen hem weg, tenzij de docent
Protocol sociale media
2
toestemming geeft om hem te gebruiken, mits:
a. het stil is;
Protocol sociale media
3
b. het geen foto's betreft.

2. Leerlingen filmen elkaar niet.
"""

REASONS: tuple[ArtefactReason, ...] = ("running-header", "page-number", "website-junk", "footnote")


@dataclass(frozen=True)
class Word:
    """A word of a source, and from and up to which offset in the whole of it."""

    text: str
    start: int
    stop: int


@dataclass(frozen=True)
class Written:
    """An edition, and the version as its file says it."""

    edition: Edition
    draft: DraftVersion


@pytest.fixture(scope="module")
def versions(root: Path, corpus: Corpus) -> tuple[Written, ...]:
    def read(edition: Edition) -> DraftVersion:
        folder = root / "protocols" / edition.institution.id / edition.protocol.id / edition.version.id
        decoded = schema.decode(schema.VERSION, yamlio.load((folder / "version.yml").read_bytes(), "version.yml"))
        assert decoded[0] is not None
        return decoded[0]

    broken = ingest.ingest(intake.read(BROKEN.encode(), "source.txt"), corpus.vocabulary).version
    made = dataclasses.replace(corpus.editions[0], version=finish(broken), source_bytes=BROKEN.encode())
    return (*(Written(edition, read(edition)) for edition in corpus.editions), Written(made, broken))


def source(edition: Edition) -> str:
    return edition.source_bytes.decode("utf-8-sig").replace("\r\n", "\n")


def words_at(text: str, lines: str) -> list[Word]:
    """The words at a place such as "7:12-9, 11"."""
    found: list[Word] = []
    for part in lines.split(","):
        first, _, last = part.strip().partition("-")
        (row, column), (end_row, end_column) = (edge.partition(":")[::2] for edge in (first, last or first))
        start = offset(text, int(row)) + int(column or 1) - 1
        stop = offset(text, int(end_row)) + int(end_column) if end_column else offset(text, int(end_row) + 1)
        found += [Word(m[0], start + m.start(), start + m.end()) for m in re.finditer(r"\S+", text[start:stop])]
    return found


def offset(text: str, line: int) -> int:
    return sum(len(each) for each in text.splitlines(keepends=True)[: line - 1])


def place_of(text: str, words: Sequence[Word]) -> str:
    """The place of words, a stretch for each run of them that nothing interrupts."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and not text[runs[-1][-1].stop : word.start].strip():
            runs[-1].append(word)
        else:
            runs.append([word])
    return ", ".join(f"{edge(text, run[0].start)}-{edge(text, run[-1].stop - 1)}" for run in runs)


def edge(text: str, at: int) -> str:
    before = text[:at]
    return f"{before.count(chr(10)) + 1}:{at - before.rfind(chr(10))}"


def said(edition: Edition, version: DraftVersion) -> list[Problem]:
    document = yamlio.load(yamlio.dump(schema.encode(version)).encode(), "version.yml")
    record = Record(version, document)
    return [*shapes.check(record), *coverage.check(record, source(edition), "source.txt")]


def check_quotations(edition: Edition) -> None:
    """Each text is the words of its place, one stretch of the source but for the cuts that are declared."""
    text = source(edition)
    for passage in edition.passages:
        provision = passage.provision
        if provision.text is None:
            continue
        before = sum(len(part.split()) for part in (provision.num, provision.heading) if part)
        words = words_at(text, provision.lines)[before:]
        assert " ".join(word.text for word in words) == provision.text
        at = 0
        for one, two in pairwise(words):
            at += len(one.text) + 1
            between = text[one.stop : two.start]
            assert bool(between.strip()) == (at in passage.cuts), (edition.locator, provision.eid, between)
            assert all(line in allowed(edition, passage) for line in filter(None, map(str.strip, between.split("\n"))))
            assert between.isspace() or "\n" in between
        assert at <= len(provision.text)


def allowed(edition: Edition, passage: Passage) -> set[str]:
    """The lines that may stand between the words of a provision: those of its items, and those that pages have."""
    own = {line.strip() for item in descendants(passage.provision) for line in lines_of(edition, item.lines)}
    return own | {"Protocol sociale media", "Protocol Social Media", "2", "3"}


def descendants(provision: Provision) -> Iterator[Provision]:
    for item in provision.items:
        yield item
        yield from descendants(item)


def lines_of(edition: Edition, lines: str) -> Iterator[str]:
    words = words_at(source(edition), lines)
    first, last = (source(edition)[:at].count("\n") for at in (words[0].start, words[-1].stop))
    yield from source(edition).split("\n")[first : last + 1]


def replaced(
    version: DraftVersion, eid: str, change: Callable[[DraftProvision], tuple[DraftProvision, ...]]
) -> DraftVersion:
    """The version with a provision, or an item, replaced by others."""

    def inside(provisions: Sequence[DraftProvision]) -> tuple[DraftProvision, ...]:
        made: list[DraftProvision] = []
        for each in provisions:
            whole = dataclasses.replace(each, items=inside(each.items))
            made += change(whole) if each.eid == eid else (whole,)
        return tuple(made)

    sections = (dataclasses.replace(each, provisions=inside(each.provisions)) for each in version.sections)
    return dataclasses.replace(version, sections=tuple(sections))


def without(text: str, provision: DraftProvision, gone: Sequence[Word]) -> DraftProvision:
    """The provision without some words of its text, as a file would say it that nobody mistrusts."""
    kept = [word for word in words_at(text, provision.lines) if word not in gone]
    before = sum(len(part.split()) for part in (provision.num, provision.heading) if part)
    own = " ".join(word.text for word in kept[before:])
    return dataclasses.replace(provision, text=own or None, lines=place_of(text, kept))


def taken(data: st.DataObject, written: Written) -> tuple[DraftProvision, list[Word], int, int]:
    """A provision, the words of its text, and a stretch of these."""
    texts = [placed.provision for placed in structure.walk(written.draft) if placed.provision.text]
    provision = data.draw(st.sampled_from(texts))
    before = sum(len(part.split()) for part in (provision.num, provision.heading) if part)
    words = words_at(source(written.edition), provision.lines)[before:]
    start = data.draw(st.integers(0, len(words) - 1))
    stop = data.draw(st.integers(start + 1, min(start + data.draw(st.sampled_from((1, 2, 40))), len(words))))
    return provision, words, start, stop


def bent(data: st.DataObject, written: Written) -> DraftVersion:
    """A version in which something else takes words of a rule."""
    text, version = source(written.edition), written.draft
    provision, words, start, stop = taken(data, written)
    gone = words[start:stop]
    lines, said_there = place_of(text, gone), " ".join(word.text for word in gone)
    rest = without(text, provision, gone)
    taker = data.draw(st.sampled_from(("artefact", "provision", "item", "section", "title", "heading", "num")))
    if taker == "artefact":
        reason = data.draw(st.sampled_from(REASONS))
        aside = (*version.artefacts, Artefact(lines=lines, reason=reason))
        return replaced(dataclasses.replace(version, artefacts=aside), provision.eid, lambda _: (rest,))
    if taker == "provision":
        other = dataclasses.replace(
            provision, eid="other", num=None, heading=None, items=(), text=said_there, lines=lines
        )
        both = (rest, other) if data.draw(st.booleans()) else (other, rest)
        return replaced(version, provision.eid, lambda _: both)
    if taker == "item":
        item = DraftProvision(eid="item", kind="item", text=said_there, lines=lines)
        return replaced(version, provision.eid, lambda each: (dataclasses.replace(rest, items=(item, *each.items)),))
    if taker == "section":
        section = DraftSection(eid="sec_taken", heading=said_there, lines=lines)
        bare = replaced(version, provision.eid, lambda _: (rest,))
        return dataclasses.replace(bare, sections=(*bare.sections, section))
    if taker == "title":
        bare = replaced(version, provision.eid, lambda _: (rest,))
        return dataclasses.replace(bare, title=said_there, title_lines=lines)
    # The first words of the text, in another field of the same provision.
    first, after = words[: stop - start], words[stop - start :]
    moved = " ".join(word.text for word in first)
    own = " ".join(word.text for word in after) or None
    if taker == "heading":
        return replaced(version, provision.eid, lambda each: (dataclasses.replace(each, text=own, heading=moved),))
    return replaced(version, provision.eid, lambda each: (dataclasses.replace(each, text=own, num=moved),))


def passes(edition: Edition, version: DraftVersion) -> Edition | None:
    return None if said(edition, version) else dataclasses.replace(edition, version=finish(version))


def test_every_text_is_quoted_as_its_source_has_it(versions: tuple[Written, ...]) -> None:
    for written in versions:
        assert said(written.edition, written.draft) == [], written.edition.locator
        check_quotations(written.edition)
    assert any(passage.cuts for passage in versions[-1].edition.passages)


def test_a_quotation_and_its_data_show_where_the_source_interrupts_the_text(
    corpus: Corpus, versions: tuple[Written, ...]
) -> None:
    broken = versions[-1].edition
    work = dataclasses.replace(corpus.works[0], editions=(broken,))
    book = Book(dataclasses.replace(corpus, works=(work,)))
    article, item = broken.passages[0], broken.passages[1]
    quote = html5lib.parseFragment(markup.quotation(book, article), namespaceHTMLElements=False)
    (words,) = quote.iterfind(".//blockquote[@class='pw-words']")
    assert "".join(words.itertext()) == article.provision.text
    (cut,) = words.iterfind("span[@class='pw-cut']")
    assert cut.get("role") == "img"
    assert cut.get("aria-label") == cut.get("title") != ""
    assert (words.text or "").endswith("tenzij de docent ")
    assert len(list(quote.iterfind(".//p[@class='pw-cut-note']"))) == 1
    assert "tenzij de docent ‖ toestemming" in (book.rule(item).lead or "")
    one = json.loads(provisions.write(book))["provisions"][0]
    assert [one["text"][at:].split()[0] for at in one["cuts"]] == ["toestemming"]
    whole = markup.quotation(Book(corpus), corpus.editions[0].passages[0])
    assert "pw-cut" not in whole


@pytest.mark.long
@given(st.data())
def test_words_that_something_else_takes_are_not_missed_in_a_quotation(
    versions: tuple[Written, ...], data: st.DataObject
) -> None:
    written = data.draw(st.sampled_from(versions))
    if accepted := passes(written.edition, bent(data, written)):
        check_quotations(accepted)


def begun_at_the_end_of_a_line(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words from each place inside a line where a sentence begins to the end of that line, where it goes on."""
    for start in range(1, len(words)):
        ended = words[start - 1].text[-1] in ".!?" and "\n" not in text[words[start - 1].stop : words[start].start]
        ends = (n for n in range(start + 1, len(words)) if "\n" in text[words[n - 1].stop : words[n].start])
        stop = next(ends, None)
        if ended and stop is not None and words[stop].text[0].islower():
            yield list(words[start:stop])


def test_what_begins_a_sentence_at_the_end_of_a_line_is_no_point_of_its_text(versions: tuple[Written, ...]) -> None:
    # The line below stands further to the left, as words do that go on with what leads in to points.
    begun = []
    for written in versions:
        text = source(written.edition)
        for provision in (placed.provision for placed in structure.walk(written.draft) if placed.provision.text):
            before = sum(len(part.split()) for part in (provision.num, provision.heading) if part)
            for gone in begun_at_the_end_of_a_line(text, words_at(text, provision.lines)[before:]):
                words = " ".join(word.text for word in gone)
                item = DraftProvision(eid="item", kind="item", text=words, lines=place_of(text, gone))
                led = dataclasses.replace(without(text, provision, gone), items=(item, *provision.items))
                begun.append(words)
                assert said(written.edition, replaced(written.draft, provision.eid, lambda _, led=led: (led,))), words
    assert "Plaats" in begun


@given(st.data())
def test_no_cut_through_a_sentence_is_accepted(versions: tuple[Written, ...], data: st.DataObject) -> None:
    """A word such as "niet" from the inside of a sentence has no other place than in that sentence."""
    written = data.draw(st.sampled_from(versions))
    text = source(written.edition)
    provision, words, _, _ = taken(data, written)
    inner = [n for n in range(1, len(words) - 1) if words[n - 1].text[-1].isalpha()]
    if not inner:
        return
    at = data.draw(st.sampled_from(inner))
    stop = len(words) if data.draw(st.booleans()) else at + 1
    gone = words[at:stop]
    other = DraftProvision(
        eid="other", kind="paragraph", text=" ".join(word.text for word in gone), lines=place_of(text, gone)
    )
    rest = without(text, provision, gone)
    assert said(written.edition, replaced(written.draft, provision.eid, lambda _: (rest, other)))


def test_a_page_number_that_takes_the_denial_from_a_real_rule_is_refused(root: Path, tmp_path: Path) -> None:
    data = tmp_path / "protocols"
    shutil.copytree(root / "protocols", data)
    file = data / "clusius" / "sociale-media" / "v1" / "version.yml"
    written = file.read_text(encoding="utf-8")
    for old, new in (
        (
            "rol spreekt en niet uit de naam van het\n              Clusius",
            "rol spreekt en uit de naam van het\n              Clusius",
        ),
        ("            lines: 103-105\n", "            lines: '103:1-103:61, 103:68-105'\n"),
        ("sections:\n", "artefacts:\n  - {lines: '103:63-103:66', reason: page-number}\nsections:\n"),
    ):
        assert written.count(old) == 1
        written = written.replace(old, new)
    file.write_text(written, encoding="utf-8")
    with pytest.raises(load.DataError) as refused:
        load.load(data)
    assert "stands “niet”" in str(refused.value)
