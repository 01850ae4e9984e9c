"""How pages are numbered."""

NUMBER = r"(?:(?:[a-z][-.])?[0-9]{1,4}|[ivxl]{1,6}|[a-z])(?!\w)"
"""The number of a page: those before the text and of a supplement may be letters (iii, A-1)."""
OF = r"\s{0,2}(?:/|van|of)\s{0,2}"
"""What stands between the number of a page and how many there are."""
OF_ALL = r"[0-9]\s{0,2}(?:van|/)\s{0,2}[0-9]"
"""A page of how many: "of" may be a choice of two."""
PAGE = (
    rf"(?:[-–—|~(\[ ]{{0,3}}(?:pagina|pag\.?|blz\.?|bladzijde|page|p\.)\s{{0,3}}:?\s{{0,3}}{NUMBER}"
    r"(?:\s{0,2}(?:van|/|of|-)\s{0,2}[0-9]{1,4})?[-–—|~)\] ]{0,3}"
    r"|[-–—|~]{1,2}\s{0,2}[0-9]{1,4}\s{0,2}[-–—|~]{1,2}|"
    rf"[0-9]{{1,4}}{OF}[0-9]{{1,4}}"
    r"|[0-9]{1,4}\s{0,2}\|\s{0,2}(?:pagina|p\s?a\s?g\s?(?:i\s?n\s?a|e)|page)|(?:p a g i n a|pagina)\s{0,2}\|"
    r"\s{0,2}[0-9]{1,4})"
)
PAGE_WORD = r"pagina|pag|p\s?a\s?g\s?(?:i\s?n\s?a|e)|blz|bladzijde|page|\bp\."
BARE = r"\(?[0-9]{1,3}\)?|[-–—~]{0,2}\s?(?:[a-z][-.][0-9]{1,3}|[ivxl]{1,6}|[a-np-tv-z])\s?[-–—~]{0,2}"
"""A number on its own, or a letter: O is a bullet, and U a word."""
WITH_PAGE = (
    r"(?:^|[\s|•·–—-])(?:pagina|pag\.|blz\.?|bladzijde)\s{0,2}:?\s{0,2}[0-9]{1,4}(?:\s{0,2}(?:van|"
    r"/)\s{0,2}[0-9]{1,4})?$|^pagina\s{1,2}[0-9]{1,4}\s{1,2}van\s{1,2}[0-9]{1,4}\b"
)
# What numbers the page on the line of a head, before or behind its words.
BEFORE_HEAD = r"^(?:(?:pagina|pag\.|blz\.?|bladzijde)\s{0,2}[0-9]{1,4}\s{0,2}[-–—|]?|[0-9]{1,3})\s{1,20}(?=[^\W\d_])"
BEHIND_HEAD = (
    r"(?:\s{1,99}[-–—|]?\s{0,2}(?:pagina|pag\.|blz\.?|bladzijde)\s{0,2}:?\s{0,2}[0-9]{1,4}(?:\s{0,2}(?:van|/)\s{0,2}"
    r"[0-9]{1,4})?|\s{1,99}[0-9]{1,3})$"
)
HANGING = "de het een van en of voor met op te in om die dat zie door aan bij als tot uit zijn is wordt"
LINES = r"lijn|streep|strepen|streepje|golfje|regel hieronder|plusje|minteken|minnetje|onderstreep|doorgehaald|doorhal"
"""How a text speaks of a line drawn in it: then what the line says is no matter of layout."""
