#!/bin/sh
# Becomes the launcher of `mvn -Prun`: it keeps the secrets, prepares the database for the application's account, sets up MD_REALM and starts the server.
set -eu
: "${MD_DB_URL:?names the database, like jdbc:postgresql://database:5432/maintenance}"
umask 077
home=${MAINTENANCE_HOME:-/opt/maintenance}
exec java -Xmx128m -cp "$home/launcher/*" org.maintenancedashboard.launcher.Run "${MAINTENANCE_STATE:-/}" "$home/server" "$home/maintenance-dashboard.ear"
