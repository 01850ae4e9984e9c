#!/usr/bin/env python3
"""Find Dutch outside generator/language: in strings of Python, in templates and in scripts; print the count per file.

What is Dutch is known from the language package itself (its stop words and every word of its phrases) and from
``SEED``. A word that the English of the code has as well (in a docstring, a comment or a name) tells nothing,
unless it is a stop word. Values that the data format knows (``vastgesteld``) are no words for readers.

With file names as arguments it prints each literal: ``file:line: literal``.
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator import model  # noqa: E402
from generator.language import words  # noqa: E402

PACKAGE = ROOT / "generator"
LANGUAGE = PACKAGE / "language"

ALSO_ENGLISH = frozenset(
    """
    account al art as at ben camera con conf csg den do door even had he hem her htaccess in is ivx lang location me
    men met n of on over per s sociale t toe typ u van video want was we will wit word www you zo zoom
    """.split()  # noqa: SIM905  a list of words reads better as words
)
"""Words of Dutch that English, a file format or an id in an example (``calvijn/sociale-media``) has as well."""

SEED = frozenset(
    """
    aanbevelingen aandeel aangeboden aangehaalde aangepast aanmelden aanraadt aanwezig abonneer accenten
    accepteren achtergrond adressen advertentie advisering afdruk afdrukken afspraak afspraken afwijken aldus
    algemeen algemene algemener allebei allemaal antwoord apostrof artikelen balkje begint begrippen behandeld
    beheer beheert bekend bekijk bekrachtigd beleid beoordeel beoordeeld beoordeelde beoordeling beperking
    berekend beschadigd bespreek bespreking besproken bestaan bestaat bestanden beste bestemd bestraft betekenen
    beter bevat bevatten bewaar bewaart bewaren beweging bewerkt bezoek bijgewerkt bijlagen bijzonder bindt
    binnenkwam blad bladzijden bleven blijft blijven blik blok boog bouw bovenaan breed bronpagina bronteksten
    cirkel communicatie compleet consequenties contactgegevens contrastkleuren cyberpesten daargelaten daarna
    daaronder daarvan datums deed deelraad deelt definitief definities degene delen digitale dikker ding
    directeurenoverleg directieoverleg documenten donker donkere doorgestreept doorsturen dunner echte eerdere
    eerst eigenaar eisen eist elders erachter erbij erboven erin ermee erna eromheen erover ertussen ervan
    ervoor evaluatie fase feedlezer filteren formaat formeel fouten geadviseerd gebeurd gebouwd gecontroleerd
    gedeeld gedeelde gedrag gedragscode gedragsregels gedrukt gedrukte geef geholpen gekopieerd gekozen geladen
    geldig gelezen gelijkluidend gemarkeerd genoemd genomen genoteerd geplaatst gepubliceerd geraakt geschreven
    geselecteerd gestippelde gestraft geteld gevonden gewone geworden gezocht gids goed gouden gracht groepen
    grootte grotendeels handhaving handleiding handreiking hangt hanteert hanteren heen helft herhaal hersteld
    herzien hiaten hieraan hierboven hoef hoelang hoeveel hoger hoofdletters hoofdmap hoogte hooguit houd houden
    houdt huis indeling indienen ingaande ingedeeld ingestemd inhoud inhoudsopgave inhoudstafel inloggen
    inschrijven instellingen invult inwerkingtreding jonge jouwe juridisch kaart kader kant keer kenmerk kennen
    kennisname keuzes kies kiest kiezen klachten klasse kleine klopt koos kopieer kopiëren kopje koppelteken
    kopregel kopregels laad laat laatst laden langs langste leeg leerjaar leerjaren leerkrachten lees
    leesbaarheid leest leestekens leesvolgorde leggen legt lezen lezer lezers licht lichte lijken lijn lijsten
    losse luiden luidt lukt maakte maal mailadres managementteam medezeggenschap medezeggenschapsraad
    mediawijsheid meest meld meteen meter methode miljard miljoen minuten minuut misschien moeilijk moeilijke
    nalopen navigatie neem neemt nemen nieuwere nieuws niveau noem normen notitie omlaag omschreven omschrijft
    omstandigheid omvang onderaan onderdeel onderdelen ondernemingsraad onderstreept onderwerp onderwerpen
    onderwerppagina onderzocht onderzoekt ongedaan ongewenst ontkenningen ontvangen onveranderd onwaar
    opeenvolgende openen opent opgegeven opgehaald opleidingen opnieuw opstelling opvraagt opzij opzijgezet
    origineel oude oudergeleding ouderraad overheden overheid overleggen overnam overslaan overzicht paar pagina
    paginakop papier paren personeelsgeleding pijl plek plichten positief praat praktisch precies privévenster
    probeer probleem programma publicatie punten raadt raakt raken rapportcijfer reacties rechts rechtstreeks
    regelafbrekingen regeleinde regeleinden regelen regelgeving regeling regelt rekenblad respecteer resultaten
    revisie richtlijn richtlijnen rollen samen samengesteld samenstellen samenvatting sancties schakelt scherm
    schermlezer schermlezers schijf schoolgids schreef schreefletters schreven schrijf schrijft schrijven
    schuine schuiven seconden sitegegevens slecht slechter slotte sluit sluiten smal soorten spel spelregels
    splitsing spraakbesturing spreek spreekt spreken standpunten stap stappen stappenplan startpagina statuut
    stel stelling stelt streep streepje streepjes stuk stukken stuur stuurt submap succescriterium taal tabtoets
    teamvergadering tegelijk tegenover tekens telefoonnummer telefoons tellen telt terecht terugkeren terugkomt
    terugzetten toegankelijk toegankelijkheid toelichting toestaat toetsenbord toevoegen toevoegt toon trefwoord
    trefwoorden twijfelt uiterlijk uitgangspunt uitgangspunten uitgelegd uitgever uitleg uitlegt uitspreken
    uitzondering vacatures vakanties vakje vandaan vanzelf vaste vaststelling veld velden verander veranderd
    veranderde veranderden veranderen verandert verberg verbeteren verbetering verbindt verborgen vergelijk
    vergelijkbaar vergelijking vergelijkt verklaring vernieuw vernieuwd vernieuwen verscheen verschil
    verschillend verschillende verschilt vervang vervangingen verwachten verwijderd verwijst verwijzingen
    verwoorden verzinnen vingerafdruk voeg voldoet volg volgden volgende volledige vooraan voorbeeld
    voorbeeldcollege voorbehouden voorgenomen voorgesteld voorkeuren voorlopig voornaamste voorstel voorstellen
    voorwaarden voorwoord vorige vullen waaronder waarop waarover waartoe waarvan waarvoor weegt weergave wees
    weggelaten weigeren werken werkingssfeer werkmap werkt wijzigen wijzigt wissel witruimte zeker zekere
    zichtbaar zijdelings zinnen zittende zoek zoeken zoekregister zoekt zorg zorgen zorgt zorgvuldige zwaar
    zwaarder zwaarst zwaarste zwijgen zwijgt
    """.split()  # noqa: SIM905
)
"""Content words that stood in the code before the language had its own folder."""

NAMES: Mapping[str, frozenset[str]] = {
    "generator/site/plugin/finished.py": frozenset({"pagina-inhoud"}),
    "web/compare/switches.js": frozenset({"gelijk", "woorden"}),
    "web/concept/form.js": frozenset({"eigen", "kop", "wijzig-"}),
    "web/concept/outline.js": frozenset({"kop"}),
    "generator/pages/kinds/matrix.py": frozenset({"groep:", "vraag:"}),
    "web/concept/page.js": frozenset({"bepalingen", "eigen", "kop", "let-op", "onderwerpen/", "scholen/"}),
    "web/concept/receive.js": frozenset({"gedeeld", "kop"}),
    "web/concept/card.js": frozenset({"eigen", "kop", "plaats-"}),
    "web/concept/combine.js": frozenset({"eigen", "kop"}),
    "web/concept/writing.js": frozenset({"eigen", "kop", "nieuw"}),
    "web/concept/waiting.js": frozenset({"niet-bewaard"}),
    "web/concept/settings.js": frozenset({"instelling-"}),
    "web/concept/shape.js": frozenset({"/^(kop|eigen)-[0-9]{1,6}$/", r"/^(?:kop|eigen)-(\d+)$/"}),
    "web/concept/sources.js": frozenset({"data/versies/index.json"}),
    "web/concept/store.js": frozenset({"eigen", "kop"}),
    "web/concept/takeaway.js": frozenset({"versie", "versie-fout"}),
    "web/matrix/choice.js": frozenset({"stil"}),
    "web/matrix/page.js": frozenset({"#kies", "onderwerp", "rol", "verschil"}),
    "web/matrix/state.js": frozenset({"alles", "onderwerp", "rol"}),
    "web/pages/revision.js": frozenset({"[name=weergave]", "was-wordt", "weergave"}),
    "web/pages/two.js": frozenset({"[name=wissel]", "data/versies/index.json", "deel-", "naast"}),
    "web/search/narrow.js": frozenset({"versie"}),
    "web/site/collect.js": frozenset({"kop"}),
    "web/site/disk.js": frozenset({"pw-note pw-schijf__note", "pw-schijf"}),
}
"""Literals that are names and no words: ids and attributes of elements, parameters of addresses, keys of what a browser
keeps. No reader sees them, and to change one breaks links that were shared or concepts that were kept."""

_FOR_PROGRAMS = re.compile(r"<[^>]*>|\{[^}]*\}|https?://\S*|[\w-]+(?:[./_@=][\w-]+)+|\.\w+")
"""What in a phrase is no word of it: markup, places to fill, addresses, names of files."""
_ESCAPE = re.compile(r"\\[A-Za-z]")  # in ``\bgeen`` the word is ``geen``
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, order=True)
class Literal:
    """A piece of text with Dutch words in it, and where it stands; ``path`` is relative to the repository."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {' '.join(self.text.split())}"


