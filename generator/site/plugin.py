"""The site engine's adapter: hands finished pages and data files to MkDocs, and nothing more."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator import addresses, load
from generator.book.book import Book
from generator.ground.droppings import is_dropping
from generator.ground.errors import DataError
from generator.outputs import output
from generator.pages import kind, render
from generator.pages.page import Page
from generator.site.build import engine
from generator.site.hosting import files as hosting

CONTENT_ID = "pagina-inhoud"
"""Where the skip link leads: an element that ``overrides/main.html`` puts around the content."""


_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM})


class ProtocolwijzerConfig(Config):
    """What ``mkdocs.yml`` may say under ``plugins: protocolwijzer``: where the data are, seen from ``mkdocs.yml``."""

    protocols = config_options.Type(str, default="protocols")


class FinishedPage(EnginePage):
    """A page whose HTML exists already: MkDocs frames it and leaves the content as it is."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(page.title, file, config)
        self._page = page

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what front matter would have set."""
        self.markdown = ""
        self.meta = {
            "title": self._page.title,
            "description": escape(self._page.description),  # the theme escapes nothing
            "hide": ["navigation", "toc"],
            "kind": self._page.kind,
            "feeds": self._page.feeds,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body as the content; the only entry of the table of contents is the target of the skip link."""
        self.content = self._page.body
        self.toc = TableOfContents([AnchorLink(self._page.title, CONTENT_ID, 1)])


class ProtocolwijzerPlugin(BasePlugin[ProtocolwijzerConfig]):
    """Loads the data, adds its pages and its files to the site, and has ``mkdocs serve`` watch both."""

    def __init__(self) -> None:
        self._root = Path()
        self._site = ""
        self._book: Book | None = None
        self._data: Mapping[str, bytes] = {}

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data while the old site still stands: MkDocs empties ``site_dir`` right after this event.

        Raises ``PluginError`` with every problem in the data.
        """
        here = Path(config.config_file_path).parent
        self._site = config.site_dir
        self._root = Path(os.path.relpath(os.environ.get(engine.ROOT_VARIABLE) or here / self.config.protocols))
        config.watch.extend(str(path) for path in (*load.watch_paths(self._root), *kind.template_folders()))
        try:
            self._book = Book(load.load(self._root))
            self._data = output.files(self._book)
        except DataError as error:
            count = len(error.problems)
            raise PluginError(f"the data has {count} problem{'s'[: count != 1]}; nothing was built\n{error}") from error
        config.site_url = addresses.of_the_site(self._book.corpus.settings, config.site_url)
        # The engine's own sitemap names the day of the build, and would name pages that moved.
        config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_files(self, files: Files, config: MkDocsConfig, **_: Any) -> Files:
        """Add one file per page, per data file and per file around the pages."""
        assert self._book is not None
        for file in [file for file in files if any(map(is_dropping, file.src_uri.split("/")))]:
            files.remove(file)  # a site holds what its makers put there, not what their systems left
        address = config.site_url or ""
        handwritten = [file.url.strip("/") for file in files.documentation_pages()]
        pages = tuple(render.render(self._book, address))
        for page in pages:
            source = f"{page.path}/index.md".lstrip("/")
            file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            FinishedPage(page, file, config)  # sets file.page
            files.append(file)
        site = output.Site(book=self._book, pages=pages, handwritten=handwritten, address=address)
        for path, content in {**self._data, **output.around(site), **hosting.files()}.items():
            files.append(File.generated(config, path, content=content))
        return files

    def on_build_error(self, error: Exception, config: MkDocsConfig | None = None, **_: Any) -> None:
        """Say in one line what the disk refused, instead of where in MkDocs that came to light."""
        if isinstance(error, OSError) and error.errno in _DISK:
            # The name in the error is none, or, where a file was copied, that of the file it came from.
            what = f"this cannot be written ({os.strerror(error.errno or 0)})"
            raise Abort(f"{self._site}:1:1: {what} → make room or get leave to write, then build again") from None

    def on_post_page(self, output: str, **_: Any) -> str:
        """Return the page as the standard wants it."""
        return _plain_boxes(output)

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Return the 404 page as the standard wants it."""
        return _plain_boxes(output_content) if template_name == "404.html" else output_content


def _plain_boxes(html: str) -> str:
    """Take ``autocomplete``, which HTML forbids there, off two check boxes that no block or partial holds."""
    for name in ("__drawer", "__search"):
        html = html.replace(f'id="{name}" autocomplete="off"', f'id="{name}"')
    return html
