"""Dutch words that mean nearly the same in rules of conduct: general knowledge, taken from no protocol.

One concept per line: its name, then beginnings of words, without accents. A beginning of five letters or more also
counts inside a compound ("leerlingendossier" has ``dossier``); ``=app`` is that whole word only. Add a line, or a word
to a line: nothing else knows this list.
"""

from __future__ import annotations

from functools import cache

CONCEPTS = """
aansprakelijk: aansprakelijk verantwoordelijk verantwoording
account: account profiel profielen gebruikersnaam biografie =bio
advies: advies advise raad aanbevel aangeraden tips
akkoord: toestemming akkoord goedkeuring goedgekeurd instemming
altijd: altijd blijvend permanent voorgoed onthoud onthouden bewaard vindbaar terugvind onbepaald eeuwig wissen
auteur: auteur copyright bron citaat citeren portretrecht kopi plagiaat licentie
beeld: foto film video opname beeld geluid selfie vlog portret afbeelding camera livestream
bedrijf: zakelijk professional linkedin relaties netwerken
bericht: bericht publica publice post plaats uiting uitlating tweet online reactie reageer
beslis: beslis besluit bepaalt beoordel bevoegd directie bestuur
besturen: monitor controle controleer toezicht meelez meelees volgt
betekenis: betekenis definitie begrip verstaan bedoeld hieronder verzamelnaam omschrij
chat: groepsapp appgroep klassenapp whatsapp groepschat chat =app =apps
dader: overtred strijd schending schend grensoverschrijdend misdrag wangedrag
doel: doel beoog bedoeling bevorder streef bescherm draagt
dossier: dossier vastleg registr archief correspondentie aantekening
eigen: mening persoonlijk standpunt namens functie spreekbuis titel
escaleer: ontspo escal conflict ruzie crisis
fatsoen: fatsoen respect beleefd netjes omgang waarden hoffelijk omgangsvorm
fout: fout vergis corrige rectif excuus excuses
gevoelig: vertrouwelijk privacy persoonsgegevens geheim gevoelig persoonsgebonden privegegevens
gezindte: missie visie identiteit grondslag overtuiging levensbeschouw
gratis: vrijwillig verplichten dwang gedwongen keuze
grof: vulgair ongepast obsceen porno aanstoot seksueel hinder spam lastig racis onfatsoen
kans: kans mogelijk voordeel voordelen belang nut meerwaarde nadel risico
kennis: kennis ervaring waardevol nuttig
les: les lessen lokaal klas klassen schooltijd lesuur lestijd
leren: leren educa mediawijs onderwijs lesmateriaal didact vaardig
logo: logo huisstijl beeldmerk schoolnaam
melden: melding melden meldt gemeld meldpunt vertrouwenspers vertrouwensinsp klacht
misbruik: misstand onrechtmatig misbruik onregelmatig
naam: imago reputatie naam schaad schaden schade eer
netwerk: netwerk wifi download internetverbinding bandbreedte server software installe computer
pesten: pest treiter kwets beledig bedreig stalk discrimin intimid roddel zwartmak uitschel
politie: politie aangifte strafbaar strafrecht justitie misdrijf inspect wetsovertred
prive: prive vrijetijd scheiden gescheiden apart
professioneel: professional professionaliteit voorbeeldfunctie voorbeeldrol voorbeeldgedrag
reikwijdte: reikwijdte toepassing geldt gelden overlap betrekking doelgroep
straf: straf sanctie maatregel schors berisp ontslag waarschuw nablijven consequen plichtsverzuim gevolgen verwijtbaar
debat: discuss debat gesprek dialoog
toestel: telefoon mobiel smartphone tablet laptop apparaat apparatuur device
twijfel: twijfel onzeker overleg raadpleeg
uitgave: nieuwsbrief mailing website reclame promot marketing profiler afzender communicatiekanaal
veilig: veilig klimaat welzijn sfeer
verwijder: verwijder wissen offline weghalen
vriend: vriend volgen volger bevriend vriendschap
wet: wet wetten wetgeving wettelijk reglement protocol regels avg
contact: een-op-een privebericht contact
werk: werk werktijd werkplek arbeid werkuren
""".strip()

AUDIENCE = """
leerling scholier kind kinderen pupil
student deelnemer
medewerk personeel leraar leraren leerkracht docent werknemer leidinggevend collega mentor schoolleid directeur directie
ouder verzorger voogd
betrokken gebruiker bezoeker externe
school scholen stichting instelling onderwijsinstelling bestuur organisatie college
""".strip()
"""Beginnings of the words for people and the school, a group per line. Whom a rule is for is not what it is about."""


@cache
def concepts(token: str) -> tuple[str, ...]:
    """Return the concepts that a lower-case word belongs to."""
    return tuple(name for name, beginnings in _parsed() if any(_fits(token, each) for each in beginnings))


@cache
def audience(token: str) -> str | None:
    """Return the group of people a lower-case word names, by the first word of its line; null for any other word."""
    for line in AUDIENCE.splitlines():
        beginnings = line.split()
        if any(token.startswith(each) for each in beginnings):
            return beginnings[0]
    return None


@cache
def _parsed() -> tuple[tuple[str, tuple[str, ...]], ...]:
    lines = (line.partition(":") for line in CONCEPTS.splitlines())
    return tuple((name, tuple(words.split())) for name, _, words in lines)


def _fits(token: str, beginning: str) -> bool:
    if beginning.startswith("="):
        return token == beginning[1:]
    return token.startswith(beginning) or (len(beginning) >= 5 and beginning in token)
