"""A review covers all it was made of: what changes it, what does not, and the command that writes it."""

from __future__ import annotations

import dataclasses
import json
import os
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import checkcases
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import addresses, cli, load, schema, yamlio
from generator.book.book import Book
from generator.ground.errors import DataError
from generator.ground.locator import Locator
from generator.load import reviews
from generator.load.files import Record
from generator.model import (
    Artefact,
    Corpus,
    DraftProvision,
    DraftSection,
    DraftVersion,
    Source,
    Statement,
    confirmation_print,
    review_prints,
    text_print,
)
from generator.outputs.kinds import provisions
from generator.pages.page import Page
from generator.pages.render import render
from generator.suggest import units
from generator.yamlio import Edit, edited

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILES = sorted(PROTOCOLS.glob("*/*/*/version.yml"))
BASE = Path(__file__).parents[1] / "golden" / "check" / "base"


def read(path: Path) -> Record[DraftVersion]:
    document = yamlio.load(path.read_bytes(), path.as_posix())
    draft, problems = schema.decode(schema.VERSION, document)
    assert draft is not None
    assert problems == ()
    return Record(draft, document)


RECORDS = {Locator(*path.parts[-4:-1]): read(path) for path in FILES}


def flat(version: DraftVersion) -> Iterator[DraftProvision]:
    def under(provision: DraftProvision) -> Iterator[DraftProvision]:
        yield provision
        for item in provision.items:
            yield from under(item)

    for section in version.sections:
        for provision in section.provisions:
            yield from under(provision)


Part = DraftSection | DraftProvision


def changed(version: DraftVersion, eid: str, change: Callable[[Any], Part]) -> DraftVersion:
    """Return ``version`` with the section or provision ``eid`` as ``change`` makes it."""

    def provision(each: DraftProvision) -> DraftProvision:
        made = dataclasses.replace(each, items=tuple(map(provision, each.items)))
        return change(made) if each.eid == eid else made  # type: ignore[return-value]

    def section(each: DraftSection) -> DraftSection:
        made = dataclasses.replace(each, provisions=tuple(map(provision, each.provisions)))
        return change(made) if each.eid == eid else made  # type: ignore[return-value]

    return dataclasses.replace(version, sections=tuple(map(section, version.sections)))


def dependent(version: DraftVersion, eid: str) -> set[str]:
    """Return the provisions with a text that are, stand under, or are items of ``eid``."""
    found: set[str] = set()
    part = ""
    for section in version.sections:
        part = section.eid if section.level == 1 else part
        inside = section.provisions if eid in (section.eid, part) else ()
        found |= {each.eid for each in flat(dataclasses.replace(version, sections=(section,))) if inside}
    for each in flat(version):
        if each.eid == eid:
            found |= {one.eid for one in _with_items(each)}
    return {each.eid for each in flat(version) if each.eid in found and each.text is not None}


def _with_items(provision: DraftProvision) -> Iterator[DraftProvision]:
    yield provision
    for item in provision.items:
        yield from _with_items(item)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
IDS = st.lists(st.sampled_from(["leerlingen", "ouders", "medewerkers", "school"]), unique=True).map(tuple)
ON_PROVISION: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("num", "heading", "summary"), st.none() | WORDS),
    "text": WORDS,
    "context": IDS,
    "statements": IDS.filter(bool).map(lambda ids: tuple(Statement(topics=(id_,), norm="x", quote="x") for id_ in ids)),
    "roles_basis": st.sampled_from(["printed", "inherited", "defined", "generic", "none"]),
}
ON_SECTION: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("num", "heading"), st.none() | WORDS),
    "roles": st.none() | IDS.filter(bool),
}
OF_ARTICLE_ALONE = {"summary", "context", "roles_basis"}


