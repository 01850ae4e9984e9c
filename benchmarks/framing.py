"""Print what it costs to put finished bodies in their frame and write them: seconds of the processor for N pages.

``python benchmarks/framing.py [--pages N] [--root ROOT] [--most KB] [--hugo PROGRAM]``. The bodies are those of the
pages of ROOT, each not larger than KB kilobytes, again and again under other addresses until there are N. Compared are:
the plugin, with skeletons and as MkDocs renders; a bare loop over a Jinja2 template of the same frame; writing alone;
and Hugo (its whole run, of which reading is a part), where a program is named. Each is run three times in turn, and the
run that took least counts.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]
os.environ["NO_MKDOCS_2_WARNING"] = "1"

from jinja2 import Environment  # noqa: E402
from mkdocs.commands.build import build  # noqa: E402
from mkdocs.config import load_config  # noqa: E402

from generator import load  # noqa: E402
from generator.addresses import Address  # noqa: E402
from generator.book.book import Book  # noqa: E402
from generator.ground.stages import Stages  # noqa: E402
from generator.pages import render  # noqa: E402
from generator.pages.page import Page, Planned  # noqa: E402
from generator.site.build import reporting  # noqa: E402

_TITLE, _ABOUT, _BODY = "kop-van-de-pagina", "waar-de-pagina-over-gaat", "<h1>inhoud-van-de-pagina</h1>"
_FOLDER = "bladen"
_HUGO = """\
baseURL = "https://voorbeeld.nl/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section", "home", "robotsTXT"]
"""


def bodies(root: Path, count: int, most: int) -> list[Page]:
    """Return ``count`` pages of one depth with bodies of at most ``most`` bytes, those of a corpus in turn."""
    found = [page for page in render.render(Book(load.load(root))) if len(page.body.encode()) <= most]
    named = (found[number % len(found)] for number in range(count))
    return [replace(page, path=Address(f"{_FOLDER}/b{number}/blad")) for number, page in enumerate(named)]


def planned(pages: Sequence[Page]) -> tuple[Planned, ...]:
    return tuple(
        Planned(
            path=page.path,
            kind="home" if not page.path else "blad",
            title=page.title,
            description=page.description,
            searchable=False,
            body=lambda page=page: page.body,  # type: ignore[misc]
        )
        for page in pages
    )


def plugin(pages: Sequence[Page], site: Path, *, skeleton: bool) -> float:
    """Return what MkDocs and the plugin take from the first page to the last, the making of bodies aside."""
    heard: list[Stages] = []
    settings = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(site), strict=False)
    settings["nav"] = [{"Begin": "index.md"}, {"Bladen": f"{_FOLDER}/index.md"}]
    settings.plugins["protocolwijzer"].config["skeleton"] = skeleton
    home = replace(pages[0], path=Address(""))
    top = replace(pages[0], path=Address(_FOLDER))
    with (
        mock.patch.object(render, "planned", return_value=planned([home, top, *pages])),
        mock.patch.object(reporting, "tell", heard.append),
    ):
        build(settings)
    return next(spent.cpu_seconds for spent in heard[0].spent if spent.stage == "pages")


def loop(pages: Sequence[Page], site: Path, frame: str) -> float:
    """Return what a bare loop over a template of the same frame takes."""
    text = frame.replace("{", "{{ '{' }}").replace(_TITLE, "{{ title }}").replace(_ABOUT, "{{ about }}")
    template = Environment().from_string(text.replace(_BODY, "{{ body }}"))
    begun = time.process_time()
    for page in pages:
        html = template.render(title=page.title, about=page.description, body=page.body)
        _write(site / page.path / "index.html", html.encode())
    return time.process_time() - begun


def writing(pages: Sequence[Page], site: Path, frame: str) -> float:
    """Return what it takes to write bytes that are there already."""
    ready = [(site / page.path / "index.html", frame.replace(_BODY, page.body).encode()) for page in pages]
    begun = time.process_time()
    for path, content in ready:
        _write(path, content)
    return time.process_time() - begun


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def hugo(program: str, pages: Sequence[Page], folder: Path, frame: str) -> float:
    """Return what Hugo takes for the same bodies in the same frame."""
    layout = folder / "layouts" / "_default" / "single.html"
    layout.parent.mkdir(parents=True)
    text = frame.replace(_TITLE, "{{ .Title }}").replace(_ABOUT, "{{ .Description }}").replace(_BODY, "{{ .Content }}")
    layout.write_text(text, encoding="utf-8")
    (folder / "config.toml").write_text(_HUGO, encoding="utf-8")
    for page in pages:
        front = json.dumps({"title": page.title, "description": page.description})
        _write(folder / "content" / f"{page.path}.html", f"{front}\n{page.body}".encode())
    process = subprocess.Popen([program, "--source", str(folder), "--quiet"])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    written = sum(1 for _ in (folder / "public").rglob("index.html"))
    if process.returncode or written != len(pages):
        raise RuntimeError(f"Hugo ended with {process.returncode} and wrote {written} of {len(pages)} pages")
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--root", type=Path, default=ROOT / "protocols")
    parser.add_argument("--most", type=int, default=100, help="kilobytes of a body (default: 100)")
    parser.add_argument("--hugo", metavar="PROGRAM")
    options = parser.parse_args()
    pages = bodies(options.root, options.pages, options.most * 1000)
    with tempfile.TemporaryDirectory() as scratch:
        sample = replace(pages[0], title=_TITLE, description=_ABOUT, body=_BODY)
        plugin([sample], Path(scratch) / "sample", skeleton=False)
        frame = (Path(scratch) / "sample" / sample.path / "index.html").read_text(encoding="utf-8")
        ways: dict[str, Callable[[Path], float]] = {
            "plugin, skeletons": lambda site: plugin(pages, site, skeleton=True),
            "plugin, MkDocs renders": lambda site: plugin(pages, site, skeleton=False),
            "bare Jinja2 loop": lambda site: loop(pages, site, frame),
            "writing alone": lambda site: writing(pages, site, frame),
        }
        if options.hugo:
            ways["Hugo"] = lambda site: hugo(options.hugo, pages, site, frame)
        size = sum(len(page.body.encode()) for page in pages) / len(pages) / 1000
        print(f"{len(pages)} pages, bodies of {size:.0f} kB, frame of {len(frame.encode()) / 1000:.0f} kB")
        least: dict[str, float] = {}
        for _ in range(3):
            for name, way in ways.items():
                site = Path(scratch) / "site"
                least[name] = min(least.get(name, float("inf")), way(site))
                shutil.rmtree(site)
    for name, seconds in least.items():
        print(f"{name:<24} {seconds:>7.2f} s {1000 * seconds / len(pages):>7.2f} ms a page")


if __name__ == "__main__":
    main()
