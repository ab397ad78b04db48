import type { Messages } from '@wusum/voice';
import { describe, expect, it } from 'vitest';
import { fixtureSystem } from '../../../../platforms/test/fixture/fixture.js';
import { type FixtureToken } from '../../../../dtcg/test/fixture.js';
import { checkContract, compareContracts, emitContract, isAtLeast, makeContract, nextVersion } from './index.js';

const size = (value: number): FixtureToken => ({ type: 'dimension', value: () => ({ value, unit: 'rem' }) });
const color: FixtureToken = { type: 'color', value: () => ({ colorSpace: 'srgb', components: [0, 0, 0] }) };
const tokens: Readonly<Record<string, FixtureToken>> = {
  'color.text.default': color,
  'color.seed.accent': { ...color, extension: { private: true } },
  'color.ramp.clay.1': color,
  'space.1': size(1),
  'breakpoint.md': size(48),
};
const noBrands = [
  { name: 'mode', contexts: ['light', 'dark'] },
  { name: 'density', contexts: ['close', 'wide'] },
];
/** A system without brands whose one voice has these messages. */
function shared(messages: Messages = { 'action.close': 'Close', 'state.empty': [['name'], ': none'] }) {
  const system = fixtureSystem(tokens, noBrands, { default: { mode: 'light', density: 'close' } });
  const { brands } = fixtureSystem(tokens);
  const voice = { ...brands[0]!.voice, messages: { en: messages, ar: messages } };
  return { ...system, brands: [{ ...brands[0]!, id: 'default', voice }] };
}
const contract = makeContract(shared(), '1.0');

describe('a contract', () => {
  it('has the published roles, without ramps, private tokens and breakpoints', () => {
    expect(contract.names).toEqual({ 'color.text.default': 'color', 'space.1': 'dimension' });
  });

  it('has breakpoints, messages, contexts and languages', () => {
    expect(contract).toMatchObject({
      version: '1.0',
      breakpoints: { md: '48rem' },
      messages: ['action.close', 'state.empty'],
      contexts: { mode: ['light', 'dark'], density: ['close', 'wide'] },
      languages: ['en', 'ar'],
    });
  });
});

