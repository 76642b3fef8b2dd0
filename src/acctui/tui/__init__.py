"""The screens: what a seller sees and presses."""
