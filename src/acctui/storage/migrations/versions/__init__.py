"""One module a revision, each beside the tables it leads to as they stood then."""
