"""Write ``tests/golden/stands.yml``: where every text in force stands on every topic towards each role, to be read.

``python instruments/stands.py``. Roles of which the same is true stand together; what does not apply is left out.
Behind the value stand the place and the first words of what says so.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import yaml  # noqa: E402

from generator.book.book import Book  # noqa: E402
from generator.book.said import said  # noqa: E402
from generator.compare.stand import Stand  # noqa: E402
from generator.language import words  # noqa: E402
from generator.load import load  # noqa: E402
from generator.model import PlacedStatement  # noqa: E402

PATH = ROOT / "tests" / "golden" / "stands.yml"
_SHORT = 70


def told(book: Book, stand: Stand) -> str:
    """Return a stand in words, with the place and first words of each statement by which it stands."""
    value = words.phrases.standing.BARE[stand.standing]
    quoted = "; ".join(_quoted(book, placed) for placed in stand.statements)
    return f"{value}: {quoted}" if quoted else value


def _quoted(book: Book, placed: PlacedStatement) -> str:
    item, quote = said(book, placed), placed.statement.quote
    short = quote if len(quote) <= _SHORT else f"{quote[:_SHORT].rstrip()}…"
    return f"{item.rule.number if item.rule else item.place} “{short}”"


def document(book: Book) -> dict[str, dict[str, dict[str, str]]]:
    """Return topic → institution → roles → stand."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for topic in book.topics:
        for work in book.works:
            stands: dict[str, list[str]] = {}
            for role in book.roles:
                stand = book.stand(topic, work, role)
                if stand.standing != "not-applicable":
                    stands.setdefault(told(book, stand), []).append(role)
            by_roles = {", ".join(roles): value for value, roles in stands.items()}
            found.setdefault(topic, {})[work.institution.id] = by_roles
    return found


if __name__ == "__main__":
    held = document(Book(load(ROOT / "protocols")))
    text = yaml.safe_dump(held, allow_unicode=True, sort_keys=False, width=10_000)
    PATH.write_text(text, encoding="utf-8")
