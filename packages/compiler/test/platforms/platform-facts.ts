import { platforms, writePlatforms, type WrittenPlatforms } from '../../src/platforms/index.js';
import { exampleSystem } from './example.js';

const begin = '<!-- Written by scripts/docs/platforms.mjs from the code. -->';
const end = '<!-- End of what is written by the script. -->';

/** Names of the pages in `docs/platforms`, without `README`. */
export const pageNames: readonly string[] = platforms.map(({ name }) => name);

/** A page with its facts written anew: what the platform writes for the example, and what it says it leaves out. */
export async function withFacts(name: string, page: string): Promise<string> {
  const { description } = platforms.find((platform) => platform.name === name)!;
  const written = await writePlatforms(exampleSystem(), [name]);
  return replaced(page, [`${description}.`, '', ...fileLines(written), ...noteLines(written)]);
}

/** The list of platforms on the index page. */
export function withList(page: string): string {
  const rows = platforms.map(({ name, description }) => `- [${name}](${name}.md): ${description}.`);
  return replaced(page, rows);
}

function replaced(page: string, lines: readonly string[]): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no place for what the script writes: ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${lines.join('\n')}\n\n${page.slice(to)}`;
}

function fileLines({ files }: WrittenPlatforms): string[] {
  const names = Object.keys(files)
    .map((path) => path.split('/').slice(1).join('/'))
    .filter((name) => !/reed/iu.test(name));
  const folded = new Map<string, number>();
  for (const name of names) {
    // Of the many that differ only in a token's name or a language's, one stands for all.
    const pattern = name
      .replace(/\w+\.colorset/u, '<token>.colorset')
      .replace(/values-(?:b\+)?[a-z]{2,3}\//u, 'values-<language>/');
    folded.set(pattern, (folded.get(pattern) ?? 0) + 1);
  }
  return [
    'For a brand `clay` with modes, contrast, density and scripts:',
    '',
    '```text',
    ...[...folded.keys()].toSorted(),
    '```',
  ];
}

function noteLines({ notes }: WrittenPlatforms): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ code, message }) => `- ${message} ([${code}](../diagnostics/${code}.md))`);
  return ['', 'What the build says of it:', '', ...lines];
}
