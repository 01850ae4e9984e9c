"""The made corpora that costs are measured on: valid, true to their words, invented, and the same every time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from invented import corpora
from invented.wordings import naming

from generator import load
from generator.load import reviews
from generator.model import Corpus, Edition
from generator.stating import contrary

NUMBER = 20
"""Institutions: two blocks of ten, so that each sort of text and each of the five models is there more than once."""


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("corpora") / "protocols"
    corpora.write(target, root / "protocols", NUMBER, seed=3)
    return target


@pytest.fixture(scope="module")
def made(folder: Path) -> Corpus:
    return load.load(folder)


def files(folder: Path) -> Mapping[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def texts(edition: Edition) -> tuple[str, ...]:
    return tuple(passage.provision.text for passage in edition.passages if passage.provision.text is not None)


@pytest.mark.long
@pytest.mark.parametrize("families", ["bounded", "growing"])
def test_every_check_passes_and_nothing_is_coded_against_its_words(root: Path, tmp_path: Path, families: str) -> None:
    corpora.write(tmp_path / "protocols", root / "protocols", NUMBER, families=families)  # type: ignore[arg-type]
    said: list[str] = []
    corpus, _ = load.load_and_warn(
        tmp_path / "protocols",
        lambda record, vocabulary: said.extend(map(str, contrary.warnings(record, vocabulary))) or (),
    )
    assert said == []
    assert len(corpus.institutions) == NUMBER
    assert list(reviews.unreviewed(corpus, tmp_path / "protocols")) == []


@pytest.mark.long
def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(root: Path, folder: Path, tmp_path: Path) -> None:
    corpora.write(tmp_path / "same", root / "protocols", NUMBER, seed=3)
    corpora.write(tmp_path / "other", root / "protocols", 5, seed=4)
    assert files(tmp_path / "same") == files(folder)
    other = files(tmp_path / "other")
    assert all(
        files(folder)[path] != data
        for path, data in other.items()
        if path.endswith("source.txt") and path in files(folder)
    )


@pytest.mark.long
def test_a_smaller_corpus_is_the_beginning_of_a_larger_one(root: Path, folder: Path, tmp_path: Path) -> None:
    corpora.write(tmp_path / "less", root / "protocols", 7, seed=3)
    assert files(tmp_path / "less").items() <= files(folder).items()


@pytest.mark.parametrize("number", [4, 8, 100])
def test_exactly_one_in_four_has_two_versions(number: int) -> None:
    dealt = list(corpora.deal(number, 1, "growing"))
    assert sum(each.two for each in dealt) * 4 == number


@pytest.mark.long
def test_what_is_dealt_two_versions_has_them_and_they_differ(made: Corpus) -> None:
    two = [work for work in made.works if len(work.editions) == 2]
    assert len(two) * 4 == NUMBER
    assert all(len(work.editions) in (1, 2) for work in made.works)
    for work in two:
        old, new = work.editions
        assert len(set(texts(old)) & set(texts(new))) > 0
        assert set(texts(old)) != set(texts(new))


@pytest.mark.long
def test_three_in_ten_are_near_four_adapted_and_three_their_own(made: Corpus, corpus: Corpus) -> None:
    dealt = list(corpora.deal(NUMBER, 3, "growing"))
    assert Counter(each.sort for each in dealt) == {"near": 6, "adapted": 8, "own": 6}
    real = {text for edition in corpus.editions for text in texts(edition)}
    shares: dict[str, list[float]] = {"near": [], "adapted": [], "own": []}
    for work, each in zip(made.works, dealt, strict=True):
        own = texts(work.editions[0])
        shares[each.sort].append(sum(text in real for text in own) / len(own))
    mean = {sort: sum(found) / len(found) for sort, found in shares.items()}
    # The real names are gone from all: so no text is wholly one of the real ones.
    assert mean["near"] > 0.6 > mean["adapted"] > 0.05
    assert mean["own"] == 0


@pytest.mark.long
def test_adapted_and_own_texts_differ_from_each_other(made: Corpus) -> None:
    dealt = corpora.deal(NUMBER, 3, "growing")
    changed = [texts(work.editions[0]) for work, each in zip(made.works, dealt, strict=True) if each.sort != "near"]
    assert len(set(changed)) == len(changed)


def test_a_bounded_corpus_takes_its_texts_from_a_fixed_number_and_a_growing_one_does_not() -> None:
    number = 1000
    bounded = {(each.sort, each.text) for each in corpora.deal(number, 1, "bounded")}
    growing = {(each.sort, each.text) for each in corpora.deal(number, 1, "growing")}
    assert len(bounded) == 3 * corpora.POOL
    assert len(growing) == number


@pytest.mark.long
def test_lengths_schools_subjects_and_dates_vary(made: Corpus) -> None:
    lengths = [len(texts(edition)) for edition in made.editions]
    assert min(lengths) >= 15
    assert max(lengths) <= 75
    assert max(lengths) - min(lengths) > 30
    schools = [len(institution.schools) for institution in made.institutions]
    assert min(schools) == 1
    assert 4 <= max(schools) <= 6
    assert len({work.protocol.subject for work in made.works}) > 2
    dated = sum(edition.version.date is not None for edition in made.editions)
    assert 0 < dated < len(made.editions)


@pytest.mark.long
def test_every_name_says_that_it_is_invented_and_no_real_name_is_left(folder: Path, made: Corpus) -> None:
    for institution in made.institutions:
        called = (institution.name, institution.short_name, *(school.name for school in institution.schools))
        assert all(re.fullmatch(r"Verzonnen( [A-Za-z]+)? \d{4}[a-f]?", name) for name in called)
        assert institution.website is None
    names = (*(re.escape(each.old) for each in naming().real), "Calvijn", "Scala", "Coenecoop")
    real = re.compile("|".join(names), re.IGNORECASE)
    written = files(folder)
    found = [path for path, data in written.items() if path.startswith("verzonnen-") and real.search(data.decode())]
    assert found == []
