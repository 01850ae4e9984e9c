"""Other programs that put the same finished pages in the same frame, with ours beside them.

Each gets the bodies as the files that it reads, and the frame of our site as its one template, so that all write the
same pages. They are installed below ``.cache``; one that cannot be had says why.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from markupsafe import escape

from generator.addresses import Address
from generator.pages.page import Page
from generator.site import folder
from scaling import process
from scaling.records import Peer

LARGEST = 100_000
"""Characters of a body: what is measured is a program that frames pages, not how fast a disk takes a few huge ones."""
HUGO = ("hugo", "libsass1")
"""Debian's packages of it: with the one library that a machine with Python and a browser may not have."""
ELEVENTY = "@11ty/eleventy@3.1.2"
RUNS = 2
"""Of each peer; the one that took the least counts."""
_BODY, _TITLE = "\ufdd2", "\ufdd3"


def chosen(pages: Sequence[Page], number: int) -> tuple[Page, ...]:
    """Return ``number`` pages of a site, none larger than ``LARGEST``, of all kinds as they come, in a fixed order.

    Where there are fewer, they stand there again at other addresses.
    """
    fitting = sorted((page for page in pages if len(page.body) <= LARGEST), key=_mixed)
    return tuple(
        replace(fitting[index % len(fitting)], path=Address(f"p/{index:05}"), feeds=()) for index in range(number)
    )


