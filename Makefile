# Two commands matter: `make site` and `make test`. Both need only Python 3.11 or newer and make, and set up the rest.
SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

UV_VERSION := $(shell sed -n "s/^uv==\([0-9.]*\).*/\1/p" scripts/uv.txt)
# uv lives outside .venv: `uv sync` removes from .venv whatever the lock does not name.
TOOLS := .cache/uv-$(UV_VERSION)
UV := UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 $(TOOLS)/bin/uv
BIN := .venv/bin
SITE_READY := .venv/.ready-site
TEST_READY := .venv/.ready-test
WEB_READY := node_modules/.ready
NODE = PATH="$$(sh scripts/node.sh .cache/node $(TOOLS)/bin/uv):$$PATH"
# Tests at a time. A test and its browser wait for each other: with one a core, half of every core is idle.
WORKERS := 4
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1
# Some machines forbid Python to keep what it compiled: each of the hundreds of programs that the tests start would then
# compile all of MkDocs and of ours once more, half a second of work. It is kept where everything that is made is kept;
# compiled templates are kept with it (`compiled` of generator/markup.py), another half a second.
unexport PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX := $(CURDIR)/.cache/bytecode

# Make several things at once; what each says stays together where this make can do so.
SIDE_BY_SIDE := $(MAKE) -j4 $(if $(filter output-sync,$(.FEATURES)),--output-sync)

say = @printf '\n▸ %s\n' "$(1)"

.PHONY: help
help: ## show this list
	@grep -hE '^[a-z]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

.PHONY: site
site: $(SITE_READY) ## build the site in site/
	$(call say,Building the site)
	@$(BIN)/protocolwijzer build
	@printf '\n✓ look at it with `make preview`\n'

.PHONY: preview
preview: site ## build the site and show it at http://127.0.0.1:8080 as a web server should: under its security policy
	@$(BIN)/protocolwijzer serve

.PHONY: serve
serve: $(SITE_READY) ## show the site at http://127.0.0.1:8000 and rebuild it when data, frame or program change
	@$(BIN)/mkdocs serve

.PHONY: check
check: $(SITE_READY) ## check every record under protocols/
	@$(BIN)/protocolwijzer check

.PHONY: web
web: $(TEST_READY) $(WEB_READY) ## write the words of the scripts and bundle the scripts that pages load
	@$(BIN)/python instruments/words.py
	@$(NODE) npm run --silent build

.PHONY: lint
lint: style types scripts ## check style and types

.PHONY: style
style: $(TEST_READY)
	$(call say,Style)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

.PHONY: types
types: $(TEST_READY)
	$(call say,Types)
	@$(BIN)/mypy

.PHONY: scripts
scripts: $(WEB_READY)
	$(call say,Scripts)
	@$(NODE) npm run --silent lint
	@$(NODE) npm run --silent types

.PHONY: data
data: $(TEST_READY)
	$(call say,Data)
	@$(BIN)/protocolwijzer check
	@$(BIN)/protocolwijzer schema --check

.PHONY: quick
quick: ## check style and types and run every test that is quick: no browser, no whole build (two minutes on two cores)
	@$(SIDE_BY_SIDE) lint data
	@$(BIN)/pytest tests/fast -n auto --maxprocesses $(WORKERS) --dist worksteal -m "not long" --hypothesis-profile=quick

.PHONY: test
test: ## run every test and check, in a real browser too
	@$(SIDE_BY_SIDE) lint data programs
	$(call say,Tests (the site is built and opened in Chromium; this takes some twenty minutes on two cores))
	@$(BIN)/pytest -n $(WORKERS) --dist worksteal
	@printf '\n✓ style, types, data and every test passed; nothing was left behind but .venv/ and .cache/\n'

# One after the other: both may ask apt-get, which serves one at a time.
.PHONY: programs
programs: $(TEST_READY)
	@$(MAKE) browser
	@$(MAKE) servers

.PHONY: browser
browser: $(TEST_READY)
	$(call say,Browser)
	@sh scripts/browser.sh

.PHONY: servers
servers:
	$(call say,Web servers)
	@sh scripts/servers.sh .cache/servers

.PHONY: shots
shots: $(TEST_READY) browser site ## take pictures of one page of each kind, in .cache/shots/
	@$(BIN)/python instruments/shots.py site .cache/shots

.PHONY: audit
audit: $(TEST_READY) browser site ## walk every kind of page in a browser and print the figures the site must meet
	$(call say,Auditing (Lighthouse included; this takes a quarter of an hour))
	@$(BIN)/python instruments/audit.py site

.PHONY: validate
validate: $(TEST_READY) browser site ## the same without Lighthouse
	@$(BIN)/python instruments/audit.py site --quick

.PHONY: bench
bench: $(TEST_READY) browser ## measure what a build costs as the number of institutions grows, beside Hugo and others; keeps it in benchmarks/measured/
	$(call say,Measuring a build at several sizes (this takes an hour at most))
	@$(NODE) $(BIN)/python benchmarks/scale.py --out benchmarks/measured/scale.json

.PHONY: office
office: $(TEST_READY) ## let LibreOffice accept and reject the tracked changes of 420 Word files (installs it if need be)
	@python=$$(sh scripts/office.sh) && $(BIN)/python instruments/office.py "$$python" 400

.PHONY: clean
clean: ## remove everything that was made, the virtual environment included
	rm -rf site node_modules .venv .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(TOOLS)/bin/uv:
	$(call say,Setting up uv $(UV_VERSION))
	@sh scripts/setup.sh $(TOOLS)

$(SITE_READY): uv.lock pyproject.toml | $(TOOLS)/bin/uv
	$(call say,Installing what the site needs)
	@$(UV) sync --frozen --no-default-groups --inexact --python "$$(sh scripts/python.sh)"
	@touch $@

$(TEST_READY): uv.lock pyproject.toml | $(TOOLS)/bin/uv
	$(call say,Installing what the tests need)
	@$(UV) sync --frozen --all-groups --python "$$(sh scripts/python.sh)"
	@touch $(SITE_READY) $@

$(WEB_READY): package.json package-lock.json | $(TOOLS)/bin/uv
	$(call say,Installing what the scripts need)
	@$(NODE) npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
