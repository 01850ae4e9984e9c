"""The fixed parts of a Word file: what every paper has around its text."""

from __future__ import annotations

from generator.language import words

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_CONTENT_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_TYPES}.settings+xml"/>'
    f'<Override PartName="/word/header1.xml" ContentType="{_TYPES}.header+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_TYPES}.footer+xml"/>'
)
_COMMENTS_TYPE = f'<Override PartName="/word/comments.xml" ContentType="{_TYPES}.comments+xml"/>'
RELATIONS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DOCUMENT_RELATIONS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATION}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{_RELATION}/header" Target="header1.xml"/>'
    f'<Relationship Id="rId4" Type="{_RELATION}/footer" Target="footer1.xml"/>'
)
_COMMENTS_RELATION = f'<Relationship Id="rId5" Type="{_RELATION}/comments" Target="comments.xml"/>'
SETTINGS = (
    f'{_XML}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat>"
    f'<w:themeFontLang w:val="{words.LOCALE}"/></w:settings>'
)


def _style(id_: str, name: str, paragraph: str, run: str = "", based: str = "Normal", following: str = "Prose") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
        f'<w:next w:val="{following}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def _heading(level: int, size: int, before: int) -> str:
    place = f'<w:keepNext/><w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>'
    tabs = '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>'
    paragraph = place.replace("<w:spacing", f"{tabs}<w:spacing", 1)
    return _style(f"Heading{level}", f"heading {level}", paragraph, f'<w:b/><w:sz w:val="{size}"/>')


_HANGING = '<w:tabs><w:tab w:val="left" w:pos="{0}"/></w:tabs><w:ind w:left="{0}" w:hanging="567"/>'
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7A8694"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
STYLES = (
    f"{_XML}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>'
    '<w:szCs w:val="22"/>'
    f'<w:lang w:val="{words.LOCALE}" w:eastAsia="{words.LOCALE}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + _style("Title", "Title", '<w:keepNext/><w:spacing w:after="200"/>', '<w:b/><w:sz w:val="36"/>')
    + _heading(1, 28, 320)
    + _heading(2, 25, 260)
    + _heading(3, 22, 180)
    + _style("Prose", "Prose", "")
    + _style("FootnoteText", "footnote text", '<w:ind w:left="567"/>', '<w:sz w:val="19"/>')
    + _style("CommentText", "annotation text", '<w:spacing w:after="60"/>', '<w:sz w:val="20"/>')
    + _style("Article", "Article", _HANGING.format(567), following="Article")
    + _style("Item", "Item", _HANGING.format(1134), following="Item")
    + _style(
        "TableText", "Table text", '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="19"/>'
    )
    + _style("TableHead", "Table head", "", "<w:b/>", based="TableText")
    + _style("Running", "Running", '<w:spacing w:after="0"/>', '<w:color w:val="4A5560"/><w:sz w:val="17"/>')
    + '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
    f'{_LINES}</w:tblBorders><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'
)


def content_types(*, comments: bool) -> str:
    """Return what sort of content each part is."""
    return f"{_CONTENT_TYPES}{_COMMENTS_TYPE if comments else ''}</Types>"


def document_relations(*, comments: bool) -> str:
    """Return what parts the main part needs."""
    return f"{_DOCUMENT_RELATIONS}{_COMMENTS_RELATION if comments else ''}</Relationships>"


def comments(content: str) -> str:
    """Return the part that holds all comments."""
    return f"{_XML}<w:comments {_W}>{content}</w:comments>"


def comment(number: int, author: str, content: str) -> str:
    """Return a comment (paragraphs in), without a date: it follows from the texts."""
    initials = "".join(sign for sign in author if sign.isupper())
    return f'<w:comment w:id="{number}" w:author="{author}" w:initials="{initials}">{content}</w:comment>'


def core(title: str, author: str) -> str:
    """Return the properties of the document (escaped words in); it carries no date, since it follows from the data."""
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{words.LOCALE}</dc:language>"
        "</cp:coreProperties>"
    )


def document(body: str, width: int, height: int, *, landscape: bool, margin: int) -> str:
    """Return the main part around ``body``; lengths in twentieths of a point."""
    turned = ' w:orient="landscape"' if landscape else ""
    sides = " ".join(f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    return (
        f"{_XML}<w:document {_W} {_R}><w:body>{body}<w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar {sides} w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def header(text: str) -> str:
    """Return the header (escaped words in)."""
    return f"{_XML}<w:hdr {_W}><w:p>{_running()}<w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>"


def footer(text: str, page: str, width: int) -> str:
    """Return the footer (escaped words in) with ``page`` and the number of the page at the right."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return (
        f"{_XML}<w:ftr {_W}><w:p>{_running(tab)}<w:r><w:t>{text}</w:t></w:r>"
        f'<w:r><w:tab/><w:t xml:space="preserve">{page}</w:t></w:r>{number}</w:p></w:ftr>'
    )


def _running(more: str = "") -> str:
    return f'<w:pPr><w:pStyle w:val="Running"/>{more}</w:pPr>'
