import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fix, lint } from './lint.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wusum-deprecated-'));
  const color = {
    $type: 'color',
    ink: { $value: '{color.text.default}', $deprecated: '{color.text.default}, gone in 2.0.0' },
    old: { $deprecated: true, gone: { $value: '#000' }, kept: { $value: '#000', $deprecated: false } },
    text: { default: { $value: '#111' } },
  };
  writeFileSync(join(cwd, 'a.tokens.json'), JSON.stringify({ color }));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const options = [{ tokens: ['.'] }];
const rule = 'no-deprecated-tokens';

test.each([
  ['in a template', 'css`color: var(--ws-color-ink);`', 'css`color: var(--ws-color-text-default);`'],
  ['in a text', 'const a = "var(--ws-color-ink)"', 'const a = "var(--ws-color-text-default)"'],
  ['in typed code', 'css`color: ${vars.color.ink};`', 'css`color: ${vars.color.text.default};`'],
  [
    'in a class',
    'const a = <p className="text-(--ws-color-ink)" />',
    'const a = <p className="text-(--ws-color-text-default)" />',
  ],
])('replaces it %s', (_, code, output) => expect(fix(rule, code, { options, cwd })).toBe(output));

test('reports one without a replacement, also one of a deprecated group', () => {
  const code = 'css`color: var(--ws-color-old-gone); fill: var(--ws-color-old-kept)`';
  expect(lint(rule, code, { options, cwd })).toEqual([{ what: 'deprecated', text: '--ws-color-old-gone' }]);
});

test('allows longer names and other objects', () => {
  const code = 'css`color: var(--ws-color-ink-2); fill: ${a.color.ink} ${vars.color.text.default}`';
  expect(lint(rule, code, { options, cwd })).toEqual([]);
});

test('reads style sheets', () => {
  const code = '.a { color: var(--ws-color-ink) }';
  expect(fix(rule, code, { language: 'css', options, cwd })).toBe('.a { color: var(--ws-color-text-default) }');
});

test('another prefix is an option', () => {
  const own = [{ tokens: ['a.tokens.json'], prefix: '' }];
  expect(lint(rule, 'css`color: var(--color-ink)`', { options: own, cwd })).toHaveLength(1);
});

test('a change of the file is seen', () => {
  const file = join(cwd, 'b.json');
  writeFileSync(file, JSON.stringify({ space: { $value: 1 } }));
  const own = [{ tokens: ['b.json'] }];
  expect(lint(rule, 'css`gap: var(--ws-space)`', { options: own, cwd })).toEqual([]);
  writeFileSync(file, JSON.stringify({ space: { $value: 1, $deprecated: true } }));
  expect(lint(rule, 'css`gap: var(--ws-space)`', { options: own, cwd })).toHaveLength(1);
});

test('says what is missing', () => {
  expect(() => lint(rule, 'a', { cwd })).toThrow(/wusum build --platform json/u);
  expect(() => lint(rule, 'a', { options: [{ tokens: ['none'] }], cwd })).toThrow(/There is no .*none/u);
});
