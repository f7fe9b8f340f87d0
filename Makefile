# What a newcomer needs: make demo, make test. What a firm needs: make install PREFIX=…
PREFIX ?= /usr/local
SOURCES = Sources Tests Schema Package.swift

.PHONY: demo test lint format build install uninstall fuzz bench clean require

demo: build
	@TAKT="$(CURDIR)/.build/debug/takt" Examples/demo.sh

test:
	@scripts/require.sh sqlite3 vi nano less
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
	install -s -m 755 "$$(swift build -c release --show-bin-path)/takt" "$(DESTDIR)$(PREFIX)/bin/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/takt"

# Damaged files for every reader of takt import and takt occasion import; release code, since a debug build takes an hour.
fuzz: require
	swift build -c release --static-swift-stdlib --product takt-fuzz
	"$$(swift build -c release --show-bin-path)/takt-fuzz" Tests/ExchangeTests/Samples $(MUTATIONS)

bench:
	@scripts/require.sh sqlite3 hyperfine time
	Benchmarks/run.sh

clean:
	swift package clean

require:
	@scripts/require.sh
