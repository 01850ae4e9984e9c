"""Own wordings: a rule of the grammar with its places filled, as a provision with what it says."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from generator.model import DraftProvision, DraftSection
from invented.records import reworded
from invented.wordings import Own, Part, Rule, Way

_PLACE = re.compile(r"<([A-Za-z_]+?)(_2)?(?:\.([a-z]+))?>")
# Two or three: one platform is no list, and of four nobody reads on.
_PLATFORMS = (2, 3)
_OF_OTHERS = frozenset({"college", "schools", "lyceum", "foundation", "site"})


class Grammar:
    """Makes provisions and whole texts out of a file of rules."""

    def __init__(self, own: Own) -> None:
        self._own = own
        self._ways: Mapping[str, tuple[Way, ...]] = {
            **own.ways,
            **{name: tuple(Way(say=say) for say in says) for name, says in own.places.items()},
        }

    @cached_property
    def _of_part(self) -> Mapping[str, tuple[Rule, ...]]:
        return {part.name: tuple(rule for rule in self._own.rules if part.name in rule.in_) for part in self._own.parts}

    @property
    def longest(self) -> int:
        """How many provisions a text has that says all there is to say, each thing once."""
        return sum(map(len, self._of_part.values()))

    def sections(self, dice: random.Random, provisions: int) -> tuple[DraftSection, ...]:
        """Return a text of its own with that many provisions, at most ``longest``, in the order of the parts.

        Every part that has a provision is a section; eIds, numbers and places are still to be given.
        """
        every = [(part, rule) for part in self._own.parts for rule in self._of_part[part.name]]
        chosen = sorted(dice.sample(range(len(every)), min(provisions, len(every))))
        held: dict[str, list[Rule]] = {}
        for index in chosen:
            part, rule = every[index]
            held.setdefault(part.name, []).append(rule)
        return tuple(
            DraftSection(
                eid="",
                heading=dice.choice(part.titles),
                provisions=tuple(self.provision(rule, part, dice) for rule in self._mixed(held[part.name], dice)),
            )
            for part in self._own.parts
            if part.name in held
        )

    def more(self, dice: random.Random, number: int) -> tuple[DraftProvision, ...]:
        """Return that many provisions about different things, which name whom they bind."""
        every = [(part, rule) for part in self._own.parts for rule in self._of_part[part.name] if part.role]
        return tuple(self.provision(rule, part, dice) for part, rule in dice.sample(every, min(number, len(every))))

    @cached_property
    def _scope(self) -> tuple[Part, Rule]:
        return next(
            (part, rule)
            for part in self._own.parts
            for rule in self._of_part[part.name]
            if all("<schools>" in form for form in rule.forms)
        )

    def scope(self, dice: random.Random) -> DraftProvision:
        """Return the provision that names the schools for which a text holds."""
        part, rule = self._scope
        return self.provision(rule, part, dice)

    @staticmethod
    def _mixed(rules: Sequence[Rule], dice: random.Random) -> list[Rule]:
        return dice.sample(rules, len(rules))

    def provision(self, rule: Rule, part: Part, dice: random.Random) -> DraftProvision:
        """Return a rule said in one of its ways."""
        filled = _Filled(self._ways, part, dice)
        text = filled(dice.choice(rule.forms))
        filled.said["text"] = text
        says = reworded(rule.says, filled, None)
        return DraftProvision(
            eid="",
            kind="article",
            text=text,
            lines="",
            statements=says,
            roles_basis=rule.basis,
            context=rule.context,
            state="reviewed",
        )


class _Filled:
    """Fills places: the same way of saying wherever a place stands in one rule."""

    def __init__(self, ways: Mapping[str, tuple[Way, ...]], part: Part, dice: random.Random) -> None:
        self._ways, self._part, self._dice = ways, part, dice
        self._taken: dict[str, Sequence[Way]] = {}
        self.said: dict[str, str] = {"role": part.role or ""}

    def __call__(self, text: str) -> str:
        return _PLACE.sub(self._put, text) if "<" in text else text

    def _put(self, place: re.Match[str]) -> str:
        name = place[1].lower()
        if name in _OF_OTHERS:
            return place[0]
        said = self._say(name, 1 if place[2] else 0, place[3])
        return said if place[1] == name else said[:1].upper() + said[1:]

    def _say(self, name: str, index: int, means: str | None) -> str:
        if name in self.said:
            return self.said[name]
        if name not in self._taken:
            self._taken[name] = self._choose(name)
        way = self._taken[name][index]
        return way.means[means] if means is not None else self(way.say)

    def _choose(self, name: str) -> Sequence[Way]:
        if name == "platforms":
            names = [way.say for way in self._dice.sample(self._ways["platform"], self._dice.choice(_PLATFORMS))]
            return (Way(say=", ".join(names)),)
        if name == "who":
            return (Way(say=self._dice.choice(self._part.who)),)
        ways = self._ways[name]
        return self._dice.sample(ways, 2)
