"""A text set by Typst and by LaTeX, with its foot and the number of the page under each page."""

from __future__ import annotations

from collections.abc import Iterator

from desk.blocks import Block, Desk


def typst(desk: Desk) -> str:
    """Return the source for Typst."""
    foot = f"{_literal(desk.foot)} #h(1fr) " if desk.foot else "#h(1fr) "
    lines = [
        f'#set page(paper: "a4", margin: 2.5cm, footer: context [{foot}#counter(page).display()])',
        '#set text(size: 11pt, lang: "nl")',
        *(f"{_literal(line)} \\" for line in desk.above),
        f'#text(size: 20pt, weight: "bold")[{_literal(desk.title)}]',
        "",
        f"#columns({desk.columns})[" if desk.columns > 1 else "",
    ]
    for block in desk.blocks:
        lines += [*_typst(block), ""]
    return "\n".join([*lines, "]" if desk.columns > 1 else ""])


def _typst(block: Block) -> Iterator[str]:
    words = _literal(f"{block.number} {block.words}".strip())
    if block.tabular:
        cells = ", ".join(f"[{_literal(cell)}]" for row in block.rows for cell in row)
        yield f"#table(columns: {len(block.rows[0])}, {cells})"
    elif block.heads:
        yield f'#text(size: 13pt, weight: "bold")[{words}]'
    elif block.title:
        yield f"#strong[{_literal(f'{block.number} {block.title}')}] \\"
        yield _literal(block.words)
    elif block.kind == "item":
        yield f"#pad(left: 1.2em)[{words}]"
    else:
        yield words


def _literal(words: str | None) -> str:
    return f'#"{words}"' if words else ""


_LATEX = {
    "&": r"\&",
    "%": r"\%",
    "_": r"\_",
    "#": r"\#",
    "$": r"\$",
    "•": r"\textbullet{}",
    "’": "'",
    "–": "--",
    "✓": r"\ding{51}",
    "ï": r"\"{\i}",
}


def latex(desk: Desk) -> str:
    """Return the source for pdfLaTeX."""
    lines = [
        r"\documentclass[a4paper,11pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[dutch]{babel}"
        r"\usepackage{mathptmx}\input{glyphtounicode}\pdfgentounicode=1 "
        r"\usepackage{fancyhdr,multicol,pifont}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\setlength{\parindent}{0pt}"
        r"\setlength{\parskip}{5pt}",
        rf"\fancyfoot[L]{{{_tex(desk.foot or '')}}}\fancyfoot[R]{{\thepage}}\begin{{document}}",
        *(rf"{_tex(line)}\\" for line in desk.above),
        rf"{{\LARGE\bfseries {_tex(desk.title)}\par}}",
        rf"\begin{{multicols}}{{{desk.columns}}}" if desk.columns > 1 else "",
    ]
    for block in desk.blocks:
        words = _tex(f"{block.number} {block.words}".strip())
        if block.tabular:
            rows = r" \\ ".join(" & ".join(map(_tex, row)) for row in block.rows)
            lines.append(rf"\begin{{tabular}}{{{'l' * len(block.rows[0])}}}{rows}\end{{tabular}}")
        elif block.heads:
            lines.append(rf"\medskip{{\large\bfseries {words}\par}}")
        elif block.title:
            lines.append(rf"\textbf{{{_tex(f'{block.number} {block.title}')}}}\\{_tex(block.words)}")
        elif block.kind == "item":
            lines.append(rf"\hspace*{{1.2em}}\parbox[t]{{.9\linewidth}}{{{words}}}")
        else:
            lines.append(words)
        lines.append("")
    return "\n".join([*lines, r"\end{multicols}" if desk.columns > 1 else "", r"\end{document}"])


def _tex(words: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in words)
