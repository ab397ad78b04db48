import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../build/read-sources.js';
import { allowedInstead, applicationFindings } from './application-findings.js';
import { CompileSession } from './session.js';
import type { ApplicationFinding, Sources, StyleParts, TokenView } from './types.js';

const styles: StyleParts = {
  components: ['badge', 'text', 'text-field'],
  reads: {
    badge: ['--ws-color-accent-solid'],
    'text-field-input': ['--ws-component-text-field-border'],
    text: ['--ws-color-text-default'],
  },
};
const view = (path: string, application?: object, ...aliases: string[]): TokenView => ({
  path,
  type: 'color',
  description: '',
  variable: `--ws-${path.replaceAll('.', '-')}`,
  value: 0,
  css: '',
  origin: 'shared',
  ...(application && { application: application as NonNullable<TokenView['application']> }),
  aliases,
  place: '',
  usedBy: [],
});
const alias = view('component.text-field.border', undefined, 'color.accent.solid');

describe('a token that may not appear everywhere', () => {
  const misplaced = (rule: 'only' | 'not', ...components: string[]) => [
    { kind: 'misplaced', path: 'color.accent.solid', rule, components },
  ];

  test.each([
    ['in no place that is excluded', { not: ['text'] }, []],
    ['in an excluded component', { not: ['badge'] }, misplaced('not', 'badge')],
    ['as an alias, in a part of an excluded component', { not: ['text-field'] }, misplaced('not', 'text-field')],
    ['in an excluded part', { not: ['text-field-input'] }, misplaced('not', 'text-field')],
    ['outside of its only component', { only: ['badge'] }, misplaced('only', 'text-field')],
    ['in its only components', { only: ['badge', 'text-field'] }, []],
    ['without a list', { only: [] }, [{ kind: 'invalid', path: 'color.accent.solid' }]],
    [
      'with a wrong name',
      { not: ['txt'] },
      [{ kind: 'unknown', path: 'color.accent.solid', name: 'txt', didYouMean: 'text' }],
    ],
  ])('%s', (_name, application, want) => {
    const found = applicationFindings([view('color.accent.solid', application), alias], styles);
    expect(found).toEqual(want);
    // The fix of each leaves none.
    let fixed: unknown = application;
    for (const finding of found) fixed = allowedInstead(finding, fixed, styles);
    const after = view('color.accent.solid', fixed as object | undefined);
    expect(applicationFindings([after, alias], styles)).toEqual([]);
  });

  test('is checked by names of parts alone where no component is known', () => {
    const unknown = { ...styles, components: [] };
    const found = applicationFindings([view('color.accent.solid', { only: ['badge'] }), alias], unknown);
    expect(found).toEqual(misplaced('only', 'text-field-input'));
    const fixed = allowedInstead(found[0] as ApplicationFinding, { only: ['badge'] }, unknown);
    expect(fixed).toEqual({ only: ['badge', 'text-field-input'] });
  });
});

describe('where a token may appear is set by an intent', () => {
  const path = 'color.accent.solid';
  const badge = { not: ['badge'] };
  let session: CompileSession;
  const contexts = { mode: 'light', contrast: 'normal', density: 'comfortable', script: 'latin' };
  const shown = () => session.tokens('wusum', contexts).find((one) => one.path === path)!;
  beforeAll(() => {
    const sources: Sources = readSources(fileURLToPath(new URL('../../../../tokens', import.meta.url)));
    session = new CompileSession({ ...sources, styles });
  }, 180_000);

  test('which adds the token with its value and what computes it: no value changes', () => {
    const before = shown();
    const intents = session.apply('wusum', path, badge, []);
    expect(intents).toMatchObject([
      {
        kind: 'add',
        brand: 'wusum',
        path,
        value: {
          $value: '{color.ramp.accent.9}',
          $extensions: { 'org.wusum': { application: badge, solve: expect.anything() as unknown } },
        },
      },
    ]);
    // Looking for it leaves the draft as it was.
    expect(shown().application).toBeUndefined();
    expect(session.draft(intents).kind).toBe('patch');
    expect(shown()).toMatchObject({ application: badge, css: before.css, note: before.note });
    expect(session.brandFindings('wusum', contexts).application).toMatchObject([
      { kind: 'misplaced', path, rule: 'not', components: ['badge'] },
    ]);
    // Anywhere again: the token is no longer the brand's.
    expect(session.apply('wusum', path, undefined, intents)).toMatchObject([{ kind: 'remove', path }]);
    session.draft([]);
  }, 180_000);

  test('for one brand only, and for no token that it does not have', () => {
    session.draft(session.apply('wusum', path, badge, []));
    expect(session.brandFindings('falaj', contexts).application).toEqual([]);
    session.draft([]);
    expect(session.apply('wusum', 'color.no.such', badge, [])).toEqual([]);
    expect(session.apply('wusum', path, undefined, [])).toEqual([]);
  }, 180_000);
});
