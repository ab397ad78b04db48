import type { PDFDocument } from '@cantoo/pdf-lib';
import { drawSheet } from './draw-sheet.js';
import { type Lib, loadLib } from './load-lib.js';
import { addStructure, type Tagged } from './structure.js';
import { BLEED, MM, type Sheet } from './sheet.js';

/** A printable file: one sheet for each page. */
export interface PdfDocumentInput {
  readonly title: string;
  readonly author: string;
  /** BCP 47 tag of the first page. */
  readonly lang: string;
  readonly sheets: readonly Sheet[];
}

/** The same bytes for the same input. */
export type PrintPdf = (input: PdfDocumentInput) => Promise<Uint8Array>;

/** When a file was made, as its properties say it: always the same, so that its bytes are. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * Loads the writer of PDF, which only this platform needs.
 *
 * @throws PlatformError (WS-E121) if the optional package is not installed
 */
export async function loadPdf(platform: string): Promise<PrintPdf> {
  const lib = await loadLib(platform);
  return async (input) => print(lib, input);
}

/** An empty document with its properties. */
export async function newDocument(
  lib: Lib,
  { title, author, lang }: Pick<PdfDocumentInput, 'title' | 'author' | 'lang'>,
): Promise<PDFDocument> {
  const document = await lib.PDFDocument.create({ updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(lang);
  document.setProducer('@wusum/platforms');
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  return document;
}

/** The bytes of a document. */
export const saveDocument = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });

async function print(lib: Lib, { sheets, ...facts }: PdfDocumentInput): Promise<Uint8Array> {
  const document = await newDocument(lib, facts);
  const tagged = sheets.map((sheet): Tagged => {
    const whole = [pointsOf(sheet.width + 2 * BLEED * MM), pointsOf(sheet.height + 2 * BLEED * MM)] as const;
    const bleed = pointsOf(BLEED * MM);
    const trim = [bleed, bleed, pointsOf(sheet.width), pointsOf(sheet.height)] as const;
    const page = document.addPage([...whole]);
    page.setBleedBox(0, 0, ...whole);
    page.setTrimBox(...trim);
    if (sheet.shown === 'trim') page.setCropBox(...trim);
    else page.setCropBox(0, 0, ...whole);
    return { page, lang: sheet.lang, texts: drawSheet(lib, document, page, sheet) };
  });
  addStructure(lib, document, tagged);
  return saveDocument(document);
}

const pointsOf = (units: number): number => Math.round((units / MM) * (72 / 25.4) * 1000) / 1000;
