"""Screen 7: from nothing to a score by the keys it names, scoring by digits, and the card as a draft."""

from __future__ import annotations

import datetime as dt
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.tui.checks import problems
from tests.tui.scored import fill_scored, put_starter_in_force
from tests.tui.seller import SIZES, Seller, sitting

from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark
from acctui.services import accounts
from acctui.storage.store import BookStore
from acctui.tui.theme import THEMES

if TYPE_CHECKING:
    from pathlib import Path

WIDE = (120, 40)
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


def _copied(template: Path, path: Path) -> Path:
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(template, path)
    path.chmod(0o600)
    return path


@pytest.fixture(scope="module")
def scored_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a book with a card in force and two accounts scored, once."""
    path = tmp_path_factory.mktemp("scored") / "scored.db"
    store = BookStore(path, lambda: NOW)
    fill_scored(store)
    store.close()
    return path


@pytest.fixture
def scored(scored_template: Path, tmp_path: Path) -> Path:
    """Give that book to one test."""
    return _copied(scored_template, tmp_path / "scored" / "book.db")


@pytest.fixture
def begun(small: Path, now: dt.datetime) -> Path:
    """Give a book with the starter set in force and nothing scored."""
    store = BookStore(small, lambda: now)
    put_starter_in_force(store)
    store.close()
    return small


def rows_of(seller: Seller) -> list[str]:
    """Give the left pane, line by line."""
    return [line.partition("│")[0].rstrip() for line in seller.lines]


def row(seller: Seller, name: str) -> str:
    """Give the row of an attribute; its name stands again over its words."""
    return next(line for line in rows_of(seller) if name in line and "%" in line)


def digits(seller: Seller, name: str) -> str:
    """Give what stands in the five places of a row, `--3--`."""
    return "".join(row(seller, name).partition("%")[2].replace("▌", " ").split()[:5])


async def write_plan(seller: Seller, words: str = "First choice in the Nordics by 2029") -> None:
    await seller.press("P")
    await seller.write(words)
    await seller.press("escape")


# from nothing


async def test_from_nothing_to_a_score_by_the_keys_the_screen_names(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("7")
        assert "First our own plan" in seller.text
        assert "P writes our plan" in seller.foot
        await write_plan(seller)
        assert "s takes the starter set" in seller.foot
        await seller.press("s")
        assert "a draft, 6 attributes" in seller.text
        assert "w puts it in force" in seller.text
        await seller.press("w")
        assert "since 22 Nov 2026" in seller.text
        await seller.press(*"345354")
        assert "w puts the new scores in force" in seller.foot
        await seller.press("w")
        assert "Saved  Alder & Finch scores 80" in seller.foot
        assert len(await seller.rows(Score)) == 6
        assert (await seller.only(Scoring)).scored_on == dt.date(2026, 11, 22)
        assert (await seller.only(Scorecard)).plan == "First choice in the Nordics by 2029"


async def test_without_our_plan_the_starter_set_is_not_taken(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("7", "s")
        assert seller.foot.startswith("! Our own plan comes first.")
        assert await seller.rows(Scorecard) == ()


async def test_our_plan_is_kept_as_it_is_typed(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, window="one") as seller:
        await seller.press("7")
        await write_plan(seller, "Half a pl")
        await seller.press("2", "7")
        assert "Half a pl" in seller.text
    async with sitting(small, now, window="one") as seller:
        await seller.press("7")
        assert "Half a pl" in seller.text


async def test_a_card_may_begin_with_an_attribute_of_our_own(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        await seller.press("7")
        await write_plan(seller)
        await seller.press("n")
        await seller.write("Reach")
        await seller.press("escape", "w")
        assert "1 attribute; five to ten are needed" in seller.text
        await seller.press("w")
        assert seller.foot.startswith("! 1 attribute; five to ten are needed.")
        assert (await seller.only(Scorecard)).plan == "First choice in the Nordics by 2029"
        assert (await seller.only(Attribute)).half is Half.CURRENT


# scoring


async def test_the_screen_says_what_an_account_scores_and_where_that_puts_it(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7")
        assert seller.lines[0].strip().startswith("Alder & Finch   KEY * 74")
        assert "Scorecard 1  in force since 5 Jan 2026, 8 attributes" in seller.lines[3]
        assert seller.lines[3].endswith("score 74, rank 1   revenue 93,400, rank 1")
        assert row(seller, "Access to executives").endswith("16%    -   -   3   -   -     +1")
        assert row(seller, "Margin").endswith("=")
        assert seller.line("Current   half").split("│")[0].split()[-1] == "71"
        assert seller.line("Future    half").split("│")[0].split()[-1] == "78"
        assert "* strategic since 9 Jan 2026" in seller.text
        assert "for us    door to the Nordic region" in seller.text
        assert "O Alder & Finch" in seller.text


async def test_a_digit_scores_the_row_and_goes_to_the_next(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "j", "j", "5")
        assert digits(seller, "Margin") == "----5"
        assert row(seller, "Margin").endswith("+1")
        assert row(seller, "Service load").startswith("▌ Service load")
        await seller.press("k")
        assert "Margin  4 on 14 Aug, 5 now; w puts the new scores in force" in seller.foot
        assert seller.lines[3].endswith("score 77, rank 1   revenue 93,400, rank 1")


async def test_enter_leaves_a_row_as_it_is_and_comes_round_to_the_first(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "G", "enter")
        assert row(seller, "Sales with us").startswith("▌")
        await seller.press("enter", "K", "tab")
        assert row(seller, "Margin").startswith("▌")
        await seller.press("G", "2", "2")
        assert row(seller, "Plans to grow").startswith("▌")
        assert len(await seller.rows(Scoring)) == 3


async def test_the_words_of_the_row_under_the_cursor_stand_below(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7")
        assert "no words yet for what 1, 3 and 5 mean" in seller.text
        await seller.press("j", "j", "j", "j", "j")
        assert "3  two meetings a year, at our asking" in seller.text
        assert "last scored 14 Aug" in seller.text


async def test_new_scores_are_put_in_force_with_the_day(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", *"55555555", "w")
        assert "Saved  Alder & Finch scores 100" in seller.foot
        newest = (await seller.rows(Scoring, account_id=1))[-1]
        assert newest.scored_on == dt.date(2026, 11, 22)
        assert "last scored 22 Nov" in seller.text
        assert row(seller, "Service load").endswith("+2")
        await seller.press("w")
        assert seller.foot == "These scores are in force since today."
        assert len(await seller.rows(Scoring, account_id=1)) == 3


async def test_scoring_the_same_again_dates_the_scores_anew(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "w")
        assert [one.scored_on for one in await seller.rows(Scoring, account_id=1)][-1] == now.date()
        assert "last scored 22 Nov" in seller.text


async def test_a_scoring_that_is_not_whole_says_what_is_missing_and_goes_there(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.find("Cedar Freight")
        await seller.press("7", *"3344", "k", "k")
        assert "Margin  4 now; 4 rows to go" in seller.foot
        await seller.press("w")
        assert seller.foot.startswith("! 4 rows have no score yet. Type 1 to 5: Fit of cultures and")
        assert row(seller, "Fit of cultures").startswith("▌")
        await seller.press(*"333", "w")
        assert seller.foot == "! 1 row has no score yet. Type 1 to 5: Plans to grow"
        assert await seller.rows(Scoring, account_id=3) == ()
        assert digits(seller, "Sales with us") == "--3--"


async def test_what_is_typed_waits_in_its_account_and_after_a_restart(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE, window="one") as seller:
        await seller.press("7", "1", "2", "right_square_bracket")
        assert "Baltic Cold Chain" in seller.lines[0]
        await seller.press("left_square_bracket")
        assert digits(seller, "Sales with us") == "12345"
        assert "4 on 14 Aug, 1 now" in seller.foot
    async with sitting(scored, now, WIDE, window="one") as seller:
        await seller.press("7")
        assert digits(seller, "Share of wallet") == "-2---"
        await seller.press("j", "k")
        assert "4 on 14 Aug, 1 now" in seller.foot


async def test_backspace_takes_the_scores_back_the_last_first(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "1", "1", "backspace")
        assert row(seller, "Share of wallet").startswith("▌")
        assert "-2" not in row(seller, "Share of wallet")
        assert row(seller, "Sales with us").endswith("-3")
        await seller.press("backspace", "backspace")
        assert row(seller, "Sales with us").endswith("=")
        assert "bksp" not in seller.footer


async def test_the_map_shows_what_is_in_force(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7")
        before = seller.line("O Alder & Finch")
        await seller.press(*"11111111")
        assert before.partition("│")[2] in seller.text
        await seller.press("w")
        assert before.partition("│")[2] not in seller.text


async def test_while_scoring_the_digits_are_the_rows_and_esc_frees_them(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7")
        assert seller.lines[1].endswith("esc frees the digits")
        await seller.press("6")
        assert seller.foot.startswith("! A score is 1, 2, 3, 4 or 5.")
        assert "Scorecard 1" in seller.text
        await seller.press("escape")
        assert "esc frees" not in seller.text
        assert "enter score" in seller.footer
        await seller.press("2")
        assert "Individual Enterprise" in seller.lines[0]
        await seller.press("7", "enter")
        assert seller.lines[1].endswith("esc frees the digits")


async def test_another_account_gives_the_digits_to_its_rows_again(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "escape", "right_square_bracket")
        assert seller.lines[1].endswith("esc frees the digits")
        assert row(seller, "Sales with us").startswith("▌")


async def test_accounts_follow_each_other_in_the_order_of_the_list(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now) as seller:
        await seller.press("7")
        seen = []
        for _ in range(4):
            seen.append(seller.lines[0].split("  ")[1])
            await seller.press("greater_than_sign")
        assert seen == ["Alder & Finch", "Baltic Cold Chain", "Cedar Freight", "Alder & Finch"]
        await seller.press("less_than_sign", "less_than_sign")
        assert seller.app.account_name == "Alder & Finch" or "Cedar" in seller.app.account_name


async def test_the_account_chosen_elsewhere_is_the_one_that_is_scored(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now) as seller:
        await seller.press("7", "escape")
        await seller.find("Baltic Cold Chain")
        await seller.press("7")
        assert "Baltic Cold Chain" in seller.lines[0]
        assert "score 57" in seller.text


async def test_what_another_window_scores_is_seen_and_what_is_typed_stays(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "1")
        done = await seller.book(lambda store: accounts.set_account(store, 1, {"name": "Alder Group"}))
        await seller.app.news(done.changed)
        await seller.settled()
        assert "Alder Group" in seller.lines[0]
        assert row(seller, "Sales with us").endswith("-3")


async def test_a_book_without_accounts_says_how_to_come_to_one(
    empty_book: Path, tmp_path: Path, now: dt.datetime
) -> None:
    path = _copied(empty_book, tmp_path / "bare" / "book.db")
    store = BookStore(path, lambda: now)
    put_starter_in_force(store)
    store.close()
    async with sitting(path, now) as seller:
        await seller.press("7")
        assert "Choose an account to score: f finds one" in seller.foot
        await seller.press("right_square_bracket", "w", "space")
        assert "Choose an account to score: f finds one" in seller.foot


async def test_a_row_is_copied_with_what_its_score_means(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", *"jjjjj", "y")
        assert "Access to executives  3  two meetings a year, at our asking" in seller.foot


# beside the card


async def test_a_small_terminal_shows_map_and_effort_by_a_key(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now) as seller:
        await seller.press("7")
        assert "Effort and merit" not in seller.text
        await seller.press("m")
        assert "O Alder" in seller.text
        assert "Effort and merit" in seller.text
        assert "Sales with us" not in seller.text
        assert "m shows the card again" in seller.foot
        await seller.press("escape")
        assert "Sales with us" in seller.text
        await seller.press("m", "m")
        assert "Sales with us" in seller.text


async def test_the_ranks_stand_side_by_side_and_lead_to_an_account(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, (120, 40)) as seller:
        await seller.press("7", "r")
        assert "2 accounts scored, score beside revenue" in seller.text
        line = seller.line("Baltic Cold Chain")
        assert line.split()[3:] == ["57", "2", "41,000", "2", "="]
        await seller.rested()
        assert "rev #1 · score #1" in seller.foot
        await seller.press("s", "G", "y")
        assert "Baltic Cold Chain" in seller.foot
        await seller.press("enter")
        assert seller.lines[0].strip().startswith("Baltic Cold Chain")
        assert "esc frees the digits" in seller.text
        await seller.press("r", "escape")
        assert "Sales with us" in seller.text


async def test_before_anything_is_scored_the_ranks_say_so(begun: Path, now: dt.datetime) -> None:
    async with sitting(begun, now) as seller:
        await seller.press("7", "r")
        assert "No account is scored yet" in seller.foot


# strategic


async def test_the_mark_asks_both_whys_the_worth_to_us_first(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.find("Baltic Cold Chain")
        await seller.press("7", "space")
        assert seller.text.index("For us") < seller.text.index("For them")
        await seller.write("a second harbour")
        await seller.press("enter")
        await seller.write("steady temperatures")
        await seller.press("escape", "w")
        assert "* strategic since 22 Nov 2026" in seller.text
        mark = await seller.only(StrategicMark, account_id=2)
        assert (mark.why_us, mark.why_them) == ("a second harbour", "steady temperatures")
        assert "Baltic Cold Chain   * 57" in seller.lines[0]


async def test_a_mark_without_both_whys_is_kept_and_flagged(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.find("Baltic Cold Chain")
        await seller.press("7", "space")
        await seller.write("a second harbour")
        await seller.press("escape", "w")
        assert (await seller.only(StrategicMark, account_id=2)).why_them is None
        assert "for them  not written" in seller.text
        assert "Strategic without a why for them" in seller.text


async def test_unmarking_is_a_decision_too_and_the_one_before_is_kept(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "space", "n")
        assert "9 Jan 2026" in seller.text
        await seller.write("their group buys at home now")
        await seller.press("escape", "w")
        assert "no longer strategic since 22 Nov 2026" in seller.text
        assert [mark.strategic for mark in await seller.rows(StrategicMark, account_id=1)] == [True, False]
        assert "KEY 74" in seller.lines[0]


async def test_the_whys_of_a_mark_are_worded_anew_on_its_day(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "space", "w")
        assert "door to the Nordic region" in seller.text
        await seller.write(", and its ports")
        await seller.press("escape", "w")
        assert (await seller.only(StrategicMark)).why_us == "door to the Nordic region, and its ports"
        await seller.press("space", "escape")
        assert len(await seller.rows(StrategicMark)) == 1


# the card


async def test_editing_the_card_is_a_draft_while_the_card_in_force_stands(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e")
        assert "the first change begins a draft; 1 stands meanwhile" in seller.lines[3]
        assert "esc frees" not in seller.text
        assert len(await seller.rows(Scorecard)) == 1
        await seller.press("plus")
        assert "Scorecard 2  a draft, 8 attributes" in seller.lines[3]
        assert "scorecard 1 stands meanwhile" in seller.lines[3]
        await seller.press("escape")
        assert "Scorecard 1  in force since" in seller.lines[3]
        assert "draft 2 waits" in seller.lines[3]
        await seller.press("e", "w")
        assert "Scorecard 2  in force since 22 Nov 2026" in seller.text
        weights = {one.name: one.weight for one in await seller.rows(Attribute)}
        assert weights["Sales with us"] == 16


async def test_weights_halves_and_rows_change_by_one_key_and_undo_takes_them_back(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "j", "j", "minus", "H")
        assert seller.line("5 future").strip().startswith("- 3 current and 5 future")
        assert row(seller, "Margin").startswith("▌ Margin")
        assert "11" in row(seller, "Margin")
        await seller.press("H", "x")
        assert "a draft, 7 attributes" in seller.lines[3]
        assert "Margin" not in seller.text.partition("Margin out of the scorecard")[0]
        await seller.press("u")
        assert "a draft, 8 attributes" in seller.lines[3]
        assert len([one for one in await seller.rows(Attribute) if one.name == "Margin"]) == 2


async def test_an_attribute_is_changed_in_its_form_and_what_is_wrong_is_said_at_its_line(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "enter", "down")
        assert "what they are to us today" in seller.text
        await seller.press(*["backspace"] * 7, "x", "down", "escape", "w")
        assert (
            "! \u201cx\u201d is no half" in seller.text
            or "is no half. Type current or future." in seller.text
        )
        await seller.press("backspace", *"fut", "down", *["backspace"] * 2, "0", "escape", "w")
        assert "A weight is a whole number from 1 to 100." in seller.text
        await seller.press("backspace", *"many", "escape", "w")
        assert "is no weight. Type a whole number" in seller.text
        await seller.press(*["backspace"] * 4, *"20", "down", *"seldom", "escape", "w")
        (changed,) = [one for one in await seller.rows(Attribute, name="Sales with us") if one.weight == 20]
        assert (changed.half, changed.low) == (Half.FUTURE, "seldom")
        assert row(seller, "Sales with us").startswith("▌")


async def test_the_draft_says_in_words_what_is_missing_and_is_not_put_in_force(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "x", "x", "x", "x")
        assert "Before it can be put in force" in seller.text
        assert "- 4 attributes; five to ten are needed" in seller.text
        assert "- no current and 4 future; they may differ by one" in seller.text
        await seller.press("w")
        assert seller.foot.startswith("! 4 attributes; five to ten are needed.")
        await seller.press("x", "x", "x", "x")
        assert "no attribute yet" in seller.text
        await seller.press("s")
        assert "a draft, 6 attributes" in seller.lines[3]


async def test_the_draft_is_dropped_by_a_key_and_comes_back_by_undo(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "x", "D")
        assert len(await seller.rows(Scorecard)) == 1
        assert "the first change begins a draft" in seller.lines[3]
        await seller.press("u")
        assert "a draft, 7 attributes" in seller.lines[3]


async def test_our_plan_changes_with_the_next_version(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "P")
        await seller.write("; and no discounts")
        await seller.press("enter", "w")
        assert "Scorecard 2  in force" in seller.text
        newest = (await seller.rows(Scorecard))[-1]
        assert newest.plan.endswith("no price-only deals; and no discounts")


async def test_scores_typed_before_the_card_changed_are_still_there(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "1", "2", "e", "j", "plus", "w")
        assert "Scorecard 2  in force" in seller.text
        assert row(seller, "Sales with us").split()[3:5] == ["15%", "1"] or "1" in row(
            seller, "Sales with us"
        )
        assert row(seller, "Sales with us").endswith("-3")


async def test_a_plan_refused_stays_typed(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7", "e", "P")
        await seller.press("ctrl+shift+a", "backspace", "escape", "w")
        assert seller.foot.startswith("! ")
        assert not (await seller.rows(Scorecard))[0].is_draft


async def test_a_click_on_a_row_puts_the_cursor_there(scored: Path, now: dt.datetime) -> None:
    async with sitting(scored, now, WIDE) as seller:
        await seller.press("7")
        y = next(y for y, line in enumerate(seller.lines) if "Fit of cultures" in line)
        await seller.pilot.click(offset=(10, y))
        await seller.settled()
        assert row(seller, "Fit of cultures").startswith("▌")
        await seller.pilot.click(offset=(10, 5))
        assert row(seller, "Fit of cultures").startswith("▌")


# the look

STATES: dict[str, list[str]] = {
    "in force": ["7", "j"],
    "scoring": ["7", *"12345", "j"],
    "refused": ["7", "right_square_bracket", "right_square_bracket", "3", "w"],
    "freed": ["7", "escape"],
    "map alone": ["7", "m"],
    "ranks": ["7", "r"],
    "mark": ["7", "space"],
    "marking": ["7", "right_square_bracket", "space", "enter", *"x"],
    "editing": ["7", "e"],
    "draft": ["7", "e", "x", "x"],
    "our plan": ["7", "e", "P"],
    "attribute": ["7", "e", "enter", "escape", "w"],
}


@pytest.mark.parametrize("name", list(STATES))
async def test_every_state_keeps_to_the_look(scored: Path, now: dt.datetime, name: str) -> None:
    async with sitting(scored, now) as seller:
        await seller.press(*STATES[name])
        for size in SIZES:
            await seller.pilot.resize_terminal(*size)
            await seller.rested()
            for theme in THEMES:
                seller.app.theme = theme.name
                await seller.settled()
                assert problems(seller.app) == [], seller.text


@pytest.mark.parametrize("keys", [["7"], ["7", "P", "a"], ["7", "P", "a", "escape", "s"]])
async def test_the_first_card_keeps_to_the_look(small: Path, now: dt.datetime, keys: list[str]) -> None:
    async with sitting(small, now) as seller:
        await seller.press(*keys)
        for size in SIZES:
            await seller.pilot.resize_terminal(*size)
            await seller.settled()
            assert problems(seller.app) == [], seller.text


async def test_the_row_under_the_cursor_is_in_sight_however_low_the_terminal(
    scored: Path, now: dt.datetime
) -> None:
    async with sitting(scored, now, (60, 18)) as seller:
        await seller.press("7")
        for key in ("G", "g"):
            await seller.press(key)
            assert sum(line.startswith("▌") for line in seller.lines) == 1
