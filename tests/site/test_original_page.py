"""From a provision to its page of the PDF that its text was made of, on a built site, in a real browser."""

from __future__ import annotations

from pathlib import Path

import axe
import folders
import looking
import small
import typst
from playwright.sync_api import Browser

PAGES = """
#text(size: 20pt, weight: "bold")[Regels van het Duinrand College]

1. Leerlingen plaatsen geen foto's van anderen op sociale media.
#pagebreak()
2. Leerlingen pesten niet op sociale media.
"""


def test_the_note_beside_a_provision_leads_to_its_page_of_the_pdf(tmp_path: Path, browser: Browser) -> None:
    project = small.project(tmp_path / "project")
    typst.compile(PAGES.encode(), output=str(project / "regels.pdf"))
    arguments = ("add", "--no-cache", "regels.pdf", "--yes", "--show", "--name", "Duinrand College")
    added = folders.run([*small.BUILD[:-1], *arguments], cwd=project)
    assert added.returncode == 0, added.stderr
    site = small.build(project)
    with looking.serve(site) as base:
        tab = browser.new_page()
        try:
            (original,) = site.rglob("original.pdf")
            tab.goto(f"{base}{original.parent.relative_to(site).as_posix()}/")
            asked: list[str] = []
            tab.on("request", lambda request: asked.append(request.url))
            tab.locator("a[data-unfold]").nth(1).click()
            link = tab.get_by_role("link", name="bladzijde 2 van het origineel")
            link.wait_for()
            assert not any(each.endswith(".pdf") for each in asked)  # nothing is loaded before a reader asks
            address = link.evaluate("link => link.href")
            assert address.endswith("/original.pdf#page=2")
            answer = tab.request.get(address)
            assert answer.ok
            assert answer.headers["content-type"] == "application/pdf"
            assert answer.body() == (project / "regels.pdf").read_bytes()
            shown = tab.get_by_role("img", name="Bladzijde 2 van het origineel, zoals gedrukt")
            assert not any(each.endswith(".png") for each in asked)
            tab.get_by_text("Toon de bladzijde").click()
            shown.wait_for()
            tab.wait_for_function("image => image.complete && image.naturalWidth", arg=shown.element_handle())
            assert shown.evaluate("image => image.naturalWidth") == round(595.28 * 1.5)  # A4, the paper of Typst
            assert [each for each in asked if each.endswith(".png")] == [shown.evaluate("image => image.src")]
            assert axe.violations(tab) == []
        finally:
            tab.close()
