"""Ids of the vocabulary belong to it: whoever renames or adds a norm, role, topic, actor, measure or question has
nothing to change elsewhere.

What counts is an id as a whole quoted literal, and as the value or name of a class, attribute or selector. The same
word inside a sentence, or as the reading of a text (``generator/language``), is Dutch and no id.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model import Corpus, Vocabulary

# The instruments are part of the tests, and so is web/test: they make texts with the words and labels that they need.
FOLDERS = ("generator", "web", "docs/assets", "overrides", "scripts", "benchmarks")
NOT_OURS = ("docs/assets/vendor/", "web/test/")
WORDS = "generator/language/"
# Coded texts, written in those ids, and made-up texts, in words that may be one.
DATA = ("benchmarks/readings/", "benchmarks/desk/", "benchmarks/topage/")
# The kinds of change of meaning have names of their own, published in revisions.json; one of them is called "sanctie".
OTHER_NAMES = "generator/compare/revision/cues.py"

# Ids that are a term of the model or of a page too: there they mean that.
ALSO_A_TERM = {
    "school": "a kind of page, of renaming and of structured data",
    "downloads": "the papers of a revision, in templates",
    "melden": "the anchor of a heading of the page on accessibility",
}


@pytest.fixture(scope="module")
def vocabulary(corpus: Corpus) -> Vocabulary:
    return corpus.vocabulary


def ids(vocabulary: Vocabulary) -> frozenset[str]:
    listed = (
        *(*vocabulary.norms, *vocabulary.roles, *vocabulary.topics),
        *(*vocabulary.actors, *vocabulary.measures, *vocabulary.codebook),
    )
    return frozenset(entry.id for entry in listed) - ALSO_A_TERM.keys()


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """Yield each whole literal of a source file with its line; of other sources also names after two dashes."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from ((node.lineno, name) for name in names(node.value))
        return
    for number, line in enumerate(text.splitlines(), 1):
        for quoted in re.findall(r""""([^"]*)"|'([^']*)'|`([^`]*)`""", line):
            yield from ((number, name) for name in names("".join(quoted)))
        yield from ((number, name) for name in re.findall(r"--([a-z0-9]+(?:-[a-z0-9]+)*)", line))


def names(literal: str) -> set[str]:
    """Return what stands in a literal as a name: the whole of it, and compounds that no sentence has."""
    return {literal, *(word for word in literal.split() if "-" in word)}


def files(root: Path) -> list[Path]:
    suffixes = {".py", ".js", ".mjs", ".css", ".html", ".typ", ".yml"}
    return [
        path
        for folder in FOLDERS
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in suffixes
        and not path.relative_to(root).as_posix().startswith((*NOT_OURS, WORDS, *DATA, OTHER_NAMES))
        and not {"node_modules", "__pycache__"} & set(path.parts)
    ]


@pytest.mark.long
def test_no_id_of_the_vocabulary_stands_in_the_code(root: Path, vocabulary: Vocabulary) -> None:
    known = ids(vocabulary)
    found = [
        f"{path.relative_to(root)}:{line}: {literal}"
        for path in files(root)
        for line, literal in literals(path)
        if literal in known
    ]
    assert found == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.py", 'if norm == "verplicht": pass'),
        ("a.py", 'MEANT = "niet-toegestaan toegestaan-onder-voorwaarde"'),
        ("a.js", "const sanction = norm === 'sanctie';"),
        ("a.css", ".pw-norm--aanbevolen { color: red; }"),
        ("a.html", '<p data-norm="sanctie">'),
        ("a.py", 'if actor == "leidinggevende": pass'),
        ("a.py", 'GRAVEST = "ontslag-op-staande-voet"'),
        ("a.html", "{% if question.id == 'plaatsen-toestemming' %}"),
    ],
)
def test_an_id_in_the_code_is_found(tmp_path: Path, vocabulary: Vocabulary, name: str, source: str) -> None:
    path = tmp_path / name
    path.write_text(source, encoding="utf-8")
    assert {literal for _, literal in literals(path)} & ids(vocabulary)


def test_a_word_in_a_sentence_is_no_id(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>Niet geregeld betekent niet: toegestaan.</p>", encoding="utf-8")
    assert not {literal for _, literal in literals(path)} & ids(vocabulary)
