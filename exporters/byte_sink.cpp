// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_sink.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_size = std::size_t{1} << 17U;
constexpr std::size_t sending_size = std::size_t{1} << 24U;

[[noreturn]] void throw_error(int error, const std::string& name) {
    throw OutputError(error, std::generic_category(), "cannot write " + name);
}

/// Writes all of the bytes; 0, or the error that stopped it.
int write_all(int descriptor, std::string_view bytes, bool (*stop_asked)()) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && (errno != EINTR || (stop_asked != nullptr && stop_asked()))) {
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return 0;
}

/// A file beside the target that no other process has: hidden, named after both.
std::pair<int, fs::path> open_beside(const fs::path& target, const std::string& name) {
    for (int attempt = 0;; ++attempt) {
        fs::path path = target;
        path.replace_filename("." + target.filename().string() + '.' + std::to_string(::getpid()) +
                              '.' + std::to_string(attempt) + ".part");
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            return {descriptor, path};
        }
        if (errno != EEXIST) {
            throw_error(errno, name);
        }
    }
}

bool is_stream(const fs::file_status& status) {
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

/// Where a link leads, so that the file takes the place of the file and not of the link.
fs::path behind_links(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? path : real;
}

/// Makes the renaming itself last; a file system that cannot is no reason to fail.
void sync_folder(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        static_cast<void>(::fsync(descriptor));
        ::close(descriptor);
    }
}

}  // namespace

struct ByteSink::State {
    int descriptor = -1;
    std::string name;
    /// Both empty for a stream.
    fs::path target;
    fs::path part;
    Overwrite overwrite = Overwrite::no;
    bool owned = false;
    bool (*stop_asked)() = nullptr;
    /// Takes the bytes in place of a descriptor.
    ByteConsumer* consumer = nullptr;
    /// The first failure, or 0; that of a consumer as it threw it.
    int error = 0;
    std::exception_ptr thrown;
    std::size_t filled = 0;
    /// The bytes that were written, and of these the ones on their way to the disk.
    std::size_t written = 0;
    std::size_t sent = 0;
    std::unique_ptr<std::array<char, buffer_size>> buffer =
        std::make_unique<std::array<char, buffer_size>>();

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (owned) {
            ::close(descriptor);
        }
        if (!part.empty()) {
            ::unlink(part.c_str());
        }
    }

    void keep(int failure) { error = error == 0 ? failure : error; }

    /// Has the consumer do something, and keeps what it throws.
    template <class Action>
    void ask_consumer(const Action& action) noexcept {
        try {
            action(*consumer);
        } catch (...) {
            keep(EIO);
            thrown = std::current_exception();
        }
    }

    void put(std::string_view bytes) {
        if (error == 0 && consumer != nullptr) {
            ask_consumer([&](ByteConsumer& taker) { taker.write(bytes); });
        } else if (error == 0) {
            keep(write_all(descriptor, bytes, stop_asked));
            written += bytes.size();
            send_to_disk();
        }
    }

    /// Has the system write to the disk while we go on, so that the last wait for it is short. What
    /// goes wrong here is told by that wait.
    void send_to_disk() {
        if (!target.empty() && written - sent >= sending_size) {
            static_cast<void>(::sync_file_range(descriptor, static_cast<off64_t>(sent),
                                                static_cast<off64_t>(written - sent),
                                                SYNC_FILE_RANGE_WRITE));
            sent = written;
        }
    }

    void flush() { put({buffer->data(), std::exchange(filled, 0)}); }

    /// Brings a file to the disk and closes it; 0, or the error.
    int close_file() {
        const int sync_error = ::fsync(descriptor) == 0 ? 0 : errno;
        owned = false;
        const int close_error = ::close(descriptor) == 0 ? 0 : errno;
        return sync_error != 0 ? sync_error : close_error;
    }

    /// Gives the file its name; 0, or the error.
    int move_into_place() {
        const unsigned flags = overwrite == Overwrite::no ? RENAME_NOREPLACE : 0U;
        const int failure =
            ::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), flags) == 0 ? 0 : errno;
        if (failure == EINVAL && overwrite == Overwrite::no) {
            // Some file systems know no such renaming; a link does not replace a file either.
            return ::link(part.c_str(), target.c_str()) == 0 ? 0 : errno;
        }
        if (failure == 0) {
            part.clear();
        }
        return failure;
    }
};

ByteSink::ByteSink(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteSink::ByteSink(ByteSink&&) noexcept = default;
ByteSink& ByteSink::operator=(ByteSink&&) noexcept = default;
ByteSink::~ByteSink() = default;

ByteSink ByteSink::to_file(const fs::path& path, Overwrite overwrite) {
    auto state = std::make_unique<State>();
    state->name = path.string();
    const fs::path target = behind_links(path);
    std::error_code status_error;
    const fs::file_status status = fs::status(target, status_error);
    if (!fs::status_known(status)) {
        throw_error(status_error.value(), state->name);
    }
    if (is_stream(status)) {
        state->descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
        if (state->descriptor < 0) {
            throw_error(errno, state->name);
        }
        state->owned = true;
        return ByteSink(std::move(state));
    }
    if (fs::exists(status) && (overwrite == Overwrite::no || fs::is_directory(status))) {
        throw_error(fs::is_directory(status) ? EISDIR : EEXIST, state->name);
    }
    std::tie(state->descriptor, state->part) = open_beside(target, state->name);
    state->owned = true;
    state->target = target;
    state->overwrite = overwrite;
    if (fs::exists(status)) {
        static_cast<void>(::fchmod(state->descriptor, static_cast<mode_t>(status.permissions())));
    }
    return ByteSink(std::move(state));
}

ByteSink ByteSink::to_descriptor(int descriptor, std::string name) {
    auto state = std::make_unique<State>();
    state->descriptor = descriptor;
    state->name = std::move(name);
    return ByteSink(std::move(state));
}

ByteSink ByteSink::to_consumer(ByteConsumer& consumer) {
    auto state = std::make_unique<State>();
    state->consumer = &consumer;
    return ByteSink(std::move(state));
}

void ByteSink::write(std::string_view bytes) noexcept {
    if (state_->filled + bytes.size() > buffer_size) {
        state_->flush();
    }
    if (bytes.size() > buffer_size) {
        state_->put(bytes);
        return;
    }
    std::ranges::copy(bytes, state_->buffer->data() + state_->filled);
    state_->filled += bytes.size();
}

void ByteSink::stop_if(bool (*asked)()) {
    state_->stop_asked = asked;
}

void ByteSink::check() const {
    if (state_->thrown) {
        std::rethrow_exception(state_->thrown);
    }
    if (state_->error != 0) {
        throw_error(state_->error, state_->name);
    }
}

void ByteSink::commit() {
    state_->flush();
    check();
    if (state_->consumer != nullptr) {
        state_->ask_consumer([](ByteConsumer& taker) { taker.finish(); });
        check();
    }
    if (state_->target.empty()) {
        return;
    }
    state_->keep(state_->close_file());
    check();
    state_->keep(state_->move_into_place());
    check();
    sync_folder(state_->target);
}

}  // namespace dialograph
