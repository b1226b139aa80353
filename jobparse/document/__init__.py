"""The spine: text becomes lines, anchors, sections and blocks. Nothing here knows of salaries or dates.

In the order in which a text passes through them:

- `source` and `plain_text`: bytes become text, and the text loses what carries no words.
- `layout`, `one_line` and `lines`: how it was wrapped, glued together, flattened or put into one line; its lines.
- `anchors`: where sections begin. `headings`, `labels` and `cues` each tell one sort of them, and what it opens.
- `sections` over `walk`: the partition. `kinds` tells the kind of what nothing claims, `surroundings` what is no part of the
  announcement.
- `blocks`, `items` and `lists`: the paragraphs and items of a section, as the fields ask for them.

`model` holds what comes out of it; `signs` and `sentences` are looked up everywhere.
"""
