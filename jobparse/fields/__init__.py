"""The extractors: who reads which attribute of the record from the structured document.

One module per attribute of the record, named like it (`salaries`, `dates`, `title`); attributes that are read alike share one
(`lists`, `competencies`, `classification`, `prose`). What an attribute is made of, where that is much, stands in a package
beside it (`title` and `titles`, `employment` and `terms`, `openings` and `vacancies`, `qualifications` with `credentials`,
`statements` and `requirement_tree`).
Others are what many build on: `reading` (what an extractor returns), `edges` (spans without what surrounds a value), `header`
(the title block), `organisations` (the names of governments and offices), `country`, and `doubts` (warnings about the text as a
whole). `partition` over `around` settles, once all values are read, what the lines around the announcement are.

An extractor is a function of the document and of the values read so far that returns a `Reading`: the value as plain data, the
spans of the source that say it, what the extractor was not sure of, and the candidates that lost. It changes neither argument
and raises nothing on any text.

To add an attribute: describe it in `docs/reference/record.md` and `jobparse.posting`, write its module here, and name its
extractor in the table `jobparse.pipeline.EXTRACTORS`, behind the attributes that it looks at. Labels and headings that announce
the value are words, and go to the lexicon; how numbers, dates and places are printed is known to `jobparse.values`.
"""
