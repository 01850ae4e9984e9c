"""The cases under ``golden/pairing/``: two short texts and the rows in which their provisions must stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import goldens

from generator.compare import pairing
from generator.model import (
    Corpus,
    DraftProvision,
    DraftSection,
    DraftVersion,
    Edition,
    Institution,
    Passage,
    Protocol,
    Source,
    Vocabulary,
    Work,
    finish,
)

CASES = Path(__file__).parents[1] / "tests" / "golden" / "pairing"


@dataclass(frozen=True)
class Case:
    """One file under ``golden/pairing/``."""

    name: str
    what: str
    left: list[dict[str, Any]]
    right: list[dict[str, Any]]
    expected: list[str]
    versions: bool = False


def read_all() -> list[Case]:
    """Return all cases in the order of their names."""
    return [Case(name=path.stem, **goldens.read(path)) for path in sorted(CASES.glob("*.yml"))]


def corpus(case: Case, vocabulary: Vocabulary) -> Corpus:
    """Return a corpus of the two texts: two versions of one work, or two works."""
    left, right = _edition("links", "v1", case.left), _edition("links" if case.versions else "rechts", "v2", case.right)
    if case.versions:
        right = replace(right, institution=left.institution, protocol=left.protocol)
        works = [_work(left, right)]
    else:
        works = [_work(left), _work(right)]
    institutions = tuple(work.institution for work in works)
    return Corpus(vocabulary=vocabulary, institutions=institutions, works=tuple(works))


def shown(rows: Sequence[pairing.Row]) -> list[str]:
    """Return rows as they are written down in a case."""
    return [
        f"{_num(row.left)} | {', '.join(_num(link.right) for link in row.links) or _num(row.right)} | {row.state}"
        for row in rows
    ]


def _num(passage: Passage | None) -> str:
    return passage.provision.num or "?" if passage else "–"


def _work(*editions: Edition) -> Work:
    return Work(institution=editions[0].institution, protocol=editions[0].protocol, editions=editions)


def _edition(name: str, version: str, provisions: list[dict[str, Any]]) -> Edition:
    section = DraftSection(
        eid="sec_a", num="A.", heading="Regels", lines="1", provisions=tuple(map(_provision, provisions))
    )
    return Edition(
        institution=Institution(id=name, name=f"School {name}", short_name=name.capitalize()),
        protocol=Protocol(
            id="regels",
            title="Regels",
            subject="sociale media",
            versions=("v1", "v2"),
            order_basis="printed",
            order_reason="Staat er.",
        ),
        version=finish(
            DraftVersion(id=version, source=Source(file="source.txt", sha256="0" * 64), sections=(section,))
        ),
        source_bytes=b"",
    )


def _provision(given: dict[str, Any]) -> DraftProvision:
    return DraftProvision(
        eid=f"sec_a__art_{given['num']}",
        wid=given.get("wid"),
        kind="article",
        num=given["num"],
        text=given["text"],
        lines="1",
        roles=tuple(given.get("roles", [])),
        roles_basis="printed" if "roles" in given else "none",
        norms=tuple(given.get("norms", ["uitgangspunt"])),
        topics=tuple(given.get("topics", [])),
        state="reviewed",
    )
