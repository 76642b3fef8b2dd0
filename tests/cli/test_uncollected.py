"""The search for circles rests while a long job runs, and only then."""

import gc

from acctui.cli.uncollected import uncollected


def test_the_search_rests_in_the_block_and_goes_on_behind_it() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_search_that_was_off_before_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
