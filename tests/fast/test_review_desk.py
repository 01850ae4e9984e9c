"""A version under review: each step is written at once, nothing else changes, and undo gives the first bytes back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import reviewable
from reviewable import AT

from generator import load
from generator.ground.errors import DataError
from generator.ingest.outline import Row
from generator.load.structure import walk
from generator.model import Statement
from generator.review import opening
from generator.review.coding import Add, Doubt, Drop, Mend, TakeOver, identical
from generator.review.desk import ChangedError, Desk
from generator.review.history import History, Step
from generator.review.limits import Limit, Unlimit
from generator.review.operations import Aside, CannotError, Explain, Heading, Join, NumberAlike, Rule, Split
from generator.review.questions import Answers
from generator.review.settling import provisions


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return reviewable.project(tmp_path)


def opened(here: Path) -> Desk:
    root = here.parents[2]
    return Desk(root, AT, root.parent / ".cache")


def row(desk: Desk, words: str) -> int:
    assert desk.state.rows is not None
    return next(index for index, each in enumerate(desk.state.rows.rows) if words in each.text)


def rows_of(desk: Desk) -> tuple[Row, ...]:
    assert desk.state.rows is not None
    return desk.state.rows.rows


def eid(desk: Desk, words: str) -> str:
    assert desk.state.version is not None
    return next(each.eid for each in provisions(desk.state.version) if words in (each.text or ""))


def answers(desk: Desk, **changed: str) -> Answers:
    asked = desk.asked
    given = {
        "name": asked.institution.name, "short_name": asked.institution.short_name, "title": asked.protocol.title,
        "date": "", "subject": asked.protocol.subject, "school": "", "reader": "Lezer", **changed,
    }  # fmt: skip
    return Answers(schools=asked.protocol.schools, **given)


def test_a_line_that_was_a_heading_becomes_what_it_is_and_the_numbers_go_on(here: Path) -> None:
    desk = opened(here)
    desk.structure(Aside(row(desk, "Verzonnen College - protocol"), "running-header"))
    assert eid(desk, "gepest wordt") == "sec_voor-leerlingen__art_4"
    assert "reason: running-header" in (here / "version.yml").read_text()


def test_every_step_stands_on_disk_at_once_and_undo_gives_the_first_bytes_back(here: Path) -> None:
    before = (here / "version.yml").read_bytes()
    desk = opened(here)
    desk.structure(Join(row(desk, "Het geldt voor iedereen")))
    desk.code(Doubt(eid(desk, "hun telefoon"), "Kan ook anders."))
    desk.answer(answers(desk))
    after = (here / "version.yml").read_bytes()
    assert b"Kan ook anders." in after
    again = opened(here)  # as after a night with the lid closed
    assert again.history.at == 3
    for _ in range(3):
        again.undo()
    assert (here / "version.yml").read_bytes() == before
    with pytest.raises(CannotError, match="no-more"):
        again.undo()
    for _ in range(3):
        again.redo()
    assert (here / "version.yml").read_bytes() == after


def test_a_step_changes_no_other_line_of_the_file_and_keeps_its_comments(here: Path) -> None:
    path = here / "version.yml"
    lines = path.read_text().splitlines()
    lines.insert(1, "# institution: Verzonnen College")
    at = next(i for i, line in enumerate(lines) if "pesten niet" in line)
    lines.insert(at + 1, "        # nakijken met de mentor")
    lines = [line.replace("topics: [overig]", "topics:   [ overig ]") for line in lines]
    path.write_text("\n".join(lines) + "\n")
    desk = opened(here)
    desk.code(Doubt(eid(desk, "vertrouwelijke"), "Wat is vertrouwelijk?"))
    now = path.read_text().splitlines()
    assert [line for line in now if line not in lines] == ["        doubt: 'Wat is vertrouwelijk?'"]
    assert [line for line in lines if line not in now] == []


def test_what_somebody_else_wrote_meanwhile_is_told_and_not_overwritten(here: Path) -> None:
    desk = opened(here)
    path = here / "version.yml"
    theirs = path.read_bytes().replace(b"note: null", b"note: Van een ander.")
    path.write_bytes(theirs)
    with pytest.raises(ChangedError):
        desk.code(Doubt(eid(desk, "vertrouwelijke"), "Wat is vertrouwelijk?"))
    assert path.read_bytes() == theirs
    desk.reload()
    desk.code(Doubt(eid(desk, "vertrouwelijke"), "Wat is vertrouwelijk?"))
    assert b"Van een ander." in path.read_bytes()
    assert desk.history.now.name.startswith("twijfel genoteerd (‘")
    desk.undo()
    assert path.read_bytes() == theirs


@pytest.mark.long
def test_a_second_person_is_told(here: Path) -> None:
    root = here.parents[2]
    with opening.opened(root, AT):
        command = [sys.executable, "-m", "generator.cli", "review", str(AT), "--root", str(root), "--no-browser"]
        second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert second.returncode == 2
    assert f"another review of this version is running (process {os.getpid()})" in second.stderr


def test_accepting_needs_a_name_and_writes_the_review_that_check_wants(here: Path) -> None:
    desk = opened(here)
    with pytest.raises(CannotError, match="no-reader"):
        desk.accept([eid(desk, "hun telefoon")], "akkoord")
    desk.answer(answers(desk))
    desk.accept([eid(desk, "hun telefoon")], "akkoord")
    assert "hun telefoon" in desk.history.now.name
    corpus = load.load(here.parents[2], finished=True)
    edition = next(each for each in corpus.editions if each.institution.id == AT.institution)
    assert [each.labels.state for each in edition.labelled].count("reviewed") == 1
    desk.code(Mend(eid(desk, "hun telefoon"), 0, {"act": "telefoon gebruiken"}))
    assert {each.state for each in provisions(desk.state.record.value)} == {"suggested"}


def test_a_new_heading_takes_back_the_reviews_below_it(here: Path) -> None:
    desk = opened(here)
    desk.answer(answers(desk))
    desk.accept([eid(desk, "hun telefoon"), eid(desk, "vertrouwelijke")], "akkoord")
    desk.structure(Rule(row(desk, "Voor leerlingen")))
    states = {each.text: each.state for each in provisions(desk.state.record.value)}
    assert states["Leerlingen mogen hun telefoon gebruiken in de pauze."] == "suggested"
    assert states["Medewerkers delen geen vertrouwelijke informatie."] == "reviewed"
    # That line is no sentence, and nothing else is wrong: no review is called stale.
    assert ["begins inside a sentence" in each.what for each in desk.state.found.problems] == [True]


def test_what_others_say_in_the_same_words_is_taken_over_and_accepted_in_one_go(here: Path) -> None:
    desk = opened(here)
    desk.answer(answers(desk))
    own = eid(desk, "persoonlijk verantwoordelijk")
    known = desk.advice.known
    found = next(each for words, each in known.items() if "persoonlijk verantwoordelijk" in words)
    desk.code(TakeOver(own, found.statements))
    alike = identical(desk.state.record.value, {words: each.statements for words, each in known.items()})
    assert alike == (own,)
    desk.accept(alike, "akkoord")
    provision = next(each.provision for each in walk(desk.state.record.value) if each.provision.eid == own)
    assert (provision.state, provision.statements[0].topics) == ("reviewed", found.statements[0].topics)


def test_statements_are_added_in_the_order_of_the_text_and_dropped_with_a_reason(here: Path) -> None:
    desk = opened(here)
    own = eid(desk, "gepest wordt")
    before = desk.state.record.value
    first = next(each for each in provisions(before) if each.eid == own).statements
    desk.code(Add(own, "kan terecht bij de mentor"))
    said = next(each for each in provisions(desk.state.record.value) if each.eid == own).statements
    assert [each.quote for each in said] == [*(each.quote for each in first), "kan terecht bij de mentor"]
    desk.code(Drop(own, len(said) - 1, "Herhaling."))
    after = next(each for each in provisions(desk.state.record.value) if each.eid == own)
    assert after.statements == first
    assert after.unstated == ()  # the first statement holds these words: nothing is left out
    desk.code(Add(own, "Een leerling die gepest wordt"))
    desk.code(Add(own, "kan terecht bij de mentor."))
    desk.code(Drop(own, 0, "Twee uitspraken zeggen het."))
    after = next(each for each in provisions(desk.state.record.value) if each.eid == own)
    assert (len(after.statements), after.unstated) == (2, ())  # each holds a part of them
    desk.code(Drop(own, 1, "Herhaling."))
    after = next(each for each in provisions(desk.state.record.value) if each.eid == own)
    assert [each.reason for each in after.unstated] == ["Herhaling."]
    with pytest.raises(CannotError, match="no-quote"):
        desk.code(Add(own, "dit staat er niet"))
    with pytest.raises(CannotError, match="no-reason"):
        desk.code(Drop(own, 0, " "))


def test_numbers_that_were_read_as_words_are_all_given_in_one_step(tmp_path: Path) -> None:
    text = """Regels van het Verzonnen College