def _mixed(page: Page) -> str:
    return hashlib.sha256(page.path.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What all peers do: frame ``pages`` in ``frame``, each in a folder of its own below ``scratch``."""

    pages: tuple[Page, ...]
    frame: str
    scratch: Path
    cache: Path

    def put(self, peer: str, path: str, content: str) -> None:
        """Write a file that a peer reads."""
        target = self.scratch / peer / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")

    def framed(self, title: str, body: str) -> str:
        """Return the frame as the template of a peer, with its words for a page's title and body."""
        return self.frame.replace(_TITLE, title).replace(_BODY, body)


def frame_of(site: Path, page: Page) -> str:
    """Return the frame around a page of a built site, with places for its title and body."""
    html = (site / page.path / "index.html").read_text(encoding="utf-8")
    if html.count(page.body) != 1:
        raise ValueError(f"the page {page.path} does not hold its body word for word")
    return html.replace(page.body, _BODY).replace(str(escape(page.title)), _TITLE)


Prepared = tuple[Sequence[str | Path], str]
"""The command that a peer is run by, in its folder, and where below that it writes."""


def _hugo(job: Job) -> Prepared:
    own = job.cache / "hugo"
    if not (own / "usr/bin/hugo").is_file():
        own.mkdir(parents=True, exist_ok=True)
        process.run(["apt-get", "download", *HUGO], folder=own)
        for package in own.glob("*.deb"):
            process.run(["dpkg", "-x", package, own], folder=own)
    job.put("hugo", "config.toml", 'disableKinds = ["home", "taxonomy", "term", "section", "RSS", "sitemap"]\n')
    job.put("hugo", "layouts/_default/single.html", job.framed("{{ .Title }}", "{{ .Content }}"))
    for page in job.pages:
        job.put("hugo", f"content/{page.path}.html", f"---\ntitle: {json.dumps(page.title)}\n---\n{page.body}")
    libraries = ":".join(map(str, own.glob("usr/lib/*-linux-gnu")))
    return ["env", f"LD_LIBRARY_PATH={libraries}", own / "usr/bin/hugo", "--quiet"], "public"


def _eleventy(job: Job) -> Prepared:
    own = job.cache / "eleventy"
    if not (own / "node_modules").is_dir():
        own.mkdir(parents=True, exist_ok=True)
        process.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", own, ELEVENTY], folder=own)
    job.put("eleventy", "_includes/frame.njk", job.framed("{{ title }}", "{{ content | safe }}"))
    for page in job.pages:
        front = f"---\ntitle: {json.dumps(page.title)}\nlayout: frame.njk\n---\n"
        job.put("eleventy", f"src/{page.path}.html", front + page.body)
    settings = {"dir": {"input": "src", "includes": "../_includes", "output": "out"}, "htmlTemplateEngine": False}
    job.put("eleventy", ".eleventy.js", f"module.exports = () => ({json.dumps(settings)});\n")
    return ["node", own / "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], "out"


_SETTINGS = """\
site_name: x
theme: {{name: material, font: false}}
plugins: []
nav: [index.md]
not_in_nav: "p/**"
docs_dir: docs
site_dir: {site}
"""


def _as_documents(job: Job, peer: str, site: str) -> None:
    job.put(peer, "mkdocs.yml", _SETTINGS.format(site=site))
    job.put(peer, "docs/index.md", "# x\n")
    for page in job.pages:
        job.put(peer, f"docs/{page.path}.md", folder.source(page))


def _material(job: Job) -> Prepared:
    _as_documents(job, "material", "site")
    return [sys.executable, "-m", "mkdocs", "build", "--quiet"], "site"


def _zensical(job: Job) -> Prepared:
    program = Path(sys.executable).with_name("zensical")
    if not program.is_file():
        raise process.FailedError("it is not in the environment → uv sync --group engines")
    _as_documents(job, "zensical", "site")
    return [program, "build", "--config-file", "mkdocs.yml"], "site"


_LOOP = """\
import pickle, sys
from pathlib import Path
from jinja2 import Environment
template = Environment(autoescape=True).from_string(Path("frame.html").read_text(encoding="utf-8"))
for path, title, body in pickle.loads(Path("pages").read_bytes()):
    target = Path("out", path, "index.html")
    target.parent.mkdir(parents=True)
    target.write_text({rendered}, encoding="utf-8")
"""


def _loop(job: Job, peer: str, rendered: str) -> Prepared:
    job.put(peer, "frame.html", job.framed("{{ title }}", "{{ body | safe }}"))
    job.put(peer, "loop.py", _LOOP.format(rendered=rendered))
    (job.scratch / peer / "pages").write_bytes(pickle.dumps([(page.path, page.title, page.body) for page in job.pages]))
    return [sys.executable, "loop.py"], "out"


def _jinja(job: Job) -> Prepared:
    return _loop(job, "jinja2", "template.render(title=title, body=body)")


def _floor(job: Job) -> Prepared:
    frame = repr(job.framed("", "").encode())
    return _loop(job, "floor", f"{frame}.decode() + body")


PEERS: tuple[tuple[str, str, Callable[[Job], Prepared]], ...] = (
    ("Hugo, Debian's package", "hugo", _hugo),
    ("Eleventy", "eleventy", _eleventy),
    ("MkDocs and Material, pages out of the navigation, no search", "material", _material),
    ("Zensical", "zensical", _zensical),
    ("a loop over one Jinja2 template", "jinja2", _jinja),
    ("writing the same bytes", "floor", _floor),
)


def measured(job: Job) -> Iterator[Peer]:
    """Yield what each peer takes, or why it could not be measured."""
    for name, place, prepare in PEERS:
        try:
            command, out = prepare(job)
            best = min((_once(command, job.scratch / place, out) for _ in range(RUNS)), key=lambda peer: peer.seconds)
            yield replace(best, name=name)
        except (process.FailedError, FileNotFoundError) as error:
            yield Peer(name=name, absent=str(error))


def _once(command: Sequence[str | Path], where: Path, out: str) -> Peer:
    shutil.rmtree(where / out, ignore_errors=True)
    used = process.run(command, folder=where)
    return counted(used, where / out)


def counted(used: process.Used, out: Path) -> Peer:
    """Return what was used, with the pages of the job that lie in ``out``."""
    written = list((out / "p").rglob("*.html"))
    return Peer(
        name="",
        seconds=used.seconds,
        megabytes=used.megabytes,
        bytes=sum(path.stat().st_size for path in written),
        pages=len(written),
    )
