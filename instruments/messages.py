#!/usr/bin/env python3
"""Find what the commands can say of a user's files: the template of every ``what`` and ``mend`` in generator/.

An f-string becomes a template with ``{}`` for each value. What is assigned above in the same function, a constant of
this or another module, the two sides of a condition and what is joined with ``+`` are followed; a function of ours that
returns nothing but such texts too. What cannot be followed is told apart, with its place.

Without arguments it prints the templates by module, then what it could not follow.
"""

from __future__ import annotations

import ast
import itertools
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generator"

FIELDS = frozenset({"what", "mend", "why"})
"""What a parameter or field is called that holds a message."""
ELSEWHERE = frozenset(
    f"generator.{name}"
    for name in ("ground.signs", "review.app", "review.forms", "stating.force", "stating.provisions")
)
"""Modules where such a field holds something else."""
ROOMS = ("add", "cli", "ground", "ingest", "intake", "load", "model", "review", "schema", "stating", "yamlio")
"""The rooms that ``ingest``, ``add``, ``check``, ``review`` and ``start`` go through."""
OTHER_COMMANDS = frozenset(
    {"build", "compare", "evaluate", "evaluate_revisions", "pack", "pages", "schema", "serve", "suggest", "upgrade"}
)
"""The modules of commands that speak English."""
HOLE = "{}"
WARNING = "warning: "
MOST = 64
"""More ways than this to put one message together are no ways that somebody wrote: the rest of it is a value."""

Scope = dict[str, list[ast.expr]]


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A template, and where it is given; ``path`` is relative to the repository."""

    path: str
    line: int
    template: str


@dataclass(slots=True)
class Module:
    """What a module holds by name: its constants, its functions, and where other names come from."""

    name: str
    path: Path
    tree: ast.Module
    constants: Scope = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    imported: dict[str, tuple[str, str | None]] = field(default_factory=dict)


@cache
def _inside(node: ast.AST) -> tuple[ast.AST, ...]:
    """Return a node and all below it; each is asked for several times, and to walk is nearly all that is done here."""
    found: list[ast.AST] = [node]
    for each in found:
        for name in each._fields:
            value = getattr(each, name, None)
            if isinstance(value, ast.AST):
                found.append(value)
            elif isinstance(value, list):
                found += [one for one in value if isinstance(one, ast.AST)]
    return tuple(found)


@cache
def modules() -> dict[str, Module]:
    """Return every module of the package outside the language, by its name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "language" in parts:
            continue
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = _module(name, path)
    return found


def _module(name: str, path: Path) -> Module:
    module = Module(name, path, ast.parse(path.read_text(encoding="utf-8")))
    of_functions = (ast.FunctionDef, ast.ClassDef)
    _assigned([each for each in module.tree.body if not isinstance(each, of_functions)], module.constants)
    for node in _inside(module.tree):
        if isinstance(node, ast.FunctionDef):
            module.functions.setdefault(node.name, node)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator"):
            for alias in node.names:
                module.imported[alias.asname or alias.name] = (node.module, alias.name)
    return module


def found() -> tuple[list[Message], list[Message]]:
    """Return the messages, and as messages the source of what could not be followed; each by place."""
    every, lost = set(), set()
    for module in modules().values():
        place = module.path.relative_to(ROOT).as_posix()
        if not _can_be_met(module.name.split(".")):
            continue
        for node, scope, own in _expressions(module):
            for template in _templates(node, scope, module, 0):
                template = template.removeprefix(WARNING)
                if _says_something(template):
                    every.add(Message(place, node.lineno, template))
                elif not _is_passed_on(node, own):
                    lost.add(Message(place, node.lineno, ast.unparse(node)))
    return sorted(every), sorted(lost)


def _says_something(template: str) -> bool:
    """Return whether a template has words of its own."""
    return " " in template and re.search(r"[a-z]{2}", template) is not None


def _can_be_met(parts: Sequence[str]) -> bool:
    """Return whether one of the four commands can come to what a module says."""
    if ".".join(parts) in ELSEWHERE or parts[1:2] == [] or parts[1] not in ROOMS:
        return False
    return parts[1:3] != ["cli", "commands"] or parts[-1] not in OTHER_COMMANDS


def _is_passed_on(node: ast.expr, own: frozenset[str]) -> bool:
    """Return whether an expression is a parameter that holds a message, or a field of something that does."""
    if isinstance(node, ast.Attribute):
        return node.attr in FIELDS
    return isinstance(node, ast.Name) and node.id in own and node.id in FIELDS


def _expressions(module: Module) -> Iterator[tuple[ast.expr, Scope, frozenset[str]]]:
    """Yield every expression that is a message, with what names stand for and the parameters where it stands."""
    functions = [node for node in _inside(module.tree) if isinstance(node, ast.FunctionDef)]
    yield from ((one, {}, frozenset()) for one in _given(module.tree.body, functions))
    for function in functions:
        scope: Scope = {}
        _assigned(function.body, scope, module.constants)
        own = frozenset(
            each.arg for each in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
        )
        for one in _given(function.body, ()):
            yield one, scope, own


