"""Inside LibreOffice's Python: for each .docx in a folder a .json with its paragraphs, accepted and rejected."""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def _connect(folder: Path):
    pipe = f"protocolwijzer-{folder.name}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
         f"--accept=pipe,name={pipe};urp;"]
    )  # fmt: skip
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context
        except Exception:  # the bridge names no narrower one
            time.sleep(0.5)
    office.terminate()
    raise SystemExit("LibreOffice did not start")


def _property(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def _paragraphs(document):
    found = []
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        found.append(paragraphs.nextElement().String)
    return found


def main():
    """Start LibreOffice, have it open every file twice, and stop it."""
    folder = Path(sys.argv[1])
    office, context = _connect(folder)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    try:
        for path in sorted(folder.glob("*.docx")):
            result = {}
            for which, command in (("accept", "AcceptAllTrackedChanges"), ("reject", "RejectAllTrackedChanges")):
                document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (_property("Hidden", True),))
                dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{command}", "", 0, ())
                result[which] = _paragraphs(document)
                document.close(True)
            path.with_suffix(".json").write_text(json.dumps(result), encoding="utf-8")
    finally:
        try:
            desktop.terminate()
        finally:
            office.wait(60)


main()
