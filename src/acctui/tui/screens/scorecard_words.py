"""What the scorecard says around the card: its head, its scope, its foot, and the effort beside the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.merit import Verdict
from acctui.domain.money import grouped
from acctui.domain.text import is_blank
from acctui.tui.parts import WIDE, joined
from acctui.tui.plain import fit
from acctui.tui.screens.scorecard_lines import whole_day
from acctui.tui.widgets.lined_pane import RULE, PaneLine
from acctui.tui.words import count_of, tier_part

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.scorecard import Attribute
    from acctui.services.score_views import AccountScore, CardView, EffortLine, ScorecardView
    from acctui.tui.parts import Part, Parts
    from acctui.tui.screens.scorecard_typed import TypedScores

_ROOMY = 46


FIRST_SCOPE: Parts = (("No scorecard is in force yet", "soft"),)


def subject_of(account: AccountScore) -> Parts:
    """Name the account with its tier, and its score behind the strategic mark."""
    tier, style = tier_part(account.account.tier, account.account.candidate)
    groups: list[Parts] = [[(tier, style)]] if tier else []
    groups += [[("*", "accent bold")]] if account.is_strategic else []
    groups += [[(str(account.score), "soft")]] if account.score is not None else []
    return [(account.account.name, "text bold"), ("   " if groups else "", "dim"), *joined(groups, 1)]


def card_scope(card: CardView, waiting: CardView | None, width: int) -> Parts:
    """Say which card it is, since when it is in force, and whether a draft of the next one waits."""
    scorecard, many = card.scorecard, count_of(len(card.attributes), "attribute")
    parts: list[Part] = [(f"Scorecard {scorecard.number}", "text bold")]
    if scorecard.in_force_on is None:
        return [*parts, (f"  a draft, {many}", "soft")]
    since = f"since {whole_day(scorecard.in_force_on)}"
    parts.append((f"  in force {since}, {many}" if width >= WIDE else f"  {since}", "soft"))
    if waiting is not None:
        parts += [("   draft ", "dim"), (str(waiting.scorecard.number), "text"), (" waits", "dim")]
    return parts


def score_scope(account: AccountScore, score: int | None, rank: int | None) -> Parts:
    """Say score and revenue of an account, each with its rank (K2)."""
    told: list[Part] = [("score ", "soft"), ("-" if score is None else str(score), "text bold")]
    told += [(f", rank {rank}", "soft")] if rank is not None else []
    told += [("   revenue ", "soft"), (grouped(account.revenue), "text bold")]
    if account.revenue_rank is not None:
        told.append((f", rank {account.revenue_rank}", "soft"))
    return told


def edit_scope(view: ScorecardView, width: int) -> Parts:
    """Say what stands while the card is edited (D19)."""
    if view.card is None:
        return ()
    stands: Parts = [(str(view.card.scorecard.number), "text"), (" stands meanwhile", "dim")]
    if view.draft is None and width >= WIDE:
        return [("the first change begins a draft; ", "dim"), *stands]
    return [("scorecard " if width >= WIDE else "", "dim"), *stands]


def edit_foot(attribute: Attribute | None, card: CardView) -> Parts:
    """Say what the draft still needs first, else what the row under the cursor is."""
    if card.missing:
        return [("To put it in force  ", "text bold"), (card.missing[0], "soft")]
    if attribute is None:
        return [("No attribute yet: ", "soft"), ("n", "text bold"), (" adds one", "dim")]
    named: Parts = [(attribute.name, "text bold"), (f"  weight {attribute.weight} in its half", "soft")]
    if not card.scorecard.is_draft:
        return named
    return [*named, ("; ", "soft"), ("w", "text bold"), (" puts the card in force", "soft")]


MAP_FOOT: Parts = (
    ("m", "text bold"),
    (" shows the card again, ", "soft"),
    ("r", "text bold"),
    (" ranks them", "soft"),
)


def missing_words(missing: Sequence[Attribute]) -> str:
    """Say how many rows a scoring still lacks, and which come first (K8)."""
    named = " and ".join(attribute.name for attribute in missing[:2])
    many = f"{len(missing)} rows have" if len(missing) > 1 else "1 row has"
    rest = ", …" if len(missing) > 2 else ""  # noqa: PLR2004 - two are named
    return f"{many} no score yet. Type 1 to 5: {named}{rest}"


def first_foot(plan: str) -> Parts:
    """Say which key comes next before the first card."""
    if is_blank(plan):
        return [("P", "text bold"), (" writes our plan; the score is to serve it", "soft")]
    own: Parts = [("n", "text bold"), (" begins with your own", "soft")]
    return [("s", "text bold"), (" takes the starter set, ", "soft"), *own]


def row_foot(attribute: Attribute | None, scores: TypedScores, today: dt.date) -> Parts:
    """Say what the row under the cursor had, has now, and which key comes next."""
    if attribute is None:
        return ()
    name: Part = (attribute.name, "text bold")
    account, missing = scores.account, len(scores.missing)
    if account is None:
        return [("Choose an account to score: ", "soft"), ("f", "text bold"), (" finds one", "dim")]
    stood, now = scores.stands.get(attribute.id), scores.values.get(attribute.id)
    day = f" on {short_day(account.scoring.scored_on, today)}" if account.scoring else ""
    told = [f"{stood}{day}"] if stood is not None else []
    told += [f"{now} now"] if attribute.id in scores.typed else []
    words: Part = (f"  {', '.join(told) if told else 'no score yet'}", "soft")
    if missing and (scores.is_new or account.scoring is None or account.is_older_card):
        return [name, words, (f"; {count_of(missing, 'row')} to go", "soft")]
    if not scores.is_new:
        return [name, words]
    return [name, words, ("; ", "soft"), ("w", "text bold"), (" puts the new scores in force", "soft")]


def effort_lines(effort: Sequence[EffortLine], width: int, height: int, *, tall: bool) -> list[PaneLine]:
    """Lay out whom we serve more than the score deserves, and whom less: share of calls beside score (K1)."""
    head: Part = ("Effort and merit", "text bold")
    title = PaneLine((head, ("  90 days", "dim")) if width >= _ROOMY else (head,), _figures("calls", "score"))
    lines = [title, *([RULE] if tall else [])]
    if not effort:
        return [*lines, PaneLine((("nobody is over-served or starved", "dim"),))]
    room = width - _VERDICT - sum(map(len, _HEADS))
    for line in effort[: max(0, height - len(lines))]:
        style = "text" if line.verdict is Verdict.STARVED else "dim"
        left = ((fit(line.name, max(1, room - 2)), "soft"), ("  ", "dim"), (str(line.verdict), style))
        right = _figures(f"{round(line.share * 100)}%", str(line.score), "soft")
        lines.append(PaneLine(left, right, row=line.account_id))
    return lines


_HEADS = ("  calls", "  score")
_VERDICT = len(Verdict.OVER_SERVED)


def _figures(share: str, score: str, style: str = "dim") -> tuple[Part, ...]:
    return tuple((words.rjust(len(head)), style) for words, head in zip((share, score), _HEADS, strict=True))


def first_lines(plan: str, width: int) -> list[PaneLine]:
    """Say how the first scorecard comes about, in the order to do it (K5)."""
    written = not is_blank(plan)
    steps = (
        ("P", "write our plan", "where we want to go; the score is to serve it", True),
        ("s", "take the starter set", "six attributes, half today, half tomorrow", written),
        ("n", "begin your own", "five to ten of them; the halves are even", written),
        ("w", "then put it in force", "and score your accounts by it", False),
    )
    lines = [PaneLine((("First our own plan, then what accounts are measured by", "text bold"),)), PaneLine()]
    for key, name, why, is_open in steps:
        front: tuple[Part, ...] = (("  ", "dim"), (key, "accent bold" if is_open else "dim"))
        left = (*front, (f"   {name:<22}", "text" if is_open else "dim"))
        lines += [PaneLine((*left, (why if width >= _LEGIBLE else "", "dim"))), PaneLine()]
    return lines


_LEGIBLE = 60
