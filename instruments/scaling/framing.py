"""Finished pages and files put in the frame of the site by MkDocs, in this process: what is left of a build then."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import mkdocs.config
import mkdocs.utils
from mkdocs.commands import build
from mkdocs.structure.files import File

from generator import load
from generator.book.book import Book
from generator.outputs import output
from generator.pages import render
from generator.pages.page import Page
from generator.site import frame, plugin
from generator.site.build import engine


class Writing:
    """Counts the seconds of the processor that go into writing files."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def timed(self, function: Callable[..., None]) -> Callable[..., None]:
        """Return ``function`` with its time counted."""

        def counting(*given: Any, **named: Any) -> None:
            began = time.process_time()
            function(*given, **named)
            self.seconds += time.process_time() - began

        return counting


def build_frame(book: Book, pages: Sequence[Page], root: Path, site: Path) -> float:
    """Write the site of finished ``pages`` and of the outputs of ``book`` to ``site``.

    Return how much of the time of the processor went into writing, in seconds. ``root`` is where the corpus was loaded
    from. The outputs must have been made before, else they are made here.
    """
    writing = Writing()
    with _handed(book, pages, root), ExitStack() as stack:
        for owner, name in ((mkdocs.utils, "write_file"), (File, "copy_file")):
            stack.enter_context(mock.patch.object(owner, name, writing.timed(getattr(owner, name))))
        config = mkdocs.config.load_config(str(frame.packaged() / frame.SETTINGS), site_dir=str(site))
        config.plugins.on_startup(command="build", dirty=False)
        build.build(config)
        config.plugins.on_shutdown()
    return writing.seconds


@contextmanager
def _handed(book: Book, pages: Sequence[Page], root: Path) -> Iterator[None]:
    """Have the plugin take what is there, instead of loading and rendering it again."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with (
        mock.patch.dict(os.environ, {engine.ROOT_VARIABLE: str(root.resolve())}),
        mock.patch.object(load, "load", return_value=book.corpus),
        mock.patch.object(plugin, "Book", return_value=book),
        mock.patch.object(render, "render", return_value=pages),
    ):
        yield


@contextmanager
def without_outputs() -> Iterator[None]:
    """Have the plugin write nothing but pages and what belongs to the frame."""
    with mock.patch.object(output, "files", return_value={}), mock.patch.object(output, "around", return_value={}):
        yield