def found(root: Path = ROOT) -> list[Literal]:
    """Return every literal with Dutch words outside the language package, by place."""
    return sorted(literal for path in _files(root) for literal in in_file(path, root))


def folder(path: str) -> str:
    """Return the folder by which literals are counted: ``generator/pages``, ``generator/cli.py``, ``web``."""
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] in ("generator", "docs") else parts[0]


def in_file(path: Path, root: Path = ROOT) -> Iterator[Literal]:
    """Yield the literals of one file with Dutch words in them."""
    text = path.read_text(encoding="utf-8")
    names = NAMES.get(path.relative_to(root).as_posix() if path.is_relative_to(root) else "", frozenset())
    read = {".py": python_strings, ".js": script_strings, ".html": template_texts}[path.suffix]
    for line, piece in read(text):
        if dutch(piece) and piece.strip().strip("\"'") not in names:
            yield Literal(path.relative_to(root).as_posix(), line, piece)


def _files(root: Path) -> Iterator[Path]:
    yield from (path for path in (root / "generator").rglob("*.py") if LANGUAGE.name not in path.parts)
    yield from (root / "generator").rglob("*.html")
    sources = root / "web"
    scripts = sources if sources.is_dir() else root / "docs" / "assets"
    for path in scripts.rglob("*.js"):
        if not {"vendor", "node_modules", "test"} & set(path.relative_to(scripts).parts):
            yield path