Eerste deel

1 Leerlingen plaatsen geen foto's van anderen.
2 Leerlingen pesten niet.
2024 was een goed jaar.
3 De school helpt.

Tweede deel

1 Ouders filmen niet.
"""
    desk = opened(reviewable.project(tmp_path, text))
    for line in (5, 12):  # headings that were read on into the first rule below them
        at = next(i for i, each in enumerate(rows_of(desk)) if any(piece.line == line for piece in each.pieces))
        if len({piece.line for piece in rows_of(desk)[at].pieces}) > 1:
            desk.structure(Split(at, line, 1))
            desk.structure(Heading(at))
    desk.structure(NumberAlike(row(desk, "geen foto's")))
    found = [(each.num, each.text) for each in provisions(desk.state.record.value)]
    assert found == [
        ("1", "Leerlingen plaatsen geen foto's van anderen."),
        ("2", "Leerlingen pesten niet."),
        (None, "2024 was een goed jaar."),
        ("3", "De school helpt."),
        ("1", "Ouders filmen niet."),
    ]
    with pytest.raises(CannotError, match="no-number"):
        desk.structure(NumberAlike(row(desk, "goed jaar")))


def said(desk: Desk, own: str) -> tuple[Statement, ...]:
    return next(each for each in provisions(desk.state.record.value) if each.eid == own).statements


def test_words_of_a_statement_are_called_a_condition_or_an_exception_and_no_more(here: Path) -> None:
    desk = opened(here)
    own = eid(desk, "foto's van anderen")
    for index in reversed(range(len(said(desk, own)[0].exceptions))):
        desk.code(Unlimit(own, 0, exception=True, index=index))
    for index in reversed(range(len(said(desk, own)[0].conditions))):
        desk.code(Unlimit(own, 0, exception=False, index=index))
    desk.code(Limit(own, 0, "consent", "zonder hun toestemming"))
    desk.code(Limit(own, 0, "content", "foto's van anderen"))
    desk.code(Limit(own, 0, "exception", "van anderen"))
    first = said(desk, own)[0]
    assert [(each.kind, each.quote) for each in first.conditions] == [
        ("content", "foto's van anderen"),
        ("consent", "zonder hun toestemming"),
    ]
    assert [each.quote for each in first.exceptions] == ["van anderen"]
    desk.code(Mend(own, 0, {"quote": "foto's van anderen zonder hun toestemming"}))
    assert len(said(desk, own)[0].conditions) == 2
    desk.code(Mend(own, 0, {"quote": "zonder hun toestemming"}))
    assert [each.kind for each in said(desk, own)[0].conditions] == ["consent"]
    assert said(desk, own)[0].exceptions == ()
    with pytest.raises(CannotError, match="no-quote"):
        desk.code(Limit(own, 0, "other", "Leerlingen"))
    with pytest.raises(CannotError, match="no-statement"):
        desk.code(Unlimit(own, 0, exception=True, index=0))


def test_who_consents_is_read_off_the_words_of_a_condition(tmp_path: Path) -> None:
    here = reviewable.project(
        tmp_path, reviewable.TEXT.replace("zonder hun\ntoestemming", "zonder\ntoestemming van hun ouders")
    )
    desk = opened(here)
    own = eid(desk, "foto's van anderen")
    while said(desk, own)[0].conditions:
        desk.code(Unlimit(own, 0, exception=False, index=0))
    desk.code(Limit(own, 0, "consent", "zonder toestemming van hun ouders"))
    assert [each.from_ for each in said(desk, own)[0].conditions] == [("ouder",)]


def test_the_answers_change_three_files_and_a_date_must_stand_in_the_text(tmp_path: Path) -> None:
    here = reviewable.project(tmp_path, reviewable.TEXT + "\nVersie van 1 september 2024\n")
    desk = opened(here)
    given = answers(desk, name="Stichting Verzonnen", title="Regels", date="2024-09-01", school="Tweede School")
    desk.answer(given)
    assert "name: Stichting Verzonnen" in (here.parents[1] / "institution.yml").read_text()
    assert "title: Regels" in (here.parent / "protocol.yml").read_text()
    assert "tweede-school" in (here.parent / "protocol.yml").read_text()
    number = reviewable.TEXT.count("\n") + 2
    assert f"date_lines: '{number}'" in (here / "version.yml").read_text()
    with pytest.raises(CannotError, match="not-stated"):
        desk.answer(answers(desk, date="2023-09-01"))
    with pytest.raises(CannotError, match="no-date"):
        desk.answer(answers(desk, date="morgen"))
    desk.undo()
    assert "name: Verzonnen College" in (here.parents[1] / "institution.yml").read_text()


def test_what_reads_as_a_rule_and_is_none_is_explained(here: Path) -> None:
    desk = opened(here)
    index = row(desk, "pesten niet")
    desk.structure(Aside(index, "other", "proef"))
    assert any("reads as a rule" in each.what for each in desk.state.warnings)
    desk.structure(Explain(index, "Dit is een proef."))
    assert desk.state.warnings == ()


def test_a_place_that_is_no_word_is_no_place_to_split(here: Path) -> None:
    desk = opened(here)
    index = row(desk, "hun telefoon")
    assert desk.state.rows is not None
    line = desk.state.rows.rows[index].start[0]
    with pytest.raises(CannotError, match="no-place"):
        desk.structure(Split(index, line, 5))
    assert desk.history.at == 0


def test_a_damaged_state_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    history = History(tmp_path, {"a": b"1"}, "outside", "first")
    for number in (b"2", b"3"):
        history.push(Step("step", {"a": number}))
    (tmp_path / "000001.json").write_bytes(b"{")
    again = History(tmp_path, {"a": b"3"}, "outside", "first")
    assert (again.at, again.before) == (1, Step("first", {"a": b"1"}))


def test_which_version_waits_is_found_and_any_can_be_named(here: Path) -> None:
    root = here.parents[2]
    assert opening.version(None, root) == AT
    assert str(opening.version("kalisto/sociale-media@2018-05-25", root)) == "kalisto/sociale-media@2018-05-25"
    with pytest.raises(DataError, match="there is no such version"):
        opening.version("kalisto/sociale-media@v9", root)


_STEPS = """
import sys
from pathlib import Path
sys.path[:0] = [{instruments!r}]
from reviewable import AT
from generator.review.desk import Desk
from generator.review.coding import Doubt
from generator.review.settling import provisions
root = Path({root!r})
desk = Desk(root, AT, root.parent / ".cache")
eids = [each.eid for each in provisions(desk.state.record.value)]
for number in range(100_000):
    desk.code(Doubt(eids[number % len(eids)], f"stap {{number}}"))
    print(number, flush=True)
"""


@pytest.mark.long
@pytest.mark.parametrize("after", [0.0, 0.004, 0.011, 0.023, 0.037])
def test_whoever_is_killed_loses_the_last_step_at_most(here: Path, after: float) -> None:
    root = here.parents[2]
    program = _STEPS.format(instruments=str(Path(reviewable.__file__).parent), root=str(root))
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        told = -1
        while told < 5:
            told = int(running.stdout.readline())
        time.sleep(after)
        running.send_signal(signal.SIGKILL)
        told = max([told, *map(int, running.stdout.read().split())])
    said = (here / "version.yml").read_text()
    assert f"stap {told}\n" in said or f"stap {told + 1}\n" in said
    desk = opened(here)
    assert desk.state.found.problems == ()
    while desk.history.before:
        desk.undo()
    assert "stap" not in (here / "version.yml").read_text()
