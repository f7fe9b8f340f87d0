#!/bin/sh
# Looks for what building Takt needs, and for the tools named as arguments (sqlite3, hyperfine, less);
# installs what it may, else says the exact command.
set -eu

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

system=$(uname -s)

if ! command -v swift >/dev/null 2>&1; then
  [ "$system" = Darwin ] && stop "Swift is missing. Run:  xcode-select --install"
  archive=swiftly-$(uname -m).tar.gz
  stop "Swift 6.2 or newer is missing. Run:" \
    "  curl -O https://download.swift.org/swiftly/linux/$archive && tar zxf $archive && ./swiftly init"
fi
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' |
  head -n 1)
major=${version% *}
minor=${version#* }
if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
  stop "Takt needs Swift 6.2 or newer; found: ${version:-an unknown version}. Run:  swiftly install latest"
fi

# What is missing, by the names of Debian's packages.
missing=
# macOS has the headers of SQLite, expat and zlib in its SDK.
if [ "$system" != Darwin ]; then
  [ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
  [ -e /usr/include/expat.h ] || missing="$missing libexpat1-dev"
  [ -e /usr/include/zlib.h ] || missing="$missing zlib1g-dev"
fi
for tool in "$@"; do
  command -v "$tool" >/dev/null 2>&1 && continue
  case $tool in
  vi) missing="$missing vim-tiny" ;;
  *) missing="$missing $tool" ;;
  esac
done
missing=${missing# }
[ -n "$missing" ] || exit 0

if [ "$system" = Darwin ]; then
  stop "Missing: $missing. Run:  brew install $missing"
elif command -v apt-get >/dev/null 2>&1; then
  install="apt-get install -y $missing"
  [ "$(id -u)" -eq 0 ] || stop "Missing: $missing. Run:  sudo $install"
  echo "Installing what is missing: $install" >&2
  apt-get update -qq >&2 || true
  DEBIAN_FRONTEND=noninteractive $install >&2
elif command -v dnf >/dev/null 2>&1; then
  stop "Missing: $missing. Run:  sudo dnf install $(echo "$missing" |
    sed 's/libsqlite3-dev/sqlite-devel/; s/sqlite3/sqlite/; s/vim-tiny/vim-minimal/
      s/libexpat1-dev/expat-devel/; s/zlib1g-dev/zlib-devel/')"
else
  stop "Missing: $missing. Install it with your package manager."
fi
