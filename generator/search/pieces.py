"""The pieces of the index: each a script named after its content, and trees that lead to them.

A reader who still holds the first file of before can never mix two builds. What is listed of the pieces is cut in
pieces itself, so that however many there are, the first file names a few hundred at most.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from generator.ground.aside import Aside

FOLDER = "zoekindex"
FAN = 200
"""How many pieces one list names: some 5 kB, of which 3 cannot be compressed. Three levels of lists lead to 8 million.
"""


class Pieces(Mapping[str, bytes]):
    """Files by their path in the site, kept on disk until they are asked for."""

    def __init__(self) -> None:
        self._aside = Aside()
        self._held: dict[str, Callable[[], bytes]] = {}

    def __getitem__(self, path: str) -> bytes:
        return self._held[path]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def write(self, path: str, name: str, content: Any) -> None:
        """Add a script that hands ``content`` to the search under ``name``.

        Raises ``ValueError`` where another content is at ``path`` already.
        """
        script = b"protocolwijzerZoek(%s,%s);\n" % (json.dumps(name).encode(), _json(content))
        if path in self._held:
            # Pieces of one content are one file: schools that share a text share its words.
            if self[path] != script:
                raise ValueError(f"two pieces of the index have the name {name}: take more digits")
            return
        self._held[path] = self._aside.put(script)

    def add(self, letter: str, content: Any) -> str:
        """Add a piece of the index; return its name, which is that of its content."""
        name = f"{letter}{hashlib.sha256(_json(content)).hexdigest()[:12]}"
        self.write(f"{FOLDER}/{name}.js", name, content)
        return name

    def tree(self, leaves: Sequence[tuple[Any, str]]) -> list[Any]:
        """Return ``[depth, starts, names]`` of what leads to ``leaves``: (first key, name of the piece), in order.

        At depth 0 the names are those of the leaves, else of lists ``[starts, names]`` one level down. Where keys are
        numbers, those in a list count from its own first, so that a list stays as it is where one before it grows.
        """
        level = list(leaves)
        depth = 0
        while len(level) > FAN:
            depth += 1
            runs = parted([name for _, name in level], [1] * len(level), FAN)
            level = [(level[start][0], self._listed(level[start:stop])) for start, stop in runs]
        return [depth, *_listed(level, 0)]

    def _listed(self, leaves: Sequence[tuple[Any, str]]) -> str:
        return self.add("d", _listed(leaves, leaves[0][0]))


def _listed(leaves: Sequence[tuple[Any, str]], base: Any) -> list[Any]:
    starts = [start - base if isinstance(start, int) else start for start, _ in leaves]
    return [starts, [name for _, name in leaves]]


def parted(keys: Sequence[str], sizes: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Yield runs of ``keys`` as (start, stop) that have a size of ``most`` together; one key alone may have more.

    A run that is too long is parted, of the places in its middle half, before the key with the least digest: that is
    where it was parted before one of its keys came, went or grew.
    """
    ends = list(accumulate(sizes, initial=0))
    digest: Callable[[int], bytes] = lambda place: hashlib.sha256(keys[place].encode()).digest()  # noqa: E731
    runs = [(0, len(keys))] if keys else []
    while runs:
        start, stop = runs.pop()
        if stop - start > 1 and ends[stop] - ends[start] > most:
            size = ends[stop] - ends[start]
            low = bisect_left(ends, ends[start] + size / 4, start + 1, stop - 1)
            high = bisect_left(ends, ends[start] + 3 * size / 4, low, stop - 1)
            middle = min(range(low, high + 1), key=digest)
            runs += [(middle, stop), (start, middle)]
        else:
            yield start, stop


def _json(content: Any) -> bytes:
    """Return ``content`` as a script may hold it; line ends of Unicode escaped for old browsers."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
