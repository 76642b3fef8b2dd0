"""What is asked of a store about texts that are typed and not yet said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.ports import DraftKey


class Drafts(Protocol):
    """Texts being typed: outside journal, backups and Changed."""

    def keep(self, key: DraftKey, fields: dict[str, str]) -> None:
        """Keep what a form holds now."""
        ...

    def take(self, key: DraftKey) -> dict[str, str]:
        """Give this window's draft, else take over the newest of a window that is gone, else nothing."""
        ...

    def drop(self, key: DraftKey) -> None:
        """Forget this window's draft, because the seller said so."""
        ...

    def subjects(self, form: str) -> Sequence[str]:
        """Give the subjects that have a draft of this form, newest first."""
        ...
