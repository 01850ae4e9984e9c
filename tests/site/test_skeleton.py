"""A page that is filled in the skeleton of its frame is what MkDocs renders, byte for byte, whatever the frame is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import digest
import engine
import pytest
import small

from generator.pages.page import Page

PLUGIN = "  - protocolwijzer\n"
PLAIN = "  - protocolwijzer: {skeleton: false}\n"
ADDRESS = "https://voorbeeld.nl/sub/"

FRAMES = {
    # What is put in its place as it is, escaped or without tags, and links to anywhere.
    "places": """
{% block extrahead %}{% if page %}
  <meta name="a" content="{{ page.title | e }}"><meta name="b" content="{{ page.meta.title | striptags }}">
  <meta name="c" content="{{ page.url }}"><meta name="d" content="{{ page.canonical_url }} {{ page.abs_url }}">
  <link rel="up" href="{{ '..' | url }}">
  {% for name, path in page.meta.feeds or [] %}<link rel="alternate" title="{{ name }}" href="{{ path | url }}">
  {% endfor %}
  <a href="{{ 'scholen/' | url }}"></a><a href="{{ 'scholen/voorbeeldschool/leerlingen/' | url }}"></a>
{% endif %}{% endblock %}
{% block footer %}{{ super() }}
  {% if page %}{{ page.meta.kind }} {{ 'title: %s' | format(page.title) }}{% endif %}
{% endblock %}
""",
    # What is asked of a page and can be asked of the next.
    "questions": """
{% block footer %}{% if page %}
  {% if "e" in page.title %}e{% endif %}{% if page.meta.description %}about{% endif %}
  {% if page.url.startswith("onderwerpen/f") %}f{% endif %}{% if "<table" in page.content %}table{% endif %}
{% endif %}{% endblock %}
""",
}
LOOKING = (
    "{{ page.title | length }}",
    "{{ page.content | replace('<h1', '<h1 class=ours') }}",
    "{{ (page.title ~ '') | length }}",
    "{% if page.content | wordcount > 200 %}long{% endif %}",
    "{{ page.file and page.file.src_uri }}",
)
"""What a template may do with a page that no skeleton can."""


def filled(timings: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Counter[str]]:
    """Return how many pages of each kind were filled and rendered."""
    found = {"filled": Counter[str](), "rendered": Counter[str]()}
    for name, spent in timings.items():
        way, _, kind = name.removeprefix("engine/pages/").partition("/")
        if name.startswith("engine/pages/") and way in found:
            found[way][kind] += spent["calls"]
    return found


def build(project: Path, out: str) -> tuple[Mapping[str, str], Mapping[str, Counter[str]]]:
    """Build the site of a project, and return its digests and how its pages were framed."""
    timings = project.parent / f"{out}.json"
    done = small.run("--out", out, "--timings", str(timings), cwd=project, SITE_URL=ADDRESS)
    assert done.returncode == 0, done.stderr
    stages = json.loads(timings.read_text(encoding="utf-8"))["stages"]
    return digest.digests(project / out), filled({stage["stage"]: stage for stage in stages})


def both_ways(project: Path) -> Mapping[str, Counter[str]]:
    """Build a site with and without skeletons, hold each file of one against the other, and return how it went."""
    one, framed = build(project, "site")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(PLUGIN, PLAIN), encoding="utf-8")
    other, plain = build(project, "plain")
    assert plain["filled"].total() == plain["rendered"].total() == 0  # MkDocs did it
    assert digest.differences(one, other) == []
    return framed


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small.project(tmp_path / "project")


def main_with(project: Path, blocks: str) -> None:
    """Put ``blocks`` in the frame of a project, before ours."""
    own = project / "overrides"
    (own / "ours.html").write_text((own / "main.html").read_text(encoding="utf-8"), encoding="utf-8")
    (own / "main.html").write_text(f'{{% extends "ours.html" %}}{blocks}', encoding="utf-8")


def test_every_page_of_the_real_site_is_what_mkdocs_renders(
    site: Path,
    timings: Mapping[str, Mapping[str, Any]],
    pages: tuple[Page, ...],
    copy_of_project: Callable[[], Path],
) -> None:
    project = copy_of_project()
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(PLUGIN, PLAIN), encoding="utf-8")
    done = engine.run("generator.cli", "build", "--out", project / "site", cwd=project)
    assert done.returncode == 0, done.stderr
    assert digest.differences(digest.digests(site), digest.digests(project / "site")) == []
    ways, kinds = filled(timings), Counter(page.kind for page in pages)
    assert ways["filled"] + ways["rendered"] == kinds
    # The first page of a kind is rendered, from the second a skeleton is drawn.
    assert {kind for kind, count in kinds.items() if count > 2} <= ways["filled"].keys()
    assert ways["filled"].total() > len(pages) / 2


@pytest.mark.parametrize("frame", FRAMES)
def test_what_a_frame_of_ones_own_puts_in_its_place_or_asks_is_filled_in(frame: str, project: Path) -> None:
    main_with(project, FRAMES[frame])
    framed = both_ways(project)
    assert framed["filled"].total() > 0


@pytest.mark.parametrize("look", LOOKING)
def test_what_a_frame_of_ones_own_does_with_a_page_is_done_by_rendering(look: str, project: Path) -> None:
    main_with(project, f"{{% block footer %}}{look}{{% endblock %}}")
    framed = both_ways(project)
    assert framed["filled"].total() == 0
    assert framed["rendered"].total() > 0


def test_a_menu_that_leads_to_one_page_of_a_kind_marks_only_that_one(project: Path) -> None:
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    deep = "  - Foto: onderwerpen/foto/index.md\n  - Scholen: scholen/index.md\n"
    settings.write_text(text.replace("  - Scholen: scholen/index.md\n", deep), encoding="utf-8")
    framed = both_ways(project)
    assert framed["filled"].total() > 0
    page = (project / "site" / "onderwerpen" / "foto" / "index.html").read_text(encoding="utf-8")
    assert 'aria-current="page">Foto</a>' in page


def test_a_hook_that_changes_pages_changes_ours(project: Path) -> None:
    (project / "hook.py").write_text(
        "def on_page_content(html, **_):\n    return f'{html}<!-- seen -->'\n\n\n"
        "def on_post_page(output, page, **_):\n    return f'{output}<!-- {page.title} -->'\n",
        encoding="utf-8",
    )
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nhooks: [hook.py]\n")
    framed = both_ways(project)
    assert framed["filled"].total() == framed["rendered"].total() == 0
    page = (project / "site" / "onderwerpen" / "foto" / "index.html").read_text(encoding="utf-8")
    assert page.count("<!-- seen -->") == 1
    assert page.endswith("<!-- Foto’s -->")
