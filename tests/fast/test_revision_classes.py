"""What kind of change an edit is: no change of a rule may pass as a correction."""

import re
from typing import Any

import goldens
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import intake
from generator.book.book import quotable
from generator.compare import redline
from generator.compare.revision import Revision, compare, compare_units, cues
from generator.compare.revision.edits import edits
from generator.compare.revision.judging import judge
from generator.compare.revision.units import Unit
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus
from generator.outputs import comparison


def verdict(old: str, new: str) -> str:
    """Return the class of a provision that was ``old`` and is ``new``."""
    changes = compare_units([Unit(key="a", text=old)], [Unit(key="a", text=new)])[0]
    return changes[0].verdict if changes else "unchanged"


@pytest.mark.long
@pytest.mark.parametrize(("name", "precision"), [("revision/edits", 0.90), ("revision/edits-unseen", 0.66)])
def test_no_substantive_edit_is_missed_and_few_corrections_are_called_substantive(name: str, precision: float) -> None:
    cases = goldens.entries(name)
    found = [(case, verdict(case["old"], case["new"])) for case in cases]
    missed = [case for case, own in found if case["class"] == "substantive" and own != "substantive"]
    assert missed == []
    called = [case for case, own in found if own == "substantive"]
    right = sum(case["class"] == "substantive" for case in called)
    assert right / len(called) >= precision


def test_the_labelled_edits_are_many_and_stand_in_the_texts(corpus: Corpus) -> None:
    cases = goldens.entries("revision/edits")
    assert len(cases) >= 300
    assert {case["class"] for case in cases} == {"substantive", "editorial"}
    texts = [passage.provision.text or "" for edition in corpus.editions for passage in quotable(edition)]
    for case in cases + goldens.entries("revision/edits-unseen"):
        assert any(case["old"] in text for text in texts), case["old"]


MUTATIONS = {
    "number": [(r"\b16\b", "18"), (r"\b16 jaar\b", "1,6 jaar"), (r"\bE:", "F:"), (r"(?<=\w) (?=\w+$)", " 3 ")],
    "negation": [(r"\bniet ", ""), (r"\bgeen ", ""), (r"\bniet\b", "wel"), (r"\btoegestaan\b", "niet toegestaan")],
    "modal": [
        (r"\bmag\b", "moet"), (r"\bmogen\b", "moeten"), (r"\bdient\b", "kan"), (r"\bdienen\b", "kunnen"),
        (r"\bkunnen\b", "moeten"), (r"\bkan\b", "zal"), (r"\bzal\b", "kan"), (r"\bmoet\b", "mag"),
    ],
    "condition": [
        (r"\bmits\b", "tenzij"), (r"\btenzij\b", "mits"), (r"\balleen ", ""), (r"\buitsluitend ", ""),
        (r"\bindien\b", "hoewel"), (r"\bals\b", "tenzij"), (r"\bzonder\b", "met"), (r", (?=mits|tenzij)", " "),
    ],
    "conjunction": [(r"\ben\b", "of"), (r"\bof\b", "en"), (r"\ben/of\b", "en"), (r"\ben ?/ ?of\b", "of")],
    "actor": [
        (r"\b[Ll]eerlingen\b", "ouders"), (r"\b[Mm]edewerkers?\b", "leerlingen"), (r"\bdirectie\b", "mentor"),
        (r"\bouders\b", "leerlingen"), (r"\bleidinggevende\b", "collega"), (r"\bschoolleiding\b", "docent"),
    ],
    "sanction": [
        (r"\bschorsing\b", "waarschuwing"), (r"\bontslag\b", "berisping"), (r"\bmaatregelen\b", "sancties"),
        (r"\baangifte\b", "melding"), (r"\bverwijdering\b", "schorsing"),
    ],
    "personal data": [
        (r"\bfoto\w*", "naam"), (r"\bpersoonsgebonden\b", "medische"), (r"\bvertrouwelijke\b", "openbare"),
        (r"\bnaam\b", "foto"), (r"\binformatie\b", "beelden"),
    ],
    "platform": [
        (r"\bWhatsApp\b", "Snapchat"), (r"\bLinkedIn\b", "Facebook"), (r"\bInstagram\b", "TikTok"),
        (r"\bTwitter\b", "X"), (r"\b[Ss]ociale media\b", "Facebook"),
    ],
    "quantity": [(r"\b[Aa]lle ", ""), (r"\baltijd\b", "soms"), (r"\b[Ee]lke\b", "Sommige"), (r"\b[Ii]eder\b", "menig")],
}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("category", MUTATIONS)
def test_every_mutation_of_a_category_in_every_provision_is_substantive(category: str, corpus: Corpus) -> None:
    missed, tried = [], 0
    for edition in corpus.editions:
        for passage in quotable(edition):
            text = passage.provision.text or ""
            for pattern, replacement in MUTATIONS[category]:
                for place in re.finditer(pattern, text):
                    mutated = text[: place.start()] + replacement + text[place.end() :]
                    tried += 1
                    if verdict(text, mutated) != "substantive":
                        missed.append((passage.locator, text[place.start() - 10 : place.end() + 10], replacement))
    assert missed == []
    assert tried >= 5


