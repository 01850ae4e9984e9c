"""Jinja2, and the pieces of HTML that pages and data files share: links against a sentinel, and the quotation.

The quotation of a provision is made here once: pages place it, and the files of :mod:`generator.outputs.kinds.versions`
hold it for scripts to clone.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from markupsafe import Markup

from generator.book import notes
from generator.book.book import Book, read_through, recent
from generator.book.rules import Rule
from generator.book.said import Said
from generator.language import words
from generator.model import Passage

TEMPLATES = Path(__file__).parent / "pages" / "templates"

# A Unicode noncharacter: it cannot be typed into a source text by accident, and the loader refuses it.
ROOT = "\ufdd0"
"""Stands in a link for the way to the site's root, so that a fragment made once fits pages at any depth."""


def environment(folders: Iterable[Path] = (TEMPLATES,)) -> Environment:
    """Return a fresh environment over the templates in ``folders`` that escapes everything once."""
    made = _Environment(
        loader=FileSystemLoader(list(folders)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled("pages"),
    )
    made.filters["capfirst"] = lambda text: text[:1].upper() + text[1:]
    made.globals |= {
        "enumeration": words.numbers.enumeration,
        "note": notes.note,
        "note_lines": notes.lines,
        "root": Markup(ROOT),
        "shared": words.phrases.pages.shared,
        "standing_drawing": words.phrases.standing.DRAWING,
        "standing_words": words.phrases.standing,
        "standing_said": words.phrases.standing.SAID,
        "to": link,
    }
    return made


class _Context(Context):
    """Calls what a template calls as it is.

    Nothing that our templates call asks for the context or the environment; to look at each for that, several times,
    took a twentieth of the making of pages. What does ask fails at once, for an argument is missing.
    """

    def call(
        self,
        called: Callable[..., Any],
        /,
        *args: Any,
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: Any,
    ) -> Any:
        """Call something from a template."""
        return called(*args, **named)


class _Environment(Environment):
    context_class = _Context


class _Compiled(FileSystemBytecodeCache):
    """Keeps what can be kept: a disk that takes nothing more is told of where the site is written."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write what was made of a template, beside its place and then into it."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


def compiled(settings: str) -> FileSystemBytecodeCache | None:
    """Return where compiled templates are kept: where Python keeps compiled modules, if it was told such a place.

    To compile them is half of the work of a small site. ``settings`` names those of an environment, by which one
    template can be compiled in two ways; a template that was changed is compiled anew.
    """
    if sys.pycache_prefix is None:
        return None
    folder = Path(sys.pycache_prefix) / f"jinja2-{version('jinja2')}" / settings
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _Compiled(str(folder))


@lru_cache(maxsize=4096)
def link(path: str) -> Markup:
    """Return a link to a page of the site, or to a place in one, against the sentinel."""
    if "#" in path or not path:
        return Markup(ROOT) + path
    return Markup(ROOT) + f"{path}/"


def quotation(book: Book, passage: Passage) -> Markup:
    """Return a provision as it is quoted everywhere, made once for a book; links stand against the sentinel."""
    return Markup(book.once(_quotation, book.rule(passage)).decode())


# As UTF-8, which takes half of the memory: beside the sentinel Python takes two bytes for each letter.
@read_through
@recent
def _quotation(_: Book, rule: Rule) -> bytes:
    return _own().get_template("quote.html").render(rule=rule).encode()


def statement(book: Book, said: Said, spoken: str | None = None) -> Markup:
    """Return a statement as it is quoted everywhere, made once for a book; links stand against the sentinel.

    ``spoken`` is what it comes to for the reader of one page, instead of its sign and act.
    """
    return Markup(book.once(_statement, said, spoken).decode())


@read_through
@recent
def _statement(_: Book, said: Said, spoken: str | None) -> bytes:
    return _own().get_template("said.html").render(said=said, spoken=spoken, saying=words.phrases.said).encode()


@cache
def _own() -> Environment:
    made = environment()
    # Else each quotation and each statement imports it again.
    made.globals["m"] = made.get_template("macros.html").module
    return made
