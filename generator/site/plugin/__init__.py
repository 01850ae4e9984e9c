"""The site engine's adapter: hands finished pages and data files to MkDocs, and nothing more."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage

from generator import addresses, load, markup
from generator.book.book import Book
from generator.ground import crew, memory
from generator.ground.crew import ALONE, Crew
from generator.ground.errors import DataError, Problem
from generator.ground.stages import Stages
from generator.language import words
from generator.outputs import output
from generator.pages import kind, render
from generator.site import frame, menu, refusal
from generator.site.build import engine, reporting
from generator.site.hosting import files as hosting
from generator.site.hosting import policy
from generator.site.plugin import faults, framing, lost, program, serving
from generator.site.plugin.finished import FinishedPage
from generator.site.plugin.layers import Layers, is_document
from generator.site.plugin.production import Production
from generator.site.plugin.taking import Taking

_LOST = (policy.NOT_FOUND, "404/index.html")
"""Where the engine puts a document with the name of the page for a wrong address, as HTML and as Markdown."""

_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")
_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM})


class ProtocolwijzerConfig(Config):
    """What ``mkdocs.yml`` may say under ``plugins: protocolwijzer``: where the data are, seen from ``mkdocs.yml``."""

    protocols = config_options.Type(str, default="protocols")
    workers = config_options.Optional(config_options.Type(int))
    """How many processes make pages; the environment variable that a build sets goes before it."""
    skeleton = config_options.Type(bool, default=True)
    """Whether most pages may be filled in a skeleton of their frame, which is faster; the bytes are the same."""


class ProtocolwijzerPlugin(BasePlugin[ProtocolwijzerConfig]):
    """Loads the data, adds its pages and its files to the site, and has ``mkdocs serve`` watch both, and the program.

    While ``mkdocs serve`` runs, mistakes in the data are what the site shows; else they stop the build.
    """

    def __init__(self) -> None:
        self._serves = self._watches = False
        self._program = self._seen = ""
        self._server: LiveReloadServer | None = None
        self._root = Path()
        self._site = self._shown = ""
        self._book: Book | None = None
        self._data: tuple[output.Planned, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._navigation: Navigation | None = None
        self._crew = ALONE
        self._production = Production(Stages(), _plain_boxes, eager=True)
        self._layers: Layers | None = None

    def on_startup(self, *, command: str, **_: Any) -> None:
        """Keep whether the site is being edited; that this method exists makes MkDocs keep us between two builds."""
        self._serves = command in ("serve", faults.TRYING)
        self._watches = command == "serve"
        memory.spared()
        if self._watches:
            self._program = program.started()
            # The program is watched: what Python keeps beside it would look like a change.
            sys.dont_write_bytecode = True

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data while the old site still stands: MkDocs empties ``site_dir`` right after this event.

        Raises ``PluginError`` with every problem in the data.
        """
        settings = Path(config.config_file_path)
        if self._watches:
            self._shown, config.site_dir = config.site_dir, serving.aside(config.site_dir)
        # The first build is that of the program that was loaded: nothing is shown yet that could stay.
        if self._server and program.written() != self._program:
            serving.answer(self._server)
            program.renew(settings, (self._shown, config.site_dir))
        here = settings.parent
        self._site = config.site_dir
        self._root = Path(os.path.relpath(os.environ.get(engine.ROOT_VARIABLE) or here / self.config.protocols))
        self._book, self._data, self._problems = None, (), ()
        stages = reporting.telling()
        self._production = Production(stages, _plain_boxes, eager=framing.others(config, self))
        self._layers = Layers(config, self._root)
        watched = (self._root, *kind.template_folders(), *program.folders())
        config.watch.extend(str(path) for path in watched)
        if self._watches:
            self._seen = _state(config)
        with self._refusing():
            self._crew = self._chosen()
            with stages.stage("corpus"):
                handed = engine.handed_over()
                book = Book(handed.corpus if handed else load.load(self._root))
                if not framing.others(config, self):
                    self._production.taking = Taking(book, handed)
            with stages.stage("plan"):
                output.refuse(book)
                self._data = output.planned(book)
            if not self._serves:  # else the next round would leave this one behind
                memory.settled()
            config.site_url = addresses.of_the_site(book.corpus.settings, config.site_url)
            self._book = book
        return config

    def on_files(self, files: Files, config: MkDocsConfig, **_: Any) -> Files:
        """Add one file per page, per data file and per file around the pages."""
        if self._book is not None and self._layers is not None:
            self._layers.lay(files, config)
            with self._refusing():
                self._add(files, config, self._book)
        return self._refusal(config) if self._problems else files

    def _add(self, files: Files, config: MkDocsConfig, book: Book) -> None:
        address = config.site_url or ""
        own = {file.dest_uri: file for file in files if not file.inclusion.is_excluded() and is_document(file, config)}
        handwritten = [file.url.strip("./") for file in files.documentation_pages()]
        # A home page of one's own takes the place of ours.
        pages = tuple(page for page in render.planned(book, address) if page.path or frame.HOME not in own)
        # Before anything is made here: what makes pictures and papers has threads of its own, which no fork survives.
        self._production.share(self._crew, pages, self._data, address)
        site = output.Site(book=book, pages=pages, handwritten=handwritten, address=address)
        around = (output.around(site), hosting.files(address), lost.styles(files, config))
        planned = self._production.planned(pages, self._data, config)
        made = output.together(chain(planned, *(_known(group, config) for group in around)))
        taken = made.keys() & own.keys()
        problems = [frame.taken(Path(own[path].abs_src_path or path), own[path].url) for path in taken]
        # Where a user's own and a packaged document are in each other's way, it is theirs that must give way.
        ours = str(frame.packaged() / frame.DOCUMENTS)
        theirs = {path: file for path, file in own.items() if file.src_dir == config.docs_dir or file.src_dir != ours}
        there = {file.dest_uri for file in files if not file.inclusion.is_excluded()}
        others = {*made, *there, *config.theme.static_templates} - theirs.keys()
        problems += frame.crossed({path: Path(file.abs_src_path or path) for path, file in theirs.items()}, others)
        problems += [frame.lost(Path(own[path].abs_src_path or path)) for path in _LOST if path in own]
        problems += frame.icon(Path(config.config_file_path), config.theme.get("icon"), config.theme.dirs)
        if problems:
            raise DataError(problems)
        for path, file in made.items():
            if before := files.get_file_from_path(path):
                files.remove(before)  # the theme's
            files.append(file)

    def _chosen(self) -> Crew:
        """Return who makes pages: while the site is edited this process, which has threads that no fork survives."""
        if self._serves:
            return ALONE
        workers = self.config.workers
        return crew.chosen(str(workers) if workers is not None and crew.WORKERS not in os.environ else None)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        """Tell what is wrong with the data: on the pages while they are edited, else as the end of the build."""
        try:
            yield
        except DataError as error:
            count = len(error.problems)
            if not self._serves:
                what = f"the data has {count} problem{'s'[: count != 1]}; nothing was built"
                raise PluginError(f"{what}\n{error}") from error
            self._problems = error.problems
            # No warning: that would end `mkdocs serve --strict`.
            _LOG.info("the data has %d problem%s; the pages show\n%s", count, "s"[: count != 1], error)

    def _refusal(self, config: MkDocsConfig) -> Files:
        """Return a site that shows the problems at every address, and is left as soon as they are mended."""
        config.nav = []
        config.theme.static_templates.clear()
        config.extra_templates = []
        found = {frame.HOME: refusal.page(self._problems, reloads=False)}
        found[policy.NOT_FOUND] = refusal.page(self._problems, reloads=True)
        return Files([File.generated(config, path, content=content) for path, content in found.items()])

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any, **_: Any) -> LiveReloadServer:
        """Show the site that was just built, and from now on the last one that could be."""
        if self._watches:
            serving.publish(self._shown)
            self._server = server
            serving.catch_up(server, lambda: (program.written(), _state(config)) != (self._program, self._seen))
            server.builder = serving.keeping(builder, self._shown, Path(config.config_file_path))
        return server

    def on_shutdown(self) -> None:
        """Leave nothing of a site that was not shown any more."""
        if self._shown:
            shutil.rmtree(serving.aside(self._shown), ignore_errors=True)

    def on_nav(self, nav: Navigation, **_: Any) -> None:
        """Keep the menu until the titles of all its pages are known."""
        self._navigation = nav

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> None:
        """Give the templates the words of the site and its menu, and a place where they stay compiled."""
        assert self._navigation is not None
        env.bytecode_cache = markup.compiled("frame")
        env.globals["words"] = words.phrases.frame
        env.globals["locale"] = words.LOCALE.replace("-", "_")  # as Open Graph writes it
        env.globals["menu"] = menu.entries(config.nav or (), self._navigation.items)
        env.globals["frame_scripts"] = lost.scripts(config)
        self._production.begin(env, self._navigation, files, fills=self.config.skeleton)

    def on_build_error(self, error: Exception, config: MkDocsConfig | None = None, **_: Any) -> None:
        """Say in one line what the disk refused; and while the site is edited, whatever else is wrong."""
        self._production.end()
        if isinstance(error, OSError) and error.errno in _DISK:
            # The name in the error is none, or, where a file was copied, that of the file it came from.
            what = f"this cannot be written ({os.strerror(error.errno or 0)})"
            raise Abort(f"{self._site}:1:1: {what} → make room or get leave to write, then build again") from None
        if self._watches:
            raise Abort(serving.said(error, Path(config.config_file_path) if config else Path("mkdocs.yml"))) from None

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> None:
        """Tell the page for a wrong address, where the site does not know its own, how to look for its root."""
        if template_name == policy.NOT_FOUND and not config.site_url:
            context["lost"] = lost.WAYS_UP
            # The theme names these outside of any block; the style sheet that is looked for has them all.
            context["config"] = {**config, "extra_css": []}

    def on_page_context(self, context: Any, *, page: EnginePage, **_: Any) -> None:
        """Make a page of ours ready to be rendered."""
        if isinstance(page, FinishedPage):
            self._production.show(page, context)

    def on_post_page(self, output: str, *, page: EnginePage, **_: Any) -> str:
        """Return the page as the standard wants it; of a page of ours that is all of it."""
        return self._production.whole(page, output) if isinstance(page, FinishedPage) else _plain_boxes(output)

    def on_post_build(self, **_: Any) -> None:
        """Say what everything took."""
        self._production.tell()
        if not self._serves:
            memory.settled()  # the end of the process looks through all that is left once more

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Return the 404 page as the standard wants it."""
        return _plain_boxes(output_content) if template_name == "404.html" else output_content


def _state(config: MkDocsConfig) -> str:
    """Return the state of all that the site is made of and that is watched."""
    return program.state(map(Path, (config.config_file_path, config.docs_dir, *config.watch)))


def _known(made: Mapping[str, bytes], config: MkDocsConfig) -> Iterator[tuple[str, File]]:
    """Yield the files of which the content is known."""
    return ((path, File.generated(config, path, content=content)) for path, content in made.items())


def _plain_boxes(html: str) -> str:
    """Take ``autocomplete``, which HTML forbids there, off two check boxes that no block or partial holds."""
    for name in ("__drawer", "__search"):
        html = html.replace(f'id="{name}" autocomplete="off"', f'id="{name}"')
    return html
