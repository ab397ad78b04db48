import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { importsOf } from './imports.js';
import { packages, projectFiles, readText } from './repository.js';

const sources = projectFiles().filter(
  (path) => /^packages\/[^/]+\/src\/.*\.tsx?$/u.test(path) && !/\.(?:test|stories|d)\.tsx?$/u.test(path),
);
const known = new Set(sources);

/** File → the files of its package that it imports, types included. */
const imports = new Map(sources.map((file) => [file, targetsOf(file)]));

function targetsOf(file: string): string[] {
  const paths = importsOf(file, readText(file)).filter((path) => path.startsWith('.'));
  return paths.flatMap((path) => {
    const target = join(dirname(file), path).replace(/\.jsx?$/u, '');
    return [`${target}.ts`, `${target}.tsx`].filter((name) => known.has(name));
  });
}

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

test.each(packages)('no files of %s import each other in a circle, types included', (folder) => {
  const files = sources.filter((file) => file.startsWith(`${folder}/`));
  const done = new Set<string>();
  const circles = files.flatMap((file) => (done.has(file) ? [] : [circleFrom(file, [], done)])).filter(Boolean);
  expect(circles).toEqual([]);
});
