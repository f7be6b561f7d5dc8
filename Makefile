# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2

# Two commands do everything on a machine with Python 3.11+, git and make: `make demo` and `make test`.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
JOBS ?= auto

.PHONY: help demo test lint types contracts docs bench lock clean

help:  ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(BIN)/.ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(BIN)/python -m compileall -q redactor recognizers api
	@touch $@

demo: $(BIN)/.ready  ## redact the example dossier and say where the result is
	$(BIN)/python examples/demo.py

test: $(BIN)/.ready  ## run the tests
	$(BIN)/python -m pytest -n $(JOBS)

lint: $(BIN)/.ready  ## style, formatting, licence headers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/reuse --suppress-deprecation lint --quiet

types: $(BIN)/.ready  ## mypy --strict
	$(BIN)/mypy

contracts: $(BIN)/.ready  ## who may import whom
	$(BIN)/lint-imports

docs: $(BIN)/.ready  ## regenerate the generated reference pages
	$(BIN)/python docs/generate.py
	$(BIN)/python docs/reference/make_log_events.py
	$(BIN)/python -m redactor.weighing.reference docs/reference
	$(BIN)/python -m redactor.report.schemas docs/reference/schemas

bench: $(BIN)/.ready  ## how well people and numbers are found (docs/reference/quality.md holds all figures)
	$(BIN)/python -m benchmarks.quality.score --brief

lock: $(BIN)/.ready  ## write requirements.lock anew from pyproject.toml
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --no-annotate --no-header --all-extras --group dev --generate-hashes --output-file requirements.lock pyproject.toml

clean:  ## remove what make made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
