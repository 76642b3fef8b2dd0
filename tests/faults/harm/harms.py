"""Every kind of harm, each done to a copy that nobody has open, and how often it is done."""

from __future__ import annotations

from .around import closed_folder, empty_new, folder, linked, pipe, read_only, second_name, unreadable
from .beside import cut_log, flipped_log, garbage, hot_journal, odd_beside, others_journal, others_log
from .harm import Harm
from .within import (
    cut,
    emptied,
    flipped_header,
    flipped_in,
    foreign,
    others_database,
    renamed_mark,
    renumbered,
    swapped,
    told,
    zeroed,
)

HARMS = (
    *(
        Harm(f"bit flip in {kind}", flipped_in(kind), share)
        for kind, share in (
            ("schema", 50),
            ("interior", 40),
            ("leaf", 110),
            ("index", 90),
            ("free", 15),
            ("search", 65),
        )
    ),
    Harm("bit flip in the header", flipped_header, 60),
    Harm("page zeroed", zeroed, 90),
    Harm("pages swapped", swapped, 70),
    Harm("cut", cut, 90, must=True),
    Harm("emptied", emptied, 5, must=True),
    Harm("foreign file", foreign, 30, must=True),
    Harm("another program's database", others_database, 15, must=True),
    Harm("mark taken off", renamed_mark, 3, must=True),
    Harm("other revision", renumbered, 12, must=True),
    Harm(
        "table gone",
        told(
            "DROP TABLE note", "DROP TABLE sweep", "DROP TABLE entry", "DROP TABLE draft", "DROP TABLE search"
        ),
        15,
        must=True,
    ),
    Harm(
        "column missing or more",
        told(
            "ALTER TABLE account ADD COLUMN extra TEXT",
            "ALTER TABLE entry DROP COLUMN after",
            "ALTER TABLE contact RENAME COLUMN title TO role2",
        ),
        12,
        must=True,
    ),
    Harm(
        "index missing or more",
        told("DROP INDEX note_of_account", "DROP INDEX call_open", "CREATE INDEX mine ON account (city)"),
        10,
        must=True,
    ),
    Harm(
        "foreign trigger, view or table",
        told(
            "CREATE TRIGGER spy AFTER INSERT ON account BEGIN DELETE FROM note; END",
            "CREATE TRIGGER undoer BEFORE DELETE ON note BEGIN SELECT raise(IGNORE); END",
            "CREATE VIEW everything AS SELECT * FROM account",
            "CREATE TABLE mine (x); INSERT INTO mine VALUES (1)",
        ),
        16,
        must=True,
    ),
    Harm("log of another book", others_log, 12),
    Harm("log cut", cut_log, 30, source="logged"),
    Harm("bit flip in the log", flipped_log, 40, source="logged"),
    Harm("log of anything", garbage("-wal", 5000, 20_000), 8, must=True),
    Harm("log that holds nothing", garbage("-wal", 1, 31, 40), 6),
    Harm("journal of anything", garbage("-journal", 1, 31, 40, 5000, 20_000), 12),
    Harm("change cut short", hot_journal, 12),
    Harm("journal of another book", others_journal, 10),
    Harm("odd file beside", odd_beside, 12, must=True),
    Harm("pipe", pipe, 4, must=True),
    Harm("folder", folder, 6, must=True),
    Harm("link", linked, 14, must=True),
    Harm("hard link", second_name, 8, must=True),
    Harm("unreadable", unreadable, 5, must=True, as_nobody=True),
    Harm("folder closed", closed_folder, 5, must=True, as_nobody=True),
    Harm("only to be read", read_only, 6, as_nobody=True),
    Harm("nothing", empty_new, 4),
)
