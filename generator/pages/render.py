"""Views → pages, through Jinja2 templates that escape everything once.

Links are written against a sentinel for the site root, so that a fragment can be rendered once and placed on pages at
any depth; ``_page`` puts the right number of ``../`` in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator import addresses
from generator.book import lens, marks, matrix_page, register, revisions, rules, wording
from generator.book.atlas import Atlas, Place
from generator.book.former import Former
from generator.compare import kinship
from generator.compare.flips import possible
from generator.model import Corpus, Edition, Institution, Work
from generator.outputs import data, feeds, versions
from generator.pages import linked
from generator.pages.page import Page, PageKind
from generator.pages.views import document, draft, gaps, lineage, overview, pairs, reader, statements
from generator.papers import pack

# A Unicode noncharacter: it cannot be typed into a source text by accident, and the loader refuses it.
_ROOT = "\ufdd0"
# The same for the addresses that machines read: full ones where the site knows its own.
_BASE = "\ufdd1"

SITE_NAME = "Protocolwijzer"

_ABOUT = "Wat mag er op sociale media op jouw school? De protocollen van scholen, woordelijk en vergeleken."

_SILENCE = "Deze tekst zegt hier niets over. Dat betekent niet dat het mag."
_SILENCE_FOR_ROLE = "Deze tekst zegt hier niets over tegen deze rol."

_BASIS_EXPLAINED = {
    "printed": "De bepaling noemt de rol zelf.",
    "inherited": "De bepaling noemt niemand, of alleen ‘betrokkenen’ of ‘je’. Dan telt de kop van het onderdeel.",
    "defined": "De bepaling omschrijft wie met deze rol bedoeld wordt.",
    "generic": "De bepaling noemt bijvoorbeeld ‘gebruikers van sociale media’. Dat zijn alle groepen van de tekst.",
    "none": "De bepaling bindt niemand en staat niemand iets toe.",
}

_FACETS = (
    ("instelling", "Instelling"),
    ("school", "School"),
    ("rol", "Voor wie"),
    ("norm", "Soort regel"),
    ("onderwerp", "Onderwerp"),
    ("versie", "Nieuwste of eerdere tekst"),
)


def render(corpus: Corpus, address: str = "") -> Iterator[Page]:
    """Yield every page of the site; equal corpora give equal pages, byte for byte.

    ``address`` is the full address of the home page, ending in a slash; empty where it is not known.
    """
    return _Renderer(corpus, address).pages()


class _Renderer:
    def __init__(self, corpus: Corpus, address: str) -> None:
        self._address = address
        self._atlas = Atlas(corpus)
        self._former = Former(corpus)
        self._feeds = {feed.path: feed for feed in feeds.listed(self._atlas)}
        self._rules = rules.Rules(self._atlas)
        self._quotes: dict[str, Markup] = {}
        self._environment = Environment(
            loader=PackageLoader("generator.pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["capfirst"] = lambda text: text[:1].upper() + text[1:]
        self._environment.globals |= {
            "addresses": addresses,
            "all_norms": corpus.vocabulary.norms,
            "all_roles": corpus.vocabulary.roles,
            "breadcrumbs": _breadcrumbs,
            "bullet": rules.bullet,
            "date": wording.date,
            "downloads": pack.downloads,
            "edition_name": wording.edition_name,
            "enumeration": wording.enumeration,
            "file": lambda edition: Markup(_ROOT + data.source_path(edition)),
            "names": _names,
            "not_stated": wording.NOT_STATED,
            "plural": wording.plural,
            "possible": possible,
            "quote": self._quote,
            "root": Markup(_ROOT),
            "silence": _SILENCE,
            "status": wording.status,
            "to": _link,
            "version_file": lambda edition: Markup(_ROOT + versions.path(edition)),
        }

    def pages(self) -> Iterator[Page]:
        yield self._home()
        yield from self._ways_in()
        for institution in self._atlas.corpus.institutions:
            view = overview.institution_view(self._atlas, institution)
            yield self._page(
                addresses.institution(institution),
                "institution",
                f"{institution.name}: instelling",
                f"{institution.name}: scholen, protocol sociale media, versies en rollen.",
                of=institution,
                about=linked.institution(_BASE, institution),
                view=view,
                pairs=pairs.links_of(self._atlas, institution),
            )
        for place in self._atlas.places:
            yield from self._place(place)
        for work in self._atlas.works:
            for edition in work.editions:
                yield from self._edition(work, edition)
        yield from self._side_by_side()
        for role in self._atlas.roles.values():
            yield self._page(
                addresses.role(role.id),
                "role",
                f"{role.label}: regels per school",
                f"Wat de protocollen zeggen tegen {role.label.lower()}: per vraag en per instelling, woordelijk.",
                view=reader.role_view(self._atlas, self._rules, role),
                silence=_SILENCE_FOR_ROLE,
            )
        for topic in self._atlas.topics.values():
            yield self._page(
                addresses.topic(topic.id),
                "topic",
                topic.label,
                f"{topic.label}: {topic.definition} Alle instellingen naast elkaar, woordelijk.",
                view=overview.topic_view(self._atlas, self._rules, topic),
            )

    def _home(self) -> Page:
        return self._page(
            addresses.HOME,
            "home",
            SITE_NAME,
            _ABOUT,
            about=linked.website(_BASE, SITE_NAME, _ABOUT, self._atlas.corpus.settings),
            view=overview.home(self._atlas),
            examples=self._atlas.questions[:4],
        )

    def _ways_in(self) -> Iterator[Page]:
        atlas = self._atlas
        yield self._page(
            addresses.SCHOOLS,
            "schools",
            "Scholen en instellingen",
            "Alle scholen en instellingen met hun protocol sociale media.",
            view=[overview.institution_view(atlas, institution) for institution in atlas.corpus.institutions],
        )
        yield self._page(
            addresses.ROLES,
            "roles",
            "Rollen",
            "Regels voor leerlingen, studenten, medewerkers, ouders en anderen.",
            view=overview.role_cards(atlas),
        )
        yield self._page(
            addresses.TOPICS,
            "topics",
            "Onderwerpen",
            "Alle onderwerpen uit protocollen sociale media, met per instelling wat er geldt.",
            view=marks.field(atlas),
        )
        yield self._page(
            addresses.FLIPS,
            "flips",
            "Waar scholen van elkaar afwijken",
            "Hetzelfde onderwerp, dezelfde rol, een andere norm: alle verschillen, de zwaarste eerst, woordelijk.",
            view=lens.flip_views(atlas, self._rules),
            weights=list(lens.WEIGHT_LABEL.values()),
        )
        yield self._page(
            addresses.COMPARE,
            "matrix",
            "Vergelijken",
            "Alle protocollen sociale media naast elkaar: per onderwerp wat elke tekst toestaat, eist of verbiedt.",
            view=matrix_page.matrix_view(atlas, self._rules),
            most=matrix_page.MOST_COLUMNS,
        )
        yield self._page(
            addresses.CHANGES,
            "changes",
            "Wijzigingen",
            "Wat er veranderde tussen de versies van de protocollen die wij kennen, in één zin per herziening.",
            view=revisions.newest_first(atlas.revisions),
            total=len(atlas.revisions),
            works=[work for work in atlas.works if len(work.editions) == 1],
            feeds=feeds.listed(atlas),
        )
        yield self._page(
            addresses.SEARCH,
            "search",
            "Zoeken",
            "Zoek in alle bepalingen van alle protocollen, in je eigen woorden.",
            view=register.register(atlas),
            facets=_FACETS,
            questions=atlas.questions,
            topics=atlas.topics,
        )
        yield self._page(
            addresses.VOCABULARY,
            "vocabulary",
            "Begrippen",
            "Wat de rollen, tekens en onderwerpen op deze site betekenen.",
            vocabulary=atlas.corpus.vocabulary,
            groups=atlas.topic_groups,
            topics_by_id=atlas.topics,
            roles_basis=rules.ROLES_BASIS,
            basis_explained=_BASIS_EXPLAINED,
        )
        yield self._page(
            addresses.METHOD,
            "method",
            "Hoe is dit gemaakt en gecontroleerd?",
            "Hoe elk citaat woord voor woord met de bron is vergeleken en hoe bepalingen zijn ingedeeld.",
            view=overview.counts(atlas),
            works=[overview.work_card(atlas, work) for work in atlas.works],
        )
        datasets = tuple(data.datasets(atlas.corpus))
        subject = "Open data: alle bepalingen en de matrix als JSON, met schema’s, en de bronteksten."
        yield self._page(
            addresses.DATA,
            "data",
            "Gegevens en downloads",
            subject,
            about=linked.dataset(_BASE, subject, datasets),
            datasets=datasets,
            fields=data.FIELDS,
            works=[overview.work_card(atlas, work) for work in atlas.works],
            example=self._rules.rule(atlas.works[0].in_force.passages[-1]),
        )
        yield self._page(
            addresses.DRAFT,
            "draft",
            "Mijn concept",
            "Stel een protocol samen uit bepalingen van anderen, en bewaar het als Word-bestand, Markdown of YAML.",
            view=draft.draft_view(atlas, self._rules),
        )
        yield self._page(
            addresses.ACCESSIBILITY,
            "accessibility",
            "Toegankelijkheid",
            "Hoe toegankelijk deze site is: wat is onderzocht en wat niet, en waar je een probleem meldt.",
            settings=atlas.corpus.settings,
            view=statements.accessibility_view(atlas.corpus.settings.accessibility),
        )
        yield self._page(
            addresses.PRIVACY,
            "privacy",
            "Privacy",
            "Wat deze site over je bewaart: geen cookies, niets bij anderen, en wat in je eigen browser blijft.",
            settings=atlas.corpus.settings,
            kept=statements.KEPT,
        )

    def _place(self, place: Place) -> Iterator[Page]:
        if place.school:
            yield self._page(
                place.path,
                "school",
                place.name,
                f"{place.name}: wat het protocol sociale media regelt, voor wie, en waarover het zwijgt.",
                of=place.institution,
                about=linked.school(_BASE, place.institution, place.school),
                view=overview.place_view(self._atlas, place),
            )
        for role in self._atlas.roles_in(work.in_force for work in place.works):
            yield self._page(
                place.role_path(role.id),
                "school-role",
                f"{role.label} van {place.phrase}",
                f"Wat geldt op sociale media voor jou als {role.singular} van {place.phrase}? Woordelijk.",
                of=place.institution,
                view=reader.place_role(self._atlas, self._rules, place, role),
            )

            yield self._page(
                addresses.gaps(place.institution, place.school, role.id),
                "gaps",
                f"Hiaten: {place.name}, {role.label.lower()}",
                f"Waarover {place.name} zwijgt tegen {role.label.lower()}, en wat anderen schrijven.",
                of=place.institution,
                view=gaps.gaps_view(self._atlas, self._rules, place, role),
                silence=_SILENCE_FOR_ROLE,
            )

    def _edition(self, work: Work, edition: Edition) -> Iterator[Page]:
        name = wording.edition_name(edition)
        places = [place for place in self._atlas.places if work in place.works]
        yield self._page(
            addresses.edition(edition),
            "version",
            f"{edition.institution.short_name}: {edition.protocol.title} ({name})",
            f"De volledige tekst van {edition.protocol.title} van {edition.institution.name} ({name}).",
            of=edition.institution,
            about=linked.version(_BASE, edition, _replaced(work, edition)),
            former=self._former.eids(edition),
            view=document.version_view(self._atlas, self._rules, work, edition),
            places=places,
            beside=pairs.beside(work, edition),
        )
        yield self._page(
            addresses.source(edition),
            "source",
            f"Bron van {edition.protocol.title}, {edition.institution.short_name} ({name})",
            f"De bron van {edition.protocol.title} van {edition.institution.name} ({name}), regel voor regel.",
            of=edition.institution,
            view=document.source_view(self._rules, edition),
        )

        found = self._atlas.revision_to(edition)
        if found:
            of = f"{edition.institution.short_name}, {edition.protocol.title}"
            title = f"Herziening van {of} ({name})"
            yield self._page(
                addresses.revision(edition),
                "revision",
                title,
                f"Wat er veranderde in {of} ({name}): {revisions.sentence(found)}",
                of=edition.institution,
                about=linked.revision(_BASE, found, title),
                view=revisions.revision_view(work, found),
            )

    def _side_by_side(self) -> Iterator[Page]:
        atlas = self._atlas
        for left, right in pairs.prerendered(atlas):
            view = pairs.pair_view(atlas, self._rules, left, right)
            yield self._page(
                addresses.pair(left, right),
                "pair",
                view.title,
                f"{left.institution.name} ({view.left.name}) en {right.institution.name} ({view.right.name}) "
                "naast elkaar: wat gelijk is, wat verschilt en wat maar één tekst regelt.",
                about=linked.pair(_BASE, view.title, left, right),
                view=view,
            )
        yield self._page(
            addresses.ANY_TWO,
            "pair",
            "Twee teksten naast elkaar",
            "Kies twee protocollen of versies en zie welke bepalingen bij elkaar horen en welke woorden verschillen.",
            template="pair-any.html",
            works=atlas.works,
            links=pairs.all_links(atlas),
        )
        yield self._page(
            addresses.LINEAGE,
            "lineage",
            "Wie deelt woorden met wie?",
            "Welke scholen dezelfde woorden gebruiken, per paar en per bepaling: gelijkluidend, bewerkt of eigen.",
            view=lineage.lineage_view(atlas, self._rules),
        )

    def _page(
        self,
        path: str,
        kind: PageKind,
        title: str,
        description: str,
        *,
        template: str | None = None,
        about: linked.Node | None = None,
        of: Institution | None = None,
        **values: Any,
    ) -> Page:
        """Return a page; ``about`` is that for machines, ``of`` the institution whose news its readers follow."""
        body = self._environment.get_template(template or f"{kind}.html").render(page_title=title, **values)
        if about is not None:
            body = _with_data(body, about)
        depth = path.count("/") + 1 if path else 0
        up = "../" * depth or "./"
        wanted = [feeds.ALL, *([feeds.path(of.id)] if of else [])]
        return Page(
            path=path,
            kind=kind,
            title=title,
            description=description,
            body=body.replace(_ROOT, up).replace(_BASE, _json_text(self._address or up)),
            searchable=kind == "version",
            feeds=tuple((self._feeds[where].name, where) for where in wanted if where in self._feeds),
        )

    def _quote(self, rule: rules.Rule) -> Markup:
        if rule.id not in self._quotes:
            html = self._environment.get_template("quote.html").render(rule=rule)
            self._quotes[rule.id] = Markup(html)
        return self._quotes[rule.id]


def _with_data(body: str, node: linked.Node) -> str:
    """Return ``body``, which is one element, with ``node`` as the last thing in it."""
    inside, end, after = body.rpartition("</")
    return f"{inside}{linked.script(node)}\n{end}{after}"


def _breadcrumbs(trail: Sequence[tuple[str, str]], title: str) -> Markup:
    return Markup(linked.script(linked.breadcrumbs(_BASE, [("Home", addresses.HOME), *trail], title)))


def _json_text(text: str) -> str:
    """Return what ``text`` is between the quotes of a JSON string inside an HTML element."""
    return linked.literal(json.dumps(text, ensure_ascii=False))[1:-1]


def _replaced(work: Work, edition: Edition) -> Edition | None:
    """Return the edition that ``edition`` is stated to replace: by itself, or by a printed order."""
    place = [other.locator for other in work.editions].index(edition.locator)
    if work.protocol.order_basis == "printed" and place > 0:
        return work.editions[place - 1]
    return next((other for other in work.editions if other.version.id == edition.version.supersedes), None)


def _names(institution: Institution) -> str:
    """Return the names that wording is compared without, as :mod:`generator.compare.kinship` leaves them out."""
    return json.dumps(kinship.names(institution), ensure_ascii=False)


def _link(path: str) -> Markup:
    if "#" in path or not path:
        return Markup(_ROOT) + path
    return Markup(_ROOT) + f"{path}/"
