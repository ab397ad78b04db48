import StyleDictionary from 'style-dictionary';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDocument, openSystem } from '../src/open-system.js';
import { emitPlatforms } from '../src/platforms/index.js';
import { color, ms, px, token } from './tokens.js';

/** The same tokens through Style Dictionary alone and through us: what it mangles or loses is right here. */

const red = color(1);

/** Name of the variable → tokens, what Style Dictionary writes of them (nothing: it leaves the token out), and we. */
const rows: readonly [string, Record<string, unknown>, string | undefined, string][] = [
  ['duration', { duration: token('duration', ms(200)) }, '[object Object]', '200ms'],
  ['alias', { alias: { $value: '{alias-of}' }, 'alias-of': token('duration', ms(5)) }, '[object Object]', '5ms'],
  [
    'gradient',
    {
      gradient: token(
        'gradient',
        [0, 1].map((position) => ({ color: red, position })),
      ),
    },
    '[object Object],[object Object]',
    '#ff0000 0%, #ff0000 100%',
  ],
  [
    'transition',
    { transition: token('transition', { duration: ms(200), delay: ms(50), timingFunction: [0.25, 0.1, 0.25, 1] }) },
    '[object Object] cubic-bezier(0.25, 0.1, 0.25, 1) [object Object]',
    '200ms cubic-bezier(0.25, 0.1, 0.25, 1) 50ms',
  ],
  [
    'part',
    {
      part: token('dimension', { value: { $ref: '#/part-of/$value/value' }, unit: 'rem' }),
      'part-of': token('dimension', px(4)),
    },
    '[object Object]',
    '4rem',
  ],
  ['pointer', { pointer: { $ref: '#/pointed/$value' }, pointed: token('dimension', px(8)) }, undefined, '8px'],
  ['accent', { accent: { $type: 'color', $root: { $value: red }, light: { $value: red } } }, undefined, '#ff0000'],
  ['heir-one', { heir: { $extends: '{elder}' }, elder: { one: token('number', 1) } }, undefined, '1'],
  ['weight', { weight: token('fontWeight', 'semi-bold') }, 'semi-bold', '600'],
];

const tokens = Object.assign({}, ...rows.map(([, given]) => given)) as Record<string, unknown>;

describe('the same tokens', () => {
  let theirs = '';
  let ours = '';

  beforeAll(async () => {
    theirs = await runAlone(tokens);
    const system = openSystem({ 't.json': JSON.stringify(tokens) }, 't.json');
    if (system.hasErrors) throw new Error('The tokens are valid.');
    ours = String((await emitPlatforms(system, ['css']))['css/tokens.css']);
  });

  test.each(rows.map(([name, , alone, here]) => [name, alone, here] as const))(
    '%s is %s there and %s here',
    (name, alone, here) => {
      expect(variable(theirs, name)).toBe(alone);
      expect(variable(ours, `ws-${name}`)).toBe(here);
    },
  );

  test('a root token has the name of its group', () => {
    expect(variable(theirs, 'accent-root')).toBe('#ff0000');
    expect(variable(ours, 'ws-accent-root')).toBeUndefined();
  });
});

test.each<[string, Record<string, unknown>, string | undefined, string]>([
  ['a token without a type', { a: { $value: red } }, '[object Object]', 'WS-T002'],
  [
    'an alias of another type',
    { a: token('dimension', '{b}'), b: token('duration', ms(1)) },
    '[object Object]',
    'WS-T003',
  ],
  ['a color of one component', { a: token('color', { colorSpace: 'srgb', components: [1] }) }, '#000000', 'WS-T010'],
  ['a token inside a token', { a: { ...token('number', 1), b: token('number', 2) } }, '1', 'WS-G003'],
])('%s passes there, and is refused here', async (_name, given, alone, code) => {
  expect(variable(await runAlone(given), 'a')).toBe(alone);
  expect(checkDocument({ 't.json': JSON.stringify(given) }, 't.json').map((found) => found.code)).toEqual([code]);
});

async function runAlone(given: Record<string, unknown>): Promise<string> {
  const dictionary = new StyleDictionary({
    tokens: structuredClone(given) as never,
    log: { verbosity: 'silent' },
    platforms: { css: { transformGroup: 'css', files: [{ destination: 'a.css', format: 'css/variables' }] } },
  });
  const [file] = await dictionary.formatPlatform('css');
  return String(file!.output);
}

/** The value of a custom property where it is first set. */
function variable(css: string, name: string): string | undefined {
  return new RegExp(`--${name}: (.*);`).exec(css)?.[1];
}
