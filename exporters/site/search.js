// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Narrows the list of names to those that hold what is typed. The page is complete without it.
// Where the names take several pages, the one that holds the first names of this beginning is
// fetched.

(() => {
  'use strict';
  const filter = document.querySelector('.filter');
  const input = filter.querySelector('input');
  const status = filter.querySelector('[role=status]');
  const names = document.querySelector('.names');
  const pages = Number(filter.dataset.pages);
  const own = Array.from(names.children);
  let boundaries = null;
  let turn = 0;

  // The same as the program's sort keys, as far as a beginning needs it.
  const folded = (text) => text.normalize('NFKC').toLowerCase()
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/^[^\p{L}\p{Nd}]+/u, '');

  const scripts = [/^[0-9]/, /^[a-z\u00C0-\u024F]/, /^[\u0400-\u052F]/, /^[\u3041-\u3096]/,
    /^[\u3005\u3007\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u];

  const rank = (text) => {
    const found = scripts.findIndex((script) => script.test(text));
    return found < 0 ? scripts.length : found;
  };

  const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0));

  const isBefore = (a, b) => {
    const [first, second] = [codePoints(a), codePoints(b)];
    const differs = first.findIndex((code, i) => code !== second[i]);
    return differs < 0 ? first.length < second.length
      : differs < second.length && first[differs] < second[differs];
  };

  // The last page that begins before the text, counted from 0.
  const pageOf = (text) => {
    const script = rank(text);
    let page = 0;
    boundaries.forEach(([otherScript, key], i) => {
      if (otherScript < script || (otherScript === script && isBefore(key, text))) page = i;
    });
    return page;
  };

  const show = (sections) => names.replaceChildren(...sections);

  const narrow = (text, sections) => {
    let found = 0;
    for (const section of sections) {
      let inSection = 0;
      for (const item of section.querySelectorAll('li')) {
        item.hidden = !folded(item.textContent).includes(text);
        inSection += item.hidden ? 0 : 1;
      }
      section.hidden = inSection === 0;
      found += inSection;
    }
    status.textContent = text === '' ? ''
      : found === 0 ? status.dataset.none : `${found} ${status.dataset.found}`;
  };

  const sectionsOf = async (page) => {
    const answer = await fetch(filter.dataset.page.replace('_0', page === 0 ? '' : `_${page + 1}`));
    const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Adopted one by one, they would leave the list while it is being walked.
    return Array.from(other.querySelector('.names').children).map((node) => document.adoptNode(node));
  };

  const sectionsFor = async (text) => {
    boundaries ??= await (await fetch(filter.dataset.boundaries)).json();
    const page = pageOf(text);
    const sections = await sectionsOf(page);
    return page + 1 < pages ? sections.concat(await sectionsOf(page + 1)) : sections;
  };

  const search = async () => {
    const mine = ++turn;
    const text = folded(input.value);
    // What cannot be fetched, as in a folder without a server, leaves the names of this page.
    const sections = pages > 1 && text !== '' ? await sectionsFor(text).catch(() => own) : own;
    if (mine !== turn) return;
    show(sections);
    narrow(text, sections);
  };

  filter.hidden = false;
  input.addEventListener('input', search);
  if (input.value !== '') search();
})();
