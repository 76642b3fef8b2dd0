"""How a book of an older acctui becomes one of this: numbered revisions, loaded only when one is due."""
