// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/diagnostic_code.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dialograph {
namespace {

using enum DiagnosticCode;

// Lines of prose, which the formatter would tear apart.
// clang-format off
constexpr std::array codes{
    DiagnosticCodeInfo{missing_table, "missing-table",
        "Add the file, or take its entry out of \"tables\" in csv-metadata.json.",
        "csv-metadata.json names the tables of a records folder. A table that it names has no file,\n"
        "or it does not name series.csv and sessions.csv, which every data set needs."},
    DiagnosticCodeInfo{stray_table, "stray-table",
        "Name the file in \"tables\" of csv-metadata.json, or move it out of the folder.",
        "A .csv file that csv-metadata.json does not name would be left out of the export without a\n"
        "word, and a table of an unknown name cannot be exported. Nothing is left out silently, so\n"
        "both are errors."},
    DiagnosticCodeInfo{bad_utf8, "bad-utf8",
        "Save the file as \"CSV UTF-8\": another encoding, such as Shift_JIS or UTF-16, was used.",
        "Records are UTF-8 text. The bytes at this place are not UTF-8, so nobody can say which\n"
        "letters were meant. Spreadsheets offer \"CSV UTF-8 (comma delimited)\" when saving."},
    DiagnosticCodeInfo{nul_character, "nul-character",
        "Delete the character, or save the file as \"CSV UTF-8\" again.",
        "A NUL character (U+0000) stands in the file. It is no text: stores and web pages refuse it.\n"
        "It is mostly a sign of a file saved as UTF-16 or of a damaged disk."},
    DiagnosticCodeInfo{empty_table, "empty-table",
        "Write the names of the columns into the first line.",
        "The first line of a table names its columns. The file has no line at all."},
    DiagnosticCodeInfo{wrong_separator, "wrong-separator",
        "Save the table as CSV with commas between the cells.",
        "The cells of the first line are not separated by commas. Some spreadsheets write semicolons\n"
        "or tabs, according to the country that the computer is set to."},
    DiagnosticCodeInfo{missing_column, "missing-column",
        "Add the column to the first line; data/README.md lists the columns of each table.",
        "The table lacks a column without which its rows cannot be understood."},
    DiagnosticCodeInfo{stray_column, "stray-column",
        "Correct the name or take the column out; data/README.md lists the columns of each table.",
        "The table has a column of an unknown name. What stands in it would not be exported, and\n"
        "nothing is left out silently, so it is an error. Mostly the name is mistyped."},
    DiagnosticCodeInfo{duplicate_column, "duplicate-column",
        "Keep one of the two columns.",
        "Two columns of a table have one name, so that it is not clear which of them holds."},
    DiagnosticCodeInfo{undeclared_column, "undeclared-column",
        "Let \"columns\" in csv-metadata.json name the columns of the table in their order.",
        "csv-metadata.json describes the columns of each table, so that other programs understand\n"
        "them (W3C CSV on the Web). The columns that it names are not those of the file."},
    DiagnosticCodeInfo{repeated_language, "repeated-language",
        "Keep one column a language; further names of a topic go into alt_ja, alt_en ...",
        "Two columns give the same text in the same language, written differently (name_ja_Latn and\n"
        "name_ja_latn). A thing has one name a language, and a topic one preferred label (SKOS S14)."},
    DiagnosticCodeInfo{bad_language, "bad-language",
        "Write a language tag such as ja, en, mn or ja-Latn (in the name of a column: name_ja_Latn).",
        "Languages are named by BCP 47 tags (https://www.rfc-editor.org/info/bcp47): ja, en, mn,\n"
        "ja-Hrkt for kana, ja-Latn for romaji. In the name of a column, _ stands for the hyphen."},
    DiagnosticCodeInfo{unknown_language, "unknown-language",
        "Use the code of ISO 639: ja for Japanese, en for English, mn for Mongolian.",
        "The tag has the shape of a language tag, but its two letters are no language's: jp is the\n"
        "country Japan, ja the language Japanese. Nobody would find a text in such a language."},
    DiagnosticCodeInfo{ragged_row, "ragged-row",
        "Give the row as many cells as the first line has; quote a cell that has a comma in it.",
        "The row has more or fewer cells than the table has columns, so that its values may stand\n"
        "under the wrong names. Mostly a comma stands in a text without quotes around it."},
    DiagnosticCodeInfo{unclosed_quote, "unclosed-quote",
        "Close the quote; a quote inside a quoted cell is written twice (\"\").",
        "A cell opens with a quote (\") that is not closed before the end of the file, so that all\n"
        "that follows would be one cell (RFC 4180)."},
    DiagnosticCodeInfo{stray_quote, "stray-quote",
        "Put the whole cell into quotes and write each quote inside it twice (\"\").",
        "A quote (\") stands inside a cell that is not quoted, or text follows a closing quote\n"
        "(RFC 4180)."},
    DiagnosticCodeInfo{bare_carriage_return, "bare-carriage-return",
        "End each line with a line feed, or with a carriage return and a line feed.",
        "A carriage return stands alone outside quotes. Old programs ended lines that way; CSV does\n"
        "not (RFC 4180)."},
    DiagnosticCodeInfo{missing_value, "missing-value",
        "Fill the cell in; data/README.md says which columns are required.",
        "A cell that every row of the table needs is empty."},
    DiagnosticCodeInfo{bad_id, "bad-id",
        "Use lower-case ASCII letters, digits and single hyphens between them, such as asian-dust.",
        "An id becomes part of a web address and of a file name, and never changes. It has the shape\n"
        "[a-z0-9]+(-[a-z0-9]+)* and at most 200 characters; no blanks, capitals or other letters."},
    DiagnosticCodeInfo{bad_date, "bad-date",
        "Write a date as 2011, 2011-12 or 2011-12-08, as far as it is known.",
        "The text is not a date of the calendar. A date has the precision in which it is known: a\n"
        "year, a month or a day; it is never filled up with invented months or days."},
    DiagnosticCodeInfo{bad_number, "bad-number",
        "Write a whole number from 1 on, in the digits 0 to 9.",
        "The number of a session counts from 1 in its series."},
    DiagnosticCodeInfo{bad_coordinate, "bad-coordinate",
        "Write degrees as a decimal number such as 47.9077 or -29.8579.",
        "A latitude is a decimal number from -90 to 90, a longitude one from -180 to 180, both in\n"
        "degrees of WGS 84, with a point and no unit."},
    DiagnosticCodeInfo{bad_choice, "bad-choice",
        "Write one of the listed words.",
        "The column takes one of a few words only, so that everybody means the same by them."},
    DiagnosticCodeInfo{bad_iri, "bad-iri",
        "Write the whole address with its scheme, such as https://example.org/page, without blanks.",
        "The text is not an absolute IRI (RFC 3987). A triple store would refuse it or, worse, take\n"
        "it for something else. Blanks are written %20, the quote %22."},
    DiagnosticCodeInfo{relative_iri, "relative-iri",
        "Write the whole address with its scheme, such as https://example.org/page.",
        "The text is an address without a scheme, or no address at all. It would mean something else\n"
        "on every page and in every store (RFC 3987)."},
    DiagnosticCodeInfo{bad_subject, "bad-subject",
        "Write the kind and the id of a record, such as topic/climate-change.",
        "The subject of a link is a record of this data set: its kind, a slash and its id. The kinds\n"
        "are series, session, topic, agreement, event, place, organisation and source."},
    DiagnosticCodeInfo{repeated_item, "repeated-item",
        "Keep one of the two.",
        "A list in a cell names one thing twice."},
    DiagnosticCodeInfo{duplicate_id, "duplicate-id",
        "Give one of the two another id, or join the two rows.",
        "Two rows of a table have one id. They would become one thing with the values of both."},
    DiagnosticCodeInfo{duplicate_row, "duplicate-row",
        "Keep one of the two rows.",
        "Two rows say something of the same things: a topic is on the agenda of a session once, and a\n"
        "link is drawn once."},
    DiagnosticCodeInfo{unknown_reference, "unknown-reference",
        "Correct the id, or add the row that it names.",
        "The cell names a record that is not there. A link to nothing would be published."},
    DiagnosticCodeInfo{date_order, "date-order",
        "Exchange the two dates or correct one of them.",
        "The end lies before the start."},
    DiagnosticCodeInfo{session_number_twice, "session-number-twice",
        "Correct the number of one of the two sessions.",
        "Two sessions of a series have one number, so that their order is not known."},
    DiagnosticCodeInfo{session_number_left_out, "session-number-left-out",
        "Add the session that is missing, or correct the number.",
        "The sessions of a series are numbered 1, 2, 3 ... and one of the numbers is missing. With\n"
        "--keep-going the sessions are exported all the same."},
    DiagnosticCodeInfo{lone_coordinate, "lone-coordinate",
        "Give both the latitude and the longitude, or neither.",
        "A latitude without a longitude, or the other way round, is no place on a map."},
    DiagnosticCodeInfo{label_twice, "label-twice",
        "Take the label out of the alternative labels.",
        "An alternative label of a topic is its label in the same language. A label is either\n"
        "preferred or alternative (SKOS S13)."},
    DiagnosticCodeInfo{conflicting_mappings, "conflicting-mappings",
        "Keep the one relation that holds.",
        "A topic is mapped to one concept as its equal and, at the same time, as narrower than it or\n"
        "only related to it. Both cannot hold (SKOS S46)."},
    DiagnosticCodeInfo{quote_not_in_source, "quote-not-in-source",
        "Copy the words from the source, or correct the column source.",
        "The text of the source does not have these words. A quote holds the source's own words,\n"
        "letter by letter, in its own language."},
    DiagnosticCodeInfo{cycle, "cycle",
        "Cut the circle at the row that is wrong.",
        "Following a column from row to row leads back to the start: a place within itself, a topic\n"
        "broader than itself, an agreement that revises itself."},
    DiagnosticCodeInfo{bad_json, "bad-json",
        "Correct the file at this place; a JSON checker shows where it stops being JSON.",
        "csv-metadata.json is not a JSON document (RFC 8259)."},
    DiagnosticCodeInfo{duplicate_key, "duplicate-key",
        "Keep one of the two.",
        "A name stands twice in one JSON object. Programs differ in which of the two they take."},
    DiagnosticCodeInfo{missing_metadata, "missing-metadata",
        "Add it to csv-metadata.json; data/README.md shows how.",
        "The data set does not say something that every published data set has to say."},
    DiagnosticCodeInfo{bad_metadata, "bad-metadata",
        "Correct the value; data/README.md shows how.",
        "A value in csv-metadata.json is not of the shape that it needs."},
    DiagnosticCodeInfo{bad_rdf, "bad-rdf",
        "Write the file anew with dialograph export; if it was sent or copied, get it once more.",
        "The file stops being RDF at this place: it is damaged, was cut off while it was sent, or is of\n"
        "another format than its name says. What stands behind the place was not read."},
    DiagnosticCodeInfo{bad_compression, "bad-compression",
        "Get the file once more; gzip -t FILE says whether it is whole.",
        "The file starts as gzip does, but cannot be unpacked to its end."},
    DiagnosticCodeInfo{blank_node, "blank-node",
        "Give the thing an IRI.",
        "A blank node is a thing without a name, written _:x or with brackets. Nothing that Dialograph\n"
        "writes has one: two files with them cannot be compared, and a store that loads one twice has\n"
        "it twice."},
    DiagnosticCodeInfo{bad_literal, "bad-literal",
        "Correct the value, or take its datatype away.",
        "The value is not one of its datatype, as \"2011-13-45\" is no xsd:date: there is no such day.\n"
        "Dates have no time zone, and texts are UTF-8. Most stores load such a value without a word and\n"
        "never find it again."},
    DiagnosticCodeInfo{foreign_statement, "foreign-statement",
        "Take the statement out of the file; dialograph export writes what the records say.",
        "The file says something that no records say in this way: in another vocabulary, of something\n"
        "else, or in another graph. It would be lost if the file were read all the same."},
    DiagnosticCodeInfo{missing_statement, "missing-statement",
        "Write the file anew with dialograph export; if it was sent or copied, get it once more.",
        "Some things are said twice, so that everybody finds them: a session names the next one, and\n"
        "that one names it as the previous. One of the two is not in the file, so that it is cut off or\n"
        "was changed by hand."},
    DiagnosticCodeInfo{contradiction, "contradiction",
        "Keep the one that is right.",
        "The file says two things of which only one can be so, such as two dates of one session."},
};
// clang-format on

constexpr bool in_order() {
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (static_cast<std::size_t>(codes[i].code) != i) {
            return false;
        }
    }
    return codes.size() == static_cast<std::size_t>(contradiction) + 1;
}

static_assert(in_order(), "every code has its row, in the order of the enumeration");

}  // namespace

std::span<const DiagnosticCodeInfo> diagnostic_codes() {
    return codes;
}

const DiagnosticCodeInfo& info(DiagnosticCode code) {
    return codes.at(static_cast<std::size_t>(code));
}

std::optional<DiagnosticCode> diagnostic_code_named(std::string_view name) {
    const auto* const row = std::ranges::find(codes, name, &DiagnosticCodeInfo::name);
    return row == codes.end() ? std::nullopt : std::optional(row->code);
}

}  // namespace dialograph
