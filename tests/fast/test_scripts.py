"""The scripts in ``web/``: bundled as committed, without words of their own, and of one mind with Python."""

from __future__ import annotations

import base64
import csv
import dataclasses
import hashlib
import io
import itertools
import json
import random
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import goldens
import heavytexts
import node
import openpyxl
import pairingcases
import pytest
import redlinecases
import test_unlabelled as unlabelled
import words as exported

from generator import yamlio
from generator.book.book import Book
from generator.book.table import in_force
from generator.compare import differ, differences, pairing, redline
from generator.compare.kinship import Kinship
from generator.ground import eid
from generator.ground.locator import Locator
from generator.language.nl import lists, numbers, stem
from generator.model import Corpus, Edition
from generator.outputs.kinds import matrix_csv, matrix_xlsx, versions
from generator.pages.kinds.matrix import matrix_view, prepared
from generator.search import compounds, terms

WEB = node.REPOSITORY / "web"
GOLDEN = node.REPOSITORY / "tests" / "golden"
HOSTILE = ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "<b>\"&'</b>", "tekst\ud83d\ude00")
LESSON = "gebruik-in-de-les"


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def sources() -> list[Path]:
    """Return the modules that end up in a browser."""
    return sorted(path for path in WEB.rglob("*.js") if path.parent.name != "test" and path.name != "build.js")


# What is committed is what the sources make.


def test_the_words_of_the_scripts_are_those_that_python_owns() -> None:
    assert exported.PATH.read_text(encoding="utf-8") == exported.content(), "run `make web`"


def test_the_bundles_are_those_that_the_sources_make(tmp_path: Path) -> None:
    assert (node.REPOSITORY / "node_modules" / "esbuild").is_dir(), (
        "run `make web`, which installs what bundles the scripts"
    )
    built = node.run("web/build.js", tmp_path)
    assert built.returncode == 0, built.stderr
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.js")}
    assert len(made) > 10
    assert [str(path) for path in made if (node.REPOSITORY / path).read_bytes() != made[path]] == [], "run `make web`"
    places = (
        node.REPOSITORY / "docs" / "assets",
        node.REPOSITORY / "overrides",
        node.REPOSITORY / "generator" / "review" / "assets",
    )
    found = {path.relative_to(node.REPOSITORY) for place in places for path in place.rglob("*.js")}
    assert {path for path in found if "vendor" not in path.parts} == made.keys()


@pytest.mark.long
def test_the_pure_parts_pass_their_own_tests() -> None:
    ran = node.run("--import", "./web/test/json.js", "--test", *sorted((WEB / "test").glob("*.test.js")))
    assert ran.returncode == 0, ran.stdout
    assert int(re.findall(r"^# pass (\d+)$|^ℹ pass (\d+)$", ran.stdout, re.MULTILINE)[0][0] or 0) >= 0


# Stop words that are English, letters or names of files too.
_AMBIGUOUS = {
    "al",
    "die",
    "had",
    "in",
    "is",
    "kan",
    "men",
    "n",
    "of",
    "over",
    "per",
    "s",
    "t",
    "was",
    "we",
    "weer",
    "word",
}


def test_no_script_has_words_of_its_own() -> None:
    told = {text for text in _leaves(json.loads(exported.content())) if " " in text}
    wrong = []
    for path in sources():
        code = re.sub(
            r"/\*.*?\*/|^\s*//.*$|(?<=[;{}]) // .*$",
            "",
            path.read_text(encoding="utf-8"),
            flags=re.DOTALL | re.MULTILINE,
        )
        for literal in re.findall(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|`(?:[^`\\]|\\.)*`', code):
            plain = re.sub(r"\$\{[^}]*\}|\\\\u?\w+", " ", literal[1:-1])
            spoken = set(re.findall(r"[a-zà-ÿ]+", plain.lower())) & (lists.STOP_WORDS - _AMBIGUOUS)
            if plain in told or (" " in plain.strip() and spoken):
                wrong.append(f"{path.relative_to(WEB)}: {literal[:60]}")
    assert wrong == [], "words for readers stand in generator/language/nl/scripts.py"


def _leaves(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, int | float):
        return []
    return [leaf for each in (value.values() if isinstance(value, dict) else value) for leaf in _leaves(each)]


def test_no_script_and_no_style_sheet_knows_the_vocabulary(corpus: Corpus) -> None:
    known = corpus.vocabulary
    # An id of one word (`school`, `ouders`) may be a word of the frame too; those of norms never are.
    ids = {norm.id for norm in known.norms} | {one.id for one in (*known.roles, *known.topics) if "-" in one.id}
    styles = sorted((node.REPOSITORY / "docs" / "assets").rglob("*.css"))
    wrong = [
        f"{path.relative_to(node.REPOSITORY)}: {found}"
        for path in (*sources(), *styles)
        for found in re.findall(
            r"""(?<=["' `.])[a-z-]+(?=["' `,{.:])|(?<=--)[a-z-]+""", path.read_text(encoding="utf-8")
        )
        if found in ids
    ]
    assert wrong == []


