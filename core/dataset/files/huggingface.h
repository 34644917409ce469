// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "core/dataset/files/staging.h"

#include <stop_token>
#include <vector>

// A repository as Hugging Face's `datasets` loads it:
// https://huggingface.co/docs/hub/datasets-manual-configuration
namespace bluepencil {

// Of what a shard is made at most, counted in its JSONL.
inline constexpr qint64 repositoryShardBytes = qint64 {256} << 20;

// "huggingface/CONFIG/SPLIT-00000-of-00001.parquet" of every "huggingface/jsonl/CONFIG/SPLIT.jsonl"
// among `files` that has rows; appended to `files` as derived.
[[nodiscard]] Result<> writeRepositoryTables(StagedFolder &folder, std::vector<ExportedFile> &files,
                                             const std::stop_token &stop,
                                             qint64 shardBytes = repositoryShardBytes);

// README.md: configurations, features and splits as YAML, then what is in it, for people.
[[nodiscard]] QByteArray repositoryCard(const ExportConfig &config, const ExportCounts &counts,
                                        const std::vector<ExportedFile> &files);

} // namespace bluepencil
