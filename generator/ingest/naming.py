"""The institution that a text names as its own."""

from __future__ import annotations

import re
from collections import Counter

from generator.ingest.pieces import Doubt

_NAME = r"[A-ZÀ-Þ][\w'’&-]{1,30}!?"
_SEARCHES = (
    re.compile(
        rf"\b(?:CSG|RSG|SSG|SG|OSG|PCSG|CBS|OBS|RKBS|PCBS|KBS|IKC|BS|ROC|AOC|Stichting|stichting|basisschool|"
        rf"Basisschool|scholengroep|Scholengroep|"
        rf"scholengemeenschap|Scholengemeenschap|onderwijsgroep|Onderwijsgroep)(?:[ \u00a0](?:De|de|Het|het|van|"
        rf"voor)(?=[ \u00a0][A-Z]))?(?:[ \u00a0]{_NAME}){{1,4}}"
    ),
    re.compile(
        rf"\b(?:{_NAME}[ \u00a0]){{1,3}}(?:College|Lyceum|Gymnasium|Scholengroep|Scholengemeenschap|Scholen|"
        rf"Academie|Academy|Onderwijsgroep|"
        rf"Onderwijs|Mavo|Basisschool|School|Stichting)\b"
    ),
    re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]{2,30}(?:college|lyceum|gymnasium|school|scholen)\b"),
)
_ARTICLES = re.compile(
    r"^(?:(?:Het|De|Op|Van|Als|Bij|Een|Onze|Binnen|In|Voor|Namens|Website|Protocol|Reglement|Directie|Sociale|Media|"
    r"Social)\s)+"
)
_TRAILING = re.compile(
    r"(?:\s(?:Inhoud|Inhoudsopgave|Inleiding|Protocol|Versie|Het|De|Een|Dit|Deze|In|Op|Voor|Als|Pagina|Sociale|Media|Social))+$"
)
_LIMIT = 2_000_000


def institution(text: str) -> tuple[str | None, Doubt | None]:
    """Return the name of the institution that ``text`` mentions most, and a doubt where several are named."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    head = text[:_LIMIT]
    for search in _SEARCHES:
        for match in search.finditer(head):
            name = _TRAILING.sub("", _ARTICLES.sub("", " ".join(match[0].split())))
            if " " in name or search is _SEARCHES[2]:
                counted[shown.setdefault(name.lower(), name)] += 1
    counted = _merged(counted)
    if not counted:
        return None, None
    (name, times), *others = counted.most_common()
    rivals = [other for other, count in others if count * 3 >= times]
    if rivals:
        return name, Doubt(
            f"several institutions or schools are named: {', '.join([name, *rivals[:3]])}", "choose whose text it is"
        )
    return name, None


def _merged(counted: Counter[str]) -> Counter[str]:
    """Count a longer form ("Clusius College Alkmaar") with the shorter one it contains, and drop rare longer forms."""
    result: Counter[str] = Counter()
    for name, count in counted.items():
        inside = [other for other in counted if other != name and f" {other} " in f" {name} "]
        best = max(inside, key=lambda other: counted[other], default=name)
        result[best if counted[best] > count else name] += count
    return result
