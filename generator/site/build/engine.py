"""MkDocs as a process of its own: run strictly, and what it complains of told as located problems."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.ground.crew import ALONE, Crew
from generator.ground.errors import DataError, Problem
from generator.ground.paths import resolved
from generator.ground.stages import Stages
from generator.ground.store import Store
from generator.model import Corpus
from generator.site import frame
from generator.site.build import reporting, trouble
from generator.site.build.trouble import refused, shown, whole

ROOT_VARIABLE = "PROTOCOLWIJZER_ROOT"
"""The environment variable by which a build tells ``plugin`` where the data are, over what ``mkdocs.yml`` says."""

CORPUS_VARIABLE = "PROTOCOLWIJZER_CORPUS"
"""The environment variable that says that a :class:`Handed` comes through standard input."""

FRAME_VARIABLE = "PROTOCOLWIJZER_FRAME"
"""The environment variable by which settings of a user's own can name the packaged ones, to say only what differs."""

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_ENTRY = re.compile(r"(?:WARNING|ERROR|CRITICAL) +-  (.*)")
_LOCATED = re.compile(r"(.+?):(\d+):(\d+): (.+) → (.+)")
_IN_DOCUMENT = re.compile(r"Doc file '(?P<document>[^']+)' (?P<what>contains .*?'(?P<link>[^']*)'.*)", re.DOTALL)
_IN_SETTINGS = re.compile(r"Config value '(?P<key>[^']+)': (?P<what>.*)", re.DOTALL)
_SYNTAX = re.compile(r"line (\d+), column (\d+)")


@dataclass(frozen=True, kw_only=True)
class Handed:
    """What a build hands to MkDocs: the corpus, so that it is loaded once, and what an earlier build made.

    ``before`` is the key in ``kept`` of the account of that, and ``site`` the folder with its files; null where nothing
    is taken over. The account of this build is to be put there too, and its key to be written to ``after``, if that is
    named. ``frame`` tells what pages are framed with: all that a site is made from but the data.
    """

    corpus: Corpus
    frame: str = ""
    kept: Store = field(default_factory=lambda: Store(None))
    before: str | None = None
    site: Path | None = None
    after: Path | None = None


def run(
    config: Path,
    root: Path,
    handed: Handed,
    site: Path,
    descriptor: int,
    stages: Stages,
    crew: Crew = ALONE,
) -> None:
    """Have MkDocs build the site that ``config`` describes into ``site``, from the corpus as loaded from ``root``.

    The descriptor stays open in MkDocs; ``stages`` hears how far it is; ``crew`` works for it. Raises ``DataError``
    with all that it complained of, and ``RuntimeError`` with its traceback where it broke down.
    """
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", ROOT_VARIABLE: str(resolved(root))}
    environment |= crew.environment()
    environment[CORPUS_VARIABLE] = "stdin"
    environment[FRAME_VARIABLE] = str(frame.packaged() / frame.SETTINGS)
    command = ["build", "--strict", "--config-file", str(config), "--site-dir", str(site)]
    with reporting.heard(stages, within="engine/") as (writes, named):
        environment[reporting.VARIABLE] = named
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", *command],
            env=environment,
            pass_fds=(descriptor, writes),
            input=pickle.dumps(handed),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode == 0:
        return
    if done.returncode < 0:
        what = f"mkdocs was killed while it built the site (signal {-done.returncode})"
        raise refused(config, what, "see whether the machine has memory enough, then build again")
    said = _COLOUR.sub("", done.stdout.decode("utf-8", "replace"))
    found = tuple(problems(said, config, frame.layers(config, root, frame.DOCUMENTS)))
    if not found or "Traceback (most recent call last)" in said:
        raise RuntimeError(f"mkdocs ended with status {done.returncode} and said:\n{said}")
    raise DataError(found)


def handed_over() -> Handed | None:
    """Return what a build hands to MkDocs, in whose process this is called; none where no build started it.

    What is read was written by :func:`run` in the process above, and by nobody else.
    """
    if CORPUS_VARIABLE not in os.environ:
        return None
    handed = pickle.load(sys.stdin.buffer)
    assert isinstance(handed, Handed)
    return handed


def problems(said: str, config: Path, folders: Sequence[Path]) -> Iterator[Problem]:
    """Yield what MkDocs complained of in its output, each at the line of the document or setting it names.

    ``folders`` are those of the documents, in the order in which one goes before another.
    """
    for message in _messages(said):
        located = [match for match in map(_LOCATED.fullmatch, message.splitlines()) if match]
        if located:
            for match in located:
                path, line, column, what, mend = match.groups()
                yield Problem(path=path, line=int(line), column=int(column), what=what, mend=mend)
        else:
            yield _placed(" ".join(message.split()), config, folders)


def _messages(said: str) -> Iterator[str]:
    """Yield each warning and error with the lines that belong to it."""
    lines: list[str] = []
    for line in said.splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry or line.startswith(("INFO ", "DEBUG ", "Aborted with", "Error: ")) or not line.strip():
            if lines:
                yield "\n".join(lines)
            lines = [entry[1]] if entry else [line] if line.startswith("Error: ") else []
        elif lines:
            lines.append(line)
        elif _LOCATED.fullmatch(line):
            lines = [line]
    if lines:
        yield "\n".join(lines)


def _placed(message: str, config: Path, folders: Sequence[Path]) -> Problem:
    if match := _IN_DOCUMENT.fullmatch(message):
        places = [folder / match["document"] for folder in folders]
        document = next((place for place in places if place.is_file()), places[0])
        line, column = trouble.find(document, match["link"]) or (1, 1)
        what = f"the document {match['what']}"
        return Problem(path=shown(document), line=line, column=column, what=what, mend="mend or remove the link")
    if match := _IN_SETTINGS.fullmatch(message):
        line, column = trouble.find(config, f"{match['key']}:") or (1, 1)
        return Problem(path=shown(config), line=line, column=column, what=message, mend="mend this setting")
    if match := _SYNTAX.search(message):
        return Problem(path=shown(config), line=int(match[1]), column=int(match[2]), what=message, mend="mend the YAML")
    return whole(config, message, "mend what this names")