HARMLESS = {
    "spaces": [(r" / ", "/"), (r"(?<=\w)/(?=\w)", " / ")],
    "quotation marks": [(r"“|”", '"'), (r"‘|’", "'")],
    "capitals": [(r"\bSociale media\b", "sociale media"), (r"\bPestprotocol\b", "pestprotocol")],
    "variants": [
        (r"\bsocial media\b", "sociale media"),
        (r"\bomtrent\b", "over"),
        (r"\bwelke\b(?! sancties| maatregelen)", "die"),
    ],
    "last full stop": [(r"\.$", "")],
}


@pytest.mark.parametrize("category", HARMLESS)
def test_corrections_that_touch_no_rule_are_editorial(category: str, corpus: Corpus) -> None:
    tried = 0
    for edition in corpus.editions:
        for passage in quotable(edition):
            text = passage.provision.text or ""
            for pattern, replacement in HARMLESS[category]:
                mutated = re.sub(pattern, replacement, text)
                if mutated != text and "1:" not in text:
                    tried += 1
                    assert verdict(text, mutated) == "editorial", (text, mutated)
    assert tried >= 4


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Houd 1,5 meter afstand.", "Houd 15 meter afstand.", "substantive"),
        ("Voor leerlingen van 16-18 jaar.", "Voor leerlingen van 1618 jaar.", "substantive"),
        ("Zie artikel 3.2.", "Zie artikel 32.", "substantive"),
        ("Zie art. 3, lid 2.", "Zie art. 3 lid 2.", "editorial"),
        ("Dit geldt vanaf 1 mei.", "Dit geldt vanaf 1 juni.", "substantive"),
        ("Dat mag. Niet doen is fout.", "Dat mag niet. Doen is fout.", "substantive"),
        ("Leerlingen, die pesten, krijgen straf.", "Leerlingen die pesten krijgen straf.", "substantive"),
        ("Je krijgt één waarschuwing.", "Je krijgt een waarschuwing.", "substantive"),
        ("Je privéaccount blijft privé.", "Je priveaccount blijft prive.", "editorial"),
        ("De informatie wordt verspreid.", "De informatie verspreid wordt.", "editorial"),
        ("Hij vindt het vervelend.", "Hij vind het vervelend.", "editorial"),
        ("Een onveilig netwerk.", "Een veilig netwerk.", "substantive"),
        ("De school stelt regels.", "De school steelt regels.", "substantive"),
        ("Dit is intern.", "Dit is extern.", "substantive"),
        ("Leerlingen/ouders tekenen.", "Leerlingen ouders tekenen.", "substantive"),
        ("Zie www.school.nl/regels.", "Zie www.school.nl/protocol.", "substantive"),
    ],
)
def test_hard_cases(old: str, new: str, expected: str) -> None:
    assert verdict(old, new) == expected


ARTICLE = "Protocol media\n\n1. {}\n2. Wees aardig.\n"
FOOTNOTE = "Protocol media\n\n1. Filmen mag[1].\n2. Wees aardig.\n[1] {}\n"
SIMPLY = [
    (case["old"], case["new"], case["class"], case.get("whole"))
    for name in ("line-ends", "order/signs.yml", "order/words.yml")
    for case in goldens.entries(f"revision/{name}")
]


