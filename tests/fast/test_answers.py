"""What a pupil, parent or teacher is answered, as a list a person can read: ``golden/answers/``."""

from dataclasses import replace

import goldens

from generator.book.book import Book
from generator.model import Corpus
from generator.pages.kinds.school_role import place_role


def answers(corpus: Corpus) -> dict[str, dict[str, list[str]]]:
    book = Book(corpus)
    return {
        place.role_path(role.id): {
            answer.question.id: [
                f"{rule.main_norm.sign} · {rule.place}" for rule in answer.rules if rule.main_norm is not None
            ]
            for answer in place_role(book, place, role).answers
            if answer.rules
        }
        for place in book.places
        for role in book.roles_in(work.in_force for work in place.works)
    }


def test_every_question_is_answered_by_the_provisions_a_person_read_and_kept(corpus: Corpus) -> None:
    kept = goldens.files("answers")
    found = answers(corpus)
    assert found.keys() == kept.keys()
    for page, expected in kept.items():
        assert found[page] == expected, page


def test_a_role_page_shows_every_provision_for_that_role_and_none_for_others(corpus: Corpus) -> None:
    book = Book(corpus)
    for place in book.places:
        for role in book.roles_in(work.in_force for work in place.works):
            view = place_role(book, place, role)
            shown = {rule.id for answer in view.answers for rule in (*answer.rules, *answer.beside)}
            shown |= {rule.id for rule in view.others}
            bound = {
                passage.locator
                for work in place.works
                for passage in work.in_force.labelled
                if role.id in passage.labels.roles
            }
            assert shown == bound, (place.path, role.id)


def test_provisions_for_others_are_never_given_as_an_answer(corpus: Corpus) -> None:
    book = Book(corpus)
    for place in book.places:
        for role in book.roles_in(work.in_force for work in place.works):
            for answer in place_role(book, place, role).answers:
                assert all(role in rule.roles for rule in (*answer.rules, *answer.beside))
                assert all(role not in rule.roles for rule in answer.for_others)


def test_a_withdrawn_text_is_in_force_only_where_there_is_no_other(corpus: Corpus) -> None:
    work = next(work for work in corpus.works if len(work.editions) > 1)
    old, new = work.editions
    withdrawn = replace(new, version=replace(new.version, status="vervallen"))
    assert replace(work, editions=(old, withdrawn)).in_force is old
    assert replace(work, editions=(withdrawn,)).in_force is withdrawn
