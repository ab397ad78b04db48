import type { Diagnostic } from '@wusum/diagnostics';
import { type JsonNode, TokenReporter, toValue } from '@wusum/dtcg';
import type { JsonObject } from '@wusum/dtcg/internal';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from './read-content.js';

interface Result {
  readonly root: JsonObject | undefined;
  readonly problems: readonly Diagnostic[];
}

function read(file: string, text: string): Result {
  const reporter = new TokenReporter();
  return { root: readContent(file, text, reporter), problems: reporter.sorted() };
}

/** Token path → value. */
function tokensIn(node: JsonNode | undefined, path: readonly string[] = []): Record<string, unknown> {
  if (node?.kind !== 'object') return {};
  const value = node.members.get('$value');
  if (value) return { [path.join('.')]: toValue(value.node) };
  return Object.assign(
    {},
    ...[...node.members.values()].map((each) => tokensIn(each.node, [...path, each.key])),
  ) as Record<string, unknown>;
}

const places = (problems: readonly Diagnostic[]): string[] =>
  problems.map(({ code, location, didYouMean }) =>
    [code, `${location?.line}:${location?.column}`, ...(didYouMean ? [didYouMean] : [])].join(' '),
  );

describe('an entry of a content file is a token', () => {
  test.each<[string, object, Record<string, unknown>]>([
    [
      'brands/clay/brand.json',
      { $schema: 'brand.schema.json', names: { en: { written: 'Clay' } }, start: { mode: 'dark' } },
      { 'brand.names': { en: { written: 'Clay' } }, 'brand.start': { mode: 'dark' } },
    ],
    [
      'words.en.json',
      { $description: 'Neutral words.', 'action.close': 'Close', 'theme.mode.dark': 'Dark' },
      { 'words.en.action.close': 'Close', 'words.en.theme.mode.dark': 'Dark' },
    ],
    ['content/words.zh-Hant-TW.json', { ok: '好' }, { 'words.zh-Hant-TW.ok': '好' }],
    [
      'voice.json',
      {
        tone: { 'funny-serious': 0.3 },
        traits: { candour: { weAre: { en: 'Exact' }, weAreNot: { en: 'Vague' } } },
        lexicon: { member: { prefer: { en: ['member'] }, avoid: { en: ['user'] } } },
        mechanics: { length: { rule: { en: 'Short.' }, limit: 20 } },
        situations: { error: { delta: { 'funny-serious': 0.4 } } },
        channels: { push: { characters: 90 } },
        metaphors: { sky: { en: ['light'] } },
        samples: { arrived: { en: 'It arrived.' } },
        numerals: { ar: { regions: { AE: { digits: 'latn' } } } },
        transliteration: { ar: { keep: ['CC BY'] } },
        evidence: { 'funny-serious': { en: ['Dry.'] } },
        reviewed: { en: { by: 'An editor', on: '2026-11-29', doubts: [{ text: 'Dry.', doubt: { en: 'Too dry?' } }] } },
      },
      {
        'voice.tone.funny-serious': 0.3,
        'voice.trait.candour': { weAre: { en: 'Exact' }, weAreNot: { en: 'Vague' } },
        'voice.term.member': { prefer: { en: ['member'] }, avoid: { en: ['user'] } },
        'voice.mechanic.length': { rule: { en: 'Short.' }, limit: 20 },
        'voice.situation.error': { delta: { 'funny-serious': 0.4 } },
        'voice.channel.push': { characters: 90 },
        'voice.metaphor.sky': { en: ['light'] },
        'voice.sample.arrived': { en: 'It arrived.' },
        'voice.numerals.ar': { regions: { AE: { digits: 'latn' } } },
        'voice.transliteration.ar': { keep: ['CC BY'] },
        'voice.evidence.funny-serious': { en: ['Dry.'] },
        'voice.reviewed.en': {
          by: 'An editor',
          on: '2026-11-29',
          doubts: [{ text: 'Dry.', doubt: { en: 'Too dry?' } }],
        },
      },
    ],
    [
      'messages.json',
      { 'action.close': { description: 'Closes it.', tier: 'control' } },
      { 'messages.action.close': { tier: 'control' } },
    ],
  ])('%s', (file, content, want) => {
    const { root, problems } = read(file, JSON.stringify(content));
    expect(problems).toEqual([]);
    expect(tokensIn(root)).toEqual(want);
  });

  test('it has the type `content`, its description, and the places of its name and of its value', () => {
    const { root } = read(
      'voice.json',
      '{\n  "mechanics": {\n    "length": { "description": "Length.", "rule": { "en": "Short." } }\n  }\n}',
    );
    const group = (root!.members.get('voice')!.node as JsonObject).members.get('mechanic')!;
    const token = (group.node as JsonObject).members.get('length')!;
    const { members } = token.node as JsonObject;
    expect(group.keyLocation).toMatchObject({ line: 2, column: 3 });
    expect(token.keyLocation).toMatchObject({ line: 3, column: 5 });
    expect(members.get('$value')!.node.location).toMatchObject({ file: 'voice.json', line: 3, column: 15 });
    expect(toValue(members.get('$type')!.node)).toBe('content');
    expect(toValue(members.get('$description')!.node)).toBe('Length.');
  });

  test('a value may contain braces and `$ref`: content has no references', () => {
    const { root } = read('words.en.json', '{ "mark.of": "{name}", "a": "$ref" }');
    expect(tokensIn(root)).toEqual({ 'words.en.mark.of': '{name}', 'words.en.a': '$ref' });
  });
});

