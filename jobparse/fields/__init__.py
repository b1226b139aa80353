"""The extractors: who reads which attribute of the record from the structured document.

One module per attribute of RECORD.md, named like it (`salaries`, `dates`, `title`); attributes that are read alike share one
(`lists`, `competencies`, `identifiers`, `prose`), and an attribute whose parts are subjects of their own is spread over several
(`qualifications` with `education` and `experience`, `employment` with `unions` and `applicants`). Beside them stand what they
build on: `reading` (what an extractor returns), `edges` (spans without what surrounds a value), `header` (the title block),
`organisations` (the names of governments and offices), and `doubts` (warnings about the text as a whole).

An extractor is a function of the document and of the values read so far that returns a `Reading`: the value as plain data, the
spans of the source that say it, what the extractor was not sure of, and the candidates that lost. It changes neither argument
and raises nothing on any text.

To add an attribute: describe it in RECORD.md and `jobparse.posting`, write its module here, and name its extractor in the table
`jobparse.pipeline.EXTRACTORS`, behind the attributes that it looks at. Labels and headings that announce the value are words,
and go to the lexicon; how numbers, dates and places are printed is known to `jobparse.values`.
"""
