"""How pages are numbered."""

NUMBER = r"(?:(?:[a-z][-.])?[0-9]{1,4}|[ivxl]{1,6}|[a-z])(?!\w)"
"""The number of a page: those before the text and of a supplement may be letters (iii, A-1)."""
OF = r"\s{0,2}(?:/|van|of)\s{0,2}"
"""What stands between the number of a page and how many there are."""
PAGE = (
    rf"(?:[-–—|~(\[ ]{{0,3}}(?:pagina|pag\.?|blz\.?|bladzijde|page|p\.)\s{{0,3}}:?\s{{0,3}}{NUMBER}"
    r"(?:\s{0,2}(?:van|/|of|-)\s{0,2}[0-9]{1,4})?[-–—|~)\] ]{0,3}"
    r"|[-–—|~]{1,2}\s{0,2}[0-9]{1,4}\s{0,2}[-–—|~]{1,2}|"
    rf"[0-9]{{1,4}}{OF}[0-9]{{1,4}}"
    r"|[0-9]{1,4}\s{0,2}\|\s{0,2}(?:pagina|p\s?a\s?g\s?(?:i\s?n\s?a|e)|page)|(?:p a g i n a|pagina)\s{0,2}\|"
    r"\s{0,2}[0-9]{1,4})"
)
PAGE_WORD = r"pagina|pag|p\s?a\s?g\s?(?:i\s?n\s?a|e)|blz|bladzijde|page|\bp\."
OF_PAGES = rf"(?:{PAGE_WORD}|van|[\W\d]){{1,20}}"
"""What a line holds that says but which page it is, and of how many."""
PAGE_OF_ALL = (
    r"[-–—|~(\[ ]{0,3}(?:pagina|pag\.?|blz\.?|bladzijde|page)\s{0,3}:?\s{0,3}(?P<page>[0-9]{1,4})"
    r"\s{0,2}(?:van|/)\s{0,2}(?P<all>[0-9]{1,4})[-–—|~)\] ]{0,3}"
)
"""A page of how many, in words that mean nothing else: "p. 2/5" may be points, and "2 of 5" a choice."""
PAGES = (
    r"pagina(?:['’]?s)?(?!\w)|pag\.|blz|bladzijden?(?!\w)|bladnummer|paginanummer|overschrijv|overgeschreven|"
    r"schrij(?:f|ft|ven) over(?!\w)|strafwerk|blad(?:en|je)?(?!\w)|vel(?:len)?(?!\w)|getal(?:len)?(?!\w)|"
    r"(?:onder|boven|achter|naast) (?:elke|iedere|een|de|deze) regel"
)
"""How a text speaks of pages, its own or those that are copied out as a punishment, and of numbers below a rule."""
BARE = r"\(?[0-9]{1,3}\)?|[-–—~]{0,2}\s?(?:[a-z][-.][0-9]{1,3}|[ivxl]{1,6}|[a-np-tv-z])\s?[-–—~]{0,2}"
"""A number on its own, or a letter: O is a bullet, and U a word."""
WITH_PAGE = (
    r"(?:^|[\s|•·–—-])(?:pagina|pag\.|blz\.?|bladzijde)\s{0,2}:?\s{0,2}[0-9]{1,4}(?:\s{0,2}(?:van|"
    r"/)\s{0,2}[0-9]{1,4})?$|^pagina\s{1,2}[0-9]{1,4}\s{1,2}van\s{1,2}[0-9]{1,4}\b"
)
# What numbers the page on the line of a head, before or behind its words.
BEFORE_HEAD = (
    r"^(?:(?:pagina|pag\.|blz\.?|bladzijde|p\.)\s{0,2}[0-9]{1,4}\s{0,2}[-–—|]?|[0-9]{1,3}(?:\s{1,3}[|•])?)\s{1,20}"
    r"(?=[^\W\d_])"
)
BEHIND_HEAD = (
    r"(?:\s{1,99}[-–—|]?\s{0,2}(?:pagina|pag\.|blz\.?|bladzijde|p\.)\s{0,2}:?\s{0,2}[0-9]{1,4}(?:\s{0,2}(?:van|/)\s{0,2}"
    r"[0-9]{1,4})?|\s{1,99}(?:[|•]\s{1,3})?[0-9]{1,3}|\s{3,99}[0-9]{1,3}/[0-9]{1,3})$"
)
FILE = r"\S{1,80}\.(?:docx?|odt|rtf|pdf|pages|txt)(?:\s{2,}|\s?[-–—|•·]\s|\t|$)"
"""The name of a file that an office program prints at the edge of a page, by itself or before a date and a number."""
FILE_ALONE = (
    r"(?P<file>[^\s/]{1,80}\.(?:docx?|odt|rtf|pdf|pages|txt))"
    r"(?:[\s|–—•·-]{1,40}(?:[0-9]{1,4}(?:[-/.][0-9]{1,4}){0,2}|pagina|pag\.|blz\.?|van|versie)){0,9}"
)
"""A line that names a file and says no more than its day, its version and the page; no address on the web."""
HANGING = "de het een van en of voor met op te in om die dat zie door aan bij als tot uit zijn is wordt"
LINES = r"lijn|streep|strepen|streepje|golfje|regel hieronder|plusje|minteken|minnetje|onderstreep|doorgehaald|doorhal"
"""How a text speaks of a line drawn in it: then what the line says is no matter of layout."""
