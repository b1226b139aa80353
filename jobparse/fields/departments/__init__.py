"""Where departments and divisions are named: what `department` and `division` are read from."""
