import { describe, expect, it } from 'vitest';
import { CompileReporter } from '../compile-reporter.js';
import { checkContextNames, checkVariableNames } from './check-names.js';
import { fixtureSystem } from '../../../platforms/test/fixture/fixture.js';
import { type FixtureToken } from '../../../dtcg/test/fixture.js';

const place = { file: 'x.resolver.json', line: 2, column: 3 };
const number: FixtureToken = { type: 'number', value: () => 1 };
const type: FixtureToken = { type: 'typography', value: () => ({}) };

function clashes(tokens: Readonly<Record<string, FixtureToken>>): string[] {
  const reporter = new CompileReporter();
  checkVariableNames(fixtureSystem(tokens, [], {}).permutations[0]!, reporter);
  return reporter.sorted().map(({ code, message }) => `${code} ${message}`);
}

describe('two tokens never share a name', () => {
  it.each<[string, Record<string, FixtureToken>, string]>([
    ['in CSS', { 'a.b-c': number, 'a-b.c': number }, '--ws-a-b-c'],
    ['in TypeScript', { 'a.b-c': number, 'a.bC': number }, 'vars.a.bC'],
    ['with a longhand', { 'type.body': type, 'type.body-font-size': number }, '--ws-type-body-font-size'],
  ])('%s', (_, tokens, name) => {
    const found = clashes(tokens);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain('WS-E002');
    expect(found.join('\n')).toContain(`would both be called ${name}.`);
  });

  it('a draft, which is shown with CSS alone, warns of those of TypeScript', () => {
    const severities = (tokens: Readonly<Record<string, FixtureToken>>): string[] => {
      const reporter = new CompileReporter();
      checkVariableNames(fixtureSystem(tokens, [], {}).permutations[0]!, reporter, true);
      return reporter.sorted().map(({ severity }) => severity);
    };
    expect(severities({ 'a.b-c': number, 'a.bC': number })).toEqual(['warning']);
    expect(severities({ 'a.b-c': number, 'a-b.c': number })).toContain('error');
  });

  it('a private token takes no name', () => {
    expect(clashes({ 'a.b-c': number, 'a-b.c': { ...number, extension: { private: true } } })).toEqual([]);
  });
});

describe('the name of a context can be published', () => {
  it.each(['../x', 'a b', '"', '', '-a', 'x/y', '.', 'index'])('not %j', (name) => {
    const reporter = new CompileReporter();
    checkContextNames({ axes: [{ name: 'brand', contexts: ['good', name] }], placeOf: () => place }, reporter);
    expect(reporter.sorted().map(({ code }) => code)).toEqual(['WS-E001']);
  });

  it.each(['majlis', 'مجلس', 'brand-2', 'A_b', '1'])('but %j', (name) => {
    const reporter = new CompileReporter();
    checkContextNames({ axes: [{ name: 'brand', contexts: ['good', name] }], placeOf: () => place }, reporter);
    expect(reporter.sorted()).toEqual([]);
  });
});
