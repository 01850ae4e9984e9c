"""The command as a whole: one file per command, nothing else that prints, and a README that names them all."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import checkcases
import pytest

from generator import cli
from generator.cli import commands, register
from generator.ground import web


def test_each_file_of_commands_declares_the_command_of_its_name() -> None:
    names = [module.name.replace("_", "-") for module in pkgutil.iter_modules(commands.__path__)]
    assert list(register.commands()) == sorted(names)


def test_the_readme_and_the_help_name_every_command(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?m)^protocolwijzer ([a-z-]+)", readme)) == set(register.commands())
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert set(re.findall(r"(?m)^    ([a-z-]+)(?:  |$)", capsys.readouterr().out)) == set(register.commands())


@pytest.mark.long
def test_only_the_commands_print_and_exit(root: Path) -> None:
    package = root / "generator"
    others = [path for path in package.rglob("*.py") if not path.is_relative_to(package / "cli")]
    assert [f"{path}: {what}" for path in others for what in _said(path)] == []


def _said(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        name = ast.unparse(node) if isinstance(node, ast.Attribute) else name
        if name in ("print", "exit", "SystemExit", "sys.exit", "os._exit", "sys.stdout", "sys.stderr"):
            yield name


@pytest.mark.parametrize(
    "address",
    [
        "https://x.nl/?a",
        "https://x.nl/#b",
        "ftp://x.nl/",
        "x",
        "https://u:p@x.nl/",
        'https://x.nl/"><script>',
        "https://[/",
        "https://a b.nl/",
        "https://a.nl\\x/",
        "https://a.nl/../x/",
        "https://a.nl/%2e%2E/",
        "https://school/",
        "https://a..nl/",
        "https://a.nl:0/",
        "https://a.nl:65536/",
        "https://a.nl:/",
        "https://bücher.nl/",
        "https://-a.nl/",
        "https://a.nl//x/",
        "https://a.nl/%zz/",
        "https://999.1.1.1/",
        "https:///x/",
        "https://a_b.nl/",
        "https://[::g]/",
        "https://1.2.3/",
    ],
)
def test_an_address_in_the_environment_is_held_to_what_site_yml_is_held_to(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SITE_URL", address)
    assert cli.main(["pages", str(tmp_path / "out"), "--root", str(checkcases.CASES / "base")]) == cli.REFUSED
    assert capsys.readouterr().err.startswith("SITE_URL:1:1: '")
    assert not (tmp_path / "out").exists()


@pytest.mark.long
@pytest.mark.parametrize("address", ["https://[/", "javascript:x"])
def test_a_build_refuses_it_before_mkdocs_reads_it(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SITE_URL", address)
    assert cli.main(["build", "--out", str(tmp_path / "site")]) == cli.REFUSED
    assert capsys.readouterr().err.startswith(f"SITE_URL:1:1: '{address}' is not the address of a site → ")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    "address",
    [
        "https://voorbeeld.nl",
        "https://voorbeeld.nl/wijzer/",
        "http://localhost:8000/",
        "http://127.0.0.1:8080/x/",
        "https://[::1]:8443/",
        "https://xn--bcher-kva.nl/",
        "https://u.github.io/a-b_c/",
    ],
)
def test_an_address_at_which_a_site_can_stand_is_taken(address: str) -> None:
    assert web.is_site_address(address)


def test_without_a_command_all_are_listed_each_with_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    said = capsys.readouterr().err
    for name, command in register.commands().items():
        assert re.search(rf"^ +{re.escape(name)}\s+{re.escape(command.help[:20])}", said, re.MULTILINE), name
