import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFromXliff, catalogueToXliff, xliffStates, type XliffUnit } from '../../src/xliff/index.js';

const units: XliffUnit[] = [
  {
    key: 'thread.replies',
    source: '{count, plural, one {# reply} other {# replies}}',
    target: '{count, plural, zero {لا ردّ} one {ردّ} two {ردّان} few {# ردود} many {# ردًّا} other {# ردّ}}',
    state: 'reviewed',
    notes: [
      { category: 'description', text: 'Below a story: "3 < 4" & so on' },
      { category: 'location', text: 'packages/react/src/Thread.tsx' },
      { text: 'سطر\nثانٍ' },
    ],
  },
  { key: 'mark.of', source: "Mark of {name}, it''s '{'yours'}'" },
];
const catalogue = { sourceLanguage: 'en', targetLanguage: 'ar-u-nu-arab', units };

describe('a catalogue written as XLIFF', () => {
  const xliff = catalogueToXliff(catalogue);

  test('is XLIFF 2.0 with languages, states and notes', () => {
    expect(xliff).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"');
    expect(xliff).toContain('<unit id="thread.replies" name="thread.replies">');
    expect(xliff).toContain('<segment state="reviewed">');
    expect(xliff).toContain('<segment state="initial">');
    expect(xliff).toContain('<note category="description">Below a story: "3 &lt; 4" &amp; so on</note>');
  });

  test('names the file that its messages belong to', () => {
    const original = 'brands/a & b/words.ar.json';
    expect(catalogueFromXliff(catalogueToXliff({ ...catalogue, original })).original).toBe(original);
    expect(catalogueFromXliff(xliff).original).toBeUndefined();
  });

  test('is read back with every key, text, state and note', () => {
    const { sourceLanguage, targetLanguage, units: read, problems } = catalogueFromXliff(xliff);
    expect(problems).toEqual([]);
    expect({ sourceLanguage, targetLanguage }).toEqual({ sourceLanguage: 'en', targetLanguage: 'ar-u-nu-arab' });
    expect(read.map(({ place: _place, ...unit }) => unit)).toEqual([
      units[0],
      { ...units[1], state: 'initial', notes: [] },
    ]);
  });
});

/** Whole characters and pieces that XML, ICU or bidi text treat in a special way. */
const allowed = [...'<>&"\'\r\n\t mم\u2068\u2069\u200F\u{1F600}', ']]>', '{name}', '&amp;', '<!--'];
const forbidden = ['\0', '\u001B', '\uD800', '\uFFFE'];

test('any text is read back unchanged: bidi marks, markup, line ends, control characters, lone surrogates', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...allowed, ...forbidden), fc.string({ unit: 'binary' })) });
  const unit = fc.record({
    key: fc.string({ unit: fc.constantFrom(...allowed), minLength: 1 }),
    source: text,
    target: fc.option(text, { nil: undefined }),
    state: fc.constantFrom(...xliffStates),
  });
  fc.assert(
    fc.property(unit, (given) => {
      const xliff = catalogueToXliff({ sourceLanguage: 'en', targetLanguage: 'ar', units: [given] });
      const read = catalogueFromXliff(xliff).units.map(({ key, source, target, state }) => ({
        key,
        source,
        target,
        state,
      }));
      expect(read).toEqual([given]);
    }),
    { numRuns: 100 },
  );
});

const file = (content: string, attributes = 'srcLang="en" trgLang="ar"'): string => `<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${attributes}>
<x:file id="f"><x:group id="g">
${content}
</x:group></x:file></x:xliff>`;
const unit = (inner: string): string => `<x:unit id="a"><x:segment state="translated">${inner}</x:segment></x:unit>`;

describe('a file of a translator’s tool', () => {
  test('may have prefixes, groups, CDATA, annotations, other namespaces and split segments', () => {
    const { units: read, problems } = catalogueFromXliff(
      file(`<x:unit id="a" xmlns:m="urn:tool"><m:extra>x</m:extra>
        <x:segment state="final"><x:source>One.</x:source><x:target>أ<![CDATA[ & ]]><x:mrk id="1">ب</x:mrk></x:target></x:segment>
        <x:ignorable><x:source> </x:source></x:ignorable>
        <x:segment state="translated"><x:source>Two.</x:source><x:target>ت</x:target></x:segment>
      </x:unit>`),
    );
    expect(problems).toEqual([]);
    expect(read).toMatchObject([{ key: 'a', source: 'One. Two.', target: 'أ & ب ت', state: 'translated' }]);
  });

  test('with one segment that is not translated has no translation of the unit', () => {
    const { units: read } = catalogueFromXliff(
      file(`<x:unit id="a"><x:segment state="final"><x:source>A</x:source><x:target>أ</x:target></x:segment>
        <x:segment><x:source>B</x:source></x:segment></x:unit>`),
    );
    expect(read).toMatchObject([{ source: 'AB', state: 'initial' }]);
    expect(read[0]).not.toHaveProperty('target');
  });
});

