"""Pages and files of ours as MkDocs knows them: each is made when it is written, and dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.pages.page import Planned

CONTENT_ID = "pagina-inhoud"
"""Where the skip link leads: an element that ``overrides/main.html`` puts around the content."""


class FinishedPage(EnginePage):
    """A page whose HTML is made elsewhere: MkDocs frames it and leaves the content as it is.

    ``eager`` is whether others want the content as soon as MkDocs knows the page; else it has none until it is framed.
    """

    def __init__(self, planned: Planned, file: File, config: MkDocsConfig, *, eager: bool) -> None:
        super().__init__(planned.title, file, config)
        self.planned = planned
        self.eager = eager

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what front matter would have set."""
        self.markdown = ""
        self.meta = {
            "title": self.planned.title,
            "description": escape(self.planned.description),  # the theme escapes nothing
            "hide": ["navigation", "toc"],
            "kind": self.planned.kind,
            "feeds": self.planned.feeds,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body as the content; the only entry of the table of contents is the target of the skip link."""
        self.content = self.planned.body() if self.eager else ""
        self.toc = TableOfContents([AnchorLink(self.planned.title, CONTENT_ID, 1)])


def page(planned: Planned, config: MkDocsConfig, *, eager: bool) -> File:
    """Return the file, outside of the menu, of a page that is not made yet."""
    source = f"{planned.path}/index.md".lstrip("/")
    file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    FinishedPage(planned, file, config, eager=eager)  # sets file.page
    return file


class PlannedFile(File):
    """A published file that is made when MkDocs copies it, or when a plugin wants to see what is in it."""

    make: Callable[[], bytes]

    @property
    def content_bytes(self) -> bytes:
        """What is in it; nothing of it is kept. A plugin may put something else in its place."""
        return self.make()

    @content_bytes.setter
    def content_bytes(self, value: bytes) -> None:
        self.make = lambda: value

    @property
    def content_string(self) -> str:
        """The same as text."""
        return self.make().decode()

    @content_string.setter
    def content_string(self, value: str) -> None:
        self.make = value.encode

    def copy_file(self, dirty: bool = False) -> None:
        """Make it and write it."""
        path = Path(self.abs_dest_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.make())


def file(path: str, make: Callable[[], bytes], config: MkDocsConfig) -> File:
    """Return the file at ``path`` in the site, which ``make`` makes when it is written."""
    planned = PlannedFile.generated(config, path, content=b"")
    assert isinstance(planned, PlannedFile)
    planned.make = make
    return planned


def again(path: str, first: File, config: MkDocsConfig) -> File:
    """Return the file at ``path`` that holds what ``first``, which is written before it, holds."""
    return File.generated(config, path, abs_src_path=first.abs_dest_path)
