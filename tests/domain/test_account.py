"""An account needs a name that can be read, and says why it is a candidate."""

from typing import Any

import pytest

from acctui.domain.account import Account, TeamMember, Tier, checked_name
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken


def test_only_the_name_is_needed() -> None:
    account = Account(name="Alder & Finch")
    assert (account.tier, account.tags, account.city) == (Tier.NONE, (), None)


@pytest.mark.parametrize("kind", [Account, Contact, TeamMember])
@pytest.mark.parametrize("name", ["", " ", "\u200b", "two\nlines", "x" * 201, "a\0b", "\ud800"])
def test_a_name_that_cannot_be_read_is_refused_at_its_field(kind: Any, name: str) -> None:
    owner = {} if kind is Account else {"account_id": 1}
    with pytest.raises(RuleBroken) as refusal:
        kind(name=name, **owner)
    assert refusal.value.field == "name"


def test_a_name_is_given_back_without_blanks_around_it() -> None:
    assert checked_name(" Alder ", "An account") == "Alder"


def test_a_candidate_says_why() -> None:
    assert Account(name="x", candidate="could double").candidate == "could double"
    with pytest.raises(RuleBroken, match="why it could be much larger") as refusal:
        Account(name="x", candidate=" \u200b")
    assert refusal.value.rule == "G2"


@pytest.mark.parametrize("field", ["city", "industry", "size", "phone", "website"])
def test_every_text_is_let_in_whole(field: str) -> None:
    whole: dict[str, Any] = {field: "a\r\nb"}
    torn: dict[str, Any] = {field: "a\0b"}
    assert getattr(Account(name="x", **whole), field) == "a\nb"
    with pytest.raises(RuleBroken) as refusal:
        Account(name="x", **torn)
    assert refusal.value.field == field


def test_a_tag_is_let_in_whole() -> None:
    with pytest.raises(RuleBroken) as refusal:
        Account(name="x", tags=("cold", "a\0b"))
    assert refusal.value.field == "tags"
