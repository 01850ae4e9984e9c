"""What the commands say of files is said in Dutch: every message, with the same values, and none that nobody says."""

from __future__ import annotations

import argparse
import json
import re
import string
from collections.abc import Callable
from pathlib import Path

import checkcases
import messages
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator import cli
from generator.cli import register, speech
from generator.cli.parser import Parser
from generator.ground import signs
from generator.language import telling
from generator.language.nl import messages as catalogue

BASE = Path(__file__).parents[1] / "golden" / "check" / "base"
BY_HAND = {
    "the quotation of this statement does not hold": "the quotation follows: `statements.not_there` joins the two",
    "the {} does not say": "the quotation follows: `statements.not_there` joins the two",
    "{} '{}' sign for sign": "what stands before it is one of the two above",
}
"""What the instrument takes for a message and is part of one; each whole is in the catalogue and in a golden file."""
NO_MESSAGES = {
    "generator/cli/__init__.py": "what the help of no command begins with",
    "generator/cli/commands/check.py": "the ends of lines that are said whole",
    "generator/cli/crews.py": "the help of an option",
    "generator/cli/progress.py": "stages of a build, which speaks English",
    "generator/cli/speech.py": "the help of an option",
    "generator/intake/word/styles.py": "names of styles in Word",
    "generator/load/single.py": "the name of a folder that nobody sees",
    "generator/schema/kinds.py": "titles in the JSON Schemas, which editors show",
    "generator/schema/sentences.py": "what is put together of two parts; the instrument finds all that comes of it",
    "generator/yamlio/mistakes.py": "what the library says, by which it is known",
    "generator/yamlio/writing.py": "a type",
}
"""Where a text reads as a sentence and no command says it."""
ENGLISH = re.compile(r"\b(?:the|this|that|which|with|not|and|its|has|what|are|it)\b")
QUOTED = re.compile(r"'[^']*'|“[^”]*”|\"[^\"]*\"")
WRONGLY_CALLED = {
    "add": ("add",),
    "ingest": ("ingest", "a", "b"),
    "check": ("check", "--strict=3"),
    "review": ("review", "--port", "x"),
    "start": ("start", "a", "b"),
}
"""Each command that speaks Dutch, called as it cannot be."""
SPOKEN = {**catalogue.SAID, **catalogue.PARTS, **catalogue.AROUND}
Shared = Callable[[str, Callable[[Path], object]], Path]
VALUES = st.text(alphabet=string.ascii_uppercase + "éß/#@", min_size=1, max_size=12)


def filled(template: str) -> tuple[str, list[str]]:
    """Return a template with a number in each of its places, and those numbers."""
    values: list[str] = []

    def put(_: re.Match[str]) -> str:
        values.append(str(90_001 + len(values)))
        return values[-1]

    return re.sub(r"\{#?\}", put, template), values


def spoken(text: str) -> str | None:
    """Return a message, or a part of one, in Dutch."""
    told = telling.told(text)
    part = telling.within(text)
    return told or (None if part == text else part)


@pytest.fixture(scope="module")
def templates(shared: Shared) -> tuple[str, ...]:
    """Every message that the instrument finds."""
    found = shared("messages", lambda file: file.write_text(json.dumps(listed()), encoding="utf-8"))
    return tuple(json.loads(found.read_text(encoding="utf-8")))


def listed() -> list[str]:
    return sorted({message.template for message in messages.found()[0]})


@pytest.mark.long
def test_every_message_that_is_found_is_said_in_dutch_with_all_it_holds(templates: tuple[str, ...]) -> None:
    untold = []
    around = telling.Index(catalogue.AROUND)
    for template in templates:
        text, values = filled(template)
        if around.find(text):
            text, values = text.replace(values[0], "the file is empty", 1), values[1:]
        said = spoken(text)
        if template not in BY_HAND and (said is None or any(value not in said for value in values)):
            untold.append(f"{template} → {said}")
    assert untold == []
    assert BY_HAND.keys() <= set(templates)


def test_each_message_in_words_for_a_page_is_one_that_a_command_says_with_values_of_it() -> None:
    on_page = telling.Index(catalogue.ON_PAGE)
    said = {
        template: (found[0], filled(template)[1])
        for template in catalogue.SAID
        if (found := on_page.find(filled(template)[0]))
    }
    assert catalogue.ON_PAGE.keys() == {entry.english for entry, _ in said.values()}
    for template, (entry, values) in said.items():
        shown = telling.told_on_page(filled(template)[0]) or ""
        assert set(re.findall(r"9000\d", shown)) <= set(values), entry.english


