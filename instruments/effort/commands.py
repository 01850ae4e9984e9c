"""Commands as a person types them in a terminal, and the questions that ``add`` asks there."""

from __future__ import annotations

import os
import pty
import re
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from effort.gold import Gold
from effort.hand import Hand
from generator.language import words

_say = words.phrases.adding
_PROPOSED = re.compile(r"\[(?P<proposed>[^\[\]]*)\] $")


class RefusedError(Exception):
    """``add`` refused the file, or what lies there already."""


@dataclass(frozen=True, slots=True)
class Added:
    """What ``add`` printed, and each question to which its own answer was not the right one."""

    said: str
    typed: tuple[str, ...]


def run(hand: Hand, folder: Path, *words_: str) -> subprocess.CompletedProcess[str]:
    """Type a command and wait for it, whatever comes of it."""
    _typed(hand, words_)
    before = spent()
    done = subprocess.run(_command(words_), cwd=folder, capture_output=True, text=True, check=False)
    hand.waited += spent() - before
    return done


def add(hand: Hand, folder: Path, file: str, gold: Gold) -> Added:
    """Add a file and answer what is asked, with Enter where what is proposed is right."""
    _typed(hand, ("add", file))
    wanted = {
        _say.ASKED["institution"]: gold.desk.institution or "",
        _say.ASKED["schools"]: "; ".join(gold.schools) or _say.NONE,
        _say.ASKED["title"]: gold.desk.title,
        _say.ASKED["date"]: gold.desk.date.isoformat() if gold.desk.date else _say.NONE,
        _say.ASKED["subject"]: gold.subject,
    }
    ours, theirs = pty.openpty()
    before = spent()
    running = subprocess.Popen(
        _command(("add", file)), cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True
    )
    os.close(theirs)
    said, shown, typed = "", "", []
    while True:
        try:
            got = os.read(ours, 4096).decode(errors="replace")
        except OSError:  # Linux says so where the other end of a terminal was closed
            break
        if not got:
            break
        shown += got.replace("\r\n", "\n")
        said += got
        asked = next((each for each in wanted if each in shown and shown.endswith(" ")), None)
        if asked is None:
            continue
        found = _PROPOSED.search(shown)
        right = found is not None and found["proposed"] == wanted[asked]
        hand.read(shown)
        hand.think("questions")
        answer = "" if right else wanted[asked]
        if right:
            hand.press()
        else:
            typed.append(asked)
            hand.fill(len(answer) + 1)
        os.write(ours, f"{answer}\n".encode())
        del wanted[asked]
        shown = ""
    os.close(ours)
    if running.wait():
        raise RefusedError(said)
    hand.waited += spent() - before
    hand.read(shown)
    return Added(said, tuple(typed))


def spent() -> float:
    """Return the seconds of the processor of all commands that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def of(process: int) -> float:
    """Return the seconds of the processor of a command that runs."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def _typed(hand: Hand, words_: Sequence[str]) -> None:
    hand.think("commands")
    hand.fill(len(" ".join(("protocolwijzer", *words_))) + 1)


def _command(words_: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "generator.cli", *words_]
