"""What a board decides on: the papers for one revision as values, whatever the kind of file they become."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.book import changeviews, headline, outsideviews, revisionfacts, revisionnotes, ruling, wording
from generator.book.danglingnotes import Dangles
from generator.book.excerpts import excerpt
from generator.book.outsideviews import OutsideView
from generator.book.unstated import unstated
from generator.compare.redline import Operation, Span
from generator.compare.revision import Change, Revision
from generator.compare.revision.changes import WEIGHT
from generator.language import words
from generator.model import Edition, Verdict
from generator.papers import ruled, tracked
from generator.papers.blocks import Block, Heading, Paper, Prose, Run, Table, Words
from generator.papers.names import Names
from generator.papers.remarks import NO_REMARKS, Remarks, remarks

_say = words.phrases.papers
_WIDTHS = (13, 25, 25, 13, 13, 11)
_DECISION: tuple[Words, ...] = tuple((Run(choice),) for choice in _say.DECISION)


def changes_table(revision: Revision) -> Paper:
    """Return the was-wordt table with its cover."""
    old, new = revision.old, revision.new
    return Paper(
        title=_say.TABLE_TITLE.format(title=new.protocol.title),
        header=_header(new, wording.edition_name(old), wording.edition_name(new)),
        footer=_fingerprints(old, new),
        landscape=True,
        blocks=(*_cover(revision), *_parts(revision)),
    )


def new_text(edition: Edition, beside: Remarks = NO_REMARKS) -> Paper:
    """Return the text of a version as it reads, after it what else its source holds, and ``beside`` it what is said."""
    return Paper(
        title=f"{edition.version.title or edition.protocol.title} ({wording.edition_name(edition)})",
        header=_header(edition, wording.edition_name(edition)),
        footer=_fingerprints(edition),
        shown_title=False,
        blocks=tracked.lines(edition, beside),
    )


def tracked_text(revision: Revision) -> Paper:
    """Return both versions as one text with tracked changes, what else their sources hold after it."""
    old, new = revision.old, revision.new
    return Paper(
        title=_say.TRACKED_TITLE.format(
            title=new.protocol.title, old=wording.edition_name(old), new=wording.edition_name(new)
        ),
        header=_header(new, wording.edition_name(old), wording.edition_name(new)),
        footer=_fingerprints(old, new),
        shown_title=False,
        blocks=tracked.paragraphs(tracked.steps(old, new, revision.matches, remarks(revision))),
    )


def _header(edition: Edition, *names: str) -> str:
    return f"{edition.institution.name} · {edition.protocol.title} · {' → '.join(names)}"


def _fingerprints(*editions: Edition) -> str:
    return " · ".join(
        _say.FINGERPRINT.format(version=edition.version.id, start=edition.version.source.sha256[:16])
        for edition in editions
    )


def _cover(revision: Revision) -> Iterator[Block]:
    new = revision.new
    yield Prose((Run(headline.sentence(revision), emphasis="strong"),))
    if tallied := headline.tallied(revision):
        yield Prose((Run(tallied),))
    yield Heading(1, _say.VERSIONS)
    head = (_say.FACT, _say.WAS, _say.BECOMES)
    yield Table(head=head, rows=tuple(_facts(revision)), widths=(24, 38, 38), side=True)
    if new.protocol.order_basis == "inferred":
        yield Prose((Run(_say.INFERRED_ORDER, emphasis="strong"), Run(new.protocol.order_reason)))
    if not revision.equal and (unread := ruling.unread(revision)):
        yield Prose((Run(unread),))
    yield from (Prose((Run(said),)) for said in Dangles(revision).said(revision.loose))
    yield from (Prose((Run(said),)) for said in revisionnotes.same_text(revision))
    yield Heading(1, _say.MOTIVATION)
    yield Prose((Run(new.version.motivation or unstated(new)),))


def _facts(revision: Revision) -> Iterator[tuple[tuple[Words, ...], ...]]:
    old, new = revision.old, revision.new
    facts = (
        (_say.VERSION, wording.edition_name(old), wording.edition_name(new)),
        *((fact.name, fact.old, fact.new) for fact in revisionfacts.facts(revision)),
        (_say.LOCATOR, old.locator, new.locator),
        (_say.SOURCE, old.version.source.sha256, new.version.source.sha256),
    )
    for fact in facts:
        yield tuple(((Run(text),),) for text in fact)


def _parts(revision: Revision) -> Iterator[Block]:
    if not revision.related:
        return
    if rules := ruling.views(revision):
        yield Heading(1, words.phrases.ruling.HEADING)
        yield Prose((Run(words.phrases.ruling.MEANS),))
        yield ruled.table(rules)
    places = Names(revision)
    for verdict in WEIGHT:
        changes, also = revision.having(verdict), revision.also(verdict) if verdict != "substantive" else ()
        if not changes and not also:
            continue
        yield Heading(1, _say.PARTS[verdict])
        if verdict == "terminological":
            for renaming in revision.renamings:
                places_of = words.numbers.plural(len(renaming.places), *words.phrases.revisions.PLACES)
                yield Prose((Run(_say.RENAMING.format(old=renaming.old, new=renaming.new, places=places_of)),))
        if verdict == "editorial" and (count := revision.tally.editorial):
            counted = words.numbers.plural(count, *words.phrases.revisions.EDITORIAL)
            yield Prose((Run(_say.COUNTED.format(differences=counted)),))
        yield Table(
            head=_say.CHANGES_HEAD,
            rows=(
                *(_row(change, places, revision.new) for change in changes),
                *(_also(change, verdict, places) for change in also),
            ),
            widths=_WIDTHS,
            side=True,
        )
    if views := outsideviews.views(revision):
        yield Heading(1, words.phrases.revisions.OUTSIDE)
        yield Table(
            head=(_say.SORT_OF_LINE, *_say.CHANGES_HEAD[1:]),
            rows=tuple(_outside_row(view, revision.new) for view in views),
            widths=_WIDTHS,
            side=True,
        )


def _outside_row(change: OutsideView, new: Edition) -> tuple[tuple[Words, ...], ...]:
    places = dict.fromkeys(filter(None, (change.right, change.left)))
    return (
        ((Run(f"{change.name[:1].upper()}{change.name[1:]}"),), *((Run(place, emphasis="small"),) for place in places)),
        tuple(_side(change.spans, "delete")) if change.left else ((Run("—"),),),
        tuple(_side(change.spans, "insert")) if change.right else ((Run(_say.LAPSES),),),
        (
            (Run(change.label, emphasis="strong"),),
            (Run(change.kind),),
            (Run(change.why),),
            *_small(change.dangling),
        ),
        ((Run(unstated(new)),),),
        _DECISION,
    )


def _row(change: Change, places: Names, new: Edition) -> tuple[tuple[Words, ...], ...]:
    reasons = [change.overrule.reason] if change.overrule else list(change.basis)
    kinds = words.numbers.enumeration([words.phrases.revisions.KIND[kind] for kind in change.kinds])
    given = changeviews.motivations(change, new) or (unstated(new),)
    sort: list[Words] = [(Run(words.phrases.revisions.VERDICT[change.verdict], emphasis="strong"),), (Run(kinds),)]
    if reasons:
        phrase = _say.DECIDED_BY_EDITORS if change.overrule else "{reasons}"
        sort.append((Run(phrase.format(reasons="; ".join(reasons))),))
    sort += _small(places.dangles.said(change.dangling))
    return (
        tuple((Run(place),) for place in places.of(change)),
        (*_side(change.spans, "delete"), *_small(places.old_notes(change))) if change.old else ((Run("—"),),),
        (*_side(change.spans, "insert"), *_small(places.new_notes(change))) if change.new else ((Run(_say.LAPSES),),),
        tuple(sort),
        tuple((Run(text),) for text in given),
        _DECISION,
    )


def _small(texts: Iterable[str]) -> Iterator[Words]:
    yield from ((Run(text, emphasis="small"),) for text in texts)


def _also(change: Change, verdict: Verdict, places: Names) -> tuple[tuple[Words, ...], ...]:
    """Return a row with the edits of one class in a change of another, which has a row of its own elsewhere."""
    spans = excerpt(change, verdict)
    elsewhere = _say.PARTS[change.verdict]
    basis = dict.fromkeys(reason for own in change.differing(verdict) for reason in own.basis)
    return (
        tuple((Run(place),) for place in places.of(change)),
        tuple(_side(spans, "delete")),
        tuple(_side(spans, "insert")),
        (
            (Run(words.phrases.revisions.VERDICT[verdict], emphasis="strong"),),
            (Run("; ".join(basis)),),
            (Run(_say.ALSO.format(parts=elsewhere)),),
        ),
        ((Run(_say.SEE.format(parts=elsewhere)),),),
        ((Run(_say.SEE.format(parts=elsewhere)),),),
    )


def _side(spans: Sequence[Span], operation: Operation) -> Iterator[Words]:
    """Yield the paragraphs of one side of a change with its edits marked."""
    runs: list[Run] = []
    for span in spans:
        if span.operation not in ("equal", operation):
            continue
        *ended, rest = span.text.split("\n")
        for text in ended:
            yield (*runs, *([Run(text, span.operation)] if text else []))
            runs = []
        runs += [Run(rest, span.operation)] if rest else []
    yield tuple(runs) or (Run(_say.NO_TEXT),)
