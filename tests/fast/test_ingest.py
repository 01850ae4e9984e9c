"""A raw text becomes a draft that loses, doubles and invents no word, whatever the layout."""

from __future__ import annotations

import dataclasses
import difflib
import random
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import goldens
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tries import tries

from generator import cli, intake, load, schema, yamlio
from generator.ground import quotation, spans
from generator.ground.errors import DataError
from generator.ground.text import split_lines, squash
from generator.ingest import BLOCK_RULES, LINE_RULES, Draft, claims, ingest
from generator.intake.original import receive
from generator.intake.reader import RefusedError
from generator.intake.readers import plain
from generator.intake.text import Text
from generator.model import DraftProvision, Vocabulary

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parents[1] / "golden" / "ingest"
SOURCES = sorted((ROOT / "protocols").glob("*/*/*/source.txt"))


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def draft(text: str | bytes, name: str = "tekst.txt") -> Draft:
    return ingest(text_of(text, name), vocabulary())


def text_of(text: str | bytes, name: str = "tekst.txt") -> Text:
    if isinstance(text, bytes):
        return plain.read(receive(text, name, "plain text"))
    return Text(original=receive(text.encode("utf-8"), name, "plain text"), lines=split_lines(text))


def walk(provisions: tuple[DraftProvision, ...]) -> Iterator[DraftProvision]:
    for provision in provisions:
        yield provision
        yield from walk(provision.items)


def provisions_of(result: Draft) -> list[DraftProvision]:
    return [provision for section in result.version.sections for provision in walk(section.provisions)]


# --- What a person sees of a draft -----------------------------------------------------------------------------------


def outline(result: Draft) -> str:
    """A draft as indented lines: printed number, [heading], the first words, (lines)."""
    version = result.version
    shown = []
    if version.title is not None:
        shown.append(f"title: {version.title} ({version.title_lines})")
    if version.date is not None:
        shown.append(f"date: {version.date} ({version.date_lines})")
    if version.adopted_by is not None:
        shown.append(f"adopted by: {version.adopted_by}")
    if version.status is not None:
        shown.append(f"{version.status}: {version.adopted or 'no day'} ({version.decision_lines})")
    shown += [f"in force: {version.in_force} ({version.decision_lines})"] if version.in_force else []
    shown += [f"review due: {version.review_due} ({version.decision_lines})"] if version.review_due else []
    if result.institution_name is not None:
        shown.append(f"institution: {result.institution_name}")
    for section in version.sections:
        named = " ".join(filter(None, (section.num, section.heading)))
        place = f" ({section.lines})" if section.lines else ""
        roles = f" {{{', '.join(section.roles)}}}" if section.roles else ""
        shown.append(f"{section.eid} [{section.level}] {named}{roles}{place}".replace("  ", " "))
        for provision in section.provisions:
            shown += show_provision(provision, 1)
    shown += [f"artefact {artefact.lines} {artefact.reason}" for artefact in version.artefacts]
    shown += [f"unsure {p.line}: {p.what}" for p in result.unsure if not p.what.startswith(("no topic", "no norm"))]
    return "\n".join(line.rstrip() for line in shown) + "\n"


def show_provision(provision: DraftProvision, depth: int) -> Iterator[str]:
    words = (provision.text or "").split(" ")
    text = " ".join(words[:6]) + (f" … {words[-1]}" if len(words) > 7 else " ".join(["", *words[6:]]))
    parts = [provision.eid.rsplit("__", 1)[-1]]
    if provision.num is not None:
        parts.append(provision.num)
    if provision.heading is not None:
        parts.append(f"[{provision.heading}]")
    if provision.text is not None:
        parts.append(f'"{text}"')
    yield "  " * depth + " ".join(parts) + f" ({provision.lines})"
    for item in provision.items:
        yield from show_provision(item, depth + 1)


def golden_cases() -> list[Any]:
    cases = []
    for path in sorted(GOLDEN.rglob("*.yml")):
        case = goldens.read(path)
        cases.append(pytest.param(case, id=path.relative_to(GOLDEN).with_suffix("").as_posix()))
    return cases


def source_of(case: dict[str, Any]) -> bytes:
    if "source" in case:
        return (ROOT / case["source"]).read_bytes()
    return str(case["input"]).encode(case.get("encoding", "utf-8"))


@pytest.mark.parametrize("case", golden_cases())
def test_a_text_comes_out_as_its_golden_outline(case: dict[str, Any]) -> None:
    found = outline(draft(source_of(case)))
    difference = "\n".join(difflib.unified_diff(case["outline"].splitlines(), found.splitlines(), "expected", "found"))
    assert found == case["outline"], f"{case['title']}\n{difference}"


