"""The one-on-one sheet as text, Markdown and HTML: the same parts, and no text of the book obeyed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from tests.services.yearly import TODAY, UNIT, account, target, won

from acctui.domain.account import Tier
from acctui.domain.goal import Ask, Decision, GrowthQuestion
from acctui.domain.objective import Level, Objective
from acctui.domain.settings import Choice
from acctui.exchange.cells import cells
from acctui.exchange.one_on_one import one_on_one_as
from acctui.services import accounts, goals, growth_questions
from acctui.services.objectives import add_objective
from acctui.services.one_on_one import one_on_one
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

HOSTILE = "\x1b]52;c;evil\x07 <script>alert(1)</script> | *b* [x](http://h) \u202e"
FORMS = ("text", "md", "html")


def _sheet(store: BookStore, form: str, today: dt.date = TODAY, year: int | None = None) -> str:
    return one_on_one_as(form, one_on_one(store, today, year))


def _fill(store: BookStore, name: str = "Alder") -> int:
    alder, birch = target(store, name, 100), target(store, "Birch", 50)
    won(store, alder, "2026-05-01", 156)
    won(store, alder, "2025-05-01", 30)
    kestrel = account(store, "Kestrel", candidate="they open a plant")
    accounts.set_account(store, kestrel, {"talk_on": dt.date(2026, 12, 1)})
    won(store, kestrel, "2026-01-02", 47)
    goals.set_goal(store, birch, 2026, 60 * UNIT, TODAY, why="a second line")
    goals.decide(store, birch, 2026, Decision.NEW_GOAL, TODAY, "Berit", 80 * UNIT, TODAY)
    asked = GrowthQuestion(account_id=birch, ask=Ask.TALK, who="Ida", by=dt.date(2026, 11, 27))
    growth_questions.add_question(store, asked)
    plant = Objective(
        account_id=birch,
        level=Level.STRATEGIC,
        text="a second plant",
        set_on=TODAY,
        due=dt.date(2027, 6, 30),
        worth=90 * UNIT,
    )
    add_objective(store, plant)
    return alder


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "words",
    [
        "Kestrel: they open a plant",
        "talk on Tue 1 Dec, won 47",
        "156%",
        "+56",
        "on average 1.56 of the goal",
        "a claim without data, not a",
        "89% of the year is over, 39 days left",
        "by 22 Nov 2025 the same accounts had brought 30 of 30, 100%",
        "Birch: 60 with Berit",
        "50 to 60 on Sun 22 Nov: a second line",
        "Birch gets a new goal, 80 in 2027",
        "Alder: undecided",
        "Birch: a second plant by Wed 30 Jun 2027, worth 90",
        "Alder: no strategic objective yet",
        "Birch: talk to Ida by Fri 27 Nov",
        "nobody on its account team",
    ],
)
def test_each_form_holds_every_part(store: BookStore, form: str, words: str) -> None:
    _fill(store)
    plain = _sheet(store, form).replace("\\", "").replace("&#x27;", "'")
    assert words in " ".join(plain.split())


def test_text_keeps_within_its_columns(store: BookStore) -> None:
    _fill(store, "Alder " * 30)
    lines = _sheet(store, "text").splitlines()
    assert max(map(cells, lines)) == 100
    assert any("…" in line for line in lines)


def test_no_form_lets_the_books_text_act(store: BookStore) -> None:
    alder = _fill(store, f"Alder {HOSTILE}")
    growth_questions.add_question(store, GrowthQuestion(account_id=alder, ask=Ask.KNOW, who=HOSTILE))
    for form in FORMS:
        page = _sheet(store, form)
        assert not any(mark in page for mark in ("\x1b", "\x07", "\u202e"))
    assert "<script>" not in _sheet(store, "html")
    assert "&lt;script&gt;" in _sheet(store, "html")
    markdown = _sheet(store, "md")
    assert r"\<script\>" in markdown
    rows = [line for line in markdown.splitlines() if line.startswith("| Alder")]
    assert [row.replace(r"\|", "").count("|") for row in rows] == [10]


class _Tags(HTMLParser):
    """Holds the tags of a page against each other."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, Any]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open one."""
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close one."""
        assert self.open.pop() == tag


def test_the_page_is_whole_and_asks_for_nothing_from_elsewhere(store: BookStore) -> None:
    _fill(store)
    tags = _Tags()
    page = _sheet(store, "html")
    tags.feed(page)
    assert tags.open == []
    assert {tag for tag, _ in tags.seen}.isdisjoint({"script", "link", "img", "iframe", "a", "base", "form"})
    assert not any(name in attrs for _, attrs in tags.seen for name in ("src", "href", "onload"))
    assert "@import" not in page
    assert "url(" not in page
    assert '<meta charset="utf-8">' in page


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_book_says_what_is_not_there(store: BookStore, form: str) -> None:
    page = _sheet(store, form, dt.date(2026, 5, 5))
    assert "None is marked." in page.replace("\\", "")
    assert "Decisions" not in page
    assert "<table>" not in page


def test_a_single_goal_has_no_total_and_one_day_is_one(store: BookStore) -> None:
    target(store, "Alder", 100)
    page = _sheet(store, "text", dt.date(2026, 12, 30))
    assert "Total" not in page
    assert "1 day left" in page


def test_a_goal_agreed_with_nobody_says_so_and_a_year_far_from_its_end_shows_no_next(
    store: BookStore,
) -> None:
    key = account(store, "Key", Tier.KEY)
    goals.set_goal(store, key, 2026, 100, dt.date(2026, 3, 3))
    page = _sheet(store, "text", dt.date(2026, 3, 3))
    assert "Key: 1, agreed with nobody yet" in page
    assert "Goal 27" not in page


def test_a_target_at_the_key_line_is_proposed_to_graduate(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    young = target(store, "Young", 70, year=2027)
    set_choices(store, {Choice.KEY_LINE: "90"})
    won(store, alder, "2026-02-02", 95)
    page = _sheet(store, "text")
    assert "Alder: undecided; the Key line is reached, graduate?" in page
    assert "Young: undecided" not in page
    goals.decide(store, alder, 2026, Decision.GRADUATE, TODAY)
    assert "Alder graduates to Key Account (Sun 22 Nov)" in _sheet(store, "text")
    assert young


def test_a_candidate_is_shown_with_its_score(store: BookStore) -> None:
    account(store, "Kestrel", candidate="a plant")
    page = one_on_one(store, TODAY)
    scored = page.view._replace(candidates=(page.view.candidates[0]._replace(score=67),))
    assert "Kestrel: a plant (not talked over yet, score 67)" in one_on_one_as(
        "text", replace(page, view=scored)
    )
