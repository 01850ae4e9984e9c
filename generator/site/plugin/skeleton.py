"""The frame of one page with slots in it, and whether another page has the same frame around other values."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from markupsafe import escape
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import normalize_url

from generator.site.plugin.finished import CONTENT_ID, FinishedPage
from generator.site.plugin.slots import Heard, Question, Slot, Value, Writing, parts, watched

_LINKED = "-href"
"""The end of the name of a slot for the way from a page to what the slot of the same name without it says."""
_SAME = frozenset(
    {"active", "ancestors", "children", "edit_url", "is_homepage", "is_index", "is_link", "is_page", "is_section"}
    | {"is_top_level", "next_page", "parent", "previous_page"}
)
"""What the engine says of each page outside the menu alike."""


def values(page: FinishedPage, body: str) -> dict[str, Value]:
    """Return what differs from page to page, by the name of its slot."""
    given = {"title": page.planned.title, "description": escape(page.planned.description), "body": body}
    given |= {"url": page.url, "canonical": page.canonical_url or "", "absolute": page.abs_url or ""}
    for number, (name, path) in enumerate(page.planned.feeds):
        given |= {f"feed{number}-name": name, f"feed{number}-path": path}
    return given


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What is fixed in the HTML of a page, with a slot between each two pieces, and for which pages it is right.

    ``targets`` are the folders, each as the names on the way to it, that the frame links to or lies in: how a link is
    written depends on how much of that way a page shares.
    """

    fixed: tuple[str, ...]
    slots: tuple[tuple[str, Writing], ...]
    questions: tuple[Question, ...]
    targets: frozenset[tuple[str, ...]]
    shared: tuple[str, ...]

    def fits(self, page: FinishedPage, given: Mapping[str, Value]) -> bool:
        """Return whether the frame of a page, of one kind and as deep as the one it was drawn from, is this one."""
        return _shared(page.url, self.targets) == self.shared and all(each.same(given) for each in self.questions)

    def filled(self, page: FinishedPage, given: Mapping[str, Value]) -> str:
        """Return the whole page."""
        pieces = [self.fixed[0]]
        for (name, written), fixed in zip(self.slots, self.fixed[1:], strict=True):
            linked = name.removesuffix(_LINKED)
            value = given[name] if linked == name else normalize_url(given[linked], page)
            pieces += (written(value), fixed)
        return "".join(pieces)


def draw(
    page: FinishedPage,
    given: Mapping[str, Value],
    context: Mapping[str, Any],
    template: Any,
    mended: Callable[[str], str],
) -> Skeleton:
    """Return the skeleton of a page, whose values are ``given``, from its context and its template.

    ``mended`` is what is done to a page after it was rendered. Raises ``ValueError`` where the template does something
    with a value that cannot be done again for another page.
    """
    heard = Heard()
    stand_in = _StandIn(page, {name: Slot(name, value, heard) for name, value in given.items()}, heard)
    with watched(template.environment, heard), _linking(template.environment, page, heard) as linked:
        html = mended(template.render({**context, "page": stand_in}))
    if heard.looked:
        raise ValueError(f"the templates look at {', '.join(heard.looked)}")
    pieces = tuple(parts(html))
    named = [*linked, *map(str, context["config"].extra_css), *map(str, context["config"].extra_javascript)]
    targets = frozenset(ahead for path in named for ahead in _ahead(path))
    return Skeleton(
        fixed=tuple(piece for piece in pieces if isinstance(piece, str)),
        slots=tuple(piece for piece in pieces if not isinstance(piece, str)),
        questions=tuple(heard.questions),
        targets=targets,
        shared=_shared(page.url, targets),
    )


def _ahead(path: str) -> Iterator[tuple[str, ...]]:
    """Yield the way to ``path`` and to each folder on it."""
    names = [name for name in posixpath.normpath(f"/{path}").split("/") if name]
    return (tuple(names[:end]) for end in range(1, len(names) + 1))


def _shared(url: str, targets: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    """Return how far the way to a page is also the way to one of ``targets``."""
    shared: tuple[str, ...] = ()
    for name in url.split("/"):
        if (*shared, name) not in targets:
            break
        shared = (*shared, name)
    return shared


@contextmanager
def _linking(environment: Any, page: FinishedPage, heard: Heard) -> Iterator[list[str]]:
    """Have links made from ``page`` while a stand-in is shown, and give what is linked to."""
    named: list[str] = []
    url, script = environment.filters["url"], environment.filters["script_tag"]

    def to(context: Any, path: Any) -> str:
        if isinstance(path, Slot):
            return Slot(f"{path.name}{_LINKED}", normalize_url(path.real, page), heard)
        named.append(str(path))
        return str(url(context.derived({"page": page}), path))

    def run(context: Any, path: Any) -> Any:
        named.append(str(path))
        return script(context.derived({"page": page}), path)

    # What tells Jinja2 that a filter wants the context is an attribute, which these take over.
    to.__dict__.update(vars(url))
    run.__dict__.update(vars(script))
    environment.filters |= {"url": to, "script_tag": run}
    try:
        yield named
    finally:
        environment.filters |= {"url": url, "script_tag": script}


@dataclass(eq=False)
class _StandIn:
    """What templates are given as the page: slots, and what is the same for every page that a skeleton is for."""

    real: FinishedPage
    slots: Mapping[str, Slot]
    heard: Heard
    meta: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        feeds: Sequence[Any] = [
            (self.slots[f"feed{number}-name"], self.slots[f"feed{number}-path"])
            for number in range(len(self.real.planned.feeds))
        ]
        own = {"title": self.slots["title"], "description": self.slots["description"], "feeds": tuple(feeds)}
        self.meta = {**self.real.meta, **own}

    @property
    def title(self) -> Value:
        return self.slots["title"]

    @property
    def content(self) -> Value:
        return self.slots["body"]

    @property
    def url(self) -> Value:
        return self.slots["url"]

    @property
    def canonical_url(self) -> Value | None:
        return self.slots["canonical"] if self.real.canonical_url is not None else None

    @property
    def abs_url(self) -> Value | None:
        return self.slots["absolute"] if self.real.abs_url is not None else None

    @property
    def toc(self) -> TableOfContents:
        return TableOfContents([AnchorLink(self.slots["title"], CONTENT_ID, 1)])

    def __getattr__(self, name: str) -> Any:
        if name not in _SAME:
            self.heard.looked[f"page.{name}"] = None
        return getattr(self.real, name)
