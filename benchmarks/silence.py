"""Print where every text in force stands on every topic towards every role, before and after statements.

``python benchmarks/silence.py``: one line per kind of change with how many cells it has, then each cell that changed.
*Before* is the rule of commit d4fa963: what a provision's labels name first stood for all of it. A text was *about* a
topic for a role where a provision that binds the role has it first, *beside* it where one has it further down, else
silent; the labels of that commit are read from git. *After* is ``Book.stand``. Only topics that were there before are
counted; ``--role ROLE`` and ``--topic TOPIC`` narrow the list.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import yaml  # noqa: E402

from generator.book.book import Book  # noqa: E402
from generator.compare.stand import Stand  # noqa: E402
from generator.load import load  # noqa: E402
from generator.model import Work  # noqa: E402

OLD = "d4fa963"


def then(path: str) -> Any:
    """Return a YAML file as it was at ``OLD``."""
    shown = subprocess.run(["git", "show", f"{OLD}:{path}"], cwd=ROOT, capture_output=True, text=True, check=True)
    return yaml.load(shown.stdout, Loader=yaml.CSafeLoader)


def provisions(of: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield provisions and the items in them."""
    for each in of:
        yield each
        yield from provisions(each.get("items", []))


def before(work: Work) -> dict[tuple[str, str | None], str]:
    """Return where the labels of that time put a work, by topic and role; silence is left out."""
    edition = work.in_force
    version = then(f"protocols/{edition.institution.id}/{edition.protocol.id}/{edition.version.id}/version.yml")
    found: dict[tuple[str, str | None], str] = {}
    for section in version["sections"]:
        for each in provisions(section.get("provisions", [])):
            for rank, topic in enumerate(each.get("topics", [])):
                for role in (None, *each.get("roles", [])):
                    if rank == 0 or (topic, role) not in found:
                        found[topic, role] = "beside" if rank else "about"
    return found


def why(old: str, stand: Stand) -> str | None:
    """Return why a cell changed, in a few words; None where both say the same."""
    new = stand.standing
    if old == "about":
        return (
            None
            if new == "binds" or (stand.role is None and stand.speaks)
            else f"was called about the role, {new}: read again statement by statement"
        )
    if old == "beside":
        return f"was only named beside, {new}: a rule of its own" if stand.speaks else f"was named beside, {new}"
    if stand.speaks:
        how = {"binds": "a rule that binds the role", "affects": "a rule for others that touches the role"}
        return f"was called silent, {new}: {how.get(str(new), 'said to everyone')}"
    named = {
        "others": "speaks of other roles only",
        "elsewhere": "another document holds too and is not here",
        "not-applicable": "the topic or the role is none of this text",
    }
    return None if new == "silent" else f"was called silent, {new}: {named[str(new)]}"


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--role")
    parser.add_argument("--topic")
    asked = parser.parse_args()
    book = Book(load(ROOT / "protocols"))
    known = {topic["id"] for topic in then("protocols/vocabulary/topics.yml")["topics"]}
    topics = [topic for topic in book.topics if topic in known]
    counts: Counter[str] = Counter()
    cells = unchanged = 0
    changed: list[str] = []
    for work in book.works:
        old = before(work)
        for topic in topics:
            for role in (None, *book.roles):
                stand = book.stand(topic, work, role)
                cells += 1
                reason = why(old.get((topic, role), "silent"), stand)
                if reason is None:
                    unchanged += 1
                    continue
                counts[reason] += 1
                if asked.role in (None, role or "anyone") and asked.topic in (None, topic):
                    changed.append(f"{work.institution.id:16} {topic:28} {role or 'anyone':12} {reason}")
    print(f"{cells} cells on {len(topics)} topics that were there before; {unchanged} say what they said")
    for reason, count in counts.most_common():
        print(f"{count:5}  {reason}")
    print(f"topics split or new since then, not compared: {', '.join(t for t in book.topics if t not in known)}\n")
    print("\n".join(changed))


if __name__ == "__main__":
    main()
