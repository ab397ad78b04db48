import { describe, expect, test } from 'vitest';
import { ruleCases } from './cases/index.js';
import { compareFinding, runCase, wantedFinding } from './cases/run-case.js';
import { compile, type CompileResult } from '../../src/compile.js';
import { checkFiles, checkSystem, rules, readStyles } from '@wusum/lint';
import type { BrandSystem, FontPackage } from '@wusum/platforms';
import { makeContext } from '../../../lint/src/rules/shared/context.js';
import { measureStylePairs } from '../../../lint/src/rules/shared/measure-style-pairs.js';
import { fontPackages } from './fonts.js';

describe.each(rules)('$name', (rule) => {
  const cases = ruleCases[rule.name];

  test.each(cases)('$name', async (given) => {
    const found = await runCase(rule.name, given, fontPackages(given.fonts ?? []));
    expect(found.map((each, index) => compareFinding(each, given.want[index]))).toEqual(given.want.map(wantedFinding));
    for (const { code, why, fix } of found) {
      expect(code).toBe(rule.code);
      for (const part of [why, fix]) expect(part).toMatch(/\S/u);
    }
  });

  test('has a refused and an accepted case', () => {
    expect(cases.some(({ want }) => want.length > 0)).toBe(true);
    expect(cases.some(({ want }) => want.length === 0)).toBe(true);
  });
});

test('each rule has its own code and name, and options that accept their defaults', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { options } of rules)
    for (const option of Object.values(options)) expect(option.is(option.default)).toBe(true);
});

function systemOf(compiled: CompileResult): BrandSystem {
  if (!compiled.ok) throw new Error('The tokens do not compile.');
  return compiled.system;
}

test('variables with the prefix of another platform are recognised', async () => {
  const files = { 'a.json': JSON.stringify({ gap: { $type: 'dimension', $value: { value: 8, unit: 'px' } } }) };
  const compiled = compile(files, { resolver: 'a.json' });
  const uses = readStyles({
    'a.css': '.a { gap: var(--acme-gap); margin: var(--ws-gap); padding: var(--acme-gab) var(--other-gab) }',
  });
  const report = await checkSystem(
    { files, system: systemOf(compiled), uses, naming: 'acme' },
    { only: ['undefined'] },
  );
  expect(report.diagnostics.map(({ didYouMean, edit }) => [didYouMean, edit?.location.column])).toEqual([
    ['--acme-gap', 64],
  ]);
});

test('files that do not compile are searched for secrets', async () => {
  const found = await checkFiles({
    'a.json': '{ "a": { "$value": 1, "$description": "figd_abcdefghijklmnopqrstuvwx" } }',
  });
  expect(found.map(({ code }) => code)).toEqual(['WS-K013']);
});

test('an unreadable font file is reported and does not stop the check', async () => {
  const files = { 'a.json': '{ "font": { "$type": "fontFamily", "$value": ["Cairo Variable", "sans-serif"] } }' };
  const [font] = fontPackages(['Cairo Variable']) as [FontPackage];
  const names = Object.keys(font.files).filter((name) => name.includes('latin'));
  const fonts = [{ ...font, files: Object.fromEntries(names.map((name) => [name, new Uint8Array(8)])) }];
  const report = await checkSystem({ files, system: systemOf(compile(files, { resolver: 'a.json' })), fonts });
  expect(report.diagnostics).toMatchObject([{ code: 'WS-K005', location: { file: 'a.json', line: 1 } }]);
  expect(report.diagnostics[0]?.message).toContain(names[0]);
});

test('pairs are measured again for other options', () => {
  const files = {
    'a.json': JSON.stringify({
      color: {
        $type: 'color',
        page: { $value: { colorSpace: 'srgb', components: [1, 1, 1] } },
        text: { $value: { colorSpace: 'srgb', components: [0.5, 0.5, 0.5] } },
      },
    }),
  };
  const system = systemOf(compile(files, { resolver: 'a.json' }));
  const uses = readStyles({ 'a.css': '.ws-a { color: var(--ws-color-text); background: var(--ws-color-page) }' });
  const context = makeContext({ files, system, uses });
  const options = { text: 4.5, nonText: 3, textToken: '', nonTextToken: '', backgrounds: [] };
  const targets = [4.5, 3, 4.5].map((text) => measureStylePairs(context, { ...options, text })[0]?.target);
  expect(targets).toEqual([4.5, 3, 4.5]);
});
