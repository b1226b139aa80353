# One-line tasks. They use the environment in .venv; another one: make test BIN=/path/to/bin
BIN ?= .venv/bin
PYTHON ?= python3

.PHONY: setup lint format types contracts test coverage score accuracy floors bench headings weights schema docs check

setup:  ## make .venv and install the project with its development tools
	$(PYTHON) -m venv .venv
	.venv/bin/pip install -q -e '.[dev]'

lint:  ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format:  ## mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types:  ## static types
	$(BIN)/mypy

contracts:  ## which module may import which
	$(BIN)/lint-imports

test:  ## all tests and doctests
	$(BIN)/python -m pytest -q

coverage:  ## tests with branch coverage
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report

score:  ## accuracy on the gold records, with gains and losses against the last commit
	$(BIN)/python benchmarks/accuracy.py --base HEAD

accuracy:  ## the figures of docs/accuracy.md
	$(BIN)/python benchmarks/accuracy_page.py

floors:  ## raise the accuracy floors to what is reached now
	$(BIN)/python benchmarks/accuracy.py --raise

bench:  ## speed, scaling and start-up
	$(BIN)/python benchmarks/speed.py

headings:  ## unknown headings by frequency: the to-do list of the lexicon (FOLDER=postings/)
	$(BIN)/python benchmarks/headings.py $(FOLDER)

weights:  ## fit what words weigh for the kind of a sentence (needs scikit-learn; FOLDER=postings/ adds real ones)
	$(BIN)/python benchmarks/sentence_weights.py $(FOLDER)

schema:  ## make the JSON Schema that is shipped
	$(BIN)/python -c "from jobparse.schema import write; write()"

docs:  ## make the reference of the command line, of the columns and of the rules from the code
	$(BIN)/python docs/generate.py

check: lint types contracts test  ## all that has to pass before a commit
