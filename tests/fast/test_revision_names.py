"""Which replacement of a name is a renaming, and where another person may act by the new one."""

from typing import Any

import goldens
import pytest
import revisionpairs
import revisiontable

from generator import intake
from generator.compare import revision
from generator.compare.revision import compare_units
from generator.compare.revision.units import Unit
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus
from generator.outputs import comparison

_say = words.phrases.evidence
NAMES = ("mentor", "coach")
SENTENCES = ("Meld het bij de {}.", "Alleen de {} beslist daarover.")


def units(name: str, sentences: tuple[str, ...] = SENTENCES) -> list[Unit]:
    """Return a provision per sentence, with a name in each."""
    return [Unit(key=str(place), text=text.replace("{}", name)) for place, text in enumerate(sentences)]


@pytest.mark.parametrize("case", goldens.entries("revision/names.yml"), ids=lambda case: f"{case['old']}-{case['new']}")
def test_a_name_for_the_same_is_a_renaming_and_any_other_is_a_change(case: dict[str, Any]) -> None:
    changes = compare_units(units(case["old"]), units(case["new"]))[0]
    assert [change.verdict for change in changes] == [case["class"]] * 2
    told = [_say.SOMEBODY_ELSE in own.basis for change in changes for own in change.edits]
    assert told == [case.get("else", False)] * 2


def test_the_comparison_says_at_each_place_that_somebody_else_may_be_meant(corpus: Corpus) -> None:
    lines = "\n".join(f"{number}. {text}" for number, text in enumerate(SENTENCES, 1))
    texts = (f"Protocol media\n\n{lines}\n3. Leerlingen filmen de {{}} niet.\n".replace("{}", name) for name in NAMES)
    old, new = (loose.edition(intake.read(text.encode(), "x.txt"), corpus.vocabulary) for text in texts)
    found = revision.compare(old, new, corpus.vocabulary)
    assert [change.verdict for change in found.changes] == ["terminological"] * 3
    for said in (comparison.as_text(found, "a", "b", colour=False), comparison.as_html(found, "a", "b")):
        assert said.count("Mogelijk iemand anders.") == 3


DEFINED = ("Onder {} verstaan wij: de docent die een klas begeleidt.", "Vraag het de {}.", "De {} beslist.")


def test_what_a_name_is_defined_as_tells_that_it_is_the_same_person() -> None:
    changes = compare_units(units("kompas", DEFINED), units("baken", DEFINED))[0]
    assert {change.verdict for change in changes} == {"terminological"}
    assert not [own for change in changes for own in change.edits if _say.SOMEBODY_ELSE in own.basis]


def test_a_definition_that_changes_too_or_leans_on_the_name_tells_nothing() -> None:
    other = units("baken", ("Onder {} verstaan wij: de leerling die een klas begeleidt.", *DEFINED[1:]))
    leaning = ("Onder {} verstaan wij: de {} van een klas.", *DEFINED[1:])
    circular = units("kompas", leaning), units("baken", leaning)
    for old, new in ((units("kompas", DEFINED), other), circular):
        assert {change.verdict for change in compare_units(old, new)[0]} == {"substantive"}


@pytest.mark.parametrize("sides", [("{0} en {1}", "coach en coach"), ("mentor en mentor", "{0} en {1}")])
def test_two_names_that_become_one_or_one_that_becomes_two_is_no_renaming(sides: tuple[str, str]) -> None:
    sentences = ("Meld het bij de {}.", "Vraag het de {}.", "Bel ook de {}.", "Schrijf ook de {}.")
    names = [side.format("mentor" if "coach" in side else "coach", "tutor").split(" en ") for side in sides]
    old, new = (
        [Unit(key=str(at), text=text.replace("{}", pair[at // 2])) for at, text in enumerate(sentences)]
        for pair in names
    )
    assert {change.verdict for change in compare_units(old, new)[0]} == {"substantive"}


def test_two_places_in_one_provision_are_two() -> None:
    both, one = " ".join(SENTENCES), SENTENCES[0]
    for text, verdict in ((both, "terminological"), (one, "substantive")):
        (change,) = compare_units(units("mentor", (text,)), units("coach", (text,)))[0]
        assert change.verdict == verdict


@pytest.mark.long
def test_nine_of_ten_renamings_are_told_as_that(corpus: Corpus) -> None:
    pairs = [pair for pair in revisionpairs.read_all() if pair.right == "terminological" and not pair.doubt]
    told = [revisiontable.told(pair, corpus.vocabulary) for pair in pairs]
    assert len(pairs) >= 65
    assert told.count("terminological") / len(told) >= 0.9
