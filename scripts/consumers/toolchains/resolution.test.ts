import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { packTarballs } from '../app.js';

/** Only `import`, and no resolution older than `exports`: Node below 16 and TypeScript's `node10` are not supported. */
const notSupported = (problem: { readonly resolutionKind?: string }): boolean =>
  problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs';

let tarballs: Map<string, string>;
beforeAll(async () => {
  tarballs = await packTarballs('resolution', ['react', 'theme', 'voice', 'mark', 'tribe', 'pattern']);
});

test('types and code of every entry are found by Node and by bundlers, and are about each other', async () => {
  const problems: unknown[] = [];
  for (const [name, file] of tarballs) {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))));
    expect(result).toMatchObject({ types: { kind: 'included' } });
    if (!('problems' in result)) continue;
    for (const problem of result.problems) {
      const entry = 'entrypoint' in problem ? problem.entrypoint : '';
      // Style sheets have no types.
      if (!notSupported(problem as never) && !/\.(?:css|json)$/.test(entry)) problems.push({ name, ...problem });
    }
  }
  expect(problems).toEqual([]);
});
