"""The search: everything a site needs for it, behind one function and one script.

To put another engine in its place, replace this package's :func:`files` and ``web/search/engine.js``; the
search box and the search page know only the ``find`` of that script.
"""

from __future__ import annotations

from generator.search.index import ENTRY, files

__all__ = ["ENTRY", "files"]
