"""Which line of which source a line of the book came from."""

from acctui.domain.row import Row, book_line


@book_line
class Imported(Row):
    """The tie between a line of another program and ours, with what an import wrote last (D21).

    `entity` is the table of ours, `row_id` its line, `wrote` the fields as JSON, so that a later
    file updates only what the seller has not changed by hand.
    """

    source: str
    entity: str
    key: str
    row_id: int
    wrote: str
