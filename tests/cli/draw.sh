#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# draw makes each picture as SVG that stands alone, in the language that is asked for, whole or not at all.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# What must hold of every picture: XML without a fault, a title, no script, and nothing from elsewhere.
cat >check.py <<'PYTHON'
import sys, xml.etree.ElementTree as tree
svg = '{http://www.w3.org/2000/svg}'
text = open(sys.argv[1], encoding='utf-8').read()
root = tree.fromstring(text)
assert root.tag == svg + 'svg', root.tag
assert root.get('lang') == sys.argv[2], root.get('lang')
ids = [e.get('id') for e in root.iter() if e.get('id')]
assert len(ids) == len(set(ids)), 'an id comes twice'
for name in ('aria-labelledby', 'aria-describedby'):
    assert root.get(name) in ids, name
assert all(root.find(svg + tag).text for tag in ('title', 'desc'))
for element in root.iter():
    assert element.tag.removeprefix(svg) in {
        'svg', 'g', 'title', 'desc', 'style', 'rect', 'circle', 'line', 'polygon', 'path', 'text'}, element.tag
    for name, value in element.attrib.items():
        assert not name.startswith('on') and 'href' not in name, name
        assert 'url(' not in value and '//' not in value, value
style = root.find(svg + 'style').text
assert 'url(' not in style and '@import' not in style
PYTHON

for picture in timeline network map agreements; do
    for language in ja en mn; do
        run draw "$records" "$picture" --lang "$language"
        expect_status 0
        expect_no_errors
        python3 check.py output "$language" || fail "$command_line: not as a picture has to be"
        mv output expected
        run draw "$records" "$picture" --lang "$language" -o target/picture.svg --overwrite
        expect_status 0
        expect_no_errors
        expect_no_output
        expect_same target/picture.svg expected
        expect_in_target picture.svg
    done
done
rm target/picture.svg

# The timeline in English is what one gets without asking.
run draw "$records"
mv output by-default
run draw "$records" timeline --lang en
expect_same output by-default

# Labels that would leave their element stay in it.
cp -r "$records" hostile
sed -i '2,$s/,Tokyo,/,"<\/text><script>alert(1)<\/script>""\&amp; ]]>",/' hostile/places.csv
grep -q '<script>' hostile/places.csv || fail "the records are not hostile"
for picture in timeline network map agreements; do
    run draw hostile "$picture"
    expect_status 0
    python3 check.py output en || fail "$command_line: not as a picture has to be"
done

run draw "$records" portrait
expect_status 2
expect_no_output
expect_error_like 'there is no picture "portrait"; use one of timeline network map agreements'
run draw "$records" --lang '<x>'
expect_status 2
expect_error_like '"<x>" is no language tag such as ja, en or mn'
run draw "$records" --lang xx
expect_status 2
expect_no_output
expect_error 'dialograph: the records have no names in "xx"; they have ja, en, mn'
run draw "$records" --lang ja
mv output expected
for form in JA ja-JP; do
    run draw "$records" --lang "$form"
    expect_status 0
    expect_same output expected
done
run draw "$records" --limit 0
expect_status 2
run draw "$bad/bad-date-month-13"
expect_status 1
expect_no_output
expect_error_like 'nothing was drawn; the records have problems'
run draw "$records" -o target/no/such/folder.svg
expect_status 4
expect_in_target
printf 'old\n' >target/old.svg
run draw "$records" -o target/old.svg
expect_status 4
expect_error 'dialograph: cannot write target/old.svg: File exists'
[[ $(cat target/old.svg) == old ]] || fail "the old file has changed"
"$program" draw "$records" >/dev/full 2>errors
status=$? command_line="dialograph draw >/dev/full"
expect_status 4
expect_error 'dialograph: cannot write the standard output: No space left on device'
