# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Scanning for personal data: seconds for a megabyte of conversations, and of nothing but digits.

packages=()
targets=(bench_privacy)

run() {
    "$bin/bench_privacy"
}
