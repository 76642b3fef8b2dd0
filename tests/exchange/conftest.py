"""Lists written for a test, and the published ones where their folder is at hand."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.reading import read_files
from acctui.services.records import Reading

Write = Callable[..., Path]
Read = Callable[..., Reading]
Refusal = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a text, or bytes, as a file."""

    def write_file(content: str | bytes, name: str = "list.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write_file


@pytest.fixture
def read(write: Write) -> Read:
    """Write a list and read it back."""

    def read_list(content: str | bytes, **options: object) -> Reading:
        (reading,) = read_files([write(content)], **options)  # type: ignore[arg-type] # any of its options
        return reading

    return read_list


@pytest.fixture
def refusal(read: Read) -> Refusal:
    """Give the sentence with which a list is refused."""

    def refused(content: str | bytes, **options: object) -> str:
        with pytest.raises(RuleBroken) as broken:
            read(content, **options)
        return broken.value.sentence

    return refused


@pytest.fixture
def exports() -> Path:
    """Give the folder of published exports, or leave the test out."""
    folder = os.environ.get("ACCTUI_TEST_DATA")
    if not folder:
        pytest.skip("ACCTUI_TEST_DATA names no folder of published exports")
    return Path(folder)