describe('every violation of a schema is reported at its place', () => {
  test.each<[string, string, string, string[]]>([
    ['an unknown member', 'brand.json', '{ "nmaes": {} }', ['WS-D001 1:3 names']],
    [
      'an unknown member inside',
      'brand.json',
      '{ "names": {\n "en": { "written": "A", "pronunced": "B" } } }',
      ['WS-D001 2:26 pronounced'],
    ],
    ['a missing member, at its parent', 'brand.json', '{ "names": { "en": {} } }', ['WS-D002 1:20']],
    ['a wrong type', 'brand.json', '{ "names": { "en": { "written": 1 } } }', ['WS-D003 1:33']],
    ['a list instead of an object', 'voice.json', '[]', ['WS-D003 1:1']],
    [
      'an unknown value of a list of values',
      'brand.json',
      '{ "languages": { "en": { "locale": "en", "calendar": "gregorian" } } }',
      ['WS-D004 1:54 gregory'],
    ],
    ...(
      [
        ['situations', '{ "a": { "feling": {} } }', 'feeling'],
        ['situations', '{ "a": { "limits": { "word": 3 } } }', 'words'],
        ['channels', '{ "a": { "caracters": 3 } }', 'characters'],
        ['traits', '{ "a": { "weAre": { "en": "A" }, "weAreNot": { "en": "B" }, "onwer": "C" } }', 'owner'],
        ['numerals', '{ "ar": { "region": {} } }', 'regions'],
        ['transliteration', '{ "ar": { "kep": [] } }', 'keep'],
        ['reviewed', '{ "ar": { "by": "A", "on": "2026-11-29", "nativ": true } }', 'native'],
      ] as const
    ).map(([group, text, meant]): [string, string, string, string[]] => {
      const file = `{ "${group}": ${text} }`;
      const column = file.search(/"(?:feling|word|caracters|onwer|region|kep|nativ)"/u) + 1;
      return [`an unknown member of ${group}`, 'voice.json', file, [`WS-D001 1:${column} ${meant}`]];
    }),
    ['a date that is none', 'voice.json', '{ "reviewed": { "ar": { "by": "A", "on": "May" } } }', ['WS-D004 1:42']],
    ['a region that is none', 'voice.json', '{ "numerals": { "ar": { "regions": { "uae": {} } } } }', ['WS-D005 1:38']],
    ['a list that is none', 'voice.json', '{ "moods": {} }', ['WS-D001 1:3']],
    [
      'a tier that is none',
      'messages.json',
      '{ "a": { "description": "A", "tier": "controll" } }',
      ['WS-D004 1:38 control'],
    ],
    ['a number out of range', 'voice.json', '{ "tone": { "funny-serious": 2 } }', ['WS-D004 1:30']],
    ['a number that no program can read', 'voice.json', '{ "tone": { "funny-serious": 1e999 } }', ['WS-S008 1:30']],
    ['an empty text', 'words.en.json', '{ "a": " " }', ['WS-D004 1:8']],
    ['an empty object', 'brand.json', '{ "names": {} }', ['WS-D004 1:12']],
    [
      'a repeated item',
      'brand.json',
      '{ "names": { "en": { "written": "A", "never": ["B", "B"] } } }',
      ['WS-D004 1:47'],
    ],
    [
      'a name that is no language tag',
      'brand.json',
      '{ "names": { "english": { "written": "A" } } }',
      ['WS-D005 1:14'],
    ],
    ['an invalid message key', 'words.en.json', '{ "Action Close": "Close" }', ['WS-D005 1:3']],
    ['a key that is also a group', 'words.en.json', '{ "a": "A", "a.b": "B" }', ['WS-D006 1:13']],
    ['a group that is also a key', 'words.en.json', '{ "a.b": "B", "a": "A" }', ['WS-D006 1:15']],
    ['an unknown file', 'slogans.json', '{}', ['WS-D007 1:1']],
    ['words without a language', 'words.json', '{}', ['WS-D007 1:1']],
    ['a syntax error', 'words.en.json', '{ "a": "A", }', ['WS-S001 1:11']],
    ['a repeated key', 'words.en.json', '{ "a": "A", "a": "B" }', ['WS-S002 1:13']],
    ['several problems at once', 'brand.json', '{ "x": 1, "names": { "en": {} } }', ['WS-D001 1:3', 'WS-D002 1:28']],
  ])('%s', (_, file, text, want) => {
    expect(places(read(file, text).problems)).toEqual(want);
  });

  test('an entry with a problem is left out, and the others stay', () => {
    const { root } = read('words.en.json', '{ "a": 1, "b": "B", "C": "C" }');
    expect(tokensIn(root)).toEqual({ 'words.en.b': 'B' });
    const voice =
      '{ "tone": { "funny-serious": 2, "warm-cold": 1e999, "formal-casual": 0 }, "traits": { "x": {} }, "y": { "z": 1 } }';
    expect(tokensIn(read('voice.json', voice).root)).toEqual({ 'voice.tone.formal-casual': 0 });
  });

  test('a problem states why, with the description in the schema, and how to fix it', () => {
    const [problem] = read('brand.json', '{ "languages": { "en": { "locale": "en", "calendar": 5 } } }').problems;
    expect(problem!.why).toContain('calendar');
    expect(problem!.fix).toContain('gregory');
    expect(problem!.docs).toContain('WS-D004');
  });
});

const tokens = new URL('../../../../tokens/', import.meta.url);
const files = readdirSync(tokens, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?:^|\/)(?:brand|voice|messages|words\.[\w-]+)\.json$/u.test(path),
);

test.each(files)('tokens/%s has no problem, and its $schema is an existing file', (file) => {
  const at = new URL(file, tokens);
  const text = readFileSync(at, 'utf8');
  expect(read(file, text).problems).toEqual([]);
  const { $schema } = JSON.parse(text) as { $schema: string };
  expect(JSON.parse(readFileSync(new URL($schema, at), 'utf8'))).toHaveProperty('$id');
});
