"""The words of printed numbers ("Artikel 3"), and those around numbers that number nothing ("16 jaar")."""

CHAPTERS = "Hoofdstuk|Deel|Bijlage|Paragraaf|Onderdeel|HOOFDSTUK|DEEL|BIJLAGE|PARAGRAAF|§"
NUMBERED = r"§|Artikel|Art\.|ARTIKEL|Lid|Stap|STAP|Ad|Fase|Regel|Afspraak|Tip|Punt|Gouden regel"
ARTICLE = "artikel"
STEPS = "stap fase tip punt"
"""Of those words the ones that number what a sentence above them announces, and stand inside it."""
UNITS = (
    "uur u jaar jaren x keer maal euro % procent dagen dag weken week maanden maand minuten minuut seconden m meter "
    "cm km kb mb gb miljoen mln miljard duizend e januari februari maart april mei juni juli augustus september "
    "oktober november december"
)
CLASSES = "vmbo mavo havo vwo mbo hbo gymnasium atheneum brugklas"
"""What a number against it is the class of: "2Havo"."""
REFERENCE = (
    "artikel artikelen art art. lid leden nr nr. nummer punt punten hoofdstuk paragraaf § bijlage groep groepen "
    "klas klassen leerjaar leerjaren pagina blz. versie stap fase deel regel sub t/m"
)
DETERMINERS = (
    "de het een je jouw mijn zijn haar ons onze hun uw deze die dit dat elk elke ieder iedere alle geen eigen welke "
    "andere per"
)
"""Words after which such a noun names no number: "in de klas"."""
COUNTING = (
    "van tot en om vanaf op sinds in circa ca. ongeveer maximaal minimaal en/of of de het een minstens ten hoogste "
    "onder na"
)
