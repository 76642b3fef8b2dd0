"""The small forms about an account: each asks its lines and does one job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.contact import Contact
from acctui.domain.days import day_name, month_name, read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.money import grouped, read_amount
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue
from acctui.domain.step import read_step
from acctui.domain.text import is_blank
from acctui.services import accounts, actions, contacts, notes, revenue
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.services.ports import Done, DraftKey
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts


def _or_none(text: str) -> str | None:
    return None if is_blank(text) else text.strip()


def _put(app: AcctuiApp, title: str, asked: Sequence[Asked], draft: tuple[str, str], save: Any) -> None:
    put_up(app, AskSheet(Question(title, asked, draft=draft), save))


def ask_new_account(app: AcctuiApp, name: str = "") -> None:
    """Ask the name of a new account; the name alone is enough."""

    async def save(values: Values, key: DraftKey) -> Done[Account] | None:
        done = await app.do(lambda store: accounts.add_account(store, Account(name=values["name"]), key))
        if done is not None:
            app.go_to_account(done.value.id, done.value.name)
        return done

    _put(app, "New account", [Asked("name", "Name", "the name is enough", name)], ("new account", ""), save)


def ask_account(app: AcctuiApp, account: Account) -> None:
    """Ask what is known of an account."""
    names = ("name", "city", "industry", "size", "phone", "website")
    asked = [Asked(name, name.capitalize(), value=getattr(account, name) or "") for name in names]
    asked.append(Asked("tags", "Tags", "words, a comma between", ", ".join(account.tags)))

    edit = MeetingEdit(account)

    async def save(values: Values, key: DraftKey) -> Done[Account] | None:
        fields: dict[str, Any] = {name: _or_none(values[name]) for name in names if name != "name"}
        fields["name"] = values["name"]
        fields["tags"] = tuple(tag.lstrip("#") for tag in values["tags"].replace(",", " ").split())
        changed = edit.changed(fields)
        return await edit.saved(
            lambda: app.do(lambda store: accounts.set_account(store, account.id, changed, key, edit.seen))
        )

    _put(app, account.name, asked, ("account", str(account.id)), save)


def ask_candidate(app: AcctuiApp, account_id: int, name: str, why: str) -> None:
    """Ask why an account could be much larger; an empty line takes the mark away (G2)."""
    edit = MeetingEdit(Account(id=account_id, name=name, candidate=_or_none(why)))

    async def save(values: Values, key: DraftKey) -> Done[Account] | None:
        fields = {"candidate": _or_none(values["candidate"])}
        return await edit.saved(
            lambda: app.do(lambda store: accounts.set_account(store, account_id, fields, key, edit.seen))
        )

    asked = [Asked("candidate", "Why", "why it could be much larger; empty takes the mark away", why)]
    _put(app, f"{name}: candidate", asked, ("candidate", str(account_id)), save)


def ask_tag(app: AcctuiApp, ids: Sequence[int]) -> None:
    """Ask a tag for the chosen accounts; it is taken off when all have it."""

    async def save(values: Values, _: DraftKey) -> Done[int] | None:
        return await app.do(lambda store: accounts.tag_accounts(store, ids, values["tag"]))

    title = f"Tag {len(ids)} accounts" if len(ids) > 1 else "Tag"
    _put(app, title, [Asked("tag", "Tag", "one word; taken off when all have it")], ("", ""), save)


def ask_contact(app: AcctuiApp, account_id: int, contact: Contact | None = None) -> None:
    """Ask who somebody is; the name is enough."""
    names = ("name", "title", "role", "email", "phone")
    places = {"title": "buyer", "role": "decides, uses, advises …"}
    asked = [
        Asked(
            name, name.capitalize(), places.get(name, ""), (getattr(contact, name) or "") if contact else ""
        )
        for name in names
    ]

    edit = MeetingEdit(contact) if contact else None

    async def save(values: Values, key: DraftKey) -> Done[Contact] | None:
        fields: dict[str, Any] = {name: _or_none(values[name]) for name in names[1:]}
        fields["name"] = values["name"]
        if edit is not None:
            changed, number = edit.changed(fields), edit.seen.id
            return await edit.saved(
                lambda: app.do(lambda store: contacts.set_contact(store, number, changed, key, edit.seen))
            )
        return await app.do(
            lambda store: contacts.add_contact(store, Contact(account_id=account_id, **fields), key)
        )

    subject = f"contact {contact.id}" if contact else f"account {account_id}"
    _put(app, contact.name if contact else "New contact", asked, ("contact", subject), save)


def ask_note(app: AcctuiApp, account_id: int) -> None:
    """Ask a note about an account."""

    async def save(values: Values, key: DraftKey) -> Done[Note] | None:
        note = Note(account_id=account_id, date=app.clock.today(), text=values["text"])
        return await app.do(lambda store: notes.add_note(store, note, key))

    _put(app, "Note", [Asked("text", "Note", "what to remember")], ("note", str(account_id)), save)


def ask_quote(app: AcctuiApp, account_id: int) -> None:
    """Ask what a customer said, who said it and when."""
    asked = [
        Asked("text", "They said", "in their own words"),
        Asked("speaker", "Who", "optional"),
        Asked("on", "When", "today", echo=lambda text: day_echo(app, text, past=True), fill=SHORT),
    ]

    async def save(values: Values, key: DraftKey) -> Done[Quote] | None:
        today = app.clock.today()
        day = today if is_blank(values["on"]) else read_day(values["on"], today, "on", past=True)
        quote = Quote(
            account_id=account_id, date=day, text=values["text"], speaker=_or_none(values["speaker"])
        )
        return await app.do(lambda store: notes.add_quote(store, quote, key))

    _put(app, "Quote", asked, ("quote", str(account_id)), save)


def ask_text(app: AcctuiApp, text: Note | Quote) -> None:
    """Ask other words for a note or a quote."""
    edit = MeetingEdit(text)

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        words = values["text"]
        return await edit.saved(
            lambda: app.do(lambda store: notes.set_text(store, type(text), text.id, words, key, edit.seen))
        )

    name = type(text).__name__
    if "\n" in text.text:
        app.say(
            [
                ("This text has several lines: ", "soft"),
                ("E", "text bold"),
                (" opens it in your editor", "soft"),
            ]
        )
        return
    _put(app, name, [Asked("text", name, value=text.text)], (name.lower(), f"{name} {text.id}"), save)


def ask_action(app: AcctuiApp, account_id: int) -> None:
    """Ask who does what by when, in one line."""

    def echo(text: str) -> Parts:
        try:
            step = read_step(text, app.clock.today(), "next")
        except RuleBroken:
            return ()
        due = (
            f" on {day_name(step.on, app.clock.today())}"
            if step.on
            else ", no date read"
            if step.is_unread
            else ", no date"
        )
        due = f" in {month_name(step.month)}" if step.month else due
        return [(f"{step.who or 'who?'}{due}", "soft")]

    async def save(values: Values, key: DraftKey) -> Done[Action] | None:
        today = app.clock.today()
        step = read_step(values["next"], today, "next")
        action = Action(account_id=account_id, who=step.who, what=step.what, on=step.on, month=step.month)
        return await app.do(lambda store: actions.add_action(store, action, today, key))

    _put(
        app,
        "Action",
        [Asked("next", "Action", "who: what @date", echo=echo)],
        ("action", str(account_id)),
        save,
    )


def ask_revenue(app: AcctuiApp, account_id: int) -> None:
    """Ask a line of revenue."""

    def amount_echo(text: str) -> Parts:
        try:
            return (
                [("read as ", "dim"), (grouped(read_amount(text, "amount", app.choices.mark)), "text")]
                if text
                else ()
            )
        except RuleBroken:
            return ()

    asked = [
        Asked("amount", "Amount", "38000", echo=amount_echo, fill=SHORT),
        Asked("date", "On", "today", echo=lambda text: day_echo(app, text, past=True), fill=SHORT),
        Asked("what", "What", "optional"),
    ]

    async def save(values: Values, _: DraftKey) -> Done[Revenue] | None:
        today = app.clock.today()
        day = today if is_blank(values["date"]) else read_day(values["date"], today, "date", past=True)
        amount = read_amount(values["amount"], "amount", app.choices.mark)
        line = Revenue(account_id=account_id, date=day, amount=amount, what=_or_none(values["what"]))
        return await app.do(lambda store: revenue.add_revenue(store, line))

    _put(app, "Revenue", asked, ("revenue", str(account_id)), save)


def ask_member(app: AcctuiApp, account_id: int) -> None:
    """Ask which of our own people works for the account."""

    async def save(values: Values, _: DraftKey) -> Done[TeamMember] | None:
        name, role = values["name"], _or_none(values["role"])
        return await app.do(lambda store: accounts.add_team_member(store, account_id, name, role))

    asked = [Asked("name", "Name"), Asked("role", "Role", "optional: technical, marketing …")]
    _put(app, "Account team", asked, ("team", str(account_id)), save)


NEW: dict[str, Callable[[AcctuiApp, int], None]] = {
    "c": ask_contact,
    "n": ask_note,
    "q": ask_quote,
    "a": ask_action,
    "r": ask_revenue,
    "m": ask_member,
}
"""The forms of what can be added to an account, by the key that chooses them."""
