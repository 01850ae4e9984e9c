"""Texts, files and corpora of any size that are made to be hard: for the benchmark of what anybody's input costs."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
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


_LABELS: dict[str, Dumpable] = {
    "roles": ["leerlingen"],
    "roles_basis": "generic",
    "norms": ["niet-toegestaan"],
    "topics": ["foto"],
}


def statement(quote: str, **more: Dumpable) -> Dumpable:
    """Return a statement about these words, with more or other fields."""
    topics: list[Dumpable] = ["foto"]
    fields: dict[str, Dumpable] = {"topics": topics, "norm": "niet-toegestaan", "binds": ["leerlingen"], "quote": quote}
    return {**fields, "act": "iets doen", **more}


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


Stated = Callable[[str], list[Dumpable]]
"""Gives what a text says: statements, as a ``version.yml`` has them."""


def version(written: list[str], stated: Stated | None = None) -> tuple[str, bytes]:
    """Return ``version.yml`` and ``source.txt`` of these articles, all on one topic, with statements where given."""
    source = text(written)
    provisions: list[Dumpable] = [
        {
            "eid": f"intro__art_{number}",
            "kind": "article",
            "num": f"{number}.",
            "text": article,
            "lines": f"{number + 2}",
            **(_LABELS if stated is None else {"statements": stated(article), "roles_basis": "generic"}),
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


def codebook(root: Path, number: int) -> None:
    """Put so many topics in the vocabulary of a corpus, each with a question that is coded."""
    topics: dict[str, Dumpable] = {
        "groups": [{"id": "inhoud", "label": "Inhoud"}, {"id": "rest", "label": "Overig", "rest": True}],
        "topics": [
            *({"id": each, "group": "inhoud", "label": each, "definition": each} for each in ("foto", "fatsoen")),
            *(
                {"id": f"t-{at}", "group": "inhoud", "label": f"Onderwerp {at}", "definition": f"Nummer {at}."}
                for at in range(number)
            ),
            {"id": "overig", "group": "rest", "label": "Overig", "definition": "Wat nergens past."},
        ],
    }
    answers: list[Dumpable] = [{"id": "ja", "label": "ja"}, {"id": "nee", "label": "nee"}]
    asked = ["foto", "fatsoen", *(f"t-{at}" for at in range(number))]
    questions: list[Dumpable] = [
        {"id": f"vraag-{topic}", "topic": topic, "question": f"Is {topic} zo?", "aspect": "other", "answers": answers}
        for topic in asked
    ]
    for name, tree in (("topics", topics), ("codebook", questions)):
        path = root / "vocabulary" / f"{name}.yml"
        line = f"# yaml-language-server: $schema=../schema/{name}.schema.json"
        path.write_text(dump(tree, line), encoding="utf-8")


def corpus(folder: Path, written: list[str], stated: Stated | None = None) -> Path:
    """Write a small corpus whose one version has these articles, and return its root."""
    root = folder / "protocols"
    shutil.copytree(_BASE, root)
    work = root / "voorbeeldschool" / "sociale-media"
    shutil.rmtree(work / "2024-09-01")
    listed = (work / "protocol.yml").read_text(encoding="utf-8").replace("[v1, '2024-09-01']", "[v1]")
    (work / "protocol.yml").write_text(listed.replace("order_basis: inferred", "order_basis: single"), encoding="utf-8")
    filed, source = version(written, stated)
    (work / "v1" / "version.yml").write_text(filed, encoding="utf-8")
    (work / "v1" / "source.txt").write_bytes(source)
    return root
