"""What is said of labels, statements and the questions of the codebook."""

SAID = {
    "this statement stands twice": "deze uitspraak staat er twee keer",
    "put those of the heading first": "zet die van de kop voorop",
    "this statement is of the heading, and stands below one of the text": (
        "deze uitspraak hoort bij de kop, en staat onder een van de tekst"
    ),
    "leave 'of' out, and quote the text": "laat 'of' weg, en citeer de tekst",
    "put it on the provision that says it": "zet haar bij de bepaling die het zegt",
    "there is no text to quote from, but a heading or items": (
        "er is geen tekst om uit te citeren, wel een kop of punten"
    ),
    "write 'of: heading'": "schrijf 'of: heading'",
    "write 'of: heading', or put it on the item that says it": (
        "schrijf 'of: heading', of zet haar bij het punt dat het zegt"
    ),
    "this quotes a heading, and there is none": "dit citeert een kop, en die is er niet",
    "the {} does not say '{}'": "dit zegt de {0:nl} niet: '{1}'",
    "the {} does not say '{}' sign for sign": "dit zegt de {0:nl} niet teken voor teken: '{1}'",
    "put statements in the order of the text": "zet uitspraken in de volgorde van de tekst",
    "the words that this quotation leaves out hold '{}'": "de woorden die dit citaat weglaat, bevatten '{0}'",
    "this statement begins before the one above it": "deze uitspraak begint vóór die erboven",
    "quote them too: without them it says something else": "citeer ze ook: zonder die woorden zegt het iets anders",
    "copy it from there: some signs look alike": "kopieer het daarvandaan: sommige tekens lijken op elkaar",
    "the quotation of this statement does not hold '{}'": "het citaat van deze uitspraak bevat '{0}' niet",
    "the quotation of this statement does not hold '{}' sign for sign": (
        "het citaat van deze uitspraak bevat '{0}' niet teken voor teken"
    ),
    "quote here what the statement quotes, or more there": "citeer hier wat de uitspraak citeert, of daar meer",
    "add 'topics', the one where a reader would look first": (
        "voeg 'topics' toe, met voorop dat waar een lezer het eerst zou kijken"
    ),
    "this statement is about no topic": "deze uitspraak heeft geen onderwerp",
    "'act' has {#} words, and {#} is the most": "'act' heeft {0} woorden, en {1} is het meeste",
    "'all' says whether several must consent, and 'from' does not name several": (
        "'all' zegt of verscheidene mensen moeten instemmen, en 'from' noemt er niet verscheidene"
    ),
    "'from' says who consents, and this condition is one of {}": (
        "'from' zegt wie toestemt, en deze voorwaarde is er een van {0}"
    ),
    "'from' says whose consent counts at this age, and no condition asks that consent": (
        "'from' zegt wiens toestemming op deze leeftijd telt, en geen voorwaarde vraagt die toestemming"
    ),
    "a reference is to a provision of this text or to a document: one of the two": (
        "een verwijzing gaat naar een bepaling van deze tekst of naar een document: een van de twee"
    ),
    "name what is done; the quotation says the rest": "noem wat er wordt gedaan; het citaat zegt de rest",
    "'act' holds no word": "'act' bevat geen woord",
    "name what is done, or leave it out": "noem wat er wordt gedaan, of laat het weg",
    "make 'kind' consent, or leave 'from' out": "maak 'kind' consent, of laat 'from' weg",
    "leave it out, or name them all": "laat het weg, of noem ze alle",
    "name who consents under a condition of consent too, or leave 'from' out": (
        "noem ook bij een voorwaarde van toestemming wie toestemt, of laat 'from' weg"
    ),
    "give 'provision' or 'document'": "geef 'provision' of 'document'",
    "'unstated' says what no statement holds, and here labels or statements are about all of the text": (
        "'unstated' zegt wat geen uitspraak bevat, en hier gaan labels of uitspraken over de hele tekst"
    ),
    "'unstated' stands beside statements, and there are none": "'unstated' staat naast uitspraken, en die zijn er niet",
    "a statement holds '{}'": "een uitspraak bevat '{0}'",
    "neither text nor heading says '{}'": "tekst noch kop zegt '{0}'",
    "write a statement: of a wish, one with a principle's norm": (
        "schrijf een uitspraak: van een wens een met de norm van een uitgangspunt"
    ),
    "leave it out, or quote parts of the text in statements": (
        "laat het weg, of citeer delen van de tekst in uitspraken"
    ),
    "leave it out here": "laat het hier weg",
    "quote it word for word": "citeer het woord voor woord",
    "'{}' reads as a rule, and stands in no statement of this provision: '{}'": (
        "'{0}' leest als een regel, en staat in geen uitspraak van deze bepaling: '{1}'"
    ),
    "no statement holds '{}': '{}'": "geen uitspraak bevat '{0}': '{1}'",
    "quote it in a statement, or in 'unstated' with a reason, in Dutch": (
        "citeer het in een uitspraak, of in 'unstated' met een reden, in het Nederlands"
    ),
    "'{}' reads as a rule, and stands in no statement of this provision": (
        "'{0}' leest als een regel, en staat in geen uitspraak van deze bepaling"
    ),
    "no statement holds '{}'": "geen uitspraak bevat '{0}'",
    "mend the norms": "verbeter de normen",
    "mend the norm, or say in 'doubt', in Dutch, why it is not {}": (
        "verbeter de norm, of zeg in 'doubt', in het Nederlands, waarom het niet {0:nl} is"
    ),
    "{} depends on a condition, and the statement has none": (
        "{0:nl} hangt af van een voorwaarde, en de uitspraak heeft er geen"
    ),
    "add the condition or exception that the text gives": "voeg de voorwaarde of uitzondering toe die de tekst geeft",
    "what is allowed depends on '{}', which is in no condition or exception of its kind": (
        "wat mag, hangt af van '{0}', en dat staat in geen voorwaarde of uitzondering van die soort"
    ),
    "add it there": "voeg het daar toe",
    "'act' says '{}', and what it is about is said without: '{}'": (
        "'act' zegt '{0}', en waar het over gaat wordt zonder gezegd: '{1}'"
    ),
    "'act' says '{}', and the norm forbids that: together they allow it": (
        "'act' zegt '{0}', en de norm verbiedt dat: samen staan ze het toe"
    ),
    "name what is done": "noem wat er wordt gedaan",
    "what follows is called certain, and may follow: '{}'": "wat volgt heet zeker, en kán volgen: '{0}'",
    "make it may": "maak er may van",
    "'{}' names {}, and no '{}'": "'{0}' noemt {1:nl}, en geen '{2}'",
    "name what the words name": "noem wat de woorden noemen",
    "name who the words name": "noem wie de woorden noemen",
    "say in it what the text says, with its condition": "zeg erin wat de tekst zegt, met de voorwaarde",
    "this summary {}, and no statement of its provision does: '{}'": (
        "deze samenvatting {0:nl}, en geen uitspraak van de bepaling doet dat: '{1}'"
    ),
    "{} forbids, and what is quoted {}: '{}'": "{0:nl} verbiedt iets, en het citaat {1:nl}: '{2}'",
    "{} permits, and what is quoted {}: '{}'": "{0:nl} staat iets toe, en het citaat {1:nl}: '{2}'",
    "{} permits under a condition, and what is quoted {}: '{}'": (
        "{0:nl} staat iets onder een voorwaarde toe, en het citaat {1:nl}: '{2}'"
    ),
    "{} obliges, and what is quoted {}: '{}'": "{0:nl} verplicht tot iets, en het citaat {1:nl}: '{2}'",
    "{} advises, and what is quoted {}: '{}'": "{0:nl} raadt iets aan, en het citaat {1:nl}: '{2}'",
    "{} informs, and what is quoted {}: '{}'": "{0:nl} deelt iets mee, en het citaat {1:nl}: '{2}'",
    "{} defines, and what is quoted {}: '{}'": "{0:nl} omschrijft iets, en het citaat {1:nl}: '{2}'",
    "{} states a thought, and what is quoted {}: '{}'": "{0:nl} verwoordt een gedachte, en het citaat {1:nl}: '{2}'",
    "{} threatens, and what is quoted {}: '{}'": "{0:nl} dreigt met iets, en het citaat {1:nl}: '{2}'",
}
