"""Where pay is stated, whom it is for, and which amounts are none: what `salaries` are read from."""
