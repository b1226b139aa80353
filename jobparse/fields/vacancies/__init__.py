"""How many posts sentences count: what `openings` is read from where no label and no title block has the number."""