def _given(body: Sequence[ast.stmt], but: Sequence[ast.FunctionDef]) -> Iterator[ast.expr]:
    skipped = {id(inner) for function in but for inner in _inside(function)}
    for node in (inner for statement in body for inner in _inside(statement)):
        if id(node) in skipped or not isinstance(node, ast.Call):
            continue
        yield from (keyword.value for keyword in node.keywords if keyword.arg in FIELDS)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
        places = parameters().get(name or "", ())
        for at, argument in enumerate(node.args):
            if isinstance(argument, ast.Starred):
                if any(place >= at for place in places):
                    yield argument.value
                break
            if at in places:
                yield argument


@cache
def parameters() -> dict[str, tuple[int, ...]]:
    """Return of every function and record that takes a message by place, which places those are."""
    taken: dict[str, tuple[int, ...]] = {}
    for module in modules().values():
        for node in _inside(module.tree):
            names: list[str] = []
            if isinstance(node, ast.FunctionDef):
                names = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
                names = names[1:] if names[:1] in (["self"], ["cls"]) else names
            elif isinstance(node, ast.ClassDef) and any(
                "dataclass" in ast.unparse(each) for each in node.decorator_list
            ):
                names = [
                    each.target.id
                    for each in node.body
                    if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
                ]
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and FIELDS.intersection(names):
                taken[node.name] = tuple(at for at, name in enumerate(names) if name in FIELDS)
    return taken


def _assigned(body: Sequence[ast.stmt], scope: Scope, constants: Scope | None = None) -> None:
    """Note in ``scope`` all that a name is assigned, of ``what, mend = …`` each its own part."""
    for node in (inner for statement in body for inner in _inside(statement)):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _bind(target, node.value, scope)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            _bind(node.target, node.value, scope)
        elif isinstance(node, ast.For | ast.comprehension) and constants:
            _bind_each(node.target, node.iter, scope, constants)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            before = list(scope.get(node.target.id, ()))
            scope[node.target.id] = [
                *before,
                *(ast.copy_location(ast.BinOp(each, node.op, node.value), node) for each in before),
            ]


def _bind_each(target: ast.expr, several: ast.expr, scope: Scope, constants: Scope) -> None:
    """Note what the names of a loop over a constant of the module stand for."""
    values = constants.get(several.id, []) if isinstance(several, ast.Name) else []
    for value in values:
        if isinstance(value, ast.Tuple | ast.List):
            for each in value.elts:
                _bind(target, each, scope)


def _bind(target: ast.expr, value: ast.expr, scope: Scope) -> None:
    if isinstance(target, ast.Name):
        scope.setdefault(target.id, []).append(value)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.IfExp):
        _bind(target, value.body, scope)
        _bind(target, value.orelse, scope)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, part in zip(target.elts, value.elts, strict=True):
            _bind(one, part, scope)
    elif isinstance(target, ast.Tuple):
        for at, one in enumerate(target.elts):
            part = ast.copy_location(ast.Subscript(value, ast.Constant(at), ast.Load()), value)
            _bind(one, part, scope)


def _templates(node: ast.expr, scope: Scope, module: Module, deep: int) -> list[str]:
    """Return the templates that an expression can come to; a hole is what cannot be followed."""
    if deep > 12:
        return [HOLE]
    if isinstance(node, ast.Constant):
        return [node.value.replace("FILE", HOLE)] if isinstance(node.value, str) else [HOLE]
    if isinstance(node, ast.IfExp):
        return _unique(
            _templates(node.body, scope, module, deep + 1) + _templates(node.orelse, scope, module, deep + 1)
        )
    if isinstance(node, ast.BoolOp):
        return _unique([one for each in node.values for one in _templates(each, scope, module, deep + 1)])
    if isinstance(node, ast.JoinedStr):
        return _joined([_piece(each, scope, module, deep) for each in node.values])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _joined(
            [_templates(node.left, scope, module, deep + 1), _templates(node.right, scope, module, deep + 1)]
        )
    if isinstance(node, ast.Tuple):
        return _unique([one for each in node.elts for one in _templates(each, scope, module, deep + 1)])
    if isinstance(node, ast.Dict):
        return _unique([one for each in node.values for one in _templates(each, scope, module, deep + 1)])
    if isinstance(node, ast.Name):
        return _named(node.id, scope, module, deep)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in module.imported:
        package, name = module.imported[node.value.id]
        other = modules().get(f"{package}.{name}")
        return _named(node.attr, {}, other, deep) if other else [HOLE]
    if isinstance(node, ast.Call):
        return _called(node, scope, module, deep)
    if isinstance(node, ast.Subscript):
        return _part(node, scope, module, deep)
    return [HOLE]


def _piece(node: ast.expr, scope: Scope, module: Module, deep: int) -> list[str]:
    if not isinstance(node, ast.FormattedValue):
        return _templates(node, scope, module, deep + 1)
    if node.format_spec is not None or node.conversion != -1:
        return [HOLE]
    return _templates(node.value, scope, module, deep + 1)


