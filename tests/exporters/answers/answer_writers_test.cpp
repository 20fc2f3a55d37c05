// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_writers.hpp"

#include "exporters/answers/inquiry.hpp"
#include "tests/model/graph_of.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

using Write = void (*)(const DialogueGraph&, const Answer&, const AnswerReader&, ByteSink&);

std::string written(Write write, const Answer& answer) {
    const tests::TemporaryFolder folder;
    ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
    write(tests::japan_mongolia(), answer, {}, bytes);
    bytes.commit();
    return folder.read("out");
}

/// The answer to a question, as it is asked at the shell.
Answer asked(std::string_view name, const std::vector<std::string>& words) {
    const Question& question = *question_named(name);
    return question.ask(std::get<Inquiry>(understand(tests::japan_mongolia(), question, words)));
}

TEST(AnswerWriters, GiveProgramsAllDigitsAndAPersonThree) {
    const Answer answer{{{"page_rank"}}, {{{Measure{1.0 / 3}}, {}}, {{Measure{2}}, {}}}};
    EXPECT_EQ(written(write_answer_tsv, answer), "page_rank\tproof\n0.3333333333333333\t\n2\t\n");
    EXPECT_EQ(written(write_answer_json, answer),
              "{\"columns\": [\"page_rank\"],\n\"rows\": [\n"
              "  {\"page_rank\": 0.3333333333333333, \"proof\": []},\n"
              "  {\"page_rank\": 2, \"proof\": []}\n]}\n");
    EXPECT_EQ(written(write_answer_table, answer), "Page rank\n---------\n    0.333\n    2.000\n");
}

TEST(AnswerWriters, HaveTheSameColumnsOfTsvWithoutRows) {
    const std::string head =
        "session\tsession_iri\tsession_label\tdate\t"
        "place\tplace_iri\tplace_label\tproof\n";
    const std::string none = written(write_answer_tsv, asked("sessions-by-place", {"durban"}));
    const std::string some = written(write_answer_tsv, asked("sessions-by-place", {"tokyo"}));
    EXPECT_EQ(none, head);
    EXPECT_EQ(some.substr(0, head.size()), head);
}

TEST(AnswerWriters, FindThingsInTheColumnsForThemAlone) {
    const std::vector<std::pair<std::string_view, std::vector<std::string>>> inquiries{
        {"sessions-by-place", {"tokyo"}},
        {"sessions-by-year", {"2011"}},
        {"sessions-by-topic", {"jcm"}},
        {"sessions-by-outcome", {"agreed"}},
        {"sessions-by-party", {"japan"}},
        {"topic-history", {"jcm"}},
        {"topics-beside", {"jcm"}},
        {"topics-together", {}},
        {"central-topics", {}},
        {"topic-communities", {}},
        {"topics-by-period", {}},
        {"path", {"durban", "tokyo"}},
        {"agreement-story", {"memorandum-2011"}},
        {"shared-by-series", {"japan-mongolia", "japan-mongolia"}},
        {"years-without-session", {}},
        {"topics-never-agreed", {}},
        {"agreements-without-source", {}}};
    EXPECT_EQ(inquiries.size(), questions().size());
    for (const auto& [name, words] : inquiries) {
        const Answer answer = asked(name, words);
        for (const AnswerRow& row : answer.rows) {
            ASSERT_EQ(row.values.size(), answer.columns.size()) << name;
            for (std::size_t i = 0; i < row.values.size(); ++i) {
                const Value& value = row.values[i];
                const bool thing = std::holds_alternative<EntityValue>(value) ||
                                   std::holds_alternative<EntitiesValue>(value);
                EXPECT_TRUE(std::holds_alternative<std::monostate>(value) ||
                            thing == (answer.columns[i].ids != Ids::none))
                    << name << ' ' << answer.columns[i].key;
            }
        }
    }
}

}  // namespace
}  // namespace dialograph
