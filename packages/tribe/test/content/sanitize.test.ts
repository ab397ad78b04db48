import type { Root, RootContent } from 'hast';
import fc from 'fast-check';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  ContentTooLongError,
  contentElements,
  contentLimits,
  plainContent,
  sanitizeContent,
  type MemberContent,
} from '../../src/content/index.js';
import { attacks } from './attacks.js';

const attributes = new Set(['href', 'rel', 'dir', 'lang', 'src', 'alt', 'width', 'height', 'loading', 'decoding']);
for (const name of ['referrerPolicy', 'start', 'reversed', 'dateTime']) attributes.add(name);

/** Everything in the HTML, as a browser parses it, that is not allowed: written apart from the sanitiser's schema. */
function forbiddenIn(html: string): string[] {
  const visit = (node: Root | RootContent): string[] => {
    if (node.type === 'text') return /[\u202A-\u202E\u2066-\u2069]/u.test(node.value) ? ['bidi'] : [];
    if (node.type === 'root') return node.children.flatMap(visit);
    if (node.type !== 'element') return [node.type];
    const { tagName, properties, children } = node;
    const found = contentElements.includes(tagName) ? [] : [tagName];
    for (const [name, value] of Object.entries(properties)) {
      if (!attributes.has(name)) found.push(`${tagName}[${name}]`);
      if (name === 'href' && !/^(?:https?:\/\/[^@]+$|https?:\/\/[^/@]+\/|mailto:)/u.test(String(value)))
        found.push(String(value));
      if (name === 'src' && !String(value).startsWith('https://')) found.push(String(value));
    }
    if (tagName === 'a' && 'href' in properties && String(properties['rel']) !== 'ugc,nofollow,noopener')
      found.push('rel');
    if (tagName === 'img' && !(Number(properties['width']) > 0 && Number(properties['height']) > 0)) found.push('size');
    return [...found, ...children.flatMap(visit)];
  };
  return visit(fromParse5(parseFragment(html)) as Root);
}

describe('attacks', () => {
  test.each(attacks)('%s is removed', (_, html) => {
    expect(forbiddenIn(sanitizeContent(html).html)).toEqual([]);
  });

  test.each(attacks)('%s: the same when it is sanitised again', (_, html) => {
    const once = sanitizeContent(html).html;
    expect(sanitizeContent(once).html).toBe(once);
  });

  test('the list attacks: without the sanitiser all of it is forbidden', () => {
    const harmless = attacks.filter(([, html]) => forbiddenIn(html).length === 0).map(([name]) => name);
    // A piece of HTML has no body: a parser of pieces ignores the tag.
    expect(harmless).toEqual(['a handler of a body']);
  });
});

const cases: [name: string, given: string, want: string][] = [
  ['prose stays', '<p>Hello <em>there</em></p>', '<p>Hello <em>there</em></p>'],
  [
    'directions and languages stay',
    '<p dir="rtl" lang="ar">قالت <bdi lang="en">Layla</bdi></p>',
    '<p dir="rtl" lang="ar">قالت <bdi lang="en">Layla</bdi></p>',
  ],
  ['a direction that is none', '<p dir="up">a</p>', '<p>a</p>'],
  ['a language that is none', '<p lang="x y">a</p>', '<p>a</p>'],
  ['unknown elements leave their text', '<div><font>a</font></div>', 'a'],
  ['a list item without a list', '<li>a</li>', 'a'],
  ['a link', '<a href="https://a.example">a</a>', '<a href="https://a.example/" rel="ugc nofollow noopener">a</a>'],
  [
    'a link by mail',
    '<a href="mailto:a@b.example">a</a>',
    '<a href="mailto:a@b.example" rel="ugc nofollow noopener">a</a>',
  ],
  [
    'a link with another rel',
    '<a rel="opener me" href="https://a.example/">a</a>',
    '<a href="https://a.example/" rel="ugc nofollow noopener">a</a>',
  ],
  ['a relative link without a base', '<a href="/logout">a</a>', '<a>a</a>'],
  ['a refused link keeps its language', '<a lang="ar" href="javascript:1">أ</a>', '<a lang="ar">أ</a>'],
  ['an image without a size', '<img alt="A loom" src="https://a.example/a.png">', 'A loom'],
  ['an image of a huge size', '<img alt="A loom" width="99999" height="1" src="https://a.example/a.png">', 'A loom'],
  ['a bidi override in text', 'a\u202Etxt.exe', 'atxt.exe'],
  ['marks of direction stay', 'a\u200Fb\u061C', 'a\u200Fb\u061C'],
  ['a form feed in a time', '<time datetime="2026-11-29">a</time>', '<time datetime="2026-11-29">a</time>'],
  ['ruby stays', '<ruby>漢<rt>かん</rt></ruby>', '<ruby>漢<rt>かん</rt></ruby>'],
];

