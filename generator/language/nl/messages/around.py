"""What stands around another message: the place in the original, and how often it is so."""

SAID = {
    "{} (page {#})": "{0:nl} (bladzijde {1})",
    "{} (paragraph {#})": "{0:nl} (alinea {1})",
    "{} (though its name ends in {})": "{0:nl} (al eindigt de naam op {1})",
    "{} ({#} times; this is the first)": "{0:nl} ({1} keer; dit is de eerste)",
    "{} (and the same of {#} more lines: {})": "{0:nl} (en hetzelfde op nog {1} regels: {2})",
    "{} (and the like of {#} more lines: {})": "{0:nl} (en iets dergelijks op nog {1} regels: {2})",
    "{} as a footnote: {}": "{0:nl} als voetnoot: {1:nl}",
    "{}; or take its text out of the original document again": (
        "{0:nl}; of haal de tekst opnieuw uit het oorspronkelijke document"
    ),
}
