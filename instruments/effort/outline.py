"""The structure of a text put right as a person would on the page of a review: rows, and the keys that mend one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desk import blocks
from playwright.sync_api import Page

from effort.gold import Gold
from effort.hand import Hand
from generator.ground.text import squash

_NEAR = 4
"""Rows to go by keys; to one farther off a click is shorter."""
_ADOPTED = "adoption-line"
_MOST = 200

Step = Callable[[Callable[[], None]], bool]
"""What takes a step on the page and waits for what comes of it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the page shows it."""

    role: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Mend:
    """What is wrong with a row: ``by`` a key, at a word where it splits."""

    row: int
    by: str
    word: int = 0


def put_right(tab: Page, hand: Hand, gold: Gold, step: Step) -> tuple[str, ...]:
    """Mend row after row until each is as it is printed; return what cannot be mended so."""
    tried: set[tuple[str, str]] = set()
    left: list[str] = []
    for _ in range(_MOST):
        rows = _rows(tab)
        found = next((each for each in _wrong(rows, gold) if (each.by, rows[each.row].text) not in tried), None)
        if found is None:
            return tuple(left)
        text = rows[found.row].text
        tried.add((found.by, text))
        hand.think("structure")
        _go(tab, hand, found.row, step)
        if not _mended(tab, hand, found, step):
            left.append(f"{found.by}: {text}")
    return tuple(left)


def _rows(tab: Page) -> list[Row]:
    read = """rows => rows.map(row => [row.className, row.querySelector(".rv-text b")?.textContent ?? "",
        row.querySelector(".rv-text").textContent])"""
    found = tab.locator(".rv-row").evaluate_all(read)
    return [Row(names.split("rv-row--")[1].split()[0], squash(number), squash(text)) for names, number, text in found]


def _wrong(rows: list[Row], gold: Gold) -> Iterator[Mend]:
    """Yield what is to be mended, from the first row on."""
    units = {squash(f"{number} {words}"): (kind, number) for kind, number, words in blocks.gold(gold.desk)}
    asides = {squash(each.words) for each in gold.desk.blocks if each.kind == "aside"}
    for index, row in enumerate(rows):
        if (unit := units.get(row.text)) is not None:
            kind, number = unit
            if kind == "heading" and row.role != "section":
                yield Mend(index, "h")
            elif kind == "provision" and (row.role != "provision" or (number != "•" and row.number != number)):
                yield Mend(index, "r" if row.role != "provision" else "g")
                yield Mend(index, "number")
        elif row.text in asides:
            if row.role != "artefact":
                yield Mend(index, "x")
        elif row.role != "title":
            if head := next((each for each in units if row.text.startswith(f"{each} ")), None):
                yield Mend(index, "s", len(head.split()))
            elif index + 1 < len(rows) and any(each.startswith(f"{row.text} ") for each in (*units, *asides)):
                yield Mend(index + 1, "v")


def _go(tab: Page, hand: Hand, to: int, step: Step) -> None:
    """Choose a row."""
    classes = tab.locator(".rv-row").evaluate_all("rows => rows.map(row => row.className)")
    now = next((index for index, each in enumerate(classes) if "rv-row--chosen" in each), 0)
    if abs(to - now) > _NEAR:
        hand.click()
        step(tab.locator(".rv-row > a").nth(to).click)
        return
    for _ in range(abs(to - now)):
        hand.press()
        step(lambda: tab.keyboard.press("j" if to > now else "k"))


def _mended(tab: Page, hand: Hand, mend: Mend, step: Step) -> bool:
    if mend.by == "number":
        hand.click()
        tab.locator(".rv-actions summary").last.click()
        hand.click()
        field = tab.locator("#w-number")
        field.fill("1")
        hand.fill(2)
        return step(lambda: field.press("Enter"))
    hand.press()
    if mend.by == "s":
        tab.keyboard.press("s")
        hand.click()
        return step(tab.locator("[data-words] button").nth(mend.word - 1).click)
    if mend.by == "x":
        tab.keyboard.press("x")
        hand.press(2)  # the letter of the reason, Enter
        tab.locator("#reason").select_option(_ADOPTED)
        return step(lambda: tab.locator("#reason").press("Enter"))
    return step(lambda: tab.keyboard.press(mend.by))
