"""Two texts side by side, and who shares words with whom."""

import itertools
from collections.abc import Iterator

import pairingcases
import pytest

from generator import addresses
from generator.book import pairs
from generator.book.book import Book, quotable
from generator.compare import kinship, lineage, pairing, redline
from generator.compare.kinship import Kinship
from generator.language import words
from generator.model import Corpus, Edition, Passage
from generator.pages.kinds.lineage import lineage_view
from generator.pages.kinds.pair import pair_view


@pytest.fixture(scope="module")
def couples(corpus: Corpus) -> list[tuple[Edition, Edition]]:
    return list(itertools.permutations(corpus.editions, 2))


def ends(rows: tuple[pairing.Row, ...]) -> Iterator[tuple[str, str]]:
    for row in rows:
        for link in row.links:
            yield link.left.locator, link.right.locator


@pytest.mark.parametrize("case", pairingcases.read_all(), ids=lambda case: case.name)
def test_a_case_written_down_gives_its_rows(case: pairingcases.Case, corpus: Corpus) -> None:
    left, right = pairingcases.corpus(case, corpus.vocabulary).editions
    assert pairingcases.shown(pairing.rows(left, right, Kinship())) == case.expected, case.what


def test_the_left_text_stands_whole_and_in_order_and_nothing_of_the_right_one_is_missing(
    couples: list[tuple[Edition, Edition]],
) -> None:
    for left, right in couples:
        rows = pairing.rows(left, right, Kinship())
        assert [row.left for row in rows if row.left] == list(quotable(left))
        shown = [link.right.locator for row in rows for link in row.links]
        alone = [row.right.locator for row in rows if row.right]
        assert sorted({*shown, *alone}) == sorted(passage.locator for passage in quotable(right))
        assert not set(shown) & set(alone)
        assert len(alone) == len(set(alone))


def test_what_only_the_right_text_says_follows_its_predecessor(couples: list[tuple[Edition, Edition]]) -> None:
    for left, right in couples:
        rows = pairing.rows(left, right, Kinship())
        order = list(quotable(right))
        for place, row in enumerate(rows):
            if row.right:
                above: list[Passage] = []
                for earlier in reversed(rows[:place]):
                    above.extend([earlier.right] if earlier.right else [link.right for link in earlier.links])
                    if earlier.left:
                        break
                position = order.index(row.right)
                assert order[position - 1] in above if position else not above


@pytest.mark.long
def test_swapping_the_texts_gives_the_same_links(couples: list[tuple[Edition, Edition]]) -> None:
    for left, right in couples:
        there = set(ends(pairing.rows(left, right, Kinship())))
        back = {(one, other) for other, one in ends(pairing.rows(right, left, Kinship()))}
        assert there == back


def test_a_text_beside_itself_is_identical_row_by_row(corpus: Corpus) -> None:
    for edition in corpus.editions:
        for row in pairing.rows(edition, edition, Kinship()):
            assert row.state == "identical"
            assert row.left is not None
            assert row.links[0].right.provision.text == row.left.provision.text


def test_provisions_of_different_works_that_stand_alone_share_no_primary_topic_with_the_other_text(
    couples: list[tuple[Edition, Edition]],
) -> None:
    for left, right in couples:
        if left.institution is right.institution:
            continue
        known = {topic for passage in right.labelled for topic in passage.labels.topics}
        for row in pairing.rows(left, right, Kinship()):
            if row.left and not row.links:
                assert row.left.provision.labels is not None
                assert row.left.provision.labels.main_topic not in known


@pytest.mark.long
def test_a_share_is_never_above_its_bound(corpus: Corpus) -> None:
    texts = [
        kinship.masked(passage.provision.text or "", passage.institution)
        for work in corpus.works
        for passage in quotable(work.in_force)
    ]
    for one, other in itertools.product(texts[::3], texts[1::3]):
        assert kinship.share(one, other) <= kinship.bound(one, other)


def test_comparing_only_texts_with_a_run_of_words_in_common_loses_no_kin(corpus: Corpus) -> None:
    passages = [passage for work in corpus.works for passage in quotable(work.in_force)]
    plain = {passage.locator: kinship.masked(passage.provision.text or "", passage.institution) for passage in passages}
    by_looking_at_all = set()
    for one in passages:
        for work in corpus.works:
            others = [other for other in quotable(work.in_force) if other.institution is not one.institution]
            long = [other for other in others if len(kinship.words(plain[other.locator])) >= pairing.SHORTEST]
            shares = [
                (kinship.share(*(plain[end.locator] for end in sorted((one, other), key=passages.index))), other)
                for other in long
                if kinship.bound(plain[one.locator], plain[other.locator]) >= kinship.ADAPTED
            ]
            best = max((share for share, _ in shares), default=0)
            if best >= kinship.ADAPTED and len(kinship.words(plain[one.locator])) >= pairing.SHORTEST:
                first = next(other for share, other in shares if share == best)
                by_looking_at_all.add(frozenset((one.locator, first.locator)))
    found = lineage.shared([work.in_force for work in corpus.works], Kinship())
    assert {frozenset((kin.one.locator, kin.other.locator)) for kin in found} == by_looking_at_all
    assert len(found) > 20


