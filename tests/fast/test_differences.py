"""One count everywhere: whatever tells of a revision counts the same editorial differences, and shows the same ones."""

import dataclasses
import html
import io
import json
import re
from collections import Counter
from pathlib import Path

import pypdf
import pytest
import wordreader
from wordreader import W

from generator import addresses, intake, load
from generator.book.book import Book
from generator.book.headline import sentence
from generator.book.revisions import revision_view
from generator.compare import revision
from generator.compare.revision import Revision
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus, Edition, Overrule, Verdict, Work
from generator.outputs import comparison
from generator.outputs.kinds import revisions
from generator.pages.render import render
from generator.papers import docx, paper, pdf

FIRST = """Protocol media

1. Regels

1.1 Leerlingen zetten hun telefoon uit in de les, en leggen hem in de tas.
1.2 Medewerkers plaatsen een foto van een leerling met toestemming / instemming van de vestigingsdirecteur.
1.3 De vestigingsdirecteur beslist over een klacht; zij legt uit waarom.
1.4 Ouders spreken elkaar aan op gedrag in de groepsapp van de klas.
1.5 Wie pest krijgt een gesprek met de mentor. Ouders horen daarvan.
1.6 Dit protocol wordt ieder jaar besproken met de raad, ten minste een keer.
"""
EDITS = {
    "none": (),
    "signs and spaces": ((" / ", "/"), ("; zij", ", zij"), ("les, en", "les en")),
    "beside a new name": ((" / ", "/"), ("vestigingsdirecteur", "schooldirecteur")),
    "beside a rule": (("ten minste een keer", "tenminste twee keer"), ("ieder jaar", "elk jaar")),
    "moved": (("; zij", ", zij"), ("1.4 Ouders spreken elkaar aan op gedrag in de groepsapp van de klas.\n", ""),
              ("1.2 Med", "1.2 Ouders spreken elkaar aan op gedrag in de groepsapp van de klas.\n1.3 Med")),
    "parted": (("mentor. Ouders", "mentor.\n1.6 Ouders"), ("1.6 Dit", "1.7 Dit"), ("tas.", "tas")),
    "came and went": (("1.4 Ouders", "1.4 Bezoekers melden zich bij de balie.\n1.5 Ouders"), ("; zij", " zij")),
}  # fmt: skip


def made_up(corpus: Corpus, edits: tuple[tuple[str, str], ...]) -> tuple[Corpus, Revision]:
    """Return a corpus of one work with two versions, and their revision."""
    second = FIRST
    for before, after in edits:
        assert before in second
        second = second.replace(before, after)
    work = next(work for work in corpus.works if work.institution.id == "calvijn")
    editions = []
    for name, text in (("v1", FIRST), ("v2", second)):
        edition = loose.edition(intake.read(text.encode(), "x.txt"), corpus.vocabulary)
        version = dataclasses.replace(edition.version, id=name)
        editions.append(
            dataclasses.replace(edition, institution=work.institution, protocol=work.protocol, version=version)
        )
    return _of(corpus, work, tuple(editions))


def overruled(corpus: Corpus, verdict: Verdict | None, eid: str = "sec_e__art_6") -> tuple[Corpus, Revision]:
    """Return the real revision of Calvijn, with a class that a person gave one of its changes."""
    work = next(work for work in corpus.works if work.institution.id == "calvijn")
    overrules = (Overrule(old="v1", new="v2", eid=eid, verdict=verdict, reason="Dat vinden wij."),) if verdict else ()
    protocol = dataclasses.replace(work.protocol, overrules=overrules)
    return _of(corpus, work, tuple(dataclasses.replace(edition, protocol=protocol) for edition in work.editions))


def _of(corpus: Corpus, work: Work, editions: tuple[Edition, ...]) -> tuple[Corpus, Revision]:
    alone = dataclasses.replace(corpus, works=(dataclasses.replace(work, editions=editions),), renamed=())
    return alone, revision.compare(*editions, corpus.vocabulary)


