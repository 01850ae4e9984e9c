"""A data folder of many institutions, made of copies of those in it; with texts of their own if asked."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

EDITED = 1 / 8
"""Which share of the different words of a copy is replaced: texts of schools that took over each other's differ so."""

_WORD = re.compile(r"(?<![\w’'-])[a-z]{6,}(?![\w’'-])")
_MEND = re.compile(r"(?m)^(.+?):(\d+):\d+: .+ → .*write: reviewed_sha: (\w+)$")


def copied(protocols: Path, target: Path, copies: int, *, edited: bool = False) -> None:
    """Copy a data folder to ``target`` with every institution in it ``copies`` times more, under ids of their own.

    ``edited`` copies have other words in every provision. Their reviews are then stale: see ``review``.
    """
    dice = random.Random(1)
    shutil.copytree(protocols, target)
    for original in sorted(path.parent for path in protocols.glob("*/institution.yml")):
        for number in range(1, copies + 1):
            copy = target / f"{original.name}-{number}"
            shutil.copytree(original, copy)
            _rename(copy, original, number)
            for version in sorted(copy.glob("*/*/version.yml")) if edited else ():
                _edit(version, dice)


def review(root: Path, project: Path, environment: Mapping[str, str]) -> None:
    """Write what the ``check`` of ``project`` asks for at every stale review.

    Raises ``CalledProcessError`` where it asks for more than that.
    """
    check = [sys.executable, "-m", "generator.cli", "check", "--root", str(root)]
    asked = subprocess.run(check, cwd=project, env=environment, capture_output=True, encoding="utf-8", check=False)
    files: dict[str, list[str]] = {}
    for path, line, sha in _MEND.findall(asked.stderr):
        lines = files.setdefault(path, Path(path).read_text(encoding="utf-8").splitlines())
        lines[int(line) - 1] = re.sub(r"reviewed_sha: \w+", f"reviewed_sha: {sha}", lines[int(line) - 1])
    for path, lines in files.items():
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    subprocess.run(check, cwd=project, env=environment, stdout=subprocess.DEVNULL, check=True)


def _rename(folder: Path, original: Path, number: int) -> None:
    institution = folder / "institution.yml"
    content = institution.read_text(encoding="utf-8")
    schools = [school["id"] for school in yaml.safe_load(content).get("schools") or ()]
    content = content.replace(f"id: {original.name}\n", f"id: {folder.name}\n", 1)
    content = re.sub(r"(?m)^((?:short_)?name): (.+)$", rf"\1: \2 {number}", content)
    for school in schools:
        content = re.sub(rf"\bid: {school}\b(?!-)", f"id: {school}-{number}", content)
    institution.write_text(content, encoding="utf-8")
    for protocol in folder.glob("*/protocol.yml"):
        listed = protocol.read_text(encoding="utf-8")
        for school in schools:
            listed = re.sub(rf"(?<=[\[ ]){school}(?=[,\]\n])", f"{school}-{number}", listed)
        protocol.write_text(listed, encoding="utf-8")


def _edit(version: Path, dice: random.Random) -> None:
    """Put other words in the provisions of a version and in its source, the same in both."""
    lines = version.read_text(encoding="utf-8").splitlines(keepends=True)
    spoken = set(_spoken(lines))
    headings = "".join(line for line in lines if re.search(r"\b(heading|title): ", line))
    words = sorted(
        {word for number in spoken for word in _WORD.findall(lines[number])} - set(_WORD.findall(headings.lower()))
    )
    other = {word: dice.choice(words) for word in words if dice.random() < EDITED}

    def edited(text: str) -> str:
        return _WORD.sub(lambda word: other.get(word[0], word[0]), text)

    source = version.with_name("source.txt")
    old = source.read_bytes()
    new = edited(old.decode()).encode()
    source.write_bytes(new)
    content = "".join(edited(line) if number in spoken else line for number, line in enumerate(lines))
    shas = hashlib.sha256(old).hexdigest(), hashlib.sha256(new).hexdigest()
    version.write_text(content.replace(*shas), encoding="utf-8")


def _spoken(lines: list[str]) -> Iterator[int]:
    """Yield the numbers of the lines that hold the text of a provision."""
    deep: int | None = None
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if deep is not None and line.strip() and indent <= deep:
            deep = None
        if deep is not None:
            yield number
        elif re.match(r" *(- )?text: ", line):
            deep = indent
            if not re.search(r"[>|]-?$", line.rstrip()):
                yield number
