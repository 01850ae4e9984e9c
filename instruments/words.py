"""Write ``web/words.json``: what the scripts say and the lists they share with Python; ``--check`` only compares."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from generator.compare import candidates, differ, kinship, pairing
from generator.ground import signs
from generator.language import words
from generator.language.nl import lists, stem
from generator.language.nl.scripts import WORDS

PATH = Path(__file__).resolve().parent.parent / "web" / "words.json"


def _two() -> dict[str, Any]:
    """Return what the pages of a pair say, for the pair that a reader chooses."""
    pair, pairs = words.phrases.pages.pair, words.phrases.pages.pairs
    return {
        "where": {"versions": pairs.IN, "texts": pairs.AT},
        "version": pair.VERSION,
        "before_version": pair.BEFORE_VERSION,
        "beside": pairs.BESIDE,
        "named": words.phrases.pages.shared.LABEL,
        "state": pairs.STATE,
        "only": pairs.ONLY,
        "share": pair.EQUAL_WORDS,
        "not_in": pair.NOT_IN,
        "no_counterpart": pair.NO_COUNTERPART,
        "topic": pair.TOPIC,
        "reasons": pair.REASONS,
        "because": pairs.BECAUSE,
        "again": pairs.AGAIN,
        "every": pair.EVERY_PROVISION,
        "map": pairs.MAP,
        "rows": pairs.ROWS,
        "summary": {
            "identical": pair.IDENTICAL_WITH,
            "adapted": pair.ADAPTED,
            "own": pair.OWN,
            "left": pair.ONLY,
            "shares": pair.SHARES,
            "other": pair.OTHER_HAS,
        },
    }


def content() -> str:
    """Return the file: a group of words per key; lists in a fixed order, so that equal words give equal bytes."""
    groups = {
        **WORDS,
        "matrix": {
            **WORDS["matrix"],
            "awaited": words.phrases.citing.AWAITED,
        },
        "two": {**WORDS["two"], **_two()},
        "tables": {**WORDS["tables"], "columns": list(words.phrases.outputs.tables.COLUMNS)},
        "lists": {"negations": sorted(lists.NEGATIONS)},
        # What only the search asks for, apart, so that it is in no other bundle.
        "asking": {
            "irregular": stem.IRREGULAR,
            "links": list(lists.LINKING_SOUNDS),
            "fillers": sorted(lists.FILLERS),
            "particles": sorted(lists.PARTICLES),
            "pointing": sorted(lists.POINTING),
            "placing": sorted(lists.PLACING),
            "about": sorted(lists.ABOUT),
            "shortened": lists.SHORTENED,
            "relating": sorted(lists.RELATING),
            "alike": [list(pair) for pair in lists.ALIKE],
        },
        "differ": {"work": differ.MOST_WORK, "anchors": list(differ.ANCHORS), "deepest": differ.DEEPEST},
        "candidates": {
            "pairs": candidates.MOST_PAIRS,
            "near": candidates.NEAR,
            "on_topic": candidates.ON_TOPIC,
            "best": candidates.BEST,
        },
        "kinship": {"adapted": kinship.ADAPTED},
        "pairing": {"floor": pairing.VERSION_FLOOR, "shortest": pairing.SHORTEST, "bonus": pairing.BONUS},
        "signs": _signs(),
    }
    return json.dumps(groups, ensure_ascii=False, indent=1) + "\n"


def _signs() -> dict[str, object]:
    """Return what signs count as, with their numbers as a regular expression writes them: nobody sees them else."""
    counts_as: dict[str, str] = {}
    letters = ""
    each: dict[str, str] = {}
    for kind in signs.KINDS:
        held = "".join(sign if sign == "-" else f"\\u{{{ord(sign):x}}}" for sign in kind.signs)
        if kind.letters is not None:
            each.update(zip(map(chr, signs.codes(kind.signs)), kind.letters, strict=True))
        elif kind.becomes is not None:
            counts_as[kind.becomes] = counts_as.get(kind.becomes, "") + held
        elif kind.treatment == "same":
            letters += held
    return {"broken": signs.BROKEN, "counts_as": counts_as, "letters": letters, "each": each}


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PATH.write_text(content(), encoding="utf-8")
    elif PATH.read_text(encoding="utf-8") != content():
        sys.exit("web/words.json differs from the words in generator/ → run `make web`")
