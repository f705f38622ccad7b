#!/bin/sh
# Makes the key pair at the first start, then becomes the server. The database is named by MD_DB_URL, MD_DB_USER and MD_DB_PASSWORD.
set -eu
: "${MD_DB_URL:?names the database, like jdbc:postgresql://database:5432/maintenance}"
: "${MD_DB_USER:?is the account of the database}"
: "${MD_DB_PASSWORD:?is its password}"

keys=/data/keys
umask 077
mkdir -p "$keys" /data/run
if [ ! -s "$keys/jwt-private.pem" ] || [ ! -s "$keys/jwt-public.pem" ]; then
  openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$keys/jwt-private.pem.part"
  openssl pkey -in "$keys/jwt-private.pem.part" -pubout -out "$keys/jwt-public.pem"
  mv "$keys/jwt-private.pem.part" "$keys/jwt-private.pem"
fi

# A property may hold line breaks only in a file
properties=/data/run/server.properties
{
  printf 'md.jwt.public.pem='
  awk '{ printf "%s\\n", $0 }' "$keys/jwt-public.pem"
  printf '\nmd.jwt.private.key=%s\n' "$keys/jwt-private.pem"
} > "$properties"

JAVA_OPTS="${JAVA_OPTS:--Xms256m -Xmx1024m -XX:MaxMetaspaceSize=512m} -Dmd.data.dir=/data -Duser.timezone=UTC -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman"
export JAVA_OPTS
exec /opt/maintenance/server/bin/standalone.sh -b 0.0.0.0 -bmanagement 127.0.0.1 -P "$properties"
