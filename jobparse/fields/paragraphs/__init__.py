"""What paragraphs say of the role and the post: what `summary`, `duties` and `benefits` are read from where no list is."""