test.each(cases)('%s', (_, given, want) => {
  expect(sanitizeContent(given).html).toBe(want);
});

test('an image has its size, is loaded late and sends no address of the page', () => {
  expect(sanitizeContent('<img alt="A loom" width="40" height="30" src="https://a.example/a.png">').html).toBe(
    '<img src="https://a.example/a.png" alt="A loom" width="40" height="30" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
  );
});

test('sizeOf gives the size of an image that has none', () => {
  const sizeOf = (address: string) => (address.endsWith('a.png') ? { width: 4, height: 3 } : undefined);
  const { html } = sanitizeContent('<img src="https://a.example/a.png"><img alt="b" src="https://a.example/b.png">', {
    sizeOf,
  });
  expect(html).toMatch(/^<img src="https:\/\/a\.example\/a\.png" alt="" width="4" height="3".*>b$/u);
});

test('relative links are resolved with the address of the page', () => {
  const base = 'https://tribe.example/stories/1';
  expect(sanitizeContent('<a href="../about">a</a>', { base }).html).toContain('href="https://tribe.example/about"');
  expect(sanitizeContent('<a href="\\\\evil.example">a</a>', { base }).html).toContain('https://evil.example/');
});

test('plain text is escaped, a paragraph a line', () => {
  expect(plainContent('a <b>\n\nc & d').html).toBe('<p>a &#x3C;b></p><p>c &#x26; d</p>');
});

const nested = (tag: string, levels: number) => `${tag.repeat(levels)}a`;

test.each([
  ['characters', 'a'.repeat(contentLimits.characters + 1)],
  ['tags', '<br>'.repeat(contentLimits.tags + 1)],
  ['levels', nested('<div>', contentLimits.levels)],
  ['levels', nested('<div>', contentLimits.tags)],
  ['levels', nested('<template>', contentLimits.tags)],
  ['levels', nested('<svg>', contentLimits.tags)],
])('content above the limit of %s is refused', (unit, html) => {
  expect(() => sanitizeContent(html)).toThrow(expect.objectContaining({ name: 'ContentTooLongError', unit }));
  expect(() => sanitizeContent(html)).toThrow(ContentTooLongError);
});

test.each(['<b>', '<div>', '<blockquote>', '<svg>', '<template>', '<ul><li>'])(
  'content at the limit of levels is read: %s',
  (tag) => {
    const levels = Math.floor((contentLimits.levels - 1) / tag.split('<').slice(1).length);
    expect(forbiddenIn(sanitizeContent(nested(tag, levels)).html)).toEqual([]);
  },
);

test('components can ask for sanitised content by its type', () => {
  const show = (content: MemberContent) => content.html;
  expect(show(sanitizeContent('a'))).toBe('a');
  // @ts-expect-error a tree and its HTML are no proof
  show({ tree: { type: 'root', children: [] }, html: '<script>' });
});

/** Fragments of attacks and of prose, put together in any order. */
const markup =
  '<p>¦</p>¦<a href="https://a.example">¦<a href="javascript:x">¦</a>¦<table>¦<td>¦</table>¦<svg>¦</svg>¦<math>¦<mtext>¦' +
  '<style>¦</style>¦<!--¦-->¦<script>¦</script>¦<li>¦<ul>¦</ul>¦<b>¦</b>¦<i>¦</i>¦<img src=x onerror=x>¦' +
  '<img width=1 height=1 src=https://a.example alt=\u202Eb>¦"¦>¦<¦&lt;¦<form>¦<select>¦<option>¦<template>¦<noscript>¦' +
  '</noscript>¦<title>¦</title>¦<bdi dir=rtl>¦<pre>\n¦\n¦text¦\u202E¦&#x202E;¦\0¦<ruby>¦<rt>¦<h2>¦<dl>¦<dt>¦<object>¦' +
  '<textarea>¦<q>¦<blockquote>';
const pieces = fc.constantFrom(...markup.split('¦'));
const soup = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('for any text: nothing forbidden, and the same when it is sanitised again', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const once = sanitizeContent(html);
      expect(forbiddenIn(once.html)).toEqual([]);
      expect(sanitizeContent(once.html).html).toBe(once.html);
    }),
    { numRuns: 1500 },
  );
});
