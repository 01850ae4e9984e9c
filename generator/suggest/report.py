"""Proposals and figures as text for a terminal, and as JSON."""

from __future__ import annotations

import dataclasses
import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from generator.model import Statement
from generator.suggest.evaluate import COVERAGE, Hits, Result, Score
from generator.suggest.evidence import Reason
from generator.suggest.proposals import Suggestion
from generator.suggest.stated import Figures, Statements

# Characters of a line that still fit a terminal beside another window; longer quotations are cut.
_WIDTH = 110


def suggestions(proposed: Sequence[Suggestion]) -> str:
    """Return the proposals in their order, or that there is nothing to propose."""
    if not proposed:
        return "nothing to propose: no provision is new or stale"
    parts = [_suggestion(each) for each in proposed]
    count = f"{len(proposed)} provision{'' if len(proposed) == 1 else 's'}, least sure first"
    return "\n\n".join([*parts, f"{count}; nothing was written: accept in the YAML what is right"])


def _suggestion(each: Suggestion) -> str:
    lines = [
        f"{each.unit.locator}  {each.unit.status}, margin {each.margin:.2f}",
        f"  “{_short(each.unit.words)}”",
        "  topics",
    ]
    for topic in each.topics:
        lines.append(f"    {topic.chance:.2f} {topic.topic}")
        lines += [f"         {_reason(reason)}" for reason in topic.reasons]
    lines.append("  statements")
    lines += [line for statement in each.statements for line in _statement(statement)]
    lines.append("  counterparts")
    for link in each.links:
        lines.append(f"    {link.score:.2f} {link.unit.locator} ({link.unit.topics[0]}; wording {link.likeness:.2f})")
        lines.append(f"         “{_short(link.unit.words)}”")
    if not each.links:
        lines.append("    none: no other institution has reviewed provisions")
    return "\n".join(lines)


def _statement(statement: Statement) -> Iterator[str]:
    """Yield a statement: its norm, rows and people, its words, and each part of it that they name."""
    people = [f"{what} {', '.join(ids)}" for what in ("binds", "affects") if (ids := getattr(statement, what))]
    yield f"    {statement.norm} on {', '.join(statement.topics)}{''.join(f'; {each}' for each in people)}"
    yield f"         “{_short(statement.quote)}”"
    for part in statement.conditions:
        of = f" of {', '.join(part.from_)}" if part.from_ else ""
        yield f"         {part.kind}{of}: “{_short(part.quote)}”"
    for exemption in statement.exceptions:
        of = f" but for consent of {', '.join(exemption.from_)}" if exemption.from_ else ""
        yield f"         exception{of}: “{_short(exemption.quote)}”"
    for what in ("decided_by", "report_to"):
        for named in getattr(statement, what):
            yield f"         {what} {named.actor}: “{_short(named.quote)}”"
    for what in ("deadline", "age"):
        if (quoted := getattr(statement, what)) is not None:
            yield f"         {what}: “{_short(quoted.quote)}”"
    for consequence in statement.consequences:
        sure = f" ({statement.certainty})" if statement.certainty else ""
        yield f"         consequence {consequence.measure}{sure}: “{_short(consequence.quote)}”"


def _reason(reason: Reason) -> str:
    if reason.kind == "cue":
        return f"cue “{reason.shown}”"
    if reason.kind == "neighbour":
        return f"like {reason.shown} ({reason.score:.2f})"
    source = "words of its definition" if reason.kind == "definition" else "synonyms of its definition"
    return f"{source}: {reason.shown} ({reason.score:.2f})"


def _short(text: str) -> str:
    return textwrap.shorten(text, _WIDTH, placeholder=" …")


