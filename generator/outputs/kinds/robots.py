"""What search engines read first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.kinds.sitemap import SITEMAP
from generator.outputs.output import Around, Site


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    lines = ["User-agent: *", "Allow: /", *([f"Sitemap: {site.address}{SITEMAP}"] if site.address else [])]
    yield "robots.txt", ("\n".join(lines) + "\n").encode()


OUTPUT = Around(types={"txt": "text/plain; charset=utf-8"}, write=_files)
