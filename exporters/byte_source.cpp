// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_source.hpp"

#include <zlib.h>

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

constexpr std::size_t packed_size = 32 * 1024;

[[noreturn]] void throw_errno(const std::string& name) {
    throw std::system_error(errno, std::generic_category(), "cannot read " + name);
}

/// The unpacking of a gzip file, which may have several members one behind the other.
class Inflater {
public:
    Inflater() {
        constexpr int gzip_alone = 16;
        if (inflateInit2(&stream_, MAX_WBITS + gzip_alone) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream_); }

    /// Unpacks what it can; takes what it used off the packed bytes, and what it filled off the
    /// buffer.
    void unpack(std::span<char>& packed, std::span<char>& buffer) {
        if (member_ended_) {
            inflateReset(&stream_);
            member_ended_ = false;
        }
        stream_.next_in = reinterpret_cast<Bytef*>(packed.data());
        stream_.avail_in = static_cast<uInt>(packed.size());
        stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream_.avail_out = static_cast<uInt>(buffer.size());
        const int status = inflate(&stream_, Z_NO_FLUSH);
        packed = packed.last(stream_.avail_in);
        buffer = buffer.last(stream_.avail_out);
        member_ended_ = status == Z_STREAM_END;
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
            throw DamagedArchive("the gzip file is damaged");
        }
    }

    /// Whether the packed bytes may end here.
    [[nodiscard]] bool may_end() const { return member_ended_; }

private:
    z_stream stream_{};
    bool member_ended_ = false;
};

}  // namespace

struct ByteSource::State {
    std::string name;
    int descriptor = -1;
    bool owned = false;
    /// Instead of a descriptor.
    std::string_view memory;
    std::optional<Inflater> inflater;
    bool started = false;
    bool packed_ended = false;
    std::array<char, packed_size> packed_buffer{};
    std::span<char> packed;

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

    void fill_packed() {
        packed = std::span(packed_buffer).first(read_raw(packed_buffer));
        packed_ended = packed.size() < packed_buffer.size();
    }

    /// Looks at the first bytes, which say whether all are packed.
    void start() {
        started = true;
        fill_packed();
        if (packed.size() >= 2 && packed[0] == '\x1F' && packed[1] == '\x8B') {
            inflater.emplace();
        }
    }

    std::size_t read_plain(std::span<char> buffer) {
        const std::size_t size = std::min(buffer.size(), packed.size());
        std::ranges::copy(packed.first(size), buffer.begin());
        packed = packed.subspan(size);
        return size < buffer.size() && !packed_ended ? size + read_raw(buffer.subspan(size)) : size;
    }

    std::size_t read_unpacked(std::span<char> buffer) {
        const std::size_t wanted = buffer.size();
        while (!buffer.empty()) {
            if (packed.empty() && !packed_ended) {
                fill_packed();
            }
            if (packed.empty() && inflater->may_end()) {
                break;
            }
            const std::size_t before = buffer.size();
            inflater->unpack(packed, buffer);
            if (packed.empty() && packed_ended && buffer.size() == before && !inflater->may_end()) {
                throw DamagedArchive("the gzip file ends too early");
            }
        }
        return wanted - buffer.size();
    }
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
    return state_->inflater ? state_->read_unpacked(buffer) : state_->read_plain(buffer);
}

}  // namespace dialograph