@pytest.mark.parametrize("case", [case for case in golden_cases() if "labels" in case.values[0]])
def test_a_text_gets_the_labels_its_golden_case_names(case: dict[str, Any]) -> None:
    found = {provision.eid: provision for provision in provisions_of(draft(source_of(case)))}
    for eid, expected in case["labels"].items():
        derived = found[eid].derived([norm.id for norm in vocabulary().norms])
        given_labels = {key: list(getattr(derived, key))[: len(values)] for key, values in expected.items()}
        assert given_labels == expected, eid


@pytest.mark.parametrize("case", golden_cases())
def test_every_golden_text_is_covered_word_for_word(case: dict[str, Any]) -> None:
    source = source_of(case)
    prove_complete(source, draft(source))


@pytest.mark.parametrize("case", golden_cases())
def test_whatever_is_recognised_names_the_rule_that_did_it(case: dict[str, Any]) -> None:
    text = text_of(source_of(case))
    version = ingest(text, vocabulary()).version
    claimed = {(claim.line, claim.column) for claim in claims(text)}
    headings = [section.lines for section in version.sections if section.heading and section.lines]
    title = [version.title_lines] if version.title_lines else []
    for place in (*title, *headings, *(artefact.lines for artefact in version.artefacts)):
        (first, *_) = spans.parse(place)
        indent = len(text.lines[first.first - 1]) - len(text.lines[first.first - 1].lstrip())
        assert (first.first, first.first_column or indent + 1) in claimed, place
    assert {claim.rule for claim in claims(text)} <= LINE_RULES.keys() | BLOCK_RULES.keys()


def test_every_rule_recognises_something_in_some_golden_text() -> None:
    texts = [text_of(source_of(case.values[0])) for case in golden_cases()]
    # The level of a section is set by a rule of its own, after another has found the section.
    assert {claim.rule for text in texts for claim in claims(text)} == (LINE_RULES.keys() | BLOCK_RULES.keys()) - {
        "levels"
    }


