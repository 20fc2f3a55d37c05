// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/compression.hpp"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <vector>

namespace dialograph {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 16U;
/// The greatest window, and 16 for gzip's own head and tail (zlib.h).
constexpr int gzip_window = 15 + 16;
constexpr int gzip_memory = 8;
/// RFC 1952, 2.3.1: the system is not known, which is the same everywhere.
constexpr int unknown_system = 255;

/// What both ways of zlib share: bytes go in, and blocks come out.
class Zlib : public ByteConsumer {
public:
    explicit Zlib(ByteConsumer& next) : next_(next), block_(block_size) {}

    void write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const auto size = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
            // zlib only reads there, but its interface is older than const.
            stream_.next_in =
                const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));  // NOLINT
            stream_.avail_in = static_cast<uInt>(size);
            run(false);
            bytes.remove_prefix(size);
        }
    }

protected:
    /// Makes room for a block.
    void open_block() {
        stream_.next_out = reinterpret_cast<Bytef*>(block_.data());
        stream_.avail_out = static_cast<uInt>(block_.size());
    }
    /// Passes on what the block holds.
    void pass_block() { next_.write({block_.data(), block_.size() - stream_.avail_out}); }

    virtual void run(bool last) = 0;

    z_stream stream_{};
    ByteConsumer& next_;

private:
    std::vector<char> block_;
};

class GzipCompressor final : public Zlib {
public:
    explicit GzipCompressor(ByteConsumer& next) : Zlib(next) {
        head_.os = unknown_system;
        if (deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, gzip_memory,
                         Z_DEFAULT_STRATEGY) != Z_OK ||
            deflateSetHeader(&stream_, &head_) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    GzipCompressor(const GzipCompressor&) = delete;
    GzipCompressor& operator=(const GzipCompressor&) = delete;
    ~GzipCompressor() override { deflateEnd(&stream_); }

    void finish() override {
        run(true);
        next_.finish();
    }

private:
    void run(bool last) override {
        do {
            open_block();
            deflate(&stream_, last ? Z_FINISH : Z_NO_FLUSH);
            pass_block();
        } while (stream_.avail_out == 0);
    }

    gz_header head_{};
};

class GzipDecompressor final : public Zlib {
public:
    explicit GzipDecompressor(ByteConsumer& next) : Zlib(next) {
        if (inflateInit2(&stream_, gzip_window) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    GzipDecompressor(const GzipDecompressor&) = delete;
    GzipDecompressor& operator=(const GzipDecompressor&) = delete;
    ~GzipDecompressor() override { inflateEnd(&stream_); }

    void finish() override {
        if (!ended_) {
            throw CompressionError("the compressed bytes end too early");
        }
        next_.finish();
    }

private:
    void run(bool /*last*/) override {
        do {
            if (ended_) {
                throw CompressionError("bytes follow the end of the compressed ones");
            }
            open_block();
            const int status = inflate(&stream_, Z_NO_FLUSH);
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
                throw CompressionError("the bytes are not gzip's");
            }
            ended_ = status == Z_STREAM_END;
            pass_block();
        } while (stream_.avail_in > 0 || stream_.avail_out == 0);
    }

    bool ended_ = false;
};

struct Deleter {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

std::size_t checked(std::size_t result) {
    if (ZSTD_isError(result) != 0) {
        throw CompressionError(std::string("Zstandard: ") + ZSTD_getErrorName(result));
    }
    return result;
}

class ZstdCompressor final : public ByteConsumer {
public:
    explicit ZstdCompressor(ByteConsumer& next)
        : next_(next), context_(ZSTD_createCCtx()), block_(ZSTD_CStreamOutSize()) {
        checked(ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1));
    }

    void write(std::string_view bytes) override { run(bytes, ZSTD_e_continue); }
    void finish() override {
        run({}, ZSTD_e_end);
        next_.finish();
    }

private:
    void run(std::string_view bytes, ZSTD_EndDirective directive) {
        ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
        std::size_t left = 0;
        do {
            ZSTD_outBuffer output{block_.data(), block_.size(), 0};
            left = checked(ZSTD_compressStream2(context_.get(), &output, &input, directive));
            next_.write({block_.data(), output.pos});
        } while (directive == ZSTD_e_end ? left != 0 : input.pos != input.size);
    }

    ByteConsumer& next_;
    std::unique_ptr<ZSTD_CCtx, Deleter> context_;
    std::vector<char> block_;
};

class ZstdDecompressor final : public ByteConsumer {
public:
    explicit ZstdDecompressor(ByteConsumer& next)
        : next_(next), context_(ZSTD_createDCtx()), block_(ZSTD_DStreamOutSize()) {}

    void write(std::string_view bytes) override {
        ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
        bool full = false;
        while (input.pos < input.size || full) {
            if (ended_ && !full) {
                throw CompressionError("bytes follow the end of the compressed ones");
            }
            ZSTD_outBuffer output{block_.data(), block_.size(), 0};
            ended_ = checked(ZSTD_decompressStream(context_.get(), &output, &input)) == 0;
            next_.write({block_.data(), output.pos});
            full = !ended_ && output.pos == output.size;
        }
    }
    void finish() override {
        if (!ended_) {
            throw CompressionError("the compressed bytes end too early");
        }
        next_.finish();
    }

private:
    ByteConsumer& next_;
    std::unique_ptr<ZSTD_DCtx, Deleter> context_;
    std::vector<char> block_;
    bool ended_ = false;
};

}  // namespace

std::optional<Compression> compression_of_file(std::string_view name) {
    for (const Compression compression : compressions) {
        if (name.ends_with("." + std::string(extension_of(compression)))) {
            return compression;
        }
    }
    return std::nullopt;
}

std::unique_ptr<ByteConsumer> make_compressor(Compression compression, ByteConsumer& next) {
    if (compression == Compression::gzip) {
        return std::make_unique<GzipCompressor>(next);
    }
    return std::make_unique<ZstdCompressor>(next);
}

std::unique_ptr<ByteConsumer> make_decompressor(Compression compression, ByteConsumer& next) {
    if (compression == Compression::gzip) {
        return std::make_unique<GzipDecompressor>(next);
    }
    return std::make_unique<ZstdDecompressor>(next);
}

}  // namespace dialograph
