"""What two aligned provisions say → which statement became which, and in what it differs.

Statements are paired by how much their quotations overlap, then by norm and by whom they bind. What is coded otherwise
differs for sure. Where only the words of a part differ, and not its coding, it may be that nothing changed but a name:
that is told as possible, with both quotations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.compare import redline
from generator.compare.revision import cues
from generator.compare.revision.aspects import ASPECTS, NAMED, OF_A_RULE, Aspect, Part, parts
from generator.compare.revision.cues import HARD
from generator.compare.revision.paired import content, paired
from generator.compare.revision.weighing import weighed
from generator.ground import quotation
from generator.ground.signs import compared
from generator.model import Force, PlacedStatement, Statement

# What in the words of a named part is more than another name for the same one.
_TELLING = HARD | {cues.QUANTITY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """In what two statements differ: the parts that only one of them has, or whose words differ.

    ``sure`` is false where it is coded alike, and only worded otherwise.
    """

    aspect: Aspect
    old: tuple[Part, ...] = ()
    new: tuple[Part, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementChange:
    """A statement that came (``old`` is null), went (``new`` is null) or differs; ``rules`` is whether it regulates.

    ``reworded`` is false where the provision has the same words in both versions: then what is above it makes it
    differ, or only how it was read.
    """

    old: PlacedStatement | None
    new: PlacedStatement | None
    differences: tuple[Difference, ...] = ()
    rules: bool
    reworded: bool

    @property
    def sure(self) -> bool:
        """Whether a rule came, went or changed for sure."""
        if not self.rules:
            return False
        if self.old is None or self.new is None:
            return True
        return any(each.sure and each.aspect in OF_A_RULE for each in self.differences)

    @property
    def possible(self) -> tuple[Aspect, ...]:
        """In what a rule may have changed, though that is not sure; the most consequential first."""
        return tuple(
            each.aspect for each in self.differences if self.rules and not each.sure and each.aspect in OF_A_RULE
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How the words of two aligned provisions differ; ``changed`` False where they do not.

    ``renamed`` are edits (old, new) that are another name, ``ruled`` the class given to the whole in ``protocol.yml``.
    """

    changed: bool = False
    renamed: frozenset[tuple[str, str]] = frozenset()
    ruled: str | None = None


def compare(
    old: Sequence[PlacedStatement],
    new: Sequence[PlacedStatement],
    words: Words,
    forces: Mapping[str, Force],
    telling: frozenset[str],
) -> tuple[StatementChange, ...]:
    """Return what became of the statements of aligned provisions; ``telling`` are the norms that regulate nothing."""
    found = []
    for before, after in paired(old, new):
        rules = any(each is not None and each.statement.norm not in telling for each in (before, after))
        if before is None or after is None:
            found.append(StatementChange(old=before, new=after, rules=rules, reworded=words.changed))
            continue
        told = differences(before.statement, after.statement, words, forces)
        if told:
            found.append(StatementChange(old=before, new=after, differences=told, rules=rules, reworded=words.changed))
    return tuple(found)


def without_moved(changes: Iterable[Iterable[StatementChange]]) -> tuple[tuple[StatementChange, ...], ...]:
    """Return changes, provision by provision, without statements that went in one place and came alike in another."""
    listed = [tuple(each) for each in changes]
    gone = Counter(content(each.old.statement) for own in listed for each in own if each.old and not each.new)
    come = Counter(content(each.new.statement) for own in listed for each in own if each.new and not each.old)
    moved = gone & come
    left = {True: Counter(moved), False: Counter(moved)}

    def told(each: StatementChange) -> bool:
        placed = each.old or each.new
        if (each.old and each.new) or placed is None or not moved[key := content(placed.statement)]:
            return True
        side = each.old is None
        left[side][key] -= 1
        return left[side][key] < 0

    return tuple(tuple(each for each in own if told(each)) for own in listed)


def differences(old: Statement, new: Statement, words: Words, forces: Mapping[str, Force]) -> tuple[Difference, ...]:
    """Return in what two statements differ, the most consequential first."""
    before, after = parts(old, forces), parts(new, forces)
    found = [each for aspect in ASPECTS for each in _of(aspect, before.get(aspect, ()), after.get(aspect, ()), words)]
    if any(each.aspect == "force" for each in found):
        # That tells both quotations whole, and nothing else is sure of rules that do another thing.
        return tuple(each for each in found if each.aspect != "wording")
    verdict = _verdict("words", *_besides(old.quote, new.quote, found), words)
    if verdict is not None:
        # That a word means something else cannot be told from its definition being put otherwise; nor that a rule
        # does, from “mag, mits” becoming “niet, tenzij”.
        sure = verdict and "define" not in (forces[old.norm], forces[new.norm]) and not _turned(before, after)
        found.append(Difference(aspect="words", old=_quoted(old), new=_quoted(new), sure=sure))
    return tuple(sorted(found, key=lambda each: ASPECTS.index(each.aspect)))


def _turned(before: Mapping[Aspect, Sequence[Part]], after: Mapping[Aspect, Sequence[Part]]) -> bool:
    """Return whether the same consent is printed as a condition here and as an exception there."""
    one, other = before.get("consent", ()), after.get("consent", ())
    return any(part.coded == each.coded and part.lifts != each.lifts for part in one for each in other)


def _quoted(statement: Statement) -> tuple[Part]:
    return (Part(quote=statement.quote),)


def _of(aspect: Aspect, old: Sequence[Part], new: Sequence[Part], words: Words) -> Iterator[Difference]:
    left = list(new)
    gone, kept = [], []
    for part in old:
        alike = [other for other in left if other.coded == part.coded]
        if not alike:
            gone.append(part)
            continue
        other = next((each for each in alike if each.quote == part.quote), alike[0])
        left.remove(other)
        kept.append((part, other))
    if gone or left:
        yield Difference(aspect=aspect, old=tuple(gone), new=tuple(left))
    for part, other in kept:
        sure = _verdict(aspect, part.quote, other.quote, words) if part.lifts == other.lifts else None
        if sure is not None:
            yield Difference(aspect=aspect, old=(part,), new=(other,), sure=sure)


def _verdict(aspect: Aspect, old: str, new: str, words: Words) -> bool | None:
    """Return whether other words of a part make it another for sure; None where they mean the same."""
    if not words.changed or compared(old) == compared(new):
        return None
    found = [each for each in weighed(old, new, redline.spans(old, new)) if each.verdict != "editorial"]
    if words.ruled is not None:
        return None if words.ruled == "editorial" or not found else words.ruled == "substantive"
    if not found:
        return None
    heavy = [each for each in found if (each.edit.old.strip(), each.edit.new.strip()) not in words.renamed]
    if aspect in NAMED:
        return any(not _TELLING.isdisjoint(each.basis) for each in heavy)
    return bool(heavy)


def _besides(old: str, new: str, found: Iterable[Difference]) -> tuple[str, str]:
    """Return two quotations without the words of what was found to differ already."""
    told = [each for each in found if each.aspect in OF_A_RULE]
    gone = [part.quote for each in told for part in each.old]
    come = [part.quote for each in told for part in each.new]
    return _without(old, gone), _without(new, come)


def _without(text: str, quotes: Iterable[str]) -> str:
    for quote in quotes:
        if quote:
            text = quotation.without(text, quotation.parts(quote, text) or ())
    return " ".join(text.split())
