import type { Location } from '@wusum/diagnostics';
import { lazy } from '#lazy';

/** An attribute as written, with the place of its value (without the quotes). */
export interface XmlAttribute {
  readonly value: string;
  readonly place: Location;
}

/** An element of an SVG file. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  /** Whether the element belongs to another vocabulary, e.g. to the metadata of an editor. */
  readonly foreign: boolean;
  /** Attributes by name as written, with prefix. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: XmlElement[];
  /** From `<` to the end of the start tag. */
  readonly place: Location;
}

/** What a file has besides elements and is not accepted. */
export interface XmlRefusal {
  readonly what: string;
  readonly place: Location;
}

/** A parsed file; after an error there is no root. */
export interface XmlDocument {
  readonly root?: XmlElement;
  readonly error?: { readonly message: string; readonly place: Location };
  readonly refused: readonly XmlRefusal[];
}

/** The deepest nesting of elements that is read; readers of elements are recursive. */
const DEPTH = 200;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Parses an XML file with the place of each element and attribute. Entities are not expanded. */
export function parseXml(text: string, file: string): XmlDocument {
  const place = placeFinder(text, file);
  const parser = new (lazy('saxes').SaxesParser)({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  const refused: XmlRefusal[] = [];
  let attributes = new Map<string, XmlAttribute>();
  let root: XmlElement | undefined;
  let error: XmlDocument['error'];
  parser.on('error', ({ message }) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    // Errors after the first are consequences of it.
    error ??= { message: message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, ''), place: place(at, at + 1) };
  });
  const refuse = (what: string, token: string) => {
    const start = Math.max(0, text.lastIndexOf(token, parser.position));
    refused.push({ what, place: place(start, parser.position) });
  };
  parser.on('doctype', (doctype) => {
    // A public identifier names the format and is never loaded. A type of its own may define entities.
    if (doctype.includes('[')) refuse('a document type with declarations', '<!DOCTYPE');
  });
  parser.on('processinginstruction', ({ target }) => refuse(`the instruction "${target}"`, '<?'));
  parser.on('opentagstart', () => (attributes = new Map()));
  parser.on('attribute', ({ name, value }) => {
    const [from, to] = quoted(text, parser.position);
    attributes.set(name, { value, place: place(from, to) });
  });
  parser.on('opentag', ({ local, uri }) => {
    const start = tagStart(text, parser.position);
    const foreign = uri !== SVG_NAMESPACE && uri !== '';
    const element = { name: local, foreign, attributes, children: [], place: place(start, parser.position) };
    if (open.length < DEPTH) open.at(-1)?.children.push(element);
    else error ??= { message: `elements are nested deeper than ${DEPTH} levels`, place: element.place };
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return { ...(root && !error && { root }), ...(error && { error }), refused };
}

/** Offsets of the attribute value whose closing quote is the last character before `position`. */
function quoted(text: string, position: number): [from: number, to: number] {
  let end = Math.min(position, text.length) - 1;
  while (end > 0 && text[end] !== '"' && text[end] !== "'") end -= 1;
  return [text.lastIndexOf(text[end]!, end - 1) + 1, end];
}

/** Offset of the `<` of the start tag that ends before `position`; attribute values have no `<`. */
function tagStart(text: string, position: number): number {
  return Math.max(0, text.lastIndexOf('<', position - 1));
}

/** Turns offsets into places; lines and columns count from 1. */
function placeFinder(text: string, file: string): (from: number, to: number) => Location {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), ({ index, 0: end }) => index + end.length)];
  const at = (found: number) => {
    // The second half of a line end is at the end of its line.
    const isInside = text[found] === '\n' && text[found - 1] === '\r';
    const offset = Math.min(isInside ? found - 1 : found, text.length);
    let line = starts.length;
    while (starts[line - 1]! > offset) line -= 1;
    return { line, column: offset - starts[line - 1]! + 1 };
  };
  return (from, to) => {
    const [start, end] = [at(from), at(to)];
    return { file, ...start, endLine: end.line, endColumn: end.column };
  };
}
