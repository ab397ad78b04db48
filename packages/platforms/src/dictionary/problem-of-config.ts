import { suggest } from '@wusum/diagnostics';
import { isRecord } from '@wusum/dtcg/internal';

const settings = ['hooks', 'register', 'preprocessors', 'expand', 'log', 'platforms'] as const;
const kinds = [
  'preprocessors',
  'transforms',
  'transformGroups',
  'formats',
  'filters',
  'fileHeaders',
  'actions',
] as const;
const plainName = /^[a-z0-9][a-z0-9_-]*$/iu;

/**
 * The first problem of a Style Dictionary configuration, as a sentence; `undefined` if it is valid.
 *
 * @param given unvalidated input
 */
export function problemOfStyleDictionary(given: unknown): string | undefined {
  if (!isRecord(given)) return '"styleDictionary" must be an object.';
  const { hooks, register, preprocessors, platforms } = given;
  const foreign = ['source', 'include', 'tokens', 'parsers', 'usesDtcg'].find((key) => key in given);
  if (foreign !== undefined)
    return `"styleDictionary.${foreign}" has no effect: the tokens are those of the setting "tokens". Remove it.`;
  return (
    unknownKey(given, settings, 'styleDictionary') ??
    (hooks === undefined ? undefined : problemOfHooks(hooks)) ??
    problemOfList(register, 'register', 'functions', (each) => typeof each === 'function') ??
    problemOfList(preprocessors, 'preprocessors', 'names', (each) => typeof each === 'string') ??
    problemOfPlatforms(platforms)
  );
}

function problemOfHooks(hooks: unknown): string | undefined {
  if (!isRecord(hooks)) return '"styleDictionary.hooks" must be an object.';
  // The hooks of a class, such as `StyleDictionary.hooks`, have an empty table of parsers.
  const { parsers = {}, ...others } = hooks;
  if (!isRecord(parsers) || Object.keys(parsers).length > 0)
    return '"styleDictionary.hooks.parsers" has no effect: the tokens are parsed already. Remove it.';
  const problem = unknownKey(others, kinds, 'styleDictionary.hooks');
  if (problem !== undefined) return problem;
  return Object.entries(others)
    .flatMap(([kind, table]): (string | undefined)[] => {
      const path = `styleDictionary.hooks.${kind}`;
      if (!isRecord(table)) return [`"${path}" must be an object of hooks by name.`];
      return Object.entries(table).map(([name, hook]) => problemOfHook(kind, hook, `${path}["${name}"]`));
    })
    .find((each) => each !== undefined);
}

/** What a hook of each kind is. */
function problemOfHook(kind: string, hook: unknown, path: string): string | undefined {
  if (kind === 'transformGroups')
    return Array.isArray(hook) && hook.every((name) => typeof name === 'string')
      ? undefined
      : `"${path}" must be a list of names of transforms.`;
  if (kind === 'actions')
    return isRecord(hook) && typeof hook['do'] === 'function' ? undefined : `"${path}" must be { do }.`;
  if (kind !== 'transforms') return typeof hook === 'function' ? undefined : `"${path}" must be a function.`;
  const isTransform =
    isRecord(hook) &&
    ['name', 'value', 'attribute'].includes(String(hook['type'])) &&
    typeof hook['transform'] === 'function';
  return isTransform ? undefined : `"${path}" must be { type, transform } with the type name, value or attribute.`;
}

function problemOfList(list: unknown, key: string, what: string, is: (each: unknown) => boolean): string | undefined {
  if (list === undefined || (Array.isArray(list) && list.every(is))) return undefined;
  return `"styleDictionary.${key}" must be a list of ${what}.`;
}

function problemOfPlatforms(platforms: unknown): string | undefined {
  if (!isRecord(platforms)) return '"styleDictionary.platforms" must be an object of platforms by name.';
  return Object.entries(platforms)
    .map(([name, platform]) => problemOfPlatform(name, platform))
    .find((each) => each !== undefined);
}

function problemOfPlatform(name: string, platform: unknown): string | undefined {
  const path = `styleDictionary.platforms.${name}`;
  if (!plainName.test(name)) return `"${path}": a name must consist of letters, digits, hyphens and underscores.`;
  if (!isRecord(platform)) return `"${path}" must be an object.`;
  const { files, buildPath, contexts, content } = platform;
  if (buildPath !== undefined && typeof buildPath !== 'string') return `"${path}.buildPath" must be a string.`;
  if (content !== undefined && typeof content !== 'boolean') return `"${path}.content" must be true or false.`;
  const isOfFiles = files === undefined || (Array.isArray(files) && files.every(isFile));
  if (!isOfFiles) return `"${path}.files" must be a list of { destination, format }.`;
  const isChosen = contexts === undefined || (isRecord(contexts) && Object.values(contexts).every(isTextOrList));
  return isChosen ? undefined : `"${path}.contexts" must be an object of contexts by axis.`;
}

function isFile(file: unknown): boolean {
  return isRecord(file) && typeof file['destination'] === 'string';
}

function isTextOrList(value: unknown): boolean {
  return [value].flat().every((each) => typeof each === 'string');
}

function unknownKey(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): string | undefined {
  const key = Object.keys(given).find((each) => !known.includes(each));
  if (key === undefined) return undefined;
  const near = suggest(key, known);
  return `unknown setting "${path}.${key}"${near === undefined ? `. Expected ${known.join(', ')}.` : `. Did you mean ${near}?`}`;
}
