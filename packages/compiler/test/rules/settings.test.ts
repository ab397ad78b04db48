import { describe, expect, test } from 'vitest';
import { problemOfSettings, type RuleSettings } from '../../src/rules/index.js';
import { chooseRules } from '../../src/rules/settings.js';

test.each<[what: string, settings: unknown, problem: RegExp | undefined]>([
  ['nothing', {}, undefined],
  ['a level', { contrast: 'warning' }, undefined],
  ['a level with options', { motion: ['error', { longest: '400ms' }] }, undefined],
  ['a level in a list', { motion: ['off'] }, undefined],
  ['something else', 'strict', /not an object/u],
  ['a rule that there is not', { glyps: 'off' }, /no rule "glyps"; did you mean glyphs\?/u],
  ['a name that every object has', { constructor: 'off' }, /no rule "constructor"/u],
  ['a level that there is not', { contrast: 'warn' }, /"rules\.contrast" is not off, warning, error/u],
  ['too much', { contrast: ['off', {}, {}] }, /"rules\.contrast" is not/u],
  ['options that are none', { motion: ['error', 400] }, /"rules\.motion" has options/u],
  ['an option with a slip', { motion: ['error', { longset: '1s' }] }, /no option "longset"; did you mean longest\?/u],
  ['an option that every object has', { motion: ['error', { toString: '1s' }] }, /no option "toString"/u],
  ['a value of another kind', { motion: ['error', { longest: 400 }] }, /"rules\.motion\.longest" is not a duration/u],
  ['a number out of range', { contrast: ['error', { text: 99 }] }, /is not a number from 1 to 21/u],
])('settings are told what is wrong with them: %s', (_, settings, problem) => {
  expect(problemOfSettings(settings) ?? '').toMatch(problem ?? /^$/u);
});

describe('which rules run', () => {
  const chosen = (settings: RuleSettings, only?: string[]) =>
    new Map(chooseRules(settings, only).map(({ rule, severity, options }) => [rule.id, { severity, options }]));

  test('all but those that are off, as they are or as the config has it', () => {
    const found = chosen({ unused: 'off', contrast: 'warning', motion: ['error', { longest: '400ms' }] });
    expect(found.has('unused')).toBe(false);
    expect(found.get('contrast')?.severity).toBe('warning');
    expect(found.get('secrets')?.severity).toBe('error');
    expect(found.get('motion')).toMatchObject({ severity: 'error', options: { longest: '400ms', reduced: true } });
  });

  test('those that are named alone, also where they are off', () => {
    expect([...chosen({ unused: 'off' }, ['unused', 'gamut']).keys()]).toEqual(['gamut', 'unused']);
  });
});