def test_the_command_shows_which_rule_recognised_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tekst.txt"
    path.write_text(
        "Protocol sociale media\n\n1. Leerlingen filmen\nniet in de les.\n\nPagina 1 van 2\n", encoding="utf-8"
    )
    assert cli.main(["ingest", str(path), "--rules"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:1:1: title",
        f"{path}:3:1: numbers",
        f"{path}:6:1: page-numbers",
    ]


# --- The promises ----------------------------------------------------------------------------------------------------


def characters(source: bytes) -> str:
    """The characters of a text that is no mixture, written out here a second time on purpose."""
    for encoding in ("utf-16",) if source[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            return source.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError("this should have been refused")


def source_lines(source: bytes | str) -> list[str]:
    """The lines as the checker counts them, written out here a second time on purpose."""
    text = characters(source) if isinstance(source, bytes) else source
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def claims_of(result: Draft) -> Iterator[tuple[str, str, list[str | None] | None]]:
    """Yield name, place and words of everything that claims a place; artefacts claim without words."""
    version = result.version
    if version.title_lines is not None:
        yield "title", version.title_lines, [version.title]
    for artefact in version.artefacts:
        yield artefact.reason, artefact.lines, None
    for section in version.sections:
        if section.lines is not None:
            yield section.eid, section.lines, [section.num, section.heading]
        for provision in walk(section.provisions):
            yield provision.eid, provision.lines, [provision.num, provision.heading, provision.text]


def prove_complete(source: bytes | str, result: Draft) -> None:
    """Each character that is not white space has one place, and every quotation equals its place."""
    lines = source_lines(source)
    taken = [bytearray(len(line)) for line in lines]
    for name, place, words in claims_of(result):
        pieces = [piece for span in spans.parse(place) for piece in spans.cut(lines, span)]
        for number, column, characters in pieces:
            row = taken[number - 1]
            for offset, character in enumerate(characters, column - 1):
                if not character.isspace():
                    row[offset] += 1
        if words is not None:
            quoted = squash(" ".join(word for word in words if word is not None))
            assert squash("\n".join(characters for _, _, characters in pieces)) == quoted, name
    for number, (line, row) in enumerate(zip(lines, taken, strict=True), 1):
        for column, (character, count) in enumerate(zip(line, row, strict=True), 1):
            assert count == (0 if character.isspace() else 1), f"{number}:{column} {character!r} is taken {count} times"
    prove_wellformed(result)


def prove_wellformed(result: Draft) -> None:
    version = result.version
    eids = [section.eid for section in version.sections] + [provision.eid for provision in provisions_of(result)]
    assert len(eids) == len(set(eids))
    known = {
        "roles": {role.id for role in vocabulary().roles},
        "norms": {norm.id for norm in vocabulary().norms},
        "topics": {topic.id for topic in vocabulary().topics},
    }
    headed = False
    for index, section in enumerate(version.sections):
        assert (section.lines is None) == (section.num is None and section.heading is None)
        assert section.lines is not None or index == 0
        assert section.level == 1 or headed
        headed = headed or section.lines is not None
        assert section.roles != ()
    for provision in provisions_of(result):
        derived = provision.derived()
        labels = {"roles": derived.roles, "norms": derived.norms, "topics": derived.topics}
        for field, ids in labels.items():
            assert set(ids) <= known[field]
        # Where there is no word, no statement can quote any: then the labels are those of the whole.
        wordless = provision.text is not None and quotation.parts(provision.text, provision.text) is None
        assert provision.roles == ()
        assert wordless or provision.norms == provision.topics == ()
        assert provision.text is not None or (provision.kind != "paragraph" and provision.items)
        assert provision.state == (None if provision.text is None else "suggested")
        assert bool(derived.norms) == bool(derived.topics) == (provision.text is not None)
        assert (derived.roles == ()) == (provision.roles_basis in (None, "none"))
        assert provision.text is None or provision.text == squash(provision.text)
    assert (version.date is None) == (version.date_lines is None)
    assert list(result.structure) == sorted(set(result.structure))
    assert list(result.labels) == sorted(set(result.labels))
    assert result.unsure == (*result.structure, *result.labels)
    assert all(problem.path == "tekst.txt" for problem in result.unsure)


PARTS = (
    *("1. ", "2. ", "3. ", "4) ", "12. ", "a. ", "b. ", "i. ", "A. ", "B. ", "I. ", "II. ", "1.1 ", "1.2 ", "1.1.1 "),
    *(
        "- ",
        "• ",
        "\uf0b7 ",
        "o ",
        "* ",
        "Artikel 1 ",
        "Artikel 2. ",
        "Hoofdstuk 1 ",
        "Bijlage A ",
        "Stap 1: ",
        "Ad 3 ",
    ),
    *("(1) ", "1.Tekst", "•Tekst", "1 Doel", "2 Regels", "16 jaar", "8.30 uur", "4e klas", "zie art. 3", "[1]", "¹"),
    *("Leerlingen", "medewerkers", "mogen geen foto's plaatsen", "zonder toestemming.", "Het is niet toegestaan om:"),
    *("te pesten;", "Wel doen:", "Inleiding", "Uitgangspunten", "Voor leerlingen", "Protocol sociale media"),
    *("Pagina 3 van 13", "7", "versie 25 mei 2018", "30-02-2020", "Vastgesteld door de MR op 7 oktober 2021"),
    *("https://www.voorbeeldcollege.nl/x", "info@voorbeeldcollege.nl", "1234 AB Voorbeeldstad", "Voorbeeldlaan 1"),
    *("Inhoudsopgave", "Doel ........ 3", "Lees meer", "Menu", "Home", "Cookies accepteren", "Wel doen  Niet doen"),
    *("<p>", "</p>", "<li>", "</li>", "<b>", "</b>", "<h2>", "</h2>", "<script>", "</script>", "<!--", "-->"),
    *("e\u0301e\u0301n", "pri\u00advé", "\u00a0", "\ufeff", "\u200b", "\x0c", "\x00", "\u0301", "\u2028", "\x85"),
    "een heel lange regel die doorloopt tot aan het einde van de bladzijde en dan pas ophoudt",
)
ENDS = ("\n", "\n", "\n", "\n\n", " \n\n", "\r\n", "\r", " ", "\t", "   ")

protocol_like = st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(ENDS)), max_size=40).map(
    lambda pairs: "".join(part + end for part, end in pairs)
)


@given(st.text(max_size=400))
@example("")
@example(" \n\t\n\f")
@example("1. \u0301x\n\u0301")
@example("<!--\nStap 1: \nStap 1: \nAd 3 \n")
def test_any_text_is_kept_word_for_word(text: str) -> None:
    prove_complete(text, draft(text))


@given(st.binary(max_size=300))
@example(b"\xff\xfea")
@example(b"\xff\xfe\x00\x00a\x00\x00\x00")
@example(b"\xef\xbb\xbf1. Doel")
@example(b"1. Priv\xe9")
@example("1. Privé ".encode() + b"priv\xe9")
def test_any_bytes_are_kept_word_for_word_or_refused_at_a_place(source: bytes) -> None:
    try:
        result = draft(source)
    except RefusedError as refused:
        (said,) = refused.said
        assert said.line >= 1
        assert said.column >= 1
        assert said.mend
    else:
        if source[:4] not in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
            prove_complete(source, result)


@pytest.mark.long
@settings(max_examples=tries(100))
@given(protocol_like)
def test_any_protocol_like_text_is_kept_word_for_word(text: str) -> None:
    prove_complete(text, draft(text))


