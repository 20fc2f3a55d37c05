// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_format.hpp"

#include "exporters/answers/answer_writers.hpp"

#include <array>

namespace dialograph {

std::span<const AnswerFormat> answer_formats() {
    static constexpr std::array rows{
        AnswerFormat{"table", write_answer_table},
        AnswerFormat{"tsv", write_answer_tsv},
        AnswerFormat{"json", write_answer_json},
        AnswerFormat{"turtle", write_answer_turtle},
    };
    return rows;
}

}  // namespace dialograph
