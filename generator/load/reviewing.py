"""Labels of a version that are said to be reviewed → the same ``version.yml``, in which that alone is changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ground.errors import DataError, Problem
from generator.load import labels
from generator.load.files import Record
from generator.load.structure import Placed, walk
from generator.model import DraftVersion, review_prints
from generator.yamlio import Edit, edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """The new bytes of a ``version.yml``, and of how many provisions what was done.

    ``renewed`` were called reviewed before, ``new`` were suggested; of ``same`` nothing had changed, and ``suggested``
    are left for later.
    """

    data: bytes
    renewed: int = 0
    new: int = 0
    same: int = 0
    suggested: int = 0


def review(
    record: Record[DraftVersion],
    data: bytes,
    eids: Collection[str] = (),
    *,
    lines: Sequence[str] = (),
    suggested: bool = False,
    by: str | None = None,
) -> Reviewed:
    """Return ``data``, the bytes of ``record``, with provisions reviewed as they stand: those named by ``eids``.

    ``lines`` are those of the source. Without ``eids`` it is all that were reviewed before; and the ``suggested`` ones,
    if asked. ``by`` says who did, for the version where no ``eids`` are given. Raises ``DataError`` where a label is
    still to come or an eId is unknown.
    """
    version, document = record.value, record.document
    placed = [(each, sha) for each, sha in zip(walk(version), review_prints(version, lines), strict=True)]
    with_text = [(each, sha) for each, sha in placed if each.provision.text is not None]
    chosen = [
        (each, sha)
        for each, sha in with_text
        if (each.provision.eid in eids if eids else suggested or each.provision.state == "reviewed")
    ]
    problems = [*_unknown(record, eids, [each for each, _ in with_text])]
    for each, _ in chosen:
        problems += labels.complete(document, each)
    if problems:
        raise DataError(problems)
    done = Reviewed(data=data, suggested=sum(each.provision.state != "reviewed" for each, _ in with_text))
    edits = [Edit(place=(), values={"reviewed_by": by}, before="sections")] if by and not eids else []
    for each, sha in chosen:
        values = {"state": "reviewed", "reviewed_sha": sha}
        own = each.provision.reviewed_by
        if by and (own if own or not eids else version.reviewed_by != by):
            values["reviewed_by"] = by
        edits.append(Edit(place=each.place, values=values))
        if each.provision.state != "reviewed":
            done = replace(done, new=done.new + 1, suggested=done.suggested - 1)
        elif each.provision.reviewed_sha == sha and values.get("reviewed_by") in (None, own):
            done = replace(done, same=done.same + 1)
        else:
            done = replace(done, renewed=done.renewed + 1)
    return replace(done, data=edited(data, document, edits))


def _unknown(record: Record[DraftVersion], eids: Collection[str], known: Collection[Placed]) -> Iterator[Problem]:
    there = {each.provision.eid for each in known}
    for eid in eids:
        if eid not in there:
            mend = "name one that has, or one of its items"
            yield record.document.problem((), f"there is no provision '{eid}' with a text of its own", mend)
