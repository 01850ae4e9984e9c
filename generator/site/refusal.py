"""The page that stands in the place of a site under construction while there are mistakes in its data."""

from __future__ import annotations

from html import escape

from generator.ground.errors import Problem

_AGAIN = '<meta http-equiv="refresh" content="1">\n'
_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
{again}<title>{count}</title>
<style>
body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }}
li {{ margin: 0.8rem 0; overflow-wrap: anywhere; }}
</style>
</head>
<body>
<main>
<h1>{count}</h1>
<p>The site is not shown until they are mended; then it comes back by itself.</p>
<ol>
{lines}
</ol>
</main>
</body>
</html>
"""


def page(problems: tuple[Problem, ...], *, reloads: bool) -> bytes:
    """Return the page with every problem as ``check`` prints it.

    ``reloads`` is whether it asks for itself again each second: for a page that the site engine does not reload.
    """
    count = f"{len(problems)} problem{'s'[: len(problems) != 1]}"
    lines = "\n".join(f"<li>{escape(str(problem))}</li>" for problem in problems)
    return _PAGE.format(again=_AGAIN if reloads else "", count=count, lines=lines).encode()
