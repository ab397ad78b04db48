import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { platformNames, platforms } from './built-in.js';
import { problemsOfFiles } from './check-files.js';
import { isBuiltIn, problemOfPlatform } from './define-platform.js';
import { hookFailure, withoutExit } from './dictionary/guard.js';
import type { FontPackage } from './fonts/font-files.js';
import { type FontNeed, fontNeeds, type FontUser } from './fonts/needs.js';
import { type LanguageRecord, readLanguages } from './languages.js';
import { isPlatformError, PlatformError, platformProblem } from './shared/errors.js';
import type {
  AnyPlatform,
  FinishStep,
  Platform,
  PlatformFiles,
  PlatformInput,
  PlatformOptions,
} from './shared/platform.js';
import { noteLosses, noteOmissions } from './shared/notes.js';
import { Roles } from './shared/roles.js';
import { namesThatLookTheSame } from './shared/same-look.js';
import { problemsOfCase } from './shared/unique-files.js';
import {
  type Brand,
  makeTargetContext,
  type PlatformSource,
  startView,
  type TargetContext,
} from './shared/target-context.js';
import { plainReader, runDictionary } from './shared/token-reader.js';

export { PlatformError, type PlatformCode, platformCodes } from './shared/errors.js';
export { type Role, roleTable } from './shared/roles.js';
export type { PlatformSource } from './shared/target-context.js';

/** Files of platforms, and notes about what they omit. */
export interface WrittenPlatforms {
  /** Relative path with forward slashes → content. Each platform is a folder. */
  readonly files: PlatformFiles;
  /** Warnings with the codes WS-E106 to WS-E109, one for each platform and code. They are no errors. */
  readonly notes: readonly Diagnostic[];
  /** Other warnings, such as those of Style Dictionary. */
  readonly warnings: readonly Diagnostic[];
  /**
   * Steps that need the written files, such as actions of Style Dictionary; missing if there are none. Call it before the
   * folder replaces the previous output.
   *
   * @param folder absolute path of the folder that contains `files`
   * @returns problems; with an error among them, keep the previous output
   */
  readonly finish?: (folder: string) => Promise<readonly Diagnostic[]>;
}

/** What platforms read besides the tokens. */
export interface PlatformSources {
  /** Finds the installed packages of font families. Without it, platforms that draw text report every family as missing. */
  readonly fonts?: (needs: readonly FontNeed[]) => Promise<readonly FontPackage[]>;
}

/**
 * Writes tokens for other tools, in memory. Works for any result of `openSystem` or `compile`.
 *
 * @param chosen names of built-in platforms, or platforms such as `css({ prefix: 'my' })`; each writes to a folder of its
 *   own name
 * @throws PlatformError with every problem: unknown platform, missing role, two tokens with one name, tokens with errors
 */
export async function writePlatforms(
  system: PlatformSource,
  chosen: readonly (string | AnyPlatform)[],
  options: PlatformOptions = {},
  sources: PlatformSources = {},
): Promise<WrittenPlatforms> {
  const parts = choosePlatforms(chosen);
  const target = makeTargetContext(system);
  const fonts = fontReader(target, sources);
  const hooks = Object.fromEntries(parts.flatMap(({ name, hooks: own }) => (own ? [[name, own] as const] : [])));
  const readers = await runDictionary(() => target.all(), target.isPublished, hooks);
  const found: Found = { problems: [], notes: [], steps: [] };
  const files: PlatformFiles = {};
  for (const platform of parts) {
    const read = readers[platform.name] ?? plainReader(target.isPublished);
    for (const [path, content] of Object.entries(await filesOf(platform, { target, read, fonts }, options, found)))
      files[`${platform.name}/${path}`] = content;
  }
  found.problems.push(...problemsOfCase(files), ...namesThatLookTheSame(target.all(), target.isPublished));
  if (found.problems.some(({ severity }) => severity === 'error')) throw new PlatformError(found.problems);
  const { problems: warnings, notes, steps } = found;
  return { files, notes, warnings, ...(steps.length > 0 && { finish: (folder) => finishAll(steps, folder) }) };
}

/** Only the files of `writePlatforms`: relative path with forward slashes → content. */
export async function emitPlatforms(
  system: PlatformSource,
  chosen: readonly (string | AnyPlatform)[],
  options: PlatformOptions = {},
): Promise<PlatformFiles> {
  return (await writePlatforms(system, chosen, options)).files;
}

/** Reads the fonts of all brands once, when the first platform asks for them. */
function fontReader(target: TargetContext, { fonts }: PlatformSources): PlatformInput['fonts'] {
  let packages: Promise<readonly FontPackage[]> | undefined;
  return () => (packages ??= fonts === undefined ? Promise.resolve([]) : fonts(fontNeeds(fontUserOf(target))));
}

