"""Finished pages and files put in the frame of the site by MkDocs, in this process: what is left of a build then."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import mkdocs.config
from mkdocs.commands import build

from generator import load
from generator.book.book import Book
from generator.outputs import output
from generator.pages import render
from generator.pages.page import Page, Planned
from generator.site import frame, plugin
from generator.site.build import engine


def build_frame(
    book: Book, pages: Sequence[Page], data: Sequence[output.Planned], root: Path, site: Path, *, fills: bool = True
) -> None:
    """Write the site of finished ``pages`` and of ``data``, the outputs of ``book``, to ``site``.

    ``root`` is where the corpus was loaded from; ``fills`` is whether pages are filled in skeletons, as they are unless
    a setting says otherwise.
    """
    with _handed(book, pages, data, root):
        config = mkdocs.config.load_config(str(frame.packaged() / frame.SETTINGS), site_dir=str(site))
        config.plugins["protocolwijzer"].config["skeleton"] = fills
        config.plugins.on_startup(command="build", dirty=False)
        build.build(config)
        config.plugins.on_shutdown()


@contextmanager
def _handed(book: Book, pages: Sequence[Page], data: Sequence[output.Planned], root: Path) -> Iterator[None]:
    """Have the plugin take what is there, instead of loading and rendering it again."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with (
        mock.patch.dict(os.environ, {engine.ROOT_VARIABLE: str(root.resolve())}),
        mock.patch.object(load, "load", return_value=book.corpus),
        mock.patch.object(plugin, "Book", return_value=book),
        mock.patch.object(render, "planned", return_value=tuple(map(_planned, pages))),
        mock.patch.object(output, "refuse"),
        mock.patch.object(output, "planned", return_value=data),
    ):
        yield


def _planned(page: Page) -> Planned:
    return Planned(
        path=page.path,
        kind=page.kind,
        title=page.title,
        description=page.description,
        searchable=page.searchable,
        feeds=page.feeds,
        body=lambda: page.body,
    )


@contextmanager
def without_outputs() -> Iterator[None]:
    """Have the plugin write nothing but pages and what belongs to the frame."""
    with mock.patch.object(output, "around", return_value={}):
        yield