def dutch(text: str) -> list[str]:
    """Return the Dutch words in ``text``, in order."""
    known = _dutch()
    return [word for word in _WORD.findall(_ESCAPE.sub(" ", text).lower()) if word in known]


@cache
def _dutch() -> frozenset[str]:
    stop = words.lists.STOP_WORDS
    own = {
        word
        for path in (*LANGUAGE.rglob("phrases/*.py"), *LANGUAGE.rglob("dates.py"))
        for _, text in python_strings(path.read_text(encoding="utf-8"))
        for word in _WORD.findall(_FOR_PROGRAMS.sub(" ", text).lower())
        if len(word) > 2
    }
    return frozenset(stop | ((own | SEED) - _english())) - ALSO_ENGLISH - _values()


@cache
def _values() -> frozenset[str]:
    """Return the values of the data format: those of the ``Literal`` types of the model."""
    return frozenset(
        word
        for kind in vars(model).values()
        for value in get_args(kind)
        if isinstance(value, str)
        for word in _WORD.findall(value.lower())
    )


@cache
def _english() -> frozenset[str]:
    """Return the words of docstrings, comments and names in the package; what is quoted there may be Dutch."""
    every: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        pieces = [str(node.value) for node in _docstrings(tree)]
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                pieces.append(token.string)
            elif token.type == tokenize.NAME:
                pieces.append(token.string.replace("_", " "))
        every.update(word for piece in pieces for word in _WORD.findall(_unquoted(piece).lower()))
    return frozenset(every)


