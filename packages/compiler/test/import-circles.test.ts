import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));

/** File → the files that it imports, types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const paths = [...text.matchAll(/ from '(\.[^']+)\.js'/gu)].map(([, path]) => path!);
    return [file, paths.map((path) => `${posix.join(posix.dirname(file), path)}.ts`)] as const;
  }),
);

/** The first circle of imports that a walk from a file meets. */
function circleFrom(file: string, trail: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...trail, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

test('no files of the compiler import each other in a circle, types included', () => {
  expect(files.length).toBeGreaterThan(100);
  const done = new Set<string>();
  const file = files.find((each) => circleFrom(each, [], done) !== undefined);
  expect(file && circleFrom(file, [], new Set())).toBeUndefined();
});

test('diagnostics import nothing of the token graph', () => {
  const targets = files.filter((file) => file.startsWith('diagnostics/')).flatMap((file) => imports.get(file) ?? []);
  expect(targets.filter((path) => /^(?:graph|resolver|source|validate)\//u.test(path))).toEqual([]);
});
