"""What the search answers to the questions of ``tests/golden/search/``, asked of its scripts in node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import mean, median
from typing import Any

import goldens
from node import REPOSITORY, program

from generator import addresses, search
from generator.model import Corpus

SETS = ("search/questions/tuning", "search/questions/held-out", "search/unseen", "search/unanswered")
TOP = 3
FEW = 5

_ASK = """
import { readFileSync } from "node:fs";
await import("./web/test/vendored.js");
const { finder } = await import("./web/search/find.js");
const { files, asked, options } = JSON.parse(readFileSync(0, "utf8"));
const json = (piece) => JSON.parse(piece.replace(/^[^(]*\\("[^"]*",/, "").replace(/\\);?\\s*$/, ""));
const find = finder(async (name, path) => json(files[path]));
const answers = [];
for (const words of asked) answers.push(await find(words, options));
process.stdout.write(JSON.stringify(answers));
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One question of a golden list and what the search makes of it.

    ``wanted`` are the paths that answer it, ``found`` those of each result, best first; ``beside`` is how many results
    it folds away as only touching on the question. ``read`` tells which words it takes for others, ``denied`` are the
    words of which it says that no provision holds them, ``silent`` those of which it says so too but that some come
    near to. ``aside`` is whether it says of each result that it only touches on the question.
    """

    ask: str
    read: tuple[str, ...]
    wanted: frozenset[str]
    found: tuple[frozenset[str], ...]
    beside: int
    denied: tuple[str, ...]
    silent: tuple[str, ...]
    aside: bool

    @property
    def first(self) -> int | None:
        """The place of the first right answer; 0 is the top."""
        return next((place for place, paths in enumerate(self.found) if paths & self.wanted), None)

    @property
    def recall(self) -> float | None:
        """The share of what answers it, at most five, that stands among the first five."""
        if not self.wanted:
            return None
        right = sum(bool(paths & self.wanted) for paths in self.found[:FEW])
        twins = sum(len(paths & self.wanted) - 1 for paths in self.found if paths & self.wanted)
        return right / min(FEW, len(self.wanted) - twins)


def answers(corpus: Corpus, asked: Sequence[str], *, limit: int = 9999, wide: bool = False) -> list[dict[str, Any]]:
    """Return what the search of ``corpus`` answers to each question: an ``Answer`` of ``web/search/find.js``.

    With ``wide`` the results hold what only touches on a question too.
    """
    files = {path: content.decode() for path, content in search.files(corpus).items()}
    run = subprocess.run(
        [program(), "--no-deprecation", "--import", "./web/test/json.js", "--input-type=module", "-e", _ASK],
        cwd=REPOSITORY,
        input=json.dumps({"files": files, "asked": list(asked), "options": {"limit": limit, "wide": wide}}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    got: list[dict[str, Any]] = json.loads(run.stdout)
    return got


def answered(corpus: Corpus, names: Iterable[str] = SETS) -> Iterator[tuple[str, list[Answered]]]:
    """Yield each golden list with what its questions are answered."""
    paths = {passage.locator: addresses.passage(passage) for edition in corpus.editions for passage in edition.passages}
    lists = [(name, goldens.entries(name)) for name in names]
    got = iter(answers(corpus, [entry["ask"] for _, entries in lists for entry in entries]))
    for name, entries in lists:
        yield (
            name,
            [
                Answered(
                    ask=entry["ask"],
                    read=tuple(f"{word} → {used}" for word, used in answer["read"]),
                    wanted=frozenset(paths[locator] for locator in entry.get("answers", ())),
                    found=tuple(frozenset(place["path"] for place in each["places"]) for each in answer["results"]),
                    beside=answer["beside"],
                    denied=tuple(answer["unknown"]),
                    silent=tuple(answer["silent"]),
                    aside=all(each["aside"] for each in answer["results"]),
                )
                for entry, answer in zip(entries, got, strict=False)
            ],
        )


def figures(found: Sequence[Answered]) -> str:
    """Return what a list comes to."""
    places = [each.first for each in found if each.wanted]
    told = f"{len(found)} questions, results: median {median(len(each.found) for each in found):.0f}"
    told += f", most {max(len(each.found) for each in found)}; questions with a word denied: "
    told += str(sum(bool(each.denied) for each in found))
    if not places:
        return told
    tops = [sum(place is not None and place < top for place in places) for top in (1, TOP, 10)]
    recall = mean(each.recall for each in found if each.recall is not None)
    return f"{told}; on top {tops[0]}, in {TOP} {tops[1]}, in ten {tops[2]}; recall at five {recall:.3f}"
