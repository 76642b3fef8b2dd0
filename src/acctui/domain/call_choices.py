"""The choices a call is described by, each with its closed list of words."""

from enum import StrEnum


class Kind(StrEnum):
    """What the customer is to agree to (C4)."""

    INTRODUCTION = "introduction"
    INFORMATION = "information"
    TRIAL = "trial"
    AGREEMENT = "agreement"
    ORDER = "order"
    OTHER = "other"


class Channel(StrEnum):
    """How the two sides meet; an exchange of messages is one interaction (C1, D17)."""

    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"


class Size(StrEnum):
    """How much the outcome asks for, and so how much is prepared (C7)."""

    S = "S"
    M = "M"
    L = "L"


class Result(StrEnum):
    """What came of the call (D7)."""

    ORDER = "order"
    ADVANCE = "advance"
    CONTINUATION = "continuation"
    NO_SALE = "no-sale"


class Fit(StrEnum):
    """How what was got compares with what was stated."""

    AS_STATED = "as-stated"
    SMALLER = "smaller"
    LARGER = "larger"


class Promise(StrEnum):
    """Where the customer's own act stands (D7)."""

    OPEN = "open"
    KEPT = "kept"
    NOT_KEPT = "not-kept"
