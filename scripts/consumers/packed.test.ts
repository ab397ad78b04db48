import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packages, readManifest } from '../contract/repository.js';
import { run } from '../run/child.mjs';
import { root } from '../run/paths.mjs';

interface Packed {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const published = packages.filter((folder) => !readManifest(folder).private);
const home = mkdtempSync(join(tmpdir(), 'wusum-packed-'));
const tarballs = new Map<string, { path: string; manifest: Packed; files: Set<string> }>();

async function output(program: string, args: string[], cwd: string): Promise<string> {
  const { code, output: text } = await run(program, args, { cwd, env: process.env, seconds: 120 });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} exits with code ${code}:\n${text}`);
  return text;
}

beforeAll(async () => {
  for (const [number, folder] of published.entries()) {
    const out = join(home, String(number));
    await output('pnpm', ['pack', '--pack-destination', out], join(root, folder));
    const [file] = readdirSync(out);
    const list = await output('tar', ['-tzf', file!], out);
    const manifest = await output('tar', ['-xzOf', file!, 'package/package.json'], out);
    tarballs.set(folder, {
      path: join(out, file!),
      manifest: JSON.parse(manifest) as Packed,
      files: new Set(list.split('\n').map((name) => name.replace('package/', './'))),
    });
  }
});
afterAll(() => rmSync(home, { recursive: true }));

/** Every file that the exports name, by condition. */
const targets = ({ exports = {} }: Packed): [name: string, condition: string, file: string][] =>
  Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string'
      ? [[name, 'default', target] as [string, string, string]]
      : Object.entries(target).map(([condition, file]): [string, string, string] => [name, condition, file]),
  );

describe.each(published)('the tarball of %s', (folder) => {
  test('names no source: neither a condition nor a file', () => {
    const { manifest, files } = tarballs.get(folder)!;
    expect(
      targets(manifest).filter(([, condition, file]) => condition === 'wusum-source' || /\bsrc\//.test(file)),
    ).toEqual([]);
    expect([...files].filter((name) => name.startsWith('./src/'))).toEqual([]);
  });

  test('names real versions: no `catalog:` and no `workspace:`', () => {
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = tarballs.get(folder)!.manifest;
    const versions = [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap((field) =>
      Object.entries(field ?? {}),
    );
    expect(versions.filter(([, version]) => /^(catalog|workspace):/.test(version))).toEqual([]);
  });

  test('publint finds nothing in it, suggestions included', async () => {
    const bytes = readFileSync(tarballs.get(folder)!.path);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  test('has a file for every path in its exports', () => {
    const { manifest, files } = tarballs.get(folder)!;
    const all = [...files];
    const missing = targets(manifest).filter(([, , file]) => {
      const [before = '', after] = file.split('*');
      return after === undefined
        ? !files.has(file)
        : !all.some((name) => name.startsWith(before) && name.endsWith(after) && name.length > file.length - 1);
    });
    expect(missing).toEqual([]);
  });
});

test('every component of @wusum/react has code, types and a style sheet under its own path, in both entry points', () => {
  const { manifest, files } = tarballs.get('packages/react')!;
  const components = readdirSync(join(root, 'packages/react/src/components'));
  const patterns = targets(manifest).filter(([name]) => name.includes('*'));
  expect(patterns).toHaveLength(5);
  const missing = components.flatMap((name) =>
    patterns.map(([, , file]) => file.replace('*', name)).filter((file) => !files.has(file)),
  );
  expect(missing).toEqual([]);
});
