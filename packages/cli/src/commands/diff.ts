import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  compile,
  diff as diffSystems,
  formatDiff,
  formatDiffMarkdown,
  isMoreThan,
  type BrandSystem,
  type Bump,
} from '@wusum/compiler';
import { openProject } from '../config/project.js';
import { readRevision } from '../disk/git.js';
import { entriesOf, openSystemFiles } from '../disk/open-tokens.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import { tokenFile } from '../disk/read-tokens.js';
import { diagnosticsText, seenFrom } from '../output/diagnostics.js';
import { exit, Misuse, type ExitCode, type Terminal } from '../terminal.js';

export interface DiffOptions {
  readonly tokens?: string;
  readonly allow?: string;
  readonly format?: string;
  readonly json?: boolean;
}

const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];
const formats = ['text', 'markdown', 'json'];

/** `wusum diff`: what differs between two states of the tokens, each a folder, a file or a git revision. */
export async function diff(
  before: string,
  after: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const allow = oneOf(options.allow ?? 'none', bumps, '--allow');
  const format = options.json ? 'json' : oneOf(options.format ?? 'text', formats, '--format');
  const project = await openProject(terminal.cwd);
  const tokens = resolve(terminal.cwd, options.tokens ?? project.tokens);
  const sides = [await openSide(before, tokens, terminal), await openSide(after ?? tokens, tokens, terminal)];
  const systems = sides.map((side) => compileSide(side, terminal));
  const [old, fresh] = systems;
  if (old === undefined || fresh === undefined) return exit.findings;
  const difference = diffSystems(old, fresh);
  if (format === 'json') terminal.out(`${JSON.stringify(difference, undefined, 2)}\n`);
  else if (format === 'markdown') terminal.out(formatDiffMarkdown(difference));
  else {
    const { bold, dim } = createColors(terminal.color.out);
    terminal.out(`${formatDiff(difference, { heading: bold, faint: dim })}\n`);
  }
  return isMoreThan(difference.bump, allow) ? exit.findings : exit.fine;
}

function oneOf<T extends string>(given: string, known: readonly T[], flag: string): T {
  const found = known.find((item) => item === given);
  if (found === undefined) throw new Misuse(`${flag} takes ${known.join(', ')}; "${given}" is none of them.`);
  return found;
}

interface Side {
  readonly name: string;
  readonly entry: EntryFiles;
}

async function openSide(name: string, tokens: string, terminal: Terminal): Promise<Side> {
  const path = resolve(terminal.cwd, name);
  if (existsSync(path)) return { name, entry: await openSystemFiles(path) };
  const found = await readRevision(name, tokens, terminal.cwd);
  if (found === undefined) throw new Misuse(`"${name}" is neither a file, nor a folder, nor a git revision.`);
  if (Object.keys(found.files).length === 0) throw new Misuse(`There are no tokens in ${found.folder} at "${name}".`);
  if (tokenFile.test(tokens))
    return { name, entry: { root: found.folder, entry: basename(tokens), files: found.files } };
  const [entry, ...others] = entriesOf(found.folder, found.files);
  if (others.length > 0) throw new Misuse(`There are several resolver documents in ${found.folder} at "${name}".`);
  return { name, entry: entry! };
}

function compileSide({ name, entry }: Side, terminal: Terminal): BrandSystem | undefined {
  const result = compile(entry.files, { resolver: entry.entry });
  if (result.ok) return result.system;
  terminal.err(diagnosticsText(seenFrom(terminal.cwd, entry, result.diagnostics), terminal.color.err));
  terminal.err(`The tokens of ${name} do not compile.\n`);
  return undefined;
}
