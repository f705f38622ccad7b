#!/bin/sh
# Fetches Debian's slapd into the folder given, for the tests of the LDAP realm; nothing is installed, no service started. Never fails: without it
# those tests are reported as skipped.
folder="$1"
if [ -x "$folder/usr/sbin/slapd" ]; then exit 0; fi
if [ "${MD_INSTALL_SLAPD:-true}" = "false" ]; then
  echo "No slapd in $folder, and MD_INSTALL_SLAPD=false: the tests of the LDAP realm will be skipped."
  exit 0
fi
if [ "$(id -u)" != "0" ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "Only root with apt-get can fetch slapd: the tests of the LDAP realm will be skipped."
  exit 0
fi
echo "Fetching Debian's slapd for the tests of the LDAP realm (MD_INSTALL_SLAPD=false forbids it)."
rm -rf "$folder" && mkdir -p "$folder/debs" && cd "$folder/debs" || exit 0
if timeout 120 apt-get -qq update && timeout 120 apt-get -qq download slapd libltdl7 libodbc2 libldap-2.5-0 libsasl2-2 libwrap0 2>/dev/null; then
  for package in *.deb; do dpkg-deb -x "$package" "$folder"; done
fi
if [ -x "$folder/usr/sbin/slapd" ]; then echo "Fetched: $folder/usr/sbin/slapd"; else echo "slapd could not be fetched: the tests of the LDAP realm will be skipped."; fi
exit 0
