"""The long-term plan of the sample book, by account."""

from acctui.demo.plans.alder_finch import ALDER_FINCH
from acctui.demo.plans.growing import BALTIC, GLASSHOUSE, JUNIPER, NORTHMOOR
from acctui.demo.plans.grown import DUNMORE, ESKILD, FENNIMORE, IVARSSON
from acctui.demo.plans.others import CEDAR, HARROW, KESTREL, MARLOW

PLANS = {
    plan.account: plan
    for plan in (
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
        MARLOW,
        HARROW,
        CEDAR,
    )
}
