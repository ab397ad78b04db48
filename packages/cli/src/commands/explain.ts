import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  deriveToken,
  explain as explainToken,
  formatExplanation,
  openSystem,
  suggest,
  type Explanation,
  type Location,
} from '@wusum/compiler';
import { chooseContexts, hint } from '../config/contexts.js';
import type { ContextFlags } from '../config/flags.js';
import { openProject } from '../config/project.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { diagnosticsText, placeMover, seenFrom } from '../output/diagnostics.js';
import { exit, Misuse, type ExitCode, type Terminal } from '../terminal.js';

export interface ExplainOptions extends ContextFlags {
  readonly tokens?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `wusum explain`: one token in one permutation, with all that made it and all that use it. */
export async function explain(token: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const project = await openProject(terminal.cwd);
  const entry = await openSystemFiles(resolve(terminal.cwd, options.tokens ?? project.tokens));
  const system = openSystem(entry.files, entry.entry, { derive: deriveToken });
  const permutation = system.resolvePermutation(chooseContexts(system, options));
  const found = permutation && explainToken(permutation, tokenPath(token));
  if (found === undefined) {
    if (system.hasErrors) {
      terminal.err(diagnosticsText(seenFrom(terminal.cwd, entry, system.diagnostics), terminal.color.err));
      return exit.findings;
    }
    const names = [...(permutation?.tokens.keys() ?? [])];
    throw new Misuse(`There is no token "${token}"${hint(suggest(tokenPath(token), names), [])}`);
  }
  const explanation = moved(found, placeMover(terminal.cwd, entry.root));
  if (options.json) {
    terminal.out(`${JSON.stringify(explanation, undefined, 2)}\n`);
    return exit.fine;
  }
  const { bold, dim } = createColors(terminal.color.out);
  const limit = options.all ? Infinity : 12;
  terminal.out(`${formatExplanation(explanation, { heading: bold, faint: dim, limit })}\n`);
  return exit.fine;
}

/** Takes a token's path, also as an alias `{a.b}`. */
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
  };
}
