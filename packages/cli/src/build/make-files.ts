import {
  compile,
  deriveToken,
  drawMarks,
  emitSurfaces,
  emitTheme,
  fontNeeds,
  openSystem,
  SurfaceError,
  surfaceNames,
  type BrandSystem,
  type Diagnostic,
  type SurfaceOptions,
  type SurfaceSource,
} from '@wusum/compiler';
import { readFonts } from '../disk/read-fonts.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import type { FolderFiles } from '../disk/write-folder.js';
import { onlyBrands } from './only-brands.js';

/** The surface that our own components read; it has words, marks and fonts besides values. */
export const themeSurface = 'theme';

/** Everything that `build` can make. */
export const allSurfaces: readonly string[] = [themeSurface, ...surfaceNames];

export interface BuildRequest {
  readonly surfaces: readonly string[];
  /** Brands to build; all when there are none. */
  readonly brands: readonly string[];
  readonly options: SurfaceOptions;
  /** File or folder (with a slash at its end) from which font packages are looked for. */
  readonly fontsFrom: string;
}

/** What came of a build: files when there is no error among the problems. */
export interface Built {
  readonly files?: FolderFiles;
  readonly brands: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What readers have to have installed themselves, as sentences. */
  readonly notes: readonly string[];
}

/** Builds in memory. Each surface is a folder of its own. */
export async function makeFiles(entry: EntryFiles, request: BuildRequest): Promise<Built> {
  const others = request.surfaces.filter((name) => name !== themeSurface);
  if (request.surfaces.includes(themeSurface)) return makeWithTheme(entry, request, others);
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken });
  if (system.hasErrors) return { brands: [], diagnostics: system.diagnostics, notes: [] };
  const source = onlyBrands(system, request.brands);
  const files = await surfaceFiles(source, others, request);
  const diagnostics = [...system.diagnostics, ...files.diagnostics];
  return { ...files, brands: brandsOf(source), diagnostics: unique(diagnostics), notes: [] };
}

async function makeWithTheme(entry: EntryFiles, request: BuildRequest, others: readonly string[]): Promise<Built> {
  const result = compile(entry.files, { resolver: entry.entry });
  if (!result.ok) return { brands: [], diagnostics: result.diagnostics, notes: [] };
  const system = onlyBrands(result.system, request.brands);
  const theme = await themeFiles(system, request);
  const more = await surfaceFiles(system, others, request);
  const diagnostics = unique([...result.diagnostics, ...theme.diagnostics, ...more.diagnostics]);
  const files = theme.files && more.files && { ...theme.files, ...more.files };
  return { ...(files && { files }), brands: brandsOf(system), diagnostics, notes: theme.notes };
}

interface Part {
  readonly files?: FolderFiles;
  readonly diagnostics: readonly Diagnostic[];
}

async function themeFiles(system: BrandSystem, { fontsFrom }: BuildRequest): Promise<Part & Pick<Built, 'notes'>> {
  const { packages, notes } = await readFonts(fontNeeds(system), fontsFrom);
  const { marks, diagnostics } = await drawMarks(system, packages);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, notes };
  const theme = await emitTheme(system, { fonts: packages, marks });
  const files = Object.fromEntries(
    Object.entries(theme).map(([path, content]) => [`${themeSurface}/${path}`, content]),
  );
  return { files, diagnostics, notes };
}

async function surfaceFiles(source: SurfaceSource, names: readonly string[], { options }: BuildRequest): Promise<Part> {
  if (names.length === 0) return { files: {}, diagnostics: [] };
  try {
    return { files: await emitSurfaces(source, names, options), diagnostics: [] };
  } catch (error) {
    if (error instanceof SurfaceError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

function brandsOf(source: SurfaceSource): readonly string[] {
  return source.axes.find(({ name }) => name === 'brand')?.contexts ?? [];
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(diagnostics.map((item) => [JSON.stringify([item.code, item.message, item.location]), item])).values(),
  ];
}
