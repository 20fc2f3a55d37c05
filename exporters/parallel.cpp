// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace dialograph {
namespace {

/// What the threads share.
struct Work {
    std::size_t count;
    std::size_t block;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex{};
    std::exception_ptr failure{};

    void keep(std::exception_ptr exception) {
        const std::lock_guard lock(mutex);
        failed = true;
        if (!failure) {
            failure = std::move(exception);
        }
    }

    void run(const std::function<void(std::size_t)>& worker) {
        while (!failed) {
            const std::size_t first = next.fetch_add(block);
            for (std::size_t piece = first; piece < std::min(count, first + block); ++piece) {
                worker(piece);
            }
            if (first + block >= count) {
                return;
            }
        }
    }
};

}  // namespace

void in_parallel(std::size_t count, std::size_t block,
                 const std::function<std::function<void(std::size_t)>()>& make_worker) {
    Work work{count, block};
    const auto run = [&] {
        try {
            work.run(make_worker());
        } catch (...) {
            work.keep(std::current_exception());
        }
    };
    const std::size_t blocks = (count + block - 1) / block;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < std::min(cores, blocks); ++i) {
        threads.emplace_back(run);
    }
    run();
    threads.clear();
    if (work.failure) {
        std::rethrow_exception(work.failure);
    }
}

}  // namespace dialograph
