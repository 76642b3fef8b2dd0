"""An invented book of business to look around in: accounts, people and two years of calls."""
