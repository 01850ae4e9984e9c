"""The second proof: what the whole site publishes, held against the sources by a program that knows nothing of ours."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import witness

ROOT = Path(__file__).parents[2]


def _faults(protocols: Path, site: Path) -> list[str]:
    heard = witness.hear(protocols)
    return [*(problem for one in heard.values() for problem in one.problems), *witness.hold(site, heard)]


@pytest.fixture(scope="module")
def heard() -> dict[str, witness.Testimony]:
    return witness.hear(ROOT / "protocols")


def test_every_quotation_on_the_site_is_an_unbroken_run_of_its_source(site: Path) -> None:
    command = [sys.executable, ROOT / "tests/proof/witness.py", ROOT / "protocols", site]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
    assert said.stdout.strip().endswith("hold")


def test_a_word_that_goes_from_one_quotation_on_one_page_is_seen(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    page = next(
        path for path in sorted(copy.rglob("*.html")) if '<blockquote class="pw-words">' in path.read_text("utf-8")
    )
    text = page.read_text(encoding="utf-8")
    start = text.index('<blockquote class="pw-words">') + len('<blockquote class="pw-words">')
    page.write_text(text[:start] + text[start:].split(" ", 1)[1], encoding="utf-8")
    assert any(page.relative_to(copy).as_posix() in fault for fault in _faults(ROOT / "protocols", copy))


def test_a_word_that_goes_from_what_scripts_make_quotations_of_is_seen(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    file = copy / "data/versies/calvijn/sociale-media/v2.json"
    text = file.read_text(encoding="utf-8")
    start = text.index('<blockquote class=\\"pw-words\\">') + len('<blockquote class=\\"pw-words\\">')
    file.write_text(text[:start] + text[start:].split(" ", 1)[1], encoding="utf-8")
    assert any("data/versies/calvijn/sociale-media/v2.json" in fault for fault in _faults(ROOT / "protocols", copy))


def test_a_word_that_goes_from_a_source_is_seen(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "protocols"
    shutil.copytree(ROOT / "protocols", copy)
    source = copy / "clusius/sociale-media/v1/source.txt"
    source.write_bytes(source.read_bytes().replace(b" niet ", b" ", 1))
    assert any("clusius" in fault for fault in _faults(copy, site))


BULLYING = "calvijn/sociale-media@v2#sec_a__art_7~1"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (' <span class="pw-omitted">[…]</span> ', " "),
        (' <span class="pw-omitted">[…]</span> ', ' <span class="pw-cut"></span> '),
        ('<span class="pw-omitted">[…]</span>', '<span class="pw-omitted">niet</span>'),
        ("in acht.", "niet in acht."),
        ("Alle leerlingen nemen", "Leerlingen nemen"),
        ("mensen pesten, kwetsen", "mensen kwetsen, pesten"),
        (BULLYING, BULLYING.replace("~1", "~2")),
        (BULLYING, BULLYING.replace("v2", "v3")),
    ],
)
def test_a_statement_that_is_not_what_its_text_says_is_seen(
    site: Path, heard: dict[str, witness.Testimony], old: str, new: str
) -> None:
    page = (site / "onderwerpen/pesten/index.html").read_text(encoding="utf-8")
    before, start, text = page.partition(f'data-statement="{BULLYING}"')
    quotation, stop, after = (start + text).partition("</article>")
    assert old in quotation
    assert list(witness.held("pesten", page, heard)) == []
    assert list(witness.held("pesten", before + quotation.replace(old, new) + stop + after, heard))


def test_words_that_a_statement_does_not_name_are_seen_beside_it(
    site: Path, heard: dict[str, witness.Testimony]
) -> None:
    page = (site / "onderwerpen/opnamen-plaatsen/index.html").read_text(encoding="utf-8")
    start = page.index("<q>", page.index('class="pw-remarks"'))
    assert list(witness.held("opnamen-plaatsen", f"{page[:start]}<q>geen {page[start + 3 :]}", heard))


PUPIL = "scholen/csg-calvijn/leerlingen"
PARENT = "scholen/clusius-college/ouders"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        # The short answer, its lead and the words that a verdict quotes.
        (
            PUPIL,
            '<q class="pw-brief__quote">Het is leerlingen toegestaan',
            '<q class="pw-brief__quote">Het is leerlingen',
        ),
        (PUPIL, 'data-statement="calvijn/sociale-media@v2#sec_a__art_1~1"><summary', "><summary"),
        (PARENT, '<span class="pw-brief__lead">Niet doen:', '<span class="pw-brief__lead">Wel doen, dus niet:'),
        (PARENT, "bij “16 jaar of ouder”", "bij “18 jaar of ouder”"),
        # What stands above a rule, a document that is not here, a part of a rule that changed.
        (PARENT, '<p class="pw-lead">Niet doen:', '<p class="pw-lead">Wel doen:'),
        ("instellingen/kalisto/leerlingen", 'Zo zegt de tekst het: <q class="pw-brief__quote">', "Zo: <q>niet "),
        ("onderwerpen/aangifte", "<q>", "<q>nooit "),
        ("protocollen/calvijn/sociale-media/v2/herziening", "<q>", "<q>geen "),
    ],
)
def test_a_word_too_many_or_too_few_is_seen_wherever_words_are_quoted(
    site: Path, heard: dict[str, witness.Testimony], path: str, old: str, new: str
) -> None:
    page = (site / path / "index.html").read_text(encoding="utf-8")
    assert old in page
    assert list(witness.held(path, page, heard)) == []
    assert list(witness.held(path, page.replace(old, new, 1), heard))


def test_the_parts_of_a_quotation_stand_in_the_order_of_the_text() -> None:
    text = "Wie filmt, vraagt wie te zien is; wie te jong is, mag niet."
    assert witness.in_order(["Wie filmt", "mag niet"], text)
    assert witness.in_order(["wie te", "wie te"], text)
    for pieces in (["mag niet", "Wie filmt"], ["vraagt wie te jong"], ["Wie film"], ["Wie filmt", "Wie filmt"], []):
        assert not witness.in_order(pieces, text)


def test_words_that_a_quotation_hides_or_adds_beside_its_own_are_seen() -> None:
    for inside in ("<s>niet</s>", "<span hidden>niet</span>", '<span class="pw-cut">niet</span>'):
        assert witness.quoted(f'<p class="pw-words">Leerlingen filmen {inside} in de klas.</p>').unseen
    assert not witness.quoted('<p class="pw-words">Leerlingen <span class="pw-cut"></span>filmen.</p>').unseen
