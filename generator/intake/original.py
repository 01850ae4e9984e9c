"""A file as it was received, before anything is made of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The bytes of one file: ``name`` as it was named to us, ``type`` the name of the reader that knows it."""

    name: str
    type: str
    sha256: str
    content: bytes = field(repr=False)


def receive(content: bytes, name: str, type_: str) -> Original:
    """Return the original with its digest."""
    return Original(name=name, type=type_, sha256=hashlib.sha256(content).hexdigest(), content=content)
