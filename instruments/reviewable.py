"""A small project with a made-up text that ``protocolwijzer ingest`` cut up and nobody read yet."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator import ingest, intake, load, schema, yamlio
from generator.ground.locator import Locator
from generator.model import Institution, Protocol, School

REPOSITORY = Path(__file__).resolve().parent.parent
AT = Locator("verzonnen-college", "sociale-media", "v1")

TEXT = """Protocol sociale media Verzonnen College

Dit protocol is een verzonnen voorbeeld.
Het geldt voor iedereen op school.

Voor leerlingen
1. Leerlingen plaatsen geen foto's van anderen zonder hun
toestemming.
2. Leerlingen mogen hun telefoon gebruiken in de pauze.
3. Leerlingen pesten niet via sociale media.
Verzonnen College - protocol
4. Een leerling die gepest wordt, kan terecht bij de mentor.

Voor medewerkers
1. Medewerkers nemen geen deel aan groepsapps van leerlingen.
2. Medewerkers delen geen vertrouwelijke informatie.
3. Je bent altijd persoonlijk verantwoordelijk voor wat je communiceert via de social media.

Gevolgen
Bij overtreding kan de schoolleiding een maatregel nemen.
"""


def project(folder: Path, text: str = TEXT, others: Sequence[str] = ("kalisto",)) -> Path:
    """Make a project in ``folder`` with the vocabulary, some ``others`` of our texts and a draft of ``text``.

    Return the folder of the draft, whose locator is ``AT``.
    """
    root = folder / "protocols"
    root.mkdir(parents=True)
    for name in ("vocabulary", "schema", *others):
        shutil.copytree(REPOSITORY / "protocols" / name, root / name)
    shutil.copy(REPOSITORY / "protocols" / "README.md", root)
    here = root / AT.institution / AT.protocol / str(AT.version)
    here.mkdir(parents=True)
    original = intake.read(text.encode(), "verzonnen.txt")
    draft = ingest.ingest(original, load.load_vocabulary(root)).version
    (here / "source.txt").write_bytes(text.encode())
    write(here / "version.yml", schema.VERSION, yamlio_tree(draft, id=AT.version))
    protocol = Protocol(
        id=AT.protocol, title=draft.title or "Protocol", subject="sociale media", schools=("verzonnen-college",),
        versions=(str(AT.version),), order_basis="single", order_reason="Er is één versie.",
    )  # fmt: skip
    write(here.parent / "protocol.yml", schema.PROTOCOL, schema.encode(protocol))
    school = School(id="verzonnen-college", name="Verzonnen College")
    institution = Institution(id=AT.institution, name="Verzonnen College", short_name="Verzonnen", schools=(school,))
    write(here.parent.parent / "institution.yml", schema.INSTITUTION, schema.encode(institution))
    return here


def yamlio_tree(record: object, **fields: yamlio.Dumpable) -> dict[str, yamlio.Dumpable]:
    """Return a record as it is written, with other ``fields``."""
    return {**schema.encode(record), **fields}


def write(path: Path, kind: schema.Kind[Any], tree: dict[str, yamlio.Dumpable]) -> None:
    """Write a file of the data in the house layout."""
    depth = len(path.parents) - len(next(each for each in path.parents if each.name == "protocols").parents) - 1
    path.write_text(yamlio.dump(tree, schema.modeline(kind, depth)), encoding="utf-8")
