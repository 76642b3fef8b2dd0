"""What marks a file as a book of acctui; the standard library is enough to read it."""

APPLICATION_ID = 0x61637475
REVISION = 2
HEADER = b"SQLite format 3\x00"