def _unquoted(text: str) -> str:
    return re.sub(r"``.*?``|`[^`]*`|\"[^\"]*\"|“[^”]*”|‘[^’]*’|\*[^*\n]*\*|\([^)]*\)", " ", text, flags=re.DOTALL)


def _docstrings(tree: ast.AST) -> list[ast.Constant]:
    """Return the strings that stand alone as a statement: docstrings, and those below a constant."""
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]


_LANG = re.compile(r'lang="en"')


def python_strings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the strings of a Python file with their lines; docstrings left out, the pieces of an f-string apart."""
    tree = ast.parse(text)
    docstrings = {id(node) for node in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, _LANG.sub(" ", node.value)


_JINJA_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_FOR_MACHINES = re.compile(
    r"""</?[a-z][a-z0-9]*"""
    r"""|\s(?:class|id|href|src|for|name|value|type|rel|role|lang|data-[\w-]+|aria-(?:controls|labelledby|describedby))="""
    r"""(?:"(?:[^"{]|\{[^{%]|\{\{.*?\}\}|\{%.*?%\})*"|'[^']*')""",
    re.DOTALL,
)


def template_texts(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a template without its comments, names of elements and attributes that no reader sees."""

    def blank(match: re.Match[str]) -> str:
        return "\n" * match[0].count("\n")

    yield from enumerate(_FOR_MACHINES.sub(blank, _JINJA_COMMENT.sub(blank, text)).splitlines(), 1)


_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
    r"""|(?:(?<=[(,=:\[!&|?{};>\n])|(?<=return))[ \t]*"""
    r"""(?P<pattern>/(?![*/])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)"""
    r"""|(?P<sign>[`{}])""",
    re.DOTALL,
)
_TEMPLATE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*", re.DOTALL)


def script_strings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the strings, pieces of template literals and regular expressions of a script, comments left out."""
    at = 0
    inside: list[str] = []  # of each brace that is open: "`" where a template literal goes on after it
    while token := _TOKEN.search(text, at):
        at = token.end()
        piece = token["string"] or token["pattern"]
        if piece:
            yield text.count("\n", 0, token.start()) + 1, piece
        elif token["sign"] == "{":
            inside.append("{")
        elif token["sign"] == "`" or (token["sign"] == "}" and inside and inside.pop() == "`"):
            literal = _TEMPLATE.match(text, at)
            assert literal
            yield text.count("\n", 0, at) + 1, literal[0]
            at = literal.end() + 1
            if text.startswith("${", literal.end()):
                inside.append("`")
                at += 1


def main(arguments: Sequence[str]) -> int:
    """Print the count per file, or every literal of the files named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    named = parser.parse_args(arguments).files
    if named:
        for path in named:
            print(*in_file(path.resolve()), sep="\n")
        return 0
    counts = Counter(literal.path for literal in found())
    for path, count in sorted(counts.items()):
        print(f"{count:5d} {path}")
    print(f"{counts.total():5d} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
