"""Who else is seen is answered for all new pictures at once, and decides what may be printed."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.assessing import made, open_assessed_case
from tests.pictures import photo
from tests.stores import new_store
from validering.errors import UserError
from validering.evidence import add_file
from validering.evidence_reading import read_evidence
from validering.evidence_storing import read_place, take_in
from validering.third_persons import ThirdPersons, answer_third_persons


def test_each_answer_is_kept_and_one_wrong_piece_keeps_none(tmp_path: Path) -> None:
    case = open_assessed_case(new_store(tmp_path))
    place = case.store.read(read_place, case.case_id)
    pieces = []
    for answer in ThirdPersons:
        file = take_in(case.store.contents, place, photo(), f"{answer}.jpg", None)
        pieces.append(made(case.store.apply(add_file, case.case_id, file)))

    def told() -> list[tuple[bool, bool]]:
        entries = case.store.read(read_evidence, case.case_id)
        return [(each.third_persons_visible, each.third_persons_consent) for each in entries]

    with pytest.raises(UserError) as refused:
        answers = {pieces[0]: ThirdPersons.AGREED, uuid4(): ThirdPersons.NOBODY}
        case.store.apply(answer_third_persons, case.case_id, answers)
    assert refused.value.code == "row_gone"
    assert told() == [(False, False)] * 3
    case.store.apply(answer_third_persons, case.case_id, dict(zip(pieces, ThirdPersons, strict=True)))
    assert told() == [(False, False), (True, True), (True, False)]
    case.store.close()
