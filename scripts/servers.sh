#!/bin/sh
# See to it that there are an nginx and an Apache to try the files for web servers with: the system's, else those of
# Debian unpacked in the given folder, where no service starts: servers.sh FOLDER
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd) # looked in from the folder itself too
PATH="$PATH:/usr/sbin:/usr/local/sbin:$folder/usr/sbin"

have() {
	command -v nginx >/dev/null && { command -v apache2 || command -v httpd; } >/dev/null
}

if have; then exit 0; fi

if command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
	echo "Fetching nginx and Apache"
	# Where the lists are old and we may, they are made new; else those that are there have to do.
	if [ "$(id -u)" -eq 0 ]; then apt-get update -qq; else sudo -n apt-get update -qq 2>/dev/null || echo "Package lists are used as they are"; fi
	cd "$folder"
	for package in nginx apache2-bin; do apt-get download -qq "$package"; done
	# Debian 13 named these anew.
	for package in libapr1 libaprutil1; do apt-get download -qq "${package}t64" 2>/dev/null || apt-get download -qq "$package"; done
	for file in *.deb; do dpkg -x "$file" . && rm "$file"; done
	if have; then exit 0; fi
fi

echo "No nginx and Apache could be found or fetched → install both, then run make test again" >&2
exit 1
