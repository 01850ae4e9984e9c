"""Print what axe, html5lib and the W3C validator find on one page of each kind: validate.py SITE.

The W3C validator (vnu) takes part where java and npm are present. Ends with 1 if anything was found.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import html5lib
from axe_playwright_python.sync_playwright import Axe
from looking import AXE_RULES, DESKTOP, PHONE, address, chromium, examples, serve

from generator.load import load
from generator.pages.render import render

CACHE = Path(".cache")


def main(site: Path) -> int:
    """Print a row per kind of page, then every finding; return how many there were."""
    pages = examples(render(load(Path("protocols"))))
    files = {kind: site / page.path / "index.html" for kind, page in pages.items()}
    axe = dict.fromkeys(pages, 0)
    findings: list[str] = []
    with serve(site) as base, chromium() as browser:
        for scheme in ("light", "dark"):
            for width, height in (DESKTOP, PHONE):
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
                tab = context.new_page()
                for kind, page in pages.items():
                    tab.goto(base + address(page), wait_until="networkidle")
                    result = Axe().run(tab, options={"runOnly": list(AXE_RULES), "resultTypes": ["violations"]})
                    for rule in result.response["violations"]:
                        axe[kind] += 1
                        findings.append(f"{kind} ({scheme}, {width} px): axe {rule['id']}: {rule['nodes'][0]['html']}")
                context.close()

    parse = {}
    for kind, file in files.items():
        parser = html5lib.HTMLParser()
        parser.parse(file.read_text(encoding="utf-8"))
        parse[kind] = len(parser.errors)
        findings += [f"{kind}: html5lib {code} at {place}" for place, code, _ in parser.errors]

    w3c = dict.fromkeys(pages, "–")
    validator = vnu()
    if validator:
        for kind, file in files.items():
            messages = run_vnu(validator, file)
            w3c[kind] = str(len(messages))
            findings += [f"{kind}: vnu line {message.get('lastLine')}: {message['message']}" for message in messages]

    print(f"{'kind of page':<14} {'axe':>5} {'html5lib':>9} {'vnu':>5}")
    for kind in pages:
        print(f"{kind:<14} {axe[kind]:>5} {parse[kind]:>9} {w3c[kind]:>5}")
    if not validator:
        print("The W3C validator did not take part: it needs java, and npm with its registry.")
    print("\n".join(findings))
    return len(findings)


def vnu() -> Path | None:
    """Return the W3C validator's jar, fetched once into the cache; None where java, npm or its registry is missing."""
    npm = shutil.which("npm")
    if not npm or not shutil.which("java"):
        return None
    jar = CACHE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not jar.exists():
        CACHE.mkdir(exist_ok=True)
        fetched = subprocess.run(
            [npm, "install", "--silent", "--no-save", "--fetch-retries=1", "--prefix", str(CACHE), "vnu-jar"],
            check=False,
            capture_output=True,
        )
        if fetched.returncode:
            return None
    return jar


def run_vnu(jar: Path, file: Path) -> list[dict[str, str]]:
    """Return the validator's errors for one file."""
    command = ["java", "-jar", str(jar), "--format", "json", "--errors-only", "--exit-zero-always", str(file)]
    answer = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stderr
    return [message for message in json.loads(answer)["messages"] if message["type"] == "error"]


if __name__ == "__main__":
    sys.exit(min(main(Path(sys.argv[1])), 1))
