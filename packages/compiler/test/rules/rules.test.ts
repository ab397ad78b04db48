import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleCases } from './cases/index.js';
import { compareFinding, runCase, wantedFinding } from './cases/run-case.js';
import { compile } from '../../src/compile.js';
import { checkFiles, checkSystem, rules } from '../../src/rules/index.js';
import type { BrandSystem, CompileResult } from '../../src/system.js';
import type { FontPackage } from '../../src/emit/fonts/font-files.js';
import { readStyles } from '../../src/usage/index.js';
import { fontPackages } from './fonts.js';

describe.each(rules)('$id', (rule) => {
  const cases = ruleCases[rule.id];

  test.each(cases)('$name', async (given) => {
    const found = await runCase(rule.id, given, fontPackages(given.fonts ?? []));
    expect(found.map((each, index) => compareFinding(each, given.want[index]))).toEqual(given.want.map(wantedFinding));
    for (const { code, why, fix } of found) {
      expect(code).toBe(rule.code);
      for (const part of [why, fix]) expect(part).toMatch(/\S/u);
    }
  });

  test('has a case that fails and one that is fine', () => {
    expect(cases.some(({ want }) => want.length > 0)).toBe(true);
    expect(cases.some(({ want }) => want.length === 0)).toBe(true);
  });
});

test('each rule has a code and an id of its own, and options that take their defaults', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { options } of rules)
    for (const option of Object.values(options)) expect(option.is(option.default)).toBe(true);
});

function systemOf(compiled: CompileResult): BrandSystem {
  if (!compiled.ok) throw new Error('The tokens are not sound.');
  return compiled.system;
}

test('variables with the first word of another platform are known as well', async () => {
  const files = { 'a.json': JSON.stringify({ gap: { $type: 'dimension', $value: { value: 8, unit: 'px' } } }) };
  const compiled = compile(files, { resolver: 'a.json' });
  const uses = readStyles({
    'a.css': '.a { gap: var(--acme-gap); margin: var(--ws-gap); padding: var(--acme-gab) var(--other-gab) }',
  });
  const report = await checkSystem(
    { files, system: systemOf(compiled), uses, prefix: 'acme' },
    { only: ['undefined'] },
  );
  expect(report.diagnostics.map(({ didYouMean, edit }) => [didYouMean, edit?.location.column])).toEqual([
    ['--acme-gap', 64],
  ]);
});

test('files that cannot be compiled are searched for secrets all the same', async () => {
  const found = await checkFiles({
    'a.json': '{ "a": { "$value": 1, "$description": "figd_abcdefghijklmnopqrstuvwx" } }',
  });
  expect(found.map(({ code }) => code)).toEqual(['WS-K013']);
});

test('a font file that is none is told, and nothing breaks', async () => {
  const files = { 'a.json': '{ "font": { "$type": "fontFamily", "$value": ["Cairo Variable", "sans-serif"] } }' };
  const [font] = fontPackages(['Cairo Variable']) as [FontPackage];
  const names = Object.keys(font.files).filter((name) => name.includes('latin'));
  const fonts = [{ ...font, files: Object.fromEntries(names.map((name) => [name, new Uint8Array(8)])) }];
  const report = await checkSystem({ files, system: systemOf(compile(files, { resolver: 'a.json' })), fonts });
  expect(report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^WS-K005 font is set in cairo-latin.* and no font can be read there\.$/u),
  ]);
});

test('the example of the README finds what it says', { timeout: 30_000 }, () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /## Rules.*?```js\n(.*?)```/su.exec(readme)![1]!;
  const loader = new URL('../../../../scripts/theme/source-loader.mjs', import.meta.url).href;
  const args = ['--import', loader, '--input-type=module', '--eval', example];
  const said = execFileSync(process.execPath, args, { cwd: new URL('../..', import.meta.url), encoding: 'utf8' });
  expect(said).toBe('WS-K002 true\n');
});
