import { brandAxis, contrastAxis, scriptAxis, soleBrand } from '@wusum/dtcg/internal';
import {
  contextKey,
  type TokenSystem,
  type Axis,
  type Contexts,
  type Permutation,
  type ResolvedToken,
} from '@wusum/dtcg';
import { brandTitle } from '../brand-names.js';
import { findModeAxis, schemeOf } from '../color-modes.js';
import { isEngineData } from '../engine-data.js';
import type { BrandSystem } from '../system.js';
import { PlatformError, platformProblem } from './errors.js';
import { NameTable } from './name-table.js';

/** The tokens of any system: the result of `openSystem` or of `compile`. */
export type PlatformSource = TokenSystem | BrandSystem;

/** A brand in one mode; the other axes have the brand's default contexts. */
export interface ModeView {
  readonly mode: string;
  readonly isDark: boolean;
  readonly contexts: Contexts;
  readonly permutation: Permutation;
}

export interface Brand {
  readonly id: string;
  /** For names of files and types: the id, or the brand's own name if tokens have no brand axis. */
  readonly name: string;
  /** The brand's own name, or its id. */
  readonly title: string;
  /** The default contexts of the brand. */
  readonly start: Contexts;
  readonly modes: readonly ModeView[];
}

/** The input of platforms: brands with their modes, and all permutations for platforms that support them. */
export interface TargetContext {
  readonly axes: readonly Axis[];
  readonly defaults: Readonly<Record<string, Contexts>>;
  readonly brands: readonly Brand[];
  /** The brand to use if none is chosen. */
  readonly defaultBrand: string;
  /** The axis of light and dark, if any. */
  readonly modeAxis?: string;
  /** The contrast axis, its context with more contrast, and one without. */
  readonly contrast?: { readonly axis: string; readonly more: string; readonly plain: string };
  readonly all: () => readonly Permutation[];
  /** `undefined` if there is no such combination of contexts. */
  readonly at: (contexts: Contexts) => Permutation | undefined;
  readonly isPublished: (token: ResolvedToken) => boolean;
}

const plainName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** @throws PlatformError if a context cannot be a file name or the tokens have errors. */
export function makeTargetContext(source: PlatformSource): TargetContext {
  const { axes } = source;
  refuseNames(axes);
  refuseAttributes(axes);
  const modeAxis = findModeAxis(axes);
  const at = permutationAt(source);
  const ids = axes.find(({ name }) => name === brandAxis)?.contexts ?? [soleBrand];
  const defaults = Object.fromEntries(ids.map((id) => [id, source.defaults[id] ?? source.defaults[''] ?? {}]));
  const brands = ids.map((id) => makeBrand(source, id, modeAxis, at));
  refuseErrors(source);
  return {
    axes,
    defaults,
    brands,
    defaultBrand: axes.find(({ name }) => name === brandAxis)?.default ?? ids[0]!,
    modeAxis: modeAxis?.name,
    contrast: findContrast(axes),
    all: () => allOf(source),
    at,
    isPublished: (token) => token.extension?.['private'] !== true && !isEngineData(token),
  };
}

function refuseNames(axes: readonly Axis[]): void {
  const names = axes.flatMap(({ name, contexts }) => [name, ...contexts]).filter((name) => !plainName.test(name));
  if (names.length === 0) return;
  throw new PlatformError(
    names.map((name) => platformProblem('WS-E104', `"${name}" is not a valid name of an axis or context.`)),
  );
}

/** Names of attributes ignore letter case; `data-switching` stops transitions while a theme changes. */
function refuseAttributes(axes: readonly Axis[]): void {
  const table = new NameTable((name) => name.toLowerCase());
  table.add('data-switching', { text: 'the mark of a theme that changes' });
  for (const { name } of axes) table.add(`data-${name}`, { text: `the axis "${name}"` });
  table.refuse();
}

function refuseErrors(source: PlatformSource): void {
  if (!('resolvePermutation' in source) || !source.hasErrors) return;
  throw new PlatformError(source.diagnostics.filter(({ severity }) => severity === 'error'));
}

