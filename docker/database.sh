#!/bin/sh
# Run by the image of PostgreSQL when its folder is empty: the application's account, which owns nothing. POSTGRES_USER owns the database.
set -eu
psql -v ON_ERROR_STOP=1 -v name="$MD_DB_USER" -v password="$MD_DB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role :"name" login password :'password';
SQL
