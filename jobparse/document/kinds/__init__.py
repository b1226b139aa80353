"""Which kind a piece of the text is that no heading, label or cue claims, by what it says."""
