"""A write the disk refused at its last step: taken out of the log too, where it stands as if it were kept.

SQLite puts a whole transaction into its log before it brings the log to the disk. Where the disk refuses
that, the transaction is taken back for everybody who has the book open; but whoever reads the log anew, after
a crash or on a disk that would not let go of it, finds it there, whole.
"""

from __future__ import annotations

import sqlite3


def is_forgotten(driver: sqlite3.Connection) -> bool:
    """Take back what a commit left, and write over it in the log; tells whether nobody can find it any more.

    What is written is the number of the file's revision, as it was: the frames after it count no more.
    """
    try:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        if driver.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            # A rollback journal is played back by whoever opens the file next.
            return True
        driver.execute("BEGIN IMMEDIATE")
        (revision,) = driver.execute("PRAGMA user_version").fetchone()
        driver.execute(f"PRAGMA user_version = {revision}")
        driver.execute("COMMIT")
    except sqlite3.Error:
        return False
    return True
