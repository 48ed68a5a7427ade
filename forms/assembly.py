"""From what the files hold to the types a case freezes."""

from __future__ import annotations

import functools

from forms.catalogues import Say
from forms.source_files import (
    AreasFile,
    CriterionEntry,
    EvidenceKindsFile,
    ModuleFile,
    ModuleRef,
    ProfileFile,
    ScaleFile,
    TaskEntry,
)
from forms.teaching_files import OralQuestionEntry, OralTestFile
from validering.profile import (
    Alignment,
    Criterion,
    EvidenceKind,
    Level,
    Module,
    OralPair,
    OralQuestion,
    OralTest,
    Profile,
    RatingScale,
    Task,
    Translated,
)
from validering.terms import Cefr


def profile_from(
    file: ProfileFile,
    say: Say,
    *,
    status: str,
    area_title: Translated,
    scale: RatingScale,
    evidence_kinds: tuple[EvidenceKind, ...],
    modules: tuple[Module, ...],
    oral_test: OralTestFile | None,
    translation_status: dict[str, str],
) -> Profile:
    """The profile of what its parts were read as."""
    return Profile(
        id=file.id,
        version=file.version,
        status=status,
        area=file.area,
        area_title=area_title,
        title=say(f"{file.id}/title", file.title),
        legal_notes=notes_from(file, say),
        trade_notes=trade_notes_from(file, say),
        codes=file.codes,
        scale=scale,
        evidence_kinds=evidence_kinds,
        rules=file.rules,
        practical_days=file.practical_days,
        equipment=equipment_from(file, say),
        alignments=alignments_from(file),
        oral_test=oral_test_from(oral_test, say) if oral_test else None,
        modules=modules,
        translation_status=translation_status,
    )


def module_from(file: ModuleFile, say: Say) -> Module:
    """The whole module, mandatory, with all its criteria and tasks."""
    return Module(
        id=file.id,
        title=say(f"{file.id}/title", file.title),
        learning_outcome=say(f"{file.id}/learning_outcome", file.learning_outcome),
        weight=file.weight,
        judged_by=file.judged_by,
        criteria=tuple(_one_copy(_criterion(entry, say)) for entry in file.criteria),
        tasks=tuple(_task(entry, say) for entry in file.tasks),
    )


def restricted(module: Module, ref: ModuleRef) -> Module:
    """The module as a profile uses it: tasks keep the criteria that are left and go when none is.

    Raises ValueError when no task is left.
    """
    kept = {criterion.id for criterion in module.criteria if ref.only is None or criterion.id in ref.only}
    tasks = [
        task.model_copy(update={"criteria": tuple(each for each in task.criteria if each in kept)})
        for task in module.tasks
    ]
    return Module(
        id=module.id,
        title=module.title,
        learning_outcome=module.learning_outcome,
        mandatory=ref.mandatory,
        weight=module.weight,
        judged_by=module.judged_by,
        criteria=tuple(criterion for criterion in module.criteria if criterion.id in kept),
        tasks=tuple(task for task in tasks if task.criteria),
    )


def scale_from(file: ScaleFile, say: Say) -> RatingScale:
    """The rating scale with its levels from lowest to highest."""
    return RatingScale(
        id=file.id,
        pass_level=file.pass_level,
        levels=tuple(
            Level(
                id=level.id,
                title=say(f"{file.id}.{level.id}/title", level.title),
                meaning=say(f"{file.id}.{level.id}/meaning", level.meaning),
            )
            for level in file.levels
        ),
    )


def kinds_from(file: EvidenceKindsFile, say: Say) -> tuple[EvidenceKind, ...]:
    """The kinds of evidence in the order of the file."""
    return tuple(
        EvidenceKind(
            id=kind.id,
            title=say(f"evidence.{kind.id}/title", kind.title),
            direct=kind.direct,
            sufficient=kind.sufficient,
        )
        for kind in file.evidence_kinds
    )


def areas_from(file: AreasFile, say: Say) -> dict[str, Translated]:
    """The titles of the areas by id, in the order of the file."""
    return {area.id: say(f"area.{area.id}/title", area.title) for area in file.areas}


def notes_from(file: ProfileFile, say: Say) -> tuple[Translated, ...]:
    """What must be said wherever an assessment by the profile is printed."""
    return tuple(
        say(f"{file.id}/legal_notes.{number}", note) for number, note in enumerate(file.legal_notes, 1)
    )


def trade_notes_from(file: ProfileFile, say: Say) -> tuple[Translated, ...]:
    """What the law says of the trade, assessed or not."""
    return tuple(
        say(f"{file.id}/trade_notes.{number}", note) for number, note in enumerate(file.trade_notes, 1)
    )


def equipment_from(file: ProfileFile, say: Say) -> tuple[Translated, ...]:
    """What the practical assessment needs at hand."""
    return tuple(say(f"{file.id}/equipment.{number}", need) for number, need in enumerate(file.equipment, 1))


def alignments_from(file: ProfileFile) -> tuple[Alignment, ...]:
    """The courses and subject levels close to the occupation."""
    return tuple(Alignment(**entry.model_dump()) for entry in file.alignments)


def oral_test_from(file: OralTestFile, say: Say) -> OralTest:
    """The oral knowledge test with both its sets."""
    return OralTest(
        minutes=file.minutes,
        questions=tuple(
            OralPair(
                id=pair.id,
                module=pair.module,
                a=_oral_question(f"{pair.id}.A", pair.a, say),
                b=_oral_question(f"{pair.id}.B", pair.b, say),
            )
            for pair in file.questions
        ),
    )


def _oral_question(key: str, entry: OralQuestionEntry, say: Say) -> OralQuestion:
    return OralQuestion(
        question=say(f"{key}/question", entry.question),
        right=tuple(say(f"{key}/right.{number}", point) for number, point in enumerate(entry.right, 1)),
    )


@functools.lru_cache(maxsize=2048)
def _one_copy(criterion: Criterion) -> Criterion:
    """The criterion that said the same before: profiles share modules, and each text is kept once."""
    return criterion


def _criterion(entry: CriterionEntry, say: Say) -> Criterion:
    return Criterion(
        id=entry.id,
        kind=entry.kind,
        text=say(f"{entry.id}/text", entry.text),
        question=say(f"{entry.id}/question", entry.question),
        look_for=tuple(
            say(f"{entry.id}/look_for.{number}", point) for number, point in enumerate(entry.look_for, 1)
        ),
        knowledge=say(f"{entry.id}/knowledge", entry.knowledge) if entry.knowledge else None,
        conditions=say(f"{entry.id}/conditions", entry.conditions) if entry.conditions else None,
        allowed_methods=entry.methods,
        min_evidence=entry.min_evidence,
        is_critical=entry.critical,
        swedish_dependency=entry.swedish,
        law_ref=entry.law_ref,
        cefr=Cefr(entry.cefr) if entry.cefr else None,
        sfi_course=entry.sfi_course,
    )


def _task(entry: TaskEntry, say: Say) -> Task:
    return Task(
        id=entry.id,
        question=say(f"{entry.id}/question", entry.question),
        criteria=entry.criteria,
        pictogram=entry.pictogram,
    )
