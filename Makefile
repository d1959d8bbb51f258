# The two commands a newcomer needs are `make demo` and `make test`; `make help` lists the others.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
SWIFT_BUILD := swift build

.PHONY: help demo test lint build packages fuzz generate install clean

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 22

demo: packages ## compile the django template for three environments, verify the units with systemd, show them
	$(SWIFT_BUILD) --product flotilla
	$(SWIFT_BUILD) --product Flotilla
	scripts/demo

test: packages lint build ## lint, build without warnings, run every test
	swift test

packages: ## install what Debian has and this machine lacks
	scripts/ensure-packages

lint: ## formatting, as .swift-format says
	swift format lint --strict --recursive Package.swift Sources Tests

build: ## build everything; warnings are errors
	$(SWIFT_BUILD) --build-tests

fuzz: ## mutate input for the parsers until stopped, or for SECONDS
	FLOTILLA_FUZZ_SECONDS=$${SECONDS_:-3600} swift test --filter Fuzz

clean: ## remove what was built
	rm -rf .build
