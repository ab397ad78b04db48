import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run/paths.mjs';

const folder = join(root, 'docs/developers');
const guides = readdirSync(folder).filter((name) => /^(?:from|with)-.*\.md$/.test(name));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

const { names } = JSON.parse(readFileSync(join(root, 'packages/contract/dist/contract.json'), 'utf8')) as {
  names: Record<string, string>;
};
const components = join(root, 'packages/react/src/components');
const exported = new Set(
  readdirSync(components).flatMap((name) => {
    const text = readFileSync(join(components, name, 'index.ts'), 'utf8');
    return [...text.matchAll(/\b[A-Z]\w+/g)].map(([word]) => word);
  }),
);

/** The cells of the tables below a heading, row by row, without the header. */
function rowsOf(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

test('there is a guide for each library that people come from, and for each that they keep', () => {
  expect(guides).toEqual([
    'from-chakra.md',
    'from-mui.md',
    'from-radix-themes.md',
    'from-shadcn.md',
    'with-styled-components.md',
    'with-tailwind.md',
  ]);
});

describe.each(guides.filter((name) => name.startsWith('from-')))('%s', (name) => {
  const parts = rowsOf(textOf(name), 'Components');
  const tokens = rowsOf(textOf(name), 'Tokens');

  test('maps components and tokens to those that exist', () => {
    expect([parts.length, tokens.length].every((count) => count > 10)).toBe(true);
    const unknown = [
      ...parts.flatMap(([, ours = '']) => codeIn(ours).filter((each) => !exported.has(each))),
      ...tokens.flatMap(([, ours = '']) => codeIn(ours).filter((each) => !Object.hasOwn(names, each))),
    ];
    expect(unknown).toEqual([]);
  });

  test('maps a component or a token once', () => {
    const left = [...parts, ...tokens].map(([theirs]) => theirs);
    expect(left.filter((each, index) => left.indexOf(each) !== index)).toEqual([]);
  });
});

test('every variable, and every token that a guide names, exists', () => {
  const variables = new Set(Object.keys(names).map((path) => `--ws-${path.replaceAll('.', '-')}`));
  const groups = [...new Set(Object.keys(names).map((path) => path.split('.')[0]!))].join('|');
  const unknown = readdirSync(folder).flatMap((name) => {
    const text = textOf(name);
    const used = [...text.matchAll(/var\((--ws-[\w-]+)\)/g)].map((match) => match[1]!);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const named = rows.flatMap((line) => codeIn(line.split('|').slice(2).join('|')));
    const tokens = named.filter((each) => new RegExp(`^(?:${groups})\\.[\\w.-]+$`).test(each));
    return [
      ...used.filter((each) => ![...variables].some((known) => each.startsWith(known))),
      ...tokens.filter((each) => !Object.hasOwn(names, each)),
    ].map((each) => `${name}: ${each}`);
  });
  expect(unknown).toEqual([]);
});
