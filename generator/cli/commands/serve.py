"""``protocolwijzer serve``: the built site under its security policy, on this machine only."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.cli.command import DEFAULT_SITE, Command, refused, whole
from generator.ground.errors import DataError


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="the built site (default: site)")
    parser.add_argument("--port", type=int, default=8080, help="0 takes any free one (default: 8080)")
    parser.add_argument("--prefix", metavar="/PATH", default="/", help="serve it below a sub-path (default: /)")


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    from generator.site.build import stop
    from generator.site.hosting import server

    out, port, prefix = options.out, options.port, options.prefix
    problems = []
    if not (out / "index.html").is_file():
        problems.append(whole(out, "there is no site here", "run: protocolwijzer build"))
    if not 0 <= port <= 65535:
        problems.append(whole(Path("--port"), f"{port} is no port", "choose one from 1 to 65535, or 0 for any"))
    if {".", ".."}.intersection(prefix.split("/")):
        problems.append(whole(Path("--prefix"), f"{prefix} is no path that a browser asks for", "leave out . and .."))
    if problems:
        raise DataError(problems)
    try:
        serving = server.Server(out, port=port, prefix=f"/{prefix.strip('/')}/".replace("//", "/"))
    except OSError as error:
        what = f"port {port} cannot be used ({error.strerror})"
        raise refused(Path("--port"), what, "name another, or 0 for any free one") from None
    try:
        with stop.heard(), serving:
            print(f"{out.as_posix()} is at {serving.address} (stop with Ctrl-C)", flush=True)
            serving.serve_forever()
    except stop.Stopped as stopped:
        return stopped.status  # the one way in which this ends, and nothing to remark on
    return 0


COMMAND = Command(
    name="serve",
    help="show the built site under its security policy, on this machine only",
    arguments=arguments,
    run=run,
)
