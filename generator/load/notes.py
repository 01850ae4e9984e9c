"""Footnotes: each belongs to the words that carry its mark, or says in ``of`` to which."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load.claims import claims, source_lines, take
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import DraftVersion
from generator.model.carriers import TITLE
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


def warnings(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield a warning for every mark that surely is one and to which no footnote belongs, at its place in the source.

    Nothing of a text of which a place does not exist: coverage says that.
    """
    lines = source_lines(source_text)
    _, unplaced = take(tuple(claims(record.value)), lines)
    for sign, mark in unanswered(record.value, lines) if not unplaced else ():
        line, column = mark.place
        what = f"warning: the mark {sign} of a footnote stands in {mark.eid}, and no footnote has it"
        mend = "look at the original: is the footnote missing from source.txt, or from the artefacts?"
        yield Problem(path=source_path, line=line, column=column, what=what, mend=mend)
