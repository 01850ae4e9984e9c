"""Whether the labels of a version were reviewed, and confirmed by its school, as they and its words stand now."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from generator.ground.errors import Problem
from generator.ground.locator import Locator
from generator.load.files import Record, shown
from generator.load.structure import Placed, walk
from generator.model import Corpus, DraftVersion, confirmation_print, review_prints, text_print
from generator.yamlio import Document, Place, visible

_BELOW_ROOT = 3
"""How many folders stand between a ``version.yml`` and the root: institution, protocol, version."""


def check(
    record: Record[DraftVersion], at: Locator, lines: Sequence[str] = (), *, settled: bool = True
) -> Iterator[Problem]:
    """Yield what is wrong with the reviews of the version ``at``, whose source has these ``lines``.

    Not ``settled``, they may be stale: what they cover is still being worked on.
    """
    document, version = record.document, record.value
    yield from _confirmed(document, version, at, lines, settled=settled)
    of_text: list[Placed] = []
    for placed, sha in zip(walk(version), review_prints(version, lines), strict=True):
        text, reviewed = placed.provision.text, placed.provision.reviewed_sha
        if text is None:
            continue
        if placed.provision.state != "reviewed":
            yield from _not_reviewed(document, placed)
        elif settled and reviewed == text_print(text):
            of_text.append(placed)
        elif settled and reviewed != sha:
            yield _stale(document, placed, at)
    if of_text:
        # One slip, made before reviews covered labels, and mended in one go.
        named = () if len(of_text) > 1 else (of_text[0].provision.eid,)
        what = f"{len(of_text)} reviews in this file cover" if len(of_text) > 1 else "this review covers"
        yield document.problem(
            (*of_text[0].place, "reviewed_sha"),
            f"{what} the text alone, and not its labels",
            f"read the labels again, then run: {_command(str(at), document.path, *(named or ('--renew',)))}",
        )


def unnamed(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Yield a warning where statements are called reviewed and say not what is done, which whoever read them writes.

    What follows from labels of the whole provision was read as these; and what is suggested nobody read yet.
    """
    without: list[Place] = [
        (*placed.place, "statements", index)
        for placed in walk(record.value)
        if placed.provision.state == "reviewed" and not placed.provision.implied
        for index, statement in enumerate(placed.provision.statements)
        if statement.act is None
    ]
    if without:
        what = (
            "this statement is" if len(without) == 1 else f"{len(without)} statements, of which this is the first, are"
        )
        says = "says" if len(without) == 1 else "say"
        yield record.document.problem(
            without[0],
            f"warning: {what} reviewed, and {says} not what is done",
            "read it and add an 'act' of at most eight words; until then the site only quotes it",
        )


def unreviewed(corpus: Corpus, root: Path, *, refused: bool = False) -> tuple[Problem, ...]:
    """Return a warning for each version with labels that a program suggested and nobody reviewed.

    Where these are ``refused`` it is a mistake.
    """
    kind, then = ("", "") if refused else ("warning: ", "; until then the site says so")
    return tuple(
        Problem(
            path=path,
            line=1,
            column=1,
            what=f"{kind}{count} of {of} provisions have suggested labels, and nobody has reviewed them",
            mend=f"read each, then run: {_command(edition.locator, path)} EID …{then}",
        )
        for edition in corpus.editions
        for path in (shown(root / edition.institution.id / edition.protocol.id / edition.version.id / "version.yml"),)
        for states in ([passage.labels.state for passage in edition.labelled],)
        if (count := states.count("suggested")) and (of := len(states))
    )


def _command(version: str, path: str, *which: str) -> str:
    """Return the command that writes a review, as it is to be typed, for the ``version.yml`` at ``path``."""
    root = PurePath(path).parents[_BELOW_ROOT].as_posix()
    options = () if root == "protocols" else ("--root", root)
    return visible(shlex.join(("protocolwijzer", "review", *options, version, *which)))


def _stale(document: Document, placed: Placed, at: Locator) -> Problem:
    again = f"read the labels again, then run: {_command(str(at), document.path, placed.provision.eid)}"
    if placed.provision.reviewed_sha is None:
        what = "the labels are called reviewed, but not for which words and labels"
        return document.problem((*placed.place, "state"), what, again)
    what = "the text, what it stands under, its footnotes, labels or summary have changed since they were reviewed"
    return document.problem((*placed.place, "reviewed_sha"), what, again)


def _not_reviewed(document: Document, placed: Placed) -> Iterator[Problem]:
    provision, place = placed.provision, placed.place
    for field in ("reviewed_sha", "reviewed_by"):
        if getattr(provision, field) is not None:
            mend = f"make 'state' reviewed, or leave '{field}' out"
            yield document.problem((*place, field), f"there is a '{field}', but the state is not reviewed", mend)


def _confirmed(
    document: Document, version: DraftVersion, at: Locator, lines: Sequence[str], *, settled: bool
) -> Iterator[Problem]:
    """Only whose text it is can confirm what others say of it, and only as it was when they did."""
    if version.confirmed_by is None:
        if version.confirmed_sha is not None:
            mend = "say who did in 'confirmed_by', or leave it out"
            yield document.problem(("confirmed_sha",), "there is a 'confirmed_sha', and nobody confirmed this", mend)
        return
    if version.confirmed_by != at.institution:
        what = f"'{visible(version.confirmed_by)}' cannot confirm the labels of a text of '{at.institution}'"
        mend = f"make it {at.institution} if that did, or null; who decided on the labels stands in 'reviewed_by'"
        yield document.problem(("confirmed_by",), what, mend)
    elif settled and version.confirmed_sha is None:
        mend = f"add, if it confirmed them as they are now: confirmed_sha: {confirmation_print(version, lines)}"
        yield document.problem(("confirmed_by",), "the labels are called confirmed, but not which", mend)
    elif settled and version.confirmed_sha != (sha := confirmation_print(version, lines)):
        what = f"texts, labels or summaries have changed since '{at.institution}' confirmed them"
        mend = f"make 'confirmed_by' null, or ask again, then write: confirmed_sha: {sha}"
        yield document.problem(("confirmed_sha",), what, mend)
