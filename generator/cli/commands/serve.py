"""``protocolwijzer serve``: the built site under its security policy, on this machine only; with --watch ever anew."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.command import DEFAULT_SITE, Command, add_root, refused, whole
from generator.cli.speech import SPEECH
from generator.ground.errors import DataError

if TYPE_CHECKING:
    from generator.site.hosting.watching import Watch


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="the built site (default: site)")
    parser.add_argument("--port", type=int, default=8080, help="0 takes any free one (default: 8080)")
    parser.add_argument("--prefix", metavar="/PATH", default="/", help="serve it below a sub-path (default: /)")
    parser.add_argument("--watch", action="store_true", help="build at each saved change, and show it or what is wrong")
    add_root(parser)
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="MkDocs' settings file (default: mkdocs.yml beside ROOT)"
    )


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    from generator.site.build import stop
    from generator.site.hosting import server

    out, port, prefix = options.out, options.port, options.prefix
    problems = []
    if not options.watch and not (out / "index.html").is_file():
        problems.append(whole(out, "there is no site here", "run: protocolwijzer build"))
    if not 0 <= port <= 65535:
        problems.append(whole(Path("--port"), f"{port} is no port", "choose one from 1 to 65535, or 0 for any"))
    if {".", ".."}.intersection(prefix.split("/")):
        problems.append(whole(Path("--prefix"), f"{prefix} is no path that a browser asks for", "leave out . and .."))
    if problems:
        raise DataError(problems)
    try:
        watch = _watch(options) if options.watch else None
        below = f"/{prefix.strip('/')}/".replace("//", "/")
        serving = server.Server(out, port=port, prefix=below, watch=watch)
    except OSError as error:
        what = f"port {port} cannot be used ({error.strerror})"
        raise refused(Path("--port"), what, "name another, or 0 for any free one") from None
    try:
        with stop.heard(), serving:
            print(f"{out.as_posix()} is at {serving.address} (stop with Ctrl-C)", flush=True)
            if watch:
                watch.start()
            serving.serve_forever()
    except stop.Stopped as stopped:
        return stopped.status  # the one way in which this ends, and nothing to remark on
    return 0


def _watch(options: argparse.Namespace) -> Watch:
    """Return what builds the site whenever what it is made from changes: in a process of its own, as ``build`` does."""
    from generator.site.build.origin import origin
    from generator.site.hosting.ahead import Ahead
    from generator.site.hosting.watching import Watch

    where = ["--root", str(options.root), "--out", str(options.out)]
    command = ["build", *where, *(["--config", str(options.config)] if options.config else [])]

    def build() -> Sequence[str]:
        done = subprocess.run(
            [sys.executable, "-m", "generator.cli", *command],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        said = done.stderr.splitlines()
        print(*(said if done.returncode else [done.stdout.strip()]), sep="\n", flush=True)
        # The last line counts them.
        return said[:-1] or said if done.returncode else ()

    return Watch(origin(options.root, options.config).places, build, Ahead(options.root), SPEECH.line)


COMMAND = Command(
    name="serve",
    help="show the built site under its security policy, on this machine only",
    arguments=arguments,
    run=run,
)
