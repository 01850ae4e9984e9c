#!/usr/bin/env python3
"""Find Dutch outside generator/language: in strings of Python, in templates and in scripts; print the count per file.

What is Dutch is known from the language package itself (its stop words and every word of its phrases and patterns) and
from ``SEED``. A word that the English of the code has as well (in a docstring, a comment or a name) tells nothing,
unless it is a stop word. Values that the data format knows (``vastgesteld``) are no words for readers.

With file names as arguments it prints each literal: ``file:line: literal``.
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator import model  # noqa: E402
from generator.language import words  # noqa: E402

PACKAGE = ROOT / "generator"
LANGUAGE = PACKAGE / "language"

ALSO_ENGLISH = frozenset(
    """
    al alle as at be bent den do door dot even had have he her hoe in is me men met my n nee of off on or over past
    per s t ten want was we wie will wit word zo zit ben toe kom van also
    """.split()  # noqa: SIM905  a list of words reads better as words
)
"""Stop words of Dutch that English, a file format or a name of ours has as well."""

SEED = frozenset(
    """
    """.split()  # noqa: SIM905
)
"""Content words that stood in the code before the language had its own folder."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, order=True)
class Literal:
    """A piece of text with Dutch words in it, and where it stands; ``path`` is relative to the repository."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {' '.join(self.text.split())}"


def found(root: Path = ROOT) -> list[Literal]:
    """Return every literal with Dutch words outside the language package, by place."""
    return sorted(literal for path in _files(root) for literal in in_file(path, root))


def folder(path: str) -> str:
    """Return the folder by which literals are counted: ``generator/pages``, ``generator/cli.py``, ``web``."""
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] in ("generator", "docs") else parts[0]


def in_file(path: Path, root: Path = ROOT) -> Iterator[Literal]:
    """Yield the literals of one file with Dutch words in them."""
    text = path.read_text(encoding="utf-8")
    read = {".py": python_strings, ".js": script_strings, ".html": template_texts}[path.suffix]
    for line, piece in read(text):
        if dutch(piece):
            yield Literal(path.relative_to(root).as_posix(), line, piece)


def _files(root: Path) -> Iterator[Path]:
    yield from (path for path in (root / "generator").rglob("*.py") if LANGUAGE.name not in path.parts)
    yield from (root / "generator").rglob("*.html")
    sources = root / "web"
    scripts = sources if sources.is_dir() else root / "docs" / "assets"
    for path in scripts.rglob("*.js"):
        if not {"vendor", "node_modules", "test"} & set(path.relative_to(scripts).parts):
            yield path


def dutch(text: str) -> list[str]:
    """Return the Dutch words in ``text``, in order."""
    known = _dutch()
    return [word for word in _WORD.findall(text.lower()) if word in known]


@cache
def _dutch() -> frozenset[str]:
    stop = words.lists.STOP_WORDS - ALSO_ENGLISH
    own = {
        word
        for path in LANGUAGE.rglob("*.py")
        for _, text in python_strings(path.read_text(encoding="utf-8"))
        for word in _WORD.findall(text.lower())
        if len(word) > 2
    }
    return frozenset(stop | ((own | SEED) - _english())) - _values()


@cache
def _values() -> frozenset[str]:
    """Return the values of the data format: those of the ``Literal`` types of the model."""
    return frozenset(
        word
        for kind in vars(model).values()
        for value in get_args(kind)
        if isinstance(value, str)
        for word in _WORD.findall(value.lower())
    )


@cache
def _english() -> frozenset[str]:
    """Return the words of docstrings, comments and names in the package; what is quoted there may be Dutch."""
    every: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        pieces = [node.value for node in _docstrings(tree)]
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                pieces.append(token.string)
            elif token.type == tokenize.NAME:
                pieces.append(token.string.replace("_", " "))
        every.update(word for piece in pieces for word in _WORD.findall(_unquoted(piece).lower()))
    return frozenset(every)


def _unquoted(text: str) -> str:
    return re.sub(r"``.*?``|`[^`]*`|\"[^\"]*\"|“[^”]*”|‘[^’]*’|\*[^*\n]*\*|\([^)]*\)", " ", text, flags=re.DOTALL)


def _docstrings(tree: ast.AST) -> list[ast.Constant]:
    """Return the strings that stand alone as a statement: docstrings, and those below a constant."""
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]


def python_strings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the strings of a Python file with their lines; docstrings left out, the pieces of an f-string apart."""
    tree = ast.parse(text)
    docstrings = {id(node) for node in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


_JINJA_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_FOR_MACHINES = re.compile(
    r"""\s(?:class|id|href|src|for|name|type|rel|role|lang|data-[\w-]+|aria-(?:controls|labelledby|describedby))="""
    r"""(?:"(?:[^"{]|\{[^{%]|\{\{.*?\}\}|\{%.*?%\})*"|'[^']*')""",
    re.DOTALL,
)


def template_texts(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a template without its comments and without attributes that no reader sees."""

    def blank(match: re.Match[str]) -> str:
        return "\n" * match[0].count("\n")

    yield from enumerate(_FOR_MACHINES.sub(blank, _JINJA_COMMENT.sub(blank, text)).splitlines(), 1)


_SCRIPT = re.compile(
    r"""//[^\n]*|/\*.*?\*/"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"""
    r"""|(?<=[(,=:\[!&|?{};\n])[ \t]*(?P<pattern>/(?![*/])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)""",
    re.DOTALL,
)


def script_strings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the strings, template literals and regular expressions of a script, comments left out."""
    for match in _SCRIPT.finditer(text):
        piece = match["string"] or match["pattern"]
        if piece:
            yield text.count("\n", 0, match.start()) + 1, re.sub(r"\$\{[^{}]*\}", " ", piece)


def main(arguments: Sequence[str]) -> int:
    """Print the count per file, or every literal of the files named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    named = parser.parse_args(arguments).files
    if named:
        for path in named:
            print(*in_file(path.resolve()), sep="\n")
        return 0
    counts = Counter(literal.path for literal in found())
    for path, count in sorted(counts.items()):
        print(f"{count:5d} {path}")
    print(f"{counts.total():5d} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
