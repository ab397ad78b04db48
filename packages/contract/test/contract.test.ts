import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareContracts, type Contract, isAtLeast, nextVersion } from '../../compiler/src/index.js';
import * as index from '../dist/index.js';
import { messages } from '../dist/messages.js';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const contract = JSON.parse(read('dist/contract.json')) as Contract;

describe('the version of the contract', () => {
  const released = JSON.parse(read('released.json')) as Contract;
  const change = compareContracts(released, contract);

  it('is raised when a name leaves or changes its type (major) or is new (minor)', () => {
    const least = nextVersion(released.version, change);
    // To fix: raise "contractVersion" in tokens/wusum.resolver.json.
    expect(isAtLeast(contract.version, least), `${least}: ${[...change.breaking, ...change.added].join(', ')}`).toBe(
      true,
    );
  });

  it('is released with the list of its names', () => {
    // To fix: pnpm --filter @wusum/contract run release
    expect(contract).toEqual(released);
  });
});

describe('the package', () => {
  it('exports what contract.json lists', () => {
    expect(index.version).toBe(contract.version);
    expect(index.breakpoints).toEqual(contract.breakpoints);
    expect(index.contexts).toEqual(contract.contexts);
    expect(index.languages.map(({ id }) => id)).toEqual(contract.languages);
    for (const { id } of index.languages) expect(Object.keys(messages[id])).toEqual(contract.messages);
  });

  it('has each neutral message in the module of its group, and in no other', async () => {
    const seen: Record<string, string[]> = { en: [], ar: [] };
    for (const file of readdirSync(at('dist/messages')).filter((name) => name.endsWith('.js'))) {
      const group = file.slice(0, -'.js'.length);
      const texts = Object.values((await import(at(`dist/messages/${file}`).href)) as Record<string, typeof messages>);
      expect(texts).toHaveLength(1);
      for (const { id } of index.languages) {
        const keys = Object.keys(texts[0]![id]);
        expect(keys.filter((key) => !key.startsWith(`${group}.`))).toEqual([]);
        seen[id]!.push(...keys);
      }
    }
    for (const { id } of index.languages) expect(seen[id]!.toSorted()).toEqual(contract.messages.toSorted());
  });

  it('has no ramps: their steps are not roles', () => {
    expect(Object.keys(index.vars.color)).not.toContain('ramp');
    expect(Object.keys(contract.names).filter((path) => path.includes('ramp'))).toEqual([]);
  });

  it('has no text of a brand', () => {
    const brands = readdirSync(at('../../tokens/brands'));
    const text = readdirSync(at('dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .join('\n');
    // `wusum` is the name of the project too.
    expect(brands.filter((id) => id !== 'wusum' && new RegExp(`\\b${id}\\b`, 'iu').test(text))).toEqual([]);
    expect(text).not.toMatch(/#[0-9a-f]{6}\b|oklch\(/iu);
  });

  it('the neutral messages address nobody: no Arabic button is a command to one man', () => {
    const commands = ['أغلق', 'امسح', 'أرسل', 'احفظ', 'ألغِ', 'ارجع', 'افتح', 'انسخ', 'ابحث', 'اختر'];
    const texts = Object.values(messages.ar).map((message) => JSON.stringify(message));
    expect(texts.filter((text) => commands.some((command) => text.split(/[^\p{L}\p{M}]/u).includes(command)))).toEqual(
      [],
    );
  });

  it('the example of the README runs', () => {
    const example = /```js\n(.*?)```/su.exec(read('README.md'))![1]!;
    const args = ['--input-type=module', '--eval', example];
    const output = execFileSync(process.execPath, args, { cwd: at('.'), encoding: 'utf8' });
    expect(output).toBe('var(--ws-color-surface-raised)\n48rem\nClose إغلاق\n');
  });
});
