import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Location } from './types.js';
import { error } from './code-entry.js';
import { formatGithub } from './github.js';
import { toSarif } from './sarif.js';

const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/lib.index\.js$/u, 'lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv as never);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

const codes = { 'WS-G010': error('Unknown token', 'It has no value.', 'Define it.') };
const options = { tool: { name: 'tool', version: '1.2.3' }, codes };
const location: Location = { file: 'brands/ä b/x.json', line: 3, column: 7, endLine: 3, endColumn: 12 };
const problem: Diagnostic = {
  code: 'WS-G010',
  severity: 'error',
  message: 'There is no token "b".',
  location,
  fix: 'Define it.',
  didYouMean: 'bb',
  related: [{ message: 'first set here', location: { file: 'a.json', line: 2, column: 2 } }],
  contexts: { mode: 'dark' },
  edit: { location, text: '"{bb}"' },
};

describe('SARIF', () => {
  test('has location, related location, replacement and the page of the rule', () => {
    const log = toSarif([problem], options);
    const [run] = log.runs;
    expect(run?.tool.driver.rules).toMatchObject([
      {
        id: 'WS-G010',
        shortDescription: { text: codes['WS-G010'].title },
        helpUri: expect.stringMatching(/WS-G010/u),
      },
    ]);
    const region = { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 };
    const artifactLocation = { uri: 'brands/%C3%A4%20b/x.json' };
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'WS-G010',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'There is no token "b". Define it. Did you mean bb?' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      relatedLocations: [{ message: { text: 'first set here' } }],
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '"{bb}"' } }] },
          ],
        },
      ],
      properties: { contexts: { mode: 'dark' } },
    });
  });

  test('a problem without a location is shown at the fallback', () => {
    const { location: _, ...nowhere } = problem;
    const at = (fallback?: string): unknown => toSarif([nowhere], { ...options, fallback }).runs[0]?.results?.[0];
    expect(at('x.json')).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'x.json' } } }],
    });
    expect(at()).not.toHaveProperty('locations');
  });

  const places = fc.record(
    { file: fc.string(), line: fc.nat(9), column: fc.nat(9), endLine: fc.integer({ min: 1 }), endColumn: fc.nat() },
    { requiredKeys: ['file', 'line', 'column'] },
  );
  const problems = fc.record(
    {
      code: fc.constantFrom('WS-X999', ...Object.keys(codes)),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      message: fc.string(),
      location: places,
      related: fc.array(fc.record({ message: fc.string(), location: places }), { maxLength: 2 }),
      contexts: fc.dictionary(fc.string(), fc.string()),
      edit: fc.record({ location: places, text: fc.string() }),
    },
    { requiredKeys: ['code', 'severity', 'message'] },
  );

  test('is valid against the OASIS schema for any diagnostics', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    fc.assert(
      fc.property(fc.array(problems, { maxLength: 4 }), (list) => {
        const log: unknown = JSON.parse(JSON.stringify(toSarif(list as Diagnostic[], options)));
        expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('GitHub annotations', () => {
  test('are one line each, with separators and line breaks escaped', () => {
    const odd = {
      ...problem,
      location: { ...location, file: 'a,b:c%.json' },
      message: '100 %\nnext',
      docs: 'https://x',
    };
    expect(formatGithub([odd], { codes })).toBe(
      `::error file=a%2Cb%3Ac%25.json,line=3,col=7,endLine=3,endColumn=12,title=WS-G010 ${codes['WS-G010'].title}::` +
        '100 %25%0Anext%0Afirst set here: a.json:2:2%0ADefine it.%0ADid you mean bb?%0Ahttps://x\n',
    );
  });

  test('contain the original text when read as the runner reads them', () => {
    const back = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/gu, (code) => decodeURIComponent(code));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const printed = formatGithub([{ ...problem, message: text, location: { file: text, line: 1, column: 1 } }]);
        const [, command, properties = '', message = ''] =
          /^::([^ \n\r]*) ([^\n\r]*?)::([^\n\r]*)\n$/u.exec(printed) ?? [];
        const file = properties.split(',').find((property) => property.startsWith('file='));
        expect({ command, file: back(file ?? ''), message: back(message).slice(0, text.length) }).toEqual({
          command: 'error',
          file: `file=${text}`,
          message: text,
        });
      }),
    );
  });
});
