"""The brief: the outcome first, then what to know; as text and as Markdown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from acctui.cli.clock import Clock
from acctui.domain.note import History
from acctui.domain.text import shown
from acctui.exchange.brief import escaped, sparkline
from acctui.exchange.cells import cells
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def known(acctui: Acctui, monkeypatch: pytest.MonkeyPatch) -> Acctui:
    """Begin with an account of which something of everything is known."""
    monkeypatch.setenv("ACCTUI_TODAY", "2026-10-09T09:00")
    acctui("account", "add", "Eskild Marine", "--tier", "key", "--candidate", "six more vessels")
    acctui("contact", "add", "Eskild", "Henrik Vold", "--title", "fleet manager", "--phone", "+47 12")
    acctui("account", "team", "Eskild", "Ana", "--role", "technical")
    acctui("revenue", "add", "Eskild", "2026-03-01", "1,234.50")
    acctui("call", "state", "Eskild", "send us the crew list")
    monkeypatch.setenv("ACCTUI_TODAY", "2026-10-09T12:00")
    acctui(
        *(
            "call",
            "log",
            "Eskild",
            "--result",
            "advance",
            "--customer-act",
            "send the list",
            "--by",
            "2026-11-26",
        ),
        *(
            "--fit",
            "as-stated",
            "--next",
            "Ana: spec sheet @2026-11-25",
            "--note",
            'fine\n"You think like a ship"',
        ),
    )
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-22T10:00")
    acctui(
        *("call", "state", "Eskild", "run a trial on two vessels", "--kind", "trial", "--at", "mon 9:30"),
        *("--size", "M", "--gain", "fewer spoilt stores", "--with", "Henrik Vold"),
    )
    return acctui


def test_the_text_stands_as_a_page(known: Acctui) -> None:
    assert known("brief", "eskild").out.splitlines() == [
        "Eskild Marine   KEY                                              Sun 22 Nov 2026",
        "─" * 80,
        "OUTCOME         run a trial on two vessels",
        "Call            Mon 23 Nov 09:30, tomorrow, trial, size M, call",
        "In it for them  fewer spoilt stores",
        "With            Henrik Vold",
        "Not ready       size M also asks for fallback",
        "─" * 80,
        "Open            Wed 25 Nov, in 3 days: spec sheet (Ana)",
        "Why             six more vessels",
        "Won 2026        1,234.50 ▁▁▇▁▁▁▁▁▁▁▁ Jan to Nov",
        "Last time       9 Oct call, wanted send us the crew list, got advance,",
        "                  as-stated",
        "They promised   send the list by Thu 26 Nov, in 4 days",
        "People          Henrik Vold, fleet manager, +47 12",
        "Our team        Ana, technical",
        'They said       "You think like a ship" (9 Oct)',
        "Notes           9 Oct: fine",
        "Stated and got  1 of 1 (100 %) got what was stated",
    ]


def test_the_markdown_begins_with_name_and_outcome(known: Acctui) -> None:
    text = known("brief", "Eskild", "--format", "md").out
    assert text.startswith("# Eskild Marine KEY\n\nSun 22 Nov 2026\n\n> **run a trial on two vessels**\n\n- ")
    assert "\n- **People:** Henrik Vold, fleet manager, +47 12\n" in text


def test_with_nothing_stated_the_gates_question_stands_first(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    assert acctui("brief", "Alder").out.splitlines()[2].startswith("OUTCOME         State the outcome first")
    assert "> State the outcome first" in acctui("brief", "Alder", "--format", "md").out


def test_json_holds_everything_the_page_does(known: Acctui) -> None:
    record = known("brief", "Eskild", "--json").data
    assert record["account"]["name"] == "Eskild Marine"
    assert record["open_calls"][0]["with"] == ["Henrik Vold"]
    assert record["last_call"]["result"] == "advance"
    assert [len(record[name]) for name in ("promises", "actions", "contacts", "quotes", "notes")] == [1] * 5
    assert (record["hits"], record["calls_counted"]) == (1, 1)


def test_it_goes_to_a_file_only_the_seller_reads(known: Acctui, tmp_path: Path, book: Path) -> None:
    file = tmp_path / "brief.md"
    ran = known("brief", "Eskild", "--format", "md", "--output", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert file.read_text().startswith("# Eskild Marine")
    assert file.stat().st_mode & 0o777 == 0o600
    refused = known("brief", "Eskild", "--output", str(book))
    assert refused.code == 1
    assert "the book itself" in refused.err
    assert known("brief", "Eskild").code == 0


def test_a_file_that_cannot_be_written_is_told_in_one_line(known: Acctui, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "missing" / "brief.txt"):
        ran = known("brief", "Eskild", "--output", str(place))
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.count("\n") == 1


def test_imported_history_and_streaks_stand_in_the_timeline(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    store = BookStore(book, Clock().now)
    with store.writing("history") as work:
        work.add(History(account_id=1, date=dt.date(2025, 5, 2), kind="lost deal", subject="Pallets"))
        work.add(History(account_id=1, date=None, kind="note", subject="undated"))
    store.close()
    for _ in range(2):
        acctui("call", "log", "Alder", "--outcome", "introduce me to the CFO", "--result", "continuation")
    text = " ".join(acctui("brief", "Alder").out.split())
    assert "got continuation, 2 in a row Before that 22 Nov call" in text
    assert "2 May 2025 lost deal (from another program): Pallets" in text
    assert "undated" not in text


def test_hostile_text_steers_neither_terminal_nor_markdown(acctui: Acctui) -> None:
    name = "# <script>\x1b]0;x\x07 [a](http://x) *b* `c` | _d_ &amp; $e$ \u202e"
    acctui("account", "add", name, "--candidate", "1. one")
    acctui("contact", "add", "#1", "- dash ![x](y)")
    acctui("note", "#1", "one\n\n# two\n```\n" + "x " * 5000)
    acctui("call", "state", "#1", "+ **plus** <b>")
    text, markdown = acctui("brief", "#1").out, acctui("brief", "#1", "--format", "md").out
    for out in (text, markdown):
        assert out.replace("\n", "").isprintable()
        assert len(out) < 5000
    assert all(cells(line) <= 80 for line in text.splitlines())
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(markdown)
    for mark in (
        "<script>",
        "<a ",
        "<img",
        "<code",
        "<em>",
        "<b>",
        "<ol",
        "<table",
        "<h2",
        "&amp;amp; $e$\u202e",
    ):
        assert mark not in html
    assert html.count("<h1>") == 1


@given(st.text(max_size=60))
def test_any_text_comes_back_from_markdown_as_it_is_shown(text: str) -> None:
    line = escaped(f"x {text}")
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(line)
    inline = tokens[1].children or []
    assert {token.type for token in inline} <= {"text", "text_special"}
    rebuilt = "".join(token.content for token in inline)
    assert rebuilt.replace("�", "") == _seen(f"x {text}").replace("�", "")


def _seen(text: str) -> str:
    return " ".join(shown(text).split())


@pytest.mark.parametrize(
    "start", ["- a", "+ a", "1. a", "23) a", "= a", "# a", "> a", "~~~ a", "    a", ": a"]
)
def test_no_text_opens_a_block_by_its_beginning(start: str) -> None:
    assert MarkdownIt("gfm-like", {"linkify": False}).parse(escaped(start))[0].type == "paragraph_open"


def test_a_sparkline_is_one_block_a_month_and_never_full() -> None:
    assert sparkline([0, 50, 100]) == "▁▄▇"
    assert sparkline([0, 0]) == "▁▁"
    assert sparkline([-5, 10]) == "▁▇"
    assert sparkline([]) == ""


def test_where_the_account_is_to_go_stands_before_what_was(known: Acctui) -> None:
    acctui = known
    acctui("objective", "add", "relationship", "Eskild", "You think like a ship, not like a shop")
    acctui("goal", "set", "Eskild", "2026", "80000")
    added = acctui(
        *("objective", "add", "strategic", "Eskild", "Cold lockers on six vessels", "--due", "2027-06-30"),
        *("--worth", "25000", "--client-goal", "Fewer port calls"),
    )
    assert added.code == 0, added.err
    assert acctui("strategy", "add", "Eskild", "Be in the yard early", "--says", "before the plans").code == 0
    assert acctui("call", "state", "Eskild", "show us the berth plan").code == 0
    page = acctui("brief", "Eskild").out.splitlines()
    labels = [line[:16].strip() for line in page if line[:16].strip()]
    wanted = ["Next milestone", "Their goal", "They should say", "How", "Open", "Goal 2026", "Last time"]
    assert [label for label in labels if label in wanted] == wanted
    text = "\n".join(page)
    assert "Cold lockers on six vessels by Jun 2027, worth 25,000" in text
    assert '"You think like a ship, not like a shop"' in text
    assert "Be in the yard early: before the plans" in text
    assert "80,000, gap 78,765.50" in text


def test_plan_then_lights_follow_the_objectives_worst_first(known: Acctui) -> None:
    add = ("factor", "add")
    known(*add, "green", "Crew asks for us", "--account", "Eskild")
    known(*add, "amber", "Fleet manager retires", "--account", "Eskild", "--tips", "his deputy")
    known(*add, "red", "No berth", "--account", "Eskild", "--stops", "six vessels", "--until", "spring")
    page = known("brief", "Eskild").out
    labels = [line[:16].strip() for line in page.splitlines() if line[:16].strip()]
    assert labels.index("Lights") == labels.index("Open") + 1
    assert "Lights          R No berth, today; stops six vessels, until spring" in page
    assert "A Fleet manager retires, today; tips on his deputy" in page
    assert "G Crew asks for us" in page
    record = known("brief", "Eskild", "--json").data
    assert [(one["light"], one["line"]) for one in record["factors"]] == [
        ("red", "six vessels"),
        ("amber", "his deputy"),
        ("green", None),
    ]
    glance = record["account"]
    assert (glance["green"], glance["amber"], glance["red"]) == (1, 1, 1)
    assert "1G 1A 1R" in known("account", "list").out
    assert "1G 1A 1R" in known("account", "show", "Eskild").out
