"""Golden files that are split by kind: each case stands in the file of its kind."""

from pathlib import Path

import goldens
import pytest

from generator.model import Corpus


@pytest.mark.parametrize(
    ("folder", "key"),
    [
        ("revision/edits", "class"),
        ("revision/edits-unseen", "class"),
        ("search/questions", "who"),
        ("search/unseen", "who"),
    ],
)
def test_each_case_stands_in_the_file_of_its_kind(root: Path, folder: str, key: str) -> None:
    files = sorted((root / "tests" / "golden" / folder).rglob("*.yml"))
    assert len(files) >= 4
    for file in files:
        kinds = {case[key] for case in goldens.read(file)}
        assert len(kinds) == 1, file
        assert file.stem.startswith(kinds.pop()), file


@pytest.mark.parametrize("name", [f"search/unseen-{letter}" for letter in "abcd"])
def test_each_set_has_sixty_questions_with_provisions_that_exist_or_the_reason_why_not(
    corpus: Corpus, name: str
) -> None:
    asked = goldens.entries(f"{name}.yml")
    assert len({case["ask"] for case in asked}) == len(asked) == 60
    known = {str(passage.locator) for edition in corpus.editions for passage in edition.passages}
    for case in asked:
        assert set(case["answers"]) <= known, case["ask"]
        assert case["answers"] or case["why"], case["ask"]
