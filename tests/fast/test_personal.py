"""What looks like personal data: found by its form, warned about at ``check``, accepted by a person."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import goldens
import pytest
from checkcases import CASES
from hypothesis import given
from hypothesis import strategies as st

from generator import cli, load
from generator.load.personal import find

SOURCE = Path("protocols/voorbeeldschool/sociale-media/v1/source.txt")
VERSION = SOURCE.with_name("version.yml")
GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "personal"
PROTOCOL = Path("protocols/voorbeeldschool/sociale-media/protocol.yml")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Mail naar a.b-c+d@mail.school.nl.", "email", "a.b-c+d@mail.school.nl"),
        ("jan (at) school.nl", "email", "jan (at) school.nl"),
        ("Bel 0118-652100.", "phone", "0118-652100"),
        ("06 12345678", "phone", "06 12345678"),
        ("06-12 34 56 78", "phone", "06-12 34 56 78"),
        ("+31 6 12345678", "phone", "+31 6 12345678"),
        ("+31 (0)118 652100", "phone", "+31 (0)118 652100"),
        ("(0118) 65 21 00", "phone", "(0118) 65 21 00"),
        ("0031612345678", "phone", "0031612345678"),
        ("+32 2 555 12 12", "phone", "+32 2 555 12 12"),
        ("IBAN NL91 ABNA 0417 1643 00", "iban", "NL91 ABNA 0417 1643 00"),
        ("BSN 123456782", "bsn", "123456782"),
        ("nummer 111222333", "bsn", "111222333"),
        ("4381 ND Vlissingen", "address", "4381 ND"),
        ("dhr. Jansen", "name", "dhr. Jansen"),
        ("mevr. J.A. de Vries", "name", "mevr. J.A. de Vries"),
        ("mw. drs. A. van der Berg", "name", "mw. drs. A. van der Berg"),
        ("de heer Van den Heuvel", "name", "de heer Van den Heuvel"),
        ("mevrouw De Vries", "name", "mevrouw De Vries"),
        ("bij juf Anna", "name", "juf Anna"),
        ("prof. dr. E. O’Neill", "name", "prof. dr. E. O’Neill"),
        ("Dhr J. Smit-Bakker", "name", "Dhr J. Smit-Bakker"),
        ("J.A. de Vries", "name", "J.A. de Vries"),
        ("P. van Dijk", "name", "P. van Dijk"),
        ("Contactpersoon: Anna Jansen", "name", "Anna Jansen"),
        ("de directeur is Piet de Groot", "name", "Piet de Groot"),
        ("opgesteld door Jan Peters", "name", "Jan Peters"),
        ("mevrouw\nDe Vries", "name", "mevrouw De Vries"),
        # Every letter of a name.
        ("naar mevrouw Łukasiewicz.", "name", "mevrouw Łukasiewicz"),
        ("bij dhr. Şahin", "name", "dhr. Şahin"),
        ("bij meneer Öztürk", "name", "meneer Öztürk"),
        ("bij mw. Ağaoğlu-Ünal", "name", "mw. Ağaoğlu-Ünal"),
        ("bij dhr. IJsselstein", "name", "dhr. IJsselstein"),
        ("bij mevrouw Jose\u0301e", "name", "mevrouw Josée"),
        ("Ş.A. de Vries", "name", "Ş.A. de Vries"),
        # Under a function: behind a sign, in brackets, on the next line.
        ("Vertrouwenspersoon (Piet Pietersen) helpt", "name", "Piet Pietersen"),
        ("Vertrouwenspersoon:\r\nJan de Vries\r\n", "name", "Jan de Vries"),
        ("Vertrouwenspersoon\nJan de Vries\n", "name", "Jan de Vries"),
        ("mentor: J. Jansen", "name", "J. Jansen"),
        ("zorgcoördinator – Anna Bakker", "name", "Anna Bakker"),
        # Spaced letters, and signs that nobody sees.
        ("d h r . Jansen", "name", "d h r . Jansen"),
        ("dhr.\u00a0Jansen", "name", "dhr. Jansen"),
        ("dhr. Jan\u00adsen", "name", "dhr. Jan\u00adsen"),
        ("bellen 06\u200b12345678.", "phone", "06\u200b12345678"),
        ("06\u201112345678", "phone", "06\u201112345678"),
        ("0 6 - 1 2 3 4 5 6 7 8", "phone", "0 6 - 1 2 3 4 5 6 7 8"),
        ("0\u00a06\u00a0-\u00a01\u00a02\u00a03\u00a04\u00a05\u00a06\u00a07\u00a08", "phone", "0 6 - 1 2 3 4 5 6 7 8"),
        ("t e l . 65 21 00", "phone", "65 21 00"),
        ("\uff10\uff16 12345678", "phone", "\uff10\uff16 12345678"),
        ("06-1234\n5678", "phone", "06-1234 5678"),
        ("0118-652100\n4381", "phone", "0118-652100"),
        ("info\uff20school.nl", "email", "info\uff20school.nl"),
        ("info @ school.nl", "email", "info @ school.nl"),
        ("jan [at] school [dot] nl", "email", "jan [at] school [dot] nl"),
        ("BSN: 123 456 782 van", "bsn", "123 456 782"),
        ("B S N 1234.56.782", "bsn", "1234.56.782"),
        ("BSN 12345\n6782", "bsn", "12345 6782"),
        ("NL91 ABNA\n0417 1643 00", "iban", "NL91 ABNA 0417 1643 00"),
        ("Dorpsstraat 12, 1234ab Goes", "address", "1234ab"),
        ("Dorpsstraat 12 1234 ab", "address", "1234 ab"),
        ("te 4381nd Vlissingen", "address", "4381nd"),
    ],
)
def test_personal_data_are_seen_in_the_forms_in_which_they_are_written(text: str, kind: str, expected: str) -> None:
    assert [(finding.kind, finding.text) for finding in find(text)] == [(kind, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "A. Voor leerlingen",
        "B. Voor medewerkers algemeen",
        "I. Algemeen",
        "Dr. Nassau College",
        "Ds. Pierson College",
        "Prof. Dr. Leo Kannerschool",
        "J.P. Coenschool",
        "Dr. Schaepmanlaan 12",
        "de heer of mevrouw",
        "Mevrouw/meneer",
        "Meester of juf",
        "In 2018 EN daarna",
        "art. 12.3.4",
        "25-05-2018",
        "2018-05-25 10:30",
        "01-09-2024 t/m 31-08-2025",
        "N.B. Deze regel",
        "B.V. Nederland",
        "C.S.G. Calvijn",
        "d.w.z. De",
        "0800-0113",
        "0900 1113111",
        "KvK 12345678",
        "ISBN 978-90-1234-567-8",
        "Directeur: Stichting Kalisto",
        "voorzitter: Raad van Toezicht",
        "opgesteld door de werkgroep",
        "contactpersoon: de mentor",
        "de rector is De",
        "10.000.000",
        "nummer 111222334",
        "NL91 ABNA 1417 1643 01",
        "1234 ab",
        "R.K. Basisschool De Horizon",
        "01-09-2024 12",
        "01-09-2024\n12 leerlingen",
        "Volg @school.nl",
        "2500kg Zand",
        "sinds 2018 de School",
        "5000 op Facebook",
        "De mentor\nDe mentor belt de ouders van de leerling en legt vast wat er is afgesproken",
        "Mentor:\nLeerlingen melden het",
        "telefoon 2 keer",
        "docent - Leerling",
    ],
)
def test_what_only_resembles_personal_data_is_left_alone(text: str) -> None:
    assert find(text) == ()


def golden(name: str) -> list[Any]:
    cases: list[Any] = goldens.read(GOLDEN / f"{name}.yml")
    return cases


@pytest.mark.parametrize(
    "case", [*golden("names"), *golden("numbers"), *golden("announced")], ids=lambda case: case["text"]
)
def test_what_the_lists_hold_is_told(case: dict[str, str]) -> None:
    told = (case.get("kind", "name"), case.get("found") or case["name"])
    assert told in [(finding.kind, finding.text) for finding in find(case["text"])]


@pytest.mark.parametrize("text", golden("nothing"))
def test_what_the_list_of_what_resembles_it_holds_is_left_alone(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("case", golden("known"), ids=lambda case: case["text"])
def test_what_is_known_to_go_wrong_still_does(case: dict[str, str | None]) -> None:
    assert [finding.text for finding in find(case["text"] or "")] == [*filter(None, [case["told"]])]


@pytest.mark.parametrize("text", ["dhr. Ligthart", "mevrouw A. Ligthart", "Mail a.jansen@Ligthart.nl"])
def test_a_school_called_after_a_person_hides_no_person_of_that_name(text: str) -> None:
    assert len(find(text, ("Ligthart", "Jan Ligthart"))) == 1
    assert find("Contactpersoon: Jan Ligthart", ("Ligthart", "Jan Ligthart")) == ()


def test_a_name_of_the_institution_hides_whole_words_only() -> None:
    said = "Bij pesten gaan leerlingen naar dhr. Jansen."
    assert [finding.text for finding in find(said, ("Jan",))] == ["dhr. Jansen"]
    assert [finding.text for finding in find("Mail a@school.nl", ("@",))] == ["a@school.nl"]
    assert [finding.text for finding in find("Bel J.P. de Vries", ("J", "V"))] == ["J.P. de Vries"]
    assert find("De tekst noemt Dr. A.\nNassau.", ("Dr. A. Nassau",)) == ()


@given(st.text() | st.text(alphabet="aA. 0@+-9BvdenJ\n", max_size=300))
def test_findings_stand_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    reached = 0
    for finding in find(text):
        assert finding.start >= reached
        assert finding.text
        reached = finding.start + 1


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus with a school's address and a person's in an artefact, and a person in a note."""
    shutil.copytree(CASES / "base", tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def check(capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str], str]:
    """Return the status, what is said (but for the provision that nobody reviewed in the newer text) and the counts."""
    status = cli.main(["check"])
    out, err = capsys.readouterr()
    return status, [line for line in err.splitlines() if "nobody has reviewed" not in line], out


