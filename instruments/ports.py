"""Ports for servers that must be told which to listen at."""

from __future__ import annotations

import random
import socket

_FIRST, _LAST = 20_000, 32_767
"""Below those that systems give to whoever asks for any: nobody gets it by chance between the look and the start."""


def free() -> int:
    """Return a port of this machine at which nobody listens."""
    own = random.Random()  # not the one that tests seed: two of them would look for the same
    while True:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port := own.randint(_FIRST, _LAST)))
            except OSError:
                continue
            return port