describe('the files of a contract', () => {
  const files = emitContract(shared(), '1.0');
  const urlOf = (path: string): string => {
    const text = files[path]!.replace(/ from '\.\/(.+)'/gu, (_, imported: string) => ` from '${urlOf(imported)}'`);
    return `data:text/javascript,${encodeURIComponent(text).replaceAll("'", '%27')}`;
  };
  const load = async <T>(path: string) => (await import(urlOf(path))) as T;

  it('export what contract.json lists', async () => {
    const module = await load<Record<string, unknown>>('index.js');
    expect(module).toMatchObject({
      vars: { color: { text: { default: 'var(--ws-color-text-default)' } }, space: { 1: 'var(--ws-space-1)' } },
      breakpoints: contract.breakpoints,
      contexts: contract.contexts,
      version: '1.0',
    });
    const { messages } = await load<{ messages: Record<string, object> }>('messages.js');
    expect(Object.keys(messages.ar!)).toEqual(contract.messages);
    expect(JSON.parse(files['contract.json']!)).toEqual(contract);
  });

  it('have a module for each group of messages: a component loads those that it shows', async () => {
    expect(Object.keys(files).filter((path) => path.startsWith('messages/'))).toEqual([
      'messages/action.js',
      'messages/action.d.ts',
      'messages/state.js',
      'messages/state.d.ts',
    ]);
    const { actionMessages } = await load<Record<string, object>>('messages/action.js');
    expect(actionMessages).toEqual({ en: { 'action.close': 'Close' }, ar: { 'action.close': 'Close' } });
    expect(files['messages/action.d.ts']).toContain('actionMessages: ContractMessages<"action.close">;');
  });

  it('name the export of a group as the language does', () => {
    const one = emitContract(shared({ 'date-picker.open': 'Open', plain: 'Text' }), '1.0');
    expect(one['messages/date-picker.js']).toContain('export const datePickerMessages = ');
    expect(one['messages/plain.js']).toContain('export const plainMessages = ');
  });

  it('document a variable with its description and no value', () => {
    expect(files['index.d.ts']).toContain('/** About space.1. */');
    expect(files['index.d.ts']).not.toMatch(/1rem|#000/u);
  });

  it('type the key of each message, and the values that it needs', () => {
    expect(files['messages.d.ts']).toContain('readonly "action.close": undefined;');
    expect(files['messages.d.ts']).toContain(
      'readonly "state.empty": { readonly "name": string | number | readonly string[] };',
    );
  });
});

describe('a system that is checked against a contract', () => {
  const check = (changed: Readonly<Record<string, FixtureToken>>) => checkContract(fixtureSystem(changed), contract);
  const { 'space.1': _space, ...withoutSpace } = tokens;

  it('passes with every name, and with more', () => {
    expect(check({ ...tokens, 'space.2': size(2) })).toEqual([]);
  });

  it.each([
    ['a missing name, at its nearest group', withoutSpace, 'WS-E007', 'space.1'],
    [
      'a name that is private',
      { ...tokens, 'space.1': { ...size(1), extension: { private: true } } },
      'WS-E007',
      'space.1',
    ],
    ['another type', { ...tokens, 'space.1': color }, 'WS-E008', 'space.1'],
    ['another breakpoint', { ...tokens, 'breakpoint.md': size(50) }, 'WS-E009', 'breakpoint.md'],
  ])('reports %s', (_title, changed, code, path) => {
    const found = check(changed);
    expect(found).toMatchObject([{ code, location: { file: 'tokens.json', line: 1, column: 1 } }]);
    expect(found[0]!.message).toContain(`"${path}"`);
    expect(found[0]!.why).toBeTruthy();
    expect(found[0]!.fix).toBeTruthy();
  });

  it('suggests a name that the system has besides', () => {
    expect(check({ ...withoutSpace, 'spaces.1': size(1) })).toMatchObject([{ didYouMean: 'spaces.1' }]);
  });

  it('reports once for each language the messages that a brand with words does not have', () => {
    const system = shared({ 'action.close': 'Shut', 'state.emty': 'None' });
    const missing = { code: 'WS-E010', didYouMean: 'state.emty' };
    expect(checkContract(system, contract)).toMatchObject([missing, missing]);
    expect(checkContract(shared({}), contract)).toEqual([]);
  });
});

describe('the version of a contract', () => {
  const { 'space.1': _space, ...names } = contract.names;
  it.each([
    ['nothing', contract, '1.3'],
    ['a new name', { ...contract, names: { ...contract.names, 'space.2': 'dimension' as const } }, '1.4'],
    ['a new message', { ...contract, messages: [...contract.messages, 'action.open'] }, '1.4'],
    ['a name that leaves', { ...contract, names }, '2.0'],
    ['another type', { ...contract, names: { ...contract.names, 'space.1': 'number' as const } }, '2.0'],
    ['a message that leaves', { ...contract, messages: ['action.close'] }, '2.0'],
    ['another breakpoint', { ...contract, breakpoints: { md: '50rem' } }, '2.0'],
    ['a context that leaves', { ...contract, contexts: { ...contract.contexts, mode: ['light'] } }, '2.0'],
  ])('after 1.3, %s needs at least the right version', (_title, after, wanted) => {
    expect(nextVersion('1.3', compareContracts(contract, after))).toBe(wanted);
  });

  it.each([
    ['1.3', '1.3', true],
    ['1.10', '1.9', true],
    ['2.0', '1.9', true],
    ['1.2', '1.3', false],
    ['1.9', '2.0', false],
  ])('%s is at least %s: %s', (version, least, wanted) => {
    expect(isAtLeast(version, least)).toBe(wanted);
  });
});
