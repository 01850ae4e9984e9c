"""Web pages are read as a browser shows them without scripts; menus and the like are told apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import intake
from generator.ground.errors import DataError
from generator.intake.text import Facts, Text
from generator.intake.web import nesting


def page(body: str, style: str = "", head: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Site</title>{head}<style>{style}</style>'
        f"</head><body>{body}</body></html>"
    ).encode()


def read(content: bytes, name: str = "a.html") -> Text:
    return intake.read(content, name)


def shown(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def told(text: Text) -> dict[str, Facts]:
    return dict(zip(text.lines, text.facts, strict=True))


LISTS = {
    "numbers": ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
    "a start and a value": ("<ol start=3><li>a<li value=7>b<li>c</ol>", ["3. a", "7. b", "8. c"]),
    "backwards": ("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]),
    "letters in numbers": ("<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>", ["1. a", "a. b", "b. c", "2. d"]),
    "capitals and Roman": ("<ol type=A><li>a</ol><ol type=I><li>b</ol><ol type=i><li>c</ol>", ["A. a", "I. b", "i. c"]),
    "bullets by depth": ("<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>", ["• a", "◦ b", "▪ c"]),
    "no marks": ('<ul style="list-style: none"><li>a</ul>', ["a"]),
    "paragraphs in an item": ("<ol><li><p>a</p><p>b</p></ol>", ["1. a", "b"]),
    "lines in an item": ("<ol><li>a<br>b</ol>", ["1. a", "b"]),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_have_the_marks_of_a_browser(name: str) -> None:
    body, expected = LISTS[name]
    assert shown(read(page(body))) == expected


def test_counters_of_a_style_sheet_are_written_out() -> None:
    style = (
        ".art{counter-increment:a} .art::before{content:'Artikel ' counter(a) '. '} h2{counter-reset:p} "
        'p.lid{counter-increment:p} p.lid:before{content:counter(a) "." counter(p, lower-alpha) " "}'
        "@media print{h2{display:none}}"
    )
    body = "<h2 class=art>Doel</h2><p class=lid>Een.<p class=lid>Twee.<h2 class=art>Wie</h2><p class=lid>Drie."
    text = read(page(body, style))
    assert shown(text) == ["Artikel 1. Doel", "1.a Een.", "1.b Twee.", "Artikel 2. Wie", "2.a Drie."]
    assert told(text)["Artikel 2. Wie"].mark == "Artikel 2."
    assert text.notes == ()


def test_lists_as_google_docs_writes_them() -> None:
    style = (
        "ol.lst-kix_x-0{list-style-type:none} ol.lst-kix_x-0.start{counter-reset:lst-ctn-kix_x-0 0}"
        ".lst-kix_x-0>li{counter-increment:lst-ctn-kix_x-0}"
        '.lst-kix_x-0>li:before{content:"" counter(lst-ctn-kix_x-0,decimal) ". "}'
        '.lst-kix_y-0>li:before{content:"\\0025cf   "} ul.lst-kix_y-0{list-style-type:none}'
    )
    body = (
        '<ol class="lst-kix_x-0 start"><li>a</li><li>b</li></ol><p>tussen</p><ol class="lst-kix_x-0"><li>c</li></ol>'
        '<ul class="lst-kix_y-0 start"><li>d</li></ul>'
    )
    assert shown(read(page(body, style))) == ["1. a", "2. b", "tussen", "3. c", "● d"]


def test_what_the_page_calls_a_menu_is_told_apart_and_a_title_is_not() -> None:
    body = (
        "<header><a>Home</a><h1>Protocol</h1></header><nav><ul><li>Over ons</ul></nav><div class='cookie-bar'>Cookies?"
        "<button>Ja</button></div><article><header><p>Vastgesteld</p></header><p>Tekst</p></article>"
        "<aside>Lees ook</aside><footer>Telefoon</footer>"
    )
    text = read(page(body))
    assert {line: told(text)[line].edge for line in shown(text)} == {
        "Home": "header",
        "Protocol": None,
        "• Over ons": "menu",
        "Cookies?Ja": "menu",
        "Vastgesteld": None,
        "Tekst": None,
        "Lees ook": "menu",
        "Telefoon": "footer",
    }
    assert told(text)["Protocol"].style == "heading-1"


def test_what_lies_outside_the_main_part_is_told_apart() -> None:
    text = read(page(f"<div>Kruimels</div><main>{'<p>Tekst. </p>' * 40}</main><div>Nieuws</div>"))
    assert [told(text)[line].edge for line in ("Kruimels", "Tekst.", "Nieuws")] == ["menu", None, "menu"]


def test_tables_are_read_row_by_row_with_their_cells() -> None:
    body = (
        "<table><caption>Straf</caption><thead><tr><th>A<th>B</thead><tr><td rowspan=2>1<td>2<tr><td>3<br>4</table>"
        "<table><tr><td><table><tr><td>binnen</table></table>"
    )
    text = read(page(body))
    assert [(line, told(text)[line].cell) for line in shown(text)] == [
        ("Straf", None),
        ("A", (0, 0, 0)),
        ("B", (0, 0, 1)),
        ("1", (0, 1, 0)),
        ("2", (0, 1, 1)),
        ("3", (0, 2, 1)),
        ("4", (0, 2, 1)),
        ("binnen", (1, 0, 0)),
    ]
    assert told(text)["A"].bold


def test_scripts_never_run_and_what_is_hidden_is_not_read() -> None:
    body = (
        "<p>Een<script>document.write('twee')</script></p><p hidden>drie</p><p style='display:none'>vier vijf zes</p>"
        "<p aria-hidden=true>zeven</p><noscript>acht</noscript><template>negen</template><p class=weg>tien</p>"
        "<iframe src='file:///etc/passwd'></iframe><p>m<sup>2</sup> x&eacute; &lt;b&gt;</p><pre>a  b\n c</pre>"
    )
    text = read(page(body, ".weg{visibility:hidden}"))
    assert shown(text) == ["Een", "m² xé <b>", "a  b", " c"]
    assert [note.what for note in text.notes] == [
        "6 words were not read: the page hides them, until something is clicked perhaps",
        "a part of the page lies in another file, or in a drawing, and was not read",
    ]


def test_numbers_that_a_sheet_elsewhere_may_change_are_said_once() -> None:
    (note,) = read(page("<ol><li>a</ol><ol><li>b</ol>", head='<link rel="stylesheet" href="a.css">')).notes
    assert note.what.startswith("numbers of lists are written as browsers do by themselves")


def test_numbers_of_an_unknown_kind_are_left_out_and_said() -> None:
    text = read(page("<ol style='list-style-type: lower-greek'><li>a</ol>"))
    assert shown(text) == ["a"]
    assert text.notes[0].what.startswith("the page makes numbers or signs in a way that is not known here")


@pytest.mark.parametrize(
    "opened", ["<div>", "<b>", "<div></p>", "<ul><li>", "<table><td>", "<x-y/>", "<svg><div/>", "<font>"]
)
def test_a_page_nested_without_end_is_refused_before_it_is_parsed(opened: str) -> None:
    for times in (400, 100_000):
        with pytest.raises(DataError) as refused:
            read(page(opened * times + "a"))
        assert refused.value.problems[0].what == "this page is nested deeper than browsers show"


def test_words_that_are_struck_through_are_told() -> None:
    for tag in ("s", "del", "strike"):
        text = read(page(f"<p>Leerlingen mogen <{tag}>niet</{tag}> appen.</p>"))
        assert [note.what for note in text.notes] == ["words of it are struck through, and were read like the others"]
        assert shown(text) == ["Leerlingen mogen niet appen."]


def test_a_long_flat_page_is_not_called_deep() -> None:
    flat = "<p>a<br><li>b<tr><td>c<div>d</div><script>'<div>'</script><!-- <div> -->"
    drawn = "<svg>" + "<path d='M0 0'/>" * 20 + "</svg>"
    assert nesting.most_open((flat + drawn) * 2_000) <= 2


def test_a_page_is_read_in_the_charset_that_it_states_or_has() -> None:
    body = "<p>Privé “nee” €</p>"
    latin = page(body).replace(b'charset="utf-8"', b'charset="iso-8859-1"')
    for content in (
        page(body),
        page(body).decode().encode("utf-16"),
        page(body).replace(b'<meta charset="utf-8">', b""),
        page(body).replace(b'<meta charset="utf-8">', b"").decode().encode("cp1252"),
        latin.decode().encode("cp1252"),
    ):
        assert shown(read(content)) == ["Privé “nee” €"]


def test_a_saved_page_is_read_from_its_parts() -> None:
    source = (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><p>Priv=C3=A9 is priv=\r\n=C3=A9.</p></body></html>\r\n"
        b"--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n"
    )
    text = read(source, "a.mhtml")
    assert shown(text) == ["Privé is privé."]
    assert text.made_by is not None
    assert text.made_by.startswith("mhtml 1 (selectolax ")


words = st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters="<>&"), min_size=1)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("p", "h2", "div", "ul", "td", "nav")), st.lists(words, min_size=1))))
def test_every_word_comes_out_as_it_went_in(blocks: list[tuple[str, list[str]]]) -> None:
    body, expected = "", []
    for tag, said in blocks:
        inside = " ".join(said)
        body += {"ul": f"<ul><li>{inside}</ul>", "td": f"<table><tr><td>{inside}</table>"}.get(
            tag, f"<{tag}>{inside}</{tag}>"
        )
        expected += [*(["•"] if tag == "ul" else []), *said]
    assert " ".join(read(page(body)).lines).split() == " ".join(expected).split()


def test_an_item_that_is_a_footnote_is_one_with_its_paragraphs() -> None:
    note = (
        '<section><ol><li id="fn1"><p>Behalve de musical.</p><p>Of het feest.</p></li><li id="fn2">Zie lid 2.</li></ol>'
    )
    text = read(page(f"<ol><li>Niet filmen.</li></ol>{note}"))
    assert [told(text)[line].style for line in shown(text)] == ["list", "footnote", "footnote", "footnote"]


@pytest.mark.parametrize("named", ["MsoTitle", "c3 title"])
def test_a_paragraph_that_a_word_processor_calls_the_title_is_one(named: str) -> None:
    text = read(page(f"<p class='{named}'>Protocol foto's</p><h1>Regels</h1><p>Niet filmen.</p>"))
    assert [told(text)[line].style for line in shown(text)] == ["title", "heading-1", "body"]


def test_what_is_called_a_title_below_a_heading_or_in_a_menu_is_none() -> None:
    below = "<h1>Protocol foto's</h1><p>Niet filmen.</p><p class='title'>Meer nieuws</p>"
    beside = "<nav><p class='title'>Menu</p></nav><h1>Protocol foto's</h1>"
    styles = [facts.style for body in (below, beside) for facts in read(page(body)).facts]
    assert "title" not in styles
