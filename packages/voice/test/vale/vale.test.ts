import { describe, expect, test } from 'vitest';
import { createChecker, type StyleRule } from '../../src/check/index.js';
import type { Mechanic, Term } from '../../src/index.js';
import { exportVale, importVale, type ValeFiles } from '../../src/vale/index.js';
import { brands, contentOf } from '../tokens.js';
import { compileVoice } from '../../src/index.js';

const rule = (...lines: string[]) => ['message: "Use %s"', 'level: error', ...lines].join('\n');
const read = (source: string, more: ValeFiles = {}) => importVale({ 'styles/House/Test.yml': source, ...more });
const findings = (styles: readonly StyleRule[], text: string, language = 'en') =>
  createChecker({ lexicon: [], mechanics: [] }, { language, styles }).check(text);
const found = (styles: readonly StyleRule[], text: string, language = 'en') =>
  findings(styles, text, language)
    .filter(({ rule: name }) => name.includes('.'))
    .map((each) => `${each.rule} ${each.severity} ${each.found}`);

describe('a rule file is read', () => {
  test.each([
    ['existence', rule('extends: existence', 'tokens: [very]'), 'very', 'very'],
    ['substitution', rule('extends: substitution', 'swap:', '  utilize: use'), 'utilize', 'utilize'],
    ['occurrence', rule('extends: occurrence', 'max: 1', 'token: ","'), 'a, b, c', ', b,'],
    ['repetition', rule('extends: repetition', 'alpha: true', "tokens: ['[^\\s]+']"), 'the the', 'the the'],
    ['consistency', rule('extends: consistency', 'either:', '  advisor: adviser'), 'advisor adviser', 'adviser'],
    ['conditional', rule('extends: conditional', "first: '([A-Z]{3})'", "second: '\\(([A-Z]{3})\\)'"), 'WHO', 'WHO'],
    ['capitalization', rule('extends: capitalization', 'match: $lower'), 'Now', 'Now'],
    ['metric', rule('extends: metric', 'formula: words / sentences', 'condition: "> 1"'), 'One two', 'One two'],
    ['readability', rule('extends: readability', 'metrics: [SMOG]', 'grade: 1'), 'One', 'One'],
    ['sequence', rule('extends: sequence', 'tokens:', '  - pattern: in', '  - pattern: order'), 'in order', 'in order'],
  ])('of the kind %s', (_kind, source, text, want) => {
    const { rules, problems } = read(source);
    expect(problems).toEqual([]);
    expect(found(rules, text)).toEqual([`House.Test error ${want}`]);
  });

  test('of the kind spelling, with the words of the caller', () => {
    const files = { 'House/Test.yml': rule('extends: spelling', "filters: ['[A-Z]+']") };
    const { rules } = importVale(files, { dictionary: ['we', 'write'] });
    expect(found(rules, 'We wriet PDF')).toEqual(['House.Test error wriet']);
  });

  test('with its message, link and action', () => {
    const { rules } = read(
      rule('extends: existence', 'link: https://example.org', 'action:', '  name: remove', 'tokens: [very]'),
    );
    expect(findings(rules, 'very')[0]).toMatchObject({
      message: { en: 'Use very' },
      link: 'https://example.org',
      replacements: [''],
      token: 'House.Test',
    });
  });
});

describe('a rule that is not read is a problem at its place', () => {
  test.each([
    ['a script', rule('extends: script', 'script: |', '  x'), 'WS-V031', 3, 1],
    ['spelling without words', rule('extends: spelling'), 'WS-V031', 3, 1],
    ['parts of speech', rule('extends: sequence', 'tokens:', '  - tag: NN'), 'WS-V031', 4, 1],
    ['a scope of markup', rule('extends: existence', 'scope: comment', 'tokens: [a]'), 'WS-V031', 4, 1],
    ['an unknown kind', rule('extends: existance', 'tokens: [a]'), 'WS-V030', 3, 1],
    ['no tokens', rule('extends: existence'), 'WS-V030', 3, 1],
    ['a pattern that is none', rule('extends: existence', "tokens: ['(']"), 'WS-V030', 4, 1],
    ['an unknown level', 'message: a\nlevel: loud\nextends: existence\ntokens: [a]', 'WS-V030', 2, 1],
    ['no YAML', 'message: "a\n', 'WS-V030', 2, 1],
    ['no mapping', '- a', 'WS-V030', 1, 1],
  ])('%s', (_name, source, code, line, column) => {
    const { rules, problems } = read(source, { 'styles/House/Other.yml': rule('extends: existence', 'tokens: [b]') });
    expect(rules.map(({ name }) => name)).toEqual(['House.Other']);
    expect(problems).toMatchObject([{ code, file: 'styles/House/Test.yml', line, column }]);
  });
});

