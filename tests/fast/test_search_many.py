"""The search with many texts: what is fetched has a bound, and what a place says is found whole."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import fetching
import manyschools
import pytest

from generator import search
from generator.model import Corpus
from generator.search import pieces, postings

pytestmark = pytest.mark.long

ENTRY_MOST = 60_000
ANSWER_MOST = 150_000


def zipped(content: bytes) -> int:
    return len(gzip.compress(content, 6))


def test_what_is_read_first_and_before_a_first_answer_has_a_bound(corpus: Corpus, tmp_path: Path) -> None:
    sizes = []
    for institutions in (60, 240):
        files = search.files(manyschools.streamed(corpus, institutions))
        sizes.append(zipped(files[search.ENTRY]))
    # What grows of it is the list of words that compounds are made of, which has a bound of its own, and trees.
    assert sizes[1] < sizes[0] + 3_000
    assert sizes[1] < ENTRY_MOST
    fetching.write(files, tmp_path)
    costs = fetching.ask(tmp_path)
    assert [each.asked for each in costs if each.bytes > ANSWER_MOST] == []
    assert sum(each.answer["more"] for each in costs) > 3, "lists are long enough to be cut"


@pytest.fixture
def cut(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The index of the five texts as if they were thousands: nearly every list cut, and lists of pieces in pieces."""
    for name, value in (("LONG", 30), ("BEST", 300), ("SHARD", 1_000)):
        monkeypatch.setattr(postings, name, value)
    monkeypatch.setattr(pieces, "FAN", 4)
    fetching.write(search.files(corpus), tmp_path / "cut")
    return tmp_path / "cut"


def paths(answer: Any) -> list[str]:
    return [place["path"] for result in answer["results"] for place in result["places"]]


@pytest.fixture
def whole(corpus: Corpus, tmp_path: Path) -> Path:
    """The index of the five texts as it is published."""
    fetching.write(search.files(corpus), tmp_path / "whole")
    return tmp_path / "whole"


ASKED = ("leerling", "leerlingen en ouders", "school", "mag een medewerker iets plaatsen")


def test_the_best_of_long_lists_answer_about_as_all_of_them_would(whole: Path, cut: Path) -> None:
    published = json.loads((cut / search.ENTRY).read_text("utf-8").split(",", 1)[1].rstrip()[:-2])
    assert published["words"][0] > 1, "lists of pieces stand in pieces"
    assert len(published["words"][1]) <= 4
    for best, every in zip(fetching.ask(cut, ASKED), fetching.ask(whole, ASKED, limit=999), strict=True):
        assert best.answer["more"]
        assert not every.answer["more"]
        assert "p" not in best.pieces
        assert paths(best.answer)[0] in paths(every.answer)[:10]


def test_all_that_a_place_says_is_found_however_long_the_lists(corpus: Corpus, whole: Path, cut: Path) -> None:
    # Of a question of more words, what lies below a tenth of the best score may differ: that is not counted exactly.
    asked = ASKED[:3]
    for institution in corpus.institutions:
        options: dict[str, Any] = {
            "filters": {"instelling": [institution.id], "versie": []},
            "limit": 999,
            "wide": True,
        }
        for few, every in zip(fetching.ask(cut, asked, **options), fetching.ask(whole, asked, **options), strict=True):
            assert not few.answer["more"]
            assert set(paths(few.answer)) >= set(paths(every.answer)), (institution.id, few.asked)


def test_the_parts_of_a_list_are_read_for_a_place_alone(corpus: Corpus, cut: Path) -> None:
    [told] = fetching.ask(cut, ("leerling",), filters={"instelling": [corpus.institutions[0].id]})
    assert told.pieces["p"][0] <= 4 * 8
    everywhere = fetching.ask(cut, ("leerling",), filters={"instelling": [each.id for each in corpus.institutions]})
    assert everywhere[0].pieces["p"][0] <= 4 * 8
