"""Whose profile was used stands on every paper about a result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.exports.conftest import Filled
from tests.exports.printed import lines, portfolio_of, printed
from validering.terms import DocumentKind


@pytest.mark.parametrize(
    "kind",
    [DocumentKind.MERIT_PORTFOLIO, DocumentKind.COMPETENCE_CERTIFICATE, DocumentKind.FULL_RECORD],
)
def test_the_centres_own_profile_is_named_with_who_approved_it(whole: Filled, kind: DocumentKind) -> None:
    shown = portfolio_of(whole.store, whole.case_id, kind, "ar")
    assert "Profilen är ett exempel, inte branschens egen." in " ".join(lines(printed(shown), "sv"))
    own = tuple(
        replace(each, is_example=False, approved_by="Åsa Berg", approved_on=date(2026, 9, 3))
        for each in shown.results
    )
    approved = replace(shown, results=own)
    text = " ".join(lines(printed(approved), "sv"))
    assert "Centrets egen profil, godkänd av Åsa Berg 3 september 2026." in text
    assert "Profilen är ett exempel" not in text