CORPUS = load.load(Path(__file__).parents[2] / "protocols")
CASES = {
    "Calvijn": overruled(CORPUS, None),
    "Calvijn, a name judged substantive": overruled(CORPUS, "substantive"),
    "Calvijn, a name judged editorial": overruled(CORPUS, "editorial"),
    "Calvijn, a sign judged a name": overruled(CORPUS, "terminological", "sec_e__art_5"),
    "Calvijn, a sign judged substantive": overruled(CORPUS, "substantive", "sec_e__art_5"),
    **{name: made_up(CORPUS, edits) for name, edits in EDITS.items()},
}


def marks(text: str) -> tuple[list[str], list[str]]:
    """Return what is marked as gone and as come in a text with brackets."""
    return sorted(re.findall(r"\[[−-](.+?)[−-]\]", text, re.S)), sorted(re.findall(r"\[\+(.+?)\+\]", text, re.S))


def table_of(made: bytes) -> str:
    """Return the text of the table below the heading of editorial differences in a Word file, empty where none is."""
    body = wordreader.part(made).find(f"{W}body")
    assert body is not None
    found, inside = "", False
    for block in body:
        text = "".join(part.text or "" for part in block.iter(f"{W}t"))
        if block.tag == f"{W}tbl":
            found += text if inside else ""
            inside = False
        else:
            inside = inside or text == words.phrases.papers.PARTS["editorial"]
    return found


@pytest.mark.parametrize("name", CASES)
def test_every_output_counts_and_shows_the_same_editorial_differences(name: str) -> None:
    corpus, found = CASES[name]
    work = corpus.works[0]
    due = [own.edit for change in found.changes for own in change.differing("editorial")]
    gone, come = sorted(edit.old for edit in due if edit.old), sorted(edit.new for edit in due if edit.new)
    said = words.numbers.plural(len(due), *words.phrases.revisions.EDITORIAL) if due else ""

    def tells(text: str) -> bool:
        told = re.findall(r"\d+ redactione(?:el|le) verschil(?:len)?", html.unescape(text))
        return set(told) == ({said} if said else set())

    view = revision_view(work, found)
    assert tells(sentence(found))
    assert tells(view.map_words)
    page = next(page for page in render(Book(corpus)) if page.path == addresses.revision(found.new))
    assert tells(page.body)
    folded = re.search(r'<section aria-labelledby="redactioneel">.*?</section>', page.body, re.S)
    shown = html.unescape(folded[0]) if folded else ""
    assert sorted(re.findall(r"<del[^>]*>(.*?)</del>", shown, re.S)) == gone
    assert sorted(re.findall(r"<ins[^>]*>(.*?)</ins>", shown, re.S)) == come

    table = paper.changes_table(found)
    made = docx.render(table)
    assert tells("".join(text for _, text in wordreader.read(made, "accept")))
    assert marks(table_of(made)) == (gone, come)
    printed = " ".join(
        "\n".join(part.extract_text() for part in pypdf.PdfReader(io.BytesIO(pdf.render(table))).pages).split()
    )
    assert tells(printed.replace("\u00ad", ""))

    tracked = wordreader.part(docx.render(paper.tracked_text(found)))
    for tag, text, wanted in ((f"{W}del", f"{W}delText", gone), (f"{W}ins", f"{W}t", come)):
        there = Counter("".join(part.text or "" for part in run.iter(text)) for run in tracked.iter(tag))
        assert not Counter(wanted) - there

    document = json.loads(comparison.as_json(found))
    assert revisions.one(found)["counts"]["differences"]["editorial"] == len(due)
    assert document["counts"]["differences"]["editorial"] == len(due)
    listed = [edit for change in document["changes"] for edit in change["edits"]
              if (change["class"] if change["overruled"] else edit["class"]) == "editorial"]  # fmt: skip
    assert [(edit["old"], edit["new"]) for edit in listed] == [(edit.old, edit.new) for edit in due]
    text = comparison.as_text(found, "oud", "nieuw", colour=False)
    for told in (text, comparison.as_html(found, "oud", "nieuw")):
        assert bool(due) == bool(re.search(rf"\b{len(due)} editorial(?! outside)", told))
        assert said in html.unescape(told)
    for wanted, there in zip((gone, come), marks(text), strict=True):
        assert not Counter(wanted) - Counter(there)


def test_the_cases_differ_in_what_they_count() -> None:
    assert [found.tally.editorial for _, found in CASES.values()] == [5, 4, 6, 4, 4, 0, 3, 1, 1, 1, 1, 1]
