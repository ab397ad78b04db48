import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { android } from './android/index.js';
import { css } from './css/index.js';
import { email } from './email/index.js';
import { figma } from './figma/index.js';
import { flutter } from './flutter/index.js';
import { ios } from './ios/index.js';
import { json } from './json/index.js';
import { less } from './less/index.js';
import { mui } from './mui/index.js';
import { radixThemes } from './radix-themes/index.js';
import { scss } from './scss/index.js';
import { shadcn } from './shadcn/index.js';
import { PlatformError, platformProblem } from './shared/errors.js';
import { Roles } from './shared/roles.js';
import { noteOmissions } from './shared/notes.js';
import { type Reader, runDictionary } from './shared/token-reader.js';
import { makeTargetContext, type TargetContext, type PlatformSource } from './shared/target-context.js';
import type { Platform, PlatformFiles, PlatformGroup, PlatformInput, PlatformOptions } from './shared/platform.js';
import { storybook } from './storybook/index.js';
import { tailwind } from './tailwind/index.js';
import { tokensStudio } from './tokens-studio/index.js';
import { ts } from './ts/index.js';

export { PlatformError, type PlatformCode, platformCodes } from './shared/errors.js';
export { type Role, roleTable } from './shared/roles.js';
export type { PlatformSource } from './shared/target-context.js';
export type { PlatformFiles, PlatformOptions } from './shared/platform.js';

/** Every platform, in the order of the help text. */
export const platforms = [
  css,
  scss,
  less,
  ts,
  json,
  tailwind,
  shadcn,
  mui,
  radixThemes,
  figma,
  ios,
  android,
  flutter,
  email,
  tokensStudio,
  storybook,
] as readonly (Platform<never> | PlatformGroup)[];

/** Names for `--platform`. */
export const platformNames: readonly string[] = platforms.map(({ name }) => name);

/** Files of platforms, and notes about what they omit. */
export interface WrittenPlatforms {
  readonly files: PlatformFiles;
  /** Warnings with the codes WS-E106 to WS-E109, one for each platform and code. They are no errors. */
  readonly notes: readonly Diagnostic[];
}

/**
 * Writes tokens for other tools, in memory. Works for any result of `openSystem` or `compile`.
 *
 * @param names some of `platformNames`; each writes to a folder of its own name
 * @throws PlatformError with every problem: unknown platform, missing role, two tokens with one name, tokens with errors
 */
export async function writePlatforms(
  system: PlatformSource,
  names: readonly string[],
  options: PlatformOptions = {},
): Promise<WrittenPlatforms> {
  const chosen = choosePlatforms(names);
  const target = makeTargetContext(system);
  const all = target.all();
  const hooks = Object.fromEntries(chosen.flatMap(({ name, hooks: own }) => (own ? [[name, own] as const] : [])));
  const readers = await runDictionary(all, target.isPublished, hooks);
  const problems: Diagnostic[] = [];
  const notes: Diagnostic[] = [];
  const files: PlatformFiles = {};
  for (const platform of chosen) {
    const given: Roles[] = [];
    const input = makeInput(target, readers[platform.name] ?? readNothing, platform.name, options, { given, notes });
    for (const [path, content] of Object.entries(await platform.files(input as PlatformInput<never>)))
      files[`${platform.name}/${path}`] = content;
    problems.push(...distinct(given.flatMap((roles) => roles.problems)));
    if (platform.hooks !== undefined) noteOmissions(input, given);
  }
  if (problems.length > 0) throw new PlatformError(problems);
  return { files, notes };
}

/** Only the files of `writePlatforms`: relative path with forward slashes → content. */
export async function emitPlatforms(
  system: PlatformSource,
  names: readonly string[],
  options: PlatformOptions = {},
): Promise<PlatformFiles> {
  return (await writePlatforms(system, names, options)).files;
}

/** @throws Error always: a platform without hooks reads no tokens. */
const readNothing: Reader<unknown> = () => {
  throw new Error('The platform has no hooks to read tokens with.');
};

function makeInput(
  target: TargetContext,
  read: Reader<unknown>,
  platform: string,
  options: PlatformOptions,
  { given, notes }: { readonly given: Roles[]; readonly notes: Diagnostic[] },
): PlatformInput<unknown> {
  return {
    target,
    read,
    roles: (permutation) => {
      const roles = new Roles(permutation, platform, options.roles);
      given.push(roles);
      return roles;
    },
    note: (code, message) => notes.push(platformProblem(code, `${platform}: ${message}`)),
    options,
  };
}

function choosePlatforms(names: readonly string[]): Platform<never>[] {
  const unknown = names.filter((name) => !platformNames.includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(
      unknown.map((name) =>
        platformProblem('WS-E101', `Unknown platform "${name}". Available: ${platformNames.join(', ')}.`, {
          didYouMean: suggest(name, platformNames),
        }),
      ),
    );
  }
  return platforms
    .filter(({ name }) => names.includes(name))
    .flatMap((each) => ('parts' in each ? each.parts : [each]));
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
