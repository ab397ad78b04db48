import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { at } from '../../run/paths.mjs';

/**
 * Replaces the text between `<!-- NAME:start -->` and `<!-- NAME:end -->` in docs/benchmarks.md.
 *
 * @param {string} name
 * @param {string} markdown
 */
export function writeBetweenMarkers(name, markdown) {
  const file = at('docs', 'benchmarks.md');
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no ${start} … ${end}.`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`);
}

/** @param {string[][]} rows the first one is the header */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** One line about date, machine and conditions of the figures. */
export function conditions(extra) {
  const [cpu] = cpus();
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × \`${cpu?.model.trim() ?? 'CPU'}\`, Node ${process.versions.node}, ${extra}`;
}
