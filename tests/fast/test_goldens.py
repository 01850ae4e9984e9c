"""Golden files that are split by kind: each case stands in the file of its kind."""

from pathlib import Path

import pytest
import yaml


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
        kinds = {case[key] for case in yaml.safe_load(file.read_text(encoding="utf-8"))}
        assert len(kinds) == 1, file
        assert file.stem.startswith(kinds.pop()), file
