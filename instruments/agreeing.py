"""How far two readings agree, as lines of a table, and every place where they do not.

Of each field: how many pairs of statements were compared, in how many either reading fills it, the raw agreement (the
very same value) over all pairs and over those, and a coefficient: Cohen's κ for one value, Krippendorff's α with the
distance of MASI for sets (sources: :mod:`kappa`). Where neither fills a field, they agree that the text says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import codings
import kappa
from codings import Pair, Paired, Statement

Value = str | bool | frozenset[str] | None


@dataclass(frozen=True)
class Field:
    """What is compared: a name and how to read its value from a statement; a frozenset is compared as a set."""

    name: str
    value: Callable[[Statement], Value]


def _set(name: str) -> Field:
    return Field(f"{name} (set)", lambda statement: frozenset(statement.get(name, ())))


def _among(name: str, key: str) -> Field:
    return Field(f"{name}: {key} (set)", lambda statement: frozenset(e[key] for e in codings.each(statement, name)))


def _present(name: str) -> Field:
    return Field(f"{name}: present", lambda statement: bool(statement.get(name)))


def _quote(name: str) -> Field:
    return Field(f"{name}: quote", lambda statement: statement.get(name, {}).get("quote"))


def _consent(statement: Statement) -> frozenset[str]:
    asked = (*codings.each(statement, "conditions"), *codings.each(statement, "exceptions"))
    return frozenset(actor for entry in asked for actor in entry.get("from", ()))


def fields(force: Mapping[str, str]) -> tuple[Field, ...]:
    """Return what is compared; ``force`` of each norm, by its id."""
    return (
        Field("norm", lambda statement: str(statement["norm"])),
        Field("force", lambda statement: force[statement["norm"]]),
        Field("first topic", lambda statement: next(iter(statement["topics"]), None)),
        _set("topics"),
        _set("binds"),
        _set("affects"),
        _present("conditions"),
        _among("conditions", "kind"),
        Field("consent: from (set)", _consent),
        _present("exceptions"),
        _among("decided_by", "actor"),
        _among("report_to", "actor"),
        _quote("deadline"),
        _quote("age"),
        _among("consequences", "measure"),
        Field("certainty", lambda statement: statement.get("certainty")),
        _present("refers_to"),
    )


def _row(field: Field, pairs: Sequence[Pair]) -> str:
    values = [(field.value(pair.first), field.value(pair.second)) for pair in pairs]
    filled = [value for value in values if any(value)]
    sets = [(one, other) for one, other in values if isinstance(one, frozenset) and isinstance(other, frozenset)]
    beyond = kappa.alpha(sets) if sets else kappa.cohen(values)
    numbers = [kappa.raw(values), kappa.raw(filled), beyond]
    shown = "".join(f"{'–' if number is None else f'{number:.3f}':>9}" for number in numbers)
    return f"{field.name:<28}{len(values):>9}{len(filled):>8}{shown}  {'α' if sets else 'κ'}"


def table(readers: Mapping[str, Paired], force: Mapping[str, str]) -> list[str]:
    """Return the lines of the table, over all texts together."""
    pairs = [pair for paired in readers.values() for pair in paired.pairs]
    first = len(pairs) + sum(len(paired.only_first) for paired in readers.values())
    second = len(pairs) + sum(len(paired.only_second) for paired in readers.values())
    return [
        f"texts: {', '.join(readers)}",
        f"segmentation: {first} statements in one, {second} in the other, {len(pairs)} paired "
        f"({2 * len(pairs) / (first + second):.3f} of both)",
        f"{'field':<28}{'compared':>9}{'filled':>8}{'raw':>9}{'of those':>9}{'κ or α':>9}",
        *(_row(field, pairs) for field in fields(force)),
    ]


def differences(name: str, paired: Paired, force: Mapping[str, str]) -> list[str]:
    """Return a line for every statement that only one reading has, and for every field in which a pair differs."""
    lone = ((paired.only_first, "first"), (paired.only_second, "second"))
    return [
        *(f"{name}#{eid}: only in the {which} reading: {one['quote']}" for side, which in lone for eid, one in side),
        *(
            f"{name}#{pair.eid}: {field.name}: {_shown(one)} | {_shown(other)} in: {pair.first['quote']}"
            for pair in paired.pairs
            for field in fields(force)
            if (one := field.value(pair.first)) != (other := field.value(pair.second))
        ),
    ]


def _shown(value: Value) -> str:
    return ", ".join(sorted(value)) or "–" if isinstance(value, frozenset) else str(value)
