"""A parser of arguments that speaks the language of its command, in help and in what it refuses.

Method: argparse words its messages itself and leaves ``error``, ``start_section`` and ``_get_help_string`` to be
overridden; what it says is told by the catalogue, as all that a command says.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from generator.cli.speech import SPEECH


class _Help(argparse.HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and SPEECH.said(heading))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{SPEECH.said('usage')}: " if prefix is None else prefix)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and SPEECH.said(action.help)


class Parser(argparse.ArgumentParser):
    """The parser of a command, or of what stands before one."""

    def __init__(self, **named: Any) -> None:
        super().__init__(**{"formatter_class": _Help, **named})

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and what is wrong, and end with exit status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {SPEECH.said('error')}: {SPEECH.said(message)}\n")
