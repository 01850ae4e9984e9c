"""Words that may be other people, where a text uses more than one of them."""

APART: tuple[tuple[tuple[str, ...], bool], ...] = (
    # “Als ouder leest u … Als leerling houd je …”: both occur anywhere.
    ((r"u|uw|uzelf", r"je|jij|jou|jouw|jezelf"), False),
    # “Een leerkracht werkt op onze basisschool, een docent op ons vmbo”: many texts mix these and mean one person, so
    # only where one sentence names both.
    ((r"leraar|leraren|leraars", r"docent\w{0,2}", r"leerkracht\w{0,2}"), True),
)
"""Groups of such words, and whether they must stand in one sentence to be different people."""