def _named(name: str, scope: Scope, module: Module, deep: int) -> list[str]:
    if name in scope:
        inner = {key: value for key, value in scope.items() if key != name}
        return _unique([one for each in scope[name] for one in _templates(each, inner, module, deep + 1)])
    if name in module.constants:
        return _unique([one for each in module.constants[name] for one in _templates(each, {}, module, deep + 1)])
    if name in module.imported:
        package, original = module.imported[name]
        other = modules().get(package)
        return _named(original or name, {}, other, deep + 1) if other and deep < 12 else [HOLE]
    return [HOLE]


def _function(node: ast.Call, module: Module) -> tuple[ast.FunctionDef, Module] | None:
    """Return the function of ours that is called, with its module."""
    called = node.func
    if isinstance(called, ast.Name):
        if called.id in module.functions:
            return module.functions[called.id], module
        if called.id in module.imported:
            package, name = module.imported[called.id]
            other = modules().get(package)
            if other and name in other.functions:
                return other.functions[name or ""], other
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id in module.imported:
        package, name = module.imported[called.value.id]
        other = modules().get(f"{package}.{name}")
        if other and called.attr in other.functions:
            return other.functions[called.attr], other
    return None


def _returned(function: ast.FunctionDef) -> tuple[list[ast.expr], Scope]:
    scope: Scope = {}
    _assigned(function.body, scope)
    return [node.value for node in _inside(function) if isinstance(node, ast.Return) and node.value is not None], scope


def _called(node: ast.Call, scope: Scope, module: Module, deep: int) -> list[str]:
    """Return what a function of ours returns, where it is made of words; of any other call a value."""
    of = _function(node, module)
    if of is None:
        return [HOLE]
    values, inner = _returned(of[0])
    found = _unique([one for each in values for one in _templates(each, inner, of[1], deep + 1)])
    # What only shortens or escapes a value is that value.
    return found if any(one.replace(HOLE, "").strip("…") for one in found) else [HOLE]


def _part(node: ast.Subscript, scope: Scope, module: Module, deep: int) -> list[str]:
    """Return the part of what a function of ours returns as a tuple, or any value of a mapping of ours."""
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int) and isinstance(node.value, ast.Call):
        of = _function(node.value, module)
        if of is None:
            return [HOLE]
        values, inner = _returned(of[0])
        at = node.slice.value
        parts = [each.elts[at] for each in values if isinstance(each, ast.Tuple) and at < len(each.elts)]
        return _unique([one for each in parts for one in _templates(each, inner, of[1], deep + 1)]) or [HOLE]
    return _templates(node.value, scope, module, deep + 1)


def _joined(pieces: Sequence[list[str]]) -> list[str]:
    ways = 1
    for piece in pieces:
        ways *= len(piece)
    if ways > MOST:
        pieces = [piece if len(piece) == 1 else [HOLE] for piece in pieces]
    return _unique(
        ["".join(each).replace(f"{HOLE}…", HOLE).replace(HOLE * 2, HOLE) for each in itertools.product(*pieces)]
    )


def _unique(templates: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(templates))


def sentences() -> list[Message]:
    """Return every text of the rooms that reads as a sentence, whatever it is given to.

    Not what a docstring, an argument of a command or a pattern says, nor what only a bug does.
    """
    every = []
    for module in modules().values():
        if _can_be_met(module.name.split(".")):
            passed = {id(inner) for node in _inside(module.tree) if _is_aside(node) for inner in _inside(node)}
            place = module.path.relative_to(ROOT).as_posix()
            for node in _inside(module.tree):
                if isinstance(node, ast.JoinedStr):
                    passed |= {id(part) for part in _inside(node) if part is not node}
                if id(node) in passed or not isinstance(node, ast.JoinedStr | ast.Constant):
                    continue
                template = _templates(node, {}, module, 0)[0].removeprefix(WARNING)
                if _reads(template):
                    every.append(Message(place, node.lineno, template))
    return sorted(every)


def _reads(template: str) -> bool:
    return len(re.findall(r"(?:^|(?<=[ (]))[a-z]{2,}(?=[ ,:;.)]|$)", template)) > 2


def _is_aside(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Raise | ast.Assert):
        return any(isinstance(name, ast.Name) and name.id in ("ValueError", "TypeError") for name in _inside(node))
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in ("add_argument", "compile", "Command", "ArgumentParser")
    return False


def literals() -> str:
    """Return all texts of the rooms, one a line: each piece of a message stands in it."""
    found = (
        node.value
        for module in modules().values()
        if module.name.split(".")[1:2] and module.name.split(".")[1] in ROOMS
        for node in _inside(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return "\n".join(found)


def main() -> int:
    """Print every template by module, and what could not be followed."""
    messages, lost = found()
    for path, group in itertools.groupby(messages, lambda each: each.path):
        print(path)
        for message in group:
            print(f"  {message.line}: {message.template}")
    print("\nnot followed:")
    for message in lost:
        print(f"  {message.path}:{message.line}: {message.template}")
    print(
        f"\n{len({each.template for each in messages})} templates at {len(messages)} places, {len(lost)} not followed"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
