#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and opens the demo. It has a workspace of its own.
#
# run.sh [DIR]   Without a display the demo drives itself and leaves its screenshots, the
#                dataset and tour.json in DIR (default build/tour).
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ ${1:-} == -* || $# -gt 1 ]]; then
    say "usage: run.sh [DIR]"
    exit 2
fi

install_packages
build release

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    say "Opening the demo."
    exec "$root/build/release/bin/bluepencil" --demo
fi

tour="${1:-$root/build/tour}"
mkdir -p "$tour"
tour="$(cd "$tour" && pwd)"
say "There is no display: the demo drives its own window off the screen."
QT_QPA_PLATFORM=offscreen "$root/build/release/bin/bluepencil" --demo --tour "$tour" ||
    die "the tour failed; what it got to is in $tour"
say "Screenshots, dataset and tour.json: $tour"
