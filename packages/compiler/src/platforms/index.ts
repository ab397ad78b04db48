import { suggest } from '../diagnostics/suggest.js';
import type { Diagnostic } from '../types.js';
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
import { type Reader, runDictionary } from './shared/run.js';
import { makeStage, type Stage, type PlatformSource } from './shared/source.js';
import type { Platform, PlatformFiles, PlatformGroup, PlatformInput, PlatformOptions } from './shared/platform.js';
import { storybook } from './storybook/index.js';
import { tailwind } from './tailwind/index.js';
import { tokensStudio } from './tokens-studio/index.js';
import { ts } from './ts/index.js';

export { PlatformError, type PlatformCode, platformCodes } from './shared/errors.js';
export { type Role, roleTable } from './shared/roles.js';
export type { PlatformSource } from './shared/source.js';
export type { PlatformFiles, PlatformOptions } from './shared/platform.js';

/** Every target, in the order that help lists them. */
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

/** Files of platforms, and what they could not say. */
export interface WrittenPlatforms {
  readonly files: PlatformFiles;
  /** Warnings of the codes WS-E106 to WS-E109: one for each platform and kind. Nothing is wrong. */
  readonly notes: readonly Diagnostic[];
}

/**
 * Writes tokens for other tools, in memory. Works for any system that `openSystem` read or `compile` made.
 *
 * @param names some of `platformNames`; each writes below a folder of its own name
 * @throws PlatformError with every problem: unknown platform, missing role, two tokens with one name, tokens with errors
 */
export async function writePlatforms(
  system: PlatformSource,
  names: readonly string[],
  options: PlatformOptions = {},
): Promise<WrittenPlatforms> {
  const chosen = choosePlatforms(names);
  const stage = makeStage(system);
  const all = stage.all();
  const hooks = Object.fromEntries(chosen.flatMap(({ name, hooks: own }) => (own ? [[name, own] as const] : [])));
  const readers = await runDictionary(all, stage.isPublished, hooks);
  const problems: Diagnostic[] = [];
  const notes: Diagnostic[] = [];
  const files: PlatformFiles = {};
  for (const platform of chosen) {
    const given: Roles[] = [];
    const input = makeInput(stage, readers[platform.name] ?? readNothing, platform.name, options, { given, notes });
    for (const [path, content] of Object.entries(await platform.files(input as PlatformInput<never>)))
      files[`${platform.name}/${path}`] = content;
    problems.push(...distinct(given.flatMap((roles) => roles.problems)));
    if (platform.hooks !== undefined) noteOmissions(input, given);
  }
  if (problems.length > 0) throw new PlatformError(problems);
  return { files, notes };
}

/** The files of `writePlatforms` alone: relative path with forward slashes → content. */
export async function emitPlatforms(
  system: PlatformSource,
  names: readonly string[],
  options: PlatformOptions = {},
): Promise<PlatformFiles> {
  return (await writePlatforms(system, names, options)).files;
}

/** @throws Error always: the platform says that it reads nothing. */
const readNothing: Reader<unknown> = () => {
  throw new Error('The platform has no hooks to read tokens with.');
};

function makeInput(
  stage: Stage,
  read: Reader<unknown>,
  platform: string,
  options: PlatformOptions,
  { given, notes }: { readonly given: Roles[]; readonly notes: Diagnostic[] },
): PlatformInput<unknown> {
  return {
    stage,
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
        platformProblem('WS-E101', `There is no platform "${name}"; there are ${platformNames.join(', ')}.`, {
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
