"""The pages and files of one build, each made when MkDocs comes to it, written by MkDocs, and dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

from generator.ground.crew import Crew
from generator.ground.errors import DataError
from generator.ground.stages import Stage, Stages
from generator.outputs import output
from generator.pages.page import Planned
from generator.site.build import reporting
from generator.site.making import PAGE
from generator.site.plugin import finished, skeleton
from generator.site.plugin.finished import FinishedPage, PlannedFile
from generator.site.plugin.framing import Frames
from generator.site.plugin.taking import Taking

_FILES, _PAGES = "files", "pages"


class Production:
    """Makes pages and files, and says to ``stages`` how far it is.

    ``eager`` is whether pages must be made before any is written, for other plugins to see; ``mended`` is what is done
    to each page after it was rendered.
    """

    def __init__(self, stages: Stages, mended: Callable[[str], str], *, eager: bool) -> None:
        self._stages = stages
        self._mended = mended
        self._eager = eager
        self.taking: Taking | None = None
        """Takes over what an earlier build made; null where all is made."""
        self._frames: Frames | None = None
        self._context: Mapping[str, Any] = {}
        self._going: Stage | None = None
        self._open = ExitStack()
        self._count = 0

    def planned(
        self, pages: Iterable[Planned], data: Iterable[output.Planned], config: MkDocsConfig
    ) -> Iterator[tuple[str, File]]:
        """Yield the file of each page, and of each published file, by its path in the site."""
        named = set(_named(config.nav))  # the engine tells these from all others
        for page in pages:
            path = f"{page.path}/index.html".lstrip("/")
            there = self.taking.page(page) if self.taking and path not in named else None
            file = finished.standing(page, there, config) if there else None
            yield path, file or finished.page(page, config, eager=self._eager)
        for each in data:
            making, standing = partial(self._published, each), partial(self._standing, each)
            first = finished.file(each.path, making, standing, config)
            yield each.path, first
            yield from ((old, finished.again(old, first, config)) for old in each.former)

    def share(self, crew: Crew, pages: Sequence[Planned], data: Sequence[output.Planned], address: str) -> None:
        """Have ``crew`` make pages and published files, each before MkDocs comes to it."""
        if self.taking and not self._eager and not crew.alone:
            with self._stages.stage("share"):
                self.taking.share(crew, pages, data, address, self._stages)

    def begin(self, environment: Any, menu: Navigation, files: Files, *, fills: bool) -> None:
        """Begin to write; ``fills`` is whether pages may be filled in the skeleton of their frame."""
        pages = [file.page for file in files.documentation_pages() if isinstance(file.page, FinishedPage)]
        self._count = len(pages)
        if fills and not self._eager:
            self._frames = Frames(environment, menu, self._mended)
            for page in pages:
                self._frames.takes(page)
        self._next(_FILES, sum(isinstance(file, PlannedFile) for file in files))

    def show(self, page: FinishedPage, context: Mapping[str, Any]) -> None:
        """Keep what a page is rendered from; where MkDocs renders it, give it its content."""
        if page.eager:
            return
        if self._going is None or self._going.spent.stage != _PAGES:
            self._next(_PAGES, self._count)
        if self._frames:
            self._frames.leaves(page)
            self._context = context
        else:
            page.content = self._body(page)

    def whole(self, page: FinishedPage, rendered: str) -> str:
        """Return a page as it is written, of which MkDocs ``rendered`` what is left to it."""
        if page.eager:
            return self._mended(rendered)
        html = self._framed(page, self._frames) if self._frames else self._mended(rendered)
        page.content = ""
        if self._going:
            self._going.step(len(html))
        return html

    def _framed(self, page: FinishedPage, frames: Frames) -> str:
        body = self._body(page)
        given = skeleton.values(page, body)
        fitting = frames.fitting(page, given)
        way = "rendered" if fitting is None else "filled"
        with self._stages.part(f"{_PAGES}/{way}/{page.planned.kind}") as spent:
            html = frames.rendered(page, given, self._context) if fitting is None else fitting.filled(page, given)
            spent.bytes += len(html)
        if self.taking:
            self.taking.framed(page.planned, body, html)
        return html

    def end(self) -> None:
        """End what is going on, however it went."""
        if self.taking:
            self.taking.end()
        self._next()

    def tell(self) -> None:
        """Say what everything took."""
        self.end()
        if self.taking:
            with self._stages.stage("account"):
                self.taking.close()
            self._stages.count("taken", self.taking.taken)
            self._stages.count("made", self.taking.made)
        reporting.tell(self._stages)

    def _next(self, stage: str = "", total: int = 0) -> None:
        self._going = None
        self._open.close()
        if stage:
            self._going = self._open.enter_context(self._stages.stage(stage, total))

    def _standing(self, planned: output.Planned) -> Path | None:
        there = self.taking.file(planned) if self.taking else None
        if there and self._going:
            self._going.step(there.stat().st_size)
        return there

    def _published(self, planned: output.Planned) -> bytes:
        try:
            shared = self.taking.others((planned.of, planned.path)) if self.taking else None
            content = self.taking.received(planned, shared[0]) if self.taking and shared else self._content(planned)
        except DataError as error:  # of an output that does not say beforehand what is unfit
            raise PluginError(str(error)) from error
        if self._going:
            self._going.step(len(content))
        return content

    def _content(self, planned: output.Planned) -> bytes:
        return self.taking.content(planned) if self.taking else planned.content()

    def _body(self, page: FinishedPage) -> str:
        part = f"{_PAGES}/bodies/{page.planned.kind}"
        shared = self.taking.others((PAGE, page.planned.path)) if self.taking else None
        if shared:
            self._stages.took(part, shared[1], len(shared[0]))
            return str(shared[0])
        with self._stages.part(part) as spent:
            body = self.taking.body(page.planned) if self.taking else page.planned.body()
            spent.bytes += len(body)
        return body


def _named(nav: Any) -> Iterator[str]:
    """Yield the paths in the site of what the menu in the settings names."""
    if isinstance(nav, str):
        yield f"{nav.removesuffix('.md')}.html"
    for each in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _named(each)
