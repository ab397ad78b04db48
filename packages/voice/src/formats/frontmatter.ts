import { isReadMetadata } from './names.js';
import type { TextCollector } from './text-collector.js';
import type { TextMap } from './text-map.js';

/**
 * Reads texts of YAML frontmatter: those of keys such as `title` and `description`, also in nested objects.
 *
 * @param start range of the frontmatter with its fences
 */
export async function readFrontmatter(collector: TextCollector, start: number, end: number): Promise<void> {
  const { isMap, isScalar, isSeq, parseDocument } = await import('yaml');
  const { source } = collector;
  const inside = source.slice(start, end);
  const from = start + (/^---[^\n]*\n/u.exec(inside)?.[0].length ?? 0);
  const to = start + inside.length - (/\r?\n?---\s*$/u.exec(inside)?.[0].length ?? 0);
  const { contents, errors } = parseDocument(source.slice(from, Math.max(from, to)));
  if (errors.length > 0) return;
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) for (const pair of node.items) visit(pair.value, isScalar(pair.key) ? String(pair.key.value) : '');
    else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (isScalar(node) && typeof node.value === 'string' && node.range && isReadMetadata(key)) {
      const { value, range } = node;
      collector.addText({ kind: 'metadata', name: key, escape: escapeOf(source[from + range[0]]) }, (map) =>
        align(map, value, source, { start: from + range[0], end: from + range[1] }),
      );
    }
  };
  visit(contents, '');
}

/** Text in a scalar with these quotes, or with none. */
function escapeOf(quote: string | undefined): (text: string) => string {
  if (quote === "'") return (text) => text.replaceAll("'", "''");
  if (quote === '"') return (text) => JSON.stringify(text).slice(1, -1);
  return (text) => text;
}

/** Finds each character of a value in its scalar: quotes, escapes and indentation are between them. */
function align(map: TextMap, value: string, source: string, { start, end }: { start: number; end: number }): void {
  let at = start;
  if (/["'|>]/u.test(source[at] ?? '')) at += 1;
  for (let index = 0; index < value.length; index += 1) {
    const found = placeOf(value[index]!, source, at, end);
    if (found.isExact) map.addExact(source, found.start, found.end);
    else map.addDecoded(value[index]!, found.start, found.end);
    at = found.end;
  }
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly isExact: boolean;
}

function placeOf(character: string, source: string, at: number, end: number): Found {
  const rest = source.slice(at, end);
  if (/\s/u.test(character)) {
    const blank = /^\s+/u.exec(rest)?.[0] ?? '';
    if (blank === character) return { start: at, end: at + 1, isExact: true };
    if (blank !== '') return { start: at, end: at + (/[\r\n]/u.test(blank) ? blank.length : 1), isExact: false };
  }
  const doubled = character === "'" && rest.startsWith("''");
  if (doubled) return { start: at, end: at + 2, isExact: false };
  const skipped = /^\s*/u.exec(rest)![0].length;
  if (source[at + skipped] === character) return { start: at + skipped, end: at + skipped + 1, isExact: true };
  const escape = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/iu.exec(rest)?.[0] ?? '';
  return { start: at, end: Math.min(end, at + escape.length), isExact: false };
}
