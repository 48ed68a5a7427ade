"""The list model keeps its promises while marks change under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.assessing import open_assessed_case
from ui.assessment.criterion_model import CriterionModel, row_of
from validering.bench import read_bench
from validering.storage.stores import Store


def test_the_model_is_sound_and_rows_stay_when_marks_change(store: Store) -> None:
    case = open_assessed_case(store)
    model = CriterionModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _bottom, *_roles: changed.append(top.row()))
    model.modelReset.connect(lambda: resets.append(True))

    def show(module: int = 0) -> None:
        bench = store.read(read_bench, case.case_profile_id)
        lines = bench.modules[module].criteria
        model.show_rows([row_of(line, case.profile.scale, "ar", "sv") for line in lines])

    show()
    case.mark(case.module("K1")[2], "with_support")
    show()
    assert (changed, len(resets)) == ([2], 1)
    text = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.endswith("Med stöd. osignerad")
    show(1)
    assert len(resets) == 2
    assert model.rowCount() == len(case.module("K2"))
