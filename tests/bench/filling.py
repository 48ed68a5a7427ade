"""Fills a store with many invented cases at once, past the commands: for measuring, and for nothing else."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Integer

from forms.reading import read_profile
from validering import case_summary
from validering.acting import Acting
from validering.searching import fold, sort_key
from validering.storage.database import engine_on
from validering.storage.tables import Base
from validering.storage.triggers import drop_generated, make_generated

JUDGEMENTS, PIECES = 60, 3
"""Judgements of a case, and pieces of evidence of each of them."""
RARE = "zebrafink"
"""A word that stands in one of every 10,000 judgements."""
_BEGAN = datetime(2024, 1, 8, 8, tzinfo=UTC)
_GIVEN = (
    "Amina Farhad Olena Yusuf Åsa Nour Samira Dawit Leyla Jürgen Rim Hoda Ibrahim Mariam Zahra Bo Ayşe Östen"
    " Tesfaye Hamid Ines Łukasz Sofía Thi Åke Ahmad Khadija Omar Nadia Viktor"
)
_FAMILY = (
    "Haddad Öberg Yıldız Kovalenko Ahmadi Abdi Ek Müller Tekle Rahimi Al-Masri Berg Hassan Nguyen Sørensen"
    " Öztürk Karimi Lind Mohamed Petrov Ärlig Ström Ibrahimović Desta Khalil Warsame Åström Nowak Salem Aziz"
)
_OWN = ("أحمد حدّاد", "فاطمة", "مصطفى", "زهرا", "Олена", "ሃና")
_DONE = (
    "Höll rent under hela passet och sorterade avfallet rätt.",
    "Kokade buljong från grunden och smakade av utan att fråga.",
    "Behövde hjälp med mängderna men hittade själv i receptet.",
    "Svetsade fogen en gång till när den första inte höll.",
    "Arbetade i lugn takt, förklarade för de andra och höll tiden.",
    "Kontrollerade temperaturen och skrev upp den i listan.",
    "Lyfte rätt och bad om hjälp när det blev tungt.",
    "Läste beställningen, frågade om allergier och dukade om.",
)


def fill(connection: Any, acting: Acting, cases: int, say: Any = lambda _words: None) -> None:
    """Put ``cases`` cases with JUDGEMENTS judgements and their evidence in a new store's database.

    The triggers are away meanwhile, so nothing of this is recorded; what is kept of cases is made anew.
    """
    connection.execute("BEGIN IMMEDIATE")
    drop_generated(connection)
    _people_and_cases(connection, acting, cases)
    say("cases")
    _judgements(connection, acting)
    say("judgements")
    _evidence(connection, acting)
    say("evidence")
    make_generated(connection)
    connection.execute("COMMIT")
    case_summary.bring_up_to_date(engine_on(connection))
    say("summaries and indexes")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def key(kind: int, number: int) -> str:
    """The key of the ``number``-th row of a kind; rows lie in the order in which they were made."""
    return str(UUID(int=kind << 120 | number << 16 | 0x4000 << 64))


def _people_and_cases(connection: Any, acting: Acting, cases: int) -> None:
    source = random.Random(1)
    profile = _store_profile(connection)
    rows: dict[str, list[dict[str, Any]]] = {
        name: []
        for name in (
            "candidate",
            "assessment_case",
            "candidate_language",
            "information_receipt",
            "impartiality_declaration",
            "case_mapping",
            "experience",
            "case_profile",
            "case_session",
        )
    }
    for number in range(cases):
        _one_case(rows, source, acting, profile, number)
    for name, given in rows.items():
        _insert(connection, name, given)


def _one_case(
    rows: dict[str, list[dict[str, Any]]], source: random.Random, acting: Acting, profile: str, number: int
) -> None:
    given, family = source.choice(_GIVEN.split()), " ".join(source.choices(_FAMILY.split(), k=2))
    own = source.choice(_OWN) if number % 3 == 0 else None
    person, case = key(1, number), key(2, number)
    begun = _BEGAN + timedelta(hours=number)
    at, day, staff = begun.isoformat(timespec="milliseconds"), begun.date().isoformat(), str(acting.staff_id)
    own_rows = {"case_id": case}
    rows["candidate"].append(
        {
            "id": person,
            "given_names": given,
            "family_names": family,
            "name_in_own_script": own,
            "sort_name": sort_key(f"{family} {given}"),
            "search_name": fold(f"{given} {family} {own or ''}"),
            "phone": "040-123 00 00",
            "print_language": "ar",
            "created_at": at,
            "changed_at": at,
        }
    )
    rows["assessment_case"].append(
        {
            "id": case,
            "case_no": f"{begun.year}-{number + 1:04d}-A",
            "candidate_id": person,
            "products": '["occupational_assessment"]',
            "order_trade_wish": "Kock" if number % 2 else "Restaurang",
            "opened_on": day,
            "lead_id": staff if number % 5 else None,
            "registered_at": at if number % 7 else None,
            "mapping_done_at": at if number % 4 else None,
            "halt": "paused" if number % 23 == 0 else None,
            "evidence_key": f"{number:064x}",
            "created_at": at,
            "changed_at": at,
        }
    )
    rows["candidate_language"].append({"id": key(3, number), "candidate_id": person, "bcp47": "ar"})
    rows["information_receipt"].append(
        {
            "id": key(4, number),
            **own_rows,
            "text_version": "1",
            "language": "ar",
            "how_read": "alone",
            "received_on": day,
            "recorded_by": staff,
            "recorded_at": at,
        }
    )
    rows["impartiality_declaration"].append(
        {
            "id": key(5, number),
            **own_rows,
            "staff_id": staff,
            "relation": "none",
            "declared_on": day,
            "declared_at": at,
        }
    )
    rows["case_mapping"].append({"id": key(6, number), **own_rows, "no_earlier_mapping": 1})
    rows["experience"].append(
        {
            "id": key(7, number),
            "candidate_id": person,
            "kind": "employment",
            "title_sv": source.choice(("Kock", "Bagare", "Diskare", "Servitör")),
            "employer": source.choice(("Restaurang Jasmin", "Skolan i Homs", "Eget kafé")),
            "done_sv": " ".join(source.sample(_DONE, 3)),
            "created_at": at,
            "changed_at": at,
        }
    )
    rows["case_profile"].append(
        {
            "id": key(8, number),
            **own_rows,
            "profile_version_id": profile,
            "chosen_on": day,
            "chosen_by": staff,
        }
    )
    for part in (0, 1):
        rows["case_session"].append(
            {
                "id": key(9, 2 * number + part),
                **own_rows,
                "kind": "practical_day",
                "day": day,
                "place": "Skolköket",
                "assessor_id": staff,
                "created_at": at,
                "signed_at": at,
                "signed_by": staff,
            }
        )


def _store_profile(connection: Any) -> str:
    profile = read_profile("REST-KOCK")
    row = {
        "id": key(12, 0),
        "profile_code": profile.id,
        "version": profile.version,
        "sha256": profile.sha256(),
        "title_sv": profile.title.sv,
        "area": profile.area,
        "content": profile.canonical_json(),
        "stored_at": _BEGAN.isoformat(timespec="milliseconds"),
    }
    _insert(connection, "profile_version", [row])
    return str(row["id"])


def _judgements(connection: Any, acting: Acting) -> None:
    """Half of them from each of two days, criterion by criterion."""
    criteria = [criterion.id for criterion in read_profile("REST-KOCK").criteria()][: JUDGEMENTS // 2]
    connection.execute("CREATE TEMP TABLE turn (j INTEGER PRIMARY KEY, criterion TEXT, part INTEGER)")
    connection.executemany(
        "INSERT INTO turn VALUES (?, ?, ?)",
        [(j, criteria[j % len(criteria)], j // len(criteria)) for j in range(JUDGEMENTS)],
    )
    connection.execute("CREATE TEMP TABLE said (n INTEGER PRIMARY KEY, words TEXT)")
    connection.executemany("INSERT INTO said VALUES (?, ?)", list(enumerate(_DONE)))
    number = "(one.rowid - 1)"
    at = f"strftime('%Y-%m-%dT%H:%M:%f+00:00', '2024-01-08 08:00', {number} || ' hours', j || ' minutes')"
    _insert_selected(
        connection,
        "judgement",
        {
            "id": _key_sql(10, f"{number} * {JUDGEMENTS} + j"),
            "case_profile_id": "one.id",
            "criterion_id": "criterion",
            "session_id": _key_sql(9, f"2 * {number} + part"),
            "level_id": "'independent'",
            "reason_text": (
                f"words || CASE WHEN ({number} * {JUDGEMENTS} + j) % 10000 = 777 THEN ' {RARE}ar' ELSE '' END"
            ),
            "judged_by": f"'{acting.staff_id}'",
            "entered_by": f"'{acting.staff_id}'",
            "made_at": at,
        },
        f"case_profile AS one CROSS JOIN turn CROSS JOIN said ON n = ({number} * 7 + j * 3) % {len(_DONE)}",
    )


def _evidence(connection: Any, acting: Acting) -> None:
    connection.execute("CREATE TEMP TABLE piece (k INTEGER PRIMARY KEY)")
    connection.executemany("INSERT INTO piece VALUES (?)", [(k,) for k in range(PIECES)])
    number = "(one.rowid - 1)"
    place = f"({number} * {PIECES} + k)"
    _insert_selected(
        connection,
        "evidence",
        {
            "id": _key_sql(11, place),
            "case_id": _key_sql(2, f"{number} / {JUDGEMENTS}"),
            "kind": "CASE k WHEN 0 THEN 'photo' ELSE 'oral_answer' END",
            "title": f"'Foto ' || ({place} % 180)",
            "text": "CASE k WHEN 2 THEN 'Berättade om råvaran och visade hur den förvaras.' END",
            "order_no": f"{place} % {JUDGEMENTS * PIECES}",
            "added_at": "one.made_at",
            "added_by": f"'{acting.staff_id}'",
        },
        "judgement AS one CROSS JOIN piece",
    )
    _insert_selected(
        connection,
        "evidence_link",
        {
            "evidence_id": _key_sql(11, place),
            "case_profile_id": "one.case_profile_id",
            "criterion_id": "one.criterion_id",
            "linked_at": "one.made_at",
            "linked_by": f"'{acting.staff_id}'",
        },
        "judgement AS one CROSS JOIN piece",
    )


def _key_sql(kind: int, number: str) -> str:
    """SQL that gives the same as ``key``."""
    n = f"({number})"
    return f"printf('{kind:02x}000000-0000-4000-%04x-%08x0000', ({n} >> 32) & 65535, {n} & 4294967295)"


def _insert(connection: Any, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    missing = _wanted(name, rows[0])
    columns = [*rows[0], *missing]
    places = ", ".join(["?"] * len(rows[0]) + list(missing.values()))
    connection.executemany(
        f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({places})", [tuple(row.values()) for row in rows]
    )


def _insert_selected(connection: Any, name: str, values: Mapping[str, str], rows: str) -> None:
    every = {**values, **_wanted(name, values)}
    connection.execute(
        f"INSERT INTO {name} ({', '.join(every)}) SELECT {', '.join(every.values())}  FROM {rows}"
    )


def _wanted(name: str, given: Mapping[str, Any]) -> dict[str, str]:
    """What the columns that must have a value and were given none get, as SQL."""
    found = {}
    for column in Base.metadata.tables[name].columns:
        if column.nullable or column.name in given:
            continue
        default = getattr(column.default, "arg", None)
        default = None if callable(default) else default
        if isinstance(column.type, Boolean | Integer):
            found[column.name] = str(int(default or 0))
        elif default is not None:
            found[column.name] = f"'{default}'"
        else:
            found[column.name] = "'{}'" if column.name == "work_swedish" else "'[]'"
    return found
