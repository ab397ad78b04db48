import { brandAxis } from '@wusum/dtcg/internal';
import type { Axis, Contexts, Permutation } from '@wusum/dtcg';
import type { File } from 'style-dictionary/types';
import { combine } from '../shared/axis-sets.js';
import { contextWords } from '../shared/context-names.js';
import type { Brand, TargetContext } from '../shared/target-context.js';
import type { StyleDictionaryPlatform } from './config.js';

/** The paths of a file before placeholders are replaced. */
export interface Template {
  /** Ends with a slash, or is empty. */
  readonly buildPath: string;
  readonly destination: string;
  readonly placeholders: readonly string[];
}

/** A permutation, and the paths of one file in it. */
export interface Placement {
  readonly permutation: Permutation;
  /** Relative to the folder of the platform; ends with a slash, or is empty. */
  readonly buildPath: string;
  /** Relative to `buildPath`. */
  readonly destination: string;
}

/** All axes at once. */
const allContexts = 'contexts';

/** The template of a file; without a file, of the platform's actions. */
export function templateOf({ buildPath = '' }: StyleDictionaryPlatform, file?: File): Template {
  const path = buildPath.replace(/^(?:\.\/)+/u, '');
  const destination = (file?.destination ?? '').replace(/^(?:\.\/)+/u, '');
  return {
    buildPath: path === '' || path.endsWith('/') ? path : `${path}/`,
    destination,
    placeholders: [...`${path}${destination}`.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name!),
  };
}

/**
 * The permutations in which a file is written, and its paths there. An axis with a placeholder takes all chosen contexts;
 * the others have the default context of the brand. Without any placeholder, the file is written in every chosen
 * permutation, each in a folder of its own.
 */
export function placementsOf(
  target: TargetContext,
  platform: StyleDictionaryPlatform,
  template: Template,
): Placement[] {
  const { placeholders } = template;
  const isEach = placeholders.length === 0 || placeholders.includes(allContexts);
  const isVaried = ({ name }: Pick<Axis, 'name'>): boolean => isEach || placeholders.includes(name);
  const chosen = target.axes.map((axis) => ({ ...axis, contexts: chosenOf(axis, platform) }));
  const varied = chosen.filter((axis) => axis.name !== brandAxis && isVaried(axis));
  const places = brandsOf(target, platform, isVaried({ name: brandAxis })).flatMap((brand) =>
    combine(varied).flatMap((own): Placement[] => {
      const contexts = { ...startOf(brand, chosen), ...own };
      const permutation = target.at(contexts);
      return permutation === undefined ? [] : [{ permutation, ...pathsIn(target, chosen, brand, contexts, template) }];
    }),
  );
  if (placeholders.length > 0 || places.length < 2) return places;
  return places.map((place) => {
    const folder = contextsText(target, chosen, place.permutation.contexts);
    return { ...place, buildPath: `${folder}/${place.buildPath}` };
  });
}

function chosenOf({ name, contexts }: Axis, platform: StyleDictionaryPlatform): readonly string[] {
  const given = platform.contexts?.[name];
  return given === undefined ? contexts : contexts.filter((context) => [given].flat().includes(context));
}

function brandsOf(
  { brands, defaultBrand }: TargetContext,
  platform: StyleDictionaryPlatform,
  isEach: boolean,
): readonly Brand[] {
  const given = platform.contexts?.[brandAxis];
  const chosen = given === undefined ? brands : brands.filter(({ id }) => [given].flat().includes(id));
  if (isEach) return chosen;
  const start = chosen.find(({ id }) => id === defaultBrand) ?? chosen[0];
  return start === undefined ? [] : [start];
}

/** The default contexts of a brand, or the first chosen context of an axis whose default is not chosen. */
function startOf({ start }: Brand, chosen: readonly Axis[]): Contexts {
  return Object.fromEntries(
    chosen.map(({ name, contexts }) => {
      const own = start[name] ?? '';
      return [name, contexts.includes(own) || name === brandAxis ? own : (contexts[0] ?? own)];
    }),
  );
}

function pathsIn(
  target: TargetContext,
  chosen: readonly Axis[],
  brand: Brand,
  contexts: Contexts,
  { buildPath, destination }: Template,
): Omit<Placement, 'permutation'> {
  const fill = (text: string): string =>
    text.replace(/\{([^{}]*)\}/gu, (_, name: string) => {
      if (name === brandAxis) return brand.name;
      return name === allContexts ? contextsText(target, chosen, contexts) : (contexts[name] ?? '');
    });
  return { buildPath: fill(buildPath), destination: fill(destination) };
}

/** `clay.dark.more`: the contexts of the axes with several chosen contexts, or the name of the brand. */
function contextsText(target: TargetContext, chosen: readonly Axis[], contexts: Contexts): string {
  const several = new Set(chosen.filter((axis) => axis.contexts.length > 1).map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(contexts).filter(([axis]) => several.has(axis)));
  const words = contextWords(target, own);
  return words.length > 0 ? words.join('.') : target.brands[0]!.name;
}
