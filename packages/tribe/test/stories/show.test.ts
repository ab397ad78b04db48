import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  assertShown,
  grantFaults,
  showOn,
  standingOf,
  withdraw,
  type Grant,
  type Story,
  type StoryOnSurface,
} from '../../src/stories/index.js';
import { day, grant, start, story } from './fixtures.js';

const now = start + day;

function reasonOf(given: Story, surface = 'page', at = now, language?: string): string {
  const shown = showOn(given, surface, at, language);
  return shown.ok ? 'shown' : `${shown.refused.use}: ${shown.refused.reason}`;
}

const cases: [name: string, reason: string, want: Story, surface?: string, language?: string][] = [
  ['a live grant', 'shown', story()],
  ['no grant', 'publish: never given', story({ grants: [] })],
  ['a grant of another story', 'publish: never given', story({ grants: [grant({ story: 'story-2' })] })],
  ['a grant for photos only', 'publish: never given', story({ grants: [grant({ use: 'photo' })] })],
  ['another surface', 'publish: other surface', story(), 'newsletter'],
  ['a text changed after consent', 'publish: other version', story({ version: 2 })],
  ['a grant of the future', 'publish: not given yet', story({ grants: [grant({ given: now + 1 })] })],
  ['a grant that expires now', 'publish: expired', story({ grants: [grant({ expires: now })] })],
  ['a grant that expires soon', 'shown', story({ grants: [grant({ expires: now + 1 })] })],
  ['a grant withdrawn', 'publish: withdrawn', story({ grants: [grant({ withdrawn: start })] })],
  ['a withdrawal by a clock that is ahead', 'publish: withdrawn', story({ grants: [grant({ withdrawn: now + day })] })],
  ['a grant without a time', 'publish: invalid', story({ grants: [grant({ given: Number.NaN })] })],
  ['consent given again', 'shown', story({ grants: [grant({ withdrawn: start }), grant({ id: 'again' })] })],
  [
    'the nearest reason of several',
    'publish: expired',
    story({ grants: [grant({ version: 2 }), grant({ expires: now })] }),
  ],
  ['a draft', 'publish: not published', story({ status: 'draft' })],
  ['a story withdrawn', 'publish: not published', story({ status: 'withdrawn' })],
  ['a translation without consent', 'translation: never given', story(), 'page', 'en'],
  ['a translation that nobody wrote', 'translation: no such translation', story(), 'page', 'fr'],
  ['a translation', 'shown', story({ grants: [grant(), grant({ use: 'translation' })] }), 'page', 'en'],
  [
    'a translation into another language',
    'translation: other language',
    story({ grants: [grant(), grant({ use: 'translation', languages: ['fr'] })] }),
    'page',
    'en',
  ],
  [
    'a translation of what is not published',
    'publish: never given',
    story({ grants: [grant({ use: 'translation' })] }),
    'page',
    'en',
  ],
];

test.each(cases)('%s → %s', (_, want, given, surface, language) => {
  expect(reasonOf(given, surface, now, language)).toBe(want);
});

function shownOf<S extends string>(given: Story, surface: S, language?: string): StoryOnSurface<S> {
  const shown = showOn(given, surface, now, language);
  if (!shown.ok) throw new Error(shown.refused.reason);
  return shown.value;
}

test('photos are there only with consent for photos', () => {
  expect(shownOf(story(), 'page').photos).toEqual([]);
  expect(shownOf(story({ grants: [grant(), grant({ use: 'photo' })] }), 'page').photos).toHaveLength(1);
  expect(shownOf(story({ grants: [grant(), grant({ use: 'photo', withdrawn: start })] }), 'page').photos).toEqual([]);
});

test('what is shown holds nothing of what was not granted', () => {
  const text = JSON.stringify(shownOf(story(), 'page'));
  expect(text).not.toMatch(/loose|1\.jpg|layla/u);
  expect(text).toContain('مرخيًّا');
});

test('it may be kept until the first of its grants expires', () => {
  const grants = [grant({ expires: now + 5 * day }), grant({ use: 'photo', expires: now + 2 * day })];
  expect(shownOf(story({ grants }), 'page').until).toBe(now + 2 * day);
  // Of two grants for the same, the one that lasts longer.
  expect(shownOf(story({ grants: [grant({ expires: now + day }), grant({ id: 'b' })] }), 'page').until).toBe(Infinity);
});

