import { describe, expect, test } from 'vitest';
import { problemOfSettings, type RuleSettings } from '../src/rules/index.js';
import { chooseRules } from '../src/rules/settings.js';

test.each<[what: string, settings: unknown, problem: string[] | undefined]>([
  ['nothing', {}, undefined],
  ['a level', { contrast: 'warning' }, undefined],
  ['a level with options', { motion: ['error', { longest: '400ms' }] }, undefined],
  ['a level in a list', { motion: ['off'] }, undefined],
  ['no object', 'strict', ['"rules"']],
  ['an unknown rule', { glyps: 'off' }, ['"glyps"', 'did you mean glyphs']],
  ['a name that every object has', { constructor: 'off' }, ['"constructor"']],
  ['an unknown level', { contrast: 'warn' }, ['"rules.contrast"', 'off, warning, error']],
  ['too many entries', { contrast: ['off', {}, {}] }, ['"rules.contrast"']],
  ['options that are no object', { motion: ['error', 400] }, ['"rules.motion"', 'options']],
  ['an option with a typing error', { motion: ['error', { longset: '1s' }] }, ['"longset"', 'did you mean longest']],
  ['an option that every object has', { motion: ['error', { toString: '1s' }] }, ['"toString"']],
  ['a value of another type', { motion: ['error', { longest: 400 }] }, ['"rules.motion.longest"', 'a duration']],
  ['a number out of range', { contrast: ['error', { text: 99 }] }, ['"rules.contrast.text"', 'a number from 1 to 21']],
])('the first problem of settings names what is wrong: %s', (_, settings, problem) => {
  const found = problemOfSettings(settings);
  expect(found === undefined).toBe(problem === undefined);
  for (const value of problem ?? []) expect(found).toContain(value);
});

describe('which rules run', () => {
  const chosen = (settings: RuleSettings, only?: string[]) =>
    new Map(chooseRules(settings, only).map(({ rule, severity, options }) => [rule.name, { severity, options }]));

  test('all that are not off, with the severity and options of the config', () => {
    const found = chosen({ unused: 'off', contrast: 'warning', motion: ['error', { longest: '400ms' }] });
    expect(found.has('unused')).toBe(false);
    expect(found.get('contrast')?.severity).toBe('warning');
    expect(found.get('secrets')?.severity).toBe('error');
    expect(found.get('motion')).toMatchObject({ severity: 'error', options: { longest: '400ms', reduced: true } });
  });

  test('only the named ones, even if they are off', () => {
    expect([...chosen({ unused: 'off' }, ['unused', 'gamut']).keys()]).toEqual(['gamut', 'unused']);
  });
});