# A published locator.


def test_a_locator_is_read_in_one_way() -> None:
    golden = goldens.read(GOLDEN / "locators.yml")
    read = node.ask("locator.js", "parse", [[text] for text in golden])
    for (text, expected), theirs in zip(golden.items(), read, strict=True):
        if not expected:
            assert theirs is None, text
            with pytest.raises(ValueError, match="is not a locator"):
                Locator.parse(text)
            continue
        ours = Locator.parse(text)
        parts = ("institution", "protocol", "version", "eid")
        assert {part: getattr(ours, part) for part in parts} == dict(itertools.zip_longest(parts, expected)), text
        assert theirs == {**dataclasses.asdict(ours), "work": str(ours.work), "edition": str(ours.edition)}, text


def test_no_other_script_takes_a_locator_apart() -> None:
    cut = re.compile(r"""(?:split|indexOf|startsWith)\(["'`][^"'`]*[@#/]["'`]\)|\}[#@]\$\{""")
    told = {path.relative_to(WEB).as_posix(): cut.findall(path.read_text(encoding="utf-8")) for path in sources()}
    # Behind a # in an address stands a place on a page, which is no locator.
    assert {path for path, found in told.items() if found} <= {
        "locator.js", "site/copy.js", "site/disk.js", "concept/sources.js",
    }  # fmt: skip


# One function for a share.


def test_a_share_is_rounded_in_one_way() -> None:
    golden = goldens.read(GOLDEN / "shares.yml")
    told = node.ask("language.js", "percent", [[share] for share in golden])
    assert dict(zip(golden, told, strict=True)) == golden == {share: numbers.percent(share) for share in golden}
    shares = [place / 997 for place in range(998)]
    assert node.ask("language.js", "percent", [[share] for share in shares]) == list(map(numbers.percent, shares))


# The redline.


def parts(spans: Sequence[redline.Span]) -> list[list[str]]:
    return [[span.operation, span.text] for span in spans]


def test_the_cases_of_the_redline_give_the_same_spans() -> None:
    cases = redlinecases.read_all()
    for case, spans in zip(
        cases, node.ask("compare/redline.js", "spans", [[c.old, c.new] for c in cases]), strict=True
    ):
        assert spans == case.spans, case.what


@pytest.mark.long
def test_the_corpus_gives_the_same_spans(corpus: Corpus) -> None:
    texts = list(itertools.islice(redlinecases.corpus_pairs(corpus, related=False), 0, None, 5))
    assert len(texts) > 2000
    for (old, new), spans in zip(texts, node.ask("compare/redline.js", "spans", texts), strict=True):
        assert spans == parts(redline.spans(old, new)), (old, new)


@pytest.mark.long
def test_long_texts_give_the_same_spans_and_keep_as_many_words() -> None:
    couples = [pair for words in (300, 1500) for pair in redlinecases.long_pairs(words).values()]
    for (old, new), spans in zip(couples, node.ask("compare/redline.js", "spans", couples), strict=True):
        assert spans == parts(redline.spans(old, new)), (old[:100], new[:100])
    lists_ = [[redline.tokens(text) for text in pair] for pair in couples]
    assert node.ask("compare/differ.js", "kept", lists_) == [differ.kept(*pair) for pair in lists_]


