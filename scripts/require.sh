#!/bin/sh
# Looks for what building Takt needs; installs what it may, else says the exact command.
set -eu

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

if ! command -v swift >/dev/null 2>&1; then
  case "$(uname -s)" in
    Darwin) stop "Swift is missing. Run:  xcode-select --install" ;;
    *) stop "Swift 6.2 or newer is missing. Run:" \
      "  curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz &&" \
      "    tar zxf swiftly-$(uname -m).tar.gz && ./swiftly init" ;;
  esac
fi

version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
major=${version% *}
minor=${version#* }
if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
  stop "Takt needs Swift 6.2 or newer; found: ${version:-an unknown version}. Run:  swiftly install latest"
fi

# macOS has the headers of SQLite in its SDK.
[ "$(uname -s)" = Darwin ] && exit 0
[ -e /usr/include/sqlite3.h ] && exit 0
if command -v apt-get >/dev/null 2>&1; then
  install="apt-get install -y libsqlite3-dev"
  [ "$(id -u)" -eq 0 ] || stop "The headers of SQLite are missing. Run:  sudo $install"
  echo "Installing the headers of SQLite: $install" >&2
  apt-get update -qq >&2 || true
  DEBIAN_FRONTEND=noninteractive $install >&2
elif command -v dnf >/dev/null 2>&1; then
  stop "The headers of SQLite are missing. Run:  sudo dnf install sqlite-devel"
else
  stop "The headers of SQLite (sqlite3.h) are missing: install them with your package manager."
fi
