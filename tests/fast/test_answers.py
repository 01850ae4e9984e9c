"""What a reader is answered, as lists a person can read: ``golden/answers/`` and ``answers-first.yml``."""

from dataclasses import replace
from itertools import product

import goldens
import pytest

from generator.book import closed, verdicts
from generator.book.answers import Answer, answers
from generator.book.book import Book
from generator.book.differing import position_of
from generator.book.places import Place
from generator.language import words
from generator.model import Condition, Corpus, Exemption, Force, Role, Statement
from generator.pages.kinds.school_role import PlaceRoleView, place_role

_standing = words.phrases.standing


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def pages(book: Book) -> dict[str, tuple[Place, Role]]:
    return {place.role_path(role.id): (place, role) for place in book.places for role in book.roles_at(place)}


def views(book: Book) -> list[PlaceRoleView]:
    return [place_role(book, place, role) for place, role in pages(book).values()]


def shown(answer: Answer) -> list[str]:
    """Return an answer in the words of the page: by side what it comes to and where, then the silences."""
    lines = []
    for part in answer.parts:
        side = _standing.ABOUT_OTHERS if part.about_others else _standing.TO_YOU[part.side]
        lines += [f"{side} · {each.words} · {each.said.place}" for each in part.verdicts]
    lines += [f"{silence.topic.label} · {silence.words}" for silence in answer.silences]
    return lines


def test_what_two_texts_of_one_school_say_further_stands_in_one_order(corpus: Corpus) -> None:
    first = next(work for work in corpus.works if work.schools)
    protocol = replace(first.protocol, id="ander")
    editions = tuple(replace(edition, protocol=protocol) for edition in first.editions)
    both = replace(corpus, works=(first, replace(first, protocol=protocol, editions=editions)))
    book = Book(both)
    place = next(place for place in book.places if len(place.works) == 2)
    order = [each for work in place.works for each in work.in_force.statements]
    ranks = list(book.norms)
    told = 0
    for role in book.roles_at(place):
        for part in place_role(book, place, role).further:
            said = [(ranks.index(each.placed.statement.norm), order.index(each.placed)) for each in part.verdicts]
            assert said == sorted(said), role.id
            told += len(said)
    assert told > 10


def test_every_question_is_answered_as_was_kept(book: Book) -> None:
    kept = goldens.files("answers")
    found = {
        page: {answer.question.id: shown(answer) for answer in answers(book, *who)} for page, who in pages(book).items()
    }
    assert found.keys() == kept.keys()
    for page, expected in kept.items():
        assert found[page] == expected, page


@pytest.mark.parametrize(
    "case", goldens.entries("answers-first.yml"), ids=lambda case: f"{case['page']}#{case['question']}"
)
def test_the_first_answer_is_the_right_one(book: Book, case: dict[str, str]) -> None:
    answer = next(each for each in answers(book, *pages(book)[case["page"]]) if each.question.id == case["question"])
    first = answer.verdicts[0] if answer.answered else None
    assert (first.words if first else None) == case["first"]
    assert (first.said.place if first else None) == case["place"]
    assert case["place"] != case["not"]


@pytest.mark.parametrize(
    ("page", "question", "told"),
    [
        # Of those who are bound, told to a parent whom nobody asks to post.
        (
            "scholen/clusius-college/ouders",
            "plaatsen-toestemming",
            [
                "wie erop staat en/of de maker (voor leerlingen, studenten en medewerkers)",
                "een ouder of de leerling of student zelf (voor de school zelf)",
            ],
        ),
        # Two answers, each to a group of its own.
        (
            "scholen/csg-calvijn/ouders",
            "ook-persoonlijk",
            [
                "ja, ook voor persoonlijke informatie (voor medewerkers, kop: “buiten werksituaties”)",
                "de tekst noemt alleen vertrouwelijke informatie (voor leerlingen)",
            ],
        ),
        # What the school asks for itself is not what a pupil needs.
        (
            "scholen/clusius-college/leerlingen",
            "plaatsen-toestemming",
            [
                "wie erop staat en/of de maker (voor leerlingen, studenten en medewerkers)",
                "een ouder of de leerling of student zelf (voor de school zelf)",
            ],
        ),
        # To whom it is said, nothing needs to be added.
        ("scholen/csg-calvijn/medewerkers", "in-dossier", ["ja"]),
        ("scholen/csg-calvijn/leerlingen", "aangifte-door", ["de instelling zelf"]),
        # Where several say it, of all whom they say it of.
        ("instellingen/kalisto/medewerkers", "plaatsen-toestemming", ["‘betrokkenen’, de tekst zegt niet wie"]),
        (
            "scholen/scala-college/school",
            "vertrouwensinspecteur",
            [
                "ja, bij de vertrouwensinspecteur (“Indien de stichting de wijze van communiceren door (een) "
                "medewerker(s) als ‘grensoverschrijdend’ kwalificeert”) (voor medewerkers)"
            ],
        ),
        # Nor more than the words: on which occasion, and by how much it depends.
        (
            "scholen/csg-calvijn/medewerkers",
            "twijfel-medewerker-vraagt",
            ["de leidinggevende (kop: “tijdens werksituaties”)", "de directie (kop: “buiten werksituaties”)"],
        ),
        (
            "scholen/clusius-college/medewerkers",
            "maatregel-medewerker",
            ["ja (“Afhankelijk van de ernst van de uitlatingen, gedragingen en gevolgen”)"],
        ),
        ("scholen/scala-college/medewerkers", "namens-school", []),
    ],
)
def test_an_answer_about_others_says_of_whom_it_is(book: Book, page: str, question: str, told: list[str]) -> None:
    found = [each for cards in place_role(book, *pages(book)[page]).closed.values() for each in cards]
    assert [reply.full for each in found if each.question.id == question for reply in each.told.replies] == told


