import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import { setValue } from '../intents-of.js';
import { CompileSession } from '../../live/session.js';
import { rampOf, withLightness } from './ramp-steps.js';

const folder = fileURLToPath(new URL('../../../../../tokens', import.meta.url));
const brand = 'souq';
let session: CompileSession;
beforeAll(() => {
  session = new CompileSession(readSources(folder));
}, 60_000);

const ramp = (path: string, mode = 'light') => rampOf({ path }, session.tokens(brand, { mode, contrast: 'normal' }));

describe('the ramp of a seed', () => {
  test('has its twelve steps in their order, the same from the seed as from a step', () => {
    const steps = ramp('color.seed.accent');
    expect(steps.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(steps.every(({ token, isOwn }) => token.path.startsWith('color.ramp.accent.') && !isOwn)).toBe(true);
    expect(ramp('color.ramp.accent.7')).toEqual(steps);
    expect(ramp('radius.md')).toEqual([]);
  });

  test('has a step of its own where the brand sets one, in both modes, and the others stay derived', () => {
    const before = ramp('color.seed.accent');
    const { token } = before[4]!;
    session.draft([setValue(brand, token, undefined, withLightness(token.value, 0.7))]);
    for (const mode of ['light', 'dark']) {
      const steps = ramp('color.seed.accent', mode);
      expect(steps.filter(({ isOwn }) => isOwn).map(({ number, lightness }) => [number, lightness])).toEqual([
        [5, 0.7],
      ]);
    }
    const after = ramp('color.seed.accent');
    expect(after.toSpliced(4, 1)).toEqual(before.toSpliced(4, 1));
    session.draft([]);
    expect(ramp('color.seed.accent')).toEqual(before);
  }, 60_000);
});
