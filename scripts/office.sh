#!/bin/sh
# See to it that there is a LibreOffice Writer with its Python bridge; print the Python that knows the bridge.
set -eu

known() {
	for python in /usr/bin/python3 python3 /usr/lib/libreoffice/program/python; do
		if command -v soffice >/dev/null && "$python" -c "import uno" 2>/dev/null; then
			echo "$python"
			return 0
		fi
	done
	return 1
}

if known; then exit 0; fi
sudo=
[ "$(id -u)" -eq 0 ] || sudo="sudo -n"
if command -v apt-get >/dev/null && { [ -z "$sudo" ] || $sudo true 2>/dev/null; }; then
	echo "Installing LibreOffice Writer with apt-get" >&2
	$sudo apt-get update -qq >&2
	$sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui python3-uno >&2
fi
if known; then exit 0; fi

echo "No LibreOffice with its Python bridge could be found or installed → install libreoffice-writer and python3-uno" >&2
exit 1
