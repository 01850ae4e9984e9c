#!/bin/sh
# See to it that there is a Chromium: the system's, else one from the package manager, else Playwright's own.
set -eu

system() {
	for name in chromium chromium-browser google-chrome google-chrome-stable; do
		# Ubuntu's chromium-browser may be a stub that only asks for snap: it must answer.
		if command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
			command -v "$name"
			return 0
		fi
	done
	return 1
}

playwright() {
	.venv/bin/python - <<-'PY'
		from pathlib import Path
		from playwright.sync_api import sync_playwright

		with sync_playwright() as p:
		    path = Path(p.chromium.executable_path)
		raise SystemExit(None if path.exists() else 1)
	PY
}

sudo=
[ "$(id -u)" -eq 0 ] || sudo="sudo -n"

# Without windows Chromium opens a tab for a third of the work. Debian has it as a package of its own; where it is
# not, or may not be installed, the whole one does.
windowless() {
	command -v chromium-headless-shell && return 0
	command -v apt-cache >/dev/null || return 1
	[ -n "$(apt-cache search --names-only '^chromium-headless-shell$')" ] || return 1
	$sudo apt-get install -y -qq --no-install-recommends chromium-headless-shell >/dev/null || return 1
	command -v chromium-headless-shell
}

# Say what is used, the one without windows too, and be done.
use() {
	echo "Using $1"
	if path=$(windowless); then echo "Using $path where no window is asked"; fi
	exit 0
}

if path=$(system); then use "$path"; fi
if playwright; then echo "Using Playwright's Chromium"; exit 0; fi

deps=
if command -v apt-get >/dev/null && { [ -z "$sudo" ] || $sudo true 2>/dev/null; }; then
	deps=--with-deps
	echo "Installing Chromium with apt-get"
	if $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends chromium >/dev/null; then
		if path=$(system); then use "$path"; fi
	fi
fi

echo "Installing Playwright's Chromium"
# shellcheck disable=SC2086
if .venv/bin/playwright install $deps chromium && playwright; then exit 0; fi

echo "No Chromium could be found or installed → install Chromium or Google Chrome, then run make test again" >&2
exit 1
