"""Write ``web/words.json``: what the scripts say and the lists they share with Python; ``--check`` only compares."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from generator.compare.flips import ORDER
from generator.language import words
from generator.language.nl import lists, stem
from generator.language.nl.scripts import WORDS

PATH = Path(__file__).resolve().parent.parent / "web" / "words.json"


def content() -> str:
    """Return the file: a group of words per key; lists in a fixed order, so that equal words give equal bytes."""
    groups = {
        **WORDS,
        "matrix": {
            **WORDS["matrix"],
            "awaited": words.phrases.citing.AWAITED,
            "weights": [words.phrases.marking.WEIGHT[weight] for weight in ORDER],
        },
        "tables": {**WORDS["tables"], "columns": list(words.phrases.outputs.tables.COLUMNS)},
        "lists": {
            "negations": sorted(lists.NEGATIONS),
            "irregular": stem.IRREGULAR,
            "links": list(lists.LINKING_SOUNDS),
        },
    }
    return json.dumps(groups, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PATH.write_text(content(), encoding="utf-8")
    elif PATH.read_text(encoding="utf-8") != content():
        sys.exit("web/words.json differs from the words in generator/ → run `make web`")
