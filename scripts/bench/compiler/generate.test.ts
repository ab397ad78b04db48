import { expect, test } from 'vitest';
import { openWatch } from '../../../packages/compiler/src/index.js';
// @ts-expect-error a script without declarations
import { edited, generate } from './generate.mjs';

interface System {
  readonly files: Record<string, string>;
  readonly entry: string;
  readonly permutations: readonly unknown[];
}

test.each([
  ['a mix', { tokens: 1000 }, 1],
  ['brands and modes', { tokens: 100, brands: 3, modes: 4 }, 12],
  ['chains', { tokens: 200, depth: 100 }, 1],
])(
  '%s: generates the same valid files each time, with the given number of tokens and permutations',
  (_name, shape, size) => {
    const system = generate(shape) as System;
    expect(generate(shape)).toEqual(system);
    expect(system.permutations).toHaveLength(size);
    const watch = openWatch(system.files, system.entry);
    expect(watch.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(watch.system!.permutations).toHaveLength(size);
    expect(watch.system!.permutations[0]!.tokens.size).toBe(shape.tokens);
  },
);

test('the measured edit changes only a value, so its update is a patch', () => {
  const { files, entry } = generate({ tokens: 100, modes: 4 }) as System;
  const update = openWatch(files, entry).update(edited(files, 1) as Record<string, string>);
  expect(update).toMatchObject({ kind: 'patch', patch: { css: expect.stringContaining('--ws-u0-palette-hue-0') } });
  expect(update).not.toHaveProperty('recompiled');
});
