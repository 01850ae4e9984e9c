"""The stages of a build, one after the other as the build has them, each with what it cost.

Whatever a stage is first to ask of the Book is made in it: so an output or a page that stands earlier pays for what
later ones share. The order is that of the build.
"""

from __future__ import annotations

import importlib
import pkgutil
import resource
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from generator import load
from generator.book.book import Book
from generator.outputs import kinds as output_kinds
from generator.outputs import output
from generator.pages import kind, render
from generator.pages.page import Page
from generator.stating import contrary
from scaling import framing
from scaling.records import Size, Stage

READ, BOOK, FRAME, WRITE = "read and check", "book", "frame", "write"
PAGES, OUTPUTS = "pages: ", "outputs: "


@dataclass
class _Made:
    """What a stage made."""

    bytes: int = 0
    files: int = 0

    def count(self, contents: Iterable[int]) -> None:
        for each in contents:
            self.bytes += each
            self.files += 1


class _Clock:
    def __init__(self) -> None:
        self.stages: list[Stage] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[_Made]:
        made, began = _Made(), time.process_time()
        yield made
        self.add(name, time.process_time() - began, made)

    def add(self, name: str, seconds: float, made: _Made) -> None:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.stages.append(Stage(name=name, seconds=seconds, megabytes=peak, bytes=made.bytes, files=made.files))


def measured(root: Path, site: Path) -> tuple[Size, tuple[Page, ...]]:
    """Build the site of the data in ``root`` in ``site``, and return what each stage cost, and the pages."""
    clock = _Clock()
    with clock.stage(READ):
        corpus, _ = load.load_and_warn(root, contrary.warnings)
    with clock.stage(BOOK):
        book = Book(corpus)
    data = _outputs(book, clock)
    pages = tuple(page for name in _kinds() for page in _pages(book, name, clock))
    began = time.process_time()
    wrote = framing.build_frame(book, pages, data, root, site)
    spent = time.process_time() - began
    written = _Made()
    written.count(path.stat().st_size for path in site.rglob("*") if path.is_file())
    clock.add(FRAME, spent - wrote, _Made())
    clock.add(WRITE, wrote, written)
    size = Size(
        institutions=len(corpus.institutions),
        versions=len(corpus.editions),
        provisions=sum(passage.provision.text is not None for each in corpus.editions for passage in each.passages),
        stages=tuple(clock.stages),
    )
    return size, pages


def _outputs(book: Book, clock: _Clock) -> tuple[output.Planned, ...]:
    """Have every output made as the build does, count the time of each, and return what was made."""
    found: list[output.Planned] = []
    for name, each in _registered():
        if isinstance(each, output.Around):
            continue
        with clock.stage(f"{OUTPUTS}{name}") as counted:
            made = [
                (path, output.Planned(path=path, former=(), making=making, of="")) for path, making in each.files(book)
            ]
            ready = [(path, planned.content()) for path, planned in made]
            counted.count(len(content) for _, content in ready)
        found += (
            output.Planned(path=path, former=book.former.addresses(path), making=content, of="")
            for path, content in ready
        )
    return tuple(found)


def _registered() -> Iterator[tuple[str, Any]]:
    for module in pkgutil.iter_modules(output_kinds.__path__):
        yield module.name, importlib.import_module(f"{output_kinds.__name__}.{module.name}").OUTPUT


def _kinds() -> tuple[kind.Kind, ...]:
    return kind.registered()


def _pages(book: Book, one: kind.Kind, clock: _Clock) -> tuple[Page, ...]:
    """Have the pages of one kind made, as if there were no other."""
    with mock.patch.object(kind, "registered", return_value=(one,)), clock.stage(f"{PAGES}{one.name}") as made:
        pages = tuple(render.render(book))
        made.count(len(page.body.encode()) for page in pages)
    return pages
