"""Edits of a version file, as plain data: blind ones, and plans that hide words of a rule elsewhere."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import witness

Record = dict[str, Any]
SCHEMA = Path(__file__).resolve().parents[2] / "protocols" / "schema" / "version.schema.json"
REASONS: list[str] = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["Artefact"]["properties"]["reason"]["enum"]
"""What an artefact may be, as the data say themselves."""


def provisions(version: Record) -> list[Record]:
    """Return every provision and item, in reading order."""

    def under(records: list[Record]) -> Iterator[Record]:
        for record in records:
            yield record
            yield from under(record.get("items") or [])

    return [one for section in version["sections"] for one in under(section.get("provisions") or [])]


def unreviewed(provision: Record) -> None:
    """Label a provision as a program would, without statements that quote it, so that only its words are on trial."""
    for name in ("reviewed_sha", "statements"):
        provision.pop(name, None)
    if provision.get("text") is not None:
        provision.update(roles=[], roles_basis="none")
        provision.setdefault("norms", ["informatief"])
        provision.setdefault("topics", ["overig"])
        provision["state"] = "suggested"


# Blind edits: each returns what it did, or None where there was nothing to do.


def _number(version: Record, lines: list[str], chance: random.Random) -> str | None:
    places = [*provisions(version), *version["sections"], *(version.get("artefacts") or [])]
    holder = chance.choice([place for place in places if place.get("lines")])
    numbers = list(re.finditer(r"\d+", holder["lines"]))
    match = chance.choice(numbers)
    other = max(1, int(match[0]) + chance.choice((-2, -1, 1, 2)))
    holder["lines"] = holder["lines"][: match.start()] + str(other) + holder["lines"][match.end() :]
    return f"lines became {holder['lines']}"


def _columns(version: Record, lines: list[str], chance: random.Random) -> str | None:
    holder = chance.choice([*provisions(version), *version["sections"]])
    if not holder.get("lines"):
        return None
    spans = list(witness.spans(holder["lines"]))
    first, _, last, _ = chance.choice(spans)
    start = chance.randint(1, max(1, len(lines[first - 1])))
    stop = chance.randint(1, max(1, len(lines[last - 1])))
    holder["lines"] = f"{first}:{start}-{last}:{stop}"
    return f"lines became {holder['lines']}"


def _word(version: Record, lines: list[str], chance: random.Random) -> str | None:
    holder = chance.choice(provisions(version))
    if not holder.get("text"):
        return None
    words = holder["text"].split()
    at = chance.randrange(len(words))
    what = chance.choice(("drop", "double", "swap", "join", "part", "hidden", "capital", "other"))
    if what == "drop" and len(words) > 1:
        del words[at]
    elif what == "double":
        words.insert(at, words[at])
    elif what == "swap" and at + 1 < len(words):
        words[at], words[at + 1] = words[at + 1], words[at]
    elif what == "join" and at + 1 < len(words):
        words[at : at + 2] = [words[at] + words[at + 1]]
    elif what == "part" and len(words[at]) > 1:
        words[at] = f"{words[at][:1]} {words[at][1:]}"
    elif what == "hidden":
        words[at] += chance.choice("\u00ad\u200b\u200d\u2060\ufeff")
    elif what == "capital":
        words[at] = words[at].swapcase()
    else:
        words[at] = chance.choice(("niet", "wel", "altijd", "soms"))
    holder["text"] = " ".join(words)
    return f"text: {what} at word {at}"


def _order(version: Record, lines: list[str], chance: random.Random) -> str | None:
    groups = [section["provisions"] for section in version["sections"] if len(section.get("provisions") or []) > 1]
    groups += [one["items"] for one in provisions(version) if len(one.get("items") or []) > 1]
    if not groups:
        return None
    group = chance.choice(groups)
    at = chance.randrange(len(group) - 1)
    what = chance.choice(("places", "texts", "lines", "gone"))
    if what == "places":
        group[at], group[at + 1] = group[at + 1], group[at]
    elif what == "gone":
        del group[at]
    else:
        name = what.removesuffix("s") if what == "texts" else what
        group[at][name], group[at + 1][name] = group[at + 1].get(name), group[at].get(name)
    return f"{what} of two neighbours"


def _marker(version: Record, lines: list[str], chance: random.Random) -> str | None:
    """Words go from a text to its own marker or heading, or back."""
    holder = chance.choice(provisions(version))
    if not holder.get("text"):
        return None
    words = holder["text"].split()
    count = chance.randint(1, min(4, len(words)))
    name = chance.choice(("num", "heading"))
    holder[name] = " ".join(filter(None, (holder.get(name), *words[:count])))
    holder["text"] = " ".join(words[count:]) or None
    return f"{count} words into {name}"


def _dates(version: Record, lines: list[str], chance: random.Random) -> str | None:
    what = chance.choice(("date", "title", "lines", "adopted", "status"))
    if what == "date":
        version["date"] = f"20{chance.randint(10, 29)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
    elif what == "title":
        version["title"] = chance.choice(("Protocol telefoons mogen", "Protocol", "telefoons Protocol"))
    elif what == "adopted":
        version[chance.choice(("adopted", "in_force", "review_due"))] = "2024-05-01"
    elif what == "status":
        version[chance.choice(("status", "adopted_by"))] = "vastgesteld"
    else:
        version[chance.choice(("date_lines", "title_lines"))] = str(chance.randint(1, len(lines)))
    return f"{what} invented"


def _furniture(version: Record, lines: list[str], chance: random.Random) -> str | None:
    """A rule, or a part of a line, is called furniture; the rule goes."""
    number = chance.randint(1, len(lines))
    place = str(number)
    if chance.random() < 0.5 and lines[number - 1]:
        start = chance.randint(1, len(lines[number - 1]))
        place = f"{number}:{start}-{number}:{chance.randint(start, len(lines[number - 1]))}"
    artefacts = version.setdefault("artefacts", None) or []
    version["artefacts"] = [*artefacts, {"lines": place, "reason": chance.choice(REASONS), "note": "x"}]
    return f"artefact at {place}"


# Plans: words are taken out of a rule, and something else is made to hold them.


def theft(version: Record, lines: list[str], chance: random.Random) -> str | None:
    victims = [one for one in provisions(version) if len((one.get("text") or "").split()) > 3]
    victim = chance.choice(victims)
    spot = _spot(victim, lines, chance)
    if spot is None:
        return None
    number, start, stop, words = spot
    kept = _without(victim["lines"], number, start, stop, lines)
    if kept is None:
        return None
    text = f" {victim['text']} "
    if text.count(f" {words} ") != 1:
        return None
    thief = chance.choice(tuple(_THIEVES))
    victim["text"] = text.replace(f" {words} ", " ").strip()
    victim["lines"] = kept
    unreviewed(victim)
    _THIEVES[thief](version, victim, f"{number}:{start + 1}-{number}:{stop}", words, chance)
    return f"{thief} takes {words!r} out of {victim['eid']}"


def _spot(victim: Record, lines: list[str], chance: random.Random) -> tuple[int, int, int, str] | None:
    """Return line, columns (from 0, half open) and words of one to three words of a text; a whole line now and then."""
    numbers = [number for first, _, last, _ in witness.spans(victim["lines"]) for number in range(first, last + 1)]
    number = chance.choice(numbers)
    found = list(re.finditer(r"\S+", lines[number - 1]))
    if not found:
        return None
    at = chance.randrange(len(found))
    end = min(len(found), at + chance.randint(1, 3))
    negation = [index for index, match in enumerate(found) if match[0] in ("niet", "geen", "nooit", "tenzij")]
    if negation and chance.random() < 0.5:
        at, end = negation[0], negation[0] + 1
    if chance.random() < 0.15:
        at, end = 0, len(found)
    start, stop = found[at].start(), found[end - 1].end()
    return number, start, stop, " ".join(match[0] for match in found[at:end])


def _without(place: str, number: int, start: int, stop: int, lines: list[str]) -> str | None:
    """Return ``place`` without columns ``start`` to ``stop`` of a line; white space beside them goes too."""
    line = lines[number - 1]
    parts = []
    for first, first_column, last, last_column in witness.spans(place):
        if not first <= number <= last:
            parts.append((first, first_column, last, last_column))
            continue
        if line[:start].strip():
            parts.append((first, first_column, number, len(line[:start].rstrip())))
        elif first < number:
            parts.append((first, first_column, number - 1, 0))
        after = line[stop:]
        if after.strip():
            parts.append((number, stop + len(after) - len(after.lstrip()) + 1, last, last_column))
        elif number < last:
            parts.append((number + 1, 0, last, last_column))
    return ", ".join(_span(*part) for part in parts) or None


def _span(first: int, first_column: int, last: int, last_column: int) -> str:
    if not first_column and not last_column:
        return str(first) if first == last else f"{first}-{last}"
    start = f"{first}:{first_column}" if first_column else f"{first}:1"
    return f"{start}-{last}" + (f":{last_column}" if last_column else "")


def _as_artefact(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    own = {"lines": place, "reason": chance.choice(REASONS), "note": "x"}
    version["artefacts"] = [*(version.get("artefacts") or []), own]


def _as_whole_line(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    own = {"lines": place.split(":")[0], "reason": chance.choice(REASONS), "note": "x"}
    version["artefacts"] = [*(version.get("artefacts") or []), own]


def _home(version: Record, victim: Record) -> tuple[Record, list[Record]]:
    for section in version["sections"]:
        if victim in provisions({"sections": [section]}):
            return section, section["provisions"]
    raise AssertionError("the victim stands in the version")


def _as_provision(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    section, group = _home(version, victim)
    paragraphs = sum(one["kind"] == "paragraph" for one in group)
    own = {"eid": f"{section['eid']}__para_{paragraphs + 1}", "kind": "paragraph", "text": words, "lines": place}
    unreviewed(own)
    group.insert(chance.randint(0, len(group)), own)


def _as_item(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    own = {"eid": f"{victim['eid']}__item_1", "kind": "item", "text": words, "lines": place}
    unreviewed(own)
    victim["items"] = [own, *(victim.get("items") or [])]


def _as_section(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    at = chance.randint(0, len(version["sections"]))
    slug = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
    version["sections"].insert(at, {"eid": f"sec_{slug}", "heading": words, "lines": place})


def _as_heading(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    victim["heading"] = words
    victim["lines"] = f"{place}, {victim['lines']}"


def _as_title(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    if version.get("title_lines"):
        version["artefacts"] = [
            *(version.get("artefacts") or []),
            {"lines": version["title_lines"], "reason": "other", "note": "x"},
        ]
    version["title"], version["title_lines"] = words, place


def _as_neighbour(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    others = [one for one in provisions(version) if one is not victim and one.get("text")]
    other = chance.choice(others)
    before = chance.random() < 0.5
    other["text"] = f"{words} {other['text']}" if before else f"{other['text']} {words}"
    other["lines"] = f"{place}, {other['lines']}" if before else f"{other['lines']}, {place}"


def _as_footnote(version: Record, victim: Record, place: str, words: str, chance: random.Random) -> None:
    """As a footnote of the victim, or as more lines of a footnote that there is."""
    notes = [one for one in version.get("artefacts") or [] if one["reason"] == "footnote"]
    place = place.split(":")[0] if chance.random() < 0.7 else place
    if notes and chance.random() < 0.5:
        note = chance.choice(notes)
        line = int(place.split(":")[0])
        before = line < next(witness.spans(note["lines"]))[0]
        note["lines"] = f"{place}, {note['lines']}" if before else f"{note['lines']}, {place}"
    else:
        own = {"lines": place, "reason": "footnote", "of": [victim["eid"]]}
        version["artefacts"] = [*(version.get("artefacts") or []), own]


_THIEVES: dict[str, Callable[[Record, Record, str, str, random.Random], None]] = {
    "an artefact": _as_artefact,
    "a whole line of furniture": _as_whole_line,
    "a provision": _as_provision,
    "an item": _as_item,
    "a section": _as_section,
    "a heading": _as_heading,
    "the title": _as_title,
    "another provision": _as_neighbour,
    "a footnote": _as_footnote,
}
BLIND = (_number, _columns, _word, _order, _marker, _dates, _furniture)
