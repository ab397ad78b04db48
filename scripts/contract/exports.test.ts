import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ExportTarget, packages, readManifest } from './repository.js';
import { root } from '../run/paths.mjs';

const published = packages.filter((folder) => !readManifest(folder).private);

/** The files of an export, by condition. */
function targets(target: ExportTarget): [condition: string, file: string][] {
  return typeof target === 'string' ? [['default', target]] : Object.entries(target);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `./${name.replaceAll('\\', '/')}`);
}

/** Whether a file exists for a target, which may contain one `*`. */
function exists(folder: string, file: string): boolean {
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

  test('has a name, a licence and publishes only dist', () => {
    const own = folder.replace('packages/', '');
    // The command has the name of the project.
    expect(manifest.name).toBe(own === 'cli' ? 'wusum' : `@wusum/${own}`);
    expect(manifest.license).toBe('MIT');
    // Private packages are never packed.
    expect(
      manifest.private ||
        manifest.files?.every((file) => /^(dist|README\.md|preset\.js|manager\.js|preview\.js)$/.test(file)),
    ).toBe(true);
  });

  test('every path in exports exists', () => {
    const missing = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(([, file]) => !exists(folder, file))
        .map(([condition, file]) => `${name} (${condition}) → ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test('published exports are in dist', () => {
    const outside = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(([condition, file]) => condition !== 'wusum-source' && !/^\.\/(dist\/|package\.json$)/.test(file))
        .map(([, file]) => `${name} → ${file}`),
    );
    expect(manifest.private ? [] : outside).toEqual([]);
  });

  test('an export of code has types, and the types come first', () => {
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

  test('every file in bin exists', () => {
    const missing = Object.values(manifest.bin ?? {}).filter((file) => !existsSync(join(root, folder, file)));
    expect(missing).toEqual([]);
  });
});

test('every component folder is an export of @wusum/react, with an index and stories', () => {
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

test('published packages depend only on published packages', () => {
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
