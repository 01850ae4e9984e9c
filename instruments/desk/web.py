"""A text as web pages: one of a school's site, one as an office program on the web exports it, one to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from desk.blocks import Block, Desk

AROUND = "Home Onze school Ouders Nieuws Contact Wij gebruiken cookies Akkoord Alle rechten voorbehouden"
"""The words that a page has around the text."""
SITE = AROUND.split()[0]
"""What a page is called that names no school."""
_MENU = ("Home", "Onze school", "Ouders", "Nieuws", "Contact")


def page(desk: Desk) -> str:
    """Return a page of a school's site: a menu, headings, paragraphs, a letterhead in its foot, a bar."""
    foot = "<br>".join(map(escape, (*desk.above, "© Alle rechten voorbehouden")))
    site = escape(desk.institution or SITE)
    menu = "".join(f'<li><a href="#">{each}</a></li>' for each in _MENU)
    body = "\n".join(_plain(desk))
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{escape(desk.title)} - '
        f"{site}</title><style>nav li {{ list-style: none }}</style></head><body>"
        f'<header><a href="#">{site}</a><nav><ul>{menu}</ul></nav></header>\n'
        f'<main><h1>{escape(desk.title)}</h1>\n{body}</main><aside class="cookie-bar" role="dialog">'
        "Wij gebruiken cookies. "
        f"<button>Akkoord</button></aside><footer><p>{foot}</p></footer></body></html>"
    )


def exported(desk: Desk) -> str:
    """Return what an office program on the web exports: spans and classes, a list for each point, headings by size."""
    out = [_para(line, "c1") for line in desk.above] + [_para(desk.title, "c2 title")]
    for block in desk.blocks:
        if block.tabular:
            out.append(_table(block, lambda cell: _para(cell, "c4")))
        elif block.heads:
            out.append(_para(f"{block.number} {block.words}".strip(), "c3"))
        elif block.bullet:
            out.append(
                '<ul class="c5 lst-kix_1-0 start">'
                f'<li class="c6"><span class="c4">{escape(block.words)}</span></li></ul>'
            )
        else:
            out += [_para(f"{block.number} {block.title}".strip(), "c3")] if block.title else []
            words = block.words if block.title else f"{block.number} {block.words}".strip()
            out.append(_para(words, "c4"))
    style = (
        "ol{margin:0;padding:0}.c2{font-size:26pt;font-weight:400}.c3{font-weight:700;font-size:14pt}"
        ".c4{font-size:11pt}.c5{list-style-type:disc}.c1{font-size:9pt;color:#666}"
    )
    return (
        f'<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">{style}'
        f'</style></head><body class="c0 doc-content">{"".join(out)}</body></html>'
    )


def to_print(desk: Desk) -> str:
    """Return a page to print: the letterhead above, numbers before the words."""
    above = "<br>".join(map(escape, desk.above))
    style = "body{font:11pt/1.35 'Liberation Sans',sans-serif}h1{font-size:20pt}h2{font-size:13pt}"
    if desk.columns > 1:
        style += f"main{{columns:{desk.columns};column-gap:1cm}}"
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><style>{style}</style></head><body><p>{above}</p>'
        f"<h1>{escape(desk.title)}</h1><main>{''.join(_plain(desk))}</main></body></html>"
    )


def _plain(desk: Desk) -> Iterator[str]:
    listed = False
    for block in desk.blocks:
        if listed != block.bullet:
            yield "<ul>" if block.bullet else "</ul>"
            listed = block.bullet
        words = escape(f"{block.number} {block.words}".strip())
        if block.tabular:
            yield _table(block, escape)
        elif block.bullet:
            yield f"<li>{escape(block.words)}</li>"
        elif block.title:
            yield f"<h3>{escape(block.number)} {escape(block.title)}</h3><p>{escape(block.words)}</p>"
        else:
            yield f"<h2>{words}</h2>" if block.heads else f"<p>{words}</p>"
    if listed:
        yield "</ul>"


def _table(block: Block, cell: Callable[[str], str]) -> str:
    head, *rows = block.rows
    heads = "".join(f"<th>{cell(each)}</th>" for each in head)
    return (
        f"<table><tr>{heads}</tr>"
        + "".join("<tr>" + "".join(f"<td>{cell(each)}</td>" for each in row) + "</tr>" for row in rows)
        + "</table>"
    )


def _para(words: str, kind: str) -> str:
    return f'<p class="c7"><span class="{kind}">{escape(words)}</span></p>'