function allOf(source: PlatformSource): readonly Permutation[] {
  if (!('resolvePermutation' in source)) return source.permutations;
  const all = source.permutations();
  refuseErrors(source);
  return all;
}

function permutationAt(source: PlatformSource): TargetContext['at'] {
  if ('resolvePermutation' in source) return (contexts) => source.resolvePermutation(contexts);
  const byKey = new Map(source.permutations.map((item) => [contextKey(source.axes, item.contexts), item]));
  return (contexts) => byKey.get(contextKey(source.axes, contexts));
}

function findContrast(axes: readonly Axis[]): TargetContext['contrast'] {
  const contexts = axes.find(({ name }) => name === contrastAxis)?.contexts ?? [];
  const more = contexts.find((name) => /more|high|increase/iu.test(name));
  const plain = contexts.find((name) => name !== more);
  return more === undefined || plain === undefined ? undefined : { axis: contrastAxis, more, plain };
}

function makeBrand(source: PlatformSource, id: string, modeAxis: Axis | undefined, at: TargetContext['at']): Brand {
  const start = startOf(source, id);
  const modes = modeViewsAt(start, modeAxis, at);
  const title = modes[0] === undefined ? id : brandTitle(id, modes[0].permutation);
  const name = id === soleBrand ? slugOf(title) : id;
  return { id, name, title, start, modes };
}

/** `Sidr Coffee` → `sidr-coffee`; a name without ASCII letters gives the default. */
function slugOf(title: string): string {
  const words = title.toLowerCase().split(/[^a-z0-9]+/u);
  return words.filter((word) => word !== '').join('-') || soleBrand;
}

/** Every mode, with the other axes as in the given contexts. */
export function modeViewsAt(contexts: Contexts, modeAxis: Axis | undefined, at: TargetContext['at']): ModeView[] {
  return (modeAxis?.contexts ?? ['']).flatMap((mode): ModeView[] => {
    const own = modeAxis === undefined ? contexts : { ...contexts, [modeAxis.name]: mode };
    const permutation = at(own);
    return permutation === undefined ? [] : [{ mode, isDark: schemeOf(mode) === 'dark', contexts: own, permutation }];
  });
}

function startOf({ axes, defaults }: PlatformSource, id: string): Contexts {
  const own = defaults[id] ?? defaults[''] ?? {};
  return Object.fromEntries(
    axes.map(({ name, contexts, default: base }) => [
      name,
      name === brandAxis ? id : (own[name] ?? base ?? contexts[0] ?? ''),
    ]),
  );
}

/** `brand.mode`, or `brand` alone: the file name of one mode of a brand. */
export function modeViewKey(brand: Brand, modeView: ModeView): string {
  return modeView.mode === '' ? brand.name : `${brand.name}.${modeView.mode}`;
}

/** The first light mode, and the first dark one if any. */
export function lightAndDark({ modes }: Brand): { readonly light: ModeView; readonly dark?: ModeView } {
  const dark = modes.find(({ isDark }) => isDark);
  const light = modes.find(({ isDark }) => !isDark) ?? modes[0]!;
  return dark === light ? { light } : { light, dark };
}

/** The brand in its own mode, and in its default contexts of the other axes. */
export function startView({ modes, start }: Brand): ModeView {
  const isStart = ({ contexts }: ModeView): boolean =>
    Object.entries(start).every(([axis, context]) => contexts[axis] === context);
  return modes.find(isStart) ?? modes[0]!;
}

/** A view in another script, if the tokens have one. */
export function inScript(
  target: TargetContext,
  { contexts, permutation }: Pick<ModeView, 'contexts' | 'permutation'>,
  script: string | undefined,
): Permutation {
  const axis = target.axes.find(({ name }) => name === scriptAxis);
  if (script === undefined || axis?.contexts.includes(script) !== true) return permutation;
  return target.at({ ...contexts, [scriptAxis]: script }) ?? permutation;
}
