import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ExportTarget, packages, readManifest } from './repository.js';
import { root } from '../run/paths.mjs';

const published = packages.filter((folder) => !readManifest(folder).private);

/** The files that one export names, by condition. */
function targets(target: ExportTarget): [condition: string, file: string][] {
  return typeof target === 'string' ? [['default', target]] : Object.entries(target);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `./${name.replaceAll('\\', '/')}`);
}

/** Does a real file answer to this target, which may hold one `*`? */
function answers(folder: string, file: string): boolean {
  if (!file.includes('*')) return existsSync(join(root, folder, file));
  const [before = '', after = ''] = file.split('*');
  const top = before.split('/')[1] ?? '';
  return filesBelow(join(root, folder, top))
    .map((name) => name.replace('./', `./${top}/`))
    .some((name) => name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length);
}

describe.each(packages)('%s', (folder) => {
  const manifest = readManifest(folder);
  const entries = Object.entries(manifest.exports ?? {});

  test('has a name, a licence and only dist in its tarball', () => {
    const room = folder.replace('packages/', '');
    // The program that people type is called after the project.
    expect(manifest.name).toBe(room === 'cli' ? 'wusum' : `@wusum/${room}`);
    expect(manifest.license).toBe('MIT');
    // What is private is packed by nobody.
    expect(
      manifest.private ||
        manifest.files?.every((file) => /^(dist|README\.md|preset\.js|manager\.js|preview\.js)$/.test(file)),
    ).toBe(true);
  });

  test('every path in exports leads to a real file', () => {
    const missing = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(([, file]) => !answers(folder, file))
        .map(([condition, file]) => `${name} (${condition}) → ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test('what is not source comes from dist', () => {
    const outside = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(([condition, file]) => condition !== 'wusum-source' && !/^\.\/(dist\/|package\.json$)/.test(file))
        .map(([, file]) => `${name} → ${file}`),
    );
    expect(manifest.private ? [] : outside).toEqual([]);
  });

  test('an export that is code has types, and types come before code', () => {
    const wrong = entries
      .filter(([, target]) =>
        targets(target).some(([condition, file]) => condition === 'default' && /\.m?js$/.test(file)),
      )
      .filter(([, target]) => {
        const conditions = targets(target).map(([condition]) => condition);
        return !conditions.includes('types') || conditions.indexOf('types') > conditions.indexOf('default');
      })
      .map(([name]) => name);
    expect(wrong).toEqual([]);
  });

  test('every program in bin is there', () => {
    const missing = Object.values(manifest.bin ?? {}).filter((file) => !existsSync(join(root, folder, file)));
    expect(missing).toEqual([]);
  });
});

test('every component folder is an export of @wusum/react, and has the files of a component', () => {
  const folder = 'packages/react';
  const { exports = {} } = readManifest(folder);
  const components = readdirSync(join(root, folder, 'src/components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const pattern = '.' in exports && './*' in exports;
  expect(components.filter((name) => !pattern && !(`./${name}` in exports))).toEqual([]);
  const incomplete = components.filter((name) => {
    const files = readdirSync(join(root, folder, 'src/components', name));
    return !files.includes('index.ts') || !files.some((file) => file.endsWith('.stories.tsx'));
  });
  expect(incomplete).toEqual([]);
});

test('what is published depends on published versions only', () => {
  const wrong = published.flatMap((folder) => {
    const manifest = readManifest(folder);
    const privateNames = new Set(
      packages
        .map(readManifest)
        .filter((other) => other.private)
        .map((other) => other.name),
    );
    return Object.keys(manifest.dependencies ?? {}).filter((name) => privateNames.has(name));
  });
  expect(wrong).toEqual([]);
});
