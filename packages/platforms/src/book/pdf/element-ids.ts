import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './types.js';

const pattern = /^node\d{8}$/u;

/**
 * Chromium names the elements that cells refer to by numbers of the run. They are numbered again from 1, in the same order,
 * in which the tree of ids stays sorted.
 */
export function numberElements(
  { PDFArray, PDFDict, PDFHexString, PDFRawStream, PDFString }: PdfLibrary,
  { context }: PDFDocument,
): void {
  const idOf = (object: PDFObject | undefined): string | undefined => {
    const text = object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
    return pattern.test(text) ? text : undefined;
  };
  const visit = (object: PDFObject, change: (id: string) => PDFObject | undefined): void => {
    const members = ((): [PDFObject, (to: PDFObject) => void][] => {
      if (object instanceof PDFRawStream) return [];
      if (object instanceof PDFArray) return object.asArray().map((one, index) => [one, (to) => object.set(index, to)]);
      if (object instanceof PDFDict) return object.entries().map(([name, one]) => [one, (to) => object.set(name, to)]);
      return [];
    })();
    for (const [member, set] of members) {
      const id = idOf(member);
      const made = id === undefined ? undefined : change(id);
      if (made !== undefined) set(made);
      else visit(member, change);
    }
  };
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects) visit(object, (id) => void found.add(id));
  const numbers = new Map([...found].toSorted().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) visit(object, (id) => PDFString.of(numbers.get(id)!));
}
