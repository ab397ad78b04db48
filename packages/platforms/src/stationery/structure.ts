import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { Lib } from './load-lib.js';

/** A page with the texts that its drawings show. */
export interface Tagged {
  readonly page: PDFPage;
  readonly lang: string;
  readonly texts: readonly string[];
}

/** Tags each drawing with the text that it shows and its language, for programs that read aloud. */
export function addStructure(
  { PDFName, PDFHexString, PDFString }: Lib,
  document: PDFDocument,
  pages: readonly Tagged[],
): void {
  const { context } = document;
  const root = context.nextRef();
  const whole = context.nextRef();
  const numbers: (number | PDFRef[])[] = [];
  const all: PDFRef[] = [];
  pages.forEach(({ page, lang, texts }, index) => {
    const elements = texts.map((text, number) =>
      context.register(
        context.obj({
          Type: 'StructElem',
          S: 'Figure',
          P: whole,
          Pg: page.ref,
          K: number,
          Lang: PDFString.of(lang),
          Alt: PDFHexString.fromText(text),
          ActualText: PDFHexString.fromText(text),
        }),
      ),
    );
    page.node.set(PDFName.of('StructParents'), context.obj(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    numbers.push(index, elements);
    all.push(...elements);
  });
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: all }));
  const parents = context.register(context.obj({ Nums: numbers as never }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: parents, ParentTreeNextKey: pages.length }),
  );
  document.catalog.set(PDFName.of('StructTreeRoot'), root);
  document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
