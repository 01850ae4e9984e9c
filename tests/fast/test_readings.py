"""The readings of the texts as data: what they quote stands there, and the decided one leaves no sentence unread."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import agreeing
import answering
import codings
import goldens
import kappa
import pytest
from answering import Opportunity
from codings import Reading, Statement, Text
from hypothesis import given
from hypothesis import strategies as st

from generator.ground import quotation
from generator.load.vocabulary import naming
from generator.model import Corpus

CODES: Mapping[str, list[str]] = goldens.read(codings.FOLDER / "codes.yml")


@pytest.fixture(scope="module")
def texts(corpus: Corpus) -> tuple[Text, ...]:
    return codings.texts(corpus)


def statements(reading: Reading) -> Iterator[tuple[str, Statement]]:
    yield from ((eid, statement) for eid, listed in reading.items() for statement in listed)


@pytest.mark.parametrize("folder", ["first", "second", "decided"])
def test_every_provision_with_text_is_read_and_nothing_else(texts: tuple[Text, ...], folder: str) -> None:
    for text in texts:
        reading = codings.read(folder, text)
        assert all(reading.values())
        assert reading.keys() <= text.words.keys()
        assert {eid for eid, words in text.words.items() if words.text} <= reading.keys()
        if folder == "decided":
            assert list(reading) == [eid for eid in text.words if eid in reading], "in reading order"


@pytest.mark.parametrize("folder", ["first", "second", "decided"])
def test_every_quotation_stands_in_the_text_in_its_order(texts: tuple[Text, ...], folder: str) -> None:
    for text in texts:
        for eid, statement in statements(codings.read(folder, text)):
            words = text.words[eid].quoted(statement)
            for quote in (statement["quote"], *codings.quotes(statement)):
                assert quotation.parts(quote, words), f"{text.name}#{eid}: {quote}"


def test_no_more_than_a_joining_word_is_left_unread(texts: tuple[Text, ...]) -> None:
    left = []
    for text in texts:
        reading = codings.read("decided", text)
        for eid, words in text.words.items():
            rest = list(words.text or "")
            for statement in reading.get(eid, ()):
                if statement.get("of") != "heading":
                    for start, stop in quotation.parts(statement["quote"], words.text or "") or ():
                        rest[start:stop] = "\0" * (stop - start)
            left += [(text.name, eid, word) for word in re.split("\0+", "".join(rest)) if re.search(r"\w", word)]
    assert [(name, word.strip()) for name, _, word in left] == [
        ("calvijn.v1", "en"),
        ("calvijn.v2", "en"),
        ("clusius.v1", "en"),
        ("clusius.v1", "Hoewel"),
        ("kalisto.2018-05-25", "en"),
    ]


def test_every_statement_names_what_is_done(texts: tuple[Text, ...]) -> None:
    assert [eid for text in texts for eid, each in statements(text.decided) if "act" not in each] == []


def test_the_ids_are_those_of_the_vocabulary(corpus: Corpus) -> None:
    vocabulary = corpus.vocabulary
    for name in ("norms", "roles", "topics", "actors", "measures"):
        assert set(CODES[name]) == {entry.id for entry in getattr(vocabulary, name)}, name


def test_the_two_versions_of_calvijn_are_read_alike(texts: tuple[Text, ...]) -> None:
    named = {text.name: text for text in texts}
    older, newer = (named[name].decided for name in ("calvijn.v1", "calvijn.v2"))
    assert older.keys() == newer.keys()
    for eid, statement in older.items():
        assert [unquoted(one) for one in statement] == [unquoted(one) for one in newer[eid]], eid


def unquoted(value: Any) -> Any:
    """Return a statement without its quotations, its act and its doubt: what they quote differs by some words."""
    if isinstance(value, dict):
        return {key: unquoted(part) for key, part in value.items() if key not in {"quote", "act", "doubt"}}
    return [unquoted(part) for part in value] if isinstance(value, list) else value


def test_every_basis_is_so(corpus: Corpus, texts: tuple[Text, ...]) -> None:
    """The roles are those that the statements bind: in the words of the article, or exactly those of the heading."""
    words = {role.id: naming(role) for role in corpus.vocabulary.roles}
    faults = []
    for text in texts:
        reading = codings.read("decided", text)
        assert not text.edition.unlabelled
        for passage in text.edition.labelled:
            basis = passage.labels.roles_basis
            bound = {
                role for each in reading[passage.provision.eid] if each["topics"] for role in each.get("binds", ())
            }
            article = (*passage.parents, passage.provision)
            printed = "\n".join(part for each in article for part in (each.heading, each.text) if part)
            so = {
                "none": not bound,
                "printed": all(words[role].search(printed) for role in bound),
                "inherited": bound == set(passage.section.roles or ()),
                "generic": True,
            }
            if not so[basis] or (basis != "none" and not bound):
                faults.append((text.name, passage.provision.eid, basis))
    assert faults == []


def test_documents_that_a_text_makes_binding_are_named_in_it(corpus: Corpus) -> None:
    documents = [(work, each) for work in corpus.works for each in work.protocol.incorporates]
    assert len(documents) == 3
    for _, document in documents:
        assert document.title in document.quote
        assert not document.here


@pytest.mark.parametrize("folder", ["first", "second"])
def test_summaries_are_of_provisions_and_short(texts: tuple[Text, ...], folder: str) -> None:
    known = {
        f"{text.edition.institution.id}@{text.edition.version.id}#{eid}": words
        for text in texts
        for eid, words in text.words.items()
    }
    summaries = goldens.read(codings.FOLDER / folder / "summaries.yml")
    assert [place for place in summaries if not known[place].text] == []
    assert [summary for summary in summaries.values() if len(summary.split()) > 20 or summary[-1] != "."] == []


def test_summaries_of_the_data_are_short(texts: tuple[Text, ...]) -> None:
    said = {each.locator: each.provision.summary for text in texts for each in text.edition.passages}
    assert [place for place, summary in said.items() if summary and len(summary.split()) >= 20] == []
    assert [summary for summary in said.values() if summary and summary[-1] != "."] == []


@pytest.mark.long
def test_the_readme_gives_the_figures_that_the_readings_have(corpus: Corpus, texts: tuple[Text, ...]) -> None:
    force = {norm.id: norm.force for norm in corpus.vocabulary.norms}
    readers = {
        text.name: codings.pair(codings.read("first", text), codings.read("second", text), text.words)
        for text in texts
        if text.in_force
    }
    assert "\n".join(agreeing.table(readers, force)) in (codings.FOLDER / "README.md").read_text(encoding="utf-8")


def test_the_differences_quote_the_text_of_the_school_that_they_name(corpus: Corpus, texts: tuple[Text, ...]) -> None:
    schools = {
        text.edition.institution.short_name.split("/")[0].split()[0]: "\n".join(
            part for words in text.words.values() for part in (words.heading, words.text) if part
        )
        for text in texts
        if text.in_force
    }
    told = (codings.FOLDER / "differences.md").read_text(encoding="utf-8").split("## ", 1)[1]
    quoted = 0
    for clause in re.split(r"[;\n]|\. |\*\*", told):
        for quote in re.findall("«([^»]+)»", clause):
            named = [school for school in schools if school in clause.replace(quote, "")]
            assert named, clause
            assert [school for school in named if quote not in schools[school]] == [], quote
            quoted += 1
    assert quoted > 50


def test_a_reading_agrees_with_itself(corpus: Corpus, texts: tuple[Text, ...]) -> None:
    force = {norm.id: norm.force for norm in corpus.vocabulary.norms}
    for text in texts:
        reading = codings.read("first", text)
        paired = codings.pair(reading, reading, text.words)
        assert len(paired.pairs) == sum(map(len, reading.values()))
        assert agreeing.differences(text.name, paired, force) == []


def test_differences_tell_what_one_reading_has_and_what_both_say_otherwise() -> None:
    words = {"art_1": codings.Words(None, "Je mag niet rennen. Je mag wel lopen.")}
    no = {"topics": ["a"], "norm": "no", "binds": ["x"], "quote": "Je mag niet rennen.", "act": ""}
    yes = {"topics": ["a"], "norm": "yes", "quote": "Je mag wel lopen.", "act": ""}
    paired = codings.pair({"art_1": [no, yes]}, {"art_1": [{**no, "binds": ["y"]}]}, words)
    assert agreeing.differences("t", paired, {"no": "forbid", "yes": "permit"}) == [
        "t#art_1: only in the first reading: Je mag wel lopen.",
        "t#art_1: binds (set): x | y in: Je mag niet rennen.",
    ]


def answers(text: Text, one: str, other: str) -> list[Opportunity]:
    return list(answering.opportunities(text, answering.read(one, text), answering.read(other, text)))


def test_what_was_asked_stands_in_the_texts_and_all_that_was_answered_was_asked(texts: tuple[Text, ...]) -> None:
    asked = goldens.read(answering.FOLDER / "asked.yml")
    assert list(asked) == [text.name for text in texts]
    for text in texts:
        put = {id_: {*each.get("coded", ()), *each.get("read_off", ())} for id_, each in asked[text.name].items()}
        for id_, each in asked[text.name].items():
            words = text.words[id_.partition("~")[0]]
            assert any(quotation.parts(each["quote"], part) for part in (words.heading, words.text) if part), id_
        for folder in ("first", "second"):
            reading = answering.read(folder, text)
            assert reading.seen <= put.keys()
            assert [id_ for id_, coded in reading.answers.items() if not coded.keys() <= put.get(id_, set())] == []


def test_the_readme_gives_the_figures_that_the_answers_have(texts: tuple[Text, ...]) -> None:
    found = [each for text in texts if text.in_force for each in answers(text, "first", "second")]
    assert "\n".join(answering.table(found)) in (codings.FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.long
def test_answers_agree_with_themselves(texts: tuple[Text, ...]) -> None:
    for folder in ("first", "second", "decided"):
        found = [each for text in texts for each in answers(text, folder, folder)]
        assert answering.differences(found) == []
        assert answering.table(found)[-1].endswith("1.000   1.000")


def test_answers_differ_where_one_is_written_and_another_is_not(texts: tuple[Text, ...]) -> None:
    text = next(text for text in texts if text.name == "kalisto.2018-05-25")
    section = "sec_gedragsregels-gebruik-social-media-voor-leerlingen-en-ouders"
    one = answering.Reading({f"{section}__art_5~1": {"discussie-leerling": ["nee"]}, f"{section}__art_10~1": {}})
    other = answering.Reading({f"{section}__art_10~1": {"wie-beslist": []}}, frozenset({f"{section}__art_8~1"}))
    found = list(answering.opportunities(text, one, other))
    assert f"{section}__art_8~1" not in {each.statement for each in found}
    quoted = ("Je gaat niet in discussie met", "Bij overtreding van de regels bepaalt de schoolleiding")
    told = answering.differences(found)
    assert [line.partition(" in: ")[0] for line in told] == [
        f"{text.name}#{section}__art_5~1: discussie-leerling: nee | nothing written",
        f"{text.name}#{section}__art_10~1: wie-beslist: nothing written | another act",
    ]
    assert all(quote in line for quote, line in zip(quoted, told, strict=True))
    assert answering.table(found)[-1].split()[:6] == ["all", str(len(found)), "0", "1", "1", "0"]


def test_kappa_of_two_known_tables() -> None:
    # 20 times both yes, 15 times both no, 5 and 10 times one of them: observed .7, expected .5.
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert kappa.cohen(pairs) == pytest.approx(0.4)
    # Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section A: ten units, two values, no gaps.
    ones, others = "0100000010", "1110010000"
    sets = [(frozenset(one), frozenset(other)) for one, other in zip(ones, others, strict=True)]
    assert kappa.alpha(sets) == pytest.approx(0.095, abs=0.001)


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [("ab", "ab", 0), ("", "", 0), ("ab", "cd", 1), ("", "a", 1), ("ab", "a", 2 / 3), ("ab", "bc", 8 / 9)],
)
def test_masi_as_passonneau_defines_it(first: str, second: str, distance: float) -> None:
    assert kappa.masi(frozenset(first), frozenset(second)) == pytest.approx(distance)


@given(st.lists(st.frozensets(st.sampled_from("abc")), min_size=1))
def test_whoever_agrees_agrees_fully_or_there_is_nothing_to_tell(values: list[frozenset[str]]) -> None:
    pairs = [(value, value) for value in values]
    assert kappa.raw(pairs) == 1
    assert {kappa.alpha(pairs), kappa.cohen(pairs)} <= {None, 1}
