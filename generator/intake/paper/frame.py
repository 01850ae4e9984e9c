"""A page as a file places it → as it is shown: from its upper left corner, turned as it says."""

from __future__ import annotations


class Frame:
    """The part of a page that is shown: ``bounds`` are left, bottom, right, top; ``degrees`` how far it is turned."""

    def __init__(self, bounds: tuple[float, float, float, float], degrees: int) -> None:
        self._left, self._bottom, self._right, self._top = bounds
        self.turns = degrees // 90 % 4
        width, height = self._right - self._left, self._top - self._bottom
        self.width, self.height = (height, width) if self.turns % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the file as points from the upper left corner."""
        match self.turns:
            case 1:
                return y - self._bottom, x - self._left
            case 2:
                return self._right - x, y - self._bottom
            case 3:
                return self._top - y, self._right - x
            case _:
                return x - self._left, self._top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Return a box of the file as left, top, right and bottom."""
        one, other = self.point(left, bottom), self.point(right, top)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])
