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
import { SurfaceError, surfaceProblem } from './shared/errors.js';
import { Roles } from './shared/roles.js';
import { noteOmissions } from './shared/notes.js';
import { type Reader, runDictionary } from './shared/run.js';
import { makeStage, type Stage, type SurfaceSource } from './shared/source.js';
import type { Surface, SurfaceFiles, SurfaceGroup, SurfaceInput, SurfaceOptions } from './shared/surface.js';
import { storybook } from './storybook/index.js';
import { tailwind } from './tailwind/index.js';
import { tokensStudio } from './tokens-studio/index.js';
import { ts } from './ts/index.js';

export { SurfaceError, type SurfaceCode, surfaceCodes } from './shared/errors.js';
export { type Role, roleTable } from './shared/roles.js';
export type { SurfaceSource } from './shared/source.js';
export type { SurfaceFiles, SurfaceOptions } from './shared/surface.js';

/** Every target, in the order that help lists them. */
export const surfaces = [
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
] as readonly (Surface<never> | SurfaceGroup)[];

/** Names for `--surface`. */
export const surfaceNames: readonly string[] = surfaces.map(({ name }) => name);

/** Files of surfaces, and what they could not say. */
export interface WrittenSurfaces {
  readonly files: SurfaceFiles;
  /** Warnings of the codes WS-E106 to WS-E109: one for each surface and kind. Nothing is wrong. */
  readonly notes: readonly Diagnostic[];
}

/**
 * Writes tokens for other tools, in memory. Works for any system that `openSystem` read or `compile` made.
 *
 * @param names some of `surfaceNames`; each writes below a folder of its own name
 * @throws SurfaceError with every problem: unknown surface, missing role, two tokens with one name, tokens with errors
 */
export async function writeSurfaces(
  system: SurfaceSource,
  names: readonly string[],
  options: SurfaceOptions = {},
): Promise<WrittenSurfaces> {
  const chosen = chooseSurfaces(names);
  const stage = makeStage(system);
  const all = stage.all();
  const hooks = Object.fromEntries(chosen.flatMap(({ name, hooks: own }) => (own ? [[name, own] as const] : [])));
  const readers = await runDictionary(all, stage.isPublished, hooks);
  const problems: Diagnostic[] = [];
  const notes: Diagnostic[] = [];
  const files: SurfaceFiles = {};
  for (const surface of chosen) {
    const given: Roles[] = [];
    const input = makeInput(stage, readers[surface.name] ?? readNothing, surface.name, options, { given, notes });
    for (const [path, content] of Object.entries(await surface.files(input as SurfaceInput<never>)))
      files[`${surface.name}/${path}`] = content;
    problems.push(...distinct(given.flatMap((roles) => roles.problems)));
    if (surface.hooks !== undefined) noteOmissions(input, given);
  }
  if (problems.length > 0) throw new SurfaceError(problems);
  return { files, notes };
}

/** The files of `writeSurfaces` alone: relative path with forward slashes → content. */
export async function emitSurfaces(
  system: SurfaceSource,
  names: readonly string[],
  options: SurfaceOptions = {},
): Promise<SurfaceFiles> {
  return (await writeSurfaces(system, names, options)).files;
}

/** @throws Error always: the surface says that it reads nothing. */
const readNothing: Reader<unknown> = () => {
  throw new Error('The surface has no hooks to read tokens with.');
};

function makeInput(
  stage: Stage,
  read: Reader<unknown>,
  surface: string,
  options: SurfaceOptions,
  { given, notes }: { readonly given: Roles[]; readonly notes: Diagnostic[] },
): SurfaceInput<unknown> {
  return {
    stage,
    read,
    roles: (permutation) => {
      const roles = new Roles(permutation, surface, options.roles);
      given.push(roles);
      return roles;
    },
    note: (code, message) => notes.push(surfaceProblem(code, `${surface}: ${message}`)),
    options,
  };
}

function chooseSurfaces(names: readonly string[]): Surface<never>[] {
  const unknown = names.filter((name) => !surfaceNames.includes(name));
  if (unknown.length > 0) {
    throw new SurfaceError(
      unknown.map((name) =>
        surfaceProblem('WS-E101', `There is no surface "${name}"; there are ${surfaceNames.join(', ')}.`, {
          didYouMean: suggest(name, surfaceNames),
        }),
      ),
    );
  }
  return surfaces.filter(({ name }) => names.includes(name)).flatMap((each) => ('parts' in each ? each.parts : [each]));
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
