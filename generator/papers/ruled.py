"""The table of rules that changed or may have, for a board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.book import ruling
from generator.book.ruling import RuleView, StatementView
from generator.language import words
from generator.papers.blocks import Run, Table, Words

_WIDTHS = (16, 24, 30, 30)


def table(rules: Sequence[RuleView]) -> Table:
    """Return a row per part of a statement that differs, and per statement that came or went."""
    return Table(
        head=words.phrases.papers.RULES_HEAD,
        rows=tuple(row for rule in rules for row in _rows(rule)),
        widths=_WIDTHS,
        side=True,
    )


def _rows(rule: RuleView) -> Iterator[tuple[tuple[Words, ...], ...]]:
    """Yield a row per part that differs, per statement that came or went, or for the provision itself."""
    place = (Run(f"{rule.name[:1].upper()}{rule.name[1:]}"),)
    if rule.note:
        yield (place,), ((Run(rule.note),),), ((Run("—"),),), ((Run("—"),),)
    for statement in rule.statements:
        what = (Run(statement.label, emphasis="strong"),), (Run(statement.act),)
        if statement.quote:
            yield (place,), what, *_of_one_side(statement)
        for each in statement.differences:
            named = (Run(each.name),), (Run(each.label, emphasis="strong"),), (Run(statement.act, emphasis="small"),)
            note = ((Run(statement.note, emphasis="small"),),) if statement.note else ()
            old, new = (((Run(ruling.written(side)),),) for side in (each.old, each.new))
            yield (place,), (*named, *note), old, new


def _of_one_side(statement: StatementView) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    quote: tuple[Words, ...] = ((Run(words.phrases.ruling.QUOTED.format(quote=statement.quote)),),)
    none: tuple[Words, ...] = ((Run("—"),),)
    return (none, quote) if statement.came else (quote, none)