def test_nothing_is_called_silent_that_the_one_definition_does_not(book: Book) -> None:
    for view in views(book):
        silences = [silence for answer in view.answers for silence in answer.silences]
        for silence in (*silences, *view.silent):
            stands = [book.stand(silence.topic.id, work, view.role.id) for work in view.place.works]
            assert not any(stand.speaks for stand in stands)
            assert silence.standing in [stand.standing for stand in stands]


def test_a_role_page_shows_each_statement_that_concerns_the_role_and_no_other(book: Book) -> None:
    for view in views(book):
        found = {each.placed for answer in view.answers for each in answer.verdicts if each.side != "others"}
        further = [each.placed for part in view.further for each in part.verdicts]
        assert len(set(further)) == len(further)
        assert not found & set(further)
        concerned = {
            placed
            for topic, work in product(book.topics, view.place.works)
            if (stand := book.stand(topic, work, view.role.id)).speaks
            for placed in (*stand.binding, *stand.affecting, *stand.general)
        }
        assert found | set(further) == concerned, (view.place.path, view.role.id)
        assert view.count == len(concerned)


def test_a_rule_that_a_text_prints_twice_is_quoted_once_in_an_answer(book: Book) -> None:
    place, role = pages(book)["scholen/scala-college/leerlingen"]
    scala = place_role(book, place, role)
    apps = next(each for each in scala.answered if each.question.id == "groepsapp")
    (part,) = apps.parts
    assert [[each.placed.id.partition("#")[2] for each in together] for together in part.worded] == [
        ["sec_b__art_6~1", "sec_c__art_7~1"],
        ["sec_b__art_6~2", "sec_c__art_7~2"],
    ]
    assert (len(part.verdicts), apps.more) == (4, 0)


def test_what_binds_goes_before_what_touches_and_what_is_for_everyone(book: Book) -> None:
    order = ("binds", "affects", "general")
    for view in views(book):
        for answer in view.answers:
            sides = [order.index(part.side) for part in answer.parts if part.side != "others"]
            assert sides == sorted(sides)
            assert answer.question.asks == "audience" or len(sides) == len(answer.parts)
            for verdict in answer.verdicts:
                statement = verdict.placed.statement
                assert (verdict.side == "binds") == (view.role.id in statement.binds)
            for verdict in answer.others:
                assert view.role.id not in (*verdict.placed.statement.binds, *verdict.placed.statement.affects)


def test_the_gravest_consequence_goes_first_and_is_named(book: Book) -> None:
    measures = [measure.id for measure in book.corpus.vocabulary.measures]
    asked = [each for each in book.questions if each.asks == "consequence"]
    assert asked
    for view in views(book):
        for answer in (each for each in view.answers if each.question in asked):
            for part in answer.parts:
                gravest = [
                    min((measures.index(each.measure) for each in verdict.placed.statement.consequences), default=99)
                    for verdict in part.verdicts
                ]
                assert gravest == sorted(gravest)


def test_a_yes_or_no_is_said_only_to_those_whom_the_rule_binds(book: Book) -> None:
    for view in views(book):
        for verdict in (each for answer in view.answers for each in answer.verdicts):
            if verdict.words.startswith(("Ja", "Nee")):
                assert verdict.side == "binds"
                assert verdict.said.norm.force in ("forbid", "permit", "permit-if")


def test_no_question_is_put_to_a_role_for_whom_it_cannot_matter(book: Book) -> None:
    for question in book.questions:
        for topic in question.topics:
            roles = book.topics[topic].roles or tuple(book.roles)
            assert set(question.roles or book.roles) & set(roles), (question.id, topic)
    for view in views(book):
        for answer in view.answers:
            assert answer.answered or answer.silences


