"""All kinds of fields, for the screens to take from one place."""

from ui.widgets.choice_fields import CheckField, ChecksField, ChoiceField
from ui.widgets.date_fields import DateField
from ui.widgets.field import Field, UnreadableError
from ui.widgets.number_fields import NumberField
from ui.widgets.partial_date_fields import PartialDateField, PartialDay, PartialDayField
from ui.widgets.text_fields import LongTextField, TextField

__all__ = [
    "CheckField",
    "ChecksField",
    "ChoiceField",
    "DateField",
    "Field",
    "LongTextField",
    "NumberField",
    "PartialDateField",
    "PartialDay",
    "PartialDayField",
    "TextField",
    "UnreadableError",
]
