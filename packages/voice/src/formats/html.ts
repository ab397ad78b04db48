import { Parser } from 'htmlparser2';
import { addWithEntities, escapeHtml } from './escapes.js';
import { declaredLanguage, type LanguageHints } from './language.js';
import { isInlineElement, isOmittedElement, isReadAttribute } from './names.js';
import { TextCollector } from './text-collector.js';
import type { TextDocument } from './types.js';

/** Reads the texts of an HTML document or fragment. Scripts, styles, code and `translate="no"` are left out. */
export function readHtml(source: string, hints: LanguageHints): TextDocument {
  const collector = new TextCollector(source, hints, { kind: 'paragraph', escape: escapeHtml });
  readHtmlInto(collector, 0, source.length);
  return collector.finish();
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a part of a file as HTML. Elements that are open at its end stay open, as blocks of HTML in Markdown enclose
 * Markdown.
 */
export function readHtmlInto(collector: TextCollector, start: number, end: number): void {
  // Elements that are open already come first, so that their closing tags are found.
  const open = collector.openElements
    .filter((name) => /^[a-z][\w-]*$/u.test(name) && !rawText.has(name))
    .map((name) => `<${name}>`)
    .join('');
  const base = start - open.length;
  let isBefore = true;
  let attributes: Attribute[] = [];
  let isEnd = false;
  const parser = new Parser({
    onattribute(name, value) {
      attributes.push({ name, value, start: base + parser.startIndex, end: base + parser.endIndex });
    },
    onopentagname() {
      attributes = [];
    },
    onopentag(name) {
      if (isBefore) return;
      openTag(collector, name, attributes, { start: base + parser.startIndex, end: base + parser.endIndex + 1 });
    },
    onclosetag(name) {
      if (isEnd || isVoid(name)) return;
      if (!isInlineElement(name)) collector.flush();
      collector.closeElement(name);
    },
    ontext(text) {
      const range = { start: base + parser.startIndex, end: base + parser.endIndex + 1 };
      if (collector.isOmitted) return;
      if (collector.source.slice(range.start, range.end) === text)
        collector.map.addExact(collector.source, range.start, range.end);
      else collector.map.addDecoded(text, range.start, range.end);
    },
    oncomment(comment) {
      const at = { start: base + parser.startIndex, end: base + parser.endIndex + 1 };
      collector.addComment(comment, at);
      // The spaces on both sides are not two spaces in a row.
      if (collector.map.text.trim() !== '') collector.map.addOmitted(at.start, at.end);
    },
  });
  parser.write(open);
  isBefore = false;
  parser.write(collector.source.slice(start, end));
  isEnd = true;
  parser.end();
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function openTag(collector: TextCollector, name: string, attributes: readonly Attribute[], at: Range): void {
  if (name === 'br') collector.map.addDecoded('\n', at.start, at.end);
  else if (!isInlineElement(name)) collector.flush();
  const valueOf = (wanted: string): string | undefined => attributes.find((one) => one.name === wanted)?.value;
  const isOmitted = isOmittedElement(name) || valueOf('translate') === 'no';
  const language = declaredLanguage(valueOf('lang') ?? valueOf('xml:lang'));
  collector.openElement(name, { language, direction: valueOf('dir'), isOmitted, at });
  for (const attribute of attributes) if (isRead(name, attribute, valueOf)) addAttribute(collector, attribute);
  if (!isVoid(name)) return;
  collector.closeElement(name);
  if (isInlineElement(name) && name !== 'wbr') collector.map.addOmitted(at.start, at.end);
}

/** Elements whose content is no markup. */
const rawText = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'plaintext']);
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const isVoid = (name: string): boolean => voidElements.has(name);

function isRead(element: string, { name }: Attribute, valueOf: (name: string) => string | undefined): boolean {
  if (element === 'meta') {
    const about = valueOf('name') ?? valueOf('property') ?? '';
    return name === 'content' && /^(?:og:|twitter:)?(?:title|description|image:alt)$/u.test(about);
  }
  if (element === 'input' && name === 'value') return /^(?:submit|button|reset)$/u.test(valueOf('type') ?? '');
  return name !== 'children' && name !== 'message' && name !== 'error' && isReadAttribute(name);
}

/** The value of an attribute with the quotes that the file has. */
function addAttribute(collector: TextCollector, { name, start, end }: Attribute): void {
  const { source } = collector;
  const raw = source.slice(start, end);
  const before = /^[^=]*=\s*["']?/u.exec(raw)?.[0].length;
  if (before === undefined) return;
  const to = /["']$/u.test(raw) && /=\s*["']/u.test(raw.slice(0, before)) ? end - 1 : end;
  collector.addText({ kind: 'attribute', name, escape: escapeHtml }, (map) =>
    addWithEntities(map, source, start + before, to),
  );
}