@pytest.mark.long
@settings(max_examples=tries(14))
@given(
    st.randoms(use_true_random=False), st.sampled_from(("shuffle", "drop", "join", "flatten", "unblank", "cut", "two"))
)
def test_the_real_texts_mangled_are_kept_word_for_word(chance: random.Random, how: str) -> None:
    lines = chance.choice(SOURCES).read_text(encoding="utf-8").splitlines()
    if how == "shuffle":
        chance.shuffle(lines)
    elif how == "drop":
        lines = [line for line in lines if chance.random() > 0.3]
    elif how == "join":
        lines = [line + chance.choice(("", "", "\n", " ")) for line in lines]
    elif how == "flatten":
        lines = [" ".join(line.strip() for line in lines if line.strip())]
    elif how == "unblank":
        lines = [line for line in lines if line.strip()]
    elif how == "cut":
        lines = [line[: chance.randrange(len(line) + 1)] for line in lines]
    else:
        lines += chance.choice(SOURCES).read_text(encoding="utf-8").splitlines()
    source = chance.choice(("\n", "\r\n", " ")).join(lines).encode("utf-8")
    prove_complete(source, draft(source))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "-".join(path.parts[-4:-1]))
def test_the_real_texts_are_kept_word_for_word(path: Path) -> None:
    prove_complete(path.read_bytes(), draft(path.read_bytes()))


def test_a_real_text_on_one_line_keeps_its_sections_and_articles() -> None:
    text = (ROOT / "protocols/calvijn/sociale-media/v2/source.txt").read_text(encoding="utf-8")
    printed, flat = draft(text), draft(" ".join(text.split()))

    def skeleton(result: Draft) -> list[tuple[object, ...]]:
        return [
            (section.eid, section.level, section.num, section.heading, section.roles, provision.eid, provision.text)
            for section in result.version.sections
            for provision in section.provisions
            if provision.kind == "article"
        ]

    assert len(skeleton(printed)) == 36
    assert skeleton(flat) == skeleton(printed)


def test_the_same_text_gives_the_same_draft() -> None:
    source = SOURCES[0].read_bytes()
    assert draft(source) == draft(source)


def test_line_ends_do_not_change_a_draft() -> None:
    text = SOURCES[0].read_text(encoding="utf-8")
    unix, dos = draft(text), draft(text.replace("\n", "\r\n"))
    assert dataclasses.replace(dos.version, source=unix.version.source) == unix.version
    assert dos.unsure == unix.unsure


def readable(source: bytes) -> bool:
    try:
        intake.read(source, "tekst.txt")
    except DataError:
        return False
    return True


@pytest.mark.long
def test_drafts_saved_as_data_pass_the_check(tmp_path: Path) -> None:
    """Every draft that the command makes; a web page and a text in no known encoding it refuses itself."""
    root = tmp_path / "protocols"
    for folder in ("vocabulary", "schema"):
        shutil.copytree(ROOT / "protocols" / folder, root / folder)
    (root / "voorbeeld").mkdir()
    (root / "voorbeeld" / "institution.yml").write_text(
        f"{schema.modeline(schema.INSTITUTION, 1)}\n"
        "id: voorbeeld\nname: Voorbeeld\nshort_name: Voorbeeld\nschools:\n  - {id: school, name: School}\n",
        encoding="utf-8",
    )
    for path in sorted(GOLDEN.rglob("*.yml")):
        source = source_of(goldens.read(path))
        result = draft(source)
        unread = any("not UTF-8" in problem.what for problem in result.unsure)
        if unread or not result.version.sections or not readable(source):
            continue
        folder = root / "voorbeeld" / path.stem
        (folder / result.version.id).mkdir(parents=True)
        (folder / result.version.id / "source.txt").write_bytes(source)
        version = yamlio.dump(schema.encode(result.version), schema.modeline(schema.VERSION, 3))
        (folder / result.version.id / "version.yml").write_text(version, encoding="utf-8")
        (folder / "protocol.yml").write_text(
            f"{schema.modeline(schema.PROTOCOL, 2)}\n"
            f"id: {path.stem}\ntitle: {path.stem}\ntitle_note: Verzonnen.\nsubject: sociale media\nschools: [school]\n"
            f"versions: [{result.version.id}]\norder_basis: single\norder_reason: Er is er een.\n",
            encoding="utf-8",
        )
    assert len(load.load(root).works) > 50


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Protocol 2024.txt", "Protocol 2024.txt"),
        ("/home/wij/Protocol.md", "Protocol.md"),
        ("C:\\Documenten\\Protocol.txt", "Protocol.txt"),
        ("protocols/voorbeeldschool/sociale-media/v1/source.txt", None),
        ("source.txt", None),
        ("/dev/stdin", None),
        ("/dev/fd/63", None),
        ("-", None),
    ],
)
def test_the_name_under_which_a_text_came_is_that_of_the_file_or_unknown(path: str, name: str | None) -> None:
    assert draft("1. Wees aardig.", path).version.source.original_name == name
