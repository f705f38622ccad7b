#!/bin/sh
# Makes sure the browser tests have a browser. Never fails: without one they are reported as skipped.
for found in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$found" >/dev/null 2>&1; then exit 0; fi
done
if [ "${MD_INSTALL_BROWSER:-true}" = "false" ]; then
  echo "No Chromium found, and MD_INSTALL_BROWSER=false: browser tests will be skipped."
  exit 0
fi
if [ "$(id -u)" != "0" ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "No Chromium found, and only root with apt-get could install it: browser tests will be skipped."
  exit 0
fi
echo "No Chromium found: installing Debian's chromium for the browser tests (MD_INSTALL_BROWSER=false forbids it)."
export DEBIAN_FRONTEND=noninteractive
if timeout 120 apt-get -qq update && timeout 300 apt-get -qq -y --no-install-recommends install chromium >/dev/null; then
  echo "Installed: $(command -v chromium)"
else
  echo "Chromium could not be installed: browser tests will be skipped."
fi
exit 0
