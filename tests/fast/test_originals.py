"""The file that a text was made of: which is offered, and what the page of the source says of it."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from pathlib import Path

import pytest
import typst

from generator import addresses, cli, intake, load
from generator.book.book import Book
from generator.book.originals import offered
from generator.ground import spans, store
from generator.ground.errors import DataError
from generator.model import Corpus, Edition, OriginalFile, Work
from generator.outputs import output
from generator.outputs.kinds import originals
from generator.pages.annotations import annotation_parts
from generator.pages.render import render

BASE = Path(__file__).parents[1] / "golden" / "check" / "base"
DATA = b"%PDF-1.7 a letter"


def with_original(
    corpus: Corpus, path: Path, *, shown: bool | None, everywhere: bool = False
) -> tuple[Corpus, Edition]:
    """Return a corpus in which the first text was made of the file at ``path``, and that text."""
    path.write_bytes(DATA)
    work = corpus.works[0]
    edition = work.in_force
    original = OriginalFile(
        file=path.name, sha256=hashlib.sha256(DATA).hexdigest(), type="PDF", made_by="pdf 1 (lib 2.0)", shown=shown
    )
    source = dataclasses.replace(edition.version.source, original=original)
    version = dataclasses.replace(edition.version, source=source)
    made = dataclasses.replace(edition, version=version, original_path=path, original_size=2_048)
    changed: Work = dataclasses.replace(work, editions=(*work.editions[:-1], made))
    settings = dataclasses.replace(corpus.settings, show_originals=everywhere)
    return dataclasses.replace(corpus, works=(changed, *corpus.works[1:]), settings=settings), made


@pytest.mark.parametrize(
    ("name", "shown", "everywhere", "is_offered"),
    [
        ("original.pdf", None, False, False),
        ("original.pdf", None, True, True),
        ("original.pdf", True, False, True),
        ("original.pdf", False, True, False),
        ("original.html", None, True, False),
        ("original.md", None, True, False),
        ("original.docm", None, True, False),
    ],
)
def test_the_text_says_whether_its_original_is_offered_else_the_site_does(
    name: str, shown: bool | None, everywhere: bool, is_offered: bool, corpus: Corpus, tmp_path: Path
) -> None:
    changed, edition = with_original(corpus, tmp_path / name, shown=shown, everywhere=everywhere)
    book = Book(changed)
    found = offered(book, edition)
    assert found is not None
    assert (found.path is not None) == is_offered
    files = dict(originals.OUTPUT.files(book))
    assert list(files) == ([addresses.original_file(edition)] if is_offered else [])


def test_it_lies_under_the_address_of_the_version_byte_for_byte(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "original.pdf"
    changed, edition = with_original(corpus, path, shown=True)
    ((address, making),) = originals.OUTPUT.files(Book(changed))
    assert address == f"{addresses.edition(edition)}/original.pdf"
    assert callable(making)
    assert making() == DATA
    path.write_bytes(DATA + b"!")
    with pytest.raises(DataError, match="this file was changed since it was checked"):
        making()
    assert list(originals.OUTPUT.files(Book(corpus))) == []
    assert output.types()["pdf"] == "application/pdf"


@pytest.mark.long
def test_a_provision_leads_to_its_page_of_a_pdf_that_is_offered_and_gives_the_text(
    corpus: Corpus, tmp_path: Path
) -> None:
    changed, edition = with_original(corpus, tmp_path / "original.pdf", shown=True)
    first = edition.passages[0].provision
    line = spans.parse(first.lines)[0].first
    pages = tuple(3 if number == line else 0 for number in range(1, len(edition.source_lines) + 1))

    def notes(of: Edition) -> str:
        work = changed.works[0]
        works = (dataclasses.replace(work, editions=(*work.editions[:-1], of)), *changed.works[1:])
        book = Book(dataclasses.replace(changed, works=works))
        (part,) = (
            part for part in annotation_parts(book, of) if any(each.provision.eid == first.eid for each in part.items)
        )
        return next(page.body for page in render(book) if page.path == part.address)

    link = '/original.pdf#page=3">bladzijde 3 van het origineel</a>'
    assert notes(dataclasses.replace(edition, original_pages=pages)).count(link) == 1
    assert "van het origineel" not in notes(edition)  # nobody could read it again
    source = dataclasses.replace(edition.version.source.original, shown=False)  # type: ignore[type-var]
    version = dataclasses.replace(edition.version, source=dataclasses.replace(edition.version.source, original=source))
    hidden = dataclasses.replace(edition, version=version, original_pages=pages)
    assert "van het origineel" not in notes(hidden)


PAGES = """
#text(size: 20pt, weight: "bold")[Regels van het Duinrand College]

1. Leerlingen plaatsen geen foto's van anderen op sociale media.
#pagebreak()
2. Leerlingen pesten niet op sociale media.
"""


def test_the_pages_are_those_of_the_pdf_as_it_is_read_again_and_are_kept_with_what_was_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(BASE, tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    typst.compile(PAGES.encode(), output="regels.pdf")
    assert cli.main(["add", "--no-cache", "regels.pdf", "--yes", "--show", "--name", "Duinrand College"]) == 0
    kept = store.Store(tmp_path / "stages")
    root = Path("protocols")

    def pages() -> dict[str, int]:
        corpus, _ = load.load_and_warn(root, kept=kept)
        edition = next(each for each in corpus.editions if each.version.source.original is not None)
        lines = {each.provision.text: spans.parse(each.provision.lines)[0].first for each in edition.passages}
        return {text[:20]: edition.original_pages[line - 1] for text, line in lines.items() if text}

    first = pages()
    assert sorted(first.values()) == [1, 2]
    monkeypatch.setattr(intake, "read", None)  # nothing is read a second time
    assert pages() == first


@pytest.mark.long
@pytest.mark.parametrize("shown", [True, False])
def test_the_page_of_the_source_says_what_the_text_was_made_of(corpus: Corpus, tmp_path: Path, shown: bool) -> None:
    changed, edition = with_original(corpus, tmp_path / "original.pdf", shown=shown)
    (body,) = (page.body for page in render(Book(changed)) if page.path == addresses.source(edition))
    assert "De tekst hieronder is gemaakt uit het bestand original.pdf. Dat deed de lezer pdf 1 (lib 2.0)." in body
    assert ('/original.pdf" download>Het bestand waaruit de tekst gemaakt is</a> (PDF, 2 kB)' in body) == shown
    assert ("biedt deze site niet aan (PDF, 2 kB)" in body) != shown
