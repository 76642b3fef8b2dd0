"""The border: other programs' lists come in as plain records, our own go out."""
