"""What marks a file as a book of acctui; the standard library is enough to read it."""

APPLICATION_ID = 0x61637475
REVISION = 2
HEADER = b"SQLite format 3\x00"

FORMS = {1: 0x9E5150F5, 2: 0xA3275F96}
"""What stands for the tables of each revision, as `form` reckons it."""
