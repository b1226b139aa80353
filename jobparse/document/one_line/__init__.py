"""Texts in one line, as feeds and tables hold them and programs print them that take the text out of a page.

Their headings, labels and items are told by words alone, and get line ends again; no character moves.
"""
