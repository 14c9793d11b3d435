# make site    everything from a fresh clone into site/          make test    all tests
# make serve   preview with live reload                          make check   lint and types
# make bench   time and memory at 500 and 2 000 supports         make bench-full  at 10 000
# make relevance  how well the search finds, in a browser       QUESTIONS=file for another list of questions
# make fuzz    hostile texts for FUZZ_SECONDS (60)               make clean   take away what was built
# make lock    new versions of all dependencies, with hashes     make lighthouse  how the site does on a phone, median of five

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
LOCK := --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade --quiet

.PHONY: site serve test check relevance fuzz bench bench-full lighthouse lock clean
.DELETE_ON_ERROR:

site: $(VENV)/site.klar
	$(BIN)/kunskap build $(if $(PREVIOUS),--previous $(PREVIOUS))

serve: $(VENV)/site.klar
	$(BIN)/kunskap serve

test: $(VENV)/test.klar
	sh scripts/prepare-tests.sh
	$(BIN)/python -m pytest -n auto --dist worksteal

check: $(VENV)/test.klar
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

relevance: site $(VENV)/test.klar
	sh scripts/prepare-tests.sh
	$(BIN)/python -m tests.relevance $(QUESTIONS)

fuzz: $(VENV)/test.klar
	$(BIN)/python -m tests.fuzz

bench: $(VENV)/site.klar
	$(BIN)/python -m benchmarks.run 500 2000 --pagefind

bench-full: $(VENV)/site.klar
	$(BIN)/python -m benchmarks.run 10000 --runs 1

lighthouse: $(VENV)/test.klar
	sh scripts/prepare-tests.sh
	$(BIN)/python -m benchmarks.lighthouse

lock: $(VENV)/test.klar
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml requirements.in $(LOCK) -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml requirements.in --extra test $(LOCK) -o requirements-test.lock

clean:
	rm -rf site $(VENV) .site.* node_modules tests/node/node_modules

$(VENV)/site.klar: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --require-hashes -r requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q generator
	touch $@

$(VENV)/test.klar: $(VENV)/site.klar requirements-test.lock
	$(PIP) install --quiet --require-hashes -r requirements-test.lock
	touch $@
