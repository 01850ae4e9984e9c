"""The pages of an original that a review shows: what stands in the boxes on them are the lines that are said to."""

import io
from pathlib import Path

import pypdf
import pytest
import typst
from PIL import Image

from generator import intake
from generator.intake.paper import apart
from generator.intake.paper.raw import SCALE
from generator.model import OriginalFile
from generator.review.printed import Printed, PrintedPage

TEXT = b"""#set page(width: 12cm, height: 16cm)
= Protocol sociale media
Dit protocol is een verzonnen voorbeeld.
+ Leerlingen plaatsen geen foto's van anderen zonder hun toestemming, ook niet in een groep.
+ Leerlingen pesten niet.
#pagebreak()
+ De mentor helpt.
"""
DARK = 128


def paper(turned: int = 0, cut: int = 0) -> bytes:
    """Return a PDF of two pages, turned by so many degrees and with so many points cut off at its edges."""
    made = typst.compile(TEXT)
    assert isinstance(made, bytes)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made))
    for page in writer.pages:
        box = page.mediabox
        page.cropbox = pypdf.generic.RectangleObject((cut, cut, float(box.right) - cut, float(box.top) - cut))
        page.rotate(turned)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def printed(folder: Path, content: bytes, lines: tuple[str, ...] | None = None, name: str = "original.pdf") -> Printed:
    (folder / name).write_bytes(content)
    if lines is None:
        lines = intake.read(content, name).lines
    return Printed(folder, OriginalFile(file=name, sha256="", type="PDF"), lines)


def dark(shown: Printed, page: PrintedPage) -> tuple[int, int]:
    """Return how many dark dots of a page stand in its boxes, and how many there are."""
    picture = shown.picture(page.number)
    assert picture is not None
    drawn = Image.open(io.BytesIO(picture)).convert("L")
    assert drawn.size == (round(page.width * SCALE), round(page.height * SCALE))
    dots = [at for at, light in enumerate(drawn.tobytes()) if light < DARK]
    within = 0
    for dot in dots:
        across, down = (dot % drawn.width) / SCALE, (dot // drawn.width) / SCALE
        within += any(
            left - 1 <= across <= right + 1 and top - 1 <= down <= bottom + 1 for left, top, right, bottom in page.boxes
        )
    return within, len(dots)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("cut", [0, 30])
def test_every_letter_stands_in_the_box_of_its_line(tmp_path: Path, turned: int, cut: int) -> None:
    content = paper(turned, cut)
    shown = printed(tmp_path, content)
    pages = shown.pages(range(1, len(intake.read(content, "a.pdf").lines) + 1))
    assert [page.number for page in pages] == [1, 2]
    for page in pages:
        within, all_of_them = dark(shown, page)
        assert all_of_them > 100
        assert within > 0.97 * all_of_them  # what hangs below a line, a p or a comma, may lie a dot outside


def test_a_line_has_its_own_box_on_its_own_page(tmp_path: Path) -> None:
    content = paper()
    shown = printed(tmp_path, content)
    lines = intake.read(content, "a.pdf").lines
    (page,) = shown.pages([next(n for n, line in enumerate(lines, 1) if "mentor" in line)])
    assert page.number == 2
    assert len(page.boxes) == 1


def test_no_page_is_shown_of_what_is_no_pdf_or_gives_another_text(tmp_path: Path) -> None:
    content = paper()
    lines = intake.read(content, "a.pdf").lines
    other = printed(tmp_path, content, (*lines[:-1], "De mentor helpt niet."))
    text = printed(tmp_path, b"De mentor helpt.", ("De mentor helpt.",), "original.txt")
    broken = printed(tmp_path, b"%PDF-1.7", lines, "broken.pdf")
    for shown in (other, text, broken, Printed(tmp_path, None, lines)):
        assert shown.pages([1]) == ()
        assert shown.picture(1) is None
    gone = Printed(tmp_path, OriginalFile(file="nowhere.pdf", sha256="", type="PDF"), lines)
    assert gone.pages([1]) == ()


def test_a_page_that_there_is_not_is_no_picture(tmp_path: Path) -> None:
    shown = printed(tmp_path, paper())
    assert shown.picture(2) is not None
    assert shown.picture(0) is None
    assert shown.picture(3) is None
    with pytest.raises(apart.CrashedError, match="NoPageError"):
        apart.pictured(paper(), 3)
    assert shown.pages([999]) == ()
