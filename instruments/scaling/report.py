"""A run as Markdown, for developers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from scaling import fits
from scaling.records import Run, Size

LEAST = 0.5
"""Seconds: what takes less at every size is told together."""
SHOWN = 1_000_000
"""Bytes: what makes less at every size is not told."""
AIMS = (1000, 10_000)
"""Institutions for which a run that did not get so far says what it would come to."""


def markdown(run: Run) -> str:
    """Return the tables of a run."""
    return "\n".join([*_about(run), "", *_stages(run), "", *_weights(run.sizes), *_peers(run)]) + "\n"


def _about(run: Run) -> Iterator[str]:
    yield "; ".join(f"{name}: {value}" for name, value in run.about.items())
    if run.stopped:
        yield ""
        yield f"Larger sizes were not measured: {run.stopped}."


def _stages(run: Run) -> Iterator[str]:
    sizes = run.sizes
    aims = [aim for aim in AIMS if sizes and aim > sizes[-1].institutions]
    heads = [*(f"{size.institutions}" for size in sizes), "power", *(f"{aim:,}, extrapolated" for aim in aims)]
    yield _row("seconds of the processor, institutions:", heads)
    yield _row("---", ["--:"] * len(heads))
    names = dict.fromkeys(stage.name for size in sizes for stage in size.stages)
    small = [name for name in names if all(fits.seconds(size, name) < LEAST for size in sizes)]
    for name in (name for name in names if name not in small):
        powers = [_power(each) for each in fits.of_stage(sizes, name)]
        cells = [*(f"{fits.seconds(size, name):.2f}" for size in sizes), " ".join(powers)]
        yield _row(name, [*cells, *(f"{fits.extrapolated(sizes, name, aim):,.0f}" for aim in aims)])
    if small:
        together = [sum(fits.seconds(size, name) for name in small) for size in sizes]
        further = [sum(fits.extrapolated(sizes, name, aim) for name in small) for aim in aims]
        cells = [*(f"{seconds:.2f}" for seconds in together), "", *(f"{seconds:,.0f}" for seconds in further)]
        yield _row(f"the other {len(small)} stages", cells)
    totals = [fits.foreseen(sizes, aim) if len(sizes) > 1 else (0.0, 0.0) for aim in aims]
    whole = [
        fits.exponent(one.institutions, one.seconds, other.institutions, other.seconds)
        for one, other in itertools.pairwise(sizes)
    ]
    cells = [*(f"**{size.seconds:.1f}**" for size in sizes), " ".join(map(_power, whole))]
    yield _row("**all**", [*cells, *(f"**{seconds:,.0f}**" for seconds, _ in totals)])
    peaks = [f"{size.megabytes:,.0f}" for size in sizes]
    yield _row("most memory, MB", [*peaks, "", *(f"{megabytes:,.0f}" for _, megabytes in totals)])
    for noun, counted in (("files", _files), ("MB written", _megabytes)):
        yield _row(noun, [*(counted(size) for size in sizes), "", *("" for _ in aims)])
    for noun in ("versions", "provisions"):
        yield _row(noun, [*(f"{getattr(size, noun):,}" for size in sizes), "", *("" for _ in aims)])
    yield ""
    yield _row("MB made (files), of what makes one at least", [f"{size.institutions}" for size in sizes])
    yield _row("---", ["--:"] * len(sizes))
    for name in names:
        made = [sum(each.bytes for each in size.stages if each.name == name) for size in sizes]
        number = [sum(each.files for each in size.stages if each.name == name) for size in sizes]
        if max(made) >= SHOWN:
            yield _row(name, [f"{bytes_ / 1e6:.1f} ({files:,})" for bytes_, files in zip(made, number, strict=True)])


def _files(size: Size) -> str:
    return f"{size.stages[-1].files:,}"


def _megabytes(size: Size) -> str:
    return f"{size.stages[-1].bytes / 1e6:,.1f}"


def _weights(sizes: Sequence[Size]) -> Iterator[str]:
    found = [size for size in sizes if size.weights]
    for size in sizes:
        if size.unweighed:
            yield f"The pages of {size.institutions} institutions were not opened: {size.unweighed}."
            yield ""
    if not found:
        return
    head = "first load, kB gzipped, elements, ms at a quarter of the speed"
    yield _row(head, [f"{size.institutions}" for size in found])
    yield _row("---", ["--:"] * len(found))
    for kind in sorted({weight.kind for size in found for weight in size.weights}):
        cells = []
        for size in found:
            weight = next((each for each in size.weights if each.kind == kind), None)
            cells.append(
                "–"
                if weight is None
                else f"{(weight.page + weight.styles + weight.scripts) / 1e3:.0f} "
                f"({weight.page / 1e3:.0f} page, {weight.fetched / 1e3:.0f} fetched), {weight.elements:,}, "
                f"{weight.milliseconds:,.0f}"
            )
        yield _row(kind, cells)
    yield ""


def _peers(run: Run) -> Iterator[str]:
    if not run.peers:
        return
    yield _row("the same pages framed by", ["pages", "seconds", "most MB", "MB written"])
    yield _row("---", ["--:"] * 4)
    for peer in run.peers:
        if peer.absent is not None:
            yield _row(peer.name, [f"not measured: {peer.absent}", "", "", ""])
        else:
            cells = [f"{peer.pages:,}", f"{peer.seconds:.2f}", f"{peer.megabytes:,.0f}", f"{peer.bytes / 1e6:.1f}"]
            yield _row(peer.name, cells)


def _power(power: float | None) -> str:
    return "–" if power is None else f"{power:.2f}"


def _row(head: str, cells: Sequence[str]) -> str:
    return f"| {' | '.join([head, *cells])} |"
