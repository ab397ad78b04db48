import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, emitTheme, drawMarks } from '@wusum/compiler';
import { formatDiagnostics, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import { fontNeeds } from '@wusum/platforms';
import { readFonts } from '../fonts/read-fonts.js';
import { interfaceStyle } from './interface-style.js';
import { readContract } from './read-contract.js';

/** The style sheet that precedes the theme: what the editor and the blocks need besides it. */
export const interfaceFile = 'interface.css';

/** What a theme is compiled from and where it is written. */
export interface ThemeRequest {
  readonly files: SourceFiles;
  /** Path of the resolver document. Default: the only one. */
  readonly resolver?: string;
  /** Absolute path of the folder that is replaced. */
  readonly out: string;
  /** Folder of the project with a trailing slash, from which packages are resolved. */
  readonly project: string;
  /** Path of a file from which font packages are resolved. Default: from `project`. */
  readonly fonts?: string | undefined;
  /** Path of the style sheet for systems without the roles of the contract. */
  readonly neutral: string;
}

/** A theme that was written, or why it was not. Diagnostics may be warnings. */
export interface WrittenTheme {
  readonly isWritten: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a token folder and replaces a folder by its theme, atomically. With an error, the folder stays as it is. Too
 * little contrast is no error: a draft is shown, and the editor reports it.
 */
export async function writeTheme({
  files,
  resolver,
  out,
  project,
  fonts: from = project,
  neutral,
}: ThemeRequest): Promise<WrittenTheme> {
  const compiled = compile(files, { draft: true, ...(resolver !== undefined && { resolver }) });
  if (!compiled.ok) return { isWritten: false, diagnostics: compiled.diagnostics };
  const { system } = compiled;
  const fonts = await readFonts(fontNeeds(system), from);
  const { marks, diagnostics: drawn } = await drawMarks(system, fonts);
  const diagnostics = [...compiled.diagnostics, ...drawn];
  if (drawn.some(({ severity }) => severity === 'error')) return { isWritten: false, diagnostics };
  const contract = await readContract(project);
  const theme = await emitTheme(system, { contract, fonts, marks, withoutResolved: true, withoutModules: true });
  await replaceFolder(out, { ...theme, [interfaceFile]: await interfaceStyle(system, neutral) });
  return { isWritten: true, diagnostics };
}

/** Writes a folder next to its place, then exchanges the two. */
async function replaceFolder(out: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const draft = `${out}.${process.pid}-${Date.now().toString(36)}`;
  for (const folder of new Set(Object.keys(files).map((path) => dirname(join(draft, path)))))
    await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([path, content]) => writeFile(join(draft, path), content)));
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
}

/** The errors of a token folder, for the terminal. */
export const errorText = (diagnostics: readonly Diagnostic[], files: SourceFiles): string =>
  formatDiagnostics(
    diagnostics.filter(({ severity }) => severity === 'error'),
    files,
  );
