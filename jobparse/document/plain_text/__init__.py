"""What a text is before its lines are looked at: decoded, and without what carries no words."""
