// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/source_text.hpp"

#include "model/unicode.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { ::close(value_); }

    [[nodiscard]] int value() const { return value_; }

private:
    int value_;
};

[[noreturn]] void throw_errno(const std::string& name) {
    throw std::system_error(errno, std::generic_category(), "cannot read " + name);
}

std::size_t size_of(const Descriptor& file, const std::string& name) {
    struct stat status {};
    if (::fstat(file.value(), &status) != 0) {
        throw_errno(name);
    }
    if (!S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        throw_errno(name);
    }
    return static_cast<std::size_t>(status.st_size);
}

/// Fills a buffer from a file; the number of bytes that the file gave.
std::size_t read_into(char* buffer, std::size_t size, const Descriptor& file,
                      const std::string& name) {
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = ::read(file.value(), buffer + filled, size - filled);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            throw_errno(name);
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

}  // namespace

SourceText::SourceText(std::string name, std::size_t size)
    : name_(std::move(name)), bytes_(std::make_unique_for_overwrite<char[]>(size + 1)), size_(size),
      text_(bytes_.get()), text_size_(size) {
    bytes_[size] = '\0';  // for readers that look one byte ahead
}

SourceText::SourceText(std::string name, std::string_view text)
    : SourceText(std::move(name), text.size()) {
    std::ranges::copy(text, bytes_.get());
    skip_byte_order_mark();
}

SourceText SourceText::read(const std::filesystem::path& path, const std::string& name) {
    // Without waiting, so that a named pipe is refused and not listened to.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        throw_errno(name);
    }
    const Descriptor file(descriptor);
    SourceText source(name, size_of(file, name));
    source.size_ = read_into(source.bytes_.get(), source.size_, file, name);
    source.text_size_ = source.size_;
    source.skip_byte_order_mark();
    return source;
}

void SourceText::skip_byte_order_mark() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text().starts_with(mark)) {
        text_ += mark.size();
        text_size_ -= mark.size();
    }
}

const std::vector<std::size_t>& SourceText::line_starts() const {
    if (line_starts_.empty()) {
        line_starts_.push_back(0);
        for (std::size_t i = text().find('\n'); i != std::string_view::npos;
             i = text().find('\n', i + 1)) {
            line_starts_.push_back(i + 1);
        }
    }
    return line_starts_;
}

SourceText::Position SourceText::position(std::size_t offset) const {
    const auto& starts = line_starts();
    const auto next = std::ranges::upper_bound(starts, offset);
    const auto line = static_cast<std::size_t>(next - starts.begin());
    const std::size_t start = starts[line - 1];
    return {line, character_count(text().substr(start, offset - start)) + 1};
}

std::string_view SourceText::line(std::size_t number) const {
    const auto& starts = line_starts();
    const std::size_t start = starts.at(number - 1);
    const std::size_t end = number < starts.size() ? starts[number] - 1 : text_size_;
    std::string_view line = text().substr(start, end - start);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

}  // namespace dialograph
