"""Files that programs leave in every folder a person looks at, and that are nobody's data."""

from __future__ import annotations

_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
# What Word and Excel keep beside a document that is open, and what LibreOffice does.
_STARTS = ("~$", ".~lock.")


def is_dropping(name: str) -> bool:
    """Return whether a file of this name is no input and no output of anything: passed over without a word."""
    lower = name.lower()
    return lower in _NAMES or lower.startswith(_STARTS)
