"""Help with wording an outcome: a way to begin, and a quiet word when it is the seller who acts (D24).

Both only help: neither refuses anything.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from acctui.domain.call import Kind
from acctui.domain.text import fold

STARTERS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.INTRODUCTION: "introduce me to ",
        Kind.INFORMATION: "send us the figures on ",
        Kind.TRIAL: "run a trial of ",
        Kind.AGREEMENT: "go ahead in principle with ",
        Kind.ORDER: "place an order for ",
        Kind.OTHER: "take the next step: ",
    },
)
"""How an outcome of each kind may begin; each goes on from `They agree to` (C4)."""

_FILLERS = frozenset(
    ("to", "just", "quickly", "briefly", "first", "again", "a", "an", "the", "quick", "short")
)
_SELLER = frozenset(("i", "i'll", "i'm", "i'd", "we", "we'll", "we're", "we'd"))
_RECEIVERS = frozenset(("us", "me"))
_THEIRS = frozenset(("their", "theirs", "his", "signed", "internally", "board"))
_LONGEST_PLAIN_ING = len("bring")

# What a seller does in a conversation. The customer's own only when done with or to their people.
_TALK = re.compile(
    r"(?:discuss|explain|explore|understand|learn|qualify|convince|persuade|upsell|remind|chase|demonstrate|"
    r"follow ?up|check ?(?:in|on|how)|catch ?up|touch base|reach out|keep in touch|stay in touch|say hello|"
    r"get to know|get them|make them|help them|find out|see how|build (?:rapport|trust)|try to|"
    r"talk (?:about|through|to|over)|go (?:over|through)|(?:walk|tell|show|send|call|give) (?:them|him)|"
    r"introduce (?:our|myself|ourselves)|share our|"
    r"(?:give (?:an? |the |our )?(?:quick |short )?)?(?:demo|demonstration|presentation|overview|pitch))\b",
)
_TO_THEIR_PEOPLE = re.compile(r"\b(?:to|with|by) (?:their|his)\b")
# What either side may do: the customer's when what is moved is theirs.
_MOVE = re.compile(r"(?:present|show|send|call|phone|ring|e ?mail|mail|ask|offer|sell)\b")


def reads_as_own_act(text: str) -> bool:
    """Tell whether an outcome sounds like something the seller will do, not the customer (C3, D24).

    `send the brochure` does, `send us the volumes` does not. English only; any doubt is no.
    """
    words = _words(text)
    if not words or words[0] in _SELLER or not _RECEIVERS.isdisjoint(words):
        return not _SELLER.isdisjoint(words[:1])
    line = " ".join(words)
    if _TALK.match(line):
        return _TO_THEIR_PEOPLE.search(line) is None
    return _MOVE.match(line) is not None and _THEIRS.isdisjoint(words)


def _words(text: str) -> list[str]:
    words = re.findall(r"[a-z']+", fold(text).replace("\u2019", "'"))
    while words and words[0] in _FILLERS:
        del words[0]
    if words and words[0].endswith("ing") and len(words[0]) > _LONGEST_PLAIN_ING:
        words[0] = words[0].removesuffix("ing")
    return words
