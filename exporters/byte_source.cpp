// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_source.hpp"

#include "exporters/compression.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

/// What is read of packed bytes at a time: little, as they can become a thousand times as much.
constexpr std::size_t piece_size = 4096;

[[noreturn]] void throw_errno(const std::string& name) {
    throw std::system_error(errno, std::generic_category(), "cannot read " + name);
}

/// How bytes that start like this are packed, if they are (RFC 1952, 2.3.1; RFC 8878, 3.1.1).
std::optional<Compression> compression_of(std::string_view start) {
    if (start.starts_with("\x1F\x8B")) {
        return Compression::gzip;
    }
    return start.starts_with("\x28\xB5\x2F\xFD") ? std::optional(Compression::zstd) : std::nullopt;
}

}  // namespace

struct ByteSource::State {
    std::string name;
    int descriptor = -1;
    bool owned = false;
    /// Instead of a descriptor.
    std::string_view memory;
    bool started = false;
    /// Where the bytes are packed.
    std::unique_ptr<ByteConsumer> decompressor;
    /// What was read or unpacked and not given yet, from an offset on.
    TextConsumer ready;
    std::size_t given = 0;
    bool ended = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (owned) {
            ::close(descriptor);
        }
    }

    /// Fills a buffer with the bytes as they are.
    std::size_t read_raw(std::span<char> buffer) {
        if (descriptor < 0) {
            const std::size_t size = std::min(buffer.size(), memory.size());
            std::ranges::copy(memory.substr(0, size), buffer.begin());
            memory.remove_prefix(size);
            return size;
        }
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            const ssize_t count =
                ::read(descriptor, buffer.data() + filled, buffer.size() - filled);
            if (count < 0 && errno != EINTR) {
                throw_errno(name);
            }
            if (count == 0) {
                break;
            }
            filled += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
        return filled;
    }

    /// Looks at the first bytes, which say whether all are packed.
    void start() {
        started = true;
        const std::string_view first = read_piece();
        const auto compression = compression_of(first);
        if (compression) {
            decompressor = make_decompressor(*compression, ready);
        }
        take(first);
    }

    std::string_view read_piece() {
        const std::size_t size = read_raw(piece);
        ended = size < piece.size();
        return {piece.data(), size};
    }

    void take(std::string_view bytes) {
        ByteConsumer& consumer = decompressor != nullptr ? *decompressor : ready;
        consumer.write(bytes);
        if (ended) {
            consumer.finish();
        }
    }

    std::size_t read(std::span<char> buffer) {
        std::size_t filled = give(buffer);
        while (filled < buffer.size() && !ended) {
            if (decompressor == nullptr) {
                const std::size_t wanted = buffer.size() - filled;
                const std::size_t size = read_raw(buffer.subspan(filled));
                ended = size < wanted;
                return filled + size;
            }
            take(read_piece());
            filled += give(buffer.subspan(filled));
        }
        return filled;
    }

    /// Gives of what is ready.
    std::size_t give(std::span<char> buffer) {
        const std::string_view left = std::string_view(ready.text).substr(given);
        const std::size_t size = std::min(buffer.size(), left.size());
        std::ranges::copy(left.substr(0, size), buffer.begin());
        given += size;
        if (given == ready.text.size()) {
            ready.text.clear();
            given = 0;
        }
        return size;
    }

    std::array<char, piece_size> piece{};
};

ByteSource::ByteSource(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteSource::ByteSource(ByteSource&& other) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&& other) noexcept = default;
ByteSource::~ByteSource() = default;

ByteSource ByteSource::from_file(const std::filesystem::path& path) {
    auto state = std::make_unique<State>();
    state->name = path.string();
    state->descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (state->descriptor < 0) {
        throw_errno(state->name);
    }
    state->owned = true;
    struct stat status {};
    if (::fstat(state->descriptor, &status) != 0) {
        throw_errno(state->name);
    }
    if (S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        throw_errno(state->name);
    }
    return ByteSource(std::move(state));
}

ByteSource ByteSource::from_descriptor(int descriptor, std::string name) {
    auto state = std::make_unique<State>();
    state->name = std::move(name);
    state->descriptor = descriptor;
    return ByteSource(std::move(state));
}

ByteSource ByteSource::from_memory(std::string_view bytes, std::string name) {
    auto state = std::make_unique<State>();
    state->name = std::move(name);
    state->memory = bytes;
    return ByteSource(std::move(state));
}

const std::string& ByteSource::name() const {
    return state_->name;
}

std::size_t ByteSource::read(std::span<char> buffer) {
    if (!state_->started) {
        state_->start();
    }
    return state_->read(buffer);
}

}  // namespace dialograph