test('a name is shown as asked for, without characters that reverse text', () => {
  expect(shownOf(story({ credit: { kind: 'name', name: 'Layla\u202E' } }), 'page').credit).toEqual({
    kind: 'name',
    name: 'Layla',
  });
  expect(shownOf(story({ credit: { kind: 'none' } }), 'page').credit).toEqual({ kind: 'none' });
});

describe('types make it law', () => {
  const page = shownOf(story(), 'page');
  const render = (shown: StoryOnSurface<'page'>) => shown.text.title;

  test('a proof is for one surface', () => {
    expect(render(page)).toBe('الخيط الأول');
    expectTypeOf(page).toEqualTypeOf<StoryOnSurface<'page'>>();
    const wall = shownOf(story({ grants: [grant({ surfaces: ['wall'] })] }), 'wall');
    // @ts-expect-error the consent is for another surface
    render(wall);
    // @ts-expect-error a story is not a proof
    expect(() => render(story())).toThrow(TypeError);
    const { id, surface, text, credit, photos, grants, until } = page;
    // @ts-expect-error an object with the same properties is not a proof
    render({ id, surface, text, credit, photos, grants, until });
  });

  test('a result cannot be rendered before it is known whether it was refused', () => {
    const result = showOn(story({ grants: [] }), 'page', now);
    // @ts-expect-error it may be refused
    expect(result.value).toBeUndefined();
  });

  test('at run time too: a cast, a copy, another surface and an old value fail', () => {
    expect(() => assertShown(page, 'page', now)).not.toThrow();
    expect(() => assertShown({ ...page }, 'page', now)).toThrow(TypeError);
    expect(() => assertShown(story() as unknown as StoryOnSurface<'page'>, 'page', now)).toThrow(TypeError);
    expect(() => assertShown(page, 'wall', now)).toThrow(TypeError);
    const short = shownOf(story({ grants: [grant({ expires: now + day })] }), 'page');
    expect(() => assertShown(short, 'page', now + day)).toThrow(TypeError);
    expect(() => Object.assign(page, { surface: 'wall' })).toThrow(TypeError);
  });

  test('licences are SPDX identifiers', () => {
    // @ts-expect-error no version
    expect(grant({ licence: 'CC-BY' }).licence).toBe('CC-BY');
  });
});

const faults: [Partial<Grant>, string[]][] = [
  [{}, []],
  [{ surfaces: [], id: 'a' }, ['no surface']],
  [{ expires: start }, ['expires before it is given']],
  [{ use: 'translation', licence: 'CC-BY-NC-ND-4.0' }, ['licence allows no changes']],
  [{ use: 'publish', licence: 'CC-BY-NC-ND-4.0' }, []],
  [{ given: Number.NaN }, ['invalid time']],
  [{ version: 0 }, ['invalid version']],
];

test.each(faults)('a grant with %j has the faults %j', (changes, want) => {
  expect(grantFaults(grant(changes))).toEqual(want);
});

test('each use is withdrawn alone, and a member sees where the story is', () => {
  const grants = [
    grant({ surfaces: ['page', 'wall'] }),
    grant({ use: 'photo' }),
    grant({ use: 'training', surfaces: ['archive'] }),
  ];
  const given = story({ grants });
  const places = (of: Story) => standingOf(of, now).map(({ use, surface, state }) => `${use}@${surface} ${state}`);
  expect(places(given)).toEqual(['publish@page live', 'publish@wall live', 'photo@page live', 'training@archive live']);
  expect(places(withdraw(given, 'photo-page', now))).toEqual([
    'publish@page live',
    'publish@wall live',
    'training@archive live',
  ]);
  expect(places(withdraw(given, 'publish-page-wall', now))).toEqual(['photo@page waiting', 'training@archive live']);
  expect(places({ ...given, status: 'in review' })).toContain('publish@page waiting');
  const twice = withdraw(withdraw(given, 'photo-page', now), 'photo-page', now + day);
  expect(twice.grants[1]!.withdrawn).toBe(now);
});
