"""``site.yml``: who publishes the site and where; every address in it must be one that may stand in a link."""

from __future__ import annotations

from collections.abc import Iterator

from generator import schema
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.web import FORM, SITE_FORM, is_site_address, is_web_address
from generator.load.files import Reader, Record
from generator.model import Settings
from generator.yamlio import Place, visible

_MAIL = expression(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def read(reader: Reader) -> Settings:
    """Return the settings; those of nobody where the file cannot be read, with its problems in ``reader``."""
    record = reader.yaml(reader.root / "site.yml", schema.SITE)
    if record is None:
        return Settings()
    reader.problems.extend(_problems(record))
    return record.value


def _problems(record: Record[Settings]) -> Iterator[Problem]:
    document, settings = record.document, record.value
    finding = settings.accessibility
    addresses: tuple[tuple[Place, str | None], ...] = (
        (("contact_url",), settings.contact_url),
        (("address",), settings.address),
        (("accessibility", "report_url"), finding.report_url),
    )
    for place, address in addresses:
        if address is not None and not is_web_address(address):
            what = f"'{place[-1]}' is '{visible(address)}', which is not a web address"
            yield document.problem(place, what, f"{FORM}, or null")
    if settings.address is not None and is_web_address(settings.address) and not is_site_address(settings.address):
        what = f"'address' is '{visible(settings.address)}', at which no site can stand"
        yield document.problem(("address",), what, SITE_FORM)
    if settings.contact_email is not None and not _MAIL.fullmatch(settings.contact_email):
        what = f"'contact_email' is '{visible(settings.contact_email)}', which is not an e-mail address"
        yield document.problem(("contact_email",), what, "write it as name@example.org, or null")
    if finding.conformance is not None and finding.assessed is None:
        at: Place = ("accessibility", "conformance")
        mend = "add 'assessed', the day of the examination, or make 'conformance' null: we claim nothing"
        yield document.problem(at, "a conformance is claimed, but not when that was examined", mend)
    if finding.conformance == "volledig" and finding.shortcomings:
        at = ("accessibility", "conformance")
        mend = "make it: gedeeltelijk; or take the shortcomings out once they are mended"
        yield document.problem(at, "'conformance' is volledig, and there are shortcomings", mend)
    if finding.answer_days is not None and finding.answer_days < 1:
        at = ("accessibility", "answer_days")
        yield document.problem(at, f"'answer_days' is {finding.answer_days}", "write a number of days from 1, or null")
