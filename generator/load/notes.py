"""Footnotes: each belongs to the words that carry its mark, or says in ``of`` to which; and each mark has one.

That a mark has none in the text as it came is accepted with a reason, and only as long as it is so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load.claims import claims, source_lines, take
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import DraftVersion
from generator.model.carriers import TITLE, Mark, plain, standing_out
from generator.model.footnotes import sightings
from generator.model.unanswered import unanswered


def check(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield every footnote that belongs to nothing, or to what does not exist; coverage says which places do not."""
    document, version = record.document, record.value
    known = {TITLE, *(each.eid for each in version.sections), *(each.provision.eid for each in walk(version))}
    for index, artefact in enumerate(version.artefacts):
        if artefact.of and artefact.reason != "footnote":
            what = f"'of' says to what a footnote belongs, and this artefact is called {artefact.reason}"
            yield document.problem(("artefacts", index, "of"), what, "leave it out, or call it a footnote")
        for number, eid in enumerate(artefact.of):
            if eid not in known:
                what = f"there is no provision or section '{brief(eid)}' in this version"
                yield document.problem(("artefacts", index, "of", number), what, "name an eid of this file")
    lines = source_lines(source_text)
    _, unplaced = take(tuple(claims(version)), lines)
    for sighting in sightings(version, lines) if not unplaced else ():
        note, elsewhere = sighting.note, [eid for eid in sighting.claimants if eid not in sighting.note.of]
        if note.of and note.text and not elsewhere:
            continue
        first = note.lines.partition("-")[0].partition(":")[0]
        shown = f"“{brief(note.text, 50)}” ({source_path}:{first}:1)"
        if not note.text:
            what, mend = f"a footnote is a mark and nothing else ({source_path}:{first}:1)", "name all of its lines"
        elif note.of:
            what = f"'of' says that the footnote {shown} belongs to {' and '.join(note.of)}, and its mark stands in "
            what += " and ".join(elsewhere)
            mend = f"leave 'of' out, or name what carries the mark: of: [{', '.join(sighting.claimants)}]"
        elif note.rivals:
            what = f"the mark {note.mark} of the footnote {shown} may stand in {' and '.join(note.rivals)}"
            mend = f"say in 'of' to which it belongs: of: [{note.rivals[0]}]"
        elif note.mark is None:
            what, mend = f"the footnote {shown} begins with no mark", "say in 'of' to which eids it belongs"
        else:
            what = f"the mark {note.mark} of the footnote {shown} stands in no title, heading or provision"
            mend = "say in 'of' to which eids it belongs, or make it a provision"
        yield document.problem(("artefacts", note.artefact, "lines"), what, mend)
    if not unplaced:
        yield from _accepted_without_need(record, lines)


def _accepted_without_need(record: Record[DraftVersion], lines: Sequence[str]) -> Iterator[Problem]:
    """Yield every mark that is accepted and is not there, or has its footnote, and every one that is accepted twice."""
    version = record.value
    if not version.accepted_marks:
        return
    lacking = {(mark.eid, sign) for sign, mark in unanswered(version, lines)}
    standing = {(mark.eid, sign) for sign, mark in standing_out(version, lines)}
    seen: set[tuple[str, str]] = set()
    for index, each in enumerate(version.accepted_marks):
        key, shown = (each.eid, plain(each.mark)), brief(each.mark)
        what = ""
        if key in seen:
            what, mend = f"the mark {shown} in {each.eid} is accepted twice", "remove one"
        elif key in standing - lacking:
            what = f"the mark {shown} in {each.eid} is accepted as one without a footnote, and it has one (by now)"
            mend = "remove it from 'accepted_marks'"
        elif key not in lacking:
            what = f"the mark {shown} is accepted as one without a footnote, and '{brief(each.eid)}' has no such mark"
            mend = "remove it from 'accepted_marks', or name the eid and the mark that 'check' warns of"
        if what:
            yield record.document.problem(("accepted_marks", index, "mark"), what, mend)
        seen.add(key)


def warnings(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield a warning for every mark that surely is one and to which no footnote belongs, at its place in the source.

    None of one that a person accepted, nor of a text of which a place does not exist: coverage says that.
    """
    lines = source_lines(source_text)
    _, unplaced = take(tuple(claims(record.value)), lines)
    accepted = {(each.eid, plain(each.mark)) for each in record.value.accepted_marks}
    for sign, mark in unanswered(record.value, lines) if not unplaced else ():
        if (mark.eid, sign) not in accepted:
            line, column = mark.place
            what = f"warning: the mark {sign} of a footnote stands in {mark.eid}, and no footnote has it"
            yield Problem(path=source_path, line=line, column=column, what=what, mend=_look(sign, mark))


def _look(sign: str, mark: Mark) -> str:
    entry = f"{{mark: '{sign}', eid: {mark.eid}, reason: …}}"
    return (
        "look at the original: is the footnote missing from source.txt, or from the artefacts? "
        f"If the original has none, add to 'accepted_marks' in version.yml: {entry}"
    )
