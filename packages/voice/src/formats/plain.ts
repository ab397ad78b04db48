import type { LanguageHints } from './language.js';
import { TextCollector } from './text-collector.js';
import type { TextDocument } from './types.js';

/** Reads plain text: paragraphs are separated by blank lines. */
export function readPlain(source: string, hints: LanguageHints): TextDocument {
  const collector = new TextCollector(source, hints, { kind: 'paragraph', escape: (text) => text });
  let from = source.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: blank, index } of source.matchAll(/(?:(?:\r\n|\n|\r)[^\S\r\n]*){2,}/gu)) {
    collector.map.addExact(source, from, index);
    collector.flush();
    from = index + blank.length;
  }
  collector.map.addExact(source, from, source.length);
  return collector.finish();
}
