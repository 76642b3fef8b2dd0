"""The accounts of the sample book, those that matter first."""

from acctui.demo.accounts.alder_finch import ALDER_FINCH
from acctui.demo.accounts.baltic import BALTIC
from acctui.demo.accounts.coast import COAST
from acctui.demo.accounts.dunmore import DUNMORE
from acctui.demo.accounts.eskild import ESKILD
from acctui.demo.accounts.farm_and_clinic import FARM_AND_CLINIC
from acctui.demo.accounts.fennimore import FENNIMORE, KESTREL
from acctui.demo.accounts.glasshouse import GLASSHOUSE
from acctui.demo.accounts.ivarsson import IVARSSON
from acctui.demo.accounts.juniper import JUNIPER
from acctui.demo.accounts.kitchens import KITCHENS
from acctui.demo.accounts.north_sea import NORTH_SEA
from acctui.demo.accounts.northmoor import NORTHMOOR
from acctui.demo.accounts.shops import SHOPS
from acctui.demo.accounts.unnamed import UNNAMED_HISTORY, UNNAMED_PROSPECTS

ACCOUNTS = (
    ALDER_FINCH,
    IVARSSON,
    DUNMORE,
    BALTIC,
    GLASSHOUSE,
    NORTHMOOR,
    JUNIPER,
    ESKILD,
    FENNIMORE,
    KESTREL,
    *SHOPS,
    *KITCHENS,
    *NORTH_SEA,
    *COAST,
    *FARM_AND_CLINIC,
)
WITHOUT_ACCOUNT = (UNNAMED_HISTORY, UNNAMED_PROSPECTS)
