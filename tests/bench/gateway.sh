# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The gateway over PostgreSQL: many who wait while others decide at a steady pace, and as many leases as it gives.
#
# With BLUEPENCIL_BENCH_QUICK=1 everything takes a twentieth of the time, to see that it runs.

packages=(postgresql)
targets=(bluepencil-gateway bluepencil-cli)

run() {
    local part=1
    [[ -z ${BLUEPENCIL_BENCH_QUICK:-} ]] || part=20
    chmod o+x "$work"
    # 250 who wait, 50 decisions a second, two minutes; then 200 reviewers at two gateways, five minutes.
    python3 "$root/tests/bench/gateway_probe.py" "$bin" "$work" --seconds $((120 / part))
    python3 "$root/tests/bench/gateway_probe.py" "$bin" "$work" --gateways 2 --idle 0 --workers 200 \
        --seconds $((300 / part))
    python3 "$root/tests/bench/gateway_saturated.py" "$bin" "$work" --seconds $((20 / part))
}
