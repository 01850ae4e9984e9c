"""All commands: every module of ``commands`` declares one as ``COMMAND``, and is found by being there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping

from generator.cli import commands as folder
from generator.cli.command import Command

Commands = Mapping[str, Command]


def commands(asked: str | None = None) -> Commands:
    """Return every command by its name, in the order of the names; only the one that is ``asked`` for, if there is one.

    It then waits for the libraries of no other. A command is called as its module is, with hyphens.
    """
    names = [found.name for found in pkgutil.iter_modules(folder.__path__)]
    one = (asked or "").replace("-", "_")
    modules = [importlib.import_module(f"{folder.__name__}.{name}") for name in ([one] if one in names else names)]
    found: list[Command] = [module.COMMAND for module in modules]
    return {command.name: command for command in sorted(found, key=lambda command: command.name)}