function fontUserOf({ axes, brands, all }: TargetContext): FontUser {
  const languagesOf = (brand: Brand): readonly LanguageRecord[] => readLanguages(startView(brand).permutation, axes);
  return {
    axes,
    permutations: all(),
    brands: brands.map((brand) => ({ id: brand.id, languages: languagesOf(brand) })),
  };
}

/** What the platforms of a build report. */
interface Found {
  readonly problems: Diagnostic[];
  readonly notes: Diagnostic[];
  readonly steps: (readonly [platform: string, step: FinishStep])[];
}

async function filesOf(
  platform: Platform<never>,
  sources: Pick<PlatformInput, 'target' | 'read' | 'fonts'>,
  options: PlatformOptions,
  { problems, notes, steps }: Found,
): Promise<PlatformFiles> {
  const { name } = platform;
  const own = { ...options, ...platform.options };
  const given: Roles[] = [];
  const input: PlatformInput = {
    ...sources,
    roles: (permutation) => {
      const roles = new Roles(permutation, name, own.roles);
      given.push(roles);
      return roles;
    },
    note: (code, message) => notes.push(platformProblem(code, `${name}: ${message}`)),
    report: (diagnostic) => problems.push(diagnostic),
    finish: (step) => steps.push([name, step]),
    options: own,
  };
  const made = await attempt(() => platform.files(input as PlatformInput<never>), platform, problems);
  const wrong = made === undefined ? [] : problemsOfFiles(name, made.files);
  problems.push(...distinct(given.flatMap((roles) => roles.problems)), ...wrong);
  if (made === undefined || wrong.length > 0) return {};
  if (platform.hooks !== undefined) noteOmissions(input, given);
  if (platform.losses !== undefined) noteLosses(input, platform.losses);
  return made.files;
}

/** Runs the code of a platform. What it throws is reported, so that the problems of all platforms are found at once. */
async function attempt(
  run: () => PlatformFiles | Promise<PlatformFiles>,
  platform: Platform<never>,
  problems: Diagnostic[],
): Promise<{ readonly files: PlatformFiles } | undefined> {
  try {
    return { files: await withoutExit(run) };
  } catch (error) {
    if (isPlatformError(error)) problems.push(...error.diagnostics);
    // Of a built-in platform, it is an internal error.
    else if (isBuiltIn(platform)) throw error;
    else problems.push(hookFailure(`The platform "${platform.name}" failed`, error));
    return undefined;
  }
}

async function finishAll(steps: Found['steps'], folder: string): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const [name, step] of steps) {
    try {
      problems.push(...(await withoutExit(() => step(`${folder}/${name}`))));
    } catch (error) {
      problems.push(hookFailure(`The last step of the platform "${name}" failed`, error));
    }
  }
  return problems;
}

/** The chosen platforms, built-in ones first, without groups. */
function choosePlatforms(chosen: readonly (string | AnyPlatform)[]): Platform<never>[] {
  const problems = chosen.flatMap((each) => (typeof each === 'string' ? unknownName(each) : invalidPlatform(each)));
  if (problems.length > 0) throw new PlatformError(problems);
  const byName = new Map(
    chosen.map((each) => (typeof each === 'string' ? [each, builtInOf(each)] : [each.name, each])),
  );
  if (byName.size < new Set(chosen).size) throw new PlatformError(twins(chosen));
  const order = ({ name }: AnyPlatform): number =>
    (platformNames.indexOf(name) + platforms.length + 1) % (platforms.length + 1);
  return [...byName.values()].toSorted((a, b) => order(a) - order(b)).flatMap(partsOf);
}

const builtInOf = (name: string): AnyPlatform => platforms.find((platform) => platform.name === name)!;

function partsOf(platform: AnyPlatform): readonly Platform<never>[] {
  if (!('parts' in platform)) return [platform];
  const { options } = platform;
  return options === undefined ? platform.parts : platform.parts.map((part) => ({ ...part, options }));
}

function unknownName(name: string): Diagnostic[] {
  if (platformNames.includes(name)) return [];
  return [
    platformProblem('WS-E101', `Unknown platform "${name}". Available: ${platformNames.join(', ')}.`, {
      didYouMean: suggest(name, platformNames),
    }),
  ];
}

function invalidPlatform(platform: AnyPlatform): Diagnostic[] {
  const problem = problemOfPlatform(platform);
  return problem === undefined ? [] : [platformProblem('WS-E101', `Invalid platform: ${problem}`)];
}

function twins(chosen: readonly (string | AnyPlatform)[]): Diagnostic[] {
  const names = [...new Set(chosen)].map((each) => (typeof each === 'string' ? each : each.name));
  const duplicates = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...duplicates].map((name) =>
    platformProblem('WS-E112', `Two platforms have the name "${name}", which is also the name of their folder.`),
  );
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
