"""What is seen of a template that is given slots for the values of a page: where they end up, and what is asked."""

from __future__ import annotations

import pytest
from jinja2 import Environment
from markupsafe import Markup

from generator.site.plugin.slots import Heard, Question, Slot, parts, watched

TITLE, ABOUT = "Mag <u>dit</u> &amp; zo?", Markup("A &amp; B")


def render(template: str) -> tuple[str, Heard]:
    """Return what a template makes of slots for a title and a description, and what was heard of it."""
    heard = Heard()
    slots = {"title": Slot("title", TITLE, heard), "about": Slot("about", ABOUT, heard)}
    environment = Environment()
    with watched(environment, heard):
        return environment.from_string(template).render(**slots), heard


@pytest.mark.parametrize(
    "template",
    [
        "a {{ title }} b",
        "{{ title | e }}{{ about }}",
        "{% autoescape true %}{{ title }}, {{ about }}, {{ title | striptags }}{% endautoescape %}",
        "{{ title | striptags }}{{ about | e }}",
        "{{ title | e | e }}{{ (title ~ '') | e | e }}",
        "{% if title is defined and title is string and title is not none %}{{ title | d('') }}{% endif %}",
        "{{ title ~ '!' }} {{ 'to %s' | format(title) }} {{ [title, about] | join('-') }}",
        "{% set later = title %}{% for each in [later] %}<{{ each }}>{% endfor %}",
    ],
)
def test_a_value_that_is_put_in_its_place_is_found_there(template: str) -> None:
    html, heard = render(template)
    values = {"title": TITLE, "about": ABOUT}
    filled = "".join(part if isinstance(part, str) else part[1](values[part[0]]) for part in parts(html))
    assert filled == Environment().from_string(template).render(**values)
    assert heard == Heard()


@pytest.mark.parametrize(
    ("template", "question"),
    [
        ("{% if title %}{% endif %}", Question("title", "bool", (), True)),
        ("{{ 'x' if not about }}", Question("about", "bool", (), True)),
        ("{% if 'dit' in title %}{% endif %}", Question("title", "__contains__", ("dit",), True)),
        ("{% if 'dat' not in title %}{% endif %}", Question("title", "__contains__", ("dat",), False)),
        ("{% if title.startswith('M') %}{% endif %}", Question("title", "startswith", ("M", 0, None), True)),
    ],
)
def test_a_question_is_answered_for_the_page_and_can_be_asked_of_another(template: str, question: Question) -> None:
    _, heard = render(template)
    assert list(heard.questions) == [question]
    assert not heard.looked
    assert question.same({"title": TITLE, "about": ABOUT})
    assert not question.same({"title": "" if question.answer else "Mag dit en dat?", "about": ""})


@pytest.mark.parametrize(
    "template",
    [
        "{{ title | length }}",
        "{{ title[:3] }}",
        "{{ title | truncate(20) }}",
        "{% if title == 'x' %}{% endif %}",
        "{% if title < 'x' %}{% endif %}",
        "{{ {title: 1}[title] }}",
        "{% for sign in title %}{% endfor %}",
        "{% if title.endswith('?') %}{% endif %}",
        "{{ title.split() | first }}",
        "{{ title | wordcount }}",
        "{% if (title ~ '') | length > 3 %}{% endif %}",
        "{% if title is lower %}{% endif %}",
        "{% if (about ~ title) is in('abc') %}{% endif %}",
        "{{ 'x' | replace('x', title) }}",
    ],
)
def test_whatever_else_is_asked_is_noted(template: str) -> None:
    _, heard = render(template)
    assert heard.looked


@pytest.mark.parametrize(
    "template",
    [
        "{{ title | upper }}",
        "{{ title | tojson }}",
        "{{ title | urlencode }}",
        "{{ title | replace('a', 'o') }}",
        "{{ (title ~ '') | truncate(12) }}",
        "{{ (title ~ '') | title }}",
    ],
)
def test_a_value_that_is_written_in_another_way_is_refused(template: str) -> None:
    html, _ = render(template)
    with pytest.raises(ValueError, match="written"):
        list(parts(html))
