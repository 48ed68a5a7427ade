"""A yes and a no of the candidate become what a portfolio shows."""

from __future__ import annotations

from pathlib import Path

from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering.portfolio_wishes import Wishes, WishSubject, read_wishes, wish
from validering.print_choices import ExperienceDetail, PrintChoices, PrintPart, usual_parts
from validering.terms import CopyFor, DocumentKind

PORTFOLIO, EMPLOYER = DocumentKind.MERIT_PORTFOLIO, CopyFor.EMPLOYER


def test_a_wish_is_kept_with_its_language_and_can_be_changed(
    tmp_path: Path,
) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    assert store.read(read_wishes, case_id) == Wishes({})
    store.apply(wish, case_id, WishSubject.PICTURES, is_shown=True, answered_in="ar")
    store.apply(wish, case_id, WishSubject.PICTURES, is_shown=False, answered_in="so")
    store.apply(wish, case_id, WishSubject.EMPLOYER, is_shown=True, answered_in="so")
    kept = store.read(read_wishes, case_id)
    assert (kept.answers, kept.answered_in) == (
        {WishSubject.PICTURES: False, WishSubject.EMPLOYER: True},
        "so",
    )


def test_a_portfolio_shows_what_is_wished_and_other_papers_do_not_change() -> None:
    wishes = Wishes({WishSubject.OWN_WORDS: False, WishSubject.COMMENT: True, WishSubject.EMPLOYER: True})
    usual = PrintChoices(PORTFOLIO, EMPLOYER, parts=usual_parts(PORTFOLIO, EMPLOYER))
    shown = wishes.applied(usual)
    assert PrintPart.OWN_WORDS not in shown.parts and PrintPart.COMMENT in shown.parts
    assert shown.experience_details == {ExperienceDetail.EMPLOYER}
    record = usual.but(kind=DocumentKind.FULL_RECORD)
    assert wishes.applied(record) == record


def test_what_may_never_go_to_the_commissioner_does_not_by_a_wish() -> None:
    wishes = Wishes({WishSubject.COMMENT: True, WishSubject.PICTURES: True, WishSubject.EMPLOYER: True})
    copy = PrintChoices(PORTFOLIO, CopyFor.COMMISSIONER, parts=usual_parts(PORTFOLIO, CopyFor.COMMISSIONER))
    assert wishes.applied(copy) == copy