@pytest.mark.long
def test_nothing_that_a_command_says_is_left_out_of_the_catalogue() -> None:
    known = "\n".join(SPOKEN)
    left = {
        f"{each.path}: {each.template}"
        for each in messages.sentences()
        if each.path not in NO_MESSAGES
        and not all(piece.strip(" {}") in known for piece in re.split(r"\{\}|FILE", each.template))
        and spoken(filled(each.template)[0]) is None
    }
    assert left == set()


@pytest.mark.long
def test_what_is_no_message_is_still_there() -> None:
    assert {each.path for each in messages.sentences()} >= NO_MESSAGES.keys()


@pytest.mark.long
def test_the_catalogue_has_nothing_that_nobody_says(templates: tuple[str, ...]) -> None:
    literals = messages.literals()
    indexes = (telling.Index(catalogue.SAID), telling.Index(catalogue.PARTS))
    used = {
        found[0].english for template in templates for index in indexes if (found := index.find(filled(template)[0]))
    }
    stale = [
        english
        for english in SPOKEN
        if english not in used
        and not all(
            piece.strip(" '“”()").removesuffix("s") in literals
            for piece in re.split(r"\{#?\}", english)
            if piece.strip()
        )
    ]
    assert stale == []


def test_no_message_stands_in_two_modules_of_the_catalogue_with_other_words() -> None:
    folder = Path(catalogue.__file__).parent
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.py")):
        module = __import__(f"{catalogue.__name__}.{path.stem}", fromlist=["SAID"]) if path.stem != "__init__" else None
        for english, said in getattr(module, "SAID", {}).items():
            assert seen.setdefault(english, said) == said, english


@pytest.mark.parametrize("said", [catalogue.SAID, catalogue.PARTS, catalogue.AROUND, catalogue.USAGE])
def test_a_message_in_dutch_has_the_places_of_the_english_and_no_english(said: dict[str, str]) -> None:
    for english, dutch in said.items():
        places = {int(place) for place in re.findall(r"\{(\d)(?::nl)?\}", dutch)}
        assert places == set(range(len(re.findall(r"\{#?\}", english)))), english
        assert not ENGLISH.search(QUOTED.sub("", dutch)), dutch


@given(st.data())
def test_what_fills_a_message_stays_as_it_is(data: st.DataObject) -> None:
    english = data.draw(st.sampled_from(sorted(catalogue.SAID)))
    values = [
        str(data.draw(st.integers(0, 99_999))) if hole == "{#}" else data.draw(VALUES)
        for hole in re.findall(r"\{#?\}", english)
    ]
    given_, wanted = english, catalogue.SAID[english]
    for at, value in enumerate(values):
        given_ = re.sub(r"\{#?\}", lambda _, value=value: value, given_, count=1)
        wanted = re.sub(rf"\{{{at}(:nl)?\}}", lambda _, value=value: f"\0{value}\0", wanted)
    assert telling.told(given_) == wanted.replace("\0", "")
    assert telling.told(f"warning: {given_}") == f"let op: {wanted}".replace("\0", "")


@given(st.text(alphabet=string.ascii_uppercase + " éß→’"))
def test_what_is_no_message_is_none(text: str) -> None:
    assume(text not in SPOKEN)  # "PDF" is one of its parts
    assert telling.told(text) is None
    assert telling.within(text) == text


def test_every_sign_that_is_warned_of_is_told_in_dutch() -> None:
    kinds = [each for each in vars(signs).values() if isinstance(each, signs.Kind)]
    kinds += [
        each
        for listed in vars(signs).values()
        if isinstance(listed, tuple)
        for each in listed
        if isinstance(each, signs.Kind)
    ]
    told = {each.why for each in kinds if each.treatment in ("warned", "refused")}
    assert told
    assert told <= catalogue.PARTS.keys()


def test_every_line_of_the_goldens_of_check_is_said_in_dutch() -> None:
    lines = {line for case in checkcases.read_all() for line in case.expected}
    assert len(lines) > 400
    for line in lines:
        match = re.fullmatch(r".*?:\d+:\d+: (.*) → (.*)", line, re.DOTALL)
        assert match
        for said in match.groups():
            told = telling.told(said)
            assert told is not None, said
            assert not ENGLISH.search(QUOTED.sub("", told)), told


