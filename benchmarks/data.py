"""Print how large each published file is: ``python benchmarks/data.py FOLDER`` of made institutions (``corpus.py``).

Bytes of each institution, how many times its sources that is, the same compressed, seconds of the processor, and at how
many institutions one file for all would have more than a published file may.
"""

from __future__ import annotations

import gzip
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator import load  # noqa: E402
from generator.book.book import Book  # noqa: E402
from generator.outputs import output, parts  # noqa: E402


def main(folder: Path) -> None:
    book = Book(load.load(folder))
    institutions = len(book.corpus.institutions)
    sources = sum(len(edition.source_bytes) for edition in book.editions)
    print(f"{institutions} institutions, {sources / institutions:.0f} bytes of sources each")
    print(f"{'file':<24}{'bytes':>8}{'× sources':>11}{'gzip':>8}{'seconds':>9}{'too many':>10}")
    for each in output.registered():
        if not isinstance(each, output.Output) or each.made:
            continue
        began = time.process_time()
        content = output.encoded(each.write(book))
        spent = time.process_time() - began
        own, packed = len(content) / institutions, len(gzip.compress(content, 6)) / institutions
        most = parts.LARGEST / own
        print(f"{each.path:<24}{own:>8.0f}{len(content) / sources:>11.1f}{packed:>8.0f}{spent:>9.1f}{most:>10.0f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
