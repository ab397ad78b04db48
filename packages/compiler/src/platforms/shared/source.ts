import { brandAxis, contextKey, contrastAxis, soleBrand } from '../../axes.js';
import { readNames } from '../../brand-names.js';
import { isEngineData } from '../../engine-data.js';
import type { TokenSystem } from '../../open-system.js';
import type { BrandSystem } from '../../system.js';
import type { Axis, Contexts, Permutation, ResolvedToken } from '../../types.js';
import { PlatformError, platformProblem } from './errors.js';

/** Tokens of anybody's: what `openSystem` read, or what `compile` made. */
export type PlatformSource = TokenSystem | BrandSystem;

/** One mode of a brand; the other axes stand where the brand starts. */
export interface Scene {
  readonly mode: string;
  readonly isDark: boolean;
  readonly contexts: Contexts;
  readonly permutation: Permutation;
}

export interface Brand {
  readonly id: string;
  /** In names of files and types: the id, or where tokens have no axis of brands, what they call themselves. */
  readonly name: string;
  /** The brand's own name, or its id. */
  readonly title: string;
  /** The contexts that the brand starts in. */
  readonly start: Contexts;
  readonly scenes: readonly Scene[];
}

/** A system as platforms see it: brands, their modes, and all permutations for those that can say them. */
export interface Stage {
  readonly axes: readonly Axis[];
  readonly defaults: Readonly<Record<string, Contexts>>;
  readonly brands: readonly Brand[];
  /** The brand that stands where none is chosen. */
  readonly defaultBrand: string;
  /** The axis between light and dark, when there is one. */
  readonly modeAxis?: string;
  /** The axis on which colours stand further apart, the context in which they do, and one in which they do not. */
  readonly contrast?: { readonly axis: string; readonly more: string; readonly plain: string };
  readonly all: () => readonly Permutation[];
  /** Nothing for contexts that there are not. */
  readonly at: (contexts: Contexts) => Permutation | undefined;
  readonly isPublished: (token: ResolvedToken) => boolean;
}

const plainName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** @throws PlatformError when a context cannot be a file name or the tokens have errors. */
export function makeStage(source: PlatformSource): Stage {
  const { axes } = source;
  refuseNames(axes);
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
    names.map((name) => platformProblem('WS-E104', `"${name}" cannot be the name of an axis or context.`)),
  );
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

function permutationAt(source: PlatformSource): Stage['at'] {
  if ('resolvePermutation' in source) return (contexts) => source.resolvePermutation(contexts);
  const byKey = new Map(source.permutations.map((item) => [contextKey(source.axes, item.contexts), item]));
  return (contexts) => byKey.get(contextKey(source.axes, contexts));
}

/** The axis called `mode`, or the first that has a light and a dark context. */
function findModeAxis(axes: readonly Axis[]): Axis | undefined {
  const others = axes.filter(({ name }) => name !== brandAxis);
  return (
    others.find(({ name }) => name === 'mode') ??
    others.find(({ contexts }) => contexts.some(isDarkName) && contexts.some((name) => /light|day/iu.test(name)))
  );
}

function findContrast(axes: readonly Axis[]): Stage['contrast'] {
  const contexts = axes.find(({ name }) => name === contrastAxis)?.contexts ?? [];
  const more = contexts.find((name) => /more|high|increase/iu.test(name));
  const plain = contexts.find((name) => name !== more);
  return more === undefined || plain === undefined ? undefined : { axis: contrastAxis, more, plain };
}

function isDarkName(context: string): boolean {
  return /dark|night/iu.test(context);
}

function makeBrand(source: PlatformSource, id: string, modeAxis: Axis | undefined, at: Stage['at']): Brand {
  const start = startOf(source, id);
  const scenes = scenesAt(start, modeAxis, at);
  const title = scenes[0] === undefined ? id : readNames(id, scenes[0].permutation).en;
  const name = id === soleBrand ? slugOf(title) : id;
  return { id, name, title, start, scenes };
}

/** `Sidr Coffee` → `sidr-coffee`; names without a letter of ASCII give none. */
function slugOf(title: string): string {
  const words = title.toLowerCase().split(/[^a-z0-9]+/u);
  return words.filter((word) => word !== '').join('-') || soleBrand;
}

/** Every mode, with the other axes as they are in the contexts given. */
export function scenesAt(contexts: Contexts, modeAxis: Axis | undefined, at: Stage['at']): Scene[] {
  return (modeAxis?.contexts ?? ['']).flatMap((mode): Scene[] => {
    const own = modeAxis === undefined ? contexts : { ...contexts, [modeAxis.name]: mode };
    const permutation = at(own);
    return permutation === undefined ? [] : [{ mode, isDark: isDarkName(mode), contexts: own, permutation }];
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

/** `brand.mode`, or `brand` alone: the name of a file about one scene. */
export function sceneKey(brand: Brand, scene: Scene): string {
  return scene.mode === '' ? brand.name : `${brand.name}.${scene.mode}`;
}

/** The scene that stands for light, and the one for dark when there is one. */
export function lightAndDark({ scenes }: Brand): { readonly light: Scene; readonly dark?: Scene } {
  const dark = scenes.find(({ isDark }) => isDark);
  const light = scenes.find(({ isDark }) => !isDark) ?? scenes[0]!;
  return dark === light ? { light } : { light, dark };
}
