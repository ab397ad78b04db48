import {
  checkContract,
  checkLifecycle,
  compile,
  deriveToken,
  drawMarks,
  emitTheme,
  fontNeeds,
  mayDeprecate,
  openSystem,
  PlatformError,
  platformNames,
  writePlatforms,
  type BrandSystem,
  type Diagnostic,
  type PlatformOptions,
  type PlatformSource,
  type SystemOptions,
  type TokenSystem,
} from '@wusum/compiler';
import { readContract } from '../disk/read-contract.js';
import { readFonts } from '../disk/read-fonts.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import type { FolderFiles } from '../disk/write-folder.js';
import { onlyBrands } from './only-brands.js';

/** The platform that our own components read; it has words, marks and fonts besides values. */
export const themePlatform = 'theme';

/** Everything that `build` can make. */
export const allPlatforms: readonly string[] = [themePlatform, ...platformNames];

export interface BuildRequest {
  readonly platforms: readonly string[];
  /** Brands to build; all when there are none. */
  readonly brands: readonly string[];
  readonly options: PlatformOptions;
  /** File or folder (with a slash at its end) from which font packages are looked for. */
  readonly fontsFrom: string;
  /** Version of the tokens as it is now. */
  readonly version?: string | undefined;
}

/** What came of a build: files when there is no error among the problems. */
export interface Built {
  readonly files?: FolderFiles;
  readonly brands: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What readers have to have installed themselves, and what a platform has no place for, as sentences. */
  readonly notes: readonly string[];
}

/** Tokens that are ready for platforms; the theme needs all of them compiled, the others resolve what they write. */
export interface OpenedSource {
  /** Missing when the tokens cannot be opened at all. */
  readonly source?: BrandSystem | TokenSystem;
  /** Every problem found so far; grows as brands are built. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether names in it can be on their way out. */
  readonly mayDeprecate: boolean;
}

/** Builds in memory. Each platform is a folder of its own. */
export async function makeFiles(entry: EntryFiles, request: BuildRequest): Promise<Built> {
  return emitFiles(openSource(entry, request), request);
}

/**
 * Opens tokens for platforms.
 *
 * @param only contexts to read, where not all of an axis are wanted
 */
export function openSource(
  entry: EntryFiles,
  { platforms, version }: Pick<BuildRequest, 'platforms' | 'version'>,
  only?: SystemOptions['only'],
): OpenedSource {
  if (platforms.includes(themePlatform)) {
    const result = compile(entry.files, { resolver: entry.entry, only, ...(version !== undefined && { version }) });
    return { ...(result.ok && { source: result.system }), diagnostics: result.diagnostics, mayDeprecate: false };
  }
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken, only });
  return {
    ...(!system.hasErrors && { source: system }),
    mayDeprecate: mayDeprecate(entry.files),
    get diagnostics() {
      return system.diagnostics;
    },
  };
}

/** Writes platforms of opened tokens, in memory; the same tokens can be asked for one brand after the other. */
export async function emitFiles(opened: OpenedSource, request: BuildRequest): Promise<Built> {
  if (opened.source === undefined) return { brands: [], diagnostics: opened.diagnostics, notes: [] };
  const source = onlyBrands(opened.source, request.brands);
  const others = request.platforms.filter((name) => name !== themePlatform);
  // Only a compiled system has what the theme is made of; one that has it is opened when the theme is asked for.
  const isTheme = !('resolvePermutation' in source);
  const theme = isTheme ? await themeFiles(source, request) : undefined;
  const more = await platformFiles(source, others, request);
  // A compiled system was looked at when it was compiled; of the others only what is written is resolved.
  const old = isTheme || !opened.mayDeprecate ? [] : checkLifecycle(source.permutations(), request);
  const diagnostics = unique([...opened.diagnostics, ...old, ...(theme?.diagnostics ?? []), ...more.diagnostics]);
  const isWhole = more.files !== undefined && (theme === undefined || theme.files !== undefined);
  return {
    ...(isWhole && { files: { ...theme?.files, ...more.files } }),
    brands: brandsOf(source),
    diagnostics,
    notes: [...(theme?.notes ?? []), ...more.notes],
  };
}

interface Part {
  readonly files?: FolderFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly string[];
}

/** Printed with a theme that is built without a contract. */
const noContract =
  '@wusum/contract is not installed here: the theme was not checked, and @wusum/react does not accept its brands.';

async function themeFiles(system: BrandSystem, { fontsFrom }: BuildRequest): Promise<Part> {
  const { packages, notes: aboutFonts } = await readFonts(fontNeeds(system), fontsFrom);
  const notes = [...aboutFonts];
  const contract = await readContract(fontsFrom);
  if (contract === undefined) notes.push(noContract);
  const { marks, diagnostics: drawing } = await drawMarks(system, packages);
  const diagnostics = [...drawing, ...(contract === undefined ? [] : checkContract(system, contract))];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, notes };
  const theme = await emitTheme(system, { fonts: packages, marks, ...(contract && { contract }) });
  const files = Object.fromEntries(
    Object.entries(theme).map(([path, content]) => [`${themePlatform}/${path}`, content]),
  );
  return { files, diagnostics, notes };
}

async function platformFiles(
  source: PlatformSource,
  names: readonly string[],
  { options }: BuildRequest,
): Promise<Part> {
  if (names.length === 0) return { files: {}, diagnostics: [], notes: [] };
  try {
    const { files, notes } = await writePlatforms(source, names, options);
    return { files, diagnostics: [], notes: notes.map(({ code, message }) => `${message} (${code})`) };
  } catch (error) {
    if (error instanceof PlatformError) return { diagnostics: error.diagnostics, notes: [] };
    throw error;
  }
}

function brandsOf(source: PlatformSource): readonly string[] {
  return source.axes.find(({ name }) => name === 'brand')?.contexts ?? [];
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(diagnostics.map((item) => [JSON.stringify([item.code, item.message, item.location]), item])).values(),
  ];
}
