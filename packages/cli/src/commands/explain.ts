import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  contentReader,
  codeEntry,
  codeTable,
  explain as explainToken,
  formatExplanation,
  type Explanation,
} from '@wusum/compiler';
import { deriveToken, openSystem } from '@wusum/dtcg';
import { docsOf, suggest, type Location } from '@wusum/diagnostics';
import { readStyles } from '@wusum/lint';
import { chooseContexts, didYouMean } from '../config/contexts.js';
import type { ContextFlags } from '../config/flags.js';
import { openProject } from '../config/project.js';
import { readStyleSheets } from '../disk/read-styles.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { diagnosticsText, placeMover, relativeToCwd } from '../output/diagnostics.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface ExplainOptions extends ContextFlags {
  readonly tokens?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `wusum explain`: one token in one permutation, with the layers that set it and everything that uses it. */
export async function explain(token: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const code = token.toUpperCase();
  if (/^WS-[A-Z]\d{3}$/u.test(code)) return explainCode(code, options, terminal);
  const project = await openProject(terminal.cwd);
  const entry = await openSystemFiles(resolve(terminal.cwd, options.tokens ?? project.tokens));
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken, content: contentReader });
  const permutation = system.resolvePermutation(chooseContexts(system, options));
  const styles = readStyles(await readStyleSheets(project, entry.root));
  const found = permutation && explainToken(permutation, tokenPath(token), { styles, naming: project.naming });
  if (found === undefined) {
    if (system.hasErrors) {
      terminal.err(diagnosticsText(relativeToCwd(terminal.cwd, entry, system.diagnostics), terminal.color.err));
      return exit.findings;
    }
    const names = [...(permutation?.tokens.keys() ?? [])];
    throw new UsageError(`Unknown token "${token}"${didYouMean(suggest(tokenPath(token), names), [])}`);
  }
  const explanation = moved(found, placeMover(terminal.cwd, entry.root));
  if (options.json) {
    terminal.out(`${JSON.stringify(explanation, undefined, 2)}\n`);
    return exit.success;
  }
  const { bold, dim } = createColors(terminal.color.out);
  const limit = options.all ? Infinity : 12;
  const swatch = swatchOf(terminal);
  terminal.out(`${formatExplanation(explanation, { heading: bold, faint: dim, limit, ...(swatch && { swatch }) })}\n`);
  return exit.success;
}

/** Prints what a diagnostic code means and how to fix it. */
function explainCode(code: string, { json }: ExplainOptions, terminal: Terminal): ExitCode {
  const entry = codeEntry(code);
  if (entry === undefined)
    throw new UsageError(`Unknown code ${code}${didYouMean(suggest(code, Object.keys(codeTable)), [])}`);
  const { title, severity, why, fix } = entry;
  const docs = docsOf(code);
  const { bold, dim } = createColors(terminal.color.out);
  const example = exampleOf(code);
  const text = [
    `${bold(`${code} ${title}`)} ${dim(severity)}`,
    why,
    `${bold('How to fix')}\n  ${fix}`,
    ...(example === undefined ? [] : [`${bold('Example')}\n\n${example}`]),
    dim(docs),
  ].join('\n\n');
  terminal.out(`${json ? JSON.stringify({ code, ...entry, docs }, undefined, 2) : text}\n`);
  return exit.success;
}

/** The example in the page of a code, which is installed with `@wusum/diagnostics`: files and what is printed. */
function exampleOf(code: string): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('@wusum/diagnostics'));
  // The second place is for a run from source.
  const places = ['docs', '../dist/docs'].map((path) => join(folder, path, `${code}.md`));
  const place = places.find((path) => existsSync(path));
  if (place === undefined) return undefined;
  const [, example] = readFileSync(place, 'utf8').split('\n## Example\n');
  return example
    ?.replace(/\n\[All codes\][^]*$/u, '')
    .replaceAll(/^```.*\n/gmu, '')
    .trim();
}

/** Prints a colour sample, if the terminal supports 24-bit colour. */
function swatchOf({ color, env }: Terminal): ((hex: string) => string) | undefined {
  if (!color.out || !/^(?:truecolor|24bit)$/u.test(env['COLORTERM'] ?? '')) return undefined;
  return (hex) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return `\u001B[48;2;${channels.join(';')}m  \u001B[49m `;
  };
}

/** The path of a token, given as `a.b` or as an alias `{a.b}`. */
function tokenPath(given: string): string {
  return /^\{(.+)\}$/u.exec(given)?.[1] ?? given;
}

function moved(explanation: Explanation, move: (location: Location) => Location): Explanation {
  const place = <T extends { readonly location: Location }>(item: T): T => ({ ...item, location: move(item.location) });
  return {
    ...place(explanation),
    aliasChain: explanation.aliasChain.map(place),
    inputs: explanation.inputs.map(place),
    layers: explanation.layers.map(place),
    usedBy: explanation.usedBy.map(place),
    components: explanation.components.map((component) => ({ ...component, uses: component.uses.map(place) })),
  };
}
