"""Furniture is no text: what reads as one is told, and a footnote is quoted with the words that carry its mark."""

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import goldens
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import load, schema, yamlio
from generator.book import accounts
from generator.language import words
from generator.load import artefacts, notes
from generator.load.files import Record
from generator.model import Corpus, DraftVersion, Footnote
from generator.model.carriers import TITLE
from generator.model.footnotes import footnotes
from generator.pages import asides

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
CASES = [case for path in sorted((GOLDEN / "furniture").glob("*.yml")) for case in goldens.read(path)]


NAMES = ("Stichting Voorbeeld", "Voorbeeldschool Noord", "OBS De Linde")
"""Whose text each case is."""


def eid(line: int, headings: Sequence[int]) -> str:
    return TITLE if line == 1 else f"sec_{line}" if line in headings else f"line_{line}"


def record(case: dict[str, Any]) -> Record[DraftVersion]:
    """The version.yml of a case: each line that is no artefact and not blank is a provision of its own."""
    lines = case["text"].splitlines()
    headings = case.get("headings", [])
    taken = {number for artefact in case["artefacts"] for number in _numbers(artefact["lines"])}
    sections: list[dict[str, Any]] = [{"eid": "intro", "provisions": []}]
    for number, text in enumerate(lines[1:], 2):
        if number in headings:
            sections.append({"eid": eid(number, headings), "heading": text, "lines": str(number), "provisions": []})
        elif number not in taken and text.strip():
            one = {"eid": eid(number, headings), "kind": "paragraph", "text": text, "lines": str(number)}
            sections[-1]["provisions"].append(one)
    version = {
        "id": "v1",
        "title": lines[0],
        "title_lines": "1",
        "source": {"file": "source.txt", "sha256": "0" * 64},
        "artefacts": [
            each | {"of": [eid(line, headings) for line in each.get("of", [])]} for each in case["artefacts"]
        ],
        "sections": sections,
    }
    document = yamlio.load(yaml.safe_dump(version, allow_unicode=True).encode(), "version.yml")
    decoded = schema.decode(schema.VERSION, document)
    assert decoded[0] is not None, decoded[1]
    return Record(decoded[0], document)


def _numbers(lines: str) -> range:
    first, _, last = lines.partition("-")
    return range(int(first), int(last or first) + 1)


def said(case: dict[str, Any]) -> list[str]:
    """What is refused, then the warnings, rules first; without the place in the file and how to mend it."""
    read, text = record(case), case["text"]
    refused = [*artefacts.check(read, text, "source.txt", NAMES), *notes.check(read, text, "source.txt")]
    warned = sorted(artefacts.warnings(read, text, "source.txt", NAMES), key=lambda each: not each.rules)
    unanswered = notes.warnings(read, text, "source.txt")
    headings = case.get("headings", [])
    names = {eid(line, headings): str(line) for line in range(2, len(text.splitlines()) + 1)}
    lines = [f"refused: {problem.what}" for problem in refused] + [each.problem.what for each in warned]
    lines += [problem.what for problem in unanswered]
    for name, line in names.items():
        lines = [each.replace(name, line) for each in lines]
    return lines


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_what_is_called_furniture_is_told_as_its_case_expects(case: dict[str, Any]) -> None:
    assert said(case) == case["said"]


@pytest.mark.parametrize("case", [case for case in CASES if "footnotes" in case], ids=lambda case: case["title"])
def test_a_footnote_belongs_to_the_words_that_carry_its_mark(case: dict[str, Any]) -> None:
    found = footnotes(record(case).value, case["text"].splitlines())
    expected = [
        (tuple(eid(line, case.get("headings", [])) for line in each["of"]), each["mark"], each["text"])
        for each in case["footnotes"]
    ]
    assert [(note.of, note.mark, note.text) for note in found if note.of] == expected


def test_what_the_texts_lose_to_artefacts_is_listed_word_by_word(corpus: Corpus) -> None:
    expected = goldens.read(GOLDEN / "lost.yml")
    assert expected == {
        edition.locator: [
            {"line": number, "reason": artefact.reason, "words": text.split()}
            for artefact in edition.version.artefacts
            for number, text in accounts.printed(edition, artefact)
        ]
        for edition in corpus.editions
    }
    for edition in corpus.editions:
        lost = expected[edition.locator]
        assert accounts.total(accounts.accounts(edition)) == (len(lost), sum(len(each["words"]) for each in lost))


def test_no_artefact_of_the_texts_reads_as_a_rule(root: Path) -> None:
    _, warnings = load.load_and_warn(root / "protocols")
    assert warnings == ()


