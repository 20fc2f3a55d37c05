#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# shellcheck disable=SC2016 # The backquotes are the program's own.
# A question that is not understood: status 2, a sentence that helps, and nothing written.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# expect_refused SENTENCE WORD...: the question is refused with these words.
expect_refused() {
    run query "$records" "${@:2}" -o target/answer.txt
    expect_status 2
    expect_no_output
    expect_error "dialograph: $1"
    expect_in_target
}

expect_refused 'RECORDS and QUESTION are required; `dialograph query --list` lists the questions'
expect_refused 'there is no question "topic-histry"; did you mean topic-history? `dialograph query --list` lists them all' \
    topic-histry asian-dust
expect_refused 'there is no question "weather"; `dialograph query --list` lists them all' weather
expect_refused 'there is no question "central"; did you mean central-topics? `dialograph query --list` lists them all' central

expect_refused 'topic-history needs TOPIC; it is asked as `topic-history TOPIC`' topic-history
expect_refused 'path needs TO; it is asked as `path FROM TO`' path durban
expect_refused 'path takes no more words; it is asked as `path FROM TO`' path durban tokyo online
expect_refused 'topics-never-agreed takes no more words; it is asked as `topics-never-agreed`' topics-never-agreed x

expect_refused 'there is no topic "asian-dusk"; the nearest: topic/asian-dust (Asian dust)' topic-history asian-dusk
expect_refused 'there is no place "nowhere at all"' sessions-by-place 'nowhere at all'
expect_refused 'there is no topic "topic/nothing"' topic-history topic/nothing
expect_refused 'there is no topic "https://example.org/id/topic/asian-dust"' topic-history https://example.org/id/topic/asian-dust
expect_refused 'there is no topic ""' topic-history ''
expect_refused 'there is no place "asian-dust"' sessions-by-place asian-dust

expect_refused '"Ministry of Nature, Environment and Tourism of Mongolia" can mean several things: organisation/mongolia-mnet-2011 (Ministry of Nature, Environment and Tourism of Mongolia), organisation/mongolia-mnet-2017 (Ministry of Nature, Environment and Tourism of Mongolia)' \
    sessions-by-party 'Ministry of Nature, Environment and Tourism of Mongolia'

expect_refused '"2015..2011" ends before it starts' sessions-by-year 2015..2011
for period in 2011-13 2011-2015 .. ... '' heisei-23; do
    expect_refused "\"$period\" is no period; write 2011, 2011..2015, 2011.. or 2011-09..2012-03" sessions-by-year "$period"
done
expect_refused 'there is no outcome "Agreed"; use one of reported, discussed, confirmed, agreed' sessions-by-outcome Agreed
for years in 0 -1 five 5x 10000 99999999999; do
    run query "$records" topics-by-period -o target/answer.txt -- "$years"
    expect_status 2
    expect_error "dialograph: \"$years\" is no number of years; write 1 or more"
done
expect_refused '"wider" is not understood; write "narrower" or nothing' sessions-by-topic asian-dust wider

run query "$records" topic-history asian-dust --lang xx
expect_status 2
expect_no_output
expect_error_like '^dialograph: the records have no names in "xx"; they have .*ja, en, mn'
run query "$records" topic-history asian-dust --lang '<x>'
expect_status 2
expect_error_like '"<x>" is no language tag such as ja, en or mn'
run query --list -f json
expect_status 2
expect_no_output
expect_error_like 'list excludes --format'
run query "$records" topic-history asian-dust -f xml
expect_status 2
expect_error_like '"xml".*table\|tsv\|json\|turtle'
run query "$records" topic-history asian-dust -o ''
expect_status 2

# What nothing joins: a place, a province and a source that nobody else refers to.
copy_records apart
printf 'atlantis,city,アトランティス,Atlantis,Атлантида,,,,\n' >>apart/places.csv
for format in table tsv json turtle; do
    run query apart path atlantis durban -f "$format" -o target/answer
    expect_status 1
    expect_error 'dialograph: nothing joins place/atlantis (Atlantis) and place/durban (Durban)'
    expect_in_target
done

# Records with problems are not asked.
run query "$bad/bad-date-in-words" topics-never-agreed
expect_status 1
expect_error_like '^dialograph: nothing was asked; the records have problems$'
expect_no_output
