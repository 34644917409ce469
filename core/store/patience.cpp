// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patience.h"

#include <utility>

namespace bluepencil {

namespace {

thread_local const Patience *ofThisThread = nullptr;

} // namespace

Patience::Patience(std::function<bool()> isOver)
    : Patience([isOver = std::move(isOver)](const Wait &) { return isOver(); })
{
}

Patience::Patience(std::function<bool(const Wait &wait)> isOver)
    : m_isOver(std::move(isOver))
    , m_before(std::exchange(ofThisThread, this))
{
}

Patience::~Patience()
{
    ofThisThread = m_before;
}

const Patience *Patience::present()
{
    return ofThisThread;
}

} // namespace bluepencil
