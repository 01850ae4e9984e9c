"""Words that name a topic, where they mean something else; each pattern has the word as its group."""

_COURSE = (
    r"maatregel\w*|sancties?|straf\w*|gesprek\w*|waarschuwing\w*|schorsing|consequenties?|gevolg\w*|advies|adviezen|"
    r"les|lessen|opleiding\w*|cursus\w*|training\w*|onderwijs|nieuws|ontwikkeling\w*|route|aanwijzing\w*|"
    r"regels?|gedragsregels|richtlijn\w*|afspra(?:ak|ken)|instructies?|voorschrift\w*|procedures?|protocol|"
    r"reglement|stap|stappen|stappenplan|beleid|strategie|aanpak"
)
OTHER = (
    rf"\b(volg(?:en|t)?)\b(?=[^.;]{{0,60}}\b(?:{_COURSE})\b)",
    rf"\b(?:{_COURSE})\b[^.;]{{0,40}}\b((?:ge)?volg(?:en|t|d)?)\b",
    r"\b(volgen)\b(?= (?:er|hierop|daarop)\b)|\b(?:hieruit|daaruit|hierop|daarop)\b[^.;]{0,20}\b(volg(?:t|en))\b",
    r"\b(in beeld)\b(?=[^.;]{0,20}\b(?:breng\w*|gebracht)\b)|\bbreng(?:t|en)?\b[^.;]{0,40}\b(in beeld)\b",
    r"\b(?:een|het) (?:\w+ )?(beeld) (?:van|krijgen|te geven|vormen)\b(?! (?:een leerling|leerlingen|anderen))",
    r"\b(bron) van (?:inspiratie|zorg|ergernis|vreugde|plezier|afleiding|kennis|onrust|inkomsten)\b",
    r"\b(opnamen?) van nieuwe\b|\b(opnamen?) in (?:het|een|hun|zijn) \w*(?:dossier|instelling)\b",
    r"\buit (respect) voor\b",
    r"\b(kritisch\w*)\b"
    r"(?= (?:\w+ )?(?:leren|te|denken|nadenken|na|kijken|blijven|vragen|omgaan|beoordelen|lezen|mee)\b)",
    r"\b(gescheiden) ouders\b|\bouders\b[^.;]{0,20}\b(gescheiden)\b",
    r"\b(?:tijd|uur|uren|dag|dagen|week|weken)\b[^.;]{0,20}\b(in beslag)\b",
    r"\bgelijke (kansen)\b|\bin (het belang) van\b|\bbinnen (?:de|onze|hun) (mogelijkheden)\b",
    r"\b(netwerk) van (?:ouders|scholen|mensen|vrienden|collega\S*)\b|\bsociaal (netwerk)\b",
    r"\b(geluid)\b(?=[^.;]{0,25}\b(?:uit|aan|dempen|zacht)\b)",
    r"\b(films?)\b(?=[^.;]{0,25}\b(?:kijken|bekijken|vertonen|vertoond|draaien)\b)",
    r"\baan het (?:juiste|verkeerde) (adres)\b",
)
LIKE = (
    (
        r"\b(?:taalmodel(?:len)?|chatbots?|chatprogramma[’']?s?|tekstgenerator\w*|beeldgenerator\w*|copilot|gemini)\b",
        "AI",
    ),
    (r"\b(lever(?:t|en)?\b[^.;]{0,40}\b)telefoons?\b(?=[^.;]{0,30}\bin\b)", r"\1mobieltje"),
    (r"\b((?:telefoon|mobiel|laptop|tablet)\w*\b[^.;]{0,30}\b)(?:afgepakt|afgenomen)\b", r"\1ingenomen"),
    (r"\bgemeen (?=(?:doet|doen)\b)|\bgemene? (?=(?:bericht|app|filmpje|foto)\w*\b)", "pesten "),
    (r"\b(zet(?:ten)?\b[^.;]{0,30}\b)geluid\b(?=[^.;]{0,20}\b(?:uit|zacht)\b)", r"\1mobieltje"),
)
"""Words that mean what a cue of the vocabulary names, and that cue."""
