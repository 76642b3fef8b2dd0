"""An outcome is begun for the seller, and gets a quiet word when it is not the customer who acts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.call import Kind
from acctui.domain.text import is_blank
from acctui.domain.wording import STARTERS, reads_as_own_act


def test_every_kind_of_outcome_has_a_way_to_begin() -> None:
    assert set(STARTERS) == set(Kind)
    assert not any(is_blank(starter) for starter in STARTERS.values())
    assert len(set(STARTERS.values())) == len(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_a_beginning_goes_on_from_they_agree_to_and_is_the_customers_act(kind: Kind) -> None:
    starter = STARTERS[kind]
    assert starter.endswith(" ")
    assert starter[0].islower()
    assert not reads_as_own_act(f"{starter}the plant in Oslo")


@pytest.mark.parametrize(
    "text",
    [
        "present the new range",
        "Presenting our offer",
        "show the dashboard",
        "send the brochure",
        "sending the proposal by Friday",
        "send them the quote",
        "to send the price list",
        "call the plant manager",
        "call back next week",
        "phone the buyer",
        "email the specification",
        "e-mail the specification",
        "follow up",
        "follow-up on the quote",
        "Following up the trial",
        "check in",
        "quick check-in",
        "discuss pricing",
        "discuss their needs",
        "demo",
        "a demo of the portal",
        "demo the portal",
        "give a demo",
        "give the presentation",
        "pitch the new service",
        "I will send the contract",
        "I'll call them on Monday",
        "I\u2019ll call them on Monday",
        "we will send samples",
        "We'll send them to us again",
        "touch base",
        "just touch base about the order",
        "get to know their new buyer",
        "get them to sign",
        "catch up",
        "reach out to the new buyer",
        "explain the price rise",
        "understand what they need",
        "find out who signs",
        "introduce our new product",
        "share our roadmap",
        "ask for the order",
        "offer a discount",
        "show him the samples",
        "walk them through the plan",
        "build rapport",
    ],
)
def test_an_act_of_the_seller_is_noticed(text: str) -> None:
    assert reads_as_own_act(text)


@pytest.mark.parametrize(
    "text",
    [
        "send us the volumes",
        "send me the volumes by Friday",
        "send their volumes",
        "send the signed contract",
        "introduce me",
        "introduce me to Tomas Riis, the new FD, before 4 Dec",
        "introduce our team to their board",
        "show us the data",
        "call us back",
        "email me the berth plan",
        "discuss it with their finance director",
        "discuss the terms with us on Monday",
        "a demo with their finance director",
        "present it to the board",
        "ask their IT for access",
        "follow up with us by the 12th",
        "a trial on two vessels",
        "try it on two lines",
        "give us the two test batches",
        "sign the 2027 volumes",
        "order for the sixth depot",
        "confirm the depot visit",
        "name who signs off the oven trial",
        "share the pilot volumes",
        "renew for two years",
        "let me walk the site",
        "bring the plant manager",
        "they send the list",
        "meet me at the plant",
        "sendoff party",
        "",
        "  ",
        "to",
        "字",
        "123",
    ],
)
def test_an_act_of_the_customer_is_left_alone(text: str) -> None:
    assert not reads_as_own_act(text)


@given(st.text())
def test_any_text_gets_an_answer_that_case_does_not_change(text: str) -> None:
    assert reads_as_own_act(f"I will {text}")
    assert reads_as_own_act(f"SEND THE BROCHURE. {len(text)}")
    assert not reads_as_own_act(f"give us {text}")
