"""A write the disk refused at its last step: taken out of the log too, where it stands as if it were kept.

SQLite puts a whole transaction into its log before it brings the log to the disk. Where the disk refuses
that, the transaction is taken back for everybody who has the book open; but whoever reads the log anew, after
a crash or on a disk that would not let go of it, finds it there, whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from sqlalchemy import Connection


def is_forgotten(connection: Connection) -> bool:
    """Write over what a commit left in the log; tells whether nobody can find it any more.

    What is written is the number of the file's revision, as it was: the frames after it count no more.
    """
    try:
        if connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal":
            # A rollback journal is played back by whoever opens the file next.
            return True
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        revision = connection.exec_driver_sql("PRAGMA user_version").scalar()
        connection.exec_driver_sql(f"PRAGMA user_version = {revision}").close()
        connection.exec_driver_sql("COMMIT")
    except DBAPIError:
        return False
    return True
