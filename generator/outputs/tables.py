"""The cells of the matrix as text for people: what the spreadsheets of it share.

Its twin for the browser is ``web/matrix/tables.js``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.book.said import Said
from generator.book.table import OpenCell
from generator.language import words
from generator.model import Role

_say = words.phrases.outputs.tables
_shared = words.phrases.pages.shared
_standing = words.phrases.standing

_FORMULA = tuple("=+-@\t\r＝＋－＠﹢﹣﹦﹫−")


def is_formula(value: str) -> bool:
    """Return whether a spreadsheet would take ``value`` for a formula."""
    return value.startswith(_FORMULA)


def roles(of: Sequence[Role]) -> str:
    """Return the labels of roles."""
    return "; ".join(role.label for role in of)


def place(said: Said) -> str:
    """Return where a statement stands, with a capital."""
    return said.place[:1].upper() + said.place[1:]


def text(said: Said) -> str:
    """Return the words of a statement, with a sign where it leaves some out or the source interrupts it."""
    joints = {"start": "", "omitted": f" {words.phrases.said.OMITTED} ", "cut": f" {words.phrases.citing.CUT}"}
    return "".join(joints[piece.joint] + piece.text for piece in said.pieces)


def remarks(said: Said) -> Iterator[str]:
    """Yield the parts of a statement by their names, each with the words that say so."""
    for remark in said.remarks:
        told = ", ".join(filter(None, (words.numbers.enumeration(remark.who), remark.note)))
        yield f"{remark.label}{f' ({told})' if told else ''}: “{remark.quote}”"


def head(said: Said) -> str:
    """Return the line above the words of a statement: its place, what it comes to, whom it binds and touches."""
    return " · ".join((place(said), said.verdict, *concerned(said)))


def concerned(said: Said) -> Iterator[str]:
    """Yield whom a statement binds, and whom it touches."""
    if said.binds:
        yield _say.BINDS.format(roles=roles(said.binds))
    if said.affects:
        yield _say.AFFECTS.format(roles=roles(said.affects))


def summary(cell: OpenCell) -> str:
    """Return the first line of a cell: how it concerns the role, its norms in words, and how many statements."""
    counted = words.numbers.plural(len(cell.said or cell.others), *_shared.STATEMENTS)
    if cell.said:
        how = [_standing.BARE[cell.stand.standing]] if cell.stand.role else []
        return " · ".join((*how, " + ".join(norm.sign for norm in cell.norms), counted))
    return f"{cell.words} ({counted})" if cell.others else cell.words


def cell_text(cell: OpenCell, known: dict[Said, str]) -> str:
    """Return a whole cell as text: the summary, then each statement that concerns the role with its place and words.

    ``known`` are the statements that cells for other roles held, each as its :func:`block`; it is added to.
    """
    for said in cell.said:
        if said not in known:
            known[said] = block(said)
    return "\n\n".join((summary(cell), *(known[said] for said in cell.said)))


def block(said: Said) -> str:
    """Return a statement as lines: head, what is printed above it, its words, its parts by name, its footnotes."""
    footnotes = [note.said for note in said.rule.notes] if said.rule else []
    return "\n".join(filter(None, (head(said), said.lead, text(said), *remarks(said), *footnotes)))
