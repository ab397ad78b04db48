import { isRecord } from '@wusum/dtcg/internal';
import { type AnyPlatform, builtInMark, type Platform } from './shared/platform.js';

const plainName = /^[a-z0-9][a-z0-9_-]*$/iu;

/** Members of a platform: name → whether it is required, the kind of its value, and a check. */
const members = {
  name: [true, 'a name of letters, digits, hyphens and underscores', isName],
  description: [true, 'a string', isText],
  files: [true, 'a function', isFunction],
  hooks: [false, '{ name, value }, two Style Dictionary transforms', isHooks],
  losses: [false, 'functions by type', isRecord],
  options: [false, 'an object', isRecord],
} as const;

/**
 * Defines an output platform of your own, for the list `platforms` of the config.
 *
 * @throws TypeError if a member is missing, unknown or of another type
 */
export function definePlatform<Value = unknown>(platform: Platform<Value>): Platform<Value> {
  const problem = problemOfPlatform(platform);
  if (problem !== undefined) throw new TypeError(`definePlatform: ${problem}`);
  return platform;
}

/** The first problem of a value that should be a platform, as a sentence; `undefined` if it is one. */
export function problemOfPlatform(given: unknown): string | undefined {
  if (typeof given === 'function')
    return `the platform ${given.name === '' ? 'is' : `"${given.name}" is`} a function. Call it: ${given.name}().`;
  if (!isRecord(given)) return 'a platform must be an object.';
  if ('parts' in given) return problemOfGroup(given);
  for (const [key, [isRequired, kind, is]] of Object.entries(members)) {
    const value = given[key];
    if (value === undefined ? isRequired : !is(value))
      return `"${key}" of the platform${titleOf(given)} must be ${kind}.`;
  }
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(members, key));
  if (unknown === undefined) return undefined;
  return `unknown member "${unknown}" of the platform${titleOf(given)}. Expected ${Object.keys(members).join(', ')}.`;
}

function problemOfGroup(given: Readonly<Record<string, unknown>>): string | undefined {
  const { name, parts } = given as { name: unknown; parts: unknown };
  if (!isName(name) || !Array.isArray(parts)) return '"name" and "parts" of a platform must be a name and a list.';
  return parts.map(problemOfPart).find((problem) => problem !== undefined);
}

/** The names of parts are paths: `android/compose`. */
function problemOfPart(part: unknown): string | undefined {
  if (!isRecord(part)) return 'a part of a platform must be an object.';
  return problemOfPlatform(isText(part['name']) ? { ...part, name: part['name'].replaceAll('/', '-') } : part);
}

/** Whether a platform is built in, so that only its options are of the user. */
export function isBuiltIn(platform: AnyPlatform): boolean {
  if ('parts' in platform) return platform.parts.every(isBuiltIn);
  return (platform as { [builtInMark]?: unknown })[builtInMark] === platform.files;
}

const titleOf = ({ name }: Readonly<Record<string, unknown>>): string => (isText(name) ? ` "${name}"` : '');

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function isName(value: unknown): value is string {
  return isText(value) && plainName.test(value);
}
function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
function isHooks(value: unknown): boolean {
  return (
    isRecord(value) && [value['name'], value['value']].every((hook) => isRecord(hook) && isFunction(hook['transform']))
  );
}