describe('a problem has a code, a line and a column', () => {
  test('a misspelt argument suggests the name in the source', () => {
    const { problems } = catalogueFromXliff(file(unit('<x:source>A {name}</x:source><x:target>أ {nmae}</x:target>')));
    expect(problems.map(({ didYouMean }) => didYouMean)).toEqual(['name']);
  });

  test.each<[string, string, [code: string, line: number, column: number, key?: string][]]>([
    ['no XML', 'words', [['WS-V015', 1, 7]]],
    ['XML that is not closed', '<xliff', [['WS-V015', 1, 7]]],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>', [['WS-V015', 1, 1]]],
    ['no target language', file('', 'srcLang="en"'), [['WS-V015', 2, 1]]],
    ['a wrong language', file('', 'srcLang="en" trgLang="a b"'), [['WS-V015', 2, 1]]],
    ['a key twice', file('<x:unit id="a"/>\n  <x:unit id="a"/>'), [['WS-V015', 5, 3, 'a']]],
    ['an unknown state', file('<x:unit id="a"><x:segment state="done"/></x:unit>'), [['WS-V015', 4, 16, 'a']]],
    ['an unknown element', file('<x:unti id="a"/>'), [['WS-V015', 4, 1]]],
    [
      'a placeholder as an element',
      file(unit('<x:source>A</x:source><x:target><x:ph id="1"/></x:target>')),
      [['WS-V015', 4, 78, 'a']],
    ],
    [
      'an ICU error in a target',
      file(unit('<x:source>A</x:source><x:target>أ {</x:target>')),
      [['WS-V007', 4, 78, 'a']],
    ],
    [
      'a misspelt argument, once',
      file(unit('<x:source>A {name}</x:source><x:target>أ {nmae}</x:target>')),
      [['WS-V005', 4, 85, 'a']],
    ],
  ])('%s', (_, xliff, want) => {
    const { problems } = catalogueFromXliff(xliff);
    expect(
      problems.map(({ code, line, column, key }) =>
        key === undefined ? [code, line, column] : [code, line, column, key],
      ),
    ).toEqual(want);
  });
});

test('a text that is not XML has no units', () => {
  expect(catalogueFromXliff(file(`${unit('<x:source>A</x:source>')}<x:unit`)).units).toEqual([]);
});

test('an entity declared in the file is not expanded', () => {
  const xliff = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${catalogueToXliff(catalogue).split('\n').slice(1).join('\n').replace('Mark', '&a;')}`;
  expect(catalogueFromXliff(xliff).problems.map(({ code }) => code)).toEqual(['WS-V015']);
});

describe('a hostile file is refused at its place', () => {
  const unit = '<unit id="a"><segment><source>A</source><target>B</target></segment></unit>';
  const root = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">';
  const file = (attributes: string, content = unit) => `${root}\n<file id="w"${attributes}>${content}</file></xliff>`;
  const lol = `<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "&a;&a;">`).join('')}`;

  test.each<[string, string, string, number, number]>([
    ['entities', `<?xml version="1.0"?>\n <!DOCTYPE xliff [${lol}]>${file('')}`, 'WS-V015', 2, 2],
    ['an external document type', `<!DOCTYPE xliff SYSTEM "file:///etc/passwd">${file('')}`, 'WS-V015', 1, 1],
    ['deep elements', file('', '<group id="g">'.repeat(100_000)), 'WS-V015', 2, 882],
    ['a very long text', file('', unit.repeat(200_000)), 'WS-V015', 1, 1],
    ['a parent folder', file(' original="brands/../../x/words.fr.json"'), 'WS-V019', 2, 1],
    ['a parent folder with backslashes', file(' original="brands\\..\\words.fr.json"'), 'WS-V019', 2, 1],
    ['an absolute path', file(' original="/etc/words.fr.json"'), 'WS-V019', 2, 1],
    ['a drive', file(' original="C:\\words.fr.json"'), 'WS-V019', 2, 1],
    ['a URL', file(' original="file:///etc/words.fr.json"'), 'WS-V019', 2, 1],
    ['a word as a language', file('').replace('trgLang="fr"', 'trgLang="source"'), 'WS-V015', 1, 1],
  ])('%s', (_name, text, code, line, column) => {
    const started = performance.now();
    const { problems } = catalogueFromXliff(text);
    expect(problems).toMatchObject([{ code, severity: 'error', line, column }]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
