"""Read by Python where this folder is on its path: puts the toys beside what the package has of their sort."""

from pathlib import Path

import generator.intake.readers
import generator.outputs.kinds
import generator.pages.kinds

HERE = Path(__file__).parent
generator.pages.kinds.__path__.append(str(HERE / "kinds"))
generator.outputs.kinds.__path__.append(str(HERE / "outputs"))
generator.intake.readers.__path__.append(str(HERE / "readers"))
