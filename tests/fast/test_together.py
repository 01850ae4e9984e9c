"""No page or file of the site takes the place of another unseen, and none lies outside it."""

import pytest

from generator.outputs import output


def test_files_of_different_addresses_stand_together() -> None:
    assert output.together([("a/b", b"1"), ("a/c", b"2")]) == {"a/b": b"1", "a/c": b"2"}


def test_two_of_one_address_are_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match=r"two files or pages of the site have the address 'data/x\.json'"):
        output.together([("data/x.json", b"1"), ("data/x.json", b"1")])


@pytest.mark.parametrize("path", ["../weg.txt", "a/../../b", "/etc/x", "a/./b"])
def test_an_address_outside_the_site_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="does not lie inside the site"):
        output.together([(path, b"")])
