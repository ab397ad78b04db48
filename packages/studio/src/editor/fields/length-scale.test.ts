import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import { CompileSession } from '../../live/session.js';
import type { TokenView } from '../../live/types.js';
import { setValue } from '../intents-of.js';
import { aliasTo } from './alias.js';
import { scaleOf } from './length-scale.js';

const brand = 'majlis';
let session: CompileSession;
let tokens: readonly TokenView[];
beforeAll(() => {
  session = new CompileSession(readSources(fileURLToPath(new URL('../../../../../tokens', import.meta.url))));
  tokens = session.tokens(brand, { mode: 'light' });
}, 60_000);
const token = (path: string) => tokens.find((one) => one.path === path)!;
const lengthOf = ({ value }: TokenView) => (value as { value: number }).value;

describe('the scale of a length', () => {
  test('has its steps from the shortest, without roles, with the step of an alias', () => {
    const role = tokens.find(({ path, written }) => path.startsWith('space.') && typeof written === 'string')!;
    const { steps, nearest, isStep, isMember } = scaleOf(role, tokens)!;
    expect([aliasTo(nearest), isStep, isMember]).toEqual([role.written, true, false]);
    expect(steps.map(({ path }) => path)).not.toContain(role.path);
    expect(steps.map(lengthOf)).toEqual(steps.map(lengthOf).toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(5);
  });

  test('of a step has the step with its neighbours', () => {
    const { steps, nearest, isMember } = scaleOf(token('space.4'), tokens)!;
    expect([nearest, isMember]).toEqual(['space.4', true]);
    expect(steps.map(({ path }) => path)).toEqual(expect.arrayContaining(['space.3', 'space.5']));
    expect(steps.filter(({ css }) => css.includes('clamp'))).toEqual([]);
  });

  test('of a length of its own has the nearest step; a step that is taken compiles to the same length', () => {
    const role = tokens.find(({ path, written }) => path.startsWith('space.') && typeof written === 'string')!;
    const step = token('space.4');
    const { written: _alias, ...own } = { ...role, aliases: [], value: { ...(step.value as object) } } as TokenView;
    const near = scaleOf({ ...own, value: { value: lengthOf(step) * 1.01, unit: 'rem' } }, tokens);
    const other = near ?? scaleOf({ ...own, value: { value: lengthOf(step) * 1.01, unit: 'px' } }, tokens);
    expect([other!.nearest, other!.isStep]).toEqual(['space.4', false]);
    // A role that the brand can set: others are fixed by the density.
    const free = tokens.find(
      (one) => one.type === 'dimension' && one.fixedBy === undefined && one.written === aliasTo('radius.md'),
    )!;
    const { steps } = scaleOf(free, tokens)!;
    const last = steps.at(-1)!;
    session.draft([setValue(brand, free, free.entry, aliasTo(last.path))]);
    const after = session.tokens(brand, { mode: 'light' }).find(({ path }) => path === free.path)!;
    expect([after.css, last.css === free.css]).toEqual([last.css, false]);
    session.draft([]);
  }, 60_000);

  test('is none for another type, and none where fewer than three lengths are together', () => {
    expect(scaleOf(token('color.seed.accent'), tokens)).toBeUndefined();
    const alone = { ...token('space.4'), path: 'alone.a' };
    expect(scaleOf(alone, [alone, { ...alone, path: 'alone.b' }])).toBeUndefined();
  });
});
