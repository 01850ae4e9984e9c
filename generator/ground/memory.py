"""How seldom the interpreter looks for what nothing holds any more but itself."""

from __future__ import annotations

import gc

# Nearly all that a build makes lives as long as the build: of 60 institutions with one word changed, looking through it
# again and again took a tenth of the processor's time with the usual 700, 10 and 10.
_THRESHOLDS = (100_000, 20, 50)


def spared() -> None:
    """Look for garbage less often from now on; whoever calls this is the program, and nobody's library."""
    gc.set_threshold(*_THRESHOLDS)


def settled() -> None:
    """Leave all that there is now out of every search to come: it stays."""
    gc.freeze()
