"""The cells of the matrix as text for people: what the spreadsheets of it share.

Its twin for the browser is ``web/matrix/tables.js``.
"""

from __future__ import annotations

from generator.book import wording
from generator.book.rules import Rule
from generator.book.table import OpenCell
from generator.language import words

_say = words.phrases.outputs.tables
_shared = words.phrases.pages.shared

_FORMULA = tuple("=+-@\t\r＝＋－＠﹢﹣﹦﹫−")


def is_formula(value: str) -> bool:
    """Return whether a spreadsheet would take ``value`` for a formula."""
    return value.startswith(_FORMULA)


def norms(rule: Rule) -> str:
    """Return the norms of a provision in words."""
    return "; ".join(norm.sign for norm in rule.norms)


def roles(rule: Rule) -> str:
    """Return the roles of a provision."""
    return "; ".join(role.label for role in rule.roles)


def place(rule: Rule) -> str:
    """Return where a provision stands, with a capital."""
    return rule.place[:1].upper() + rule.place[1:]


def summary(cell: OpenCell) -> str:
    """Return the first line of a cell: its norms in words and how many provisions there are."""
    if cell.empty:
        if cell.awaited:
            return wording.AWAITED
        if cell.others:
            return _say.NOT_FOR_ROLE.format(provisions=words.numbers.plural(cell.others, *_shared.PROVISIONS))
        return wording.NOT_REGULATED.lower()
    count = words.numbers.plural(len(cell.rules) or len(cell.beside), *_shared.PROVISIONS)
    if not cell.rules:
        return _say.COUNTED.format(what=_shared.BESIDE, provisions=count)
    signs = " + ".join(norm.sign for norm in (*cell.norms, *cell.extra))
    beside = _shared.AND_BESIDE.format(count=len(cell.beside)) if cell.beside else ""
    return _say.COUNTED.format(what=signs, provisions=count) + beside


def cell_text(cell: OpenCell) -> str:
    """Return a whole cell as text: the summary, then each provision with its place, norms, roles and words."""
    parts = [summary(cell)]
    for relation, rules in (("", cell.rules), (_say.BESIDE_THE_TOPIC, cell.beside)):
        for rule in rules:
            head = " · ".join(filter(None, (place(rule), relation, norms(rule), roles(rule))))
            parts.append("\n".join(filter(None, (head, rule.lead, rule.text, *(note.said for note in rule.notes)))))
    return "\n\n".join(parts)
