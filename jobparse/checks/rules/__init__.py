"""The rules, one module each, named CODE_name; `jobparse.checks.catalogue` finds them by themselves."""
