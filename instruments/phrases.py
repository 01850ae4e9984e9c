"""What readers see, as the language package has it: every constant of the phrases and of the words for scripts."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from generator.language.nl import phrases, scripts

Place = tuple[str, str]
"""A module, as of ``pages.home``, and a name in it."""


def modules() -> Iterator[tuple[str, ModuleType]]:
    """Yield each module of phrases by its name below the package."""
    prefix = f"{phrases.__name__}."
    for found in pkgutil.walk_packages(phrases.__path__, prefix):
        if not found.ispkg:
            yield found.name.removeprefix(prefix), importlib.import_module(found.name)


def constants() -> Iterator[tuple[Place, Any]]:
    """Yield every constant; those of scripts by their group."""
    for name, module in modules():
        for key, value in vars(module).items():
            if key.isupper():
                yield (name, key), value
    for group, words in scripts.WORDS.items():
        for key, value in words.items():
            yield (f"scripts.{group}", key), value


def literals() -> Iterator[tuple[str, str]]:
    """Yield each string that is written out in a module of phrases, after the name of the module; no docstrings."""
    for name, module in modules():
        tree = ast.parse(inspect.getsource(module))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                yield name, node.value


def strings(value: Any) -> Iterator[str]:
    """Yield every string in a constant."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from strings(each)


def pairs(value: Any) -> Iterator[tuple[str, str]]:
    """Yield every singular with its plural."""
    if isinstance(value, dict):
        for each in value.values():
            yield from pairs(each)
    elif isinstance(value, (tuple, list)):
        match value:
            case [str(one), str(many)] if _is_plural(one, many):
                yield one, many
            case _:
                for each in value:
                    yield from pairs(each)


def _is_plural(one: str, many: str) -> bool:
    """Return whether the second is the first with another ending, word for word."""
    words = list(zip(one.split(), many.split(), strict=False))
    return one != many and len(one.split()) == len(many.split()) and all(a[:3] == b[:3] for a, b in words)
