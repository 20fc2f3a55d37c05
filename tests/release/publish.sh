#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Same input, same bytes; what is published again is rewritten where it changed and nowhere else.
# shellcheck source=tests/release/lib.sh
. "$(dirname "$0")/lib.sh"

publish target/one
expect_status 0
expect_error_like '^version 1\.0\.0: [0-9]+ files, [0-9]+ statements; [0-9]+ files written, 0 kept, 0 removed$'
expect_whole target/one
(cd target/one && sha256sum --check --quiet --strict SHA256SUMS) || fail "sha256sum finds other sums"
(cd target/one && find . -type f ! -name SHA256SUMS | wc -l) >count
[[ $(wc -l <target/one/SHA256SUMS) -eq $(cat count) ]] || fail "SHA256SUMS does not name every file"
expect_in_target_top() { [[ $(ls -A target) == "$1" ]] || fail "beside the release: $(ls -A target)"; }
expect_in_target_top one

# Another place, another day, another locale: the same bytes.
TZ=Asia/Tokyo LC_ALL=C publish target/two --quiet
expect_status 0
expect_no_errors
diff <(tree target/one) <(tree target/two) || fail "two releases of one input differ"

for dump in target/one/data/*.gz; do gunzip -c "$dump" | cmp - "${dump%.gz}" || fail "$dump holds other bytes"; done
for dump in target/one/data/*.zst; do zstd -dqc "$dump" | cmp - "${dump%.zst}" || fail "$dump holds other bytes"; done
for file in records/*; do expect_same "$file" "target/one/records/${file##*/}"; done

# Nothing changed: nothing is touched, not even the folder.
stat -c '%i %Y' target/one >folder.before
inodes target/one >before
publish target/one
expect_status 0
expect_error 'version 1.0.0 is published already: nothing was rewritten'
stat -c '%i %Y' target/one | cmp - folder.before || fail "the folder was replaced"
inodes target/one | cmp - before || fail "files were rewritten"

# One record changed, a new version: the files that name the record, and those that tell of all.
sed -i 's/"dcat:version": "1.0.0"/"dcat:version": "1.1.0"/' records/csv-metadata.json
sed -i '/^dalanzadgad,/s/Dalanzadgad/Dalandzadgad/' records/places.csv
publish target/one
expect_status 0
expect_error_like '^version 1\.1\.0: '
expect_whole target/one
inodes target/one >after
changed before after >names
for name in ./doc/place/dalanzadgad.ttl ./data/japan-mongolia.nq ./catalog.ttl ./manifest.json ./records/places.csv \
    ./versions/1.0.0.nq.gz; do
    grep -qxF "$name" names || fail "$name should have been written"
done
for name in ./doc/place/tokyo.ttl ./doc/topic/air-pollution.html ./records/sessions.csv ./ontology/dialograph.ttl \
    ./id/session/6/index.html; do
    ! grep -qxF "$name" names || fail "$name was rewritten"
done
while read -r name; do
    case $name in
        ./data/* | ./catalog.* | ./manifest.json | ./SHA256SUMS | ./records/* | ./versions/* | ./.well-known/void | \
            ./schema-org.jsonld | ./ckan.json | ./provenance.ttl | ./index*.html | ./doc/dataset.* | ./search* | \
            ./assets/* | ./pictures/* | ./timeline* | ./map* | ./network* | ./doc/place*.html) ;;
        *) grep -q -i 'dalandzadgad' "target/one/$name" || fail "$name was rewritten and does not name the record" ;;
    esac
done <names
grep -q 'dcat:previousVersion <.*#version-1.0.0>' target/one/catalog.ttl || fail "the old version is not named"
grep -A 2 'adms:versionNotes ' target/one/catalog.ttl | grep -q '"@en' || fail "there are no version notes"
gunzip -c target/one/versions/1.0.0.nq.gz | cmp - target/two/data/japan-mongolia.nq || fail "the old statements are lost"

# Once more: the notes are still those of the version before.
publish target/one
expect_error 'version 1.1.0 is published already: nothing was rewritten'

# Data without a new version are published, and it is said.
sed -i '/^dalanzadgad,/s/Dalandzadgad/Dalanzadgad/' records/places.csv
publish target/one --quiet
expect_status 0
expect_error_like 'warning: the statements changed, and the version is still 1\.1\.0'
expect_whole target/one

# A lower version than the old one was published before.
sed -i 's/"dcat:version": "1.1.0"/"dcat:version": "1.0.0"/' records/csv-metadata.json
tree target/one >before
publish target/one
expect_status 4
expect_error_like 'raise dcat:version'
tree target/one | cmp - before || fail "a refused run changed the release"

# A version that is lower than the old one, by its numbers.
for version in 0.9 1.0.99 01.0; do
    sed -i "s/\"dcat:version\": \"[^\"]*\"/\"dcat:version\": \"$version\"/" records/csv-metadata.json
    publish target/one
    expect_status 4
    expect_error_like "is of version 1\.1\.0 and comes after version $version; raise dcat:version"
    tree target/one | cmp - before || fail "a refused run changed the release"
done
sed -i 's/"dcat:version": "[^"]*"/"dcat:version": "1.10.0"/' records/csv-metadata.json
publish target/one --quiet
expect_status 0
expect_whole target/one

# w3id.org leads to where the folder is served, and there is no such place before somebody names it.
expect_no_file() { [[ ! -e $1 ]] || fail "there is $1"; }
expect_no_file target/one/server/w3id.htaccess
publish target/three
expect_error_like '^for the rules that w3id\.org needs \(server/w3id\.htaccess\), say with --site-url where the folder will be served$'
sed -i 's#/dialograph/japan-mongolia/#/dialograph/japan.mongolia+1/#g' records/csv-metadata.json
publish target/four --site-url https://data.example.org/dialogues/
expect_status 0
! grep -q w3id errors || fail "the place is told, and is asked for"
grep '^RewriteRule' target/four/server/w3id.htaccess | diff - <(
    printf '%s\n' 'RewriteRule ^ns$ https://data.example.org/dialogues/ontology/ [R=302,L]' \
        'RewriteRule ^japan\.mongolia\+1/(.*)$ https://data.example.org/dialogues/$1 [R=302,L]'
) || fail "w3id.org would lead elsewhere"
[[ -f target/four/.nojekyll && ! -s target/four/.nojekyll ]] || fail "GitHub Pages would leave out .well-known"
