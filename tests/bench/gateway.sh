# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The gateway over PostgreSQL: many who wait, while others decide at a steady pace.

packages=(postgresql)
targets=(bluepencil-gateway bluepencil-cli)

run() {
    chmod o+x "$work"
    python3 "$root/tests/bench/gateway_probe.py" "$bin" "$work"
    python3 "$root/tests/bench/gateway_probe.py" "$bin" "$work" --gateways 2
}
