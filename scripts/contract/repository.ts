import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

/** The parts of a package.json that contract tests read. */
export interface PackageManifest {
  readonly name: string;
  readonly description?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly bugs?: string;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly keywords?: readonly string[];
  readonly private?: boolean;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, ExportTarget>> };
}

export type ExportTarget = string | Readonly<Record<string, string>>;

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

export const readManifest = (folder: string): PackageManifest =>
  JSON.parse(readText(`${folder}/package.json`)) as PackageManifest;

/** Package folders such as `packages/react`. */
export const packages: readonly string[] = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
  .map((name) => `packages/${name}`);

/** Folders of example applications such as `packages/examples/community`. They are in the workspace, but no package uses them. */
export const examples: readonly string[] = readdirSync(join(root, 'packages/examples'))
  .filter((name) => existsSync(join(root, 'packages/examples', name, 'package.json')))
  .map((name) => `packages/examples/${name}`);

/** Brand ids, which are the folder names in tokens/brands. */
export const brandIds = (): string[] =>
  readdirSync(join(root, 'tokens/brands'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** All files that git tracks or would track, relative to the root, without deleted ones. */
export function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(list.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}

const binary = /\.(woff2?|ttf|otf|png|jpe?g|webp|avif|gif|ico|zip|tgz|gz|pdf|wasm)$/i;

export const isText = (path: string): boolean => !binary.test(path);

/** Stories of components, and what several of them share: samples, and pages that they show. None of it is published. */
export const isOfStories = (path: string): boolean =>
  /\.stories\.tsx?$|^packages\/(?:react|tribe)\/src\/(?:.+\/)?(?:samples|pages)\//u.test(path);

/** A match: its location and its text. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Finds all matches in a text, line by line. */
export function findLines(file: string, text: string, pattern: RegExp): Finding[] {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(global)].map((match) => ({ file, line: index + 1, text: match[0] })));
}

export const show = (findings: readonly Finding[]): string[] =>
  findings.map(({ file, line, text }) => `${file}:${line}: ${text}`);

/** Replaces comments with spaces, so that only code is searched; line numbers do not change. */
export function withoutComments(source: string): string {
  const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .replaceAll(/(^|[\s;{}(),])\/\/[^\n]*/g, (match, before: string) => before + blank(match.slice(before.length)));
}
