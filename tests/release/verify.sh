#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# `dialograph verify` finds every file, byte, link and folder that is not as it was published, and says which.
# shellcheck source=tests/release/lib.sh
. "$(dirname "$0")/lib.sh"

publish target/release --quiet
expect_whole target/release
[[ $(wc -l <output) -eq 1 ]] || fail "more than one line for a release that is whole"

# found LINE SCRIPT: what the script does to a copy of the release is told in this one line.
found() {
    rm -rf copy && cp -r target/release copy
    (cd copy && eval "$2") || fail "the script failed: $2"
    run verify copy
    expect_status 1
    expect_no_errors
    [[ $(cat output) == "$1" ]] || fail "after $2: $(cat output), instead of $1"
}

found 'doc/session/6.ttl: is missing' 'rm doc/session/6.ttl'
found 'doc/session/6.ttl: has grown: '"$(($(stat -c %s target/release/doc/session/6.ttl) + 1)) bytes instead of $(stat -c %s target/release/doc/session/6.ttl)" \
    'echo >>doc/session/6.ttl'
found 'records/topics.csv: is cut: 10 bytes instead of '"$(stat -c %s target/release/records/topics.csv)" \
    'truncate -s 10 records/topics.csv'
found 'ckan.json: has changed: its SHA-256 is another' 'printf X | dd of=ckan.json bs=1 seek=20 conv=notrunc status=none'
found 'data/japan-mongolia.nq.gz: has changed: its SHA-256 is another' \
    'printf X | dd of=data/japan-mongolia.nq.gz bs=1 seek=500 conv=notrunc status=none'
found 'more.txt: was added' 'touch more.txt'
found 'doc/.hidden: was added' 'touch doc/.hidden'
found 'empty/: is a folder that was added' 'mkdir empty'
found 'link: is a link that was added' 'ln -s /etc/passwd link'
found 'pipe: was added' 'mkfifo pipe'
found 'ckan.json: is a link instead of a file' 'mv ckan.json ../ckan.json && ln -s ../ckan.json ckan.json'
found 'SHA256SUMS: is missing' 'rm SHA256SUMS'
found 'SHA256SUMS: has changed: it is not what the manifest says' 'sed -i "1s/^./x/" SHA256SUMS'
found 'manifest.json: has changed: its SHA-256 is not the one in SHA256SUMS' 'sed -i "s/\"issued\": \"2026/\"issued\": \"2027/" manifest.json'
found 'manifest.json: has changed: it is not a manifest' 'sed -i "1s/{/[/" manifest.json'

# Without the manifest, the sums tell of the files.
found 'manifest.json: is missing' 'rm manifest.json'
rm -rf copy && cp -r target/release copy
(cd copy && rm manifest.json doc/session/6.ttl && touch more.txt && truncate -s 10 ckan.json)
run verify copy
expect_status 1
diff output - <<'END' || fail "other faults are found by SHA256SUMS"
ckan.json: has changed: its SHA-256 is another
doc/session/6.ttl: is missing
manifest.json: is missing
more.txt: was added
END
rm -rf copy && cp -r target/release copy
(cd copy && rm manifest.json && echo nothing >SHA256SUMS)
run verify copy
expect_status 1
[[ $(cut -d: -f1 output | tr '\n' ' ') == 'manifest.json SHA256SUMS ' ]] || fail "found: $(cat output)"

# Every kind of damage at once is told at once.
rm -rf copy && cp -r target/release copy
(cd copy && rm doc/session/6.ttl && touch more.txt && truncate -s 10 ckan.json)
run verify copy
expect_status 1
[[ $(cut -d: -f1 output | tr '\n' ' ') == 'ckan.json doc/session/6.ttl more.txt ' ]] || fail "found: $(cat output)"

# A dump with a statement less, whose sums all agree.
rm -rf copy && cp -r target/release copy
(
    cd copy && dump=data/japan-mongolia.nt && old=$(sha256sum <$dump | cut -c-64) size=$(stat -c %s $dump)
    sed -i '$d' $dump
    sed -i "s/$old/$(sha256sum <$dump | cut -c-64)/; /japan-mongolia.nt\"/s/\"size\": $size/\"size\": $(stat -c %s $dump)/" manifest.json
    sed -i "s/$old/$(sha256sum <$dump | cut -c-64)/; /  manifest.json\$/s/^.\{64\}/$(sha256sum <manifest.json | cut -c-64)/" SHA256SUMS
)
run verify copy
expect_status 1
expect_output_like '^data/japan-mongolia\.nt: holds [0-9]+ statements, and the manifest counts [0-9]+$'
expect_output_like '^data/japan-mongolia\.nt\.gz: does not hold what the plain file holds$'

mkdir empty
for folder in empty no-such-folder "$project/README.md"; do
    run verify "$folder"
    expect_status 4
done
