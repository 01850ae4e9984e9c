"""What a question costs a reader: the pieces of the index that the search asks for, counted in node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from node import REPOSITORY, program

EVERYDAY = (
    "foto",
    "telefoon in de les",
    "mag ik mijn telefoon in de klas gebruiken",
    "schorsing leerling",
    "wie is verantwoordelijk voor wat ik plaats",
    "mag de school foto's van mijn kind plaatsen",
    "mag een docent vrienden zijn met leerlingen",
    "appgroep met ouders",
    "pesten op whatsapp",
    "filmen in de klas",
    "wat gebeurt er als ik de regels overtreed",
    "toestemming ouders beeldmateriaal",
    "namens de school reageren",
    "logo van de school gebruiken",
    "privé account medewerker",
    "vertrouwelijke informatie delen",
    "wachtwoord delen",
    "chatgpt",
    "klacht indienen",
    "mag ik mn docent adden op snap",
)
"""Twenty questions as people type them, of one word to eight."""

_ASK = """
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
await import("./web/test/vendored.js");
const { finder } = await import("./web/search/find.js");
const { folder, asked, options } = JSON.parse(readFileSync(0, "utf8"));
const json = (piece) => JSON.parse(piece.replace(/^[^(]*\\("[^"]*",/, "").replace(/\\);?\\s*$/, ""));
const told = [];
for (const words of asked) {
  let [spent, bytes, pieces, held] = [0, 0, {}, new Map()];
  const find = finder(async (name, path) => {
    if (held.has(name)) return held.get(name);
    const script = readFileSync(`${folder}/${path}`);
    const size = gzipSync(script).length;
    bytes += size;
    const kind = path.includes("/") ? name[0] : "entry";
    const [count, sum] = pieces[kind] ?? [0, 0];
    pieces[kind] = [count + 1, sum + size];
    const began = process.cpuUsage();
    held.set(name, json(script.toString()));
    const { user, system } = process.cpuUsage(began);
    spent += user + system;
    return held.get(name);
  });
  const before = process.cpuUsage();
  const answer = await find(words, options);
  const { user, system } = process.cpuUsage(before);
  told.push({ asked: words, bytes, pieces, answer, cpu: (user + system) / 1e6, parsing: spent / 1e6 });
}
process.stdout.write(JSON.stringify(told));
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What one question, asked first, makes the search fetch.

    ``bytes`` are those over the wire, compressed; ``pieces`` how many of each sort, by the first letter of their names,
    and their bytes; ``seconds`` of the processor, to unpack for counting included. ``answer`` is what it answers.
    """

    asked: str
    bytes: int
    pieces: Mapping[str, Sequence[int]]
    answer: Mapping[str, Any]
    seconds: float


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write an index to ``folder``."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def ask(folder: Path, asked: Sequence[str] = EVERYDAY, **options: Any) -> list[Fetched]:
    """Return what each question, asked first of the index in ``folder``, costs; ``options`` as ``find`` takes them."""
    run = subprocess.run(
        [program(), "--no-deprecation", "--import", "./web/test/json.js", "--input-type=module", "-e", _ASK],
        cwd=REPOSITORY,
        input=json.dumps({"folder": str(folder.resolve()), "asked": list(asked), "options": options}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [
        Fetched(
            asked=each["asked"], bytes=each["bytes"], pieces=each["pieces"], answer=each["answer"], seconds=each["cpu"]
        )
        for each in json.loads(run.stdout)
    ]
