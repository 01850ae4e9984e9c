#!/bin/sh
# Print the path of a Python that is new enough; say what is missing otherwise.
for name in python3 python3.14 python3.13 python3.12 python3.11; do
	path=$(command -v "$name") || continue
	if "$path" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
		"$path" -c 'import sys; print(sys.executable)'
		exit 0
	fi
done
echo "No Python 3.11 or newer on the PATH → install it from https://www.python.org or with your package manager" >&2
exit 1
