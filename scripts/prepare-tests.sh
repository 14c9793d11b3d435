#!/bin/sh
# Finds or installs what the tests use outside Python: a Chromium, nginx, Apache, a Java (for the HTML checker) and, for axe-core and
# Lighthouse, npm. As root with apt-get it installs what is missing; elsewhere it says plainly what to install.
set -eu
cd "$(dirname "$0")/.."

install() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing $*" >&2
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        echo "The tests need $*. Install it with your system's package manager and run them again." >&2
        exit 1
    fi
}

command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || install chromium
# The same Chromium without windows, where the system has one: pages open in it for a third of the processor time. Nobody needs it.
if [ "$(id -u)" = 0 ] && ! command -v chromium-headless-shell >/dev/null && apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    install chromium-headless-shell || true
fi
command -v npm >/dev/null || install nodejs npm
command -v java >/dev/null || install default-jre-headless
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || install nginx-light
command -v apache2 >/dev/null || command -v httpd >/dev/null || [ -x /usr/sbin/apache2 ] || install apache2-bin

if [ ! -e tests/node/node_modules/.klar ] || [ tests/node/package-lock.json -nt tests/node/node_modules/.klar ]; then
    npm ci --prefix tests/node --no-audit --no-fund --ignore-scripts --loglevel=error
    touch tests/node/node_modules/.klar
fi
