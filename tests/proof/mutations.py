"""Attacks on the proof: random edits of version files, and whether one gets through: ``mutations.py [COUNT [SEED]]``.

An edit gets through when the product's own ``check`` passes and the witness, which knows nothing of the product, finds
that the published words are not the source's. Half of the edits are blind (a number, a word, a line changed), half are
plans: words are taken out of a rule and something else is made to hold them, with every span set to match.
"""

from __future__ import annotations

import copy
import hashlib
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import edits
import witness
import yaml
from edits import Record

from generator import load
from generator.ground.errors import DataError
from generator.load import whole
from generator.load.files import Reader
from generator.load.known import Known
from generator.load.vocabulary import read_vocabulary
from generator.model import Vocabulary

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
_SCHEMA = "# yaml-language-server: $schema=../../../schema/version.schema.json"
_ADVICE = re.compile(r"the eid '([^']*)' is not the one .* → make it '([^']*)'")


@dataclass
class Attacked:
    """A corpus of one version that stands on disk, and that version as plain data."""

    root: Path
    folder: Path
    version: Record
    lines: list[str]

    def write(self, version: Record) -> None:
        """Put an edited version in the place of the right one."""
        text = f"{_SCHEMA}\n{dumped(version)}"
        (self.folder / "version.yml").write_text(text, encoding="utf-8")


@dataclass
class Outcome:
    """How the edits ended: refused, passed with the words whole, and got through (seed: what was done)."""

    refused: int = 0
    harmless: list[str] = field(default_factory=list)
    through: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Quotes every text, so that nothing becomes a number or a date on the way."""


_Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def dumped(version: Record) -> str:
    """Return a version as YAML."""
    return yaml.dump(version, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)


def plain(value: Any) -> Any:
    """Return base-loaded YAML with null as None."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return witness.read(value)


def made_up(folder: Path) -> Attacked:
    """Return the made-up text beside this module as a corpus of its own in ``folder``."""
    root = folder / "made-up"
    shutil.copytree(ROOT / "tests/golden/check/base", root)
    work = root / "voorbeeldschool/sociale-media"
    for old in ("v1", "2024-09-01"):
        shutil.rmtree(work / old)
    record = (work / "protocol.yml").read_text(encoding="utf-8")
    record = record.replace("[v1, '2024-09-01']", "['2024-03-01']").replace("inferred", "single")
    (work / "protocol.yml").write_text(record.replace("Protocol sociale media", "Protocol telefoons"), encoding="utf-8")
    target = work / "2024-03-01"
    target.mkdir()
    shutil.copy(HERE / "text/source.txt", target)
    version = plain(yaml.load((HERE / "text/version.yml").read_text(encoding="utf-8"), Loader=_Loader))
    version["source"]["sha256"] = hashlib.sha256((target / "source.txt").read_bytes()).hexdigest()
    return _attacked(root, target, version)


def real(folder: Path, version: Path) -> Attacked:
    """Return one version of the real corpus, without the institution's others, in ``folder``."""
    institution, protocol = version.parent.parent.name, version.parent.name
    root = folder / f"{institution}-{version.name}"
    shutil.copytree(ROOT / "protocols/vocabulary", root / "vocabulary")
    work = root / institution / protocol
    shutil.copytree(version, work / version.name)
    shutil.copy(version.parent.parent / "institution.yml", root / institution)
    record = plain(yaml.load((version.parent / "protocol.yml").read_text(encoding="utf-8"), Loader=_Loader))
    record["versions"], record["order_basis"] = [version.name], "single"
    record.pop("overrules", None)
    schema = _SCHEMA.replace("../../../schema/version", "../../schema/protocol")
    (work / "protocol.yml").write_text(f"{schema}\n{dumped(record)}", encoding="utf-8")
    target = work / version.name
    read = plain(yaml.load((target / "version.yml").read_text(encoding="utf-8"), Loader=_Loader))
    read["supersedes"] = None
    return _attacked(root, target, read)


def _attacked(root: Path, folder: Path, version: Record) -> Attacked:
    for provision in edits.provisions(version):
        edits.unreviewed(provision)
    text = (folder / "source.txt").read_bytes().decode("utf-8-sig")
    attacked = Attacked(root, folder, version, re.split(r"\r\n|\n|\r", text))
    attacked.write(version)
    load.load(root)
    return attacked


