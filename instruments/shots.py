"""Picture one page of each kind, on a desktop and a phone, in light and dark: shots.py SITE FOLDER [PATH …]."""

from __future__ import annotations

import sys
from pathlib import Path

from looking import DESKTOP, PHONE, address, chromium, examples, serve

from generator.book.book import Book
from generator.load import load
from generator.pages.page import Page
from generator.pages.render import render


def main(site: Path, out: Path, wanted: list[str]) -> None:
    """Write one PNG per page, screen and scheme; ``wanted`` paths replace the choice of pages."""
    pages = list(render(Book(load(Path("protocols")))))
    chosen: list[Page] = [page for page in pages if page.path in wanted] or list(examples(pages).values())
    out.mkdir(parents=True, exist_ok=True)
    with serve(site) as base, chromium() as browser:
        for scheme in ("light", "dark"):
            for name, (width, height) in {"desktop": DESKTOP, "phone": PHONE}.items():
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
                )
                tab = context.new_page()
                for page in chosen:
                    tab.goto(base + address(page), wait_until="networkidle")
                    file = out / f"{page.path.replace('/', '_') or 'home'}.{name}.{scheme}.png"
                    tab.screenshot(path=file, full_page=True)
                    print(file)
                context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
