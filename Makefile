# What a newcomer needs: make demo, make test. What a firm needs: make install PREFIX=…
PREFIX ?= /usr/local
SOURCES = Sources Tests Schema Package.swift

.PHONY: demo test lint format build install uninstall bench clean require

demo: build
	@TAKT="$(CURDIR)/.build/debug/takt" Examples/demo.sh

test: require
	swift test --disable-xctest

build: require
	swift build

lint: require
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format format --in-place --recursive $(SOURCES)

# One binary with the Swift runtime in it: it runs where no Swift is.
install: require
	swift build -c release --static-swift-stdlib --product takt
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$(swift build -c release --static-swift-stdlib --show-bin-path)/takt" "$(DESTDIR)$(PREFIX)/bin/takt"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/takt"

bench: require
	Benchmarks/run.sh

clean:
	swift package clean

require:
	@scripts/require.sh
