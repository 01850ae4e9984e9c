"""Where a reader belongs: a school, or an institution whose text names none."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.addresses import Address
from generator.model import Institution, School, Work


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Place:
    """Where a reader belongs: a school, or the institution itself when its text names no schools."""

    institution: Institution
    school: School | None
    works: tuple[Work, ...]

    @property
    def name(self) -> str:
        """The name as the text gives it."""
        return self.school.name if self.school else self.institution.name

    @property
    def path(self) -> Address:
        """The page of the place."""
        return addresses.place(self.institution, self.school)

    def role_path(self, role_id: str) -> Address:
        """The page for one role at this place."""
        return addresses.place_role(self.institution, self.school, role_id)
