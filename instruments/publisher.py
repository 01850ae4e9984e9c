"""A build without MkDocs, as a process of its own: publishes a copy of a folder, with everything around it for real.

``python publisher.py OUT SOURCE`` publishes and exits 0, 2 where it is refused, and 128 + n where it is stopped. With
``--wait`` it says ``filled`` before it publishes and waits for a line. With ``--link`` the files are links to those of
SOURCE, so that nearly all of its time goes into what ``generator.site.build`` does itself.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from generator.ground.errors import DataError
from generator.site.build import publish, stop


def main(out: str, source: str, *options: str) -> int:
    """Publish a copy of ``source`` at ``out`` and return the exit status."""

    def fill(new: Path, descriptor: int) -> None:
        copy = os.link if "--link" in options else shutil.copy
        shutil.copytree(source, new, dirs_exist_ok=True, copy_function=copy)
        if "--wait" in options:
            print("filled", flush=True)
            sys.stdin.readline()

    try:
        with stop.heard():
            publish.publish(Path(out).absolute(), fill)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    except stop.Stopped as stopped:
        print(stopped, file=sys.stderr)
        return stopped.status
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
