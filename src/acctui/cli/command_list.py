"""Every command by name: where it is and what it does; the list `--help` shows."""

from __future__ import annotations

from acctui.cli.lazy import Entry

SECTIONS: dict[str, dict[str, Entry]] = {
    "The loop": {
        "open": Entry("acctui.cli.app:open_", "Open the app on an account's pre-call panel."),
        "brief": Entry("acctui.cli.brief:brief", "What to know before a call, on one page."),
        "call": Entry("acctui.cli.call:call", "State outcomes, log results, see calls."),
        "today": Entry("acctui.cli.today:today", "What waits, in the order to do it."),
        "status": Entry("acctui.cli.today:status", "What waits, in one line for a prompt."),
    },
    "The book": {
        "account": Entry("acctui.cli.account:account", "Accounts of your Individual Enterprise."),
        "contact": Entry("acctui.cli.contact:contact", "The people at an account."),
        "note": Entry("acctui.cli.note:note", "Write something down about an account."),
        "quote": Entry("acctui.cli.quote:quote", "Keep what a customer said."),
        "action": Entry("acctui.cli.action:action", "Who does what, and when."),
        "plan": Entry("acctui.cli.plan:plan", "The rolling three months, and the roll."),
        "factor": Entry("acctui.cli.factor:factor", "Traffic lights, and the weekly sweep."),
        "objective": Entry("acctui.cli.objective:objective", "Where an account is to go, rung by rung."),
        "strategy": Entry("acctui.cli.strategy:strategy", "How you mean to get there, and who was told."),
        "scorecard": Entry(
            "acctui.cli.scorecard:scorecard", "What accounts are measured by, and how they stand."
        ),
        "score": Entry("acctui.cli.score:score", "Score an account, or see what it scores."),
        "goal": Entry("acctui.cli.goal:goal", "What each account is to bring in a year."),
        "one-on-one": Entry("acctui.cli.one_on_one:one_on_one", "The sheet for the talk with the manager."),
        "revenue": Entry("acctui.cli.revenue:revenue", "Money an account brought."),
        "find": Entry("acctui.cli.find:find", "Find anything written, newest first."),
    },
    "In and out": {
        "import": Entry("acctui.cli.importing:import_", "Bring in files of other programs."),
        "export": Entry("acctui.cli.exporting:export", "Write the book for other programs."),
        "demo": Entry("acctui.cli.app:demo", "Open the app on a sample book."),
    },
    "Safety": {
        "undo": Entry("acctui.cli.steps:undo", "Take the last step back."),
        "redo": Entry("acctui.cli.steps:redo", "Do the step taken back again."),
        "history": Entry("acctui.cli.steps:history", "What was done, newest first."),
        "backup": Entry("acctui.cli.backup:backup", "Make, list or verify backups."),
        "restore": Entry("acctui.cli.backup:restore", "Put a backup in the book's place."),
        "check": Entry("acctui.cli.check:check", "Check the file and every rule of the data."),
        "info": Entry("acctui.cli.info:info", "All paths and versions."),
        "completions": Entry("acctui.cli.completions:completions", "Completion for bash, zsh or fish."),
    },
}
