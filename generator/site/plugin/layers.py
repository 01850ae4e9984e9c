"""The frame in layers: a user's own documents and templates before the packaged ones, and those before the theme's."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import yaml

from generator.ground.droppings import is_dropping
from generator.ground.paths import resolved
from generator.language import words
from generator.site import frame, menu

_SITEMAP = "sitemap.xml"
"""The theme's template of that name is not used: it names the day of the build, and would name pages that moved."""


class Layers:
    """Puts the layers in the settings of the site engine, and then, with ``lay``, in its files.

    ``root`` is the folder with the data. Where the menu is not a user's own, each document of theirs that is not in it
    joins it, as MkDocs itself does where there is no menu; not one that the settings keep out of it (``not_in_nav``).
    """

    def __init__(self, config: MkDocsConfig, root: Path) -> None:
        settings = Path(config.config_file_path)
        self._documents = frame.layers(settings, root, frame.DOCUMENTS)
        self._packaged = frame.packaged() / frame.DOCUMENTS
        self._joins = config.nav is None or not _has_menu(settings, config)
        if config.nav is None:
            config.nav = [{title: path} for title, path in words.phrases.frame.TABS]
        own = [str(folder) for folder in frame.layers(settings, root, frame.TEMPLATES)]
        custom = [config.theme.custom_dir] if config.theme.custom_dir else []
        config.theme.dirs[:] = dict.fromkeys([*custom, *own, *config.theme.dirs])
        config.theme.static_templates.discard(_SITEMAP)
        config.watch.extend(own)
        config.watch.extend(str(folder) for folder in self._documents if str(folder) != config.docs_dir)

    def lay(self, files: Files, config: MkDocsConfig) -> None:
        """Add the documents of every layer, each but where an earlier layer has one of its address."""
        for file in list(files):
            # A template that is not asked for as one would be copied as it is.
            unrendered = file.src_uri == _SITEMAP and not is_document(file, config)
            if unrendered or any(map(is_dropping, PurePosixPath(file.src_uri).parts)):
                files.remove(file)
        there = {file.dest_uri: file for file in files}
        for folder in self._documents:
            if str(folder) == config.docs_dir:
                continue
            for path in frame.files(folder):
                source = str(path.relative_to(folder))
                file = File(source, str(folder), config.site_dir, config.use_directory_urls)
                before = there.get(file.dest_uri)
                if before is not None and folder == self._packaged and is_document(before, config):
                    continue
                if before is not None:
                    files.remove(before)
                files.append(file)
                there[file.dest_uri] = file
        self._join(files, config)

    def _join(self, files: Files, config: MkDocsConfig) -> None:
        listed = set(menu.documents(config.nav))
        for file in files.documentation_pages():
            if file.src_dir == str(self._packaged) != config.docs_dir:
                file.inclusion = InclusionLevel.NOT_IN_NAV
            elif (
                self._joins
                and not (file.src_uri in listed or file.inclusion.is_not_in_nav())
                and config.nav is not None
            ):
                config.nav.append(file.src_uri)


def _has_menu(settings: Path, config: MkDocsConfig) -> bool:
    """Return whether a menu of a user's own is in these settings, or in settings of theirs that these inherit from."""
    if resolved(settings).parent == frame.packaged():
        return False
    # As text: MkDocs follows what a file inherits from, and then no longer tells whose the menu is.
    said: dict[str, Any] = yaml.yaml_load(settings.read_text(encoding="utf-8-sig"), yaml.get_yaml_loader(config=config))
    inherited = said.get("INHERIT")
    return "nav" in said or (inherited is not None and _has_menu(settings.parent / inherited, config))


def is_document(file: File, config: MkDocsConfig) -> bool:
    """Return whether a file is one of the site's documents, and not one that comes with the theme or our templates."""
    return file.src_dir not in config.theme.dirs
