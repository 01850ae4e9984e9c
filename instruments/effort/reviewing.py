"""A review in a real browser, step by step as a person takes it, with each key and click counted."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from effort import commands, outline
from effort.gold import Gold, Said
from effort.hand import Hand
from generator import schema, yamlio
from generator.ground.text import squash
from generator.language import words
from generator.load.structure import walk
from generator.model import DraftProvision, DraftVersion, Statement, Vocabulary

_say = words.phrases.review.page
_READER = "redactie"


class Review:
    """``protocolwijzer review`` as a person starts it in ``folder``, and a tab that looks at it."""

    def __init__(self, hand: Hand, folder: Path, here: Path, browser: Browser, vocabulary: Vocabulary) -> None:
        self._roles = {each.id: each.label for each in vocabulary.roles}
        self.hand = hand
        self.here = here
        self.refused: list[str] = []
        self._aside = 0.0
        hand.think("commands")
        hand.fill(len("protocolwijzer review") + 1)
        command = [sys.executable, "-m", "generator.cli", "review", "--no-browser"]
        self._running = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        assert self._running.stdout is not None
        found = re.search(r"http\S+", self._running.stdout.readline())
        assert found, "no address"
        self._base = found[0].split("/?")[0]
        context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        self.tab: Page = context.new_page()
        self.tab.goto(found[0])

    def end(self) -> None:
        """Close the tab and the program; what it took is waited for, but what it learned aside."""
        self.hand.waited += commands.of(self._running.pid) - self._aside
        self.tab.context.close()
        self._running.send_signal(signal.SIGTERM)
        self._running.communicate()

    @property
    def version(self) -> DraftVersion:
        """The version as it is written."""
        document = yamlio.load((self.here / "version.yml").read_bytes(), "version.yml")
        version = schema.decode(schema.VERSION, document)[0]
        assert version is not None, document
        return version

    def provisions(self) -> Iterator[DraftProvision]:
        """Yield every provision with a text."""
        return (each.provision for each in walk(self.version) if each.provision.text is not None)

    def answer(self) -> None:
        """Read the questions, say who reads, save."""
        tab, hand = self.tab, self.hand
        form = tab.locator("main form")
        hand.read(form.inner_text())
        for field in form.locator("input:visible").all():
            hand.think("questions")
            hand.read(field.input_value())
        reader = tab.get_by_label(_say.READER)
        if reader.input_value() != _READER:
            hand.click()
            reader.fill("")
            hand.fill(len(_READER))
            reader.press_sequentially(_READER)
        hand.press()
        self._stepped(lambda: reader.press("Enter"))
        self._on("structure")

    def structure(self, gold: Gold) -> None:
        """Read the outline once, put right what is read otherwise than it is printed, and see each doubt."""
        tab, hand = self.tab, self.hand
        hand.read(" ".join(tab.locator(".rv-text").all_inner_texts()))
        left = outline.put_right(tab, hand, gold, self._stepped)
        self.refused += [f"structure, {each}" for each in left]
        while tab.locator(".rv-mark:not(.rv-mark--wrong)").count():
            self._key("n")
            hand.think("structure")
            hand.read(" ".join(tab.locator(".rv-doubt").all_inner_texts()))
            self._key("a")
        self._on("statements")

    def statements(self, gold: Gold) -> None:
        """Read every provision, put right what is said of it, and accept it."""
        tab = self.tab
        tab.wait_for_load_state()
        before = commands.of(self._running.pid)
        while tab.get_by_text(_say.TOO_SOON).count():
            tab.wait_for_timeout(250)
            tab.reload()
        self._aside = commands.of(self._running.pid) - before
        if tab.locator("[data-key='A']").count():
            self.hand.think("accepted at once")
            self.hand.read(tab.locator("[data-key='A']").inner_text())
            self._key("A")
        says = {squash(text): said for text, said in gold.says.items()}
        for _ in range(200):
            if tab.get_by_text(_say.ALL_DONE).count():
                return
            own = self._chosen()
            self.hand.think("provisions")
            self._read()
            self._put_right(own, says.get(squash(own.text or ""), ()))
            self._key("a")
        raise AssertionError("not everything can be accepted")

    def hand_in(self) -> None:
        """Go to the end, look at what is to be mended, and ask for the zip."""
        self.hand.click()
        self.tab.locator(f".rv-steps a[href='{_say.PATHS['end']}']").click()
        self.tab.locator("h1", has_text=_say.STEPS["end"]).wait_for()
        self.hand.think("end")
        self.hand.read(self.tab.locator(".rv-check").inner_text())
        self.hand.click()
        with self.tab.expect_download():
            self.tab.get_by_role("link", name=_say.ZIP).click()

    def _chosen(self) -> DraftProvision:
        eid = self.tab.locator("main input[name=eid]").first.get_attribute("value")
        return next(each for each in self.provisions() if each.eid == eid)

    def _read(self) -> None:
        tab = self.tab
        shown = [
            tab.locator("#own-text"),
            tab.locator(".rv-statement > summary"),
            tab.locator(".rv-provision > .rv-wrong"),
        ]
        self.hand.read(" ".join(text for each in shown for text in each.all_inner_texts()))

    def _put_right(self, own: DraftProvision, wanted: tuple[Said, ...]) -> None:
        text = own.text or ""
        quotes = [_plain(said.quote or text) for said in wanted]
        for said in wanted:
            if not any(_plain(each.quote) == _plain(said.quote or text) for each in self._said(own.eid)):
                self._add(said.quote or text)
        while extra := [i for i, each in enumerate(self._said(own.eid)) if _plain(each.quote) not in quotes]:
            if len(self._said(own.eid)) == 1 or not self._drop(extra[0]):
                break
        for said in wanted:
            for index, each in enumerate(self._said(own.eid)):
                if _plain(each.quote) == _plain(said.quote or text):
                    self._mend(index, each, said)

    def _said(self, eid: str) -> tuple[Statement, ...]:
        found = next(each for each in self.provisions() if each.eid == eid)
        return tuple(each for each in found.said if not each.of)

    def _add(self, quote: str) -> None:
        tab, hand = self.tab, self.hand
        hand.think("statement added")
        hand.click()
        tab.locator("summary", has_text=_say.ADD).click()
        field = tab.get_by_label(_say.ADD_QUOTE)
        if "…" in quote:
            hand.click()
            hand.fill(len(quote))
        else:
            hand.click()  # where the words begin
            hand.click()  # and end
        field.fill(quote)
        hand.click()
        self._stepped(tab.locator("button[value=add]").click)

    def _drop(self, index: int) -> bool:
        hand = self.hand
        hand.think("statement dropped")
        form = self._opened(index)
        hand.click()
        form.get_by_label(_say.DROP_REASON).fill("herhaling")
        hand.fill(len("herhaling") + 1)
        return self._stepped(lambda: form.get_by_label(_say.DROP_REASON).press("Enter"))

    def _mend(self, index: int, own: Statement, said: Said) -> None:
        """Put right a statement: by keys, but for topics beside the main one, which are in its form."""
        wrong = [name for name in ("norm", "topics") if getattr(own, name) != getattr(said, name)]
        if set(own.binds) != said.binds:
            wrong.append("binds")
        if not wrong:
            return
        hand, tab = self.hand, self.tab
        if "topics" in wrong and len(said.topics) == 1:
            self._go(index)
            proposed = tab.locator(f"form:has(input[name=topic][value='{said.topics[0]}']) button[value=topic]")
            if proposed.count():
                hand.think("topic proposed")
                hand.read(" ".join(tab.locator("button[value=topic]").all_inner_texts()))
                self._key(proposed.get_attribute("data-key") or "")
                wrong.remove("topics")
        if len(said.topics) > 1 and "topics" in wrong:
            hand.think("topics")
            form = self._opened(index)
            self._topics(form, said.topics)
            hand.click()
            self._stepped(form.locator("button[value=mend]").click)
            wrong.remove("topics")
        self._go(index)
        for name in wrong:
            hand.think(name)
            if name == "norm":
                self._answered("w", f"button[name=norm][value='{said.norm}']")
            elif name == "topics":
                self._found(said.topics[0])
            else:
                for role in set(own.binds) ^ said.binds:
                    label = self._roles[role]
                    self._answered("b", f"button[name=binds]:has-text('{label}')")

    def _go(self, index: int) -> None:
        """Choose a statement of the provision."""
        field = self.tab.locator("header input[name=statement]")
        while (now := int(field.get_attribute("value") or 0)) != index:
            self._key("." if now < index else ",")

    def _answered(self, key: str, answer: str) -> None:
        """Unfold answers by a key and choose one by its number."""
        self._pressed(key)
        self._key(self.tab.locator(f"details[open] {answer}").get_attribute("data-choice") or "")

    def _found(self, topic: str) -> None:
        """Look a topic up: as many letters of a word of it as make it the first that is left, three at least."""
        tab, hand = self.tab, self.hand
        self._pressed("z")
        names = [squash(each).lower() for each in tab.locator("[data-found] button").all_inner_texts()]
        own = squash(tab.locator(f"[data-found] button[value='{topic}']").inner_text()).lower()

        def first(typed: str) -> str | None:
            return next((each for each in names if any(word.startswith(typed) for word in each.split())), None)

        tries = sorted((word[:n] for word in own.split() for n in range(3, len(word) + 1)), key=len)
        typed = next((each for each in tries if first(each) == own), own)
        hand.fill(len(typed) + 1)
        tab.locator("#find").press_sequentially(typed)
        self._stepped(lambda: tab.keyboard.press("Enter"))

    def _topics(self, form: Locator, wanted: tuple[str, ...]) -> None:
        lists = form.locator("select[name=topics]")
        for place in range(lists.count()):
            to = wanted[place] if place < len(wanted) else ""
            if lists.nth(place).input_value() != to:
                self._choose(lists.nth(place), to)

    def _choose(self, field: Locator, value: str) -> None:
        """Click a list, type as many letters as tell an answer from the others, Enter."""
        labels: list[str] = field.locator("option").all_inner_texts()
        own = field.locator(f"option[value='{value}']").inner_text()
        others = [each.lower() for each in labels if each != own]
        letters = next(
            (n for n in range(1, len(own)) if not any(each.startswith(own[:n].lower()) for each in others)), len(own)
        )
        self.hand.click()
        self.hand.fill(letters + 1)
        field.select_option(value)

    def _opened(self, index: int) -> Locator:
        """Open the form of a statement."""
        form = self.tab.locator(".rv-statement").nth(index)
        self._go(index)
        self._pressed("e")
        return form

    def _on(self, step: str) -> None:
        self.hand.click()
        self.tab.locator(f"a.rv-on[href='{_say.PATHS[step]}']").click()
        self.tab.locator("h1", has_text=_say.STEPS[step]).wait_for()

    def _key(self, key: str) -> None:
        """Press a key that has the page answer."""
        self._stepped(lambda: self._pressed(key))

    def _pressed(self, key: str) -> None:
        self.hand.press()
        self.tab.keyboard.press(key)

    def _stepped(self, take: Callable[[], None]) -> bool:
        """Take a step and wait for its answer; tells whether it was taken."""
        self.tab.evaluate("document.getElementById('page').dataset.before = 'yes'")
        take()
        expect(self.tab.locator("#page[data-before]")).to_have_count(0, timeout=60_000)
        refused = self.tab.locator(".rv-status--refused")
        if refused.count():
            self.hand.read(refused.inner_text())
            self.refused.append(refused.inner_text())
        return not refused.count()


def _plain(quote: str) -> str:
    return squash(quote).rstrip(" .;")
