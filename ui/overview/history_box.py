"""The history of a case as a story: who did what and when, what it was before and what it became."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from exports.history_table import write_table
from ui.case_words import figures
from ui.file_choosing import FileChooser
from ui.overview.history_filter import HistoryFilter
from ui.overview.history_values import ValueWords
from ui.overview.history_words import act_text
from ui.paper_leaving import LeavingPaper, save_paper
from ui.reading_gate import reason_text
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.form import Section
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering.cases import read_case
from validering.history import SHOWN_TO, Story, StoryAct, StoryChange, read_story
from validering.paper_traces import HISTORY
from validering.profiles import read_case_profiles

__all__ = ["AT_A_TIME", "SHOWN_TO", "HistoryBox"]

AT_A_TIME = 40
MOST_LINES = 8


class HistoryBox(Section):
    """The same act of the same person, done several times in a row on one day, is told as one."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._most = AT_A_TIME
        self.filter = HistoryFilter(self)
        self.filter.changed.connect(self._begin_anew)
        self._unfolded: set[int] = set()
        self._rows = ActRows(self)
        self._rows.acted.connect(self._unfold)
        self._more = QPushButton(self)
        self._more.clicked.connect(self._show_more)
        self._save = QPushButton(self)
        self._save.clicked.connect(self._save_table)
        for button in (self._more, self._save):
            button.setProperty("quiet", True)
        self.column.addWidget(self.filter)
        self.column.addWidget(self._rows)
        self.column.addWidget(leading(self._more, self._save))
        self._retranslate()

    def reload(self) -> None:
        """Read and show the newest acts that are wanted."""
        story = self._read(self._most)
        self.filter.show_people(story.people)
        self._more.setVisible(story.has_more)
        self._rows.show_rows(self._lines(story))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _read(self, most: int | None) -> Story:
        return self._workspace.read(
            read_story, self._workspace.acting, self._case_id, self.filter.wanted(), most
        )

    def _begin_anew(self) -> None:
        self._most = AT_A_TIME
        self.reload()

    def _show_more(self) -> None:
        self._most += AT_A_TIME
        self.reload()

    def _lines(self, story: Story) -> list[ActRow]:
        if not story.acts:
            return [ActRow("nothing", self.tr("Inga händelser att visa."), "quiet")]
        words, rows = self._words(), list[ActRow]()
        for day, acts in groupby(story.acts, key=_day):
            rows.append(ActRow(day, figures(day.isoformat()), "strong"))
            for (name, what), alike in groupby(acts, key=lambda act: (act.staff_name, _what(act))):
                rows += self._told(name, what, list(alike), words)
        return rows

    def _told(self, name: str, what: str, acts: Sequence[StoryAct], words: ValueWords) -> list[ActRow]:
        newest = acts[0]
        said = self.tr("{time}, {name}: {what}").format(time=_time(newest.made_at), name=name, what=what)
        if len(acts) > 1:
            said = self.tr("{said} (%n gånger)", "", len(acts)).format(said=said)
        changes = _net_changes(acts)
        most = len(changes) if newest.act_no in self._unfolded else MOST_LINES
        lines = [words.line(change) for change in changes[:most]]
        rows = [ActRow(newest.act_no, said)]
        if lines:
            rows.append(ActRow((newest.act_no, "fields"), "\n".join(lines), "quiet"))
        if len(changes) > most:
            left = self.tr("… och %n uppgifter till", "", len(changes) - most)
            rows.append(ActRow((newest.act_no, "left"), left, "quiet", (("unfold", self.tr("Visa alla")),)))
        return rows

    def _unfold(self, row_id: tuple[int, str], _act: str) -> None:
        self._unfolded.add(row_id[0])
        self.reload()

    def _words(self) -> ValueWords:
        language, levels = self._workspace.language, dict[str, str]()
        for view in self._workspace.read(read_case_profiles, self._case_id):
            scale = view.profile.scale
            levels |= {level.id: level.title.shown(language)[0] for level in scale.levels}
        return ValueWords(language, levels)

    def _save_table(self) -> None:
        """All acts that are wanted, one row per field that changed; written down before it leaves."""
        case_no = self._workspace.read(read_case, self._case_id).case_no
        target = FileChooser.where_to_save(
            self, self.tr("Spara historiken"), f"{case_no}-historik.csv", self.tr("Tabell (*.csv)")
        )
        if target is None:
            return
        paper = LeavingPaper(self._table(), target.name, HISTORY)
        strip = nearest_strip(self)
        if save_paper(self._workspace, self, self._case_id, paper, target) and strip is not None:
            strip.show_done(self.tr("Sparat som {file}").format(file=target))

    def _table(self) -> bytes:
        words = self._words()
        headings = [
            self.tr("Dag"),
            self.tr("Tid"),
            self.tr("Person"),
            self.tr("Händelse"),
            self.tr("Uppgift"),
        ]
        rows = []
        for act in self._read(None).acts:
            start = [_day(act).isoformat(), f"{act.made_at.astimezone():%H:%M}", act.staff_name, _what(act)]
            lines = [words.line(change, whole=True) for change in act.changes] or [""]
            rows += [[*start, line] for line in lines]
        return write_table(headings, rows)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Historik"))
        self.set_help(
            self.tr(
                "Vem som har gjort vad, vad som stod förut och vad som står nu. När uppgifterna är skyddade "
                "syns också vem som har läst och varför, men inga namn, nummer eller platser."
            )
        )
        self._more.setText(self.tr("Visa fler"))
        self._more.setAccessibleName(self.tr("Visa fler händelser"))
        self._save.setText(self.tr("Spara som tabell"))
        self._save.setAccessibleName(self.tr("Spara historiken som tabell"))


def _what(act: StoryAct) -> str:
    said = act_text(act.act)
    return f"{said} – {reason_text(act.reason)}" if act.reason else said


def _net_changes(acts: Sequence[StoryAct]) -> list[StoryChange]:
    """What several acts, the newest first, changed in all: a field that is as it was is left out."""
    net: dict[tuple[str, str, str], StoryChange] = {}
    for act in acts:
        for change in act.changes:
            key = (change.table, change.row_key, change.column)
            newer = net.get(key)
            net[key] = change if newer is None else replace(newer, before=change.before)
    return [change for change in net.values() if change.is_erased or change.before != change.after]


def _day(act: StoryAct) -> date:
    return act.made_at.astimezone().date()


def _time(moment: datetime) -> str:
    return figures(f"{moment.astimezone():%H:%M}")
