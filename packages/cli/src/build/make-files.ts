import {
  contentReader,
  checkMessages,
  checkContract,
  compile,
  drawMarks,
  emitTheme,
  resolvedFiles,
} from '@wusum/compiler';
import {
  checkLifecycle,
  deriveToken,
  mayDeprecate,
  openSystem,
  type SystemOptions,
  type TokenSystem,
} from '@wusum/dtcg';
import {
  fontNeeds,
  PlatformError,
  writePlatforms,
  type AnyPlatform,
  type BrandSystem,
  type PlatformOptions,
  type PlatformSource,
} from '@wusum/platforms';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { themePlatform } from '../config/platforms.js';
import { readContract } from '../disk/read-contract.js';
import { readFonts } from '../disk/read-fonts.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import type { FinishFolder, FolderFiles, LaterFiles } from '../disk/write-folder.js';
import { onlyBrands } from './only-brands.js';

export interface BuildRequest {
  readonly platforms: readonly string[];
  /** Platforms of the config by name; any other name is that of a built-in platform. */
  readonly own?: ReadonlyMap<string, AnyPlatform>;
  /** Brands to build; all if empty. */
  readonly brands: readonly string[];
  readonly options: PlatformOptions;
  /** File or folder (with a trailing slash) from which font packages are resolved. */
  readonly fontsFrom: string;
  /** Current version of the tokens. */
  readonly version?: string | undefined;
  /** Whether deviations from the specification are errors. */
  readonly strict?: boolean | undefined;
}

/** The result of a build. `files` is missing if a diagnostic is an error. */
export interface Built {
  readonly files?: FolderFiles;
  /** Further files, made one at a time, so that large files are not all in memory. Can be iterated once. */
  readonly later?: LaterFiles;
  readonly brands: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Steps of platforms that need the written files; returns problems. Runs before the folder replaces the output. */
  readonly finish?: FinishFolder;
  /** Sentences about fonts that readers need to install, and about values that a platform cannot represent. */
  readonly notes: readonly string[];
}

/** Opened tokens. The theme needs a full compile; the other platforms resolve only the tokens that they write. */
export interface OpenedSource {
  /** Missing if the tokens cannot be opened. */
  readonly source?: BrandSystem | TokenSystem;
  /** Diagnostics found so far; more are added as brands are built. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the tokens may contain deprecated names. */
  readonly mayDeprecate: boolean;
  /** The files of the tokens, for places inside of texts. */
  readonly files: SourceFiles;
}

/** Builds all files in memory. Each platform is a folder. */
export async function makeFiles(entry: EntryFiles, request: BuildRequest): Promise<Built> {
  return emitFiles(openSource(entry, request), request);
}

/**
 * Opens tokens for platforms.
 *
 * @param only contexts to read, per axis; all contexts if an axis is omitted
 */
export function openSource(
  entry: EntryFiles,
  { platforms, version, strict = false }: Pick<BuildRequest, 'platforms' | 'version' | 'strict'>,
  only?: SystemOptions['only'],
): OpenedSource {
  const { files } = entry;
  if (platforms.includes(themePlatform)) {
    const result = compile(files, {
      resolver: entry.entry,
      only,
      strict,
      ...(version !== undefined && { version }),
    });
    return { ...(result.ok && { source: result.system }), diagnostics: result.diagnostics, mayDeprecate: false, files };
  }
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken, only, strict, content: contentReader });
  return {
    ...(!system.hasErrors && { source: system }),
    mayDeprecate: mayDeprecate(files),
    files,
    get diagnostics() {
      return system.diagnostics;
    },
  };
}

/** Writes platforms of opened tokens in memory. May be called repeatedly, with one brand after the other. */
export async function emitFiles(opened: OpenedSource, request: BuildRequest): Promise<Built> {
  if (opened.source === undefined) return { brands: [], diagnostics: opened.diagnostics, notes: [] };
  const source = onlyBrands(opened.source, request.brands);
  const others = request.platforms.filter((name) => name !== themePlatform);
  // Only a compiled system has the data of a theme. `openSource` compiles if the theme is among the platforms.
  const isTheme = !('resolvePermutation' in source);
  const theme = isTheme ? await themeFiles(source, request) : undefined;
  const more = await platformFiles(source, others, request);
  // A compile has checked the lifecycle already. Otherwise only the permutations that are written are checked.
  const lifecycle = isTheme || !opened.mayDeprecate ? [] : checkLifecycle(source.permutations(), request);
  // A compile has compiled the messages too.
  const messages = isTheme ? [] : checkMessages(source, opened.files);
  const diagnostics = unique([
    ...opened.diagnostics,
    ...lifecycle,
    ...messages,
    ...(theme?.diagnostics ?? []),
    ...more.diagnostics,
  ]);
  const isComplete =
    messages.length === 0 && more.files !== undefined && (theme === undefined || theme.files !== undefined);
  return {
    ...(isComplete && { files: { ...theme?.files, ...more.files } }),
    ...(isComplete && more.finish && { finish: more.finish }),
    ...(isComplete && theme?.later && { later: theme.later }),
    brands: brandsOf(source),
    diagnostics,
    notes: [...(theme?.notes ?? []), ...more.notes],
  };
}

interface Part {
  readonly files?: FolderFiles;
  readonly finish?: FinishFolder;
  readonly later?: LaterFiles;
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
  const theme = await emitTheme(system, {
    fonts: packages,
    marks,
    withoutResolved: true,
    ...(contract && { contract }),
  }).catch((error: unknown) => {
    if (error instanceof PlatformError) return error;
    throw error;
  });
  if (theme instanceof PlatformError) return { diagnostics: theme.diagnostics, notes };
  const files = Object.fromEntries(inThemeFolder(Object.entries(theme)));
  return { files, later: inThemeFolder(resolvedFiles(system)), diagnostics, notes };
}

function* inThemeFolder(files: LaterFiles): Generator<readonly [path: string, content: string | Uint8Array]> {
  for (const [path, content] of files) yield [`${themePlatform}/${path}`, content];
}

async function platformFiles(
  source: PlatformSource,
  names: readonly string[],
  { own, options, fontsFrom }: BuildRequest,
): Promise<Part> {
  if (names.length === 0) return { files: {}, diagnostics: [], notes: [] };
  try {
    const chosen = names.map((name) => own?.get(name) ?? name);
    const { files, notes, warnings, finish } = await writePlatforms(source, chosen, options, {
      fonts: async (needs) => (await readFonts(needs, fontsFrom)).packages,
    });
    const texts = notes.map(({ code, message }) => `${message} (${code})`);
    return { files, diagnostics: warnings, notes: texts, ...(finish && { finish }) };
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
