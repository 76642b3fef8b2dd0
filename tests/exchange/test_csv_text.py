"""Bytes become text in the encoding they were written in, and what is no text is refused in a sentence."""

import io
import sys
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.csv_text import read_text

LIST = "Company,City\nMüller & Söhne,Zürich\n"


def refused(path: Path, encoding: str | None = None) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        read_text(path, encoding)
    return broken.value


def in_file(folder: Path, content: bytes) -> Path:
    path = folder / "list.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("cp1252", "cp1252"),
        ("utf-32", "utf-32"),
    ],
)
def test_an_encoding_is_found_without_being_told(tmp_path: Path, written: str, said: str) -> None:
    text = read_text(in_file(tmp_path, LIST.encode(written)))
    assert (text.encoding, text.characters) == (said, LIST)


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_both_byte_orders_of_utf_16_are_read(tmp_path: Path, order: str) -> None:
    text = read_text(in_file(tmp_path, f"\ufeff{LIST}".encode(order)))
    assert (text.encoding, text.characters) == ("utf-16", LIST)


def test_a_named_encoding_goes_before_what_the_bytes_look_like(tmp_path: Path) -> None:
    path = in_file(tmp_path, "Company\nŁódź\n".encode("cp1250"))
    assert read_text(path, "cp1250").characters == "Company\nŁódź\n"


def test_the_mark_is_taken_off_under_a_named_encoding_too(tmp_path: Path) -> None:
    assert read_text(in_file(tmp_path, LIST.encode("utf-8-sig")), "utf-8").characters == LIST


def test_utf_16_without_its_mark_is_refused_with_the_name_to_give(tmp_path: Path) -> None:
    little, big = "Company,City\n".encode("utf-16-le"), "Company,City\n".encode("utf-16-be")
    assert "--encoding utf-16-le" in refused(in_file(tmp_path, little)).sentence
    assert "--encoding utf-16-be" in refused(in_file(tmp_path, big)).sentence
    assert read_text(in_file(tmp_path, little), "utf-16-le").characters == "Company,City\n"


@pytest.mark.parametrize("name", ["klingon", "hex", "nul\0here"])
def test_an_encoding_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    broken = refused(in_file(tmp_path, b"Company\nAcme\n"), name)
    assert broken.field == "encoding"
    assert broken.sentence.startswith(f"{quoted(name)} is no encoding.")


@pytest.mark.parametrize("told", [None, "ascii"])
def test_bytes_outside_the_encoding_are_refused_with_the_option_to_use(
    tmp_path: Path, told: str | None
) -> None:
    assert "--encoding" in refused(in_file(tmp_path, b"Company\nA\x81\x8d\n"), told).sentence


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\n", "is empty"),
        (b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", "XLSX workbook"),
        (b"PK\x03\x04....notes.txt", "ZIP archive"),
        (b"\xd0\xcf\x11\xe0....", "old Office file"),
        (b"%PDF-1.7", "PDF"),
        (b"SQLite format 3\0", "database"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"\xef\xbb\xbfBEGIN:VCARD\r\nVERSION:3.0", "contact cards"),
        (b"BEGIN:VCALENDAR\r\n", "calendar"),
        (b"<html><table>", "web page"),
        (b"Company,City\nAcme,Be\0rlin\n", "NUL character in line 2, character 8"),
        (b"\0Company\nAcme\n", "NUL character in line 1, character 1"),
        ("Company\nAc\0me\n".encode("utf-16"), "NUL character in line 2, character 3"),
        (b"Company\r\nA\x0bb\rA\0me\n", "NUL character in line 3, character 2"),
    ],
)
def test_what_is_no_list_is_refused_in_one_plain_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    broken = refused(in_file(tmp_path, content))
    assert broken.field == "file"
    assert words in broken.sentence
    assert "list.csv" in broken.sentence


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path).sentence
    assert "There is no file" in refused(tmp_path / "gone.csv").sentence


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert "may not be read" in refused(in_file(tmp_path, b"Company\n")).sentence


def test_a_failing_disk_is_named_in_its_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", failing)
    assert "Input/output error" in refused(in_file(tmp_path, b"Company\n")).sentence


def test_a_dash_is_what_is_piped_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST.encode())))
    text = read_text(Path("-"))
    assert (text.file, text.characters) == ("standard input", LIST)


def test_a_file_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in refused(tmp_path / "a\x1b]52;c;x\x07.csv").sentence
