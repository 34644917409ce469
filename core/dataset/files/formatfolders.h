// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "core/dataset/files/staging.h"

#include <stop_token>
#include <vector>

namespace bluepencil {

// What a format has beside its rows, once they are written: the repository's card and Parquet files
// of huggingface, the descriptions that llama-factory, axolotl and sagemaker-jumpstart read. Each
// such file is appended to `files` as derived.
[[nodiscard]] Result<> completeFormats(const ExportConfig &config, const ExportCounts &counts,
                                       StagedFolder &folder, std::vector<ExportedFile> &files,
                                       const std::stop_token &stop);

} // namespace bluepencil
