"""Where a site may be published: in a folder that is new, empty, or holds an earlier site of ours and nothing else."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from generator.ground.errors import Problem
from generator.ground.paths import resolved
from generator.site.build import manifest
from generator.site.build.trouble import shown, whole

_MOST = 20
_ANOTHER = "name another folder with --out"
_CHANGE = os.W_OK | os.X_OK


def absolute(out: Path) -> Path:
    """Return ``out`` from the root of the disk, as it is called there: a link in its own place is not followed."""
    return resolved(out) if out.name in ("", "..") else resolved(out.parent) / out.name


def check(out: Path, project: Path, sources: Collection[Path]) -> Iterator[Problem]:
    """Yield why the folder ``out``, which is absolute, may not be replaced, if so. Only looks.

    ``sources`` are the folders the site is made from: ``out`` may neither hold one nor lie in one. It may lie in
    ``project``, the folder around them, but not hold it.
    """
    if out.is_symlink():
        yield whole(out, "this is a link to another place", "name the folder itself with --out")
    elif not out.parent.is_dir():
        yield whole(out.parent, "there is no such folder to publish in", "make it first, or name another with --out")
    elif out.exists() and not out.is_dir():
        yield whole(out, "this is a file, not a folder", _ANOTHER)
    elif around := tuple(_around(out, project, sources)):
        yield from around
    elif locked := [each for each in (out.parent, out) if each.exists() and not os.access(each, _CHANGE)]:
        yield from (whole(each, "this folder may not be changed", f"get leave to, or {_ANOTHER}") for each in locked)
    else:
        yield from owned(out)


def owned(out: Path) -> Iterator[Problem]:
    """Yield why the content of ``out`` may not be replaced, if so: it is not all ours."""
    if not out.is_dir() or not any(out.iterdir()):
        return
    listed = manifest.read(out)
    if listed is None:
        what = "this folder is not empty and was not made by 'protocolwijzer build'"
        yield whole(out, what, f"{_ANOTHER}; or, if it is an older site (of 'mkdocs build' too), remove it yourself")
        return
    strange = manifest.strangers(out, listed)
    for name in strange[:_MOST]:
        what = "this was not made by 'protocolwijzer build', and the folder is replaced as a whole"
        yield whole(out / name, what, "move it to another place")
    if len(strange) > _MOST:
        yield whole(out, f"{len(strange) - _MOST} more files here were not made by the build", "move them too")


def _around(out: Path, project: Path, sources: Collection[Path]) -> Iterator[Problem]:
    inputs = sorted({resolved(source) for source in sources})
    for source in inputs:
        if out.is_relative_to(source):
            yield whole(out, f"this lies in {shown(source)}, from which the site is made", _ANOTHER)
            return
    for kept in (*inputs, resolved(project), Path.cwd(), resolved(Path(os.path.expanduser("~")))):  # noqa: PTH111
        if kept.is_relative_to(out):
            yield whole(out, f"this holds {kept.as_posix()}, which a build would remove", _ANOTHER)
            return
