#!/bin/sh
# Put uv, with the digests that uv.txt names, in a virtual environment of its own: setup.sh FOLDER
set -eu
folder=$1
here=$(dirname "$0")
python=$(sh "$here/python.sh")

make_venv() { rm -rf "$folder" && "$python" -m venv "$folder"; }

if ! make_venv >/dev/null 2>&1; then
	# Debian and Ubuntu ship Python without ensurepip.
	package=$("$python" -c 'import sys; print(f"python3.{sys.version_info.minor}-venv")')
	sudo=
	[ "$(id -u)" -eq 0 ] || sudo="sudo -n"
	if command -v apt-get >/dev/null && { [ -z "$sudo" ] || $sudo true 2>/dev/null; }; then
		$sudo apt-get update -qq
		$sudo apt-get install -y -qq "$package" >/dev/null
	fi
	if ! make_venv; then
		echo "Python cannot make a virtual environment → install $package, then run make again" >&2
		exit 1
	fi
fi
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$here/uv.txt"
