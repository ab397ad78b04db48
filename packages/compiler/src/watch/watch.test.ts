import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.js';
import { makeDeclarations, formatThemeCss, makeModel, formatCells } from '@wusum/platforms/internal';
import type { BrandSystem } from '@wusum/platforms';
import type { SourceFiles } from '@wusum/diagnostics';
import { openWatch } from './open-watch.js';
import { PatchSheet } from './patch-sheet.js';
import { Cascade, type Reader } from './test/cascade.js';
import type { Element } from './test/selectors.js';
import { applyEdit, edits, systems } from './test/systems.js';

const entry = 'test.resolver.json';

/** The style sheet of a full compile, through Style Dictionary. */
async function themeCss(system: BrandSystem): Promise<string> {
  const model = makeModel(system);
  const ids = system.brands.map(({ id }) => id);
  const files = await formatCells(model.cells, {
    'theme.css': (values) => formatThemeCss(model, makeDeclarations(model, values), ids),
  });
  return files['theme.css']!;
}

const attributes = fc.record(
  {
    'data-brand': fc.constantFrom('clay', 'reed', 'night'),
    'data-mode': fc.constantFrom('light', 'dark'),
    'data-contrast': fc.constantFrom('normal', 'more'),
    'data-density': fc.constantFrom('compact', 'spacious'),
    lang: fc.constantFrom('en', 'ar', 'ar-Latn'),
  },
  { requiredKeys: [] },
);
const chains = fc
  .array(attributes, { minLength: 1, maxLength: 3 })
  .map((list) => list.reduce<Element | undefined>((parent, own) => ({ attributes: own, parent }), undefined)!);
const readers = fc.record({ isWide: fc.boolean(), prefersMoreContrast: fc.boolean() });

/** Every variable that styles may use. */
function publicNames(css: string): string[] {
  const names = [...css.matchAll(/(--ws-[\w-]+): /gu)].map(([, name]) => name!);
  return [...new Set(names)].filter((name) => !name.startsWith('--ws-if-') && !name.slice(2).includes('--'));
}

function expectSame(patched: string, fresh: string, element: Element, reader: Reader): void {
  const [a, b] = [new Cascade(patched, reader), new Cascade(fresh, reader)];
  const all = (cascade: Cascade) =>
    Object.fromEntries(publicNames(fresh).map((name) => [name, cascade.computed(name, element)]));
  expect(all(a)).toEqual(all(b));
}

const plain = (diagnostics: readonly unknown[]): unknown => JSON.parse(JSON.stringify(diagnostics));
const tokensOf = (system: BrandSystem): unknown =>
  plain(system.permutations.map(({ contexts, tokens }) => [contexts, [...tokens.values()]]));

