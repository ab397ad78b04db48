import type * as pdfLib from '@cantoo/pdf-lib';

export type PdfLibrary = typeof pdfLib;

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author: string;
}

export interface PrintedFacts extends PdfFacts {
  /** What was printed: the id of the file follows from it. */
  readonly html: string;
  /** Address of a link → its text. */
  readonly links: Readonly<Record<string, string>>;
}