def test_check_warns_with_the_place_and_what_is_published_and_yet_passes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SOURCE.open("a", encoding="utf-8", newline="") as source:
        source.write("Vragen? Mail mevrouw De Vries: e.devries@voorbeeld.nl\r\n")
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()
    changed(VERSION, "80de4c454d712cd62e4a868caeb75ea74c3caa4429b9ead859ac04fe2d016a90", digest)
    changed(VERSION, "artefacts:\n", "artefacts:\n  - {lines: '18', reason: contact-block, note: van dhr. Bos}\n")
    changed(PROTOCOL, "order_reason: Alleen", "order_reason: Volgens drs. P. Smit. Alleen")
    status, said, out = check(capsys)
    assert status == 0
    assert out.startswith("institutions 1\n")
    assert [line.split(" → ")[0] for line in said] == [
        f"{PROTOCOL}:8:15: warning: “drs. P. Smit” looks like the name of a person; the site may show what stands here",
        f"{SOURCE}:18:14: warning: “mevrouw De Vries” looks like the name of a person; "
        "the site shows it wherever it quotes these words, in its data and its search, and with the source",
        f"{SOURCE}:18:32: warning: “e.devries@voorbeeld.nl” looks like an e-mail address; "
        "the site shows it wherever it quotes these words, in its data and its search, and with the source",
        f"{VERSION}:15:48: warning: “dhr. Bos” looks like the name of a person; the site may show what stands here",
        "5 warnings",
    ]
    assert "{kind: email, text: 'e.devries@voorbeeld.nl', reason: …}" in said[2]


