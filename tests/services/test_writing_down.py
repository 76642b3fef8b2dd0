"""Contacts, notes, quotes, revenue and actions: kept with the right account, and changed with care."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every

from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.imported import Imported
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue
from acctui.services import accounts, actions, calls, contacts, notes, revenue
from acctui.services.contacts import split_names
from acctui.services.ports import Changed, DraftKey

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from typing import Any

    from acctui.storage.store import BookStore


@pytest.fixture(autouse=True)
def two_accounts(store: BookStore, now: dt.datetime) -> None:
    """Keep two accounts, each with a contact and a call of its own."""
    for number, name in ((1, "Kim"), (2, "Ada")):
        accounts.add_account(store, Account(name=f"Firm {number}"))
        calls.state_outcome(store, Call(account_id=number, outcome="trial", stated_at=now), [name])


def test_a_contact_is_kept_changed_and_taken_out(store: BookStore) -> None:
    done = contacts.add_contact(store, Contact(account_id=1, name=" Lee ", title="CFO"))
    assert (done.value.name, done.label) == ("Lee", "New contact Lee at Firm 1")
    changed = contacts.set_contact(store, done.value.id, {"name": " Lee Wong ", "title": ""}).value
    assert (changed.name, changed.title) == ("Lee Wong", None)
    assert contacts.delete_contact(store, changed.id).label == "Deleted contact Lee Wong"
    with pytest.raises(RuleBroken, match=f"There is no contact #{changed.id}"):
        contacts.delete_contact(store, changed.id)


def test_changing_a_contact_settles_its_draft(store: BookStore) -> None:
    key = DraftKey("contact", "1", "me")
    store.drafts.keep(key, {"title": "CFO"})
    contacts.set_contact(store, 1, {"title": "CFO"}, key)
    assert store.drafts.take(key) == {}


def test_a_quote_keeps_its_speaker_when_the_contact_is_taken_out(store: BookStore, today: dt.date) -> None:
    notes.add_quote(store, Quote(account_id=1, date=today, text="yes", speaker="kim"))
    contacts.delete_contact(store, 1)
    assert [(one.speaker, one.contact_id) for one in every(store, Quote)] == [("kim", None)]


@pytest.mark.parametrize(
    ("text", "names"), [("Kim, Ada;Lee", ("Kim", "Ada", "Lee")), (" , ;", ()), ("", ()), ("Kim ", ("Kim",))]
)
def test_names_in_a_line_are_told_apart(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


def test_a_name_met_before_is_the_same_person_and_a_blank_is_nobody(store: BookStore) -> None:
    with store.writing("people") as work:
        found = contacts.named_contacts(work, 1, ["KIM", "kim", " ", "Ada"])
    assert [(one.name, one.account_id) for one in found] == [("Kim", 1), ("Ada", 1)]


def test_a_known_speaker_is_tied_to_the_contact_and_a_contact_gives_the_name(
    store: BookStore, today: dt.date
) -> None:
    tied = notes.add_quote(store, Quote(account_id=1, date=today, text="yes", speaker="KIM")).value
    named = notes.add_quote(store, Quote(account_id=1, date=today, text="no", contact_id=1)).value
    unknown = notes.add_quote(store, Quote(account_id=1, date=today, text="so", speaker="Bo")).value
    nobody = notes.add_quote(store, Quote(account_id=1, date=today, text="hm")).value
    assert (tied.contact_id, named.speaker) == (1, "Kim")
    assert (unknown.contact_id, unknown.speaker) == (None, "Bo")
    assert (nobody.contact_id, nobody.speaker) == (None, None)


@pytest.mark.parametrize("kind", [Note, Quote])
def test_a_note_or_quote_is_changed_and_taken_out(
    store: BookStore, today: dt.date, kind: type[Note | Quote]
) -> None:
    kept: Any = kind(account_id=1, date=today, text="first")
    add: Any = notes.add_note if kind is Note else notes.add_quote
    number = add(store, kept).value.id
    done = notes.set_text(store, kind, number, "second")
    assert (done.value.text, done.changed, done.label) == (
        "second",
        Changed.NOTES,
        f"Changed a {kind.__name__.lower()}",
    )
    with pytest.raises(RuleBroken, match="needs words"):
        notes.set_text(store, kind, number, " ")
    notes.delete_text(store, kind, number)
    with pytest.raises(RuleBroken, match="any more"):
        notes.delete_text(store, kind, number)
    with pytest.raises(RuleBroken, match="any more"):
        notes.set_text(store, kind, number, "x")


_STRANGERS: list[tuple[str, Callable[[BookStore, dt.date], object]]] = [
    (
        "contact",
        lambda store, day: notes.add_note(store, Note(account_id=1, date=day, text="x", contact_id=2)),
    ),
    ("call", lambda store, day: notes.add_note(store, Note(account_id=1, date=day, text="x", call_id=2))),
    (
        "contact",
        lambda store, day: notes.add_quote(store, Quote(account_id=1, date=day, text="x", contact_id=9)),
    ),
    (
        "call",
        lambda store, day: revenue.add_revenue(store, Revenue(account_id=1, date=day, amount=1, call_id=9)),
    ),
    (
        "call",
        lambda store, day: actions.add_action(store, Action(account_id=1, what="x", call_id=2), day),
    ),
]


@pytest.mark.parametrize(("field", "job"), _STRANGERS)
def test_what_belongs_to_another_account_is_refused(
    store: BookStore, today: dt.date, field: str, job: Callable[[BookStore, dt.date], object]
) -> None:
    with pytest.raises(RuleBroken, match="is not of this account") as refusal:
        job(store, today)
    assert refusal.value.field == field


def test_what_belongs_to_the_account_is_kept_with_it(store: BookStore, today: dt.date) -> None:
    notes.add_note(store, Note(account_id=1, date=today, text="x", contact_id=1, call_id=1))
    actions.add_action(store, Action(account_id=1, what="x", call_id=1), today)
    revenue.add_revenue(store, Revenue(account_id=1, date=today, amount=1, call_id=1))
    assert [one.call_id for kind in (Note, Action, Revenue) for one in every(store, kind)] == [1, 1, 1]


def test_revenue_that_was_imported_is_untied_when_it_is_taken_out(store: BookStore, today: dt.date) -> None:
    line = revenue.add_revenue(store, Revenue(account_id=1, date=today, amount=93_400_00)).value
    with store.writing("import") as work:
        work.add(Imported(source="s", entity="revenue", key="1", row_id=line.id, wrote="{}"))
    revenue.delete_revenue(store, line.id)
    assert every(store, Imported) == ()


def test_an_action_is_planned_and_done_once(store: BookStore, today: dt.date) -> None:
    done = actions.add_action(store, Action(account_id=1, what="send it", on=today), today)
    assert done.label == "me: send it (Firm 1)"
    finished = actions.finish_action(store, done.value.id, today)
    assert (finished.value.done_on, finished.changed, finished.label) == (
        today,
        Changed.PLAN,
        "Done: send it",
    )
    with pytest.raises(RuleBroken, match="no longer open"):
        actions.finish_action(store, done.value.id, today)
    with pytest.raises(RuleBroken, match="There is no action #9"):
        actions.finish_action(store, 9, today)
