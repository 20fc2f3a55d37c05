#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What cannot be published is told, and nothing is changed.
# shellcheck source=tests/release/lib.sh
. "$(dirname "$0")/lib.sh"
copy_records records

expect_nothing() { expect_in_target; }

# with_metadata SED-SCRIPT: records whose metadata are other.
with_metadata() {
    rm -rf records && copy_records records
    sed -i -E "$1" records/csv-metadata.json
}

for property in dcterms:title dcterms:description dcterms:publisher dcterms:license dcat:contactPoint dcat:version; do
    with_metadata "s/\"$property\":/\"x:gone\":/"
    publish target/release
    expect_status 1
    expect_error_like "csv-metadata.json:[0-9]+:[0-9]+: error\[missing-metadata\]: the property \"$property\" is missing"
    expect_error_like '^dialograph: nothing was published; the records have problems$'
    expect_nothing
done

with_metadata 's#"@id": "https://creativecommons.org/licenses/by/4.0/"#"@id": "CC BY 4.0"#'
publish target/release
expect_status 1
expect_error_like 'error\[(bad|relative)-iri\]: "CC BY 4.0" is not an absolute IRI'
expect_nothing

with_metadata 's#("void:uriSpace": "[^"]*)/"#\1"#'
publish target/release
expect_status 1
expect_error_like 'error\[bad-metadata\]: the value of "void:uriSpace" is not an IRI that ends in a slash'
expect_nothing

with_metadata 's#"dcat:version": "1.0.0"#"dcat:version": "../../1.0"#'
publish target/release
expect_status 1
expect_error_like 'error\[bad-metadata\]: the version'
expect_nothing

with_metadata 's#"vcard:hasURL": \{[^}]*\}#"x:y": ""#'
publish target/release
expect_status 1
expect_error_like 'the contact has neither an address nor a page'
expect_nothing

rm -rf records && copy_records records
for url in example.org/ https://example.org 'https://example.org/?x=/' 'https://exa mple.org/'; do
    publish target/release --site-url "$url"
    expect_status 2
    expect_nothing
done

# A folder of other things, and a file.
mkdir target/photos && touch target/photos/beach.jpg
publish target/photos
expect_status 4
expect_error_like "^dialograph: .*/target/photos is not a release: it holds files but no manifest.json"
publish target/photos/beach.jpg
expect_status 4
expect_error_like 'is not a folder$'
expect_in_target beach.jpg photos
rm -r target/photos

publish target/no/such/release
expect_status 4
expect_in_target

# Another data set's release.
publish target/release --quiet
tree target/release >before
mv records other && cp -r other records
sed -i 's#/japan-mongolia/#/elsewhere/#g' records/csv-metadata.json
publish target/release
expect_status 4
expect_error_like 'is a release of another data set'
tree target/release | cmp - before || fail "a refused run changed the release"
rm -r records && mv other records

# What no release wrote, in the release: it would be lost.
for name in .git/HEAD CNAME doc/session/notes.txt; do
    mkdir -p "$(dirname "target/release/$name")"
    echo "gh-pages" >"target/release/$name"
    sed -i 's/"dcat:version": "[^"]*"/"dcat:version": "1.0.1"/' records/csv-metadata.json
    tree target/release >with-more
    publish target/release
    expect_status 4
    case $name in .git/*) told='\.git/' ;; *) told=$name ;; esac
    expect_error_like "^dialograph: .*/target/release holds $told, which no release wrote; move it out first\$"
    tree target/release | cmp - with-more || fail "a refused run changed the folder"
    [[ $(ls -A target) == release ]] || fail "beside the release: $(ls -A target)"
    rm -r "target/release/${name%%/HEAD}"
done
rm -rf records && copy_records records
tree target/release | cmp - before || fail "the release is not as it was"

# A damaged old release: what would be kept of it is not what was published.
damaged() {
    rm -rf target/damaged && cp -r target/release target/damaged
    (cd target/damaged && eval "$1") || fail "the script failed: $1"
    tree target/damaged >damage
    publish target/damaged
    expect_status 4
    expect_error_like '^dialograph: .* is not what was published: the old release is damaged; `dialograph verify` says more$'
    tree target/damaged | cmp - damage || fail "a refused run changed the damaged release"
}
sed -i 's/"dcat:version": "1.0.0"/"dcat:version": "1.1.0"/' records/csv-metadata.json
damaged 'printf X | dd of=data/japan-mongolia.nq.gz bs=1 seek=500 conv=notrunc status=none'
damaged 'rm data/japan-mongolia.nq.gz'
damaged 'mv data/japan-mongolia.nq.gz ../../kept && ln -s ../../../kept data/japan-mongolia.nq.gz'
damaged 'sed -i "s#\"dumps\": \"data/#\"dumps\": \"../release/data/#" manifest.json'
cp -r target/release target/second && publish target/second --quiet
mv target/release first && mv target/second target/release
sed -i 's/"dcat:version": "1.1.0"/"dcat:version": "1.2.0"/' records/csv-metadata.json
damaged 'truncate -s 100 versions/1.0.0.nq.gz'
damaged 'sed -i "/^  \"earlier\"/,/^  ]/s#\"version\": \"1.0.0\"#\"version\": \"../1\"#" manifest.json'
rm -r target/release target/damaged && mv first target/release
rm -rf records && copy_records records

# Another run at it.
(
    exec 9>target/.release.publishing
    flock 9
    publish target/release
    expect_status 4
    expect_error_like '^dialograph: another run is publishing to .*/target/release$'
)
tree target/release | cmp - before || fail "a run changed a release in use"
rm target/.release.publishing

# A folder in which nothing may be made, for root without what lets it write everywhere too.
powerless=()
[[ $EUID -ne 0 ]] || powerless=(setpriv --inh-caps=-dac_override --bounding-set=-dac_override)
command -v setpriv >/dev/null || fail "this test needs setpriv"
for target in release new; do
    chmod a-w target
    ! "${powerless[@]}" touch target/probe 2>/dev/null || fail "a read-only folder lets itself be written to"
    command_line="publish records target/$target"
    "${powerless[@]}" "$program" publish records target/$target >output 2>errors
    status=$?
    chmod u+w target
    expect_status 4
    expect_error_like "^dialograph: cannot write beside .*/target/$target: Permission denied\$"
    tree target/release | cmp - before || fail "a release in a read-only folder changed"
    [[ $(ls -A target) == release ]] || fail "in the read-only folder: $(ls -A target)"
done

# A full disk, with an old release on it.
export -f run publish tree copy_records
with_mounts '
    mount -t tmpfs -o size=24m none target
    "$program" publish records target/release --quiet || exit 1
    tree target/release >before
    sed -i "/^dalanzadgad,/s/Dalanzadgad/Dalandzadgad/" records/places.csv
    head -c 100m /dev/zero >target/filler 2>/dev/null
    "$program" publish records target/release >output 2>errors
    [[ $? -eq 4 ]] || exit 2
    grep -q "No space left on device" errors || exit 3
    tree target/release | cmp - before || exit 4
    [[ $(ls -A target) == $(printf "filler\nrelease") ]] || exit 5
'
