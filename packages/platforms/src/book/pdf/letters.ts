import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './types.js';

/** In maps from glyphs to letters: one glyph, and a row of them. */
const zero = /(<[\da-f]+>\s*)<0000>/giu;

/**
 * A glyph without a letter, such as a part of a letter, is mapped to zero, which PDF/UA-1 forbids (ISO 14289-1, 7.21.7): it
 * becomes U+FFFD.
 */
export function withoutZeroLetters(
  { PDFDict, PDFName, PDFRawStream, decodePDFRawStream }: PdfLibrary,
  { context }: PDFDocument,
): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.lookup(PDFName.of('ToUnicode')) : undefined;
    if (!(object instanceof PDFDict) || !(map instanceof PDFRawStream)) continue;
    const text = new TextDecoder('latin1').decode(decodePDFRawStream(map).decode());
    if (!text.match(zero)) continue;
    const made = text.replaceAll(zero, '$1<FFFD>');
    object.set(PDFName.of('ToUnicode'), context.register(context.flateStream(made)));
  }
}