def test_each_silence_that_hangs_on_an_absent_document_names_it_and_has_its_words(book: Book) -> None:
    named = 0
    for view in views(book):
        for silence in (silence for answer in view.answers for silence in answer.silences):
            stands = [book.stand(silence.topic.id, work, view.role.id) for work in view.place.works]
            if any(stand.standing == "elsewhere" for stand in stands):
                assert silence.absent
            for document in silence.absent:
                assert document.title in silence.words
                assert document.quote in {each.quote for stand in stands for each in stand.absent}
                named += 1
    assert named


def test_no_card_disagrees_with_a_position_a_difference_or_a_cell(book: Book) -> None:
    differences = {each.question.id: each for each in book.differences}
    told, leading = set(), set()
    for view in views(book):
        for answer in (each for each in view.answers if each.answered):
            shown = {each.question.id: each for each in view.closed[answer.question.id]}
            asked = dict(closed.positions(book, view.place, view.role, answer))
            assert set(shown) <= {question.id for question in asked}
            for question, position in asked.items():
                assert question.topic in answer.question.topics
                stand = book.stand(question.topic, position.work, view.role.id)
                whole = position_of(book, question, position.work)
                given = {placed for each in position.given for placed in each.statements}
                assert position.answers <= whole.answers
                assert given <= {each.placed for each in answer.verdicts} | (
                    {placed for each in whole.given for placed in each.statements} if not stand.speaks else set()
                )
                card = shown.get(question.id)
                if card is None:  # then the verdicts say it
                    by_verdict = {each.placed: each for each in answer.verdicts}
                    assert all(question.aspect in by_verdict[placed].tells for placed in given)
                    if question.aspect == "force":
                        forces = {answer.id: answer.forces for answer in question.answers}
                        for each in position.given:
                            read = forces[each.answer.id]
                            assert all(not read or by_verdict[one].said.norm.force in read for one in each.statements)
                    continue
                assert {reply.said.placed for reply in card.told.replies} <= given
                told.add(question.id)
                if card.path:
                    camps = [each for each in differences[question.id].camps for one in each.positions if one is whole]
                    assert [camp.answers >= position.answers for camp in camps] == [True]
                    leading.add(question.id)
    assert leading == differences.keys()
    assert told > leading


def test_every_question_of_the_codebook_is_put_by_one_question_of_readers(book: Book) -> None:
    for question in book.corpus.vocabulary.codebook:
        under = [each for each in book.questions if question.topic in each.topics]
        assert len(under) == 1, question.id


def test_a_withdrawn_text_is_in_force_only_where_there_is_no_other(corpus: Corpus) -> None:
    work = next(work for work in corpus.works if len(work.editions) > 1)
    old, new = work.editions
    withdrawn = replace(new, version=replace(new.version, status="vervallen"))
    assert replace(work, editions=(old, withdrawn)).in_force is old
    assert replace(work, editions=(withdrawn,)).in_force is withdrawn


DOCENT, PARENT = ("docent",), ("ouder",)
LIMITED: list[tuple[Force, tuple[Condition, ...], tuple[Exemption, ...], str]] = [
    (
        "permit-if",
        (Condition(kind="consent", quote="x", from_=DOCENT), Condition(kind="consent", quote="x", from_=PARENT)),
        (),
        "Ja, mits toestemming van leraar en toestemming van ouder of verzorger: filmen",
    ),
    (
        "permit-if",
        (Condition(kind="consent", quote="x", from_=DOCENT),),
        (Exemption(quote="x"),),
        "Nee, met een uitzondering (“x”), en nog een voorwaarde (“x”): filmen",
    ),
    (
        "permit-if",
        (),
        (Exemption(quote="x", from_=DOCENT), Exemption(quote="x")),
        "Nee, tenzij met toestemming van leraar, en nog een uitzondering (“x”): filmen",
    ),
    ("forbid", (), (), "Nee, niet: filmen"),
    ("forbid", (), (Exemption(quote="x"),), "Nee, met een uitzondering (“x”): filmen"),
    ("permit", (), (Exemption(quote="x"),), "Ja, met een uitzondering (“x”): filmen"),
    ("permit", (Condition(kind="consent", quote="x", from_=DOCENT),), (), "Ja, mits toestemming van leraar: filmen"),
]


@pytest.mark.parametrize(("force", "conditions", "exceptions", "due"), LIMITED, ids=lambda each: str(each)[:40])
def test_a_verdict_hides_no_exception_and_nobody_whose_consent_is_asked(
    book: Book, force: Force, conditions: tuple[Condition, ...], exceptions: tuple[Exemption, ...], due: str
) -> None:
    placed = next(each for work in book.corpus.works for each in work.in_force.statements if each.statement.binds)
    norm = next(norm.id for norm in book.norms.values() if norm.force == force)
    statement = Statement(
        topics=placed.statement.topics,
        norm=norm,
        binds=("leerlingen",),
        quote=placed.statement.quote,
        act="filmen",
        conditions=conditions,
        exceptions=exceptions,
    )
    assert verdicts.verdict(book, replace(placed, statement=statement), "binds", "permission").words == due
