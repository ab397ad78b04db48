import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run/paths.mjs';

/** Guides for people who come from another library. */
const folder = join(root, 'docs/developers');
const guides = readdirSync(folder).filter((name) => /^from-.*\.md$/u.test(name));

const source = join(root, 'packages/react/src/components');
const exported = new Set(
  readdirSync(source)
    .map((name) => readFileSync(join(source, name, 'index.ts'), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export (?:\* as (\w+)|\{ (\w+) \})/gmu)].map(([, all, one]) => all ?? one!)),
);
const namesIn = (text: string): string[] => [...text.matchAll(/`(\w+)/gu)].map(([, name]) => name!);

describe.each(guides)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const table = /^## Components$([\s\S]*?)^## /mu.exec(text)![1]!;

  test('leads to components that exist', () => {
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const own = rows.flatMap((line) => namesIn(line.split('|')[2]!));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((each) => !exported.has(each))).toEqual([]);
  });

  test('names none as missing that exists', () => {
    const missing = namesIn(/^There is no ([^:]*)/mu.exec(table)?.[1] ?? '');
    expect(missing.filter((each) => exported.has(each))).toEqual([]);
  });
});
