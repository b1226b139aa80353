"""The spine: text becomes lines, anchors, sections and blocks. Nothing here knows of salaries or dates."""
