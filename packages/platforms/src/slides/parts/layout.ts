import { HEAD } from '../../images/vector/brand-head.js';
import { xmlText } from '../../shared/strings.js';
import { type Box, type Layout, type LayoutName, layouts, type Placeholder, SLIDE } from '../layouts.js';
import { type DeckLook, groundOf } from '../look.js';
import type { SlideMessages } from '../read-words.js';
import { drawing, picture } from './draw.js';
import { bandBox, startOf } from './master.js';
import { FOOT, footPlaceholders, layoutPlaceholder } from './placeholders.js';
import { background, declaration, namespaces, shapeTree, ShapeIds } from './xml.js';

/** Heights of the drawings of a head in pixels, and the upper edge of those of covers. */
const heads = { lockup: 60, mark: 84, small: 28 } as const;
const TOP = 72;

/** Relations of a layout to the pictures of its band; the master is `rId1`. */
export const bandRelations = { png: 'rId2', svg: 'rId3' } as const;

/** `slideLayout<n>.xml` */
export function layoutPart(look: DeckLook, name: LayoutName, words: SlideMessages): string {
  const layout: Layout = layouts[name];
  const ids = new ShapeIds();
  const ground = groundOf(look, name);
  const shapes = [
    band(look, layout, ids),
    head(look, layout, words, ids),
    ...layout.placeholders.map((one) =>
      layoutPlaceholder(look, one, { color: ground.text, prompt: words[one.prompt], ids, box: boxOf(look, one) }),
    ),
    ...(layout.band === 'foot'
      ? [footPlaceholders(look, ids, 1, { color: ground.text, ...(layout.end !== undefined && { end: layout.end }) })]
      : []),
  ];
  const type = layout.type === undefined ? 'userDrawn="1"' : `type="${layout.type}"`;
  return (
    `${declaration}<p:sldLayout ${namespaces} ${type} preserve="1"><p:cSld name="${xmlText(words[`layout.${name}`])}">` +
    `${background(ground.background)}${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** A picture ends where the band begins. */
export function boxOf({ pictures }: DeckLook, { type, box }: Placeholder): Box {
  const [x, y, width, height] = box;
  return type === 'pic' ? [x, y, width, Math.min(height, SLIDE.height - (pictures?.foot.height ?? 0))] : box;
}

function band({ pictures }: DeckLook, layout: Layout, ids: ShapeIds): string {
  if (pictures === undefined) return '';
  return picture(bandBox(pictures[layout.band].height), bandRelations, ids.next('Band'));
}

function head(look: DeckLook, { head: kind, ground }: Layout, words: SlideMessages, ids: ShapeIds): string {
  const height = heads[kind];
  const scale = height / HEAD;
  const names = { name: 'Mark', description: words['mark-of'] };
  const sign = kind === 'lockup' ? look.head : look.marks?.[ground];
  if (sign === undefined) return '';
  const y = kind === 'small' ? FOOT[1] + (FOOT[3] - height) / 2 : TOP;
  return drawing(sign.shapes, { x: startOf(sign.width * scale, look), y, scale }, ids, names);
}
