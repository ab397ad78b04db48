import { describe, expect, test } from 'vitest';
import { filesOf } from '../../test/tokens.js';
import { deriveToken } from './index.js';
import { openSystem } from '../open-system.js';
import type { Diagnostic } from '@wusum/diagnostics';

const grey = (lightness: number): unknown => ({ colorSpace: 'oklch', components: [lightness, 0, 0] });
const seed = (lightness: number): unknown => ({ $value: grey(lightness) });
const ours = (content: unknown): unknown => ({ 'org.wusum': content });
const solved = (value: string, on: readonly string[]): unknown => ({
  $value: value,
  $extensions: ours({ solve: { on, target: '{contrast.text}' } }),
});

/** Two brands in two modes and two contrasts: backgrounds are derived from the ground of the mode. */
const contract = {
  contrast: { $type: 'number', text: { $value: 4.5 } },
  color: {
    $type: 'color',
    seed: { paper: seed(0.97), ink: seed(0.2), accent: seed(0.5) },
    mode: { ground: { $value: '{color.seed.paper}' }, ink: { $value: '{color.seed.ink}' } },
    surface: {
      $value: '{color.mode.ground}',
      $extensions: ours({ derive: { shift: { from: '{color.mode.ground}', lightness: -0.01 } } }),
    },
    raised: { $value: '{color.surface}' },
    soft: {
      $value: '{color.seed.accent}',
      $extensions: ours({ derive: { ramp: { seed: '{color.seed.accent}', lightness: 0.93 } } }),
    },
    text: solved('{color.mode.ink}', ['{color.surface}', '{color.raised}']),
    link: solved('{color.seed.accent}', ['{color.surface}', '{color.raised}', '{color.soft}']),
  },
};
const document = {
  version: '2025.10',
  resolutionOrder: [
    { name: 'base', type: 'set', sources: [{ $ref: 'contract.json' }] },
    { name: 'brand', type: 'modifier', contexts: { clay: [], reed: [{ $ref: 'reed.json' }] }, default: 'clay' },
    { name: 'mode', type: 'modifier', contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' },
    { name: 'contrast', type: 'modifier', contexts: { normal: [], more: [{ $ref: 'more.json' }] }, default: 'normal' },
  ],
};
const dark = {
  color: {
    mode: { ground: { $value: '{color.seed.ink}' }, ink: { $value: '{color.seed.paper}' } },
    soft: { $value: grey(0.3), $extensions: ours({}) },
  },
};
const more = { contrast: { text: { $value: 7 } } };

function problemsOf(reed: unknown, target: unknown = more): readonly Diagnostic[] {
  const files = { 'r.json': document, 'contract.json': contract, 'dark.json': dark, 'more.json': target };
  const system = openSystem(filesOf({ ...files, 'reed.json': reed }), 'r.json', { derive: deriveToken });
  system.permutations();
  return system.diagnostics;
}

describe('a seed that leaves too little contrast', () => {
  test('is reported once, at its own location, for all colours and contexts that it affects', () => {
    const found = problemsOf({ color: { $type: 'color', seed: { paper: seed(0.6) } } });
    expect(found).toMatchObject([
      {
        code: 'WS-C002',
        severity: 'error',
        location: { file: 'reed.json', line: 6 },
        fix: expect.stringContaining('color.seed.paper'),
        contexts: { brand: 'reed' },
      },
    ]);
    for (const value of ['color.seed.paper', 'color.text', 'color.link', ':1'])
      expect(found[0]!.message).toContain(value);
    expect(found[0]!.related).toMatchObject([
      { message: expect.stringContaining('color.text'), location: { file: 'contract.json' } },
      { message: expect.stringContaining('color.link') },
    ]);
  });

  test('is found through the aliases of a mode', () => {
    const found = problemsOf({ color: { $type: 'color', seed: { ink: seed(0.75) } } });
    expect(found).toMatchObject([{ location: { file: 'reed.json' }, contexts: { brand: 'reed', mode: 'dark' } }]);
    expect(found[0]!.message).toContain('color.link');
    expect(found[0]!.fix).toContain('color.seed.ink');
  });

  test('is reported for each of two edits', () => {
    const found = problemsOf({ color: { $type: 'color', seed: { paper: seed(0.6), ink: seed(0.55) } } });
    expect(found.map(({ location }) => location?.line)).toEqual([6, 16]);
  });

  test('is not the cause of a ratio that no brand can reach', () => {
    const found = problemsOf(
      { color: { $type: 'color', seed: { paper: seed(0.95), ink: seed(0.22) } } },
      { contrast: { text: { $value: 20 } } },
    );
    expect(found).toMatchObject([
      {
        location: { file: 'more.json' },
        fix: expect.stringContaining('contrast.text'),
        contexts: { contrast: 'more' },
      },
    ]);
  });

  test('is reported for one colour with its pairs and with the seed that the colour is derived from', () => {
    const found = problemsOf({ color: { $type: 'color', soft: { $value: grey(0.55), $extensions: ours({}) } } });
    expect(found).toMatchObject([{ location: { file: 'reed.json' } }]);
    expect(found[0]!.message).toContain('color.link');
    expect(found[0]!.related).toContainEqual({
      message: expect.stringContaining('color.seed.accent') as string,
      location: expect.objectContaining({ file: 'contract.json' }) as unknown,
    });
  });
});

test('if no colour that may be picked has enough contrast, the background is the cause', () => {
  const pick = { from: ['{light}', '{dark}'], on: ['{ground}'], target: 10 };
  const tokens = {
    $type: 'color',
    light: seed(1),
    dark: seed(0),
    ground: seed(0.6),
    text: { $value: '{light}', $extensions: ours({ derive: { pick } }) },
  };
  const system = openSystem(filesOf({ 't.json': tokens }), 't.json', { derive: deriveToken });
  system.permutations();
  expect(system.hasErrors).toBe(true);
  expect(system.diagnostics).toMatchObject([{ code: 'WS-C002', fix: expect.stringContaining('ground') }]);
});
