"""A profile as a document to read: what the occupation demands, whole."""

from __future__ import annotations

from typing import Any

from exports.field_papers.frame import head, labelled, module_named
from exports.field_papers.order import FieldOrder
from exports.pdf.keeping import KeepTogether
from exports.pdf.lists import bullet_list
from exports.pdf.sections.sheet import Line, Said, Sheet
from exports.pdf.sections.styles import NOTE, STRONG, SUBHEAD, TEXT
from exports.pdf.text import Run, Text
from exports.print_words import Words
from validering.profile import Criterion, JudgedBy, Module, Profile, Translated

_PERCENT = 100


def profile_document(order: FieldOrder, sheet: Sheet) -> list[Any]:
    """Codes, courses, what is needed, how the result is counted, then module by module every criterion."""
    profile = order.profile
    story = head(order, sheet)
    story += sheet.section("field.profile.about", [_about(profile)])
    story += sheet.section(
        "field.profile.legal", [[Line(sheet.translated(each))] for each in profile.legal_notes]
    )
    story += _alignments(profile, sheet)
    story += sheet.section(
        "field.profile.equipment", [[Line(sheet.translated(each)) for each in profile.equipment]]
    )
    story += sheet.section("field.profile.rules", [_rules(profile)])
    for module in profile.modules:
        story += _module(module, sheet)
    return story


def _about(profile: Profile) -> list[Line]:
    def coded(words: Words) -> str | None:
        codes, named = profile.codes, []
        if codes.af_ssyk_2012:
            named.append(words("field.profile.ssyk", code=codes.af_ssyk_2012))
        if codes.jobtech_id:
            named.append(words("field.profile.jobtech", code=codes.jobtech_id))
        if codes.esco_uri:
            match = codes.esco_match or ""
            named.append(words("field.profile.esco", match=match, uri=codes.esco_uri))
        return words("field.profile.codes", codes=words.listed(named)) if named else None

    def lasting(words: Words) -> str:
        first, last = profile.practical_days
        return words("field.profile.days", first=first, last=last)

    return [Line(coded), Line(lasting)]


def _alignments(profile: Profile, sheet: Sheet) -> list[Any]:
    if not profile.alignments:
        return []
    sv = sheet.sv
    said = [
        sv("field.profile.alignment_coded", scheme=each.scheme, title=each.title, code=each.code)
        if each.code
        else sv("field.profile.alignment", scheme=each.scheme, title=each.title)
        for each in profile.alignments
    ]
    latest = max(each.as_of for each in profile.alignments)
    checked = Line(lambda words: words("field.profile.checked", day=words.day(latest)), NOTE)
    return [
        sheet.heading("field.profile.alignments"),
        *bullet_list(said, TEXT, sv.language),
        *sheet.entry([checked]),
    ]


def _rules(profile: Profile) -> list[Line]:
    rules = profile.rules

    def of_module(words: Words) -> str:
        shares = {"coverage": rules.coverage, "passed": rules.others_passed}
        return words(
            "field.profile.rule_module", **{key: round(share * _PERCENT) for key, share in shares.items()}
        )

    lines = [Line(of_module), Line(lambda words: words("field.profile.rule_full"))]
    if rules.full_needs_second_person:
        lines.append(Line(lambda words: words("field.profile.rule_second")))
    return lines


def _module(module: Module, sheet: Sheet) -> list[Any]:
    def judged(words: Words) -> str | None:
        return words("field.form.teacher") if module.judged_by is JudgedBy.SFI_TEACHER else None

    lines = [
        Line(module_named(module, sheet), SUBHEAD.but(before=14, tag="H2")),
        Line(
            labelled("field.profile.outcome", module.learning_outcome, sheet), TEXT.but(keep_with_next=True)
        ),
        Line(judged, NOTE.but(keep_with_next=True)),
    ]
    first, *others = [sheet.entry(_criterion(criterion, sheet)) for criterion in module.criteria]
    tasks = [Line(sheet.translated(task.question), NOTE) for task in module.tasks]
    told = Line(lambda words: words("field.profile.tasks"), STRONG.but(before=6))
    return [
        KeepTogether([*sheet.entry(lines), *first]),
        *(KeepTogether(each) for each in others),
        KeepTogether(sheet.entry([told, *tasks])),
    ]


def _criterion(criterion: Criterion, sheet: Sheet) -> list[Line]:
    def named(words: Words) -> Text:
        mark = f" ({words('field.form.critical')})" if criterion.is_critical else ""
        return Text.of(
            Run(f"{words.inserted(criterion.id)}{mark}  ", bold=True), sheet.translated(criterion.text)(words)
        )

    def judged(words: Words) -> str:
        ways = words.listed([words(f"field.way.{method}") for method in criterion.allowed_methods])
        parts = [
            words("field.profile.methods", methods=ways),
            words("field.profile.evidence", count=criterion.min_evidence),
        ]
        if criterion.law_ref:
            parts.append(words("field.profile.law", law=criterion.law_ref))
        if criterion.cefr and criterion.sfi_course:
            parts.append(words("field.form.swedish_level", cefr=criterion.cefr, course=criterion.sfi_course))
        return words.phrase(". ".join(part.rstrip(".") for part in parts) + ".")

    return [
        Line(named, TEXT.but(before=6)),
        Line(labelled("field.form.question", criterion.question, sheet), NOTE),
        *(Line(_point(point, sheet), NOTE) for point in criterion.look_for),
        Line(labelled("field.form.knowledge", criterion.knowledge, sheet), NOTE),
        Line(labelled("field.form.conditions", criterion.conditions, sheet), NOTE),
        Line(judged, NOTE),
    ]


def _point(point: Translated, sheet: Sheet) -> Said:
    return lambda words: Text.of("• ", sheet.translated(point)(words))
