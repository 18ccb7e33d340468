# The one list of commands. Each sets up what it needs first, from a bare machine:
# Python 3.11 or newer, a C++ compiler and git are all that must be there.
#
#   make run     open Antorcha            make test    set up and run every test
#   make setup OFFLINE_DIR=folder         everything from a folder, without a network

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROVISION := $(PYTHON) packaging/provision $(if $(OFFLINE_DIR),--offline-dir "$(OFFLINE_DIR)")

.PHONY: run setup developer-setup test faults lint check bench eval offline-dir lock clean screenshots desktop-install desktop-remove
.DEFAULT_GOAL := run

# Opens the window; on a computer without a display, shows the same in the terminal.
run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; \
	then exec $(BIN)/python -m app; else exec $(BIN)/python -m app demo; fi

setup:
	@$(PROVISION)

developer-setup:
	@$(PROVISION) --developer

test: developer-setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tests/whole_run.py

# The long sweeps too: kills at hundreds of places, hostile files by the hundred.
faults: developer-setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "long_faults or not long_faults" tests/faults

lint: developer-setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

check: lint test

bench: developer-setup
	@$(BIN)/python -m benchmarks

# Measures with the benchmark packs and rewrites docs/evaluation.md; goes on where it was cut off.
# ANTORCHA_PACKS names another folder of packs; QUICK=1 asks a few questions and prints the page.
eval: developer-setup
	@$(BIN)/python -m benchmarks.evaluate $(if $(QUICK),--quick)

# The pictures of the guide; lists those that changed. CHECK=1 writes none and fails if one changed.
screenshots: developer-setup
	@$(BIN)/python docs/screenshots.py --language en $(if $(CHECK),--check)

# The launcher, icon and file types of Antorcha, for this person's desktop alone (Linux).
desktop-install: setup
	@$(PYTHON) packaging/linux/desktop_files.py install "$(abspath $(BIN))/antorcha"

desktop-remove:
	@$(PYTHON) packaging/linux/desktop_files.py remove antorcha

# Fills a folder that `make setup OFFLINE_DIR=…` needs nothing besides.
offline-dir: override OFFLINE_FOLDER := $(or $(OFFLINE_DIR),offline)
offline-dir:
	@$(PYTHON) packaging/provision --developer --fill "$(OFFLINE_FOLDER)"

# Resolves every dependency anew (needs `uv`) and pins it with its hashes.
lock:
	@$(PYTHON) packaging/locks/generate.py

# Takes back what set-up put into this folder; models and built wheels outside it stay.
clean:
	rm -rf $(VENV) .setup build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .import_linter_cache
