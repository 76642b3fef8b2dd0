"""What the method refuses, said in one sentence."""


class RuleBroken(Exception):  # noqa: N818 - it is the method that speaks, not the program that failed
    """One rule was not kept: where, and what to do about it.

    `field` names the field of the form or the option of the command, `sentence` says what is wrong
    and then what to do, `rule` is the id of the method's rule or "" where none applies.
    """

    def __init__(self, field: str, sentence: str, rule: str = "") -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence
        self.rule = rule
