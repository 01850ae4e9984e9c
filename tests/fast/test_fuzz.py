"""What nobody types and files hold all the same: bent files of every kind, and texts of any characters compared."""

from pathlib import Path

import pytest
from checkcases import CASES
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tries import tries

from generator import intake, schema, yamlio
from generator.compare import pairing, redline, revision
from generator.compare.kinship import Kinship
from generator.ground import signs
from generator.ground.errors import DataError
from generator.ground.text import squash
from generator.ingest import loose
from generator.model import Corpus, Edition, Vocabulary

ROOT = Path(__file__).resolve().parents[2]
FILES = tuple(sorted((*CASES.joinpath("base").rglob("*.yml"), *(ROOT / "protocols").glob("*/*.yml"))))
KINDS = {kind.name: kind for kind in schema.KINDS}
BITS = (
    *(b"", b"x", b"- ", b": ", b"'", b'"', b"\n", b"[", b"}", b"\t", b"\r", b"|", b">", b"#", b"%", b"? ", b"..."),
    *(b"&a", b"*a", b"!!str ", b"<<: ", b"---\n", b"null", b"~", b".nan", b"1e999", b"9" * 4301, b'"\\ud800"'),
    *(b"\xff", b"\x00", b"\xc2\x85", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xef\xb7\x90", b"a" * 1025),
)


@settings(max_examples=tries(60))
@pytest.mark.long
@given(st.sampled_from(FILES), st.data())
def test_a_file_of_any_kind_bent_anywhere_is_read_or_refused_in_words(path: Path, data: st.DataObject) -> None:
    content = path.read_bytes()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content)))
        until = data.draw(st.integers(at, min(at + 80, len(content))))
        content = content[:at] + data.draw(st.sampled_from(BITS)) + content[until:]
    try:
        document = yamlio.load(content, "f.yml")
        said = (*document.problems, *schema.decode(KINDS[path.stem], document)[1])
    except DataError as error:
        said = error.problems
    for problem in said:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.mend
        assert len(str(problem).splitlines()) == 1


@pytest.fixture(scope="module")
def vocabulary(corpus: Corpus) -> Vocabulary:
    return corpus.vocabulary


def edition(text: str, vocabulary: Vocabulary) -> Edition:
    return loose.edition(intake.read(text.replace("\0", "").encode("utf-8", "replace"), "x.txt"), vocabulary)


odd = st.sampled_from(
    (
        *("\u0301", "\u202e", "\u200b", "\u00ad", "\u2028", "\x0c", "\x1c", "\x85", "\uf0b7", "😀", "İ", "ß", "ﬁ"),
        *("1. ", "a) ", "A. ", "Artikel 4 ", "- ", "\n", "\n\n", "\r", "niet ", "geen ", "De leerling mag filmen. "),
    )
)
texts = st.lists(odd | st.text(max_size=8), max_size=12).map("".join)


@settings(max_examples=tries(30))
@pytest.mark.long
@given(texts, texts)
@example("", "")
@example("1. niet", "1. geen\u0301")
def test_any_two_texts_are_compared(vocabulary: Vocabulary, old: str, new: str) -> None:
    before, after = edition(old, vocabulary), edition(new, vocabulary)
    found = revision.compare(before, after, vocabulary)
    assert found.old is before
    old_words, new_words = (signs.compared(squash(text)) for text in (old, new))
    spans = redline.spans(old_words, new_words)
    assert "".join(span.text for span in spans if span.operation != "insert") == old_words
    assert "".join(span.text for span in spans if span.operation != "delete") == new_words
    taken = {row.left.locator for row in pairing.rows(before, after, Kinship()) if row.left}
    assert taken == {passage.locator for passage in before.passages if passage.provision.text}