def test_what_a_person_accepted_with_a_reason_is_not_told_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed(VERSION, "note: null", "note: Bel 0118-652100 of mail info@voorbeeld.nl.")
    assert len(check(capsys)[1]) == 3
    accepted = "accepted_personal_data:\n  - {kind: phone, text: 0118-652100, reason: Van de school.}\n"
    changed(VERSION, "artefacts:\n", accepted + "artefacts:\n")
    status, said, _ = check(capsys)
    assert status == 0
    assert len(said) == 2
    assert "info@voorbeeld.nl" in said[0]


def test_schools_that_are_called_after_a_person_are_no_persons(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    institution = Path("protocols/voorbeeldschool/institution.yml")
    changed(institution, "name: Voorbeeldschool Noord", "name: Dr. A. Nassau")
    changed(VERSION, "note: null", "note: De tekst noemt Dr. A. Nassau.")
    assert check(capsys) == (0, ["1 warning"], check(capsys)[2])


@pytest.mark.long
def test_the_texts_of_the_repository_hold_no_personal_data_that_nobody_looked_at(root: Path) -> None:
    corpus, warnings = load.load_and_warn(root / "protocols")
    assert warnings == ()
    accepted = [
        (edition.locator, each.kind, each.text)
        for edition in corpus.editions
        for each in edition.version.accepted_personal_data
    ]
    assert accepted == [
        ("calvijn/sociale-media@v1", "address", "3084 NM"),
        ("calvijn/sociale-media@v1", "phone", "010 4933366"),
        ("calvijn/sociale-media@v1", "email", "info@calvijn.nl"),
    ]
