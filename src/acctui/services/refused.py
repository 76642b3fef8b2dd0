"""What a store answers when a file can't be used or written to; the sentence is the seller's."""


class StoreRefusedError(Exception):
    """The file can't be used; the sentence says why and what to do."""


class StoreBusyError(StoreRefusedError):
    """Another program holds the file just now; nothing was written."""


class StoreUnsureError(StoreRefusedError):
    """What was to be kept is in the file, and the disk does not confirm that it stays there."""


class StoreTooNewError(StoreRefusedError):
    """The file was made by a newer acctui."""


class StoreDamagedError(StoreRefusedError):
    """The file is cut or damaged; the newest good backup is named."""


class StoreChangedError(StoreDamagedError):
    """Another program changed the tables of the file; it can be read, and is not to be written to."""
