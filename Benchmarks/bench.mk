# Included by the Makefile at the root. Everything is a release build, and each benchmark is pinned to one core.
BENCH_BIN = $(shell swift build -c release --package-path Benchmarks --show-bin-path)
BENCH_DATA := Benchmarks/.build/data
PIN := taskset -c 1

.PHONY: bench bench-build bench-spec bench-compile bench-unitfile bench-lint

bench: bench-unitfile bench-lint bench-compile bench-spec ## run every benchmark

bench-build:
	swift build -c release --package-path Benchmarks

$(BENCH_DATA)/manifest.json: bench-build
	mkdir -p $(BENCH_DATA)
	$(BENCH_BIN)/MakeManifest $(or $(SERVICES),10000) > $@

bench-spec: bench-build ## spec to units: cold, cached, unchanged (SPEC=templates/django/Fleet.swift)
	swift build -c release --product flotilla
	swift build -c release --product Flotilla
	$(PIN) $(BENCH_BIN)/BenchSpec $$(swift build -c release --show-bin-path)/flotilla $(or $(SPEC),templates/django/Fleet.swift)

bench-compile: $(BENCH_DATA)/manifest.json ## a manifest of 10 000 services to units (SERVICES=10000)
	$(PIN) $(BENCH_BIN)/BenchCompile $<

bench-unitfile: bench-build ## parse and write unit files (UNITS="FILE…", else a corpus of 784-byte units)
	$(PIN) $(BENCH_BIN)/BenchUnitFile $(UNITS)

bench-lint: bench-build ## our lint of 5 000 units beside systemd-analyze verify (UNITS="FILE…")
	$(PIN) $(BENCH_BIN)/BenchLint $(UNITS)
