import { expect, test } from 'vitest';
import { omitted, readTexts } from '../../src/formats/index.js';

type Row = readonly [name: string, path: string, source: string, want: readonly string[]];
const o = omitted;

/** Texts as `language: text`. */
const rows: readonly Row[] = [
  [
    'plain text: paragraphs',
    'a.txt',
    '\uFEFFOne.\r\n\r\nTwo\nlines.\n \n\nثلاثة',
    ['en: One.', 'en: Two\nlines.', 'ar: ثلاثة'],
  ],
  [
    'Markdown: code is left out',
    'a.md',
    'Run `npm i` in\n`x`.\n\n```js\nconst a = "no";\n```\n\n    indented\n',
    [`en: Run ${o} in\n${o}.`],
  ],
  [
    'Markdown: text of links, no addresses',
    'a.md',
    'See [the **guide**](https://a.example/just "A title") and <https://b.example>.\n\n[x]: y "Def"',
    [`en: See the guide and ${o}.`, 'en: A title', 'en: Def'],
  ],
  [
    'Markdown: alternative text',
    'a.md',
    'A ![old cat](cat.png "Cat") sleeps',
    [`en: A ${o} sleeps`, 'en: old cat', 'en: Cat'],
  ],
  [
    'Markdown: headings and cells',
    'a.md',
    '# Title\n\nUnder\n=====\n\n| a b | c d |\n|---|---|\n| e f | `g` |\n',
    ['en: Title', 'en: Under', 'en: a b', 'en: c d', 'en: e f'],
  ],
  ['Markdown: quotes and lists', 'a.md', '> One\n> two\n\n- [ ] three\n  four\n', ['en: One\ntwo', 'en:  three\nfour']],
  ['Markdown: entities and escapes', 'a.md', 'A &amp; b \\* c &copy; d', ['en: A & b * c © d']],
  [
    'Markdown: frontmatter',
    'a.ar.md',
    '---\ntitle: \'عنوان\'\nslug: not-this\nhero:\n  tagline: "سطر \\u0627"\n---\n\nنص',
    ['ar: عنوان', 'ar: سطر ا', 'ar: نص'],
  ],
  [
    'Markdown: language of an element',
    'a.md',
    'He said <span lang="ar">مرحبا</span> to us.\n\n<div lang="fr">\n\nBonjour **toi**\n\n</div>\n\nEnd',
    [`en: He said ${o} to us.`, 'ar: مرحبا', 'fr: Bonjour toi', 'en: End'],
  ],
  [
    'Markdown: HTML',
    'a.md',
    '<p align="center">Some <b>text</b></p>\n<img alt="A cat" src="no.png">\n',
    ['en: Some text', 'en: A cat'],
  ],
  [
    'Markdown: expressions of templates, not blanks',
    'a.md',
    'Hello {{ user.name }}, {{name}} and {{your name}}.\n\n{{"component": "Link", "x": 1}}\n\n{% include a.html %} {{< figure >}}',
    [`en: Hello ${o}, {{name}} and {{your name}}.`],
  ],
  ['Markdown: code elements', 'a.md', 'Press <kbd>Enter key</kbd> now', [`en: Press ${o} now`]],
  [
    'MDX',
    'a.mdx',
    'import { A } from "a";\n\n# Hello {name}\n\n<Note title="Be careful">\n\nInside <Em>here</Em>.\n\n</Note>\n\n{/* no */}\n',
    [`en: Hello ${o}`, 'en: Be careful', 'en: Inside here.'],
  ],
  [
    'MDX: strings of expressions',
    'a.mdx',
    "Say {'good morning'} and {`good ${time} night`} now\n\n{open ? 'It is open' : \"It is closed\"}\n\n{list.map((one) => <li>Each line</li>)}\n",
    [
      `en: Say ${o} and ${o} now`,
      'en: good morning',
      `en: good ${o} night`,
      'en: It is open',
      'en: It is closed',
      'en: Each line',
    ],
  ],
  [
    'MDX: attributes with expressions',
    'a.mdx',
    '<Note title={"Be careful"} count={3} label={`Open ${name} now`} className={"not this"} {...rest}>\n\nInside\n\n</Note>\n\nA <Tip title={ok ? "Yes do" : "No not"} /> here\n',
    ['en: Be careful', `en: Open ${o} now`, 'en: Inside', `en: A ${o} here`, 'en: Yes do', 'en: No not'],
  ],
  [
    'MDX: the language of an expression',
    'a.mdx',
    '<p lang="ar">\n\n{"قال لنا"}\n\n</p>\n\n> quoted {`a\n> b`} text\n',
    ['ar: قال لنا', `en: quoted ${o} text`],
  ],
  [
    'HTML',
    'a.html',
    '<!doctype html><html lang="ar"><title>عنوان</title><p>نص <b>غليظ</b><p lang=en>Two &amp; three<br>four<p title="تلميح">خمسة<script>no()</script><code>no no</code>',
    ['ar: عنوان', 'ar: نص غليظ', 'en: Two & three\nfour', 'ar: تلميح', 'ar: خمسة'],
  ],
  [
    'HTML: attributes that people read',
    'a.html',
    '<input placeholder="Your name" class="not this" value="no no"><input type=submit value="Send it"><meta name="description" content="About us"><a href="x" aria-label="Go &quot;home&quot;">x</a>',
    ['en: Your name', 'en: Send it', 'en: About us', 'en: Go "home"', `en: ${o}${o}x`.replace(o + o, '')],
  ],
  ['HTML: translate="no"', 'a.html', '<p>Use <span translate="no">Some Name</span> here', [`en: Use ${o} here`]],
  [
    'JSX: text, children, attributes',
    'a.tsx',
    'const a = <p className="not this" title="A title" key="no no">\n  Hello <b>world</b>, {name}!{" "}\n  {n > 1 ? "many things" : `one ${thing} here`}\n  <code>no no</code>\n</p>;',
    [`en: \n  Hello world, ${o}! \n  ${o}\n  ${o}\n`, 'en: A title', 'en: many things', `en: one ${o} here`],
  ],
  [
    'JSX: blocks',
    'a.tsx',
    '<ul><li>One thing</li>{list.map((x) => <li key={x}>Two &amp; {x}</li>)}<Button label={"Save it"} onClick={() => log("no no")} /></ul>',
    ['en: One thing', `en: Two & ${o}`, 'en: Save it'],
  ],
  ['JSX: language', 'a.tsx', '<div lang="ar"><p>كلام</p><p lang="en">Words</p></div>', ['ar: كلام', 'en: Words']],
  [
    'createElement and args',
    'a.ts',
    'h.createElement("p", { title: "A title", className: "no no" }, "Some text", x && "More text"); export const S = { title: "No/No", args: { label: "Save it" } };',
    ['en: A title', 'en: Some text', 'en: More text', 'en: Save it'],
  ],
  [
    'JSON: keys that are languages',
    'A.words.json',
    '{ "en": { "a": "42 {x}" }, "ar": { "a": "42", "b": { "fr": "Oui", "en": "Yes" } } }',
    [`en: 42 ${o}`, 'ar: 42', 'fr: Oui', 'en: Yes'],
  ],
  ['Markdown: names of values are code', 'a.md', 'It returns undefined, or NaN.', [`en: It returns ${o}, or ${o}.`]],
  [
    'a catalogue that is code',
    'src/copy/ar.ts',
    "export const ar = { title: 'عنوان', of: (n) => `${n} من الكل`, list: ['واحد اثنان'], id: 'no-text', deep: { x: 'كلمة أخرى' } };",
    ['ar: عنوان', `ar: ${o} من الكل`, 'ar: واحد اثنان', 'ar: كلمة أخرى'],
  ],
  [
    'JSX: names and keys are no text',
    'a.tsx',
    '<A title="user.name" label="some_key" description="./path/x" placeholder="camelCase">{x}</A>',
    [],
  ],
  [
    'JSON: keys and forms',
    'words.ar.json',
    '{ "$schema": "no", "a.b": "مرحبا {name}", "n": "{count, plural, one {ردّ واحد} other {# ردود}}" }',
    [`ar: مرحبا ${o}`, 'ar: ردّ واحد', `ar: ${o} ردود`],
  ],
  [
    'JSON: nested, other notations',
    'locales/en.json',
    '{ "a": { "b": ["One {{count}} two", "it\'\'s \'{\'x\'}\'"] }, "m": { "defaultMessage": "Hi", "description": "no no" } }',
    [`en: One ${o} two`, "en: it's {x}", 'en: Hi'],
  ],
  ['JSON: escapes', 'en.json', '\uFEFF{ "a": "tab\\tand \\u0041\\"b\\"" }', ['en: tab\tand A"b"']],
];

test.each(rows)('%s', async (_, path, source, want) => {
  const { texts, problems } = await readTexts(path, source);
  expect(problems).toEqual([]);
  expect(texts.map(({ language, text }) => `${language}: ${text}`).toSorted()).toEqual([...want].toSorted());
});

test.each([
  ['a.mdx', 'One\n\n{ open', 5],
  ['a.tsx', 'const a = <p>open', 13],
  ['en.json', '{ "a": }', 7],
])('a file that cannot be parsed has a problem with its place: %s', async (path, source, from) => {
  const { problems } = await readTexts(path, source);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.start).toBeGreaterThanOrEqual(from);
});
