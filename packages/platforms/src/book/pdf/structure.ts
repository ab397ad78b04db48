import type { PDFArray, PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './types.js';

/** Every link annotation has a description: the text of the link (ISO 14289-1, 7.18.5). */
export function describeLinks(
  { PDFDict, PDFHexString, PDFName, PDFString }: PdfLibrary,
  { context }: PDFDocument,
  links: Readonly<Record<string, string>>,
): void {
  const textOf = (value: unknown): string | undefined => {
    if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
      return value.decodeText();
    return undefined;
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const action = object.lookupMaybe(PDFName.of('A'), PDFDict);
    const place = textOf(object.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')));
    const address = textOf(action?.lookup(PDFName.of('URI'))) ?? (place === undefined ? '' : `#${place}`);
    object.set(PDFName.of('Contents'), PDFHexString.fromText(links[address] || address || 'Link'));
  }
}

/** What an item of a list has besides its label is its body (ISO 32000-1, table 336). */
export function markListItems({ PDFArray, PDFDict, PDFName }: PdfLibrary, { context }: PDFDocument): void {
  const role = (element: unknown): string | undefined => {
    const name = element instanceof PDFDict ? element.get(PDFName.of('S')) : undefined;
    return name instanceof PDFName ? name.decodeText() : undefined;
  };
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || role(object) !== 'LI') continue;
    const kids = object.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : [object.get(PDFName.of('K'))];
    const isLabel = (kid: unknown): boolean => ['Lbl', 'LBody'].includes(role(context.lookup(kid as never)) ?? '');
    const body = list.filter((kid) => kid !== undefined && !isLabel(kid));
    if (body.length === 0) continue;
    const made = context.obj({ Type: 'StructElem', S: 'LBody' }) as PDFDict;
    made.set(PDFName.of('P'), reference);
    const inner = context.obj(body as never[]) as PDFArray;
    made.set(PDFName.of('K'), inner);
    const madeReference = context.register(made);
    for (const kid of body) {
      const element = context.lookup(kid as never);
      if (element instanceof PDFDict && element.has(PDFName.of('P'))) element.set(PDFName.of('P'), madeReference);
    }
    const labels = list.filter((kid) => kid !== undefined && isLabel(kid));
    object.set(PDFName.of('K'), context.obj([...labels, madeReference] as never[]));
  }
}

/** The Tab key follows the structure on every page (ISO 14289-1, 7.18.3). */
export function readingOrder({ PDFName }: PdfLibrary, document: PDFDocument): void {
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
}