@given(st.data())
def test_a_change_of_anything_that_was_reviewed_is_refused_and_nothing_else_is(data: st.DataObject) -> None:
    at = data.draw(st.sampled_from(sorted(RECORDS)))
    record = RECORDS[at]
    target: Part = data.draw(st.sampled_from([*record.value.sections, *flat(record.value)]))
    fields = ON_SECTION if isinstance(target, DraftSection) else ON_PROVISION
    field = data.draw(st.sampled_from(sorted(fields)))
    value = data.draw(fields[field].filter(lambda value: value != getattr(target, field)))
    version = changed(record.value, target.eid, lambda each: dataclasses.replace(each, **{field: value}))
    stale = {
        eid
        for eid, before, after in zip(
            (each.eid for each in flat(version)), review_prints(record.value), review_prints(version), strict=True
        )
        if before != after
    }
    alone = field in OF_ARTICLE_ALONE or (field == "statements" and getattr(target, "text", None) is not None)
    due = {target.eid} if alone and target in flat(record.value) else dependent(version, target.eid)
    texts = {each.eid for each in flat(version) if each.text is not None}
    assert stale & texts == due & texts
    # An article that had no text has no review that could be stale.
    reviewed = {each.eid for each in flat(version) if each.state == "reviewed"}
    assert len(list(reviews.check(Record(version, record.document), at))) == len(due & texts & reviewed)


@given(st.data())
def test_what_a_review_does_not_cover_may_change(data: st.DataObject) -> None:
    record = RECORDS[data.draw(st.sampled_from(sorted(RECORDS)))]
    target = data.draw(st.sampled_from(list(flat(record.value))))
    field = data.draw(st.sampled_from(["lines", "wid", "doubt", "reviewed_by"]))
    version = changed(record.value, target.eid, lambda each: dataclasses.replace(each, **{field: data.draw(WORDS)}))
    assert list(review_prints(version)) == list(review_prints(record.value))