describe('any sequence of edits', () => {
  test('the style sheet with its patches computes to the same values as a new one, and diagnostics and tokens equal those of a full compile', async () => {
    await fc.assert(
      fc.asyncProperty(
        systems,
        edits,
        fc.array(fc.tuple(chains, readers), { minLength: 6, maxLength: 6 }),
        async (start, list, looks) => {
          const watch = openWatch(start, entry);
          fc.pre(watch.system !== undefined);
          let patched = await themeCss(watch.system!);
          let files: SourceFiles = start;
          for (const edit of list) {
            const changed = applyEdit(files, edit);
            files = { ...files, ...changed };
            const update = watch.update(changed);
            const fresh = compile(files, { resolver: entry });
            expect(plain(update.diagnostics)).toEqual(plain(fresh.diagnostics));
            expect(update.kind === 'refused').toBe(!fresh.ok);
            if (!fresh.ok) continue;
            expect(tokensOf(watch.system!)).toEqual(tokensOf(fresh.system));
            const css = await themeCss(fresh.system);
            patched = update.kind === 'patch' ? patched + update.patch.css : css;
            for (const [element, reader] of looks) expectSame(patched, css, element, reader);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  test('in a draft, contrast refuses none: tokens and pairs equal those of a new draft, and one style sheet has all patches', async () => {
    const draft = { draft: true };
    await fc.assert(
      fc.asyncProperty(
        systems,
        edits,
        fc.array(fc.tuple(chains, readers), { minLength: 3, maxLength: 3 }),
        async (start, list, looks) => {
          const watch = openWatch(start, entry, draft);
          fc.pre(watch.system !== undefined);
          let base = await themeCss(watch.system!);
          let sheet = new PatchSheet();
          let files: SourceFiles = start;
          for (const edit of list) {
            const changed = applyEdit(files, edit);
            files = { ...files, ...changed };
            const update = watch.update(changed);
            const fresh = openWatch(files, entry, draft);
            expect(plain(update.diagnostics)).toEqual(plain(fresh.diagnostics));
            expect(update.diagnostics.filter(({ code }) => code.startsWith('WS-C0'))).toEqual([]);
            if (!fresh.system) continue;
            expect(tokensOf(watch.system!)).toEqual(tokensOf(fresh.system));
            expect(plain([...watch.system!.pairs])).toEqual(plain([...fresh.system.pairs]));
            const css = await themeCss(fresh.system);
            if (update.kind === 'patch') sheet.add(update.patch);
            else [base, sheet] = [css, new PatchSheet()];
            for (const [element, reader] of looks) expectSame(base + sheet.css, css, element, reader);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('the result of an edit', () => {
  const token = ($type: string, $value: unknown) => ({ $type, $value });
  const start = {
    'r.resolver.json': JSON.stringify({
      version: '2025.10',
      sets: { base: { sources: [{ $ref: 'base.json' }, { $ref: 'words.json' }] } },
      modifiers: { brand: { contexts: { clay: [], reed: [{ $ref: 'reed.json' }] }, default: 'clay' } },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }],
    }),
    'base.json': JSON.stringify({ a: token('number', 1), b: token('number', '{a}'), c: token('number', 5) }),
    'words.json': JSON.stringify({
      font: { text: token('fontFamily', 'serif') },
      breakpoint: { md: token('dimension', { value: 40, unit: 'rem' }) },
    }),
    'reed.json': JSON.stringify({ c: token('number', 6) }),
  };
  const base = (more: object) => ({
    'base.json': JSON.stringify({ a: token('number', 2), b: token('number', '{a}'), c: token('number', 5), ...more }),
  });

  test('a value: a patch of its dependents without a full compile', () => {
    const update = openWatch(start, 'r.resolver.json').update(base({}));
    expect(update).toMatchObject({
      kind: 'patch',
      patch: {
        changed: [
          { path: 'a', name: '--ws-a', brands: ['clay', 'reed'] },
          { path: 'b', name: '--ws-b', brands: ['clay', 'reed'] },
        ],
        css: '@layer wusum.theme {\n:where(:root) {\n  --ws-a: 2;\n  --ws-b: 2;\n}\n}\n',
      },
    });
    expect(update).not.toHaveProperty('recompiled');
  });

  test('a value of one brand: a patch only of that brand', () => {
    const update = openWatch(start, 'r.resolver.json').update({
      'reed.json': JSON.stringify({ c: token('number', 7) }),
    });
    expect(update).toMatchObject({
      patch: {
        changed: [{ path: 'c', brands: ['reed'] }],
        declarations: [{ selector: '[data-brand="reed"]', name: '--ws-c', value: '7' }],
      },
    });
  });

  test('a patch contains toggles that a role needs for the first time, even if a ramp has them: a page may lack ramps', () => {
    const ramp = (red: number) => ({
      color: { ramp: { x: { 1: token('color', { colorSpace: 'srgb', components: [red, 0, 0] }) } } },
    });
    const files = {
      'r.resolver.json': JSON.stringify({
        version: '2025.10',
        sets: { base: { sources: [{ $ref: 'base.json' }] } },
        modifiers: {
          brand: { contexts: { clay: [], reed: [{ $ref: 'reed.json' }] }, default: 'clay' },
          contrast: { contexts: { normal: [], more: [{ $ref: 'more.json' }] }, default: 'normal' },
        },
        resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/contrast' }],
      }),
      'base.json': JSON.stringify({ a: token('number', 1), ...ramp(0) }),
      'reed.json': JSON.stringify({ a: token('number', 1), ...ramp(0.5) }),
      'more.json': JSON.stringify({ a: token('number', 1), ...ramp(1) }),
    };
    const update = openWatch(files, 'r.resolver.json').update({
      'reed.json': JSON.stringify({ a: token('number', 5), ...ramp(0.5) }),
    });
    expect(update).toMatchObject({ patch: { css: expect.stringContaining('--ws-if-contrast-more: initial') } });
  });

  test('the same text: an empty patch', () => {
    expect(openWatch(start, 'r.resolver.json').update(start)).toMatchObject({ patch: { changed: [], css: '' } });
  });

  test('an error: refused, and a patch from the last valid state after the fix', () => {
    const watch = openWatch(start, 'r.resolver.json');
    expect(watch.update(base({ b: token('number', '{no}') }))).toMatchObject({
      kind: 'refused',
      diagnostics: [{}, {}, {}],
    });
    expect(watch.system).toBeUndefined();
    const fixed = watch.update(base({}));
    expect(fixed).toMatchObject({ kind: 'patch', recompiled: expect.any(String) });
    expect(fixed).toMatchObject({ patch: { changed: [{ path: 'a' }, { path: 'b' }] } });
  });

  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ['a new name', base({ d: token('number', 1) }), /names/u],
    ['another font', { 'words.json': start['words.json'].replace('serif', 'Amiri') }, /fonts/u],
    ['another breakpoint', { 'words.json': start['words.json'].replace('40', '41') }, /breakpoints/u],
    [
      'another default',
      { 'r.resolver.json': start['r.resolver.json'].replace('"default":"clay"', '"default":"reed"') },
      /axes/u,
    ],
  ])('%s: a reload', (_name, changed, reason) => {
    expect(openWatch(start, 'r.resolver.json').update(changed)).toMatchObject({
      kind: 'reload',
      reason: expect.stringMatching(reason),
    });
  });

  test('an edit of a description is a full compile with an empty patch', () => {
    const update = openWatch(start, 'r.resolver.json').update({
      'base.json': start['base.json'].replace('1}', '1,"$description":"One."}'),
    });
    expect(update).toMatchObject({ kind: 'patch', recompiled: expect.any(String), patch: { css: '' } });
  });

  test('a new reference to a token of a deprecated group: the warning of a full compile', () => {
    const words = JSON.parse(start['words.json']) as object;
    const files = {
      ...start,
      'words.json': JSON.stringify({ ...words, old: { $deprecated: true, count: token('number', 3) } }),
    };
    const changed = base({ b: token('number', '{old.count}') });
    const { diagnostics } = openWatch(files, 'r.resolver.json').update(changed);
    expect(diagnostics.map(({ code }) => code)).toContain('WS-L004');
    expect(plain(diagnostics)).toEqual(plain(compile({ ...files, ...changed }).diagnostics));
  });
});
