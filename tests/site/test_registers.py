"""A kind of page, an output and a file type that stand in a folder of their own are on the site as ours are."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import engine
import folders
import pytest
import small

TOYS = engine.REPOSITORY / "tests" / "toys"
ADDRESS = "https://voorbeeld.example/sub/"
RENAMED = """\
# yaml-language-server: $schema=schema/renamed.schema.json
- {kind: topic, old: plaatjes, new: foto}
"""


@pytest.fixture(scope="module")
def toys() -> str:
    """What PYTHONPATH must be for a program to know the toys."""
    return os.pathsep.join(filter(None, (str(TOYS), os.environ.get("PYTHONPATH", ""))))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, toys: str) -> Path:
    """A small site that was built with the toys, a topic of which was called otherwise before."""
    project = small.project(tmp_path_factory.mktemp("toys"))
    (project / "protocols" / "renamed.yml").write_text(RENAMED, encoding="utf-8")
    return small.build(project, SITE_URL=ADDRESS, PYTHONPATH=toys)


def test_a_kind_of_page_is_a_module_and_a_template(site: Path) -> None:
    page = (site / "puzzels" / "foto" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"<h1>Puzzel: [^<]+</h1>", page)
    assert 'class="pw-quote' in page
    assert "<title>Puzzel: " in page
    listed = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{ADDRESS}puzzels/foto/</loc>" in listed


def test_its_pages_are_found_under_the_names_that_their_ids_had_before(site: Path) -> None:
    stub = (site / "puzzels" / "plaatjes" / "index.html").read_text(encoding="utf-8")
    assert 'href="../../puzzels/foto/"' in stub
    redirects = (site / "_redirects").read_text(encoding="utf-8").splitlines()
    assert "/sub/puzzels/plaatjes/ /sub/puzzels/foto/ 301" in redirects
    assert f"{ADDRESS}puzzels/plaatjes/" not in (site / "sitemap.xml").read_text(encoding="utf-8")


def test_an_output_is_a_module(site: Path) -> None:
    labels = (site / "data" / "puzzels.toy").read_text(encoding="utf-8").splitlines()
    assert json.loads((site / "data" / "puzzels.schema.json").read_bytes())["description"] == f"{len(labels)} regels"
    page = (site / "data" / "index.html").read_text(encoding="utf-8")
    row = re.search(r"<tr><th[^>]*>[^<]*<a[^>]*puzzels\.toy.*?</tr>", page, re.DOTALL)
    assert row is not None
    assert "Alle puzzels onder elkaar" in row[0]
    assert "data/puzzels.schema.json" in row[0]
    assert re.search(r">\d+ kB<", row[0])


def test_web_servers_are_told_its_type(site: Path) -> None:
    assert re.search(r"(?m)^ *text/x-toy toy;$", (site / "hosting" / "nginx.conf").read_text(encoding="utf-8"))
    apache = (site / "hosting" / "apache.htaccess").read_text(encoding="utf-8")
    assert 'AddType "text/x-toy; charset=utf-8" .toy' in apache
    headers = (site / "_headers").read_text(encoding="utf-8")
    assert "/data/puzzels.toy\n  Content-Type: text/x-toy; charset=utf-8\n" in headers


def test_a_file_type_is_a_module(tmp_path: Path, toys: str) -> None:
    project = small.project(tmp_path)
    (project / "regels.toy").write_bytes(b"TOY\n2. Ouders vragen eerst.\n1. Leerlingen filmen niet.\n\nProtocol\n")
    command = [sys.executable, "-m", "generator.cli", "ingest", "regels.toy"]
    done = folders.run(command, cwd=project, PYTHONPATH=toys)
    assert done.returncode == 0, done.stderr
    assert done.stdout.index("Leerlingen filmen niet.") < done.stdout.index("Ouders vragen eerst.")
    plain = folders.run(command, cwd=project).stdout  # without the toys it is a text like any other
    assert plain.index("Ouders vragen eerst.") < plain.index("Leerlingen filmen niet.")
