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
# notes_of FOLDER: what the catalog says of the data set's last change, each language on its line.
notes_of() { sed -n '/^<.*id\/dataset>$/,/ \.$/p' "$1/catalog.ttl" | grep -A 2 'adms:versionNotes ' | sed 's/^.*"\(.*\)"@\([a-z]*\).*/\2 \1/'; }
diff <(notes_of target/one) - <<'END' || fail "the version notes are other"
ja 変更：場所 ダランザドガド。
en Changed: place Dalandzadgad.
mn Өөрчилсөн: газар Даланзадгад.
END
for page in index.html=Changed:\ place\ Dalandzadgad. index.ja.html=変更：場所\ ダランザドガド。 index.mn.html=Өөрчилсөн:\ газар\ Даланзадгад.; do
    grep -q -F ">${page#*=}<" "target/one/${page%%=*}" || fail "${page%%=*} does not tell what changed"
    grep -q -F 'href="versions/1.0.0.nq.gz"' "target/one/${page%%=*}" || fail "${page%%=*} does not lead to the version before"
    ! grep -q -F 'href="versions/' "target/two/${page%%=*}" || fail "a first version has one before"
done
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
version_is() { sed -i "s/\"dcat:version\": \"[^\"]*\"/\"dcat:version\": \"$1\"/" records/csv-metadata.json; }
for version in 0.9 1.0.99 01.0 1.1 1.1.0-rc.1; do
    version_is $version
    publish target/one
    expect_status 4
    expect_error "dialograph: $PWD/target/one is of version 1.1.0, and version $version does not come after it; raise dcat:version in csv-metadata.json"
    tree target/one | cmp - before || fail "a refused run changed the release"
done
for version in 1.10.0-rc.1 1.10.0-rc.2 1.10.0-rc.10 1.10.0 1.11.0-alpha; do
    version_is $version
    publish target/one --quiet
    expect_status 0
    expect_whole target/one
done

# An earlier build noted less of a version: what it did not note, the catalog does not say.
cp -r target/one target/early
(
    cd target/early && sed -i -E '/^  "(current|subjects|objects)"/s/, "(publisher|licence|availability|rights|title|description|notes)": .*\}/}/' manifest.json
    sed -i "/  manifest.json\$/s/^.\{64\}/$(sha256sum <manifest.json | cut -c-64)/" SHA256SUMS
)
grep -q '^  "current": {"version": "1.11.0-alpha", [^{]*}' target/early/manifest.json || fail "the manifest is not as an earlier build's"
expect_whole target/early
version_is 1.11.0
publish target/early --quiet
expect_status 0
expect_whole target/early
grep -q 'dcat:previousVersion <.*#version-1.11.0-alpha>' target/early/catalog.ttl || fail "the version of an earlier build is not named"
! sed -n '/#version-1.11.0-alpha>$/,/ \.$/p' target/early/catalog.ttl | grep -q 'dcterms:\(license\|title\|publisher\)' ||
    fail "the catalog says of the version what nobody noted"
rm -r target/early
version_is 1.10.0

# The line that docs/publishing.md shows for a clone of GitHub Pages, where there are files of others.
line=$(grep -o 'rsync -a [^`]*' "$project/docs/publishing.md")
mkdir -p clone/.git clone/doc && echo dialogue.example.org >clone/CNAME && echo ref >clone/.git/HEAD && touch clone/doc/old.html
cp -r target/one public
eval "$line" || fail "this does not work: $line"
[[ -f clone/CNAME && -f clone/.git/HEAD && ! -e clone/doc/old.html ]] || fail "rsync took away what it should keep"
rm -r clone/CNAME clone/.git
expect_whole clone
diff -r public clone || fail "rsync brought something else"
cp -a public copied
expect_whole copied
rm -r public clone copied

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
