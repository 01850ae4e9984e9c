"""Statements: what follows from them, what reviews cover of them, how they are written, what they must not miss."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import goldens
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import schema, yamlio
from generator.ground import quotation
from generator.load import statements, unsaid
from generator.load.files import Reader, Record
from generator.load.structure import walk
from generator.load.vocabulary import read_vocabulary
from generator.model import (
    Condition,
    Consequence,
    DraftProvision,
    DraftSection,
    DraftVersion,
    Exemption,
    Named,
    Quoted,
    Reference,
    Source,
    Statement,
    Unstated,
    derive,
    finish,
    review_prints,
)
from generator.model.derived import implied, only_implied
from generator.yamlio import Document

PROTOCOLS = Path(__file__).parents[2] / "protocols"
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Co", "Cf"]), min_size=1, max_size=30
)
IDS = st.lists(st.sampled_from(["leerlingen", "ouders", "mentor", "school"]), unique=True, max_size=3).map(tuple)
EVERYONE = st.none() | st.booleans()
KINDS = st.sampled_from(["consent", "purpose", "trigger", "other"])


def several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=2).map(tuple)


FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "of": st.none() | st.just("heading"),
    "topics": IDS,
    "norm": st.sampled_from(["mag", "moet", "mag-niet"]),
    "binds": IDS,
    "affects": IDS,
    "quote": WORDS,
    "act": st.none() | WORDS,
    "conditions": several(st.builds(Condition, kind=KINDS, quote=WORDS, from_=IDS, all=EVERYONE)),
    "exceptions": several(st.builds(Exemption, quote=WORDS, from_=IDS, all=EVERYONE)),
    "decided_by": several(st.builds(Named, actor=WORDS, quote=WORDS)),
    "report_to": several(st.builds(Named, actor=WORDS, quote=WORDS)),
    "deadline": st.none() | st.builds(Quoted, quote=WORDS),
    "age": st.none() | st.builds(Quoted, quote=WORDS),
    "consequences": several(st.builds(Consequence, measure=WORDS, quote=WORDS)),
    "certainty": st.sampled_from([None, "will", "may"]),
    "refers_to": several(
        st.builds(Reference, quote=WORDS, provision=st.none() | WORDS, document=st.none() | WORDS),
    ),
    "codes": st.dictionaries(WORDS, IDS.filter(bool), max_size=2),
    "doubt": st.none() | WORDS,
}
STATEMENT = st.builds(Statement, **FIELDS)
SAID = st.lists(STATEMENT, max_size=4).map(tuple)


def test_every_field_of_a_statement_is_tried() -> None:
    assert list(FIELDS) == [field.name for field in dataclasses.fields(Statement)]


def version(*, section: tuple[Statement, ...] = (), article: tuple[Statement, ...] = (), **said: Any) -> DraftVersion:
    """A version of one section, with an article without a text of its own and its item, which ``said`` is of."""
    item = DraftProvision(
        eid="i", kind="item", text="Je mag.", lines="3", roles_basis="printed", state="suggested", **said
    )
    above = DraftProvision(eid="a", kind="article", heading="Wel:", lines="2", statements=article, items=(item,))
    headed = DraftSection(eid="s", heading="Voor wie", lines="1", statements=section, provisions=(above,))
    return DraftVersion(id="v1", source=Source(file="source.txt", sha256="0" * 64), sections=(headed,))


@given(SAID, SAID, SAID, st.lists(st.builds(Unstated, quote=WORDS, reason=WORDS), max_size=2).map(tuple))
def test_what_is_written_is_read_back_as_it_was(
    section: tuple[Statement, ...],
    article: tuple[Statement, ...],
    own: tuple[Statement, ...],
    unstated: tuple[Unstated, ...],
) -> None:
    draft = version(section=section, article=article, statements=own, unstated=unstated)
    written = yamlio.dump(schema.encode(draft), schema.modeline(schema.VERSION, 3))
    assert schema.decode(schema.VERSION, yamlio.load(written.encode(), "version.yml")) == (draft, ())


WEIGHTS = ["mag-niet", "moet", "mag"]


@given(SAID)
def test_what_follows_from_statements_is_all_they_say_the_weightiest_first(said: tuple[Statement, ...]) -> None:
    counted = [statement for statement in said if statement.topics]
    found = derive(said, WEIGHTS)
    assert set(found.roles) == {role for statement in counted for role in statement.binds}
    assert set(found.topics) == {topic for statement in counted for topic in statement.topics}
    assert list(found.norms) == [norm for norm in WEIGHTS if norm in {statement.norm for statement in counted}]
    for ids in (found.roles, found.norms, found.topics):
        assert len(ids) == len(set(ids))
    if counted:
        first = min(counted, key=lambda statement: WEIGHTS.index(statement.norm))
        assert found.topics[: len(first.topics)] == first.topics
        assert found.roles[: len(first.binds)] == first.binds
    assert derive(said).norms == tuple(dict.fromkeys(statement.norm for statement in counted))


NORMS = st.lists(st.sampled_from(WEIGHTS), min_size=1, unique=True).map(tuple)


@given(WORDS, IDS, NORMS, IDS.filter(bool))
def test_labels_and_the_statements_they_come_to_say_the_same(
    text: str, roles: tuple[str, ...], norms: tuple[str, ...], topics: tuple[str, ...]
) -> None:
    said = implied(text=text, roles=roles, norms=norms, topics=topics)
    found = derive(said)
    assert (found.roles, found.norms, found.topics) == (roles, norms, topics)
    assert only_implied(said, text)
    labels, written = (
        version(roles=roles, norms=norms, topics=topics),
        version(statements=implied(text="Je mag.", roles=roles, norms=norms, topics=topics)),
    )
    assert finish(labels, WEIGHTS) == finish(written, WEIGHTS)
    assert list(review_prints(labels)) == list(review_prints(written))


@pytest.mark.long
@given(SAID, SAID, SAID.filter(lambda said: any(statement.topics for statement in said)))
def test_a_draft_and_what_is_made_of_it_have_the_same_reviews(
    section: tuple[Statement, ...], article: tuple[Statement, ...], own: tuple[Statement, ...]
) -> None:
    draft = version(section=section, article=article, statements=own)
    assert list(review_prints(draft)) == list(review_prints(finish(draft, WEIGHTS)))


@given(st.data(), STATEMENT, st.sampled_from(sorted(FIELDS)), st.sampled_from(["section", "article", "statements"]))
def test_a_change_of_any_field_of_a_statement_makes_the_review_stale(
    data: st.DataObject, statement: Statement, field: str, place: str
) -> None:
    value = data.draw(FIELDS[field].filter(lambda value: value != getattr(statement, field)))
    before = version(**{place: (statement,)})
    after = version(**{place: (dataclasses.replace(statement, **{field: value}),)})
    assert list(review_prints(before))[-1] != list(review_prints(after))[-1]


@given(STATEMENT, STATEMENT)
def test_a_statement_more_or_in_another_place_makes_the_review_stale(one: Statement, other: Statement) -> None:
    orders = [(one, other), (other, one), (one,), (one, one)]
    prints = {said: list(review_prints(version(statements=said)))[-1] for said in orders}
    assert len(set(prints.values())) == len({repr(said) for said in prints})


Read = Record[DraftVersion]


def as_written(path: Path) -> Read:
    """A version of the data."""
    document = yamlio.load(path.read_bytes(), path.name)
    draft = schema.decode(schema.VERSION, document)[0]
    assert draft is not None
    return Record(draft, document)


READ = [as_written(path) for path in sorted(PROTOCOLS.glob("*/*/*/version.yml"))]


def test_the_texts_as_they_were_read_have_nothing_wrong() -> None:
    _, known = read_vocabulary(Reader(PROTOCOLS))
    assert known.sanctions
    assert [str(problem) for record in READ for problem in statements.check(record, known)] == []


def left_out_one_by_one() -> Iterator[tuple[Document, DraftProvision, str]]:
    """Yield each provision once without each of its statements, and what only that statement quotes."""
    for record in READ:
        for placed in walk(record.value):
            provision = placed.provision
            said = [each for each in provision.statements if not each.of]
            for one in said:
                rest = [each for each in said if each is not one]
                text = provision.text or ""
                spans = [span for each in rest for span in quotation.parts(each.quote, text) or ()]
                only = " ".join(quotation.without(text, spans).split())
                if rest and sum(map(str.isalpha, only)) > 15:
                    yield record.document, dataclasses.replace(provision, statements=tuple(rest)), only


def test_hardly_a_statement_can_be_forgotten_without_being_missed() -> None:
    """What goes unnoticed is half a sentence without a word that rules or threatens: two, the same in each Calvijn, and
    of two sentences that ask two things one or both.
    """
    tried = list(left_out_one_by_one())
    missed = [only for document, provision, only in tried if not list(unsaid.check(document, (), provision))]
    assert len(tried) > 100
    assert missed == 2 * [
        "en heeft dit protocol opgezet om een ieder die bij de CSG Calvijn betrokken is of zich daarbij "
        "betrokken voelt daarvoor richtlijnen te geven.",
        "Medewerkers hebben een verantwoordelijkheid",
    ] + [
        "en maak excuses indien nodig.",
        "Je handhaaft alle normaal geldende fatsoensnormen en",
        "en wanneer je communiceert als medewerker doe je dat met respect voor de leerlingen, de ouders, de stichting "
        "en de mensen die er werken.",
    ]


def test_the_worked_example_of_the_description_is_right(root: Path) -> None:
    readme = (root / "protocols" / "README.md").read_text(encoding="utf-8")
    told = readme[readme.index("\n### Statements") : readme.index("\n### Labels")]
    worked, accepted = told.split("```")[1::2]
    head = "id: v1\nsource: {file: source.txt, sha256: x}\nsections:\n  - eid: intro\n    provisions:\n"
    head += "      - eid: intro__art_1\n        kind: article\n        lines: '1'"
    example = f"{head}{worked.rstrip()}{accepted.rstrip()}"
    document = yamlio.load(example.encode(), "README.md")
    draft = schema.decode(schema.VERSION, document)[0]
    assert draft is not None
    _, known = read_vocabulary(Reader(PROTOCOLS))
    anything = dict.fromkeys(("topics", "actors", "measures"))
    record = Record(draft, document)
    found = [problem.what for problem in statements.check(record, dataclasses.replace(known, **anything))]  # type: ignore[arg-type]
    assert found == ["neither text nor heading says 'Wij wensen iedereen mooie foto’s.'"]
    fields = [field.name for field in dataclasses.fields(Statement)]
    assert [name for name in fields if f"`{name}`" not in told] == []


LEFT_OUT = goldens.read(Path(__file__).parent.parent / "golden" / "left-out.yml")


@pytest.mark.parametrize("case", LEFT_OUT, ids=lambda case: f"{case['quote']} of {case['text']}")
def test_a_quotation_leaves_out_nothing_that_turns_its_sense(case: dict[str, Any]) -> None:
    places = quotation.parts(case["quote"], case["text"])
    assert places is not None
    assert unsaid.hidden(case["text"], places) == case["hides"]
