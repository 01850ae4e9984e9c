"""What systems and programs leave beside a person's files by themselves: no file of ours, and no mistake either."""

from __future__ import annotations

import re

# Each is written without being asked for, by looking into a folder, opening a file or copying; what a person saves
# ("kopie van …", ".bak") is not among them, since it may be a text that somebody meant to hand in.
_DROPPING = re.compile(
    r"thumbs\.db(?::encryptable)?|ehthumbs(?:_vista)?\.db|desktop\.ini"  # Windows: small pictures, a folder's looks
    r"|\$recycle\.bin|recycler|found\.[0-9]{3}|system volume information"  # … on volumes: bins, what a repair found
    r"|\.ds_store|\._.*|icon\r|__macosx"  # macOS: a folder's looks; halves of files on other disks, in zips
    r"|network trash folder|temporary items"  # macOS: on file servers
    r"|\.directory|@eadir|#recycle|lost\+found"  # KDE; Synology's file server, twice; the file systems of Linux
    r"|~\$.*|\.~lock\..*"  # Word and Excel, LibreOffice: who has the file of this name open
    r"|~wr[a-z].*\.tmp"  # Word, while a document is open: the letter says what for
    r"|.*\.sw(?:o|p)|4913"  # vim: a file that is open; whether it may write in this folder
    r"|.*~|#.*#",  # Emacs, gedit, Kate: the file before it was saved, and not yet saved
    re.IGNORECASE | re.DOTALL,
)


def is_dropping(name: str) -> bool:
    """Return whether a file or folder of this name is nobody's data: passed over without a word."""
    return _DROPPING.fullmatch(name) is not None
