"""What a site is made from: the data, MkDocs' settings, and the documents and templates beside either."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from generator.ground.paths import resolved
from generator.site import frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where what a site is made from stands: the data in ``root``, the file ``settings``, and ``folders`` beside them.

    ``project`` is the folder around them.
    """

    root: Path
    settings: Path
    project: Path
    folders: tuple[Path, ...]

    @property
    def places(self) -> tuple[Path, ...]:
        """All of it."""
        return (self.settings, self.root, *self.folders)


def origin(root: Path, config: Path | None = None) -> Origin:
    """Return what the site of the data in ``root`` is made from; ``config`` are other settings than those beside it."""
    settings = config or frame.settings(root)
    project = resolved(root).parent if settings.parent == frame.packaged() else resolved(settings).parent
    layers = (frame.layers(settings, root, name) for name in (frame.DOCUMENTS, frame.TEMPLATES))
    return Origin(root=root, settings=settings, project=project, folders=tuple(chain.from_iterable(layers)))
