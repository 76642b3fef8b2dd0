"""The ladder, driven by keys: each rung made, changed, measured and ended, and nothing typed lost."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting, unsettled

from acctui.domain.account import Account, Tier
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told
from acctui.services import accounts, notes, objectives, strategies
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.services.ports import Store

WIDE = (120, 40)
END_OF_2027 = dt.date(2027, 12, 31)


def written(path: Path, now: dt.datetime, job: Callable[[Store], None]) -> None:
    store = BookStore(path, lambda: now)
    job(store)
    store.close()


def alder(store: Store) -> int:
    with store.reading() as reads:
        return next(number for number, name in reads.accounts.names() if name == "Alder & Finch")


def with_ladder(store: Store) -> None:
    """Write the ladder of the pictures."""
    number = alder(store)

    def rung(level: Level, text: str, **fields: object) -> Objective:
        new = Objective(account_id=number, level=level, text=text, set_on=dt.date(2026, 1, 4), **fields)  # type: ignore[arg-type]
        return objectives.add_objective(store, new).value

    rung(Level.VISION, "Their first call for anything cold", years=5)
    sentence = rung(Level.RELATIONSHIP, "They bring us ideas before we ask", due=dt.date(2028, 11, 2))
    products = rung(
        Level.BUSINESS, "Products in use", unit="products", baseline=200, target=500, due=END_OF_2027
    )
    objectives.set_stages(
        store,
        products.id,
        [(300, dt.date(2026, 10, 31)), (400, dt.date(2027, 3, 31)), (500, dt.date(2027, 9, 30))],
    )
    objectives.measure(store, products.id, 300, dt.date(2026, 10, 19))
    milestone = rung(Level.STRATEGIC, "Open the Nordic region", due=dt.date(2027, 3, 31), worth=40_000_00)
    objectives.add_phase(store, milestone.id, "Nordic pilot signed", dt.date(2027, 1, 15))
    for name, served in (("Be early", sentence), ("Start where it hurts", products)):
        strategies.add_strategy(store, Strategy(account_id=number, name=name, says="in short"), [served.id])
    notes.add_quote(
        store, Quote(account_id=number, date=dt.date(2026, 10, 5), text="You rang first", speaker="Maren")
    )
    accounts.set_account(store, number, {"tier": Tier.KEY})


@pytest.fixture
def laddered(small: Path, now: dt.datetime) -> Path:
    """Give the small book with a whole ladder in its first account."""
    written(small, now, with_ladder)
    return small


async def at(seller: Seller, words: str) -> None:
    """Put the cursor on the line with these words."""
    await seller.press("g")
    for _ in range(30):
        if any(line.startswith("▌") and words in line for line in seller.lines):
            return
        await seller.press("j")
    raise AssertionError(seller.text)


async def fill(seller: Seller, *texts: str) -> None:
    """Type into one field after the other; an empty text leaves the field as it is."""
    for text in texts:
        await seller.write(text)
        await seller.press("enter")


# what is seen


async def test_without_an_account_it_says_how_to_choose_one(empty_book: Path, now: dt.datetime) -> None:
    async with sitting(empty_book, now) as seller:
        await seller.press("3")
        assert "Choose the account" in seller.text
        await seller.press("n", "e", "v", "j", "l", "enter")
        assert "Choose the account" in seller.text


async def test_the_four_rungs_stand_from_the_vision_down_with_the_milestone_below(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        whole = seller.text
        order = ["Vision", "Relationship", "Business", "Strategic", "Next phase"]
        assert sorted(order, key=whole.index) == order
        assert "5 years         by Jan 2031" in whole
        assert '"They bring us ideas before we ask"' in whole
        assert "Products in use 2 to 5 by 31 Dec 2027" in whole
        assert "now 3" in whole
        assert "buffer 3 months" in whole
        assert "next needs 1 in 129 days" in whole
        assert "4 by Mar 27" in whole
        assert "40,000" in whole
        assert "in 18 weeks" in whole
        assert "theirs not written" in whole
        assert seller.lines[0].startswith("  Alder & Finch   KEY")


async def test_strategies_stand_on_the_row_of_the_rung_they_serve(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        assert "Start where it hurts" in seller.line("Products in use 2")
        assert "Be early" in seller.line("They bring us ideas")


async def test_at_80_columns_the_strategies_stand_under_the_ladder_and_the_chart_stays(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3")
        assert "━━ measured   ╌╌ stage goals   next needs 1 in 129 days" in seller.text
        await seller.press("l")
        assert any(line.startswith("▌ Strat") or "▌   " in line for line in seller.lines)
        assert "Start where it hurts" in seller.text
        await seller.press("h")
        assert "Products in use" in next(line for line in seller.lines if line.startswith("▌"))


async def test_what_a_ladder_lacks_is_said_in_one_line(small: Path, now: dt.datetime) -> None:
    def mark(store: Store) -> None:
        accounts.set_account(store, alder(store), {"tier": Tier.KEY})

    written(small, now, mark)
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3")
        assert "ladder incomplete: no vision" in seller.lines[3]


async def test_a_plain_account_without_a_ladder_is_never_incomplete(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3")
        assert "incomplete" not in seller.text


async def test_the_cursor_walks_every_rung_and_the_strategies(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "G")
        assert "Nordic pilot" in next(line for line in seller.lines if line.startswith("▌"))
        await seller.press("k", "k", "l", "tab")
        assert "Strategy" in seller.foot
        await seller.press("j", "k", "K", "J", "right")
        await seller.press("shift+tab", "home")
        assert "Vision" in next(line for line in seller.lines if line.startswith("▌"))
        await seller.press("y")
        assert seller.app.clipboard.startswith("Vision")


async def test_a_click_moves_the_cursor_and_a_second_opens(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        await seller.pilot.click("#above", offset=(20, 0))
        assert seller.lines[5].startswith("▌ Vision")
        await seller.pilot.click("#above", offset=(20, 0), times=2)
        await seller.sees("esc closes")
        assert "Looks" in seller.text


# writing each rung


async def test_the_vision_is_written_on_a_blank_page(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "v")
        words = seller.text
        assert "everything went well" in words
        assert "It is November 2031" in words
        assert not any(gone in words for gone in ("Products", "Relationship", "Strategies", "Nordic"))
        await fill(seller, "Nothing cold moves without us")
        await seller.press("escape", "0")
        assert "It is November 2036" in seller.text
        await seller.press("w")
        new = await seller.only(Objective, level="vision", ended_on=None)
        assert (new.text, new.years) == ("Nothing cold moves without us", 10)
        before = await seller.only(Objective, level="vision", ended_how="replaced")
        assert before.ended_on == now.date()
        assert "Nothing cold moves" in next(line for line in seller.lines if line.startswith("▌"))


async def test_any_whole_number_of_years_is_a_horizon_and_nothing_else(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "v")
        await fill(seller, "First call", "soon")
        await seller.press("w")
        assert "! " in seller.line("whole number")
        assert seller.focused == "years"
        await seller.press("ctrl+u")
        await fill(seller, "7 years")
        await seller.press("w")
        assert (await seller.only(Objective)).years == 7


async def test_a_sentence_is_to_be_heard_in_two_years_where_nothing_else_is_said(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "j", "enter")
        await fill(seller, '"They ask us first"')
        await seller.press("escape", "w")
        kept = await seller.only(Objective)
        assert (kept.level, kept.text, kept.due) == (
            Level.RELATIONSHIP,
            "They ask us first",
            dt.date(2028, 11, 22),
        )


async def test_from_nothing_to_a_ladder_with_stage_goals(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "b")
        await fill(seller, "Products in use", "products", "2", "5", "dec 2027")
        assert "31 Dec 2027" in seller.text
        await seller.press("escape", "w")
        await seller.sees("proposed   buffer 2 months")
        assert "read as 3 by Mar 27, 4 by Jul 27, 5 by Oct 27" in seller.text
        await seller.press("enter", "w")
        kept = await seller.only(Objective)
        assert (kept.baseline, kept.target, kept.due) == (200, 500, END_OF_2027)
        stages = await seller.rows(StageGoal, objective_id=kept.id)
        assert [stage.value for stage in stages] == [300, 400, 500]


@pytest.mark.parametrize(
    ("texts", "field", "sentence"),
    [
        (["", "products", "2", "5", "dec 2027"], "text", "needs words"),
        (["Products", "", "2", "5", "dec 2027"], "unit", "measured in something"),
        (["Products", "pieces", "", "5", "dec 2027"], "baseline", "today's value"),
        (["Products", "pieces", "2", "", "dec 2027"], "target", "value to reach"),
        (["Products", "pieces", "2", "25%", "dec 2027"], "target", "two ways"),
        (["Products", "pieces", "2", "5", ""], "due", "day it is due"),
        (["Products", "pieces", "2", "5", "30 feb"], "due", "30 feb"),
    ],
)
async def test_half_a_business_objective_is_refused_at_its_field_and_all_is_kept(
    small: Path, now: dt.datetime, texts: list[str], field: str, sentence: str
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "b")
        await fill(seller, *texts)
        await seller.press("escape", "w")
        assert seller.focused == field
        assert sentence in seller.text
        assert await seller.rows(Objective) == ()
        shown = seller.text
        assert all(text in shown for text in texts)
        assert "1 field to put right" in shown


async def test_a_share_of_the_baseline_is_a_target(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3", "n", "b")
        await fill(seller, "Product A", "tonnes", "400", "+25%", "dec 2027", "margins are maintained")
        assert "read as 500" in seller.text
        await seller.press("w")
        kept = await seller.only(Objective)
        assert (kept.target, kept.guard) == (500_00, "margins are maintained")
        await seller.press("escape", "escape")
        assert "while margins are maintained" in seller.text


async def test_the_milestone_has_their_goal_its_worth_and_a_kind_by_key(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3", "n", "m")
        await fill(seller, "Open the Nordic region", "31 mar 2027", "halve suppliers", "40000")
        await seller.press("escape", "2", "w")
        kept = await seller.only(Objective)
        assert (kept.worth, kept.kind, kept.client_goal) == (40_000_00, "new market", "halve suppliers")
        assert "theirs halve suppliers" in seller.text


async def test_a_second_milestone_takes_the_place_of_the_first_which_stays_in_the_history(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "m")
        assert "Takes the place of Open the Nordic region" in seller.text
        await fill(seller, "A second plant")
        await seller.press("escape", "w")
        await seller.press("enter")
        assert "Open the Nordic region: replaced 22 Nov 2026" in seller.text
        await seller.press("pagedown", "j", "k", "pageup", "enter")
        assert "Before it" not in seller.text


async def test_a_next_phase_asks_for_its_milestone_first(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "n")
        assert "n m" in seller.foot


async def test_steps_of_the_next_phase_are_written_changed_reached_and_deleted(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "n")
        await fill(seller, "First pallets", "mar 2027")
        await seller.press("w")
        assert (await seller.only(Phase, text="First pallets")).due == dt.date(2027, 3, 31)
        await seller.press("enter")
        await seller.write(" to Gothenburg")
        await seller.press("escape", "w", "d")
        kept = await seller.only(Phase, text="First pallets to Gothenburg")
        assert kept.reached_on == now.date()
        assert "reached 22 Nov" in seller.text
        await seller.press("d")
        assert (await seller.only(Phase, id=kept.id)).reached_on is None
        await seller.press("x", "D")
        assert await seller.rows(Phase, id=kept.id) == ()
        await seller.press("u")
        assert (await seller.only(Phase, id=kept.id)).text == kept.text


# strategies


async def test_a_strategy_is_written_at_the_rung_it_serves(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "s")
        await fill(seller, "Prove before you ask", "Small trial, shared numbers", "")
        await seller.press("w")
        kept = await seller.only(Strategy, name="Prove before you ask")
        products = await seller.only(Objective, level="business")
        assert (await seller.only(Serves, strategy_id=kept.id)).objective_id == products.id
        await seller.press("escape")
        assert "serves business" in seller.foot


async def test_a_strategy_that_reads_like_a_plan_item_is_told_and_kept(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "s")
        await fill(seller, "Call them on monday", "ring by 3 December")
        assert "reads like a plan item" in seller.text
        await seller.write(" 9")
        await seller.press("escape", "w")
        assert "go from 1 to 4" in seller.text
        await seller.press("ctrl+u", "escape", "w")
        kept = await seller.only(Strategy, name="Call them on monday")
        assert await seller.rows(Serves, strategy_id=kept.id) == ()
        await seller.press("escape")
        assert "reads like a plan item" in seller.foot


async def test_who_was_told_and_who_committed_stands_beside_the_strategy(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "l", "t")
        await fill(seller, "Kim Berg")
        await seller.press("escape", "w")
        assert (await seller.only(Told)).told_on == now.date()
        assert seller.line("Start where it hurts").endswith("Kim")
        await seller.press("t")
        await seller.write("kim berg")
        assert "committed" in seller.text
        await seller.press("escape", "w")
        assert (await seller.only(Told)).committed_on == now.date()
        await seller.press("enter")
        assert "Kim Berg told 22 Nov 2026, committed 22 Nov 2026" in seller.text


async def test_a_strategy_is_changed_and_deleted(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "l", "e")
        await seller.write(", always")
        await seller.press("escape", "w")
        assert (await seller.only(Strategy, name="Start where it hurts, always")).says == "in short"
        await seller.press("x", "escape", "x", "D")
        assert [one.name for one in await seller.rows(Strategy)] == ["Be early"]


# measuring


async def test_todays_value_takes_one_key_a_number_enter_and_w(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "v", "4")
        assert "4 on 22 Nov" in seller.text
        await seller.press("enter", "w")
        values = [(one.value, one.measured_on) for one in await seller.rows(Measurement)]
        assert values == [(300, dt.date(2026, 10, 19)), (400, now.date())]
        assert "now 4" in seller.text
        assert "4 now" in seller.text


async def test_a_value_of_another_day_is_measured_too(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "v")
        await fill(seller, "2 @1 nov")
        await seller.press("w")
        assert dt.date(2026, 11, 1) in {one.measured_on for one in await seller.rows(Measurement)}


async def test_what_is_no_value_is_refused_and_kept(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "v")
        await fill(seller, "some")
        await seller.press("w")
        assert "is no value" in seller.text
        assert "some" in seller.line("Today's value")
        assert len(await seller.rows(Measurement)) == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("4@2027-03 3@2027-06 5@2027-09", "4 before 3"),
        ("3@2027-06 4@2027-03 5@2027-09", "Put the dates in order"),
        ("3@2027-03 5@2028-03", "after 31 Dec 2027"),
        ("3@2027-03 4@2027-09", "End with 5"),
        ("three", "no stage goal"),
    ],
)
async def test_stage_goals_that_do_not_lead_there_are_refused_at_the_field(
    laddered: Path, now: dt.datetime, typed: str, sentence: str
) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "S", "ctrl+u")
        await seller.write(typed)
        await seller.press("enter", "w")
        assert sentence in " ".join(seller.text.split())
        assert typed in seller.text
        assert len(await seller.rows(StageGoal)) == 3


async def test_another_target_asks_for_other_stage_goals_in_the_same_form(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "e", "enter", "enter", "enter", "6", "enter", "escape", "w")
        assert "! " in seller.text
        assert (await seller.only(Objective, level="business")).target == 500
        await seller.press("escape", "tab", "tab", "tab")
        while seller.focused != "stages":
            await seller.press("tab")
        await seller.press("ctrl+u")
        await seller.write("4@2027-03 6@2027-09")
        await seller.press("escape", "w")
        assert (await seller.only(Objective, level="business")).target == 600
        assert [stage.value for stage in await seller.rows(StageGoal)] == [400, 600]


async def test_agreement_has_the_teams_day_and_the_customers_name(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "a")
        await fill(seller, "4 jan", "Maren Dahl")
        await seller.press("escape", "w")
        kept = await seller.only(Objective, level="business")
        assert kept.agreed_team_on == dt.date(2026, 1, 4)
        assert (kept.agreed_customer_by, kept.agreed_customer_on) == ("Maren Dahl", now.date())
        assert "customer Maren Dahl 22 Nov" in seller.text


# evidence


async def test_a_waiting_quote_is_given_to_its_sentence(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        await at(seller, "You rang first")
        assert "which sentence" in seller.foot
        await seller.press("plus")
        assert (await seller.only(Quote)).side is Side.FOR
        assert "1 quote for" in seller.text
        assert "Quotes waiting" not in seller.text
        await seller.press("u")
        await at(seller, "You rang first")
        await seller.press("minus")
        assert (await seller.only(Quote)).side is Side.AGAINST
        await at(seller, "They bring us ideas")
        await seller.press("enter")
        assert '"You rang first"  Maren, 5 Oct 2026' in seller.text


async def test_of_two_sentences_one_is_chosen(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "r")
        await fill(seller, "They ask us first")
        await seller.press("escape", "w")
        await at(seller, "You rang first")
        await seller.press("plus", "2")
        second = await seller.only(Objective, text="They ask us first")
        assert (await seller.only(Quote)).objective_id == second.id


async def test_a_quote_without_a_sentence_says_what_to_write_first(small: Path, now: dt.datetime) -> None:
    def said(store: Store) -> None:
        for text in ("one", "two", "three"):
            notes.add_quote(store, Quote(account_id=alder(store), date=dt.date(2026, 10, 5), text=text))

    written(small, now, said)
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3")
        await at(seller, '"three"')
        await seller.press("plus")
        assert "n r" in seller.foot
        assert "1 more" in seller.text
        await seller.press("enter")
        assert '"three"' in seller.text
        assert seller.lines[1].lstrip().startswith("2 Accounts") or "▌ 2" in seller.lines[1]


# ending


@pytest.mark.parametrize(
    ("key", "how"), [("r", Ending.REACHED), ("p", Ending.REPLACED), ("d", Ending.DROPPED)]
)
async def test_a_rung_ends_with_its_day_and_why_and_stays_in_the_history(
    laddered: Path, now: dt.datetime, key: str, how: Ending
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "x")
        assert "Products in use" in seller.line("esc closes")
        await seller.press(key)
        await fill(seller, "", "they bought the rest")
        await seller.press("w")
        kept = await seller.only(Objective, level="business")
        assert (kept.ended_how, kept.ended_on, kept.ended_why) == (how, now.date(), "they bought the rest")
        assert "Products in use 2" not in seller.text


async def test_deleting_a_rung_names_it_and_undo_brings_it_back(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "x", "escape", "x", "D")
        assert "Products in use" in seller.foot
        assert await seller.rows(Objective, level="business") == ()
        await seller.press("u")
        assert len(await seller.rows(StageGoal)) == 3
        assert "Products in use" in seller.text


# drafts, other windows, other accounts


async def test_a_form_left_by_escape_is_brought_back_by_its_key(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "b")
        await fill(seller, "Products in use", "products")
        await seller.press("escape", "escape")
        assert "Draft kept   n b brings it back" in seller.foot
        await seller.press("n", "b")
        assert "Products in use" in seller.line("Business")
        assert "products" in seller.line("Counted in")


async def test_a_form_left_untouched_says_nothing(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3", "e", "escape", "q")
        assert "Draft" not in seller.foot
        assert "Products in use 2 to 5" in seller.text


async def test_a_draft_outlives_a_kill(small: Path, now: dt.datetime) -> None:
    async with unsettled(small, now, window="here") as seller:
        await seller.until(lambda: seller.app.counts is not None, "the open book")
        await seller.press("2", "3", "n", "v")
        await seller.write("Nothing cold moves without us")
        await seller.until(lambda: not any(d._timer for d in seller.app.draftings), "the kept draft")
    async with sitting(small, now, window="here") as seller:
        await seller.press("3", "n", "v")
        assert "Nothing cold moves without us" in seller.text


async def test_two_windows_on_one_rung_show_both_texts(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        await at(seller, "Their first call")
        await seller.press("e")
        await seller.write(", mine")
        vision = await seller.only(Objective, level="vision")
        await seller.book(lambda store: objectives.set_objective(store, vision.id, {"text": "Theirs"}))
        await seller.press("escape", "w")
        assert "Another window wrote: Theirs" in seller.text
        assert "cold, mine" in seller.text
        await seller.press("w")
        assert (
            await seller.only(Objective, level="vision")
        ).text == "Their first call for anything cold, mine"


async def test_what_another_window_writes_appears(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        products = await seller.only(Objective, level="business")
        written(laddered, now, lambda store: objectives.measure(store, products.id, 400, now.date()))  # type: ignore[arg-type]
        await seller.sees("4 now")


async def test_another_account_has_its_own_ladder_and_the_open_form_is_kept_as_a_draft(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "n", "b")
        await fill(seller, "Sites served")
        await seller.press("escape", "2", "j", "3")
        assert "Baltic Cold Chain" in seller.lines[0]
        assert "n b writes it" in seller.text
        await seller.press("2", "k", "3")
        assert "Products in use 2 to 5" in seller.text
        await seller.press("n", "b")
        assert "Sites served" in seller.text


async def test_digits_belong_to_the_vision_until_the_form_is_left(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, WIDE) as seller:
        await seller.press("3", "n", "v", "escape")
        assert "esc frees the digits" in seller.lines[1]
        await seller.press("2")
        assert "It is November 2028" in seller.text
        await seller.press("escape", "2")
        assert "▌ 2 Accounts" in seller.lines[1]


async def test_an_account_that_is_gone_leaves_the_choice(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now) as seller:
        await seller.press("3")
        number = (await seller.only(Account, name="Alder & Finch")).id
        written(laddered, now, lambda store: accounts.delete_account(store, number))  # type: ignore[arg-type]
        await seller.sees("Choose the account")


async def test_an_arrow_goes_to_the_field_above_and_below(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("3", "n", "b", "down", "down", "up")
        assert seller.focused == "unit"
        await seller.press("shift+tab")
        assert seller.focused == "text"
        await seller.press("escape", "enter")
        assert seller.focused == "text"


# all that is known


async def test_a_milestone_shows_all_its_facts_on_a_sheet(laddered: Path, now: dt.datetime) -> None:
    def filled(store: Store) -> None:
        with store.reading() as reads:
            (milestone,) = reads.where(Objective, level="strategic")
        fields = {"kind": "new market", "client_goal": "fewer suppliers", "views_asked": "Kim"}
        objectives.set_objective(store, milestone.id, fields)
        (phase,) = _phases(store)
        objectives.reach_phase(store, phase.id, dt.date(2026, 11, 20))

    written(laddered, now, filled)
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        await at(seller, "Open the Nordic region")
        await seller.press("enter")
        told = seller.text
        assert "Strategic objective" in told
        for fact in ("40,000", "fewer suppliers", "new market", "Kim", "0 calls, 0 advances"):
            assert fact in told
        assert "Nordic pilot signed by 15 Jan 2027, reached 20 Nov 2026" in told


def _phases(store: Store) -> tuple[Phase, ...]:
    with store.reading() as reads:
        return reads.where(Phase)


async def test_a_measured_objective_shows_every_value_and_stage_goal_on_a_sheet(
    laddered: Path, now: dt.datetime
) -> None:
    async with sitting(laddered, now, (80, 24)) as seller:
        await seller.press("3", "v")
        await fill(seller, "2")
        await seller.press("w", "enter")
        told = seller.text
        assert "products, from 2 to 5" in told
        assert "3 by 31 Oct 2026, reached 19 Oct 2026" in told
        await seller.press("space", "pagedown")
        assert "2 on 22 Nov 2026" in seller.text
        await seller.press("q")
        assert "Measured in" not in seller.text


async def test_a_strategy_nobody_was_told_of_says_so(laddered: Path, now: dt.datetime) -> None:
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3", "l", "enter")
        assert "nobody yet" in seller.text
        assert "Business: Products in use" in seller.text


async def test_a_long_way_off_late_and_missed_are_said_in_words(laddered: Path, now: dt.datetime) -> None:
    def later(store: Store) -> None:
        with store.reading() as reads:
            (milestone,) = reads.where(Objective, level="strategic")
            (sentence,) = reads.where(Objective, level="relationship")
            (products,) = reads.where(Objective, level="business")
            (phase,) = reads.where(Phase)
        objectives.set_objective(store, milestone.id, {"due": dt.date(2026, 11, 20)})
        objectives.set_objective(store, sentence.id, {"due": dt.date(2026, 3, 4)})
        objectives.set_phase(store, phase.id, {"due": dt.date(2026, 11, 1)})
        objectives.measure(store, products.id, 200, dt.date(2026, 11, 20))
        objectives.add_phase(store, milestone.id, "Undated")

    written(laddered, now, later)
    async with sitting(laddered, now, WIDE) as seller:
        await seller.press("3")
        assert "by 20 Nov 2026, 2 days late" in seller.text
        assert "2 months" in seller.line("not heard yet")
        assert "1 Nov 2026, late" in seller.text
        assert "date?" in seller.line("Undated")
