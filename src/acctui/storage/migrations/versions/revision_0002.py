"""Make room for the long-term plan: ladder, scorecard, goals, and what outcomes and quotes serve."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from acctui.storage.migrations.shape import bring_to, read_statements

revision = "0002"
down_revision = None
INDEXED_ANEW = False
"""Whether words of lines that stood before are found otherwise than before."""


def upgrade() -> None:
    """Bring every table to its shape; all that stood in it stays, what is new is empty."""
    bring_to(op.get_bind(), read_statements(Path(__file__).with_suffix(".sql")))