def attack(attacked: Attacked, seed: str, outcome: Outcome) -> None:
    """Make one edit, or two, and note how it ended."""
    chance = random.Random(seed)
    version = copy.deepcopy(attacked.version)
    plan = [edits.theft] if chance.random() < 0.5 else [chance.choice(edits.BLIND)]
    if chance.random() < 0.25:
        plan.append(chance.choice((*edits.BLIND, edits.theft)))
    done = [said for edit in plan if (said := edit(version, attacked.lines, chance))]
    if not done or version == attacked.version:
        return attack(attacked, f"{seed}+", outcome)
    outcome.kinds[plan[0].__name__.strip("_")] += 1
    if not _passes(attacked, version):
        outcome.refused += 1
        return None
    if faults := [*witness.testify(attacked.folder).problems, *_invented(version, attacked)]:
        outcome.through.append(f"{seed} ({attacked.root.name}): {'; '.join(done)}: {faults[0]}")
    else:
        outcome.harmless.append(f"{seed} ({attacked.root.name}): {'; '.join(done)}")
    return None


def _passes(attacked: Attacked, version: Record) -> bool:
    """Return whether ``check`` passes; an attacker follows its advice on eIds, since those are no words."""
    for _ in range(3):
        attacked.write(version)
        try:
            load.load(attacked.root)
            return True
        except DataError as error:
            advised = dict(_ADVICE.findall(str(error)))
            if len(advised) < len(error.problems):
                return False
            for one in (*version["sections"], *edits.provisions(version)):
                one["eid"] = advised.get(one["eid"], one["eid"])
    return False


def _invented(version: Record, attacked: Attacked) -> Iterator[str]:
    """Yield a date that its lines do not say; year and day are enough to see it."""
    if version.get("date") is None or version["date"] == attacked.version["date"]:
        return
    year, _, day = version["date"].split("-")
    spans = witness.spans(version["date_lines"]) if version.get("date_lines") else ()
    said = " ".join(attacked.lines[number - 1] for first, _, last, _ in spans for number in range(first, last + 1))
    if year not in said or str(int(day)) not in said:
        yield f"the date {version['date']} is not in {said!r}"


@contextmanager
def vocabulary_once() -> Iterator[None]:
    """Have the vocabulary of each corpus read once: nobody edits it here, and it is two thirds of what is read."""
    known: dict[Path, tuple[Vocabulary | None, Known]] = {}

    def once(reader: Reader) -> tuple[Vocabulary | None, Known]:
        if reader.root not in known:
            found = read_vocabulary(reader)
            if reader.problems:
                return found
            known[reader.root] = found
        return known[reader.root]

    vars(whole)["read_vocabulary"] = once
    try:
        yield
    finally:
        vars(whole)["read_vocabulary"] = read_vocabulary


def attacks(count: int, seed: int, folder: Path) -> Outcome:
    """Return how ``count`` random edits ended; most on the made-up text, which has every kind of place."""
    targets = [
        made_up(folder),
        *(real(folder, path.parent) for path in sorted(ROOT.glob("protocols/*/*/*/version.yml"))),
    ]
    outcome = Outcome()
    with vocabulary_once():
        for number in range(count):
            # Seven in ten on the made-up text: a real one costs three times as much and has no furniture inside a rule.
            ten, place = divmod(number, 10)
            target = targets[0] if place < 7 else targets[1 + (3 * ten + place) % (len(targets) - 1)]
            attack(target, f"{seed}-{number}", outcome)
    return outcome


def main() -> int:
    """Print how the edits ended; 1 where one got through."""
    count, seed = (int(value) for value in (*sys.argv[1:], *("10000", "1")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        outcome = attacks(count, seed, Path(folder))
    ends = f"{outcome.refused} refused, {len(outcome.harmless)} harmless, {len(outcome.through)} got through"
    print(f"{count} edits: {ends}")
    print(", ".join(f"{kind} {times}" for kind, times in outcome.kinds.most_common()))
    for what, found in (("got through", outcome.through), ("harmless", outcome.harmless)):
        print(f"\n{what}:", *found, sep="\n")
    return 1 if outcome.through else 0


if __name__ == "__main__":
    sys.exit(main())
