"""Every key has one meaning on a screen, a name in the palette, and a twin on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest
from tests.tui.seller import Seller, sitting
from tests.tui.test_screens_look import SCREENS, open_up
from textual.binding import Binding

from acctui.cli.program import acctui as program
from acctui.domain.account import Account, Tier
from acctui.tui.app import AcctuiApp
from acctui.tui.screens.account import AccountPage
from acctui.tui.screens.account_verbs import AccountVerbs
from acctui.tui.screens.accounts import AccountsPage
from acctui.tui.screens.asking import AskSheet
from acctui.tui.screens.calls import CallsPage
from acctui.tui.screens.commands import bindings_of, commands
from acctui.tui.screens.find import FindSheet
from acctui.tui.screens.growth import GrowthPage
from acctui.tui.screens.importing import ImportSheet
from acctui.tui.screens.ladder import LadderPage
from acctui.tui.screens.ladder_sheet import RungSheet
from acctui.tui.screens.lights import LightsPage
from acctui.tui.screens.lights_history import HistorySheet
from acctui.tui.screens.one_on_one import OneOnOneSheet
from acctui.tui.screens.plan import PlanPage
from acctui.tui.screens.precall import PrecallPage
from acctui.tui.screens.roll import RollPage
from acctui.tui.screens.scorecard import ScorecardPage
from acctui.tui.screens.scorecard_ranks import RanksPage
from acctui.tui.screens.sweep import SweepPage
from acctui.tui.screens.today import TodayPage
from acctui.tui.screens.turning_page import TurningPage
from acctui.tui.screens.year_walk import YearWalkPage
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.list_sheet import ListSheet
from acctui.tui.widgets.sheet import Sheet
from acctui.tui.widgets.text_box import TextBox
from acctui.tui.widgets.text_entry import TextEntry

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from textual.dom import DOMNode

OWNERS: tuple[type[DOMNode], ...] = (
    AcctuiApp,
    TodayPage,
    AccountVerbs,
    AccountsPage,
    AccountPage,
    CallsPage,
    PrecallPage,
    LadderPage,
    RungSheet,
    PlanPage,
    RollPage,
    TurningPage,
    LightsPage,
    SweepPage,
    HistorySheet,
    ScorecardPage,
    RanksPage,
    GrowthPage,
    YearWalkPage,
    OneOnOneSheet,
    Sheet,
    AskSheet,
    FindSheet,
    ImportSheet,
    BookList,
    ListSheet,
    TextEntry,
    Field,
    TextBox,
)
WITH_MODIFIER = ("ctrl+", "alt+", "super+", "f1")
QUITS = {"quit", "app.quit"}
"""What the terminal's own ctrl+q does; `q` goes back from anywhere."""
TEXT = ("text.",)
"""Keys inside a text are the terminal's own habits; letters are text there."""

