"""What the seller does with accounts: name one, change it, find it by a few letters, take it out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.account import Account, TeamMember, Tier, checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, is_blank, quoted, received
from acctui.services.edits import edited
from acctui.services.names import Names
from acctui.services.ports import Done, DraftKey, Reads, Store, Work
from acctui.services.whole_account import remove_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

_TIER_NAMES = {Tier.KEY: "Key Account", Tier.TARGET: "Target Account", Tier.NONE: "plain account"}


class AmbiguousAccountError(Exception):
    """Several accounts answer to what was typed."""

    def __init__(self, typed: str, candidates: tuple[tuple[int, str], ...]) -> None:
        names = ", ".join(f"{name} #{number}" for number, name in candidates[:8])
        super().__init__(f"{typed} could be {names}. Type more of the name, or its number.")
        self.typed = typed
        self.candidates = candidates


def add_account(store: Store, account: Account, settles: DraftKey | None = None) -> Done[Account]:
    """Keep a new account; the name alone is enough."""
    named = _clean(account)
    _refuse_bare_target(Tier.NONE, named.tier)
    with store.writing("", settles) as work:
        second = any(fold(name) == fold(named.name) for _, name in work.accounts.names())
        work.label = f"New account {named.name}{', a second of this name' if second else ''}"
        kept = work.add(named)
    return Done(kept, work.changed, work.label)


def set_account(
    store: Store,
    account_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Account | None = None,
) -> Done[Account]:
    """Change fields of an account, named as in Account.

    `seen` is the account the form was opened on: raises EditedElsewhereError with both texts where
    another window changed the same fields since.
    """
    with store.writing("", settles) as work:
        before = the_account(work, account_id)
        after = _clean(edited(seen, before, _freed(fields)))
        _refuse_bare_target(before.tier, after.tier)
        kept = work.change(before, after)
        work.label = f"Changed {after.name}"
    return Done(kept, work.changed, work.label)


def _freed(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Let a candidate mark that is taken off take the day of its talk with it (G2)."""
    is_off = "candidate" in fields and fields["candidate"] is None
    return {**fields, "talk_on": None} if is_off else fields


def _clean(account: Account) -> Account:
    return replace(account, name=checked_name(account.name, "An account"), tags=clean_tags(account.tags))


def set_accounts(store: Store, account_ids: Sequence[int], fields: Mapping[str, Any]) -> Done[int]:
    """Change the same fields of several accounts in one step; gives how many."""
    with store.writing("") as work:
        freed = _freed(fields)
        pairs = [(account, _clean(edited(None, account, freed))) for account in _each(work, account_ids)]
        for before, after in pairs:
            _refuse_bare_target(before.tier, after.tier)
        work.change_all(pairs)
        work.label = _changed([after for _, after in pairs], fields)
    return Done(len(pairs), work.changed, work.label)


def _changed(accounts: Sequence[Account], fields: Mapping[str, Any]) -> str:
    """Say what several accounts got, and of one alone which it is and how large."""
    if len(accounts) != 1:
        return f"Changed {_many(len(accounts))}"
    (account,) = accounts
    if set(fields) != {"tier"}:
        return f"Changed {account.name}"
    return f"{account.name} is a {_TIER_NAMES[account.tier]} now"


def _each(work: Work, account_ids: Sequence[int]) -> list[Account]:
    return [the_account(work, account_id) for account_id in dict.fromkeys(account_ids)]


def _many(count: int) -> str:
    return "1 account" if count == 1 else f"{count} accounts"


def tag_accounts(store: Store, account_ids: Sequence[int], tag: str) -> Done[int]:
    """Put a tag on several accounts, or take it off when all have it."""
    tags = clean_tags([tag])
    if not tags:
        raise RuleBroken("tag", "A tag is a word. Type one.")
    with store.writing("") as work:
        accounts = _each(work, account_ids)
        off = all(tags[0] in account.tags for account in accounts)
        work.change_all([(account, _tagged(account, tags[0], off=off)) for account in accounts])
        work.label = f"Tag {tags[0]} {'off' if off else 'on'} {_many(len(accounts))}"
    return Done(len(accounts), work.changed, work.label)


def _tagged(account: Account, tag: str, *, off: bool) -> Account:
    others = [known for known in account.tags if known != tag]
    return replace(account, tags=clean_tags(others if off else [*others, tag]))


def delete_account(store: Store, account_id: int) -> Done[Account]:
    """Take an account out of the book with everything that hangs on it; undo brings all of it back."""
    with store.writing("") as work:
        account = the_account(work, account_id)
        work.label = f"Deleted {account.name}"
        remove_whole(work, account)
    return Done(account, work.changed, work.label)


def add_team_member(store: Store, account_id: int, name: str, role: str | None = None) -> Done[TeamMember]:
    """Name one of our own people who works for the account (G6)."""
    with store.writing("") as work:
        account = the_account(work, account_id)
        kept = work.add(TeamMember(account_id=account_id, name=name.strip(), role=role))
        work.label = f"{kept.name} works for {account.name}"
    return Done(kept, work.changed, work.label)


def remove_team_member(store: Store, member_id: int) -> Done[TeamMember]:
    """Take somebody off the account team."""
    with store.writing("") as work:
        member = work.get(TeamMember, member_id)
        if member is None:
            raise RuleBroken("team", f"There is no member #{member_id} on an account team.")
        work.label = f"{member.name} no longer on the account team"
        work.remove(member)
    return Done(member, work.changed, work.label)


def the_account(reads: Reads, account_id: int) -> Account:
    """Give an account by its number; raises RuleBroken where there is none."""
    account = reads.get(Account, account_id)
    if account is None:
        raise RuleBroken("account", f"There is no account #{account_id}. acctui account list shows them all.")
    return account


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Give tags each once, in order, without blanks around them."""
    known = {received(tag, "tags").strip() for tag in tags if not is_blank(tag)}
    return tuple(sorted(known, key=lambda tag: (fold(tag), tag)))


def _refuse_bare_target(before: Tier, after: Tier) -> None:
    if after is Tier.TARGET and before is not Tier.TARGET:
        raise RuleBroken(
            "tier",
            "A Target Account is made by setting its goal with its agreement, never by a bare tier. "
            "Set the goal in Growth (8, then e), or with: acctui goal set.",
            "G3",
        )


def choose_account(store: Store, typed: str) -> int:
    """Find the account meant by a name or `#ID`: exact first, then unique prefix, then unique fuzzy match.

    Raises AmbiguousAccountError with the candidates, RuleBroken where none answers.
    """
    with store.reading() as reads:
        exact = reads.accounts.named(typed) if _may_be_exact(typed) else ()
        return chosen(exact or reads.accounts.names(), typed)


def chosen(names: Sequence[tuple[int, str]], typed: str) -> int:
    """Choose among numbers and names; see choose_account."""
    # A name that is typed out, as scripts do, is compared with no other.
    exact = [one for one in names if one[1] == typed] if _may_be_exact(typed) else []
    known = Names(exact or names)
    numbered = known.by_number(typed)
    if numbered is not None:
        return numbered
    hits = known.answering(typed)
    if len(hits) == 1:
        return hits[0][0]
    if hits:
        raise AmbiguousAccountError(typed, tuple(hits))
    raise RuleBroken(
        "account",
        f"No account answers to {quoted(typed)}. Add it with: acctui account add, or look with: acctui find.",
    )


def _may_be_exact(typed: str) -> bool:
    return typed.isprintable() and not typed.lstrip().startswith("#")
