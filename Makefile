# The two commands a newcomer needs are `make demo` and `make test`; `make help` lists the others.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr

.PHONY: help demo test packages lint build generate fuzz install clean

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

demo: packages ## compile the django template for three environments, verify the units with systemd, show them
	swift build --product flotilla
	swift build --product Flotilla
	scripts/demo

test: packages lint build ## lint, build without warnings, pass every test
	swift test --skip-build

packages: ## install what Debian has and this machine lacks
	scripts/ensure-packages

lint: ## formatting, as .swift-format says
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

build: ## build everything; warnings are errors
	swift build --build-tests

generate: build ## write every generated file again: systemd's directives, units, help texts
	scripts/generate-directives
	scripts/generate-templates
	FLOTILLA_UPDATE_GOLDEN=1 swift test --skip-build --filter HelpTests

fuzz: ## mutate input for the parsers for FOR seconds (an hour)
	FLOTILLA_FUZZ_SECONDS=$(or $(FOR),3600) swift test --filter Fuzz

install: ## build for release and install under PREFIX (/usr), where units look for flotilla-fetch
	swift build -c release --static-swift-stdlib --product flotilla
	swift build -c release --static-swift-stdlib --product flotilla-fetch
	install -D --strip --target-directory=$(DESTDIR)$(PREFIX)/bin \
	    .build/release/flotilla .build/release/flotilla-fetch
	scripts/build-sdk $(DESTDIR)$(PREFIX)/lib/flotilla
	scripts/generate-man .build/release $(DESTDIR)$(PREFIX)
	mkdir -p $(DESTDIR)$(PREFIX)/share/flotilla
	cp -R templates $(DESTDIR)$(PREFIX)/share/flotilla/

clean: ## remove what was built
	rm -rf .build Benchmarks/.build

include Benchmarks/bench.mk
