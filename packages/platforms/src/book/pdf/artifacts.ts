import type { PDFContext, PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { type Operation, operationsOf } from './content-stream.js';
import type { PdfLibrary } from './types.js';

/** Operators that paint a path, an image or a shading. */
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);
/** Operators that build a path, which nothing may interrupt. */
const building = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);

/** Marks what no tag has as decoration, for readers to leave out (ISO 14289-1, 7.1): on pages, and in drawings with tags. */
export function markArtifacts(library: PdfLibrary, document: PDFDocument): void {
  const { PDFDict, PDFName, PDFRawStream } = library;
  const { context } = document;
  const forms = new Set<PDFObject>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
    if (/\/MCID\b/u.test(textOf(library, context, object))) forms.add(object);
  }
  const mark = (resources: PDFDict | undefined, stream: PDFObject | undefined) => {
    const named = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    const hasTags = (name: string): boolean => forms.has(named?.lookup(PDFName.of(name)) as PDFObject);
    return context.flateStream(bytesOf(withArtifacts(textOf(library, context, stream), hasTags)));
  };
  for (const { node } of document.getPages())
    node.set(PDFName.of('Contents'), context.register(mark(node.Resources(), node.lookup(PDFName.of('Contents')))));
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!forms.has(object) || !(object instanceof PDFRawStream)) continue;
    const made = mark(object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), object);
    const kept = object.dict.entries().filter(([name]) => !['Filter', 'Length'].includes(name.decodeText()));
    for (const [name, value] of kept) made.dict.set(name, value);
    context.assign(reference, made);
  }
}

/** The content of a stream or of several, one character for a byte. */
function textOf(
  { PDFArray, PDFRawStream, decodePDFRawStream }: PdfLibrary,
  context: PDFContext,
  given: unknown,
): string {
  const streams = given instanceof PDFArray ? given.asArray().map((each) => context.lookup(each)) : [given];
  const decoded = streams.map((one) =>
    one instanceof PDFRawStream ? decodePDFRawStream(one).decode() : new Uint8Array(),
  );
  return decoded.map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).join('\n');
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether an operation opens content that a tag has: the tag knows it by its number. */
const isTagged = ({ operator, text }: Operation): boolean => operator === 'BDC' && /\/MCID\b/u.test(text);

const isMark = (part: string): boolean => /(?:^EMC|\bB[MD]C)$/u.test(part);

/**
 * A content stream in which every painted thing is inside marked content.
 *
 * @param hasTags whether the drawing of a name has tagged content of its own
 */
export function withArtifacts(stream: string, hasTags: (name: string) => boolean = () => false): string {
  const parts: string[] = [];
  let depth = 0;
  /** Where the path or the text that has no tag begins in `parts`. */
  let start: number | undefined;
  let isText = false;
  const paints = ({ operator, text }: Operation): boolean =>
    painting.has(operator) && !(operator === 'Do' && hasTags(/^\/(\S+)/u.exec(text)?.[1] ?? ''));
  for (const operation of operationsOf(stream)) {
    const { operator, text } = operation;
    if (depth === 0 && start === undefined && (building.has(operator) || operator === 'BT')) {
      start = parts.length;
      isText = operator === 'BT';
    }
    if (isTagged(operation)) start = undefined;
    if (operator === 'BMC' || operator === 'BDC') depth += 1;
    if (operator === 'EMC') depth -= 1;
    const ends = depth === 0 && (operator === 'ET' ? start !== undefined : !isText && paints(operation));
    // Decoration needs no other marks, such as those of letters from right to left.
    if (ends) parts.push('/Artifact BMC', ...parts.splice(start ?? parts.length).filter((part) => !isMark(part)));
    parts.push(text);
    if (ends) parts.push('EMC');
    if (operator === 'ET') isText = false;
    if (ends || (operator === 'n' && !isText)) start = undefined;
  }
  return parts.join('\n');
}
