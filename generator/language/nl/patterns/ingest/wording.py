"""What the words of a line give away."""

ABBREVIATIONS = (
    "bijv. bv. d.w.z. dwz. e.d. evt. o.a. m.b.t. i.v.m. d.m.v. t.a.v. t.b.v. n.a.v. incl. excl. art. nr. blz. pag. "
    "resp. ca. mw. mevr. dhr. drs. dr. ir. mr. prof. t/m. zgn. c.q. i.p.v. a.d.h.v. o.l.v. m.u.v. z.o.z. tel. jl. a.s. "
    "vgl. max. min. voorm. o.m. m.n. i.h.b. t.o.v. t.g.v. betr. onderst. plv. wnd. voorz. secr. mej. fam. ing. jr. sr."
)
LOOSE = (
    "de het een van en of voor met op te in om die dat is zijn aan door bij als tot naar over uit dan wordt worden "
    "heeft hebben mag mogen kan kunnen moet moeten dient dienen deze dit hun haar onze je jouw zich niet geen ook "
    "tussen onder tegen zonder ten ter wat wie via per"
)
UNFINISHED = "de een van te ten ter en of als per via zoals onze tussen zonder"
"""Words after which no sentence and no heading ends."""
LEAVES_OPEN = (
    "een 't binnen buiten tijdens gedurende volgens vanuit vanaf sinds namens wegens ondanks behalve behoudens rond "
    "rondom richting omtrent betreffende middels jegens tegenover naast achter boven beneden met van naar tot ter ten "
    "te der des want maar dus noch dan omdat doordat zodat opdat mits tenzij indien wanneer hoewel zodra "
    "voordat nadat totdat terwijl dat wie wiens mijn hun onze jouw uw "
    "mevrouw meneer dhr. mw. mevr. geen alle elke iedere andere heer op in voor bij over onder door"
)
"""Words after which a line that no sign ends goes on: on the next line stands the rest of its sentence."""
PARTING = "aan uit om"
"""Of the prepositions those that end commands too ("Zet je telefoon uit"); where a text rules, more follows."""
SUBORDINATING = "als dat die hoe indien of omdat waar wanneer wat welke wie zoals zodat zover"
"""Words after which a sentence may end in a verb such as "mag" ("Vraag of het mag")."""
OR = "of"
"""Of those the one that joins words as well."""
EXCEPTING = "behalve tenzij mits zonder behoudens uitgezonderd"
"""Words with which an exception to the words before it begins."""
WITHOUT = "zonder"
"""Of those the one with which whole sentences begin ("Zonder toestemming film je niet")."""
ABOUT_A_CLAUSE = "tenzij mits"
"""Those after which a clause comes that is no sentence by itself, whatever verb is in it."""
ADDING = "maar doch en of"
"""Words that join what they begin to the words before it, where no verb follows ("Maar niet in de klas.")."""
AFFIRMING = "wel"
"""Of what is said to be so against words before it, without a verb ("Maar wel in de pauze.")."""
VERBS = (
    r"\b(?:is|zijn|was|mag|mogen|dient|dienen|moet|moeten|wordt|worden|heeft|hebben|kan|kunnen|zal|zullen|gaat|gaan|"
    r"vindt|vinden|verwacht|verwachten|vragen|vraagt|houdt|houden|geldt|gelden|bevat|bevatten|betekent|willen|wil|"
    r"spreken|doet|geeft|geven|neemt|nemen|maakt|maken|gebruikt|zorgt|zorgen|weet|weten|luidt|luiden|hanteren|"
    r"hanteert|verstaan)\b"
)
QUESTION = (
    r"(?:hoe|wat|wie|waar\w{0,6}|wanneer|welke?|mag|mogen|moet|kan|kun|en als|wel of niet|voor wie|doe|ben|is|zijn)\b"
)
OPENERS = (
    "aan afhankelijk al alle als ben bij binnen buiten daar daarnaast dat de deze die dit doe door een eenieder "
    "elke en er geef gebruik geen ga heb het hier hierbij hieronder hij hoe hoewel houd iedere iedereen ieder in "
    "indien is je jij jouw kan let maak mag medewerkers men met na naast neem niet nooit om onder ons onze ook op "
    "ouders over plaats praat respecteer scholen school sinds soms sociale spreek te ten tijdens tot uit "
    "uitgangspunt van vanuit verder via volg voor vraag waar wanneer wat we wees welke wie wij worden wordt zet zie "
    "zij zijn ze zo zodra zonder zorg leerlingen leerkrachten docenten personeel wil wanneer deel denk check "
    "controleer meld overleg bespreek post stuur film foto's"
)
KNOWN = (
    r"(?:inleiding|voorwoord|vooraf|aanleiding|achtergrond|algemeen|algemene (?:bepalingen|regels|richtlijnen|"
    r"uitgangspunten)|"
    r"doel(?:stelling(?:en)?|en)?|doel(?:groep(?:en)?)?(?: en .{1,40})?|reikwijdte(?: en .{1,30})?|werkingssfeer|"
    r"uitgangspunten?|"
    r"begrip\w{0,20}|begrippen\w{0,12}|definities?|visie(?: en .{1,30})?|missie(?: en .{1,30})?|"
    r"gedragsregels?(?: .{1,60})?|"
    r"afspraken(?: .{1,60})?|(?:huis|spel|school)?regels(?: .{1,60})?|richtlijnen(?: .{1,80})?|sancties?(?: .{1,80})?|"
    r"maatregelen(?: .{1,60})?|gevolgen(?: .{1,60})?|consequenties(?: .{1,60})?|slot\w{0,14}|tot slot|ten slotte|"
    r"privacy|"
    r"toezicht(?: .{1,40})?|controle(?: .{1,40})?|handhaving|klachten\w{0,12}|inwerkingtreding|evaluatie|"
    r"bijlagen?(?: .{1,60})?|toelichting|verantwoordelijkhe(?:id|den)|rechten en plichten|tips(?: .{1,40})?|"
    r"stappenplan|"
    r"(?:bestemd )?voor (?:de |alle |onze )?(?:leerling|student|medewerker|ouder|docent|leraren|leerkracht|"
    r"personeel|onderwijs|gebruiker|iedereen)"
    r".{0,80}|leerlingen|studenten|medewerkers|ouders(?:/verzorgers)?|personeel|docenten|leerkrachten|"
    r"wet- en regelgeving|"
    r"samenvatting|contact\w{0,10}|vragen(?: .{1,30})?|"
    r"communicatie|mediawijsheid|cyberpesten|wel doen|niet doen|do'?s|don'?ts|do'?s (?:and|"
    r"en) don'?ts)[ :*]{0,3}"
)
