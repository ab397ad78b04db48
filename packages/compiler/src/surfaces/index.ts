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

/**
 * Writes tokens for other tools, in memory. Works for any system that `openSystem` read or `compile` made.
 *
 * @param names some of `surfaceNames`; each writes below a folder of its own name
 * @returns relative path with forward slashes → content
 * @throws SurfaceError with every problem: unknown surface, missing role, two tokens with one name, tokens with errors
 */
export async function emitSurfaces(
  system: SurfaceSource,
  names: readonly string[],
  options: SurfaceOptions = {},
): Promise<SurfaceFiles> {
  const chosen = chooseSurfaces(names);
  const stage = makeStage(system);
  const read = await makeReaders(stage, chosen);
  const problems: Diagnostic[] = [];
  const files: SurfaceFiles = {};
  for (const surface of chosen) {
    const given: Roles[] = [];
    const written = await surface.files(makeInput(stage, read, surface, options, given));
    for (const [path, content] of Object.entries(written)) files[`${surface.name}/${path}`] = content;
    problems.push(...distinct(given.flatMap((roles) => roles.problems)));
  }
  if (problems.length > 0) throw new SurfaceError(problems);
  return files;
}

function makeInput(
  stage: Stage,
  read: (surface: Surface<never>) => Reader<never>,
  surface: Surface<never>,
  options: SurfaceOptions,
  given: Roles[],
): SurfaceInput<never> {
  const readAt: Reader<never> = (permutation) => read(surface)(permutation);
  return {
    stage,
    readAt,
    read: (scene) => readAt(scene.permutation),
    roles: (_, scene) => {
      const roles = new Roles(scene.permutation, surface.name, options.roles);
      given.push(roles);
      return roles;
    },
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

/** One run of Style Dictionary for brand × mode, and one over all permutations where a surface asks for them. */
async function makeReaders(
  stage: Stage,
  chosen: readonly Surface<never>[],
): Promise<(surface: Surface<never>) => Reader<never>> {
  const hooksOf = (some: readonly Surface<never>[]) => Object.fromEntries(some.map(({ name, hooks }) => [name, hooks]));
  const scenes = stage.brands.flatMap((brand) => brand.scenes.map(({ permutation }) => permutation));
  const few = chosen.filter(({ needsAll }) => needsAll !== true);
  const many = chosen.filter(({ needsAll }) => needsAll === true);
  const readers = {
    ...(few.length > 0 ? await runDictionary(scenes, stage.isPublished, hooksOf(few)) : {}),
    ...(many.length > 0 ? await runDictionary(stage.all(), stage.isPublished, hooksOf(many)) : {}),
  };
  return ({ name }) => readers[name] as Reader<never>;
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
