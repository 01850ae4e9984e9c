"""What ``python -m generator.cli`` runs."""

import sys

from generator.cli import main

if __name__ == "__main__":
    sys.exit(main())
