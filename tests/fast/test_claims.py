"""No page, file or document says that a hand, a person, a lawyer or a school did or confirmed what nobody did.

Labels and summaries are editorial work of the project, read twice; ``state: reviewed`` means no more than that.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from generator.book.book import Book
from generator.ground.text import squash
from generator.model import Corpus
from generator.outputs import output
from generator.pages.page import Page

FORBIDDEN = (
    r"\bmet de hand\b",
    r"\bhandmatig\b",
    r"\bhandwerk\b",
    r"\b(?:een|de) mens\b",
    r"\bmensenwerk\b",
    r"\bniet door een programma\b",
    r"\b(?:een|door|onze) jurist(?:en)?\b",
    r"\bjuridisch (?:getoetst|gecontroleerd|nagekeken)\b",
    r"\b(?:deskundigen?|experts?)\b",
    r"\b(?:heeft|hebben) (?:dit|dat|het|deze indeling) (?:bevestigd|gecontroleerd|goedgekeurd)\b",
    r"\bdoor (?:de|een|elke) (?:school|scholen|instelling) (?:bevestigd|goedgekeurd|gecontroleerd|nagekeken)\b",
    r"\bby hand\b",
    r"\b(?:by|until|what|that|where) a person\b",
    r"\ba person['’]s own\b",
    r"\bby (?:a )?(?:people|humans?|lawyers?|jurists?)\b",
    r"\bconfirmed by (?:the|its|a) schools?\b",
)
CLAIM = re.compile("|".join(FORBIDDEN), re.IGNORECASE)
TRUE = re.compile(r"\bnone was confirmed by a school\b|\bpersonal data, or what looks like it\b", re.IGNORECASE)
"""What says that nobody did."""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Die zin is met de hand geschreven.", True),
        ("Besloten, niet door een programma berekend.", True),
        ("Door een mens aan elkaar verbonden.", True),
        ("Reviewed (by a person).", True),
        ("De scholen hebben dat niet bevestigd.", False),
        ("Twee keer gelezen door de redactie van deze site.", False),
        ("Labels: none was confirmed by a school.", False),
    ],
)
def test_a_claim_is_told_from_what_is_so(text: str, said: bool) -> None:
    assert bool(claims(text, "")) == said


def claims(text: str, sources: str) -> list[str]:
    """Return what ``text`` claims, each with some words around it, unless it quotes ``sources``."""
    plain = TRUE.sub(" ", squash(re.sub(r"<[^>]*>", " ", text)))
    around = [plain[max(0, hit.start() - 15) : hit.end() + 15] for hit in CLAIM.finditer(plain)]
    return [words for words in around if words.strip() not in sources]


@pytest.fixture(scope="module")
def sources(corpus: Corpus) -> str:
    return squash(" ".join(passage.provision.text or "" for edition in corpus.editions for passage in edition.passages))


def texts(content: bytes, path: str) -> Iterator[str]:
    """Yield the words in a published file."""
    if path.endswith((".docx", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield from (packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
    elif path.endswith(".pdf"):
        yield from (sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(content)).pages)
    else:
        yield content.decode()


@pytest.mark.long
def test_no_page_claims_what_nobody_did(rendered: tuple[Page, ...], sources: str) -> None:
    said = {page.path: claims(f"{page.title} {page.description} {page.body}", sources) for page in rendered}
    assert {path: found for path, found in said.items() if found} == {}


@pytest.mark.long
def test_no_file_for_download_claims_what_nobody_did(corpus: Corpus, sources: str) -> None:
    said = {
        path: [claim for text in texts(content, path) for claim in claims(text, sources)]
        for path, content in output.files(Book(corpus)).items()
    }
    assert {path: found for path, found in said.items() if found} == {}


def test_no_document_schema_phrase_or_record_claims_what_nobody_did(root: Path, sources: str) -> None:
    files = [
        *root.glob("*.md"),
        *(root / "docs").rglob("*.md"),
        *(root / "protocols").rglob("*.md"),
        *(root / "protocols").rglob("*.json"),
        *(root / "protocols").rglob("*.yml"),
        *(root / "generator" / "language").rglob("phrases/**/*.py"),
        *(root / "web").glob("words.json"),
    ]
    vocabulary = root / "protocols" / "vocabulary"  # words that readers search with are no claims
    said = {
        path.relative_to(root).as_posix(): claims(path.read_text(encoding="utf-8"), sources)
        for path in files
        if path.parent != vocabulary
    }
    assert {path: found for path, found in said.items() if found} == {}