def test_a_small_corpus_has_a_page_for_successive_versions_and_for_every_two_texts_in_force(corpus: Corpus) -> None:
    book = Book(corpus)
    made = pairs.prerendered(book)
    assert len(made) == len({addresses.pair(*pair) for pair in made})
    works = len(corpus.works)
    versions = sum(len(work.editions) - 1 for work in corpus.works)
    assert len(made) == versions + works * (works - 1) // 2
    order = list(corpus.editions)
    assert all(order.index(one) < order.index(other) for one, other in made)


def test_a_large_corpus_has_pages_for_successive_versions_only(corpus: Corpus) -> None:
    many = Corpus(vocabulary=corpus.vocabulary, institutions=corpus.institutions, works=corpus.works * 4)
    assert all(one.protocol is other.protocol for one, other in pairs.prerendered(Book(many)))


@pytest.mark.long
def test_the_summary_counts_the_rows(corpus: Corpus) -> None:
    book = Book(corpus)
    for left, right in pairs.prerendered(book):
        view = pair_view(book, left, right)
        count = {state: sum(row.state == state for row in view.rows) for state in words.phrases.pages.pairs.STATE}
        assert view.summary.startswith(f"{len(quotable(left))} bepalingen van {view.left.label}: ")
        for told, number in {
            f"gelijkluidend met {view.right.label}": count["identical"],
            "bewerkt": count["adapted"],
            f"alleen {view.where} {view.left.label}": count["left"],
        }.items():
            assert (f"{number} {told}" in view.summary) == (number > 0)
        assert sum(count.values()) - count["right"] == len(quotable(left))


@pytest.mark.long
def test_the_redlines_of_a_pair_give_both_texts_back(corpus: Corpus) -> None:
    book = Book(corpus)
    for left, right in pairs.prerendered(book):
        for row in pair_view(book, left, right).rows:
            for part in row.right:
                assert row.left is not None
                assert "".join(span.text for span in part.spans if span.operation != "insert") == row.left.text
                assert "".join(span.text for span in part.spans if span.operation != "delete") == part.rule.text


def test_a_pair_without_a_topic_in_common_is_not_linked(corpus: Corpus) -> None:
    case = next(case for case in pairingcases.read_all() if case.name == "nothing-in-common")
    small = pairingcases.corpus(case, corpus.vocabulary)
    book = Book(small)
    view = pair_view(book, *small.editions)
    assert not view.linked
    assert [row.silence for row in view.rows] == [
        "Geen bepaling die hiermee overeenkomt bij Links",
        "Geen bepaling die hiermee overeenkomt bij Rechts",
    ]


def test_only_all_words_are_a_hundred_percent_and_only_none_are_nothing() -> None:
    assert [words.numbers.percent(share) for share in (0.0, 0.004, 0.005, 0.5, 0.9999, 1.0)] == [0, 1, 1, 50, 99, 100]


def test_the_counts_of_lineage_add_up_to_every_provision(corpus: Corpus) -> None:
    view = lineage_view(Book(corpus))
    for strip in view.strips:
        assert strip.identical + strip.adapted + strip.own == len(quotable(strip.work.in_force)) == len(strip.cells)
    for pair in view.pairs:
        for work, identical, adapted, own in pair.counts:
            assert identical + adapted + own == len(quotable(work.in_force))
    assert {(pair.left.institution.id, pair.right.institution.id) for pair in view.sharing} == {
        ("calvijn", "scala-coenecoop"),
        ("calvijn", "clusius"),
        ("clusius", "scala-coenecoop"),
    }
    assert [work.institution.id for work in view.apart] == ["kalisto"]


@pytest.mark.long
def test_negations_stand_out_in_the_redlines_of_the_corpus(corpus: Corpus) -> None:
    book = Book(corpus)
    spans = [
        span
        for left, right in pairs.prerendered(book)
        for row in pair_view(book, left, right).rows
        for part in row.right
        for span in part.spans
    ]
    assert any(span.negation for span in spans)
    for span in spans:
        if span.operation != "equal" and not span.negation:
            assert not any(redline.is_negation(token) for token in redline.tokens(span.text))