TWINS = {
    "app.precall": "brief",
    "app.log": "call log",
    "app.find": "find",
    "app.undo": "undo",
    "app.redo": "redo",
    "app.import": "import",
    "app.today": "today",
    "today.done": "action done",
    "today.roll": "plan roll",
    "today.walk": "factor sweep",
    "today.new": "action add",
    "today.move": "call move",
    "today.drop": "call withdraw",
    "today.tried": "call tried",
    "today.measure": "objective measure",
    "today.promise_kept": "call promise",
    "today.promise_not_kept": "call promise",
    "today.away": "today away",
    "today.demo": "demo",
    "accounts.new": "account add",
    "accounts.tier": "account set",
    "accounts.candidate": "account set",
    "accounts.tag": "account set",
    "accounts.edit": "account set",
    "accounts.delete": "account delete",
    "accounts.demo": "demo",
    "account.new": "contact add",
    "account.edit": "contact set",
    "account.edit_account": "account set",
    "account.done": "action done",
    "account.delete": "contact delete",
    "calls.move": "call move",
    "calls.tried": "call tried",
    "calls.withdraw": "call withdraw",
    "calls.restate": "call restate",
    "calls.serve": "call serve",
    "calls.promise_kept": "call promise",
    "calls.promise_not_kept": "call promise",
    "calls.promise_date": "call promise",
    "precall.state": "call state",
    "precall.save": "call log",
    "precall.turn": "factor turn",
    "precall.restate": "call restate",
    "precall.move": "call move",
    "precall.tried": "call tried",
    "precall.withdraw": "call withdraw",
    "precall.another": "call state",
    "ladder.open": "objective show",
    "ladder.new": "objective add",
    "ladder.edit": "objective set",
    "ladder.measure": "objective measure",
    "ladder.stages": "objective stages",
    "ladder.agree": "objective agree",
    "ladder.told": "strategy tell",
    "ladder.reached": "objective phase",
    "ladder.evidence_for": "quote",
    "ladder.evidence_against": "quote",
    "ladder.end": "objective end",
    "ladder.save": "objective add",
    "plan.roll": "plan roll",
    "plan.new": "action add",
    "plan.done": "action done",
    "plan.day_back": "action move",
    "plan.day_on": "action move",
    "plan.week_back": "action move",
    "plan.week_on": "action move",
    "plan.move_to": "action move",
    "plan.carry": "action carry",
    "plan.drop": "action drop",
    "plan.edit": "action set",
    "plan.urgent": "action set",
    "plan.important": "action set",
    "plan.month_before": "plan show",
    "plan.month_after": "plan show",
    "roll.carry": "plan roll carry",
    "roll.done": "plan roll done",
    "roll.drop": "plan roll drop",
    "roll.carry_to": "plan roll carry",
    "roll.drop_why": "plan roll drop",
    "roll.edit": "action set",
    "roll.write": "plan roll complete",
    "turn.write": "factor turn",
    "turn.cause": "factor turn",
    "turn.milestone": "factor turn",
    "lights.sweep": "factor sweep",
    "lights.set_light": "factor turn",
    "lights.set_green": "factor turn",
    "lights.set_amber": "factor turn",
    "lights.set_red": "factor turn",
    "lights.left": "factor turn",
    "lights.right": "factor turn",
    "lights.new": "factor add",
    "lights.edit": "factor set",
    "lights.history": "factor history",
    "lights.gone": "factor drop",
    "lights.act": "action add",
    "lights.take": "factor take",
    "lights.wave": "factor wave",
    "sweep.keep": "factor sweep",
    "sweep.green": "factor sweep",
    "sweep.amber": "factor sweep",
    "sweep.red": "factor sweep",
    "sweep.act": "action add",
    "sweep.snooze": "factor sweep",
    "sweep.gone": "factor sweep",
    "sweep.day": "factor sweep",
    "sweep.history": "factor history",
    "scorecard.put_in_force": "scorecard put-in-force",
    "scorecard.mark": "account set",
    "scorecard.ranks": "scorecard ranks",
    "scorecard.map": "scorecard effort",
    "scorecard.plan": "scorecard set plan",
    "scorecard.starter": "scorecard set starter",
    "scorecard.add": "scorecard set add",
    "scorecard.change": "scorecard set change",
    "scorecard.heavier": "scorecard set change",
    "scorecard.lighter": "scorecard set change",
    "scorecard.half": "scorecard set change",
    "scorecard.remove": "scorecard set remove",
    "scorecard.drop": "scorecard set drop-draft",
    "scorecard.score": "score",
    "growth.goal": "goal set",
    "growth.delete": "goal delete",
    "growth.candidate": "account set",
    "growth.next_step": "goal ask",
    "growth.act": "goal act",
    "growth.settle": "goal answer",
    "growth.sheet": "one-on-one",
    "growth.walk": "goal decide",
    "growth.before": "goal list",
    "growth.after": "goal list",
    "walk.graduate": "goal decide",
    "walk.keep": "goal decide",
    "walk.drop": "goal decide",
    "walk.new_goal": "goal decide",
    "walk.write": "goal decide",
    "one_on_one.form": "one-on-one",
    "one_on_one.write": "one-on-one",
}
NO_TWIN = {
    "choices of a form that the command takes as options": (
        "precall.kind_",
        "precall.size_",
        "precall.channel",
        "precall.chain",
        "precall.result_",
        "precall.fit_",
        "precall.act_done",
        "precall.override",
        "precall.held",
        "precall.split",
        "ladder.pick_",
        "scorecard.rate_",
        "scorecard.no_score",
        "scorecard.take_back",
    ),
    "moving about on a screen, or showing another part of it": (
        "app.accounts",
        "app.calls",
        "app.help",
        "app.commands",
        "app.back",
        "app.quit",
        "accounts.filter",
        "accounts.view",
        "accounts.clear",
        "today.unfold",
        "account.back",
        "calls.filter",
        "calls.view",
        "calls.clear",
        "calls.widen",
        "precall.next_field",
        "precall.field_above",
        "precall.another_open",
        "precall.close",
        "app.ladder",
        "ladder.copy",
        "ladder.down",
        "ladder.up",
        "ladder.ten_",
        "ladder.first",
        "ladder.last",
        "ladder.beside",
        "ladder.rungs",
        "ladder.close",
        "ladder.next_field",
        "ladder.field_above",
        "app.plan",
        "plan.open",
        "plan.widen",
        "plan.pane",
        "plan.left",
        "plan.right",
        "plan.down",
        "plan.up",
        "plan.far_",
        "plan.first",
        "plan.last",
        "plan.copy",
        "plan.leave",
        "roll.before",
        "roll.after",
        "roll.stop",
        "app.lights",
        "lights.widen",
        "lights.copy",
        "lights.leave",
        "lights.down",
        "lights.up",
        "lights.ten_",
        "lights.first",
        "lights.last",
        "lights.next",
        "lights.before",
        "turn.next_field",
        "turn.field_above",
        "sweep.before",
        "sweep.after",
        "sweep.stop",
        "history.",
        "app.scorecard",
        "scorecard.next",
        "scorecard.previous",
        "scorecard.edit",
        "scorecard.down",
        "scorecard.up",
        "scorecard.top",
        "scorecard.bottom",
        "scorecard.copy",
        "scorecard.free",
        "ranks.",
        "app.growth",
        "growth.pane",
        "growth.list",
        "walk.before",
        "walk.after",
        "walk.open",
        "walk.settle",
        "walk.stop",
        "one_on_one.copy",
        "one_on_one.down",
        "one_on_one.up",
        "one_on_one.ten_",
        "one_on_one.right",
        "one_on_one.left",
        "one_on_one.first",
        "one_on_one.last",
        "list.",
        "text.",
        "sheet.",
        "ask.",
        "find.",
        "import.",
        "settings.",
    ),
    "the terminal's own: an editor, and what this window shows": (
        "precall.editor",
        "account.editor",
        "app.settings",
    ),
}


