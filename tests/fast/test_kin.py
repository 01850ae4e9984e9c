"""Where the wording of a provision returns: found through an index, as if all others were looked at."""

from generator.book.book import Book
from generator.book.kin import anywhere, counting, family, whole
from generator.compare import kinship, lineage
from generator.compare.kinship import Kinship
from generator.model import Corpus


def test_of_the_real_texts_the_index_finds_the_nearest_provision_that_looking_at_all_finds(corpus: Corpus) -> None:
    book = Book(corpus)
    kin = Kinship()
    looked = 0
    for topic_id in book.topics:
        for work in book.works:
            others = [each for other in book.works if other is not work for each in whole(book, topic_id, other)]
            for passage in whole(book, topic_id, work):
                nearest, told = kin.nearest(passage, others), family(book, topic_id, work, passage)
                looked += 1
                if nearest is None or told is None:
                    assert nearest is None
                    assert told is None
                elif nearest.relation == "own":
                    assert (told.relation, told.rule) == ("own", None)
                else:
                    assert (told.relation, told.rule) == (nearest.relation, book.rule(nearest.passage))
    assert looked > 100


def test_whatever_they_are_about_the_index_finds_nearly_all_provisions_that_return(corpus: Corpus) -> None:
    """An adapted provision of few words, all of whose runs are common, may be missed: one of the real ones is."""
    book = Book(corpus)
    best: dict[str, float] = {}
    for found in lineage.shared([work.in_force for work in book.works], book.kinship):
        for passage in (found.one, found.other):
            best[passage.locator] = max(best.get(passage.locator, 0), found.share)
    told = {
        passage.locator: anywhere(book, work, passage).relation
        for work in book.works
        for passage in counting(book, work)
    }
    expected = {locator: kinship.relation(best[locator]) if locator in best else "own" for locator in told}
    missed = [locator for locator in told if told[locator] != expected[locator]]
    assert len(told) > 100
    assert len(missed) <= 1
    assert {told[locator] for locator in missed} <= {"own"}