def class_of(revision: Revision) -> str:
    """Return the class of all that changed between two texts, or ``equal``."""
    verdicts = {change.verdict for change in revision.changes} | {change.verdict for change in revision.outside}
    return "equal" if revision.equal else "substantive" if "substantive" in verdicts else "/".join(verdicts)


@pytest.mark.parametrize("where", [ARTICLE, FOOTNOTE], ids=["article", "footnote"])
@pytest.mark.parametrize(("old", "new", "expected", "whole"), SIMPLY)
def test_words_are_equal_only_to_the_same_words_in_the_same_order(
    old: str, new: str, expected: str, whole: str | None, where: str, corpus: Corpus
) -> None:
    before, after = (
        loose.edition(intake.read(where.format(text).encode(), "x.txt"), corpus.vocabulary) for text in (old, new)
    )
    found = compare(before, after, corpus.vocabulary)
    assert class_of(found) == expected
    told = [f"{each.tail}-{each.head}" for each in found.made_whole[0]]
    assert told == ([whole] if whole else [])
    text = comparison.as_text(found, "oud", "nieuw", colour=False)
    assert (whole or "counted as whole") in text if whole else "counted as whole" not in text
    assert class_of(compare(after, before, corpus.vocabulary)) == expected


@pytest.mark.parametrize("where", [ARTICLE, FOOTNOTE], ids=["article", "footnote"])
@pytest.mark.parametrize("case", goldens.entries("revision/two-senses"), ids=lambda case: str(case["old"]))
def test_a_word_of_two_senses_stands_for_another_only_where_both_say_the_same(
    case: dict[str, str], where: str, corpus: Corpus
) -> None:
    before, after = (
        loose.edition(intake.read(where.format(case[side]).encode(), "x.txt"), corpus.vocabulary)
        for side in ("old", "new")
    )
    assert class_of(compare(before, after, corpus.vocabulary)) == case["class"]
    assert class_of(compare(after, before, corpus.vocabulary)) == case["class"]


@pytest.mark.parametrize("case", goldens.entries("revision/order/parts.yml"), ids=lambda case: str(case["why"]))
def test_a_sentence_that_is_cut_in_two_beside_a_denial_says_something_else(case: dict[str, Any]) -> None:
    whole = [Unit(key="a", text=case["old"])]
    parts = [Unit(key=key, text=text) for key, text in zip("ab", case["new"], strict=True)]
    for old, new in ((whole, parts), (parts, whole)):
        (change,) = compare_units(old, new)[0]
        assert change.kinds[0] in ("split", "merged")
        assert change.verdict == case["class"]


@pytest.mark.parametrize("word", sorted(words.lists.NEGATIONS))
def test_a_negation_that_is_replaced_throughout_is_no_change_of_name(word: str) -> None:
    old = [Unit(key="a", text=f"Foto’s deelt de school {word}."), Unit(key="b", text=f"Namen noemt de school {word}.")]
    new = [Unit(key=unit.key, text=unit.text.replace(word, "zelden")) for unit in old]
    changes, renamings = compare_units(old, new)[:2]
    assert renamings == ()
    assert [(change.verdict, change.basis[0]) for change in changes] == [("substantive", cues.NEGATION)] * 2


WORDS = st.lists(
    st.sampled_from(
        [
            "de",
            "niet",
            "geen",
            "mag",
            ",",
            ".",
            "/",
            "en",
            "of",
            "3",
            "1,5",
            "tenzij",
            "mits",
            "die",
            "Foto",
            "foto",
            "(",
        ]
    ),
    max_size=8,
)


@given(WORDS, WORDS)
def test_an_editorial_edit_keeps_every_number_negation_modal_condition_and_conjunction(
    one: list[str], other: list[str]
) -> None:
    old, new = " ".join(one), " ".join(other)
    if (
        all(judge(edit).verdict == "editorial" for edit in edits(redline.spans(old, new)))
        and verdict(old, new) == "editorial"
    ):
        weighty = {"niet", "geen", "mag", "en", "of", "3", "1,5", "tenzij", "mits", "/", "("}
        assert [word for word in one if word in weighty] == [word for word in other if word in weighty]
