"""Pure parsers from clean text to values: no structure, no fields, only what the characters say."""
