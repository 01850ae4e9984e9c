"""What a template is given in the place of a page's own values, to see where they end up and what is asked of them.

A template that only puts a value in its place, as it is or escaped, does the same with any value. One that looks into
it (how long is the title? is this word in it?) may do otherwise with another: whatever it asks is noted, and what can
be asked of each page again is kept as a :class:`Question`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, SupportsIndex

from markupsafe import Markup, escape

# Unicode noncharacters, as markup.ROOT: the loader refuses a text that holds one.
_OPENS, _NAMED, _ENDS = "\ufdd2", "\ufdd3", "\ufdd4"
_SIGN = "pwslot-"
"""In the name of every slot, so that one is found where a template wrote the noncharacters in another way."""
_PROBE = """<b>&amp;</b>  "'"""
"""Each way in which a value may be written makes something else of this."""

Value = str
Writing = Callable[[Value], str]

_WRITINGS: Mapping[str, Writing] = {
    str(written(_PROBE)): written
    for written in (
        lambda value: value,
        lambda value: escape(value),
        lambda value: Markup(value).striptags(),
        lambda value: escape(Markup(value).striptags()),
    )
}
"""How a value may be written, by what that makes of the probe."""
_SLOT = re.compile(f"{_OPENS}{_SIGN}(.*?){_NAMED}(.*?){_ENDS}", re.DOTALL)
_REST = re.compile(f"{_SIGN}|[{_OPENS}{_NAMED}{_ENDS}]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Question:
    """What a template asked of the value of the slot ``name``, and the answer for the page it was asked for."""

    name: str
    asked: str
    given: tuple[Any, ...]
    answer: bool

    def same(self, values: Mapping[str, Value]) -> bool:
        """Return whether the answer is the same for a page with these values."""
        return _asked(values[self.name], self.asked, self.given) is self.answer


def _asked(value: Value, asked: str, given: Sequence[Any]) -> bool:
    return bool(value) if asked == "bool" else bool(getattr(value, asked)(*given))


@dataclass(slots=True)
class Heard:
    """What a template asked while it was rendered: questions, and what of a page it looked at that has no slot."""

    questions: dict[Question, None] = field(default_factory=dict)
    looked: dict[str, None] = field(default_factory=dict)


class Slot(str):
    """Stands in a template for a value of one page; ``real`` is that value, ``name`` what the slot is called."""

    name: str
    real: Value
    heard: Heard

    def __new__(cls, name: str, real: Value, heard: Heard) -> Slot:  # noqa: D102
        kind = _Safe if isinstance(real, Markup) else Slot
        made = super().__new__(kind, f"{_OPENS}{_SIGN}{name}{_NAMED}{_PROBE}{_ENDS}")
        made.name, made.real, made.heard = name, real, heard
        return made

    def _ask(self, asked: str, *given: Any) -> bool:
        answer = _asked(self.real, asked, given)
        self.heard.questions[Question(self.name, asked, given, answer)] = None
        return answer

    def __bool__(self) -> bool:
        return self._ask("bool")

    def __contains__(self, part: object) -> bool:
        return self._ask("__contains__", part)

    def startswith(  # type: ignore[override]
        self, prefix: str | tuple[str, ...], start: SupportsIndex = 0, end: SupportsIndex | None = None
    ) -> bool:
        """Answer for the page it stands for."""
        return self._ask("startswith", prefix, start, end)


class _Safe(Slot):
    """A slot for HTML, which nothing escapes."""

    def __html__(self) -> str:
        return str(self)


def _noting(name: str) -> Callable[..., Any]:
    def noted(self: Slot, *given: Any, **named: Any) -> Any:
        self.heard.looked[f"{self.name}: {name.strip('_')}"] = None
        return getattr(str, name)(self, *given, **named)

    return noted


_PLAIN = {"__str__", "__new__", "__init__", "__class__", "__getattribute__", "__doc__", "__init_subclass__"}
_PLAIN |= {"__subclasshook__", "__setattr__", "__delattr__", "__dir__", "__repr__", "__sizeof__", "__reduce__"}
_PLAIN |= {"__reduce_ex__", "__getnewargs__", "__getstate__", "__format__"}
for _name in set(dir(str)) - _PLAIN - set(vars(Slot)):
    setattr(Slot, _name, _noting(_name))


_PLACING = frozenset(
    {"d", "default", "e", "escape", "format", "join", "safe", "script_tag", "string", "striptags", "url"}
)
"""The filters of Jinja2, and of MkDocs, that do nothing with a value but to put it somewhere."""
_SORTING = frozenset({"defined", "iterable", "mapping", "none", "sequence", "string", "undefined"})
"""The tests that say the same of every text."""


@contextmanager
def watched(environment: Any, heard: Heard) -> Iterator[None]:
    """Note each filter and test that is given a value of a page, also as a part of a longer text, but for those above.

    What is then left unheard is an operator on such a longer text: ``'x' in (page.title ~ '')``.
    """
    filters, tests = dict(environment.filters), dict(environment.tests)
    for known, harmless in ((environment.filters, _PLACING), (environment.tests, _SORTING)):
        known |= {name: _listening(name, act, heard) for name, act in known.items() if name not in harmless}
    try:
        yield
    finally:
        environment.filters |= filters
        environment.tests |= tests


def _listening(name: str, act: Callable[..., Any], heard: Heard) -> Callable[..., Any]:
    def listening(*given: Any, **named: Any) -> Any:
        if any(isinstance(each, str) and str.__contains__(each, _SIGN) for each in (*given, *named.values())):
            heard.looked[name] = None
        return act(*given, **named)

    # What tells Jinja2 that a filter wants the context is an attribute.
    vars(listening).update(getattr(act, "__dict__", {}))
    return listening


def parts(html: str) -> Iterator[str | tuple[str, Writing]]:
    """Yield ``html`` as what is fixed in it and, in turn, the name of each slot with how its value is written.

    It begins and ends with what is fixed. Raises ``ValueError`` where a slot was written in a way that is not known.
    """
    at = 0
    for found in _SLOT.finditer(html):
        name, probe = found.groups()
        if probe not in _WRITINGS:
            raise ValueError(f"{name} is written as {probe!r}")
        yield _fixed(html[at : found.start()])
        yield name, _WRITINGS[probe]
        at = found.end()
    yield _fixed(html[at:])


def _fixed(html: str) -> str:
    if found := _REST.search(html):
        raise ValueError(f"a value is written in another way: {html[max(found.start() - 20, 0) : found.end() + 20]!r}")
    return html
