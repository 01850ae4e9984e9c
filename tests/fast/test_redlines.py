"""What a pull request shows: a changed source against itself, a new version against the one before it."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import checkcases
import pytest

from generator import cli


@pytest.fixture
def branch(tmp_path: Path) -> Path:
    """A repository with the small corpus of the checks in ``main``, and a branch off it checked out."""
    case = next(case for case in checkcases.read_all() if case.name == "00-nothing-changed")
    checkcases.build(case, tmp_path)
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path)
    git(tmp_path, "checkout", "-q", "-b", "branch")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x")


def redlines(root: Path, folder: Path, *asked: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "scripts" / "redlines.py"), *(asked or ("main",))]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.long
def test_a_new_version_is_shown_against_the_one_it_follows(root: Path, branch: Path) -> None:
    case = next(case for case in checkcases.read_all() if case.name == "two-successors")
    for step in case.change[:2]:
        path = branch / "protocols" / step["file"]
        path.parent.mkdir(exist_ok=True)
        path.write_text(step["write"], encoding="utf-8")
    protocol = branch / "protocols" / "voorbeeldschool" / "sociale-media" / "protocol.yml"
    listed = protocol.read_text(encoding="utf-8").replace("'2024-09-01'", "'2024-09-01', v2")
    protocol.write_text(listed, encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert "<h2>voorbeeldschool/sociale-media@2024-09-01 → voorbeeldschool/sociale-media@v2</h2>" in done.stdout
    assert '<li>versions: <span lang="nl">v1, 2024-09-01<ins>[+, v2+]</ins></span></li>' in done.stdout
    assert done.stdout.count("<h2>") == 2


@pytest.mark.long
@pytest.mark.parametrize("sound", [True, False])
def test_a_changed_source_is_shown_against_itself_where_the_data_are_sound(
    sound: bool, root: Path, branch: Path
) -> None:
    edition = "voorbeeldschool/sociale-media@2024-09-01"
    source = branch / "protocols" / edition.replace("@", "/") / "source.txt"
    before = source.read_bytes()
    after = before.replace(b"Wees aardig.", b"Wees gemeen.")
    source.write_bytes(after)
    version = source.with_name("version.yml")
    written = version.read_text(encoding="utf-8")
    for old, new in (
        ("text: Wees aardig.", "text: Wees gemeen."),
        *([(hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest())] if sound else []),
    ):
        assert old in written
        written = written.replace(old, new)
    version.write_text(written, encoding="utf-8")
    assert (cli.main(["review", edition, "--renew", "--root", str(branch / "protocols")]) == 0) is sound
    commit(branch)
    done = redlines(root, branch)
    if sound:
        assert (done.returncode, done.stderr) == (0, "")
        assert "<del>[−aardig−]</del><ins>[+gemeen+]</ins>" in done.stdout
    else:
        assert (done.returncode, done.stdout) == (2, "")
        assert "its sha256 differs" in done.stderr


@pytest.mark.long
def test_a_branch_that_touches_no_text_says_so(root: Path, branch: Path) -> None:
    (branch / "iets.txt").write_text("x", encoding="utf-8")
    commit(branch)
    assert redlines(root, branch).stdout == "<p>No text of a protocol changes.</p>\n"


@pytest.mark.long
@pytest.mark.parametrize("base", ["nergens", "other", "HEAD:protocols", ""])
def test_a_branch_that_has_nothing_in_common_is_refused_in_words(root: Path, branch: Path, base: str) -> None:
    git(branch, "checkout", "-q", "--orphan", "other")
    git(branch, "commit", "-q", "-m", "a root of its own")
    git(branch, "checkout", "-q", "branch")
    done = redlines(root, branch, base)
    assert (done.returncode, done.stdout) == (2, "")
    said = f"{base}:1:1: the branch that is checked out has no commit in common with this → "
    assert done.stderr.startswith(said)


@pytest.mark.long
def test_a_name_that_is_no_text_and_one_that_is_markup_are_shown_and_the_folder_may_be_named_in_full(
    root: Path, branch: Path
) -> None:
    blob = subprocess.run(
        ["git", "hash-object", "-w", "--stdin"], cwd=branch, input=b"x", capture_output=True, check=True
    )
    for name in (b"protocols/.\xff", b"protocols/.<b>\n c"):
        entry = b"100644," + blob.stdout.strip() + b"," + name
        subprocess.run([b"git", b"update-index", b"--add", b"--cacheinfo", entry], cwd=branch, check=True)
    git(branch, "commit", "-q", "-m", "x")
    for at in ("protocols", str(branch / "protocols")):
        done = redlines(root, branch, "main", at)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == (
            "<h2>protocols/.&lt;b&gt;\n c</h2>\n<p>This file is new.</p>\n"
            "<h2>protocols/.\\udcff</h2>\n<p>This file is new.</p>\n"
        )


VERSION = Path("protocols/voorbeeldschool/sociale-media/2024-09-01/version.yml")


@pytest.mark.long
def test_stored_texts_and_labels_that_change_are_named_though_no_source_does(root: Path, branch: Path) -> None:
    path = branch / VERSION
    written = path.read_text(encoding="utf-8")
    for old, new in (
        ("norms: [niet-toegestaan]", "norms: [verplicht]"),
        ("        roles: [leerlingen, medewerkers]\n", "        roles: [leerlingen]\n"),
        ("reason: version-line", "reason: adoption-line"),
        ("note: null", "note: Overgenomen van papier."),
    ):
        assert old in written
        written = written.replace(old, new, 1)
    path.write_text(written, encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"<h2>{VERSION.as_posix()}</h2>",
        "<ul>",
        '<li>note: <span lang="nl"><ins>[+Overgenomen van papier.+]</ins></span></li>',
        '<li>artefacts 1.reason: <span lang="nl"><del>[−version-line−]</del><ins>[+adoption-line+]</ins></span></li>',
        "</ul>",
        "<h3>intro__art_1</h3>",
        "<ul>",
        '<li>roles: <span lang="nl">leerlingen<del>[−, medewerkers−]</del></span></li>',
        "</ul>",
        "<h3>intro__art_2</h3>",
        "<ul>",
        '<li>norms: <span lang="nl"><del>[−niet-toegestaan−]</del><ins>[+verplicht+]</ins></span></li>',
        "</ul>",
    ]


@pytest.mark.long
def test_every_other_record_that_changes_is_named_and_a_mere_comment_called_one(root: Path, branch: Path) -> None:
    data = branch / "protocols"
    for name, old, new in (
        ("voorbeeldschool/institution.yml", "schools:", "# een opmerking\nschools:"),
        ("voorbeeldschool/sociale-media/protocol.yml", "order_basis: inferred", "order_basis: printed"),
        ("vocabulary/topics.yml", "label: ", "label: Heel "),
    ):
        written = (data / name).read_text(encoding="utf-8")
        assert old in written, name
        (data / name).write_text(written.replace(old, new, 1), encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        "<h2>protocols/voorbeeldschool/institution.yml</h2>\n<p>Only its comments or its layout change.</p>"
        in done.stdout
    )
    assert '<li>order_basis: <span lang="nl"><del>[−inferred−]</del><ins>[+printed+]</ins></span></li>' in done.stdout
    assert "<h2>protocols/vocabulary/topics.yml</h2>" in done.stdout
    assert "No text of a protocol changes" not in done.stdout


@pytest.mark.long
def test_a_source_under_another_name_is_shown_against_the_one_it_replaces(root: Path, branch: Path) -> None:
    version = branch / VERSION
    source = version.with_name("source.txt")
    before = source.read_bytes()
    after = before.replace(b"Versie 1", b"Tekst van 1")
    source.unlink()
    version.with_name("bron.txt").write_bytes(after)
    written = version.read_text(encoding="utf-8").replace("file: source.txt", "file: bron.txt")
    shas = [hashlib.sha256(side).hexdigest() for side in (before, after)]
    version.write_text(written.replace(*shas), encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert "source.txt → bron.txt before → after</h2>" in done.stdout
    assert "Tekst van" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("voorbeeldschool/sociale-media/v1", "voorbeeldschool/sociale-media/v3", "version"),
        ("voorbeeldschool/sociale-media", "voorbeeldschool/media", "protocol"),
        ("voorbeeldschool", "andere-school", "institution"),
    ],
)
def test_a_text_that_changes_with_the_name_of_its_folder_is_shown_against_what_it_was(
    old: str, new: str, kind: str, named: bool, root: Path, branch: Path
) -> None:
    data = branch / "protocols"
    parts, renamed = old.split("/"), new.split("/")
    (data / old).rename(data / new)
    for path in sorted((data / renamed[0]).rglob("*.yml")):
        written = path.read_text(encoding="utf-8")
        for before, after in ((f"id: {parts[-1]}\n", f"id: {renamed[-1]}\n"), (f"[{parts[-1]},", f"[{renamed[-1]},")):
            written = written.replace(before, after)
        path.write_text(written, encoding="utf-8")
    was = "voorbeeldschool/sociale-media/v1/version.yml"
    version = data / was.replace(old, new)
    source = version.with_name("source.txt")
    text = source.read_bytes()
    changed = text.replace(b"Wees aardig.", b"Wees gemeen.")
    source.write_bytes(changed)
    written = version.read_text(encoding="utf-8").replace("text: Wees aardig.", "text: Wees gemeen.")
    shas = [hashlib.sha256(side).hexdigest() for side in (text, changed)]
    version.write_text(written.replace(*shas), encoding="utf-8")
    if named:
        ids = ["@".join(each.rsplit("/", 1)) if kind == "version" else each for each in (old, new)]
        entry = f"- {{kind: {kind}, old: '{ids[0]}', new: '{ids[1]}'}}\n"
        head = "# yaml-language-server: $schema=schema/renamed.schema.json\n"
        (data / "renamed.yml").write_text(head + entry, encoding="utf-8")
    for each in version.parent.parent.glob("*/version.yml"):
        institution, protocol, id_ = each.parent.relative_to(data).parts
        named = f"{institution}/{protocol}@{id_}"
        assert cli.main(["review", named, "--all", "--by", "een voorbeeldlezer", "--root", str(data)]) == 0
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert "<del>[−aardig−]</del><ins>[+gemeen+]</ins>" in done.stdout
    assert f"protocols/{was} → {version.relative_to(branch).as_posix()}</h2>" in done.stdout
    assert "This version is removed" not in done.stdout
    assert "there is no version before it" not in done.stdout


def script(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("redlines", root / "scripts" / "redlines.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_file_that_does_not_fit_is_named_before_all_and_the_rest_is_shown(root: Path) -> None:
    long = f"<h2>a/v1 → a/v2</h2>\n<p>{'é' * 60}</p>"
    short = "<h2>b/version.yml</h2>\n<p>x</p>"
    lines = [*script(root).fitting([short, long, short.replace("b/", "c/")], 100)]
    assert lines[0] == "<h2>Not shown here, and to be looked at: 1</h2>"
    assert "<strong>Look at each before you merge</strong>" in lines[1]
    assert lines[-4:] == ["<li>a/v1 → a/v2</li>", "</ul>", short, short.replace("b/", "c/")]
    assert [*script(root).fitting([short, long])] == [short, long]


def test_of_very_many_files_that_do_not_fit_as_many_are_named_as_a_summary_holds(root: Path) -> None:
    pieces = [f"<h2>{'map/' * 50}{number}/version.yml</h2>\n<p>{'x' * 1000}</p>" for number in range(2000)]
    made = "\n".join(script(root).fitting(pieces))
    assert len(made.encode()) < 1024 * 1024
    shown, named = made.count("<p>x"), made.count("<li>map/")
    assert f"<li>and {2000 - shown - named} more</li>" in made
