#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Submits one draft, waits until somebody has decided it, prints the outcome and acknowledges it.
#
#   BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_… ./submit_and_wait.sh ID QUESTION DRAFT
#
# Needs curl. Run again with the same words it submits nothing twice and waits for the same outcome.
set -eu

if [ $# -ne 3 ]; then
    sed -n 's/^#   //p' "$0" >&2
    exit 2
fi

# JSON strings are quoted here so that nothing else is needed; line feeds are the one control
# character that they may hold.
quoted() {
    printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' | awk '{ printf "%s%s", (NR > 1 ? "\\n" : ""), $0 }'
}

api() { # METHOD PATH [CURL OPTION]…
    method=$1
    path=$2
    shift 2
    # The token goes in by a file, for a command line can be seen by others. --retry follows
    # Retry-After; it is safe, since no repeat does a thing twice.
    printf 'header = "Authorization: Bearer %s"\n' "$BLUEPENCIL_TOKEN" |
        curl --silent --show-error --fail-with-body --retry 5 --max-time 60 --config - \
            --request "$method" "$@" "$BLUEPENCIL_URL/v1$path"
}

item=$(printf '{"external_id":"%s","messages":[{"role":"user","content":"%s"}],"draft":"%s"}' \
    "$(quoted "$1")" "$(quoted "$2")" "$(quoted "$3")")
api POST /items --header 'Content-Type: application/json' --data-binary "$item" >&2
echo >&2

# In the path each byte of the id is written in percent.
id=$(printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g')
outcome=
while [ -z "$outcome" ]; do
    outcome=$(api GET "/items/$id/outcome?wait=20&hold_ms=60000") || {
        printf '%s\n' "$outcome" >&2
        exit 1
    }
done
printf '%s\n' "$outcome"

# What has to be done with it is done here; then it is acknowledged, and does not come again.
outcome_id=$(printf '%s' "$outcome" | sed -n 's/^{"outcome_id":"\([^"]*\)".*/\1/p')
api POST "/outcomes/$outcome_id/ack"
