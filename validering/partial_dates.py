"""Dates such as "about 2012", as people remember them."""

from __future__ import annotations

from dataclasses import dataclass

from validering.errors import UserError
from validering.terms import DatePrecision

EARLIEST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, or a year and a month, and how sure it is; without a year it is unknown."""

    year: int | None = None
    month: int | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN

    @classmethod
    def of(cls, year: int | None, month: int | None = None, *, about: bool = False) -> PartialDate:
        """The date with the precision that follows from what is known."""
        if year is None:
            return cls()
        if about:
            return cls(year, month, DatePrecision.ABOUT)
        return cls(year, month, DatePrecision.YEAR if month is None else DatePrecision.MONTH)

    @property
    def is_known(self) -> bool:
        return self.year is not None

    def checked(self, latest_year: int) -> PartialDate:
        """The date with parts and precision in accord.

        Raises UserError ``year_impossible`` or ``month_impossible``.
        """
        if self.year is None:
            return PartialDate()
        if not EARLIEST_YEAR <= self.year <= latest_year:
            raise UserError("year_impossible", given=self.year, low=EARLIEST_YEAR, high=latest_year)
        if self.month is not None and not 1 <= self.month <= 12:
            raise UserError("month_impossible", given=self.month)
        return PartialDate.of(self.year, self.month, about=self.precision is DatePrecision.ABOUT)


def is_surely_before(one: PartialDate, other: PartialDate) -> bool:
    """Whether ``one`` must lie before ``other``; a date given as "about" is never sure."""
    if one.year is None or other.year is None:
        return False
    if DatePrecision.ABOUT in (one.precision, other.precision):
        return False
    if one.year != other.year or one.month is None or other.month is None:
        return one.year < other.year
    return one.month < other.month
