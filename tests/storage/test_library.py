"""SQLAlchemy is loaded without what it does not need here, and works as ever."""

from __future__ import annotations

import subprocess
import sys

LOAD = "from acctui.storage.library import load_library; load_library(); import sys; "


def ran(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_the_store_is_loaded_without_the_list_of_packages_and_the_mail_library() -> None:
    code = "import acctui.storage.store; print({'email', 'zipfile', 'csv'} & {*sys.modules})"
    assert ran(LOAD + code) == "set()"


def test_who_asks_for_the_list_of_packages_later_gets_it() -> None:
    assert ran(LOAD + "from importlib import metadata; print(bool(metadata.version('sqlalchemy')))") == "True"


def test_a_list_that_was_loaded_before_stays() -> None:
    code = "import importlib.metadata as before; "
    assert ran(code + LOAD + "print(sys.modules['importlib.metadata'] is before)") == "True"


def test_the_store_is_loaded_without_the_record_of_how_python_was_built_and_who_asks_gets_it() -> None:
    code = "import acctui.storage.store, sys; print('sysconfig' in sys.modules, end=' '); import sysconfig; "
    assert ran(LOAD + code + "print(bool(sysconfig.get_config_var('py_version')))") == "False True"
