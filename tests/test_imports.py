"""The direction of imports, as drawn in the architecture, and the one place of each library."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

LAYERS = (
    ("errors", "text", "eid", "locator"),
    ("model",),
    ("yamlio",),
    ("schema",),
    ("redline",),
    ("ingest", "load", "align", "revision"),
    ("views",),
    ("search",),
    ("pages", "exports", "hosting"),
    ("plugin", "build", "cli"),
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
HOME = {
    "yaml": "yamlio",
    "pydantic": "schema",
    "jinja2": "pages",
    "mkdocs": "plugin",
    "diff_match_patch": "redline",
    "openpyxl": "exports",
    "typst": "exports",
    "snowballstemmer": "search",
}
# Within a layer only these: a page folder holds the data files too, and the base modules lean on each other.
BESIDE = {
    *{("pages", "exports"), ("eid", "text"), ("errors", "text"), ("locator", "text")},
    *{("cli", "build"), ("plugin", "build")},
}

PACKAGE = Path(__file__).resolve().parent.parent / "generator"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
    if path != PACKAGE / "__init__.py"
}


def imports(path: Path) -> set[str]:
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
    return found


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_point_one_way(module: str) -> None:
    own = module.split(".")[0]
    assert own in RANK, f"give generator.{own} its place in LAYERS"
    for name in imports(MODULES[module]):
        if not name.startswith("generator."):
            continue
        other = name.split(".")[1]
        allowed = other == own or RANK[other] < RANK[own] or (own, other) in BESIDE
        assert allowed, f"generator.{module} imports {name}: an arrow against the direction"


@pytest.mark.parametrize("module", sorted(MODULES))
def test_each_library_is_known_in_one_place(module: str) -> None:
    for name in imports(MODULES[module]):
        library = name.split(".")[0]
        if library in HOME:
            assert module.split(".")[0] == HOME[library], f"generator.{module} imports {library}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {
        module: {name.removeprefix("generator.") for name in imports(path) if name.startswith("generator.")} - {module}
        for module, path in MODULES.items()
    }
    assert len(list(TopologicalSorter(graph).static_order())) >= len(MODULES)
