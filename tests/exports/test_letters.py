"""Letters that no shipped font has: named with their texts, left out of free text, never of a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports import documents as printing
from exports.credentials.copying import record_of
from exports.letters import unprintable_texts, without_unprintable
from tests.exports.conftest import Filled
from tests.exports.printed import lines, paper_for, portfolio_of, printed
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords

PAN = "\U0001f373"


@pytest.fixture
def shown(whole: Filled) -> Portfolio:
    plain = portfolio_of(whole.store, whole.case_id)
    job = replace(plain.experiences[0], done=OwnWords(f"Lagar ägg {PAN} varje dag"), employer=f"Café {PAN}")
    return replace(
        plain,
        presentation=OwnWords(f"{PAN} Jag lagar mat {PAN}"),
        experiences=(job, *plain.experiences[1:]),
    )


def test_each_text_is_named(shown: Portfolio) -> None:
    found = {(each.field, each.text, each.letters, each.is_free) for each in unprintable_texts(shown)}
    assert found == {
        ("presentation", f"{PAN} Jag lagar mat {PAN}", (PAN,), True),
        ("experiences", f"Lagar ägg {PAN} varje dag", (PAN,), True),
        ("experiences", f"Café {PAN}", (PAN,), False),
    }


def test_they_are_left_out_of_free_texts_alone(shown: Portfolio) -> None:
    left = without_unprintable(shown)
    assert left.presentation.sv == "Jag lagar mat"
    assert left.experiences[0].done.sv == "Lagar ägg varje dag"
    assert left.experiences[0].employer == f"Café {PAN}"
    assert {each.text for each in unprintable_texts(left)} == {f"Café {PAN}"}
    assert replace(left, presentation=shown.presentation, experiences=shown.experiences) == shown


def test_paper_and_record_both_lack_them(shown: Portfolio) -> None:
    named = replace(shown, experiences=(replace(shown.experiences[0], employer="Café"),))
    left = without_unprintable(named)
    assert printing.unprintable_letters(left) == set()
    paper = paper_for(left)
    assert "Jag lagar mat" in lines(printed(left, paper))
    record = record_of(left, paper)
    assert record.presentation is not None and record.presentation.sv == "Jag lagar mat"


def test_what_can_be_printed_stays_as_it_is(whole: Filled) -> None:
    plain = portfolio_of(whole.store, whole.case_id, language="ar")
    assert without_unprintable(plain) == plain
    assert unprintable_texts(plain) == ()
