"""What systems and programs leave beside a person's files by themselves: no file of ours, and no mistake either."""

from __future__ import annotations

import re

# Each is written without being asked for, by looking into a folder, opening a file or copying; what a person saves
# ("kopie van …", ".bak") is not among them, since it may be a text that somebody meant to hand in.
_DROPPING = re.compile(
    r"(?:eh)?thumbs\.db|desktop\.ini|\$recycle\.bin|system volume information"  # Windows' file manager and volumes
    r"|\.ds_store|\._.*|icon\r|__macosx"  # macOS: a folder's looks; halves of files on other disks, in zips
    r"|\.directory|@eadir|lost\+found"  # KDE; Synology's file server; the file systems of Linux
    r"|~\$.*|\.~lock\..*"  # Word and Excel, LibreOffice: who has the file of this name open
    r"|~wrl[0-9]+\.tmp"  # Word, while it saves
    r"|.*~|#.*#",  # Emacs, gedit, Kate: the file before it was saved, and not yet saved
    re.IGNORECASE | re.DOTALL,
)


def is_dropping(name: str) -> bool:
    """Return whether a file or folder of this name is nobody's data: passed over without a word."""
    return _DROPPING.fullmatch(name) is not None
