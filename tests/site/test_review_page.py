"""The page of a review in a real browser: by keyboard alone, without an error, whatever is killed when."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import axe
import looking
import pytest
import reviewable
import typst
from pace import comes_to
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from reviewable import AT
from watch import is_abroad

from generator import load, schema, yamlio
from generator.load.structure import walk
from generator.model import DraftProvision, Statement

TABLET = (820, 1180)


class Review:
    """``protocolwijzer review`` as people start it, and a tab that looks at it."""

    def __init__(self, here: Path, browser: Browser) -> None:
        self.here = here
        self.complaints: list[str] = []
        self.start()
        context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        self.tab: Tab = context.new_page()
        self.tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.tab.on("request", lambda asked: is_abroad(asked.url) and self.complaints.append(asked.url))

    def start(self) -> None:
        root = str(self.here.parents[2])
        command = [sys.executable, "-m", "generator.cli", "review", str(AT), "--root", root, "--no-browser"]
        self.running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.running.stdout is not None
        found = re.search(r"http\S+", self.running.stdout.readline())
        assert found, self.running.stderr.read() if self.running.stderr else ""
        self.address = found[0]
        self.base = self.address.split("/?")[0]

    def kill(self) -> None:
        self.running.send_signal(signal.SIGKILL)
        self.running.communicate()

    def go(self, path: str) -> Tab:
        self.tab.goto(f"{self.base}{path}")
        return self.tab

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tab.keyboard.press(key)

    def provisions(self) -> list[DraftProvision]:
        document = yamlio.load((self.here / "version.yml").read_bytes(), "version.yml")
        version, problems = schema.decode(schema.VERSION, document)
        assert version is not None, problems
        return [each.provision for each in walk(version) if each.provision.text is not None]

    def text(self, words: str) -> str | None:
        return next((each.text for each in self.provisions() if words in (each.text or "")), None)


@contextmanager
def opened(here: Path, browser: Browser) -> Iterator[Review]:
    """A review of the version in a folder, open at its first page; nothing may go wrong in it."""
    review = Review(here, browser)
    try:
        review.tab.goto(review.address)
        yield review
        assert review.complaints == []
    finally:
        review.tab.context.close()
        review.kill()


@pytest.fixture
def review(tmp_path: Path, browser: Browser) -> Iterator[Review]:
    with opened(reviewable.project(tmp_path), browser) as review:
        yield review


def status(tab: Tab) -> str:
    return tab.locator("#status").inner_text()


@pytest.mark.parametrize("size", [looking.DESKTOP, TABLET])
def test_axe_finds_nothing_on_any_step_in_the_light_or_the_dark(review: Review, size: tuple[int, int]) -> None:
    tab = review.tab
    tab.set_viewport_size({"width": size[0], "height": size[1]})
    for path in ("/vragen/", "/structuur/?regel=7", "/uitspraken/", "/klaar/"):
        review.go(path)
        for each in tab.locator("main details").all():
            each.evaluate("each => { each.open = true; }")
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            assert axe.violations(tab) == [], (path, scheme)
        assert tab.evaluate("document.documentElement.scrollWidth") <= size[0]
        tab.emulate_media(color_scheme="light")
    tab.keyboard.press("?")
    expect(tab.locator("#help")).to_be_visible()
    assert axe.violations(tab, "#help") == []


def test_the_structure_is_put_right_by_keys_alone(review: Review) -> None:
    tab = review.go("/structuur/")
    review.press("n")  # the line between two articles that was taken for a heading
    expect(tab.locator(".rv-row--chosen")).to_contain_text("Verzonnen College - protocol")
    expect(tab.locator(".rv-lines mark")).to_have_text("Verzonnen College - protocol")
    review.press("x", "k", "Enter")  # in the list of reasons: the first, a running head
    expect(tab.locator("#status")).to_contain_text("apart gezet als geen tekst")
    expect(tab.locator("#live")).to_contain_text("apart gezet als geen tekst")
    assert [each.eid for each in review.provisions()][4:6] == [
        "sec_voor-leerlingen__art_3",
        "sec_voor-leerlingen__art_4",
    ]
    tab.goto(f"{review.base}/structuur/?regel=2")
    review.press("v")
    expect(tab.locator("#status")).to_contain_text("bij de vorige gevoegd")
    joined = "Dit protocol is een verzonnen voorbeeld. Het geldt voor iedereen op school."
    assert review.text("verzonnen voorbeeld") == joined
    expect(tab.locator(".rv-row--chosen")).to_contain_text(joined)
    review.press("s", *["ArrowRight"] * 5, "Enter")  # at the seventh word
    expect(tab.locator("#status")).to_contain_text("gesplitst")
    assert review.text("Het geldt") == "Het geldt voor iedereen op school."
    review.press("u", "u", "u")
    expect(tab.locator("button[value=undo]")).to_be_disabled()
    assert review.text("verzonnen voorbeeld") == "Dit protocol is een verzonnen voorbeeld."


OPEN = """Regels voor beeld

