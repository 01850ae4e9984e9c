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
from generator.site.plugin.taking import place

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


class StandingPage(File):
    """The whole of a page as an earlier build made it, which MkDocs neither reads nor frames.

    Who links to its document, as a page of a user's own may, finds it.
    """

    there: Path

    def is_documentation_page(self) -> bool:
        """Return that there is nothing to render."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Put it in the site."""
        place(self.there, Path(self.abs_dest_path))


def standing(planned: Planned, there: Path, config: MkDocsConfig) -> File:
    """Return the file of a page that stands ``there``."""
    source = f"{planned.path}/index.md".lstrip("/")
    file = StandingPage.generated(config, source, content=b"", inclusion=InclusionLevel.NOT_IN_NAV)
    assert isinstance(file, StandingPage)
    file.there = there
    file.dest_uri = source.removesuffix("md") + "html"
    return file


class PlannedFile(File):
    """A published file that is made when MkDocs copies it, or when a plugin wants to see what is in it."""

    make: Callable[[], bytes]
    standing: Callable[[], Path | None]

    @property
    def content_bytes(self) -> bytes:
        """What is in it; nothing of it is kept. A plugin may put something else in its place."""
        return self.make()

    @content_bytes.setter
    def content_bytes(self, value: bytes) -> None:
        self.make, self.standing = lambda: value, lambda: None

    @property
    def content_string(self) -> str:
        """The same as text."""
        return self.make().decode()

    @content_string.setter
    def content_string(self, value: str) -> None:
        self.make, self.standing = value.encode, lambda: None

    def copy_file(self, dirty: bool = False) -> None:
        """Make it and write it; one that stands is put in the site as it is."""
        path = Path(self.abs_dest_path)
        if there := self.standing():
            place(there, path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.make())


def file(path: str, make: Callable[[], bytes], standing: Callable[[], Path | None], config: MkDocsConfig) -> File:
    """Return the file at ``path`` in the site, which ``make`` makes when it is written.

    ``standing`` says where it stands already, if it does.
    """
    planned = PlannedFile.generated(config, path, content=b"")
    assert isinstance(planned, PlannedFile)
    planned.make = make
    planned.standing = standing
    return planned


def again(path: str, first: File, config: MkDocsConfig) -> File:
    """Return the file at ``path`` that holds what ``first``, which is written before it, holds."""
    return File.generated(config, path, abs_src_path=first.abs_dest_path)
