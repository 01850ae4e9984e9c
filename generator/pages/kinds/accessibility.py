"""The statement on accessibility: the publisher's own words, and what the program can vouch for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.model import Accessibility, Conformance
from generator.pages.kind import Kind, Sheet

_CONFORMANCE: Mapping[Conformance | None, str] = {
    None: "Niet vermeld: de uitgever heeft dit nog niet vastgesteld.",
    "volledig": "Voldoet volledig, volgens de uitgever.",
    "gedeeltelijk": "Voldoet gedeeltelijk, volgens de uitgever.",
    "eerste-maatregelen": "Eerste maatregelen genomen, volgens de uitgever.",
    "niet": "Voldoet niet, volgens de uitgever.",
}

EXAMINED: tuple[str, ...] = (
    "Met axe-core: de regels voor WCAG 2.0, 2.1 en 2.2, niveau A en AA, en de aanbevelingen, op een pagina van elke "
    "soort, licht en donker, op een breed scherm en op een smal scherm (320 pixels).",
    "Met het toetsenbord: elke plek waar je met de tabtoets komt, is zichtbaar, en je komt er ook weer weg.",
    "Met tekst op 200 procent en op een scherm van 320 pixels: niets valt weg en je hoeft niet opzij te schuiven.",
    "Met de contrastkleuren van het apparaat (forced colors) en met minder beweging (reduced motion).",
    "Op papier: alle woorden van een pagina staan ook in de afdruk.",
    "De HTML van elke pagina: die is zonder fouten te lezen.",
    "De pdf-bestanden: die worden gemaakt volgens PDF/UA-1; het programma dat ze maakt, controleert dat.",
)
"""What the tests of the program hold, at every change of it; each sentence is a test under ``tests/site/``."""

NOT_EXAMINED: tuple[str, ...] = (
    "Door mensen met een beperking.",
    "Met schermlezers en spraakbesturing, door een mens.",
    "Elke pagina apart: van elke soort is er één onderzocht, de langste.",
    "De Word- en Excel-bestanden.",
    "De leesbaarheid van de aangehaalde teksten. Die zijn van de scholen en besturen, en vaak moeilijk.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityView:
    """The statement: the publisher's finding in words, and what was examined by machine and what was not."""

    finding: Accessibility
    conformance: str
    examined: tuple[str, ...]
    not_examined: tuple[str, ...]


def accessibility_view(finding: Accessibility) -> AccessibilityView:
    """Return what the page on accessibility shows."""
    return AccessibilityView(
        finding=finding,
        conformance=_CONFORMANCE[finding.conformance],
        examined=EXAMINED,
        not_examined=NOT_EXAMINED,
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    settings = book.corpus.settings
    yield Sheet(
        address=addresses.ACCESSIBILITY,
        title="Toegankelijkheid",
        description="Hoe toegankelijk deze site is: wat is onderzocht en wat niet, en waar je een probleem meldt.",
        values={"settings": settings, "view": accessibility_view(settings.accessibility)},
    )


KIND = Kind(name="accessibility", sheets=_sheets)
