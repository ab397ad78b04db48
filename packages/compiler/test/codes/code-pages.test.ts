import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codeFamilies, codeTable } from '../../src/index.js';
import { codePages } from './code-pages.js';
import { problemsOf } from './sample.js';
import { samples, withoutSample } from './samples.js';

const folder = fileURLToPath(new URL('../../../../docs/diagnostics/', import.meta.url));
const packages = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['cli', 'compiler', 'dtcg', 'lint', 'mark', 'platforms', 'voice'].flatMap((name) =>
  readdirSync(`${packages}${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/u.test(path))
    .map((path) => `${packages}${name}/src/${path}`),
);
const table = Object.entries(codeTable);

describe('the table of codes', () => {
  test.each(table)('%s has a family, a title, a reason and a fix', (code, { title, why, fix }) => {
    expect(code).toMatch(/^WS-[A-Z]\d{3}$/u);
    expect(codeFamilies[code.slice(0, 4)]).toBeDefined();
    expect(title).toMatch(/^[A-Z][^.]{3,60}$/u);
    for (const part of [why, fix]) expect(part).toMatch(/^\S.*[.)}]$/u);
  });

  test.each(Object.entries(samples))(
    '%s is reported for its sample, complete and with a location in it',
    async (code, sample) => {
      const found = (await problemsOf(sample)).filter((diagnostic) => diagnostic.code === code);
      expect(found).not.toEqual([]);
      const entry = codeTable[code as keyof typeof codeTable];
      const places = found.flatMap(({ location }) => location?.file ?? []);
      expect(Object.keys(sample.files)).toEqual(expect.arrayContaining(places));
      for (const { severity, message, why, fix, docs } of found) {
        expect({ severity, hasDocs: docs?.includes(code) }).toEqual({ severity: entry.severity, hasDocs: true });
        for (const part of [message, why, fix]) expect(part).toMatch(/\S/u);
      }
    },
  );

  test('nothing reports a code that is not in it', () => {
    const reported = sources.flatMap((path) => readFileSync(path, 'utf8').match(/\bWS-[A-Z]\d{3}\b/gu) ?? []);
    expect(new Set(reported.filter((code) => !Object.hasOwn(codeTable, code)))).toEqual(new Set());
    expect(new Set(reported).size).toBeGreaterThan(100);
  });

  test('every code has a sample in this folder', () => {
    const known = [...Object.keys(samples), ...withoutSample];
    expect(table.map(([code]) => code).filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe('docs/diagnostics', () => {
  test('is up to date with the table and the samples; `npm run docs` updates it', async () => {
    const pages = await codePages();
    expect(existsSync(folder) ? readdirSync(folder).toSorted() : []).toEqual(Object.keys(pages).toSorted());
    for (const [path, text] of Object.entries(pages)) expect(readFileSync(`${folder}${path}`, 'utf8')).toBe(text);
  });
});
