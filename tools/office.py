"""Let LibreOffice accept and reject all changes of random and real Word files, and compare every paragraph.

``make office`` runs this; it needs LibreOffice Writer and its Python bridge, which ``tools/office.sh`` installs.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "tests"))

import randomtexts  # noqa: E402
from wordreader import read  # noqa: E402

from generator import load  # noqa: E402
from generator.exports import docx  # noqa: E402
from generator.views import papers, tracked  # noqa: E402


def main() -> int:
    """Return 0 where LibreOffice reads every file as we do."""
    python, count = sys.argv[1], int(sys.argv[2])
    made = {}
    for seed in range(count):
        blocks = tracked.paragraphs(randomtexts.pair(seed))
        paper = papers.Paper(title="Proef", header="Proef", footer="", shown_title=False, blocks=blocks)
        made[f"random-{seed}"] = docx.render(paper)
    corpus = load.load(TOP / "protocols")
    for old in corpus.editions:
        for new in corpus.editions:
            if old is not new:
                name = f"{old.locator} {new.locator}".replace("/", "-")
                made[name] = docx.render(papers.tracked_text(old, new))
    with tempfile.TemporaryDirectory() as folder:
        for name, content in made.items():
            Path(folder, f"{name}.docx").write_bytes(content)
        subprocess.run([python, str(TOP / "tools" / "office_bridge.py"), folder], check=True)
        wrong = empty = 0
        for name, content in made.items():
            found = json.loads(Path(folder, f"{name}.json").read_text(encoding="utf-8"))
            for which in ("accept", "reject"):
                due = [text for _, text in read(content, which)]  # type: ignore[arg-type]
                if found[which] != due:
                    wrong += 1
                    empty += [text for text in found[which] if text] == [text for text in due if text]
                    print(f"{name}: {which}: {found[which]!r} instead of {due!r}"[:600])
    print(
        f"{len(made)} files accepted and rejected by LibreOffice, {wrong} of {2 * len(made)} texts differ ({empty} only in empty paragraphs)"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