def test_the_draft_and_what_is_made_of_it_have_the_same_reviews(corpus: Corpus) -> None:
    for edition in corpus.editions:
        assert list(review_prints(edition.version)) == list(review_prints(RECORDS[edition.id].value))


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small corpus of the checks in a folder where it may be changed."""
    shutil.copytree(BASE, tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return Path("protocols")


V1 = "voorbeeldschool/sociale-media@v1"
V2 = "voorbeeldschool/sociale-media@2024-09-01"


def file_of(root: Path, locator: str) -> Path:
    return root / locator.replace("@", "/") / "version.yml"


@pytest.mark.long
def test_every_real_file_is_written_back_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    institutions = {path.parents[2].name for path in FILES}
    for path, (at, record) in zip(FILES, RECORDS.items(), strict=True):
        original = path.read_bytes()
        # Each file among those of its own institution: the command reads all data that stand there, three times.
        root = tmp_path / str(at).replace("/", " ")
        others = institutions - {path.parents[2].name}
        shutil.copytree(PROTOCOLS, root, ignore=lambda _, names, others=others: others.intersection(names))
        path = file_of(root, str(at))
        asked = ["review", str(at), "--renew", "--root", str(root)]
        assert cli.main(asked) == 0
        assert path.read_bytes() == original
        text = original.decode()
        for each, sha in zip(flat(record.value), review_prints(record.value), strict=True):
            text = text.replace(f"reviewed_sha: {sha}", f"reviewed_sha: {text_print(each.text or '')}")
        path.write_text(text, encoding="utf-8", newline="")
        assert path.read_bytes() != original
        assert cli.main(asked) == 0
        assert path.read_bytes() == original
        lines = original.decode().replace("state: reviewed", "state: suggested").splitlines(keepends=True)
        unreviewed = [line for line in lines if "reviewed_sha" not in line and "reviewed_by" not in line]
        path.write_text("".join(unreviewed), encoding="utf-8", newline="")
        assert cli.main([*asked, "--all", "--by", record.value.reviewed_by or ""]) == 0
        assert path.read_bytes() == original
    assert "39 reviews written for the first time" in capsys.readouterr().out


def test_a_named_provision_is_reviewed_and_the_rest_stays(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = file_of(copied, V2)
    before = path.read_text(encoding="utf-8")
    assert cli.main(["review", V2, "--renew"]) == 0
    assert path.read_text(encoding="utf-8") == before
    assert cli.main(["review", V2, "intro__art_2", "--by", "Anna’s leesgroep: ja"]) == 0
    after = path.read_text(encoding="utf-8")
    sha = list(review_prints(read(path).value))[-1]
    new = f"state: reviewed\n        reviewed_sha: {sha}\n        reviewed_by: 'Anna’s leesgroep: ja'"
    assert after == before.replace("state: suggested", new)
    load.load(copied)
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"{V2}: 1 review as before; 1 provision still suggested")
    assert said[1] == f"{V2}: 1 review written for the first time"


@pytest.mark.long
def test_a_reviewed_statement_without_an_act_is_warned_of_and_no_other(tmp_path: Path) -> None:
    root = tmp_path / "protocols"
    shutil.copytree(PROTOCOLS, root)
    path = root / "kalisto/sociale-media/2018-05-25/version.yml"
    assert [each for each in load.load_and_warn(root)[1] if "not what is done" in each.what] == []
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    taken = [number for number, line in enumerate(lines) if line.lstrip().startswith("act: bepalen")][:2]
    path.write_text("".join(line for number, line in enumerate(lines) if number not in taken), encoding="utf-8")
    assert cli.main(["review", "--root", str(root), "kalisto/sociale-media@2018-05-25", "--renew"]) == 0
    warned = [each for each in load.load_and_warn(root)[1] if "not what is done" in each.what]
    assert [each.what.partition(" statements")[0] for each in warned] == ["warning: 2"]
    assert lines[warned[0].line - 1].lstrip().startswith("- ")
    # What only follows from labels of the whole, and what nobody reviewed, has none and is no slip.
    shutil.copytree(BASE, tmp_path / "small")
    assert cli.main(["upgrade", "--root", str(tmp_path / "small"), "--all"]) == 0
    assert [each for each in load.load_and_warn(tmp_path / "small")[1] if "not what is done" in each.what] == []


def test_who_reviewed_a_version_stands_there_once(copied: Path) -> None:
    path = file_of(copied, V1)
    assert cli.main(["review", V1, "sec_a__art_1", "--by", "A"]) == 0
    assert cli.main(["review", V1, "--by", "B"]) == 0
    text = path.read_text(encoding="utf-8")
    assert text.count("reviewed_by: B\n") == 2  # of the version, and where another was named before
    assert "reviewed_by: A" not in text
    assert cli.main(["review", V1, "sec_a__art_3", "--by", "B"]) == 0
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("named", ["", "/version.yml"])
def test_a_version_may_be_named_by_its_folder_or_its_file(copied: Path, named: str) -> None:
    path = file_of(copied, V1)
    assert cli.main(["review", f"{path.parent}{named}", "sec_a__art_1", "--by", "A"]) == 0
    assert "reviewed_by: A" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "replace", "said"),
    [
        ((V1, "sec_z"), None, "there is no provision 'sec_z' with a text of its own"),
        ((V1, "sec_a__art_2"), None, "there is no provision 'sec_a__art_2' with a text of its own"),
        (("voorbeeldschool/sociale-media@v9",), None, "there is no such version"),
        ((V1, "sec_a__art_1", "--all"), None, "this is about all provisions, and some are named"),
        ((V1, "--by", " "), None, "this names nobody"),
        ((V1, "--all"), None, "nobody is named who read this version"),
        ((V1,), ("norms: [sanctie]\n", "norms: []\n"), "this provision has no norm"),
        ((V1,), ("norms: [sanctie]\n", "norms: [sancties]\n"), "unknown norm 'sancties'"),
        (
            (V1,),
            ("state: reviewed\n        reviewed_sha: 01", "state: >-\n          reviewed\n        reviewed_sha: 01"),
            "cannot change this field by itself",
        ),
    ],
)
def test_what_is_not_sound_is_refused_and_nothing_is_written(
    asked: tuple[str, ...], replace: tuple[str, str] | None, said: str, copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file_of(copied, V1)
    text = path.read_text(encoding="utf-8").replace("880a74f27abeca48", "0123456789abcdef")
    path.write_text(text.replace(*replace, 1) if replace else text, encoding="utf-8", newline="")
    before = {each: each.read_bytes() for each in copied.rglob("*") if each.is_file()}
    assert cli.main(["review", *asked, *(() if len(asked) > 1 else ("--renew",))]) == 2
    assert said in capsys.readouterr().err
    assert {each: each.read_bytes() for each in copied.rglob("*") if each.is_file()} == before


VALUES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
NAMES = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6, unique=True)


@given(NAMES, NAMES, st.data(), st.sampled_from(["\n", "\r\n"]))
def test_a_changed_field_leaves_every_other_line_as_it_was(
    there: list[str], wanted: list[str], data: st.DataObject, end: str
) -> None:
    wanted = [there[0], *(name for name in wanted if name != there[0])]
    tree = {"before": "x", "list": [{name: data.draw(st.none() | VALUES) for name in there}], "after": ["y"]}
    lines = [f"{line}  # why" if data.draw(st.booleans()) else line for line in yamlio.dump(tree).splitlines()]
    text = (end.join(lines) + end).encode()
    document = yamlio.load(text, "f.yml")
    values = {name: data.draw(VALUES) for name in wanted}
    made = edited(text, document, [Edit(place=("list", 0), values=values)])
    assert yamlio.load(made, "f.yml").data == {**document.data, "list": [{**document.data["list"][0], **values}]}  # type: ignore[dict-item, call-overload, index]
    kept = [line for line in lines if line[:2] not in ("- ", "  ")]
    assert [line for line in made.decode().split(end) if line[:2] not in ("- ", "  ")][:-1] == kept
    assert made.count(b"# why") == text.count(b"# why")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("- {a: x, b: y}\n", "- {a: z, n: new, b: y}\n"),
        ("- a: 'it''s # x' # c\n  b: y", "- a: z # c\n  n: new\n  b: y"),
        ('- a: "x\\" y"\n', "- a: z\n  n: new\n"),
        ("- a:\n  b: y\n", "- a: z\n  n: new\n  b: y\n"),
        ("- a: ~\n", "- a: z\n  n: new\n"),
        ("- {a: , b: y}\n", "- {a: z, n: new, b: y}\n"),
        ("- a: x\n  n: old # c\n", "- a: z\n  n: new # c\n"),
    ],
)
def test_a_field_is_changed_in_every_layout(text: str, made: str) -> None:
    document = yamlio.load(text.encode(), "f.yml")
    assert edited(text.encode(), document, [Edit(place=(0,), values={"a": "z", "n": "new"})]).decode() == made


@pytest.mark.parametrize("text", ["- a: >-\n    x\n", "- a: x\n    y\n", "- a: 'x\n    y'\n", "- a:\n    x y\n    z\n"])
def test_a_field_on_several_lines_is_refused(text: str) -> None:
    document = yamlio.load(text.encode(), "f.yml")
    with pytest.raises(DataError, match=r"f\.yml:[12]:.*cannot change this field by itself"):
        edited(text.encode(), document, [Edit(place=(0,), values={"a": "z"})])


def test_a_label_changed_after_its_review_is_stale_to_suggest(corpus: Corpus) -> None:
    edition = corpus.editions[0]
    assert {unit.status for unit in units.of_edition(edition)} == {"reviewed"}
    section = edition.version.sections[0]
    first = section.provisions[0]
    assert first.labels is not None
    norm = dataclasses.replace(first.statements[0], norm="advies")
    first = dataclasses.replace(first, statements=(norm, *first.statements[1:]))
    section = dataclasses.replace(section, provisions=(first, *section.provisions[1:]))
    version = dataclasses.replace(edition.version, sections=(section, *edition.version.sections[1:]))
    found = [unit.locator for unit in units.of_version(version, edition.locator, None) if unit.status == "stale"]
    assert found == [f"{edition.locator}#{first.eid}"]


@pytest.mark.long
def test_the_site_and_the_data_say_who_reviewed_and_who_confirmed(corpus: Corpus, rendered: tuple[Page, ...]) -> None:
    work = corpus.works[0]
    edition = work.in_force
    version = dataclasses.replace(edition.version, confirmed_by=work.institution.id)
    confirmed = dataclasses.replace(edition, version=version)
    editions = tuple(confirmed if each is edition else each for each in work.editions)
    other = dataclasses.replace(corpus, works=(dataclasses.replace(work, editions=editions), *corpus.works[1:]))
    short = work.institution.short_name
    who = "Indeling beoordeeld door, volgens de gegevens</dt><dd>redactie van Protocolwijzer · "
    for each, made, said, sentence in (
        (corpus, rendered, "niet bevestigd", "De scholen hebben die indeling niet bevestigd."),
        (
            other,
            render(Book(other)),
            "bevestigd",
            f"Volgens het gegevensbestand heeft de instelling van 1 van {len(corpus.editions)} teksten die indeling "
            "bevestigd.",
        ),
    ):
        pages = {page.path: page.body for page in made}
        assert f"{who}{said} door {short}</dd>" in pages[addresses.edition(edition)]
        assert sentence in pages[""]
        assert sentence in pages[addresses.METHOD]
        published = json.loads(provisions.write(Book(each)))["provisions"]
        of_text = [one for one in published if one["id"].startswith(f"{edition.locator}#") and one["text"]]
        assert {one["reviewed_by"] for one in of_text} == {"redactie van Protocolwijzer"}
        assert {one["confirmed_by"] for one in of_text} == {work.institution.id if each is other else None}


@pytest.mark.parametrize("of", ["intro__para_1", "title", "sec_regels"])
def test_a_footnote_that_goes_to_other_words_makes_the_reviews_stale_that_it_left_and_reached(of: str) -> None:
    lines = ("Titel", "", "Iedereen is welkom.", "Regels", "1. Filmen mag met toestemming1.", "", "1 Van de ouders.")
    note = Artefact(lines="7", reason="footnote")
    welcome = DraftProvision(eid="intro__para_1", kind="paragraph", text="Iedereen is welkom.", lines="3")
    text = "Filmen mag met toestemming1."
    rule = DraftProvision(eid="sec_regels__art_1", kind="article", num="1.", text=text, lines="5")
    sections = (
        DraftSection(eid="intro", provisions=(welcome,)),
        DraftSection(eid="sec_regels", heading="Regels", lines="4", provisions=(rule,)),
    )
    source = Source(file="source.txt", sha256="0" * 64)
    version = DraftVersion(id="v1", title="Titel", title_lines="1", source=source, sections=sections, artefacts=(note,))
    moved = dataclasses.replace(version, artefacts=(dataclasses.replace(note, of=(of,)),))
    before, after = (list(review_prints(each, lines)) for each in (version, moved))
    assert before[1] != after[1]
    assert (before[0] != after[0]) == (of == "intro__para_1")
    assert list(review_prints(version)) == list(review_prints(dataclasses.replace(version, artefacts=())))


@pytest.mark.parametrize("name", ["stale-review", "review-of-the-text-alone", "section-heading-changed-after-review"])
@pytest.mark.parametrize("stand", [".", "elders", "protocols"])
def test_the_commands_that_a_stale_review_names_mend_it(
    name: str, stand: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = checkcases.build(next(case for case in checkcases.read_all() if case.name == name), tmp_path)
    (tmp_path / "elders").mkdir()
    monkeypatch.chdir(tmp_path / stand)
    path = Path(os.path.relpath(root))
    with pytest.raises(DataError) as refused:
        load.load(path)
    for problem in refused.value.problems:
        program, *arguments = shlex.split(problem.mend.partition("then run: ")[2])
        assert program == "protocolwijzer"
        assert cli.main(arguments) == 0
    load.load(path)


def _first(version: DraftVersion, **changes: Any) -> DraftVersion:
    index, section = next((index, each) for index, each in enumerate(version.sections) if each.provisions)
    first = dataclasses.replace(section.provisions[0], **changes)
    section = dataclasses.replace(section, provisions=(first, *section.provisions[1:]))
    return dataclasses.replace(version, sections=(*version.sections[:index], section, *version.sections[index + 1 :]))


@pytest.mark.parametrize("field", ["num", "heading", "text", "summary", "roles_basis", "context", "statements"])
def test_a_confirmation_covers_the_words_and_the_labels_of_every_provision(field: str) -> None:
    for record in RECORDS.values():
        other = {"context": ("x",), "statements": (Statement(norm="x", quote="x"),)}.get(field, "x")
        assert confirmation_print(_first(record.value, **{field: other})) != confirmation_print(record.value)


def test_a_confirmation_covers_the_title_and_headings_with_nothing_under_them() -> None:
    for record in RECORDS.values():
        version = record.value
        empty = dataclasses.replace(version.sections[-1], eid="sec_leeg", heading="Vervallen", provisions=())
        for other in (
            dataclasses.replace(version, title="Een andere titel"),
            dataclasses.replace(version, sections=(*version.sections, empty)),
            dataclasses.replace(version, sections=version.sections[:-1]),
        ):
            assert confirmation_print(other) != confirmation_print(version)
