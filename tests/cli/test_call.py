"""`acctui call state|log|list|show`: the gate and the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

KEYS = {
    *("id", "account", "channel", "outcome", "kind", "size", "gain", "fallback", "at", "stated_at"),
    *("stated_afterwards", "held_on", "logged_at", "result", "amount", "customer_act", "customer_act_by"),
    *("promise", "fit", "note", "withdrawn_why", "attempts"),
}
ADVANCE = ("--result", "advance", "--customer-act", "send the volumes", "--by", "thu", "--fit", "as-stated")


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Begin with a book of one account."""
    acctui("account", "add", "Alder & Finch")
    return acctui


def _state_earlier(acctui: Acctui, monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-20T14:52")
    acctui("call", "state", "Alder", *words)
    monkeypatch.setenv("ACCTUI_TODAY", "2026-11-22T10:00")


def test_an_outcome_is_stated_with_all_it_can_have(alder: Acctui) -> None:
    stated = alder(
        *(
            "call",
            "state",
            "alder",
            "introduce me to the CFO",
            "--kind",
            "introduction",
            "--channel",
            "meeting",
        ),
        *(
            "--size",
            "m",
            "--gain",
            "a shorter quarter end",
            "--fallback",
            "her number",
            "--with",
            "Maren Dahl",
        ),
        *("--at", "mon 9:30", "--reply-by", "+3d", "--json"),
    ).data
    assert set(stated) >= KEYS
    assert stated["account"] == "Alder & Finch"
    assert stated["at"] == "2026-11-23T09:30"
    assert stated["reply_by"] == "2026-11-25"
    assert (stated["kind"], stated["channel"], stated["size"]) == ("introduction", "meeting", "M")
    assert stated["with"] == ["Maren Dahl"]
    assert stated["logged_at"] is None


@pytest.mark.parametrize("outcome", ["", "   ", "\u200b\u2060", "one\ntwo", "x" * 501])
def test_an_outcome_that_is_no_line_to_read_is_refused(alder: Acctui, outcome: str) -> None:
    ran = alder("call", "state", "Alder", outcome)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert alder("call", "list", "--json").data == []


def test_an_outcome_too_long_is_refused_with_its_count(alder: Acctui) -> None:
    assert "501" in alder("call", "state", "Alder", "x" * 501).err


def test_an_outcome_comes_from_stdin(alder: Acctui) -> None:
    assert alder("call", "state", "Alder", "-", "--json", stdin="send the volumes\n").data["outcome"] == (
        "send the volumes"
    )


def test_an_outcome_that_is_the_sellers_act_gets_one_quiet_line(alder: Acctui) -> None:
    ran = alder("call", "state", "Alder", "send the brochure")
    assert ran.code == 0
    assert "something you will do" in ran.err


def test_what_a_size_asks_for_is_said_and_not_demanded(alder: Acctui) -> None:
    ran = alder("call", "state", "Alder", "run a trial of two vessels", "--size", "M")
    assert ran.code == 0
    assert "gain, fallback" in ran.err


def test_logging_with_nothing_stated_is_refused_with_the_way_to_state(alder: Acctui) -> None:
    ran = alder("call", "log", "Alder", "--result", "no-sale")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("State the outcome first")
    assert "acctui call state '#1'" in ran.err
    assert "--outcome" in ran.err
    assert alder("call", "list", "--json").data == []


def test_an_advance_as_stated_with_its_next_step(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    _state_earlier(alder, monkeypatch, "introduce me to the CFO")
    logged = alder(
        *("call", "log", "Alder", *ADVANCE, "--next", "Kim: send the terms @fri", "--note", "-", "--json"),
        stdin='A good talk.\n"You think like a ship"\n',
    )
    assert logged.code == 0
    assert logged.err == ""
    assert set(logged.data) >= KEYS
    assert logged.data["held_on"] == "2026-11-22"
    assert logged.data["customer_act_by"] == "2026-11-26"
    assert logged.data["promise"] == "open"
    assert logged.data["fit"] == "as-stated"
    assert logged.data["stated_afterwards"] is False
    assert logged.data["note"] == "A good talk."
    [action] = alder("action", "list", "--json").data
    assert (action["who"], action["what"], action["on"]) == ("Kim", "send the terms", "2026-11-27")
    assert "You think like a ship" in alder("find", "ship").out


def test_a_call_may_have_been_held_on_an_earlier_day(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    _state_earlier(alder, monkeypatch, "introduce me to the CFO")
    assert (
        alder("call", "log", "Alder", *ADVANCE, "--on", "yesterday", "--json").data["held_on"] == "2026-11-21"
    )


def test_a_call_cannot_have_been_held_tomorrow(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    _state_earlier(alder, monkeypatch, "introduce me to the CFO")
    assert alder("call", "log", "Alder", *ADVANCE, "--on", "2026-11-23").code == 1
    assert alder("call", "list", "--open", "--json").data[0]["logged_at"] is None


@pytest.mark.parametrize(
    "missing", [(), ("--customer-act", "send it"), ("--by", "thu"), ("--customer-act", " ", "--by", "thu")]
)
def test_an_advance_without_act_and_date_offers_a_continuation(
    alder: Acctui, missing: tuple[str, ...]
) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    ran = alder("call", "log", "Alder", "--result", "advance", *missing)
    assert (ran.code, ran.out) == (1, "")
    assert "--result continuation" in ran.err
    assert ran.err.count("\n") == 1
    assert alder("call", "list", "--open", "--json").data[0]["result"] is None


def test_an_override_is_recorded(alder: Acctui) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    logged = alder("call", "log", "Alder", "--result", "advance", "--override", "said in the lift", "--json")
    assert logged.data["override"] == "said in the lift"
    assert "--fit" in logged.err


def test_an_order_becomes_revenue(alder: Acctui) -> None:
    alder("call", "state", "Alder", "place an order for two pallets")
    alder("call", "log", "Alder", "--result", "order", "--amount", "1,234.50")
    [line] = alder("revenue", "list", "--json").data
    assert (line["amount"], line["source"], line["date"]) == ("1234.50", "call", "2026-11-22")
    assert alder("account", "list", "--json").data[0]["won"] == "1234.50"


def test_an_order_without_amount_is_told_to_bring_no_revenue(alder: Acctui) -> None:
    alder("call", "state", "Alder", "place an order for two pallets")
    assert "acctui revenue add" in alder("call", "log", "Alder", "--result", "order").err


@pytest.mark.parametrize("amount", ["25%", "1,234", "-1", "12k", "ten"])
def test_an_amount_that_is_none_or_two_is_refused(alder: Acctui, amount: str) -> None:
    alder("call", "state", "Alder", "place an order for two pallets")
    ran = alder("call", "log", "Alder", "--result", "order", f"--amount={amount}")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert alder("revenue", "list", "--json").data == []


def test_an_unplanned_call_states_what_was_wanted_and_is_marked(alder: Acctui) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    logged = alder(
        *("call", "log", "Alder", "--outcome", "send us the volumes", "--kind", "information", "--json"),
        *("--result", "continuation", "--with", "Maren Dahl"),
    )
    assert logged.data["stated_afterwards"] is True
    assert logged.data["kind"] == "information"
    assert logged.data["with"] == ["Maren Dahl"]
    assert len(alder("call", "list", "--open", "--json").data) == 1


def test_a_blank_outcome_opens_the_gate_for_no_unplanned_call(alder: Acctui) -> None:
    assert alder("call", "log", "Alder", "--outcome", "\u200b", "--result", "no-sale").code == 1
    assert alder("call", "list", "--json").data == []


def test_what_belongs_to_an_unplanned_call_needs_its_outcome(alder: Acctui) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    assert alder("call", "log", "Alder", "--result", "no-sale", "--kind", "trial").code == 2
    assert alder("call", "log", "Alder", "--result", "no-sale", "--outcome", "x", "--call", "1").code == 2


def test_a_call_stated_a_moment_ago_is_told_to_count_apart(alder: Acctui) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    ran = alder("call", "log", "Alder", "--result", "continuation")
    assert ran.code == 0
    assert "stated afterwards" in ran.err


def test_several_open_calls_must_be_told_apart(alder: Acctui) -> None:
    alder("call", "state", "Alder", "introduce me to the CFO")
    alder("call", "state", "Alder", "send us the volumes")
    ran = alder("call", "log", "Alder", "--result", "no-sale")
    assert (ran.code, ran.out) == (1, "")
    assert "--call 1  introduce me to the CFO" in ran.err
    assert "--call 2  send us the volumes" in ran.err
    assert alder("call", "log", "Alder", "--result", "no-sale", "--call", "2", "--json").data["id"] == 2


def test_a_call_of_another_account_is_refused(alder: Acctui) -> None:
    alder("account", "add", "Baltic")
    alder("call", "state", "Alder", "introduce me to the CFO")
    assert alder("call", "log", "Baltic", "--result", "no-sale", "--call", "1").code == 1


def test_a_result_nobody_knows_is_wrong_usage(alder: Acctui) -> None:
    ran = alder("call", "log", "Alder", "--result", "maybe")
    assert ran.code == 2
    assert "continuation" in ran.err


def test_calls_are_listed_open_ones_first(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    _state_earlier(alder, monkeypatch, "introduce me to the CFO")
    alder("call", "log", "Alder", *ADVANCE)
    alder("call", "state", "Alder", "send us the volumes", "--at", "tomorrow")
    listed = alder("call", "list", "--json").data
    assert [line["id"] for line in listed] == [2, 1]
    assert set(listed[0]) >= KEYS
    assert [line["id"] for line in alder("call", "list", "--open", "--json").data] == [2]
    assert [line["id"] for line in alder("call", "list", "--since", "tomorrow", "--json").data] == [2]
    assert [line["id"] for line in alder("call", "list", "--limit", "1", "--json").data] == [2]
    assert alder("call", "list", "--account", "Alder", "--json").data == listed
    text = alder("call", "list").out.splitlines()
    assert "advance, as-stated" in text[2]
    assert "send the volumes by 26 Nov (open)" in text[2]
    assert "open" in text[1]


def test_a_call_is_shown_with_its_whole_life(alder: Acctui, monkeypatch: pytest.MonkeyPatch) -> None:
    _state_earlier(alder, monkeypatch, "meet the CFO", "--at", "2026-11-21", "--with", "Maren Dahl")
    alder("call", "restate", "Alder", "introduce me to the CFO")
    alder("call", "tried", "Alder", "--how", "voicemail")
    alder("call", "move", "Alder", "--at", "tomorrow 14:00")
    alder("call", "log", "Alder", *ADVANCE, "--note", 'fine\n"ring me"')
    seen = alder("call", "show", "1").out
    for words in (
        "#1  introduce me to the CFO",
        "meet the CFO (Fri 20 Nov 14:52)",
        "voicemail",
        "Mon 23 Nov 14:00",
        "Maren Dahl",
        "send the volumes by 26 Nov (open)",
        'Quote         "ring me"',
        "fine",
    ):
        assert words in seen
    assert alder("call", "show", "1", "--json").data["note"] == "fine"
    assert alder("call", "show", "7").code == 1
