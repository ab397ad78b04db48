import { beforeAll, describe, expect, test } from 'vitest';
import { checkDocument, openSystem } from '@wusum/dtcg';
import { emitPlatforms } from '../src/write-platforms.js';
import { color, ms, px, token } from '../../dtcg/test/tokens.js';

const red = color(1);

/** Name of the variable → tokens and the CSS value, for constructs of DTCG 2025.10 that other tools often lose. */
const rows: readonly [name: string, tokens: Record<string, unknown>, value: string][] = [
  ['duration', { duration: token('duration', ms(200)) }, '200ms'],
  ['alias', { alias: { $value: '{alias-of}' }, 'alias-of': token('duration', ms(5)) }, '5ms'],
  [
    'gradient',
    {
      gradient: token(
        'gradient',
        [0, 1].map((position) => ({ color: red, position })),
      ),
    },
    '#ff0000 0%, #ff0000 100%',
  ],
  [
    'transition',
    { transition: token('transition', { duration: ms(200), delay: ms(50), timingFunction: [0.25, 0.1, 0.25, 1] }) },
    '200ms cubic-bezier(0.25, 0.1, 0.25, 1) 50ms',
  ],
  [
    'part',
    {
      part: token('dimension', { value: { $ref: '#/part-of/$value/value' }, unit: 'rem' }),
      'part-of': token('dimension', px(4)),
    },
    '4rem',
  ],
  ['pointer', { pointer: { $ref: '#/pointed/$value' }, pointed: token('dimension', px(8)) }, '8px'],
  ['accent', { accent: { $type: 'color', $root: { $value: red }, light: { $value: red } } }, '#ff0000'],
  ['heir-one', { heir: { $extends: '{elder}' }, elder: { one: token('number', 1) } }, '1'],
  ['weight', { weight: token('fontWeight', 'semi-bold') }, '600'],
];

const tokens = Object.assign({}, ...rows.map(([, given]) => given)) as Record<string, unknown>;

describe('the CSS value of', () => {
  let css = '';

  beforeAll(async () => {
    const system = openSystem({ 't.json': JSON.stringify(tokens) }, 't.json');
    if (system.hasErrors) throw new Error('The tokens are invalid.');
    css = String((await emitPlatforms(system, ['css']))['css/tokens.css']);
  });

  const variable = (name: string): string | undefined => new RegExp(`--ws-${name}: (.*);`).exec(css)?.[1];

  test.each(rows.map(([name, , value]) => [name, value] as const))('%s is %s', (name, value) => {
    expect(variable(name)).toBe(value);
  });

  test('a root token is in the variable of its group', () => {
    expect(variable('accent-root')).toBeUndefined();
  });
});

test('a text style without line height in some contexts has a valid shorthand in all of them', async () => {
  const style = (lineHeight?: number): object => ({
    body: token('typography', {
      fontFamily: 'Arial',
      fontSize: px(16),
      fontWeight: 400,
      letterSpacing: px(0),
      ...(lineHeight !== undefined && { lineHeight }),
    }),
  });
  const document = {
    version: '2025.10',
    modifiers: { size: { contexts: { small: [style()], large: [style(1.5)] }, default: 'small' } },
    resolutionOrder: [{ $ref: '#/modifiers/size' }],
  };
  const files = { 'r.resolver.json': JSON.stringify(document) };
  const css = String((await emitPlatforms(openSystem(files, 'r.resolver.json'), ['css']))['css/tokens.css']);
  expect(css.match(/--ws-body-line-height: [^;]*/gu)).toEqual([
    '--ws-body-line-height: normal',
    '--ws-body-line-height: 1.5',
  ]);
});

test.each<[string, Record<string, unknown>, string]>([
  ['a token without a type', { a: { $value: red } }, 'WS-T002'],
  ['an alias of another type', { a: token('dimension', '{b}'), b: token('duration', ms(1)) }, 'WS-T003'],
  ['a color of one component', { a: token('color', { colorSpace: 'srgb', components: [1] }) }, 'WS-T010'],
  ['a token inside a token', { a: { ...token('number', 1), b: token('number', 2) } }, 'WS-G003'],
])('%s has no CSS value and is refused', (_name, given, code) => {
  expect(checkDocument({ 't.json': JSON.stringify(given) }, 't.json').map((found) => found.code)).toEqual([code]);
});