describe('the configuration', () => {
  const files = (ini: string, more: ValeFiles = {}): ValeFiles => ({
    '.vale.ini': ini,
    'styles/One/A.yml': rule('extends: existence', 'tokens: [alpha]', 'ignorecase: true'),
    'styles/One/B.yml': 'message: "%s"\nlevel: suggestion\nextends: existence\ntokens: [beta]',
    'styles/Two/C.yml': rule('extends: existence', 'tokens: [gamma]'),
    ...more,
  });
  const names = (ini: string, name?: string) =>
    importVale(files(ini), name === undefined ? {} : { for: name }).rules.map(
      (each) => `${each.name} ${each.severity}`,
    );

  test.each([
    ['styles that are on', '[*]\nBasedOnStyles = One', ['One.A error', 'One.B suggestion']],
    [
      'a rule that is off, and one of another level',
      '[*]\nBasedOnStyles = One\nOne.A = NO\nOne.B = warning',
      ['One.B warning'],
    ],
    ['single rules', '[*.md]\nTwo.C = YES', ['Two.C error']],
    ['a lowest level', 'MinAlertLevel = warning\n[*]\nBasedOnStyles = One, Two', ['One.A error', 'Two.C error']],
    ['a section of other files', '[*.rst]\nBasedOnStyles = One\n[*.{md,txt}]\nBasedOnStyles = Two', ['Two.C error']],
  ])('%s', (_name, ini, want) => {
    expect(names(ini)).toEqual(want);
  });

  test('a vocabulary accepts words in every rule and rejects others', () => {
    const ini = 'StylesPath = styles\nVocab = Base\n[*]\nBasedOnStyles = One, Vale';
    const vocabulary = {
      'styles/config/vocabularies/Base/accept.txt': 'Alpha\n# a note\nWusum\n',
      'styles/config/vocabularies/Base/reject.txt': 'delta\n',
    };
    const { rules } = importVale(files(ini, vocabulary));
    expect(found(rules, 'Alpha, wusum, delta, beta')).toEqual([
      'Vale.Terms error wusum',
      'Vale.Avoid error delta',
      'One.B suggestion beta',
    ]);
  });
});

describe('an exported package', () => {
  const term: Term = {
    name: 'story',
    prefer: { en: ['story'], ar: ['حكاية'] },
    avoid: { en: ['content', 'case study', 'track … sentiment', 'C++'], ar: ['محتوى', 'جمهور', 'سجّل الآن', 'متابع'] },
    forms: { ar: ['جماهير'] },
    except: { en: ['main content', 'content with'], ar: ['المحتوى الرئيسي'] },
    why: { en: 'A story has a speaker.', ar: 'الحكاية تُقال.' },
  };
  const voice = {
    lexicon: [term],
    mechanics: [
      { name: 'exclamation', rule: {}, limit: 0 },
      { name: 'length', rule: {}, limit: 4 },
    ],
  };

  test.each([
    ['en', 'The contents of our content, main content, content with care'],
    ['en', 'Case studies track public sentiment in C++; a malcontent'],
    ['ar', 'محتواكم والمحتوى، والمحتوى الرئيسي، وجُمْهُورنا وجمهورًا وجماهيرهم، لا جمهورية'],
    ['ar', 'سجّلوا الآن، سجّلي  الآن يا متابعي الصفحة، والمتابعون'],
  ])('read again finds the same terms at the same places (%s): %s', (language, text) => {
    const { rules, problems } = importVale(exportVale(voice, { name: 'House', language }));
    expect(problems).toEqual([]);
    const checker = createChecker(voice, { language, styles: rules });
    const places = (isOwn: boolean) =>
      checker
        .check(text)
        .filter(({ rule: name }) => (isOwn ? name === 'term' : name === 'House.term-story'))
        .map(({ start, end }) => [start, end]);
    expect(places(true).length).toBeGreaterThan(1);
    expect(places(false)).toEqual(places(true));
  });

  test('has the reason of the brand, and what to write', () => {
    const { rules } = importVale(exportVale(voice, { name: 'House', language: 'en' }));
    const [finding] = findings(rules, 'Our content').filter(({ rule: name }) => name === 'House.term-story');
    expect(finding).toMatchObject({ severity: 'warning', replacements: ['story'] });
    expect(finding!.message.en).toContain(term.why!.en);
  });

  test.each([
    ['en', 'One two three four five! Done.', ['House.exclamation', 'House.length']],
    ['ar', 'نعم, ثم لا؟ بعد 3', ['House.digits', 'House.punctuation']],
  ])('has the limits and the marks of the language (%s)', (language, text, want) => {
    const { rules } = importVale(
      exportVale(voice, { name: 'House', language, digits: language === 'ar' ? 'arab' : 'latn' }),
    );
    const names = findings(rules, text, language).map(({ rule: name }) => name);
    expect(names.filter((name) => name.startsWith('House.')).toSorted()).toEqual(want);
  });

  // The first and the last: compiling the patterns of all takes seconds.
  test.each(
    [brands[0]!, brands.at(-1)!].flatMap((brand) => ['en', 'ar'].map((language) => [brand, language] as const)),
  )('of %s (%s) finds every avoided term of its lexicon', (brand, language) => {
    const { lexicon, mechanics } = compileVoice(contentOf(brand), { locales: { en: 'en', ar: 'ar' } }).voice;
    const own: { lexicon: readonly Term[]; mechanics: readonly Mechanic[] } = { lexicon, mechanics };
    const { rules, problems } = importVale(exportVale(own, { name: 'House', language }));
    expect(problems).toEqual([]);
    const checker = createChecker(own, { language, styles: rules });
    const texts = lexicon.flatMap(({ avoid, forms }) => [...(avoid[language] ?? []), ...(forms?.[language] ?? [])]);
    const all = checker.check(texts.join('\n\n').replaceAll('…', ''));
    const places = new Set(all.map(({ rule: name, start, end }) => `${name} ${start} ${end}`));
    const terms = all.filter(({ rule: name }) => name === 'term');
    const missing = terms.filter(
      ({ token, start, end }) => !places.has(`House.term-${token!.replace('voice.term.', '')} ${start} ${end}`),
    );
    expect(terms.length).toBeGreaterThan(10);
    expect(missing.map(({ found: each }) => each)).toEqual([]);
  });

  test('without a name of a folder throws a RangeError', () => {
    expect(() => exportVale(voice, { name: '../x', language: 'en' })).toThrow(RangeError);
  });
});
