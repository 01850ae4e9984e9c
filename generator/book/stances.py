"""What one text says on a topic to one role, opened: what binds it, what touches it, what is said to everyone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.book.book import Book, recent
from generator.book.marks import Mark, mark
from generator.book.said import Said, all_said
from generator.compare.stand import Stand
from generator.language import words
from generator.model import PlacedStatement

_say = words.phrases.standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Statements that concern a role in the same way; ``label`` says in which."""

    label: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StandColumn:
    """One text on one topic towards one role; ``others`` are statements on the topic that do not concern the role.

    There is one for each stand, so that what is made of it can be looked up without a look into it.
    """

    mark: Mark
    groups: tuple[Side, ...]
    others: tuple[Said, ...]

    @property
    def others_said(self) -> str:
        """What stands above the statements that do not concern the role."""
        return _say.BEYOND.format(count=words.numbers.plural(len(self.others), *words.phrases.pages.shared.STATEMENTS))


def stand_column(book: Book, stand: Stand) -> StandColumn:
    """Return a stand opened to its statements."""
    return book.once(_stand_column, stand)


def foremost(book: Book, stand: Stand) -> PlacedStatement:
    """Return the first statement of the first of the groups, of a stand that speaks."""
    return book.once(_foremost, stand)


def _foremost(_: Book, stand: Stand) -> PlacedStatement:
    return next(said[0] for _, said in _sides(stand))


def _sides(stand: Stand) -> Iterator[tuple[str, Sequence[PlacedStatement]]]:
    about_others = [each for each in stand.general if each.statement.affects]
    to_all = [each for each in stand.general if not each.statement.affects]
    sides = (
        (_say.GROUPS["binds"], stand.binding),
        (_say.GROUPS["affects"], stand.affecting),
        (_say.GROUPS["general"], to_all),
        (_say.GROUPS["about-others"], about_others),
    )
    return ((label, said) for label, said in sides if said)


@recent
def _stand_column(book: Book, stand: Stand) -> StandColumn:
    sides = _sides(stand) if stand.speaks else ()
    return StandColumn(
        mark=mark(book, stand),
        groups=tuple(Side(label=label, said=all_said(book, said)) for label, said in sides),
        others=all_said(book, stand.beyond),
    )