@pytest.mark.long
def test_odd_texts_give_the_same_spans_and_negations() -> None:
    pieces = (
        "niet", "NÍET", "ni\u0301et", "geen", "1,5", "3.2.", "a_b", "İ", "ß", "ﬁ", "😀", "x\u0300\u0301y", "\u00a0",
        "\ufeff", "\u0085", "\x1c", "\u2028", "—", "foto’s", "½", "٣", "١,٢", "ʼn", "e-mail", "-", "''", "Ω", "\t", "ǅ",
        "niet-doen",
    )  # fmt: skip
    texts = [" ".join(pieces[:k]) + "".join(pieces[k:]) for k in range(len(pieces))] + list(pieces)
    couples = list(itertools.product(texts, texts[::3]))
    for (old, new), spans in zip(couples, node.ask("compare/redline.js", "spans", couples), strict=True):
        assert spans == parts(redline.spans(old, new)), (old, new)
    assert node.ask("compare/redline.js", "isNegation", [[piece] for piece in pieces]) == [
        redline.is_negation(piece) for piece in pieces
    ]


# The pairing.


@pytest.mark.long
def test_the_cases_of_the_pairing_give_the_same_rows(corpus: Corpus) -> None:
    cases = pairingcases.read_all()
    small = [pairingcases.corpus(case, corpus.vocabulary) for case in cases]
    calls = [[versions.document(Book(each), edition) for edition in each.editions] for each in small]
    for case, each, rows in zip(cases, small, node.ask("test/twins.js", "paired", calls), strict=True):
        assert rows == our_rows(*each.editions), case.what


@pytest.mark.long
def test_every_two_versions_give_the_same_rows_either_way_round(book: Book) -> None:
    couples = list(itertools.product(book.editions, repeat=2))
    documents = {edition: versions.document(book, edition) for edition in book.editions}
    found = node.ask("test/twins.js", "paired", [[documents[left], documents[right]] for left, right in couples])
    for (left, right), rows in zip(couples, found, strict=True):
        assert rows == our_rows(left, right)


@pytest.mark.long
@pytest.mark.parametrize("versions_", [True, False])
def test_two_texts_too_long_for_every_pair_give_the_same_rows_either_way_round(corpus: Corpus, versions_: bool) -> None:
    written = heavytexts.articles(300)
    shifted = [*written[:100], *written[150:], *(f"{text} Echt." for text in written[100:150])]
    left, right = (
        [
            {"num": str(number), "text": text, "topics": ["belang-en-kansen"] if number % 3 else []}
            for number, text in enumerate(each)
        ]
        for each in (written, shifted)
    )
    case = pairingcases.Case(name="long", what="", left=left, right=right, expected=[], versions=versions_)
    each = pairingcases.corpus(case, corpus.vocabulary)
    couples = list(itertools.permutations(each.editions, 2))
    book = Book(each)
    calls = [[versions.document(book, edition) for edition in couple] for couple in couples]
    for (one, other), rows in zip(couples, node.ask("test/twins.js", "paired", calls), strict=True):
        assert rows == our_rows(one, other)
    found = [{(row[0], row[1] or link[0]) for row in our_rows(*couple) for link in row[3]} for couple in couples]
    assert found[0] == {(right_, left_) for left_, right_ in found[1]}


def our_rows(left: Edition, right: Edition) -> list[list[Any]]:
    return [
        [
            row.left.provision.eid if row.left else None,
            row.right.provision.eid if row.right else None,
            row.state,
            [
                [link.right.provision.eid, link.share, link.score, list(link.reasons), list(link.topics)]
                for link in row.links
            ],
        ]
        for row in pairing.rows(left, right, Kinship())
    ]


# The words of the search.


@pytest.mark.long
def test_the_scripts_fold_split_and_stem_as_python_does(corpus: Corpus) -> None:
    texts = [passage.provision.text or "" for edition in corpus.editions for passage in edition.passages]
    dice = random.Random(7)
    letters = "aaeeeiioouijbdfghklmnprstvwz'-’éëï\u00adÉA1 .,"
    texts += ["".join(dice.choice(letters) for _ in range(60)) for _ in range(300)]
    texts += ["e-mail één-op-één PRIVÉ foto’s", "straße ﬁlm Ⅻ ½ İstanbul \U0001f600 日本語", ""]
    golden = goldens.read(GOLDEN / "search" / "stems.yml")
    texts += [form for forms in (*golden["alike"], *golden["unlike"]) for form in forms]
    assert node.ask("search/dutch.js", "words", [[text] for text in texts]) == [
        list(terms.words(text)) for text in texts
    ]
    found = sorted({word for text in texts for word in terms.words(text)})
    assert node.ask("search/dutch.js", "stem", [[word] for word in found]) == [stem.stem(word) for word in found]
    lexicon = sorted({word for word in found if 3 <= len(word) <= 7})
    for words in (found, list(goldens.read(GOLDEN / "search" / "compounds.yml"))):
        assert node.ask("search/dutch.js", "parts", [[word, {"set": lexicon}] for word in words]) == [
            list(compounds.parts(word, frozenset(lexicon))) for word in words
        ]


