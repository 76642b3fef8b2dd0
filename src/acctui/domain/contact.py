"""A person at an account."""

from acctui.domain.account import checked_name
from acctui.domain.row import Row, book_line


@book_line
class Contact(Row):
    """Someone we know, or need to know, at an account; only the name is needed."""

    account_id: int
    name: str
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    role: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "A contact")
