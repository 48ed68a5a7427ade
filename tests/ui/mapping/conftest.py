"""A case, and its mapping page on screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from tests.opened import open_portfolio_case
from tests.ui.finding import settle
from ui.mapping.page import MappingPage
from ui.workspace import Workspace
from validering.storage.stores import Store

Show = Callable[..., MappingPage]


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


@pytest.fixture
def show(qtbot: Any) -> Show:
    """Shows the page of a case at a part."""

    def shown(workspace: Workspace, case_id: UUID, part: str = "earlier", width: int = 880) -> MappingPage:
        page = MappingPage(workspace, case_id)
        qtbot.addWidget(page)
        page.resize(width, 470)
        page.show()
        page.activateWindow()
        settle()
        page.show_part(part)
        settle()
        return page

    return shown