# The matrix as files.


def columns(book: Book) -> list[dict[str, Any]]:
    return [{"version": versions.document(book, column.edition), "label": column.label} for column in in_force(book)]


def asked(book: Book, *, role: str = "", norms: Sequence[str] = (), topics: Sequence[str] = ()) -> list[Any]:
    wanted = list(topics) or [topic.id for _, group in book.topic_groups for topic in group]
    return [versions.index(book), columns(book), wanted, role, list(norms)]


@pytest.mark.long
def test_the_unfiltered_downloads_hold_what_the_whole_files_hold(book: Book) -> None:
    [made] = node.ask("test/twins.js", "csv", [asked(book)])
    assert made.encode() == matrix_csv.OUTPUT.write(book)
    ours = openpyxl.load_workbook(io.BytesIO(base64.b64decode(node.ask("test/twins.js", "xlsx", [asked(book)])[0])))
    whole = matrix_xlsx.OUTPUT.write(book)
    assert isinstance(whole, bytes)
    theirs = openpyxl.load_workbook(io.BytesIO(whole))
    # What texts answer differently is said of all of them, not of a choice.
    *tables, last = theirs.worksheets
    assert last.title == "Verschillen"
    assert ours.sheetnames == theirs.sheetnames[:-1]
    for mine, other in zip(ours.worksheets, tables, strict=True):
        assert list(mine.values) == list(other.values)
        assert mine.freeze_panes == other.freeze_panes == "C2"
        assert mine["C3"].alignment.wrap_text
        widths = [mine.column_dimensions[letter].width for letter in "ABC"]
        assert widths == [other.column_dimensions[letter].width for letter in "ABC"]


@pytest.mark.long
def test_what_awaits_its_labels_is_never_called_silent(corpus: Corpus) -> None:
    bare = Book(unlabelled.stripped(corpus))
    [made] = node.ask("test/twins.js", "csv", [asked(bare)])
    assert made.encode() == matrix_csv.OUTPUT.write(bare)
    assert "indeling volgt" in made
    assert "niet geregeld" not in made
    ours = openpyxl.load_workbook(io.BytesIO(base64.b64decode(node.ask("test/twins.js", "xlsx", [asked(bare)])[0])))
    whole = matrix_xlsx.OUTPUT.write(bare)
    assert isinstance(whole, bytes)
    for mine, other in zip(ours.worksheets, openpyxl.load_workbook(io.BytesIO(whole)).worksheets, strict=True):
        assert list(mine.values) == list(other.values)


@pytest.mark.long
def test_formulas_and_markup_in_a_text_stay_text_in_every_download(book: Book) -> None:
    question = asked(book, topics=[LESSON])
    index, texts = question[0], question[1]
    cells = [
        one
        for each in texts
        for one in each["version"]["statements"]
        if LESSON in one["topics"] and (one["binds"] or one["to_all"])
    ]
    for one, text in zip(cells, itertools.cycle(HOSTILE)):
        one["text"] = text
    next(topic for topic in index["topics"] if topic["id"] == LESSON)["label"] = "=1+1"
    lines = list(csv.reader(io.StringIO(node.ask("test/twins.js", "csv", [question])[0].lstrip("\ufeff"), newline="")))
    assert [line[11] for line in lines[1:] if line[11]][:4] == [f"'{text}" for text in HOSTILE[:4]]
    assert {line[1] for line in lines[1:]} == {"'=1+1"}
    book_ = openpyxl.load_workbook(io.BytesIO(base64.b64decode(node.ask("test/twins.js", "xlsx", [question])[0])))
    values = [cell for sheet in book_ for line in sheet.iter_rows() for cell in line if cell.value]
    assert {cell.data_type for cell in values} <= {"s", "inlineStr"}
    assert HOSTILE[0] in book_["Alles"]["C2"].value


