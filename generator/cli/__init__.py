"""The command ``protocolwijzer``: the only package that prints and exits; a file of ``commands`` for each command."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from generator.cli import register
from generator.cli.command import counted
from generator.cli.parser import Parser
from generator.cli.speech import SPEECH, speaks
from generator.ground import memory
from generator.ground.errors import DataError, Problem
from generator.site.build.stop import Stopped

REFUSED = 2
"""Exit status where the user's files or arguments are refused; nothing was written."""
STOPPED = 130
PIPE_CLOSED = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 done, 2 refused with every problem on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if arguments is None:
        memory.spared()
    given = sys.argv[1:] if arguments is None else arguments
    commands = register.commands(given[0] if given else None)
    try:
        parser = _parser(commands, given)
        if not given:
            parser.print_help(sys.stderr)  # who names no command does not know them yet
            return REFUSED
        options = parser.parse_args(given)
        SPEECH.choose(options)
        _stand_somewhere()
        status = commands[options.command].run(options)
        sys.stdout.flush()
        return status
    except DataError as error:
        print(SPEECH.lines(error.problems), file=sys.stderr)
        print(SPEECH.said(counted(len(error.problems), "problem")), file=sys.stderr)
        return REFUSED
    except Stopped as stop:
        print(stop, file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read us has left; without this the interpreter complains once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED


def _stand_somewhere() -> None:
    """Raise ``DataError`` where the folder we were started in is gone or closed: no place could be named in it."""
    try:
        Path.cwd()
    except OSError as error:
        what = f"the folder this was started in cannot be found ({error.strerror})"
        raise DataError([Problem(path=".", line=1, column=1, what=what, mend="go to one that exists")]) from None


class _Version(argparse.Action):
    """Prints the version, which is looked up where somebody asks for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version

        print(f"{parser.prog} {version('protocolwijzer')}")
        parser.exit()


def _parser(commands: register.Commands, given: Sequence[str]) -> Parser:
    parser = Parser(prog="protocolwijzer", description="School social-media protocols as verified data.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    choices = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    SPEECH.silent()
    for name, command in commands.items():
        own = choices.add_parser(name, help=command.help)
        command.arguments(own)
        if [name] == list(given[:1]) and speaks(own):
            SPEECH.foresee(given[1:])
    return parser