def figures(results: Sequence[Result], *, all_versions: bool) -> str:
    """Return a table per method: a row over all units and one per institution held out."""
    asked = "all versions" if all_versions else "versions in force"
    head = f"one institution left out at a time; asked: reviewed provisions of {asked}"
    if not any(result.per_institution for result in results):
        return f"{head}\nnothing to measure: that takes reviewed provisions of two institutions"
    notes = [
        "its own: the likeliest is a topic of any of its statements; the primary one is the weightiest statement's",
        f"top-3: the primary topic is among the first three; at {COVERAGE:.0%}: primary, over the widest margins only",
        "hit@1, hit@3: the first, one of three counterparts has the same primary topic; (lenient) has it at all",
        "both are counted over the n provisions that have such a counterpart in another institution",
    ]
    return "\n\n".join([head, *map(_table, results), "\n".join(notes)])


def _table(result: Result) -> str:
    columns = f"{'left out':<24}{'n':>5}{'primary':>9}{'its own':>9}{'top-3':>8}{f'at {COVERAGE:.0%}':>9}"
    columns += f"{'n':>7}{'hit@1':>8}{'hit@3':>8}{'n':>7}{'(hit@1)':>9}{'(hit@3)':>9}"
    rows = [("all", result.overall), *result.per_institution]
    return "\n".join([f"{result.method.id}: {result.method.label}", columns, *(_row(*row) for row in rows)])


def _row(name: str, score: Score) -> str:
    topics = f"{name:<24}{score.units:>5}{_share(score.primary):>9}{_share(score.own):>9}"
    topics += f"{_share(score.top3):>8}{_share(score.covered):>9}"
    return f"{topics}{_hits(score.strict, 8)}{_hits(score.lenient, 9)}"


def stated(result: Statements) -> str:
    """Return how suggested statements compare with those that were read: counts, then a row per field."""
    if not result.overall.read:
        return "statements: nothing to measure: that takes reviewed provisions with statements"
    heads = "".join(f"{held[:10]:>11}" for held, _ in result.per_institution)
    names = [field.name for field in result.overall.fields]
    counts = [
        (name, [f"{getattr(figures, name)}" for figures in _columns(result)])
        for name in ("suggested", "read", "paired")
    ] + [(name, [_share(getattr(figures, name)) for figures in _columns(result)]) for name in ("precision", "recall")]
    return "\n".join(
        [
            "statements: suggested by the words of the text alone, held against those that were read",
            "optimistic: the rules were written with sight of these texts; paired where quotations share half",
            f"{'':<24}{'all':>9}{'':>25}{heads}",
            *(f"{name:<24}{row[0]:>9}{'':>25}{''.join(f'{each:>11}' for each in row[1:])}" for name, row in counts),
            f"{'same, of the paired':<24}{'all':>9}{'filled':>8}{'of those':>10}{'κ':>7}{heads}",
            *(_field_row(result, place) for place, _ in enumerate(names)),
            f"suggested against an explicit denial: {len(result.overall.against)}",
            *(f"  {each}" for each in result.overall.against),
        ]
    )


def _columns(result: Statements) -> tuple[Figures, ...]:
    return (result.overall, *(figures for _, figures in result.per_institution))


def _field_row(result: Statements, place: int) -> str:
    field = result.overall.fields[place]
    rest = "".join(f"{_share(figures.fields[place].same):>11}" for _, figures in result.per_institution)
    own = f"{_share(field.same):>9}{field.filled:>8}{_share(field.same_filled):>10}{_share(field.kappa):>7}"
    return f"{field.name:<24}{own}{rest}"


def _hits(hits: Hits, width: int) -> str:
    return f"{hits.units:>7}{_share(hits.first):>{width}}{_share(hits.third):>{width}}"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"


def as_json(proposed: Sequence[Suggestion]) -> str:
    """Return proposals as JSON, field by field; numbers are shares from 0 to 1, rounded to four places."""
    plain = [_rounded(dataclasses.asdict(each)) for each in proposed]
    for each in plain:
        del each["unit"]["stated"]  # what is proposed stands in "statements", on its row
    return _json(plain)


def figures_as_json(results: Sequence[Result], statements: Statements) -> str:
    """Return figures as JSON: of topics and counterparts a list, one for each method, and those of statements."""
    topics = [_rounded(dataclasses.asdict(each)) for each in results]
    return _json({"topics": topics, "statements": _rounded(dataclasses.asdict(statements))})


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, indent=2)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key.rstrip("_"): _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return value
