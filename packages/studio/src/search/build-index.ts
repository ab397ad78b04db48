import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocSection } from './types.js';

/** Folders of `docs/` that are lists made from code for other tools, not for readers. */
const left = new Set(['api', 'images']);

/** Splits a Markdown document at its headings of the first two levels; `#` in a fenced block is no heading. */
export function sectionsOf(path: string, markdown: string): DocSection[] {
  const sections: { heading: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of markdown.split(/\r?\n/u)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    const heading = fence === '' ? /^#{1,2}\s+(.*)$/u.exec(line)?.[1] : undefined;
    if (heading !== undefined) sections.push({ heading: heading.replaceAll('`', '').trim(), lines: [] });
    else if (!/^<!--.*-->$/u.test(line)) sections.at(-1)?.lines.push(line);
  }
  const title = sections[0]?.heading ?? path;
  return sections.map(({ heading, lines }) => ({ path, title, heading, text: lines.join('\n').trim() }));
}

/**
 * The parts of all documents of a repository: README.md, CONTRIBUTING.md and `docs/`.
 *
 * @param root absolute path
 */
export function buildSearchIndex(root: string): DocSection[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !left.has(path.split('/')[0]!))
    .toSorted()
    .map((path) => `docs/${path}`);
  return ['README.md', 'CONTRIBUTING.md', ...docs].flatMap((path) =>
    sectionsOf(path, readFileSync(join(root, path), 'utf8')),
  );
}
