"""The direction of imports, as drawn in the architecture, and the one place of each library."""

import ast
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

LAYERS = (
    ("language",),
    ("ground",),
    ("intake",),
    ("model",),
    ("yamlio",),
    ("schema",),
    ("load",),
    ("stating",),
    ("ingest", "compare", "suggest"),
    ("add",),
    ("addresses",),
    ("book",),
    ("markup",),
    ("papers",),
    ("search",),
    ("outputs",),
    ("pages",),
    ("site",),
    ("review",),
    ("cli",),
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
HOME = {
    "yaml": "yamlio",
    "pydantic": "schema",
    "jinja2": "markup",
    "mkdocs": "site.plugin",
    "diff_match_patch": "compare.differ",
    "openpyxl": "outputs",
    "rich": "cli.progress",
    "dask": "ground.cluster",
    "distributed": "ground.cluster",
    "typst": ("outputs", "papers"),
    "snowballstemmer": "language",
    "pypdfium2": "intake.paper",
    "selectolax": "intake.web",
    "watchdog": "site.hosting.watching",
}

PACKAGE = Path(__file__).resolve().parents[2] / "generator"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
    if path != PACKAGE / "__init__.py"
}


@cache
def imports(path: Path) -> frozenset[str]:
    """Return every module that a file imports, by its full name, wherever the import stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports from the top"
            base = node.module or ""
            for alias in node.names:
                inner = f"{base}.{alias.name}".removeprefix("generator.")
                found.add(f"generator.{inner}" if inner in MODULES and base.startswith("generator") else base)
    return frozenset(found)


def test_imports_point_one_way_between_rooms_and_in_no_circle_within_one() -> None:
    unplaced = {module.split(".")[0] for module in MODULES} - RANK.keys()
    assert not unplaced, f"give each of {sorted(unplaced)} its place in LAYERS"
    against = [
        f"generator.{module} imports {name}"
        for module, path in MODULES.items()
        for name in sorted(imports(path))
        if name.startswith("generator.")
        and (other := name.split(".")[1]) != (own := module.split(".")[0])
        and RANK[other] >= RANK[own]
    ]
    assert not against, "arrows against the direction:\n" + "\n".join(against)
    graph = {
        module: {name.removeprefix("generator.") for name in imports(path) if name.startswith("generator.")} - {module}
        for module, path in MODULES.items()
    }
    assert len(list(TopologicalSorter(graph).static_order())) >= len(MODULES)  # it raises where it finds a circle


def test_each_library_is_known_in_one_place() -> None:
    strangers = [
        f"generator.{module} imports {name}"
        for module, path in MODULES.items()
        for name in sorted(imports(path))
        if (home := HOME.get(name.split(".")[0])) and not f"{module}.".startswith(_folders(home))
    ]
    assert not strangers, "libraries outside their one place:\n" + "\n".join(strangers)


def _folders(home: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{folder}." for folder in ([home] if isinstance(home, str) else home))
