import { suggest, type Diagnostic } from '@wusum/diagnostics';
import type { File, LocalOptions } from 'style-dictionary/types';
import { platformProblem } from '../shared/errors.js';
import type { TargetContext } from '../shared/target-context.js';
import type { StyleDictionaryConfig, StyleDictionaryPlatform } from './config.js';
import type { AllHooks } from './hooks.js';
import { templateOf } from './placements.js';

/** Every unknown name in a platform: of hooks, placeholders, axes and contexts. */
export function problemsOfNames(
  name: string,
  platform: StyleDictionaryPlatform,
  { preprocessors = [] }: StyleDictionaryConfig,
  hooks: AllHooks,
  target: TargetContext,
): Diagnostic[] {
  const where = `Style Dictionary platform "${name}"`;
  const unknown = (kind: keyof AllHooks, given: readonly unknown[], place = where): Diagnostic[] =>
    given.flatMap((hook) => unknownName(hook, Object.keys(hooks[kind]), `${titles[kind]} in the ${place}`));
  const group = platform.transformGroup;
  return [
    ...unknown('preprocessors', [...preprocessors, ...(platform.preprocessors ?? [])]),
    ...unknown('transformGroups', listOf(group)),
    ...unknown('transforms', [...((group && hooks.transformGroups[group]) || []), ...(platform.transforms ?? [])]),
    ...unknown('actions', platform.actions ?? []),
    ...unknown('fileHeaders', headerOf(platform.options)),
    ...(platform.files ?? []).flatMap((file) => problemsOfFile(file, where, unknown)),
    ...problemsOfPlaces(platform, where, target),
  ];
}

const titles: Readonly<Record<keyof AllHooks, string>> = {
  preprocessors: 'preprocessor',
  transformGroups: 'transform group',
  transforms: 'transform',
  formats: 'format',
  filters: 'filter',
  fileHeaders: 'file header',
  actions: 'action',
};

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

function headerOf(options: LocalOptions | undefined): readonly unknown[] {
  const header = options?.fileHeader;
  return typeof header === 'function' ? [] : listOf(header);
}

function problemsOfFile(
  file: File,
  where: string,
  unknown: (kind: keyof AllHooks, given: readonly unknown[], place: string) => Diagnostic[],
): Diagnostic[] {
  const place = `file "${file.destination}" of the ${where}`;
  if (file.format === undefined) return [platformProblem('WS-E110', `The ${place} has no format.`)];
  return [
    ...unknown('formats', [file.format], place),
    ...unknown('filters', typeof file.filter === 'string' ? [file.filter] : [], place),
    ...unknown('fileHeaders', headerOf(file.options), place),
  ];
}

function problemsOfPlaces(platform: StyleDictionaryPlatform, where: string, { axes }: TargetContext): Diagnostic[] {
  const names = axes.map((axis) => axis.name);
  const placeholders = (platform.files ?? []).flatMap((file) => templateOf(platform, file).placeholders);
  return [
    ...[...new Set(placeholders)].flatMap((each) =>
      unknownName(each, [...names, 'brand', 'contexts'], `placeholder in the ${where}`),
    ),
    ...Object.entries(platform.contexts ?? {}).flatMap(([axis, contexts]) => {
      const known = axes.find((candidate) => candidate.name === axis);
      if (known === undefined) return unknownName(axis, names, `axis in "contexts" of the ${where}`);
      return [contexts]
        .flat()
        .flatMap((context) => unknownName(context, known.contexts, `context of the axis "${axis}" in the ${where}`));
    }),
  ];
}

function unknownName(given: unknown, known: readonly string[], what: string): Diagnostic[] {
  if (typeof given === 'string' && known.includes(given)) return [];
  const didYouMean = suggest(String(given), known);
  return [platformProblem('WS-E110', `Unknown ${what}: "${String(given)}".`, { ...(didYouMean && { didYouMean }) })];
}