def test_a_cell_too_long_for_a_workbook_is_told(book: Book) -> None:
    question = asked(book, topics=[LESSON])
    for one in question[1][0]["version"]["statements"]:
        one["text"] = "x" * 33_000
    [told] = node.ask("test/twins.js", "xlsx", [question])
    assert "in een werkblad passen er 32767" in told


@pytest.mark.parametrize("role", ["", "leerlingen", "medewerkers", "ouders"])
def test_the_scripts_measure_differences_as_python_does(book: Book, role: str) -> None:
    topics = list(book.topics)
    questions = prepared(book, matrix_view(book))["questions"]
    question = [versions.index(book), columns(book), topics, questions, role]
    for topic, found in zip(topics, node.ask("test/twins.js", "apart", [question])[0], strict=True):
        asked = [each for each in book.codebook.get(topic, ()) if not role or not each.roles or role in each.roles]
        differing = differences.differences(book.positions(each) for each in asked)
        stands = {stand.standing for stand in book.stands_on(topic, role or None)}
        assert found == [max((each.weight for each in differing), default=0), len(differing), len(stands)], topic


@pytest.mark.parametrize("role", [None, "leerlingen", "studenten", "medewerkers", "ouders", "betrokkenen", "school"])
def test_the_scripts_stand_where_python_stands_in_every_version(book: Book, role: str | None) -> None:
    topics = list(book.topics)
    calls = [[versions.index(book), versions.document(book, each), topics, role or ""] for each in book.editions]
    for edition, told in zip(book.editions, node.ask("test/twins.js", "stood", calls), strict=True):
        for topic, found in zip(topics, told, strict=True):
            stand = book.stands.of(topic, book.work_of(edition), role, edition)
            said = [placed.id.rpartition("#")[2] for placed in stand.concerning]
            assert found == [stand.standing, said], (edition.locator, topic)


# A concept as data.

NASTY = [
    "", " ", "null", "~", "true", "NO", "y", "010", "1.10", "12:30", "2024-02-30", "1_000", "- a", "? a", ": a", "# a",
    "a: b", "a #b", "'", '"', "\\", "\\n", "a\\", "{a: b}", "[a]", "&a", "*a", "!!python/object", "|", ">", "%", "@",
    "`", "<<", "---", "...", "\u00a0x", "\u2028", "\ufeff", "\u0085", "\u200e", "\uf0b7", "\U0001f600", "=1+1", "é",
    "e\u0301",    "a" * 300, "a b " * 80, "\\ " * 80, '" ' * 80, "# " * 80, "--- " * 60, "x: y " * 60,
]  # fmt: skip


def test_headings_of_a_concept_get_the_eids_that_a_text_gets() -> None:
    golden = goldens.read(GOLDEN / "eids.yml")
    written = node.ask("test/twins.js", "eids", [[case["headings"]] for case in golden])
    for case, theirs in zip(golden, written, strict=True):
        assert theirs == case["eids"]
        taken: set[str] = set()
        for ordinal, (heading, expected) in enumerate(zip(case["headings"], case["eids"], strict=True), start=1):
            taken.add(found := eid.distinct(eid.section_eid(None, heading, ordinal), taken))
            assert found == expected


@pytest.mark.parametrize("indent", [None, "    "])
def test_what_the_yaml_writer_quotes_reads_back_as_it_was(indent: str | None) -> None:
    written = node.ask("concept/yaml.js", "scalar", [[text, indent] for text in NASTY])
    document = "x:\n" + "".join(f"  - {scalar}\n" for scalar in written)
    assert yamlio.load(document.encode(), "x.yml").data == {"x": NASTY}


def test_the_own_sha256_is_that_of_everybody() -> None:
    texts = ["", "abc", "é" * 55, "a" * 56, "a" * 64, "\U0001f600" * 1000, "<script>\u2028"]
    assert node.ask("concept/sha256.js", "sha256", [[text] for text in texts]) == [
        hashlib.sha256(text.encode()).hexdigest() for text in texts
    ]
