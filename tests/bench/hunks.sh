# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Hunks against professionals' own marks, beside wdiff and diff-match-patch.

packages=(wdiff nodejs)
if ! command -v npm >/dev/null; then
    packages+=(npm) # other packages of nodejs than Debian's bring it along
fi
targets=(bluepencil-cli)

run() {
    local data="${BLUEPENCIL_SHARED_DATA:-$root/../shared/data}/lamp-edits"
    if [[ ! -d $data ]]; then
        say "The public LAMP data set is not in $data; set BLUEPENCIL_SHARED_DATA to its folder's parent."
        return 1
    fi
    python3 "$root/tests/bench/hunks.py" "$bin/bluepencil-cli" "$data" "$work"
}
