"""Texts, files and corpora of any size that are made to be hard: for the benchmark of what anybody's input costs."""

from __future__ import annotations

import random
import shutil
from hashlib import sha256
from pathlib import Path

from reviewed import reviewed

from generator.yamlio import Dumpable, dump

_BASE = Path(__file__).parents[1] / "tests" / "golden" / "check" / "base"
_MODELINE = "# yaml-language-server: $schema=../../../schema/version.schema.json"
WORDS = (
    *("leerling", "leraar", "school", "telefoon", "foto", "filmen", "toestemming", "klas", "account", "bericht"),
    *("groep", "online", "delen", "plaatsen", "vragen", "melden", "mentor", "ouder", "regel", "sanctie", "privacy"),
    *("beeld", "gesprek", "website", "moet", "mag", "niet", "altijd", "soms", "samen", "veilig"),
)


def sentence(chance: random.Random, length: int = 12) -> str:
    """Return a sentence of words that all other sentences have as well."""
    return " ".join(chance.choice(WORDS) for _ in range(length)).capitalize() + "."


def articles(number: int, kind: str = "like") -> list[str]:
    """Return the texts of so many articles: ``like`` each other, ``equal``, or each of words of its own (``own``)."""
    chance = random.Random(number)
    if kind == "equal":
        return ["Wees aardig voor elkaar op school."] * number
    if kind == "own":
        return [" ".join(f"w{place}x{word}" for word in range(12)).capitalize() + "." for place in range(number)]
    return [sentence(chance) for _ in range(number)]


def text(written: list[str], first: int = 1) -> bytes:
    """Return a plain text with these numbered articles."""
    lines = (f"{number}. {article}" for number, article in enumerate(written, first))
    return ("Protocol sociale media\n\n" + "\n".join(lines) + "\n").encode()


def version(written: list[str]) -> tuple[str, bytes]:
    """Return ``version.yml`` and ``source.txt`` of these articles, all on one topic."""
    source = text(written)
    provisions: list[Dumpable] = [
        {
            "eid": f"intro__art_{number}",
            "kind": "article",
            "num": f"{number}.",
            "text": article,
            "lines": f"{number + 2}",
            "roles": ["leerlingen"],
            "roles_basis": "generic",
            "norms": ["niet-toegestaan"],
            "topics": ["foto"],
            "state": "suggested",
        }
        for number, article in enumerate(written, 1)
    ]
    tree: dict[str, Dumpable] = {
        "id": "v1",
        "title": "Protocol sociale media",
        "title_lines": "1",
        "date": None,
        "date_lines": None,
        "source": {"file": "source.txt", "sha256": sha256(source).hexdigest()},
        "note": None,
        "sections": [{"eid": "intro", "provisions": provisions}],
    }
    return reviewed(dump(tree, _MODELINE).encode()).decode(), source


def corpus(folder: Path, written: list[str]) -> Path:
    """Write a small corpus whose one version has these articles, and return its root."""
    root = folder / "protocols"
    shutil.copytree(_BASE, root)
    work = root / "voorbeeldschool" / "sociale-media"
    shutil.rmtree(work / "2024-09-01")
    listed = (work / "protocol.yml").read_text(encoding="utf-8").replace("[v1, '2024-09-01']", "[v1]")
    (work / "protocol.yml").write_text(listed.replace("order_basis: inferred", "order_basis: single"), encoding="utf-8")
    filed, source = version(written)
    (work / "v1" / "version.yml").write_text(filed, encoding="utf-8")
    (work / "v1" / "source.txt").write_bytes(source)
    return root
