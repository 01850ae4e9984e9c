"""What a reader finds, piece by piece → the lines of a text, with where each came from and what is known of it."""

from __future__ import annotations

from dataclasses import replace

from generator.intake.original import Original
from generator.intake.text import Facts, Note, Stretch, Text, Unit

_ENDS = str.maketrans({"\n": " ", "\r": " ", "\0": "\ufffd"})


class Writer:
    """Lines as they come; blank ones stand between what is apart."""

    def __init__(self, unit: Unit) -> None:
        self._unit: Unit = unit
        self._lines: list[str] = []
        self._facts: list[Facts] = []
        self._stretches: list[Stretch] = []
        self._notes: list[Note] = []
        self._struck: tuple[tuple[int, str], ...] = ()

    @property
    def next(self) -> int:
        """The number (from 1) of the line that is written next."""
        return len(self._lines) + 1

    @property
    def words(self) -> bool:
        """Whether anything but blank lines was written."""
        return any(self._lines)

    def write(self, text: str, facts: Facts, number: int) -> None:
        """Write a line that comes from a page or paragraph of the original."""
        if not self._stretches or self._stretches[-1].number != number:
            self._stretches.append(Stretch(self.next, self._unit, number))
        self._lines.append(text.translate(_ENDS))
        self._facts.append(facts)

    def part(self) -> None:
        """Set what comes apart from what was written; nothing where it is already, or nothing was written yet."""
        if self._lines and self._lines[-1]:
            self.write("", Facts(), self._stretches[-1].number)

    def note(self, what: str, mend: str, line: int | None = None) -> None:
        """Say something of a line: by default of the one that is written next."""
        self._notes.append(Note(self.next if line is None else line, 1, what, mend))

    def struck(self, found: tuple[tuple[int, str], ...]) -> None:
        """Keep the words that are crossed out, and say that there are: whether they hold, only a person can tell."""
        self._struck = found
        if not found:
            return
        self.note(
            "words of it are struck through, and were read like the others",
            "take out what no longer holds, or take away the line through it",
            1,
        )

    def text(self, original: Original, made_by: str) -> Text:
        """Return the text; its last line is empty, for a file ends in a line end."""
        self.part()
        if not self._lines:
            self.write("", Facts(), 1)
        last = len(self._lines)
        return Text(
            original=original,
            lines=tuple(self._lines),
            stretches=tuple(self._stretches),
            notes=tuple(replace(note, line=min(note.line, last)) for note in self._notes),
            facts=tuple(self._facts),
            made_by=made_by,
            struck=self._struck,
        )
