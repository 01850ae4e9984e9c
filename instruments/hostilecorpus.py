"""An institution whose every word tries to be something else than a word, beside a real one of the repository.

:func:`build` writes it twice over: once with hostile words, once with harmless ones in the same places, so that a test
can compare what was made of both.
"""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from reviewed import reviewed

from generator import schema, yamlio

HOSTILE = (
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "&lt;b&gt; &#106;avascript:alert(1) &amp;amp; &nbsp;",
    "{{ 7*7 }} {% raw %} {# weg #} ${7*7} %s",
    "| a | b | `code` ``` **vet** _schuin_ [x](//kwaad)",
    "</script><!-- ]]> --></textarea></title></style>",
    "zacht\u00adstreepje\u00adwoord",
    "links\u200fsthcer\u200elos\u061cdoor",
    "\uf0b7 een punt",
    "=1+1",
    "+1+1",
    "-1-1",
    "@SUM(A1)",
    "\"dubbel\" 'enkel' \\n \\u0041 \\",
    "W" + "o" * 400 + "rd",
    "' onmouseover='alert(1)",
    '" onmouseover="alert(1)',
    "#strong[vet] $x$ @ref // weg /* weg */",
)
HARMLESS = tuple(f"qzx{number:02d}woordje" for number in range(len(HOSTILE)))
SEPARATED = "regel\u2028scheiding\u2029alinea"
"""What may stand in a note, not in a quoted text: white space there becomes one space."""


def build(repository: Path, folder: Path, words: tuple[str, ...]) -> Path:
    """Return ``folder/protocols``: the vocabulary, a real institution, and ``vijandig`` made of ``words``."""
    root = folder / "protocols"
    for name in ("vocabulary", "kalisto"):
        shutil.copytree(repository / "protocols" / name, root / name)
    home = root / "vijandig"
    _write(
        home / "institution.yml",
        1,
        "institution",
        {
            "id": "vijandig",
            "name": words[0],
            "short_name": words[1],
            "name_note": words[2],
            "kind": words[4],
            "website": words[3],
            "schools": [{"id": "vijandige-school", "name": words[5], "website": words[17]}],
        },
    )
    _write(
        home / "regels" / "protocol.yml",
        2,
        "protocol",
        {
            "id": "regels",
            "title": words[6],
            "title_note": words[7],
            "subject": words[18],
            "schools": ["vijandige-school"],
            "schools_note": words[0],
            "versions": ["v1", "v2"],
            "order_basis": "inferred",
            "order_reason": words[2],
            "overrules": [
                {"old": "v1", "new": "v2", "eid": "sec_a__art_2", "verdict": "substantive", "reason": words[0]}
            ],
        },
    )
    _version(home / "regels" / "v1", words, {})
    _version(
        home / "regels" / "v2",
        words,
        {
            "status": "vastgesteld",
            "adopted_by": words[1],
            "adopted": "2024-01-02",
            "consultation": words[3],
            "decision_basis": words[4],
            "supersedes": "v1",
            "motivation": words[5],
            "motivations": [{"eid": "sec_a__art_1", "text": words[0]}],
        },
    )
    return root


def _version(folder: Path, words: tuple[str, ...], decision: dict[str, Any]) -> None:
    newer = bool(decision)
    texts = [f"{text} erbij" if newer and number == 1 else text for number, text in enumerate(words)]
    lines = [
        words[7],
        f"A. {words[8]} voor leerlingen",
        *(f"{number}. {text}" for number, text in enumerate(texts, 1)),
        words[10],
    ]
    source = ("\n".join(lines) + "\n").encode()
    provisions = [
        {
            "eid": f"sec_a__art_{number}",
            "kind": "article",
            "num": f"{number}.",
            "text": text,
            "summary": words[number % len(words)] + SEPARATED,
            "lines": f"{number + 2}",
            "roles": ["leerlingen"],
            "roles_basis": "inherited",
            "norms": ["niet-toegestaan"],
            "topics": ["opnamen-plaatsen"] if number % 2 else ["fatsoen-en-respect"],
            "state": "suggested",
            "doubt": words[(number + 3) % len(words)],
        }
        for number, text in enumerate(texts, 1)
    ]
    _write(
        folder / "version.yml",
        3,
        "version",
        {
            "id": folder.name,
            "title": words[7],
            "title_lines": "1",
            **decision,
            "source": {
                "file": "source.txt",
                "sha256": hashlib.sha256(source).hexdigest(),
                "original_name": words[0],
                "url": words[3],
                "retrieved": "2024-01-01" if newer else "2023-01-01",
            },
            "note": words[9] + SEPARATED,
            "artefacts": [{"lines": f"{len(lines)}", "reason": "other", "note": words[2]}],
            "sections": [
                {
                    "eid": "sec_a",
                    "num": "A.",
                    "heading": f"{words[8]} voor leerlingen",
                    "lines": "2",
                    "roles": ["leerlingen"],
                    "provisions": provisions,
                }
            ],
        },
    )
    (folder / "source.txt").write_bytes(source)
    path = folder / "version.yml"
    path.write_bytes(reviewed(path.read_bytes(), ["sec_a__art_1"], by=words[0]))


def _write(path: Path, depth: int, kind: str, tree: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    known = next(each for each in schema.KINDS if each.name == kind)
    path.write_text(yamlio.dump(tree, schema.modeline(known, depth)), encoding="utf-8", newline="")