def test_a_mark_without_a_footnote_is_accepted_where_the_texts_have_none_and_the_source_page_says_why(
    root: Path, corpus: Corpus, tmp_path: Path
) -> None:
    """Both texts of Calvijn print a star in a heading and nowhere what it refers to."""
    shown = {
        edition.locator: [(each.run.first, each.said.partition(". ")[0]) for each in asides.summed(edition).accepted]
        for edition in corpus.editions
    }
    said = "bij het teken * is geen voetnoot, volgens de redactie"
    starred = {"calvijn/sociale-media@v1": [(60, said)], "calvijn/sociale-media@v2": [(147, said)]}
    assert {locator: found for locator, found in shown.items() if found} == starred
    shutil.copytree(root / "protocols", tmp_path / "protocols")
    for place in ("v1", "v2"):
        path = tmp_path / "protocols" / "calvijn" / "sociale-media" / place / "version.yml"
        before, _, rest = path.read_text(encoding="utf-8").partition("accepted_marks:\n")
        lines = rest.splitlines(keepends=True)
        kept = next(number for number, line in enumerate(lines) if not line.startswith(" "))
        path.write_text(before + "".join(lines[kept:]), encoding="utf-8")
    _, warnings = load.load_and_warn(tmp_path / "protocols")
    what = "warning: the mark * of a footnote stands in sec_e, and no footnote has it"
    assert [str(each).partition("calvijn/")[2].partition(" →")[0] for each in warnings] == [
        f"sociale-media/{place}: {what}" for place in ("v1/source.txt:60:57", "v2/source.txt:147:57")
    ]
    entry = "add to 'accepted_marks' in version.yml: {mark: '*', eid: sec_e, reason: …}"
    assert all(each.mend.endswith(entry) for each in warnings)


def test_a_rule_called_furniture_is_told_before_all_other_warnings(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "check" / "base", tmp_path / "protocols")
    folder = tmp_path / "protocols" / "voorbeeldschool" / "sociale-media" / "v1"
    before = (folder / "source.txt").read_bytes()
    after = before + b"Vragen? Bel 0118-111111\nLeerlingen mogen niet filmen in de klas.\n"
    (folder / "source.txt").write_bytes(after)
    version = (folder / "version.yml").read_text(encoding="utf-8")
    version = version.replace(hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest())
    both = "  - {lines: '18', reason: contact-block}\n  - {lines: '19', reason: website-junk}\nsections:\n"
    (folder / "version.yml").write_text(version.replace("sections:\n", both, 1), encoding="utf-8")
    _, warnings = load.load_and_warn(tmp_path / "protocols")
    first, second = warnings
    assert first.what.startswith("warning: this artefact reads as a rule: “Leerlingen mogen niet filmen in de klas.” (")
    assert (first.path.rsplit("/", 1)[-1], first.line) == ("version.yml", 17)
    assert first.mend == "make it a provision, or say in 'accepted', in Dutch, why it is no rule"
    assert second.what.startswith("warning: “0118-111111” looks like a telephone number")


RULING = sorted(words.lists.MODAL_VERBS | words.lists.NEGATIONS | words.lists.RULING_WORDS)
REASONS = ["running-header", "link-target", "contact-block", "version-line", "adoption-line", "contents-list"]
REASONS += ["footnote", "website-junk", "other"]


@given(
    reason=st.sampled_from(REASONS),
    before=st.lists(st.sampled_from(["school", "telefoon", "www.x.nl", "2018", "versie", "menu"]), max_size=4),
    ruling=st.sampled_from(RULING).map(str),
    after=st.lists(st.sampled_from(["leerling", "in", "klas", "info@x.nl", "3"]), max_size=4),
    shape=st.sampled_from([str, str.upper, str.capitalize]),
)
def test_a_word_that_rules_is_told_whatever_reason_is_given(
    reason: str, before: list[str], ruling: str, after: list[str], shape: Any
) -> None:
    line = " ".join([*before, shape(ruling), *after])
    case = {
        "text": f"Protocol\n{line}\nWees aardig.\n",
        "artefacts": [{"lines": "2", "reason": reason}],
    }
    told = said(case)
    assert any(each.startswith("warning: this ") and "reads as a rule" in each for each in told)


@given(
    mark=st.sampled_from(["1", "12", "*", "**"]),
    form=st.sampled_from(["[{}]", " ({})", "{}"]),
    printed=st.sampled_from(["[{}] ", "({}) ", "{} "]),
    place=st.integers(0, 4),
    count=st.integers(1, 4),
)
def test_a_footnote_is_found_wherever_its_mark_stands(
    mark: str, form: str, printed: str, place: int, count: int
) -> None:
    lines = [f"Zin nummer {'abcde'[number]} van deze tekst" for number in range(5)]
    lines[place] += form.format(mark)
    parts = [f"deel {'abcd'[number]} van de noot" for number in range(count)]
    text = "\n".join(["Protocol", *lines, printed.format(mark) + parts[0], *parts[1:]])
    case = {"text": text, "artefacts": [{"lines": f"7-{6 + count}", "reason": "footnote"}]}
    found = footnotes(record(case).value, text.splitlines())
    expected = Footnote(
        artefact=0,
        mark=mark,
        text=" ".join(parts),
        lines="7" if count == 1 else f"7-{6 + count}",
        of=(eid(place + 2, []),),
    )
    assert found == (expected,)
