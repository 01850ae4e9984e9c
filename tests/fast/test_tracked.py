"""Word files with tracked changes: accept all is the new text and reject all the old one, to the character."""

import io
import itertools
from collections.abc import Iterable

import pytest
import randomtexts
import wordreader
from docx_revisions import RevisionDocument
from wordreader import CAME, WENT, W

from generator.compare import revision
from generator.ground.signs import compared
from generator.model import Corpus, Edition
from generator.papers import docx, paper, tracked
from generator.papers.blocks import Paper
from generator.papers.line import Line
from generator.papers.tracked import Step

PAIRS = 1000


def tracked_paper(steps: Iterable[Step]) -> Paper:
    return Paper(title="Proef", header="Proef", footer="", shown_title=False, blocks=tracked.paragraphs(steps))


def expected(lines: Iterable[Line]) -> list[tuple[str, str]]:
    found = [(docx.STYLES[line.style], compared(line.text)) for line in lines]
    return found or [("", "")]


def texts(read: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("" if not text else style, text) for style, text in read]


@pytest.mark.long
def test_on_a_thousand_random_pairs_accept_gives_the_new_text_and_reject_the_old_one() -> None:
    counts = dict.fromkeys(("moves", "marks", "styles"), 0)
    for seed in range(PAIRS):
        steps = randomtexts.pair(seed)
        made = docx.render(tracked_paper(steps))
        assert texts(wordreader.read(made, "accept")) == expected(randomtexts.side(steps, "new")), seed
        assert texts(wordreader.read(made, "reject")) == expected(randomtexts.side(steps, "old")), seed
        tree = wordreader.part(made)
        counts["moves"] += len(tree.findall(f".//{W}moveFromRangeStart"))
        counts["marks"] += sum(child.tag in CAME | WENT for mark in tree.iter(f"{W}rPr") for child in mark)
        counts["styles"] += len(tree.findall(f".//{W}pPrChange"))
    assert min(counts.values()) > 100, counts


@pytest.mark.long
def test_another_library_accepts_and_rejects_to_the_same_words() -> None:
    for seed in range(0, PAIRS, 4):
        steps = tuple(Step(step.old, step.new) for step in randomtexts.pair(seed))
        made = docx.render(tracked_paper(steps))
        for which in ("old", "new"):
            document = RevisionDocument(io.BytesIO(made))
            (document.accept_all if which == "new" else document.reject_all)()
            words = "".join(paragraph.text for paragraph in document.document.paragraphs)
            assert words == "".join(text for _, text in expected(randomtexts.side(steps, which))), (seed, which)


def pairs(corpus: Corpus) -> list[tuple[Edition, Edition]]:
    return list(itertools.product(corpus.editions, repeat=2))


@pytest.mark.long
def test_any_two_real_texts_come_out_as_they_are(corpus: Corpus) -> None:
    for old, new in pairs(corpus):
        compared_ = revision.compare(old, new, corpus.vocabulary)
        steps = tracked.steps(old, new, compared_.matches)
        made = docx.render(paper.tracked_text(compared_))
        assert wordreader.read(made, "accept") == expected(tracked.lines(new)), (old.locator, new.locator)
        assert wordreader.read(made, "reject") == expected(randomtexts.side(steps, "old"))
        if old.institution is not new.institution:
            # Between versions of one text, a space that only a line end made may go: the comparison shows none.
            assert sorted(randomtexts.side(steps, "old"), key=repr) == sorted(tracked.lines(old), key=repr)


def test_a_text_against_itself_has_no_tracked_change(corpus: Corpus) -> None:
    for edition in corpus.editions:
        tree = wordreader.part(docx.render(paper.tracked_text(revision.compare(edition, edition, corpus.vocabulary))))
        assert not [element.tag for element in tree.iter() if element.tag in CAME | WENT | {f"{W}pPrChange"}]


def test_only_the_space_of_a_line_end_parts_the_older_calvijn_text_from_its_very_characters(corpus: Corpus) -> None:
    old, new = (edition for edition in corpus.editions if edition.institution.id == "calvijn")
    given = [line.text for line in tracked.lines(old)]
    steps = tracked.steps(old, new, revision.compare(old, new, corpus.vocabulary).matches)
    shown = [line.text for line in randomtexts.side(steps, "old")]
    ((one, other),) = [(one, other) for one, other in zip(given, shown, strict=True) if one != other]
    assert other == one.replace("gedownload/geïnstalleerd", "gedownload/ geïnstalleerd")


@pytest.mark.parametrize("which", ["old", "new"])
def test_a_text_that_went_or_came_as_a_whole_leaves_no_empty_paragraph(which: str) -> None:
    lines = (Line("part", "Kop"), Line("article", "1.\tEen."), Line("article", "2.\tTwee."))
    kept = Line("paragraph", "Blijft.")
    for steps in (
        (Step((kept,), (kept,)), Step(lines) if which == "old" else Step(new=lines)),
        (Step(lines) if which == "old" else Step(new=lines), Step((kept,), (kept,))),
        (Step(lines), Step(new=(kept,))) if which == "old" else (Step((kept,)), Step(new=lines)),
    ):
        made = docx.render(tracked_paper(steps))
        assert wordreader.read(made, "accept") == expected(randomtexts.side(steps, "new"))
        assert wordreader.read(made, "reject") == expected(randomtexts.side(steps, "old"))


def test_a_change_names_us_and_no_moment(corpus: Corpus) -> None:
    old, new = (edition for edition in corpus.editions if edition.institution.id == "calvijn")
    tree = wordreader.part(docx.render(paper.tracked_text(revision.compare(old, new, corpus.vocabulary))))
    changes = [element for element in tree.iter() if element.tag in CAME | WENT]
    assert changes
    assert {element.get(f"{W}author") for element in changes} == {"Protocolwijzer"}
    assert {element.get(f"{W}date") for element in changes} == {None}
    numbers = [element.get(f"{W}id") for element in changes]
    assert len(set(numbers)) == len(numbers)