def own(owner: type[DOMNode]) -> list[Binding]:
    """Give the bindings a class adds."""
    return [one for one in owner.__dict__.get("BINDINGS", ()) if isinstance(one, Binding)]


EVERY = [binding for owner in OWNERS for binding in own(owner)]


def test_every_binding_has_an_id_that_no_other_has() -> None:
    ids = [binding.id for binding in EVERY]
    assert None not in ids
    assert sorted(set(map(str, ids))) == sorted(map(str, ids))


def test_no_class_with_bindings_is_left_out_of_these_tests() -> None:
    classes: set[type] = set()
    for kind in OWNERS:
        classes |= _below(kind)
    ours = {kind for kind in classes if kind.__module__.startswith("acctui.") and own(kind)}
    assert ours <= set(OWNERS)


def _below(kind: type) -> set[type]:
    below: set[type] = {kind}
    children: list[type] = kind.__subclasses__()
    for child in children:
        below |= _below(child)
    return below


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.__name__)
def test_every_action_has_an_unmodified_key_outside_texts(owner: type[DOMNode]) -> None:
    for binding in own(owner):
        keys = [key.strip() for key in binding.key.split(",")]
        plain = [key for key in keys if not key.startswith(WITH_MODIFIER)]
        assert plain or str(binding.id).startswith(TEXT) or binding.action in QUITS, binding


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.__name__)
def test_every_action_says_in_words_what_it_does(owner: type[DOMNode]) -> None:
    for binding in own(owner):
        name = binding.tooltip or binding.description
        assert name, binding
        assert name == name.strip()


@pytest.mark.parametrize("name", list(SCREENS))
async def test_no_key_has_two_meanings_at_once(sample: Path, now: dt.datetime, name: str) -> None:
    async with sitting(sample, now) as seller:
        await open_up(seller, name)
        assert clashes(seller) == []


def clashes(seller: Seller) -> list[str]:
    """Name the keys of the screen that two of its enabled bindings want."""
    screen = seller.app.screen
    found = []
    for key, bindings in screen._bindings.key_to_bindings.items():
        wanted = {one.action for one in bindings if _enabled(seller, one.action)}
        if len(wanted) > 1:
            found.append(f"{key}: {sorted(wanted)}")
    return found


def _enabled(seller: Seller, action: str) -> bool:
    from textual.actions import parse  # noqa: PLC0415 - beside its only use

    _, name, parameters = parse(action)
    return seller.app.screen.check_action(name, parameters) is True


def test_every_action_has_a_twin_on_the_command_line_or_a_reason_to_have_none() -> None:
    known = set(_commands(program))
    for binding in EVERY:
        name = str(binding.id)
        exempt = any(name.startswith(start) for reasons in NO_TWIN.values() for start in reasons)
        assert (name in TWINS) != exempt, name
        if name in TWINS:
            assert TWINS[name] in known, TWINS[name]


def test_no_twin_is_named_for_a_key_that_is_gone() -> None:
    ids = {str(binding.id) for binding in EVERY}
    assert set(TWINS) <= ids


def _commands(group: click.Command, path: str = "") -> list[str]:
    if not isinstance(group, click.Group):
        return [path]
    context = click.Context(group)
    found = [path] if path else []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found += _commands(command, f"{path} {name}".strip())
    return found


@pytest.mark.parametrize("keys", [[], ["enter"], ["6"], ["p"]])
async def test_the_palette_names_every_action_of_every_screen(
    sample: Path, now: dt.datetime, keys: list[str]
) -> None:
    async with sitting(sample, now) as seller:
        await seller.press(*keys, "colon")
        listed = {command.id for command in commands(seller.app)}
        lists = (BookList,) if seller.app.page is not None and keys != ["p"] else ()
        for screen in (AccountVerbs, AccountsPage, AccountPage, CallsPage, PrecallPage, AcctuiApp, *lists):
            assert {str(one.id) for one in bindings_of(screen)} <= listed


async def test_keys_of_the_screen_behind_do_not_work_under_a_sheet(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("n", "escape", "x", "t", "j", "space")
        assert "New account" in seller.text
        assert len(await seller.rows(Account)) == 3
        assert {account.tier for account in await seller.rows(Account)} == {Tier.NONE}
