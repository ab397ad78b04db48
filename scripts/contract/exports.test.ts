import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Whether a target, which may have one `*`, is a real file. */
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

  test('has a name, a licence and publishes only dist and schemas', () => {
    const short = folder.replace('packages/', '');
    // The command has the name of the project, and `npm create wusum` looks for its own name.
    const names: Readonly<Record<string, string>> = { cli: 'wusum', create: 'create-wusum' };
    expect(manifest.name).toBe(names[short] ?? `@wusum/${short}`);
    expect(manifest.license).toBe('MIT');
    // A private package is never packed.
    expect(
      manifest.private ||
        manifest.files?.every((file) => /^(dist|schemas|README\.md|preset\.js|manager\.js|preview\.js)$/.test(file)),
    ).toBe(true);
  });

  test('every path in exports is a real file', () => {
    const missing = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(([, file]) => !exists(folder, file))
        .map(([condition, file]) => `${name} (${condition}) → ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test('no built file imports a shared chunk of which it uses nothing: bundlers would warn about it', () => {
    const hasNoEffects = 'sideEffects' in manifest;
    const built = hasNoEffects ? filesBelow(join(root, folder, 'dist')).filter((name) => name.endsWith('.js')) : [];
    const idle = built.filter((name) =>
      /^import\s*["'][^"']*chunk-/m.test(readFileSync(join(root, folder, 'dist', name), 'utf8')),
    );
    expect(idle).toEqual([]);
  });

  test('every export but a source is in dist, or a schema', () => {
    const outside = entries.flatMap(([name, target]) =>
      targets(target)
        .filter(
          ([condition, file]) => condition !== 'wusum-source' && !/^\.\/(dist\/|schemas\/|package\.json$)/.test(file),
        )
        .map(([, file]) => `${name} → ${file}`),
    );
    expect(manifest.private ? [] : outside).toEqual([]);
  });

  test('the published exports are those of the workspace without its sources', () => {
    const without = entries.map(([name, target]) => {
      const kept = targets(target).filter(([condition]) => condition !== 'wusum-source');
      return [name, kept.length === 1 && kept[0]![0] === 'default' ? kept[0]![1] : Object.fromEntries(kept)];
    });
    const hasSources = entries.some(([, target]) =>
      targets(target).some(([condition]) => condition === 'wusum-source'),
    );
    // pnpm puts `publishConfig.exports` in place of `exports` when it packs.
    const inTarball = manifest.publishConfig?.exports ?? (hasSources ? undefined : Object.fromEntries(entries));
    expect(manifest.private ? undefined : inTarball).toEqual(
      manifest.private ? undefined : Object.fromEntries(without),
    );
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

  test('every program in bin is a real file', () => {
    const missing = Object.values(manifest.bin ?? {}).filter((file) => !existsSync(join(root, folder, file)));
    expect(missing).toEqual([]);
  });
});

test('the exports of @wusum/react are patterns, and every folder that they match has the files of a component', () => {
  const folder = 'packages/react';
  const { exports = {} } = readManifest(folder);
  const components = readdirSync(join(root, folder, 'src/components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const patterns = ['./*', './styled/*', './*/styles.css'];
  expect(patterns.filter((name) => !(name in exports))).toEqual([]);
  const incomplete = components.filter((name) => {
    const files = readdirSync(join(root, folder, 'src/components', name));
    return !files.includes('index.ts') || !files.some((file) => file.endsWith('.stories.tsx'));
  });
  expect(incomplete).toEqual([]);
});

test('a published package depends on published packages only', () => {
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