def test_check_speaks_dutch_unless_english_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = next(case for case in checkcases.read_all() if case.name == "all-of-the-common-mistakes")
    checkcases.build(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(speech.VARIABLE)
    assert cli.main(["check", "--no-cache"]) == cli.REFUSED
    dutch = capsys.readouterr().err.splitlines()
    assert cli.main(["check", "--no-cache", "--lang", "en"]) == cli.REFUSED
    english = capsys.readouterr().err.splitlines()
    assert english[:-1] == case.expected
    assert english[-1].endswith(("problem", "problems"))
    assert dutch[-1].endswith(("probleem", "problemen"))
    assert [line.split(": ")[0] for line in dutch] == [*[line.split(": ")[0] for line in english][:-1], dutch[-1]]
    monkeypatch.setenv(speech.VARIABLE, "en")
    assert cli.main(["check", "--no-cache"]) == cli.REFUSED
    assert capsys.readouterr().err.splitlines() == english
    assert cli.main(["check", "--no-cache", "--lang", "nl"]) == cli.REFUSED
    assert capsys.readouterr().err.splitlines() == dutch


def test_ingest_and_add_and_review_speak_dutch_and_their_output_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    checkcases.build(next(case for case in checkcases.read_all() if case.change == []), tmp_path)
    text = "Protocol sociale media Proefschool\n\nInleiding\n1. Plaats geen foto's.\n2. Wees aardig.\n4. Vraag het.\n"
    Path("a.txt").write_text(text, encoding="utf-8")
    said = {}
    for language in ("nl", "en"):
        monkeypatch.setenv(speech.VARIABLE, language)
        assert cli.main(["ingest", "a.txt"]) == 0
        said[language] = capsys.readouterr()
    assert said["nl"].out == said["en"].out
    assert "de nummering springt van 2 naar 4 → controleer of de bron iets overslaat" in said["nl"].err
    assert "the numbering jumps from 2 to 4 → check whether the source skips it" in said["en"].err
    monkeypatch.setenv(speech.VARIABLE, "nl")
    assert cli.main(["add", "--no-cache", "--yes", "--subject", "sociale media", "a.txt"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[0] == "proefschool/sociale-media@v1: 3 bepalingen, nog niet beoordeeld"
    assert cli.main(["review", "proefschool/sociale-media@v1", "--all", "--by", "een lezer"]) == 0
    assert capsys.readouterr().out == "proefschool/sociale-media@v1: 3 beoordelingen voor het eerst vastgelegd\n"
    assert cli.main(["check", "--no-cache"]) == 0
    told = capsys.readouterr()
    assert "let op: " in told.err
    assert told.err.splitlines()[-1].endswith(("waarschuwing", "waarschuwingen"))
    assert told.out.splitlines()[0].startswith("instellingen ")


def test_a_language_that_nobody_speaks_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(speech.VARIABLE, "de")
    assert cli.main(["check", "--root", str(BASE)]) == cli.REFUSED
    assert (
        "PROTOCOLWIJZER_LANG:1:1: 'de' is no language that this speaks → choose one of: nl, en"
        in capsys.readouterr().err
    )


def parser_of(command: str) -> Parser:
    parser = Parser(prog=command)
    register.commands(command)[command].arguments(parser)
    return parser


@pytest.mark.parametrize("command", register.commands())
def test_the_help_of_a_command_is_dutch_where_what_it_says_is(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (command in WRONGLY_CALLED) == speech.speaks(parser_of(command))
    monkeypatch.delenv(speech.VARIABLE)
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    told = capsys.readouterr().out
    described = told.partition("\n\n")[2]
    if command not in WRONGLY_CALLED:
        assert told.startswith("usage: ")
        assert ENGLISH.search(described)
        return
    assert told.startswith(f"gebruik: protocolwijzer {command} ")
    assert not ENGLISH.search(QUOTED.sub("", described)), described
    assert not any(f"  {english}" in described for english in catalogue.USAGE if len(english) > 8)
    with pytest.raises(SystemExit):
        cli.main([command, "--help", "--lang", "en"])
    assert capsys.readouterr().out.startswith(f"usage: protocolwijzer {command} ")


@pytest.mark.parametrize("command", WRONGLY_CALLED)
def test_a_command_says_in_dutch_how_it_was_called_wrongly(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(speech.VARIABLE)
    given_ = WRONGLY_CALLED[command]
    for asked, begins, error in ((given_, "gebruik: ", ": fout: "), ((*given_, "--lang=en"), "usage: ", ": error: ")):
        with pytest.raises(SystemExit) as refused:
            cli.main(asked)
        said = capsys.readouterr()
        assert refused.value.code == cli.REFUSED
        assert said.out == ""
        assert said.err.startswith(begins)
        assert error in said.err.splitlines()[-1]


def test_all_that_is_said_of_the_use_of_a_command_is_said_by_one() -> None:
    literals = messages.literals()
    argparse_s = Path(argparse.__file__).read_text(encoding="utf-8")
    for english in catalogue.USAGE:
        pieces = [piece.strip(" '():,") for piece in re.split(r"\{\}|argument \{\}:|int value", english)]
        assert all(piece in literals or piece in argparse_s for piece in pieces if piece), english
