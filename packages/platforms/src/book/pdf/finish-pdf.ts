import { createHash } from 'node:crypto';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.js';
import { describeLinks, markListItems, readingOrder } from './structure.js';
import { numberElements } from './element-ids.js';
import { withoutZeroLetters } from './letters.js';
import type { PdfLibrary, PrintedFacts } from './types.js';
import { xmpPacket } from './xmp.js';

/**
 * Makes the tagged PDF of Chromium one that conforms to PDF/UA-1 (ISO 14289-1): what Chromium leaves out is its metadata,
 * the descriptions of links, the bodies of list items, and the mark of decoration. Dates and ids of the run are removed, so
 * that the same book has the same bytes.
 */
export async function finishPdf(library: PdfLibrary, printed: Uint8Array, facts: PrintedFacts): Promise<Uint8Array> {
  const { PDFName, PDFHexString } = library;
  const document = await library.PDFDocument.load(printed, { updateMetadata: false });
  const { context, catalog } = document;
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setLanguage(facts.language);
  document.setCreator('wusum build');
  document.setProducer('wusum build');
  withoutDates(library, document);
  const xmp = new TextEncoder().encode(xmpPacket(facts));
  const stream = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  describeLinks(library, document, facts.links);
  markListItems(library, document);
  readingOrder(library, document);
  numberElements(library, document);
  withoutZeroLetters(library, document);
  markArtifacts(library, document);
  const id = PDFHexString.of(createHash('sha256').update(facts.html).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ addDefaultPage: false });
}

function withoutDates({ PDFDict, PDFName }: PdfLibrary, { context }: PDFDocument): void {
  const info = context.lookup(context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const name of ['CreationDate', 'ModDate']) info.delete(PDFName.of(name));
}
