import { type Layout, layouts, mirrored } from '../layouts.js';
import type { DeckLook } from '../look.js';
import type { Slide } from '../sample.js';
import { picture } from './draw.js';
import { boxOf } from './layout.js';
import { footPlaceholders, placeholderShape, placeholderTag } from './placeholders.js';
import { paragraphs } from './text.js';
import { declaration, namespaces, shapeTree, ShapeIds } from './xml.js';

/** Relations of a slide to its picture; the layout is `rId1`. */
export const pictureRelations = { png: 'rId2', svg: 'rId3' } as const;

/** `slide<n>.xml`; places and styles are those of the layout. */
export function slidePart(look: DeckLook, { layout: name, lines }: Slide, number: number): string {
  const layout: Layout = layouts[name];
  const ids = new ShapeIds();
  const shapes = layout.placeholders.map((one) => {
    const own = lines[one.name] ?? [];
    const tag = placeholderTag(one);
    if (one.type === 'pic') {
      if (look.pictures === undefined) return '';
      return picture(
        mirrored(boxOf(look, one), look.language.dir),
        pictureRelations,
        ids.next(one.name, look.name),
        tag,
      );
    }
    return placeholderShape({
      id: ids.next(one.name),
      tag,
      properties: '',
      body: '<a:bodyPr/><a:lstStyle/>',
      text: paragraphs(look, own),
    });
  });
  if (layout.band === 'foot') shapes.push(footPlaceholders(look, ids, number));
  return `${declaration}<p:sld ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
