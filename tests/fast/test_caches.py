"""What keeps something beside ``Book.once`` keeps nothing that is read from a text: only its first reader is noted.

A cache is harmless where all it is asked with is plain: then what comes out follows from that alone, and whoever asks
has read it. Every other is named below, with why.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOMS = ("compare", "book", "markup.py", "papers", "search", "outputs", "pages")
_CACHES = {"cache", "lru_cache", "cached_property"}
_PLAIN = {"str", "int", "bool", "float", "bytes", "tuple", "frozenset", "None", "..."}

_WHOLE = "of two versions, and whoever asks for what is made of these has read both whole"
ALLOWED = {
    "book/book.py Book": "of the corpus without its texts; what it makes of these it makes by once",
    "book/former.py Former": "of renamings and of which versions there are, which all that is made has read",
    "book/naming.py Naming": "belongs to who follows the readings, not to what is made",
    "compare/revision/around/dangling.py _Search": _WHOLE,
    "compare/revision/around/footnoted.py Footnoted": _WHOLE,
    "compare/revision/found.py Revision": _WHOLE,
    "compare/revision/names/nametexts.py Texts": _WHOLE,
    "markup.py _own": "the environment of the templates",
    "outputs/sheets.py cache(get_column_letter)": "asked with numbers",
    "papers/pack.py making": _WHOLE,
}
"""Where a cache is, by its file and its outermost function or class."""


def _root() -> Path:
    return Path(__file__).resolve().parents[2] / "generator"


def _files() -> Iterator[Path]:
    for room in ROOMS:
        path = _root() / room
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _is_cache(node: ast.expr) -> bool:
    called = node.func if isinstance(node, ast.Call) else node
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    return name in _CACHES


def _plain(function: ast.FunctionDef) -> bool:
    """Return whether all that a function is asked with is plain, as far as its annotations say."""
    asked = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    told = [ast.unparse(each.annotation) if each.annotation else "?" for each in asked]
    signs = str.maketrans("[]|,", "    ")
    return all(set(each.translate(signs).split()) <= _PLAIN for each in told)


def _found(source: str) -> Iterator[str]:
    """Yield the outermost function or class of each cache in a module that is not asked with plain values alone."""
    for outer in ast.parse(source).body:
        name = getattr(outer, "name", "")
        for node in ast.walk(outer):
            if isinstance(node, ast.FunctionDef):
                cached = [each for each in node.decorator_list if _is_cache(each)]
                if cached and not (_plain(node) and node.args.args):
                    yield name
            elif isinstance(node, ast.Call) and _is_cache(node) and not _decorates(outer, node):
                yield name or ast.unparse(node)


def _decorates(outer: ast.AST, call: ast.Call) -> bool:
    return any(call in node.decorator_list for node in ast.walk(outer) if isinstance(node, ast.FunctionDef))


def test_no_cache_holds_what_is_read_of_a_text() -> None:
    found = {f"{path.relative_to(_root()).as_posix()} {name}" for path in _files() for name in _found(path.read_text())}
    assert sorted(found) == sorted(ALLOWED)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("@cache\ndef f(passage: Passage) -> str: ...", ["f"]),
        ("@lru_cache(maxsize=8)\ndef f(text: str, of: Edition) -> str: ...", ["f"]),
        ("class C:\n    @cached_property\n    def p(self) -> str: ...", ["C"]),
        ("def f(of):\n    @functools.cache\n    def g(): ...\n    return g", ["f"]),
        ("def f(of):\n    return cache(partial(g, of))", ["f"]),
        ("@cache\ndef f(text: str, all: tuple[str, ...]) -> str: ...", []),
        ("@lru_cache(maxsize=8)\ndef f(text: str | None) -> str: ...", []),
    ],
)
def test_the_test_finds_caches(source: str, found: list[str]) -> None:
    assert list(_found(source)) == found
