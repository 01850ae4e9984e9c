"""The page for a wrong address where the site does not know its own: at any depth, it looks for its root."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

WAYS_UP = tuple("../" * depth for depth in range(8))
"""Where such a page may find the root: our own addresses have seven parts at most."""

_STYLES = "assets/wortel.css"


def styles(files: Files, config: MkDocsConfig) -> Mapping[str, bytes]:
    """Return the one style sheet that the page looks for: it names the others from where it lies."""
    if config.site_url:
        return {}
    folder = _STYLES.rpartition("/")[0]
    theirs = sorted(file.src_uri for file in files if re.fullmatch(r"assets/stylesheets/.+\.css", file.src_uri))
    names = [posixpath.relpath(path, folder) for path in (*theirs, *config.extra_css)]
    return {_STYLES: "".join(f'@import "{name}";\n' for name in names).encode()}


def scripts(config: MkDocsConfig) -> list[str]:
    """Return the scripts of the frame in the order in which a page runs them, by their paths in the site."""
    own = [str(script) for script in config.extra_javascript]
    return [*(f"assets/javascripts/{name}.js" for name in ("scope", "palette")), *own, "assets/javascripts/frame.js"]