Wij vragen toestemming voor:
• de nieuwsbrief
• de groepsfoto van de schoolfotograaf
Uw keuze kunt u op elk moment zelf wijzigen in het portaal. Dat kan zonder reden.
"""


def test_what_no_sign_proves_is_said_to_begin_there_by_a_key(tmp_path: Path, browser: Browser) -> None:
    with opened(reviewable.project(tmp_path, OPEN, others=()), browser) as review:
        tab = review.go("/structuur/?regel=4")
        chosen = tab.locator(".rv-row--chosen")
        expect(chosen.locator(".rv-wrong")).to_contain_text("begint midden in een zin")
        review.press("i")
        expect(tab.locator("#status")).to_contain_text("gezegd dat hier iets begint")
        expect(chosen.locator(".rv-wrong")).to_have_count(0)
        assert "accepted_beginnings:" in (review.here / "version.yml").read_text(encoding="utf-8")
        review.press("i")  # taken back
        expect(chosen.locator(".rv-wrong")).to_contain_text("begint midden in een zin")
        review.press("v")
        expect(tab.locator("#status")).to_contain_text("bij de vorige gevoegd")
        expect(tab.locator(".rv-check")).to_contain_text("De controle vindt niets om te herstellen.")


def test_keys_that_are_pressed_faster_than_the_page_answers_are_all_done(review: Review) -> None:
    tab = review.go("/structuur/")
    review.press(*"jjjjj")
    chosen = tab.locator(".rv-row--chosen")
    expect(chosen).to_contain_text("hun telefoon")
    review.press("h", "u", "h", "u", "h")
    review.press("u", "u", "h", "h")  # of the last two the second changes nothing: it is a heading already
    review.press("k")  # it waits for all of those, in a row
    expect(chosen).not_to_contain_text("hun telefoon")
    review.press("j")
    expect(chosen).to_contain_text("hun telefoon")
    expect(chosen).to_have_class(re.compile("rv-row--section"))
    steps = 0
    while not tab.locator("button[value=undo]").is_disabled():
        tab.locator("#page").evaluate("page => { page.dataset.before = '' }")
        review.press("u")
        expect(tab.locator("#page[data-before]")).to_have_count(0)  # the answer stands in its place
        steps += 1
    assert steps == 1
    assert review.text("hun telefoon") == "Leerlingen mogen hun telefoon gebruiken in de pauze."


def test_letters_in_a_field_are_letters(review: Review) -> None:
    tab = review.go("/vragen/")
    field = tab.get_by_label("Wie leest na?")
    field.fill("")
    field.press_sequentially("ja hoor")
    field.press("Enter")
    expect(tab.locator("#status")).to_contain_text("Bewaard")
    assert "reviewed_by: ja hoor" in (review.here / "version.yml").read_text()
    review.press("?")
    tab.get_by_label("Losse toetsen werken").uncheck()
    tab.get_by_role("button", name="Sluiten").click()
    review.go("/structuur/")
    review.press("h")
    assert status(tab) == ""


def test_everything_is_read_from_the_most_doubtful_on_and_the_page_stands_beside_it(review: Review) -> None:
    tab = review.go("/vragen/")
    tab.get_by_label("Wie leest na?").fill("redactie")
    tab.get_by_role("button", name="Bewaar de antwoorden").click()
    expect(tab.locator("#status")).to_contain_text("Bewaard")
    review.go("/uitspraken/")
    while tab.get_by_text("worden nog opgezocht").count():  # as long as a test may take
        tab.wait_for_timeout(250)
        tab.reload()
    expect(tab.get_by_role("heading", name="Wat anderen schrijven")).to_be_visible()
    expect(tab.locator(".rv-other")).to_have_count(3)
    first = tab.locator("#own-text").inner_text()
    review.press("1")
    expect(tab.locator("#status")).to_contain_text("uitspraak gewijzigd")
    expect(tab.locator("#own-text")).to_have_text(first)
    count = len(review.provisions())
    for done in range(1, count + 1):
        review.press("a")
        expect(tab.locator(".rv-progress")).to_contain_text(f"{done} van {count} nagelezen")
    assert {each.state for each in review.provisions()} == {"reviewed"}
    expect(tab.get_by_text("Alles is nagelezen.")).to_be_visible()
    review.go("/klaar/")
    expect(tab.locator(".rv-preview h1")).to_contain_text("Protocol sociale media Verzonnen College")
    assert axe.violations(tab) == []
    load.load(review.here.parents[2])  # finished: nothing is missing, no review is stale


def test_a_statement_is_mended_in_its_form(review: Review) -> None:
    tab = review.go("/uitspraken/?bepaling=sec_voor-leerlingen__art_2")
    review.press("e")
    form = tab.locator(".rv-statement").first
    form.get_by_label("Wat doet het?").select_option(label="Niet toegestaan")
    form.get_by_label("Wat wordt er gedaan?").fill("telefoon gebruiken in de pauze")
    form.get_by_role("button", name="Bewaar uitspraak").click()
    expect(tab.locator("#status")).to_contain_text("uitspraak gewijzigd")
    statement = next(each for each in review.provisions() if "hun telefoon" in (each.text or "")).statements[0]
    assert statement.act == "telefoon gebruiken in de pauze"
    expect(tab.locator(".rv-wrong").first).to_contain_text("iets anders")


def test_norm_people_topic_and_condition_are_put_right_by_keys_alone(review: Review) -> None:
    tab = review.go("/uitspraken/?bepaling=sec_voor-leerlingen__art_1")

    def statement() -> Statement:
        return next(each for each in review.provisions() if "foto's van anderen" in (each.text or "")).statements[0]

    review.press("w", "2")
    expect(tab.locator(".rv-statement summary")).to_contain_text("Toegestaan onder voorwaarde")
    assert statement().norm == "toegestaan-onder-voorwaarde"
    before = statement().binds
    review.press("b", "3")
    expect(tab.locator(".rv-statement summary")).to_contain_text("medewerkers")
    assert set(statement().binds) == {*before, "medewerkers"}
    review.press("b", "3")
    expect(tab.locator(".rv-statement summary")).not_to_contain_text("medewerkers")
    assert statement().binds == before
    review.press("z")
    expect(tab.locator("#find")).to_be_focused()
    tab.locator("#find").press_sequentially("opnamen qq")
    expect(tab.locator("#live")).to_have_text("Geen onderwerp")
    tab.locator("#find").fill("mak opna")
    expect(tab.locator("#live")).to_have_text("1 onderwerp: Opnamen maken")
    review.press("Enter")
    expect(tab.locator(".rv-statement summary")).to_contain_text("Opnamen maken")
    assert statement().topics == ("opnamen-maken",)
    kept = statement().conditions + statement().exceptions
    for left in reversed(range(len(kept))):
        review.press("c")
        tab.locator("button:has-text('Haal weg')").first.press("Enter")
        expect(tab.locator("#status")).to_contain_text("weggehaald")
        expect(tab.locator(".rv-limit")).to_have_count(left)
    review.press("c", "Tab", *["ArrowRight"] * 6, "Enter")
    expect(tab.locator(".rv-limit")).to_have_text("toestemming: ‘zonder hun toestemming.’")
    assert [each.quote for each in statement().conditions] == ["zonder hun toestemming."]
    review.press("u")
    expect(tab.locator(".rv-limit")).to_have_count(0)
    assert statement().conditions == ()


def test_the_chosen_statement_is_the_one_that_keys_are_about(review: Review) -> None:
    tab = review.go("/uitspraken/?bepaling=sec_gevolgen__para_1")
    tab.locator("summary", has_text="Voeg een uitspraak toe").click()
    tab.get_by_label("Woorden uit de tekst").fill("kan de schoolleiding een maatregel nemen")
    tab.locator("button[value=add]").click()
    expect(tab.locator(".rv-statement")).to_have_count(2)
    review.press(".")
    expect(tab.locator(".rv-statement--chosen")).to_contain_text("kan de schoolleiding")
    review.press("w", "9")
    expect(tab.locator(".rv-statement--chosen summary")).to_contain_text("Informati")
    expect(tab.locator(".rv-statement--chosen summary")).to_contain_text("kan de schoolleiding")
    last = next(each for each in review.provisions() if each.eid == "sec_gevolgen__para_1").statements
    assert (last[1].norm, last[0].norm) == ("informatief", "sanctie")
    review.press(",")
    expect(tab.locator(".rv-statement--chosen summary")).to_contain_text("Sanctie")
    review.press("e")
    form = tab.locator(".rv-statement--chosen")
    form.get_by_label("Waarom niet?").fill("de tweede zegt het")
    form.get_by_role("button", name="Dit is geen uitspraak").click()
    expect(tab.locator(".rv-statement")).to_have_count(1)


def test_a_statement_can_rest_on_other_words(review: Review) -> None:
    tab = review.go("/uitspraken/?bepaling=sec_gevolgen__para_1")
    review.press("e")
    form = tab.locator(".rv-statement").first
    form.get_by_label("Woorden waar de uitspraak op rust").fill("de schoolleiding een maatregel nemen")
    form.get_by_role("button", name="Bewaar uitspraak").click()
    expect(tab.locator("#status")).to_contain_text("uitspraak gewijzigd")
    review.press("e")
    form.get_by_label("Woorden waar de uitspraak op rust").fill("de directie mag alles")
    form.get_by_role("button", name="Bewaar uitspraak").click()
    expect(tab.locator("#status")).to_contain_text("Die woorden staan niet zo in de tekst")
    own = next(each for each in review.provisions() if each.eid == "sec_gevolgen__para_1")
    assert [each.quote for each in own.statements] == ["de schoolleiding een maatregel nemen"]


def test_who_is_killed_finds_the_last_step_again(review: Review) -> None:
    tab = review.go("/structuur/?regel=2")
    review.press("v")
    expect(tab.locator("#status")).to_contain_text("bij de vorige gevoegd")
    review.kill()
    review.press("j")
    expect(tab.locator("#status")).to_contain_text("krijgt geen antwoord meer")
    review.start()
    tab.goto(review.address)
    review.go("/structuur/")
    review.press("u")
    expect(tab.locator("#status")).to_contain_text("Ongedaan gemaakt: bij de vorige gevoegd")
    assert review.text("Het geldt") == "Het geldt voor iedereen op school."


def test_what_somebody_else_changes_is_said_and_kept(review: Review) -> None:
    tab = review.go("/structuur/?regel=2")
    path = review.here / "version.yml"
    theirs = path.read_bytes().replace(b"note: null", b"note: Van een ander.")
    path.write_bytes(theirs)
    review.press("v")
    expect(tab.locator("#status")).to_contain_text("Er is niets overschreven")
    assert path.read_bytes() == theirs
    review.press("v")
    expect(tab.locator("#status")).to_contain_text("Bewaard")
    assert b"Van een ander." in path.read_bytes()


def test_every_button_works_without_the_script(review: Review, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    context.add_cookies(review.tab.context.cookies())
    tab = context.new_page()
    tab.goto(f"{review.base}/structuur/")
    tab.get_by_role("link", name="Het geldt voor iedereen").click()
    tab.get_by_role("button", name="hoort bij vorige").click()
    expect(tab.locator("#status")).to_contain_text("bij de vorige gevoegd")
    tab.locator("summary", has_text="splits").click()
    tab.get_by_role("button", name="Het", exact=True).click()
    expect(tab.locator("#status")).to_contain_text("gesplitst")
    context.close()


def test_the_end_commits_the_files_of_the_record_and_nothing_else(review: Review) -> None:
    root = review.here.parents[3]
    for arguments in (["init", "-q"], ["config", "user.email", "a@example.org"], ["config", "user.name", "A"]):
        subprocess.run(["git", *arguments], cwd=root, check=True)
    (root / ".gitignore").write_text(".cache\n")
    subprocess.run(["git", "add", "."], cwd=root, check=True)
    subprocess.run(["git", "commit", "-qm", "first"], cwd=root, check=True)
    (root / "other.txt").write_text("staged by somebody\n")
    subprocess.run(["git", "add", "other.txt"], cwd=root, check=True)
    tab = review.go("/structuur/?regel=2")
    review.press("v")
    expect(tab.locator("#status")).to_contain_text("bij de vorige gevoegd")
    review.go("/klaar/")
    tab.get_by_role("button", name="Leg vast").click()
    expect(tab.locator("#status")).to_contain_text("Vastgelegd")
    shown = subprocess.run(
        ["git", "show", "--stat=200", "--format=%s"], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    assert "Lees verzonnen-college/sociale-media@v1 na (0/9)" in shown
    assert "version.yml" in shown
    assert "1 file changed" in shown
    staged = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=True)
    assert staged.stdout == "A  other.txt\n"


def test_answers_that_were_typed_are_saved_before_one_goes_on(review: Review) -> None:
    tab = review.go("/vragen/")
    tab.get_by_label("Wie leest na?").fill("Een lezer")
    tab.get_by_role("link", name="Verder naar de structuur").click()
    expect(tab).to_have_url(re.compile(r"/structuur/"))
    assert "reviewed_by: Een lezer" in (review.here / "version.yml").read_text(encoding="utf-8")
    tab = review.go("/vragen/")
    tab.get_by_label("Welke datum").fill("geen dag")
    tab.get_by_role("link", name="Verder naar de structuur").click()
    expect(tab.locator("#status")).to_have_class(re.compile("refused"))
    expect(tab).to_have_url(re.compile(r"/vragen/"))


@pytest.fixture
def of_paper(tmp_path: Path, browser: Browser) -> Iterator[Review]:
    """A review of a version that was made of a PDF."""
    here = reviewable.project(tmp_path)
    made = typst.compile(
        f"#set page(width: 14cm, height: 12cm)\n{reviewable.TEXT.replace(chr(10), chr(10) * 2)}".encode()
    )
    assert isinstance(made, bytes)
    shutil.rmtree(here.parents[1])
    (tmp_path / "protocol.pdf").write_bytes(made)
    taken = {"institution": AT.institution, "protocol": AT.protocol, "version": AT.version, "subject": "sociale media"}
    taken |= {"name": "Verzonnen College", "school": "Verzonnen College"}
    named = [part for name, value in taken.items() for part in (f"--{name}", str(value))]
    command = [sys.executable, "-m", "generator.cli", "add", str(tmp_path / "protocol.pdf"), "--yes", *named]
    done = subprocess.run([*command, "--root", str(here.parents[2])], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with opened(here, browser) as review:
        yield review


def test_the_printed_page_stands_beside_what_is_read(of_paper: Review) -> None:
    answers: list[int] = []
    of_paper.tab.on("response", lambda answer: ".png" in answer.url and answers.append(answer.status))
    tab = of_paper.go("/structuur/?regel=3")
    shown = tab.get_by_role("img", name="Bladzijde 1 van het oorspronkelijke bestand")
    expect(shown).to_be_visible()
    here = tab.locator(".rv-here").first
    expect(here).to_be_in_viewport()
    first = here.get_attribute("y")
    of_paper.press("j")
    expect(tab.locator(".rv-here").first).not_to_have_attribute("y", str(first))
    expect(tab.locator(".rv-here").first).to_be_in_viewport()
    comes_to(tab, lambda: set(answers), {200})
    assert axe.violations(tab) == []
    tab.locator("details[data-printed] summary").first.click()
    expect(shown).to_be_hidden()
    of_paper.press("j")
    expect(shown).to_be_hidden()  # folded away, it stays so
    expect(tab.locator(".rv-lines mark").first).to_be_in_viewport()
    tab = of_paper.go("/uitspraken/")
    expect(tab.locator(".rv-printed")).not_to_have_count(0)
    assert axe.violations(tab) == []
    outside = f"{of_paper.base}/bladzijde/99.png"
    assert tab.evaluate("address => fetch(address).then((answer) => answer.status)", outside) == 404
