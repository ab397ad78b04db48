import { type Box, layoutNames, layouts, MARGIN, mirrored, SLIDE } from '../layouts.js';
import type { DeckLook } from '../look.js';
import type { SlideMessages } from '../read-words.js';
import { footPlaceholders, layoutPlaceholder } from './placeholders.js';
import { levelStyle } from './text.js';
import { background, declaration, namespaces, shapeTree, ShapeIds } from './xml.js';

/** Numbers of a master and its layouts; PowerPoint wants them above this, and each once. */
export const MASTER_ID = 2_147_483_648;

const { text } = layouts;

/** `slideMaster1.xml`: the styles that every layout inherits. */
export function masterPart(look: DeckLook, words: SlideMessages): string {
  const ids = new ShapeIds();
  const [title, body] = text.placeholders;
  const shapes = [
    layoutPlaceholder(look, title, { color: 'tx1', prompt: words.title, ids, box: title.box }),
    // The master knows the body of a slide by its type.
    layoutPlaceholder(look, { ...body, type: 'body' }, { color: 'tx1', prompt: words.text, ids, box: body.box }),
    footPlaceholders(look, ids, 1, { color: 'tx1' }),
  ];
  const list = layoutNames.map((_, index) => `<p:sldLayoutId id="${MASTER_ID + 1 + index}" r:id="rId${index + 1}"/>`);
  return (
    `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background('bg1')}${shapeTree(shapes)}</p:cSld>` +
    `${colorMap(look)}<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst>${textStyles(look)}</p:sldMaster>`
  );
}

function colorMap({ colors }: DeckLook): string {
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const all = [...Object.entries(colors.map), ...same.map((name) => [name, name] as const)];
  return `<p:clrMap ${all.map(([name, slot]) => `${name}="${slot}"`).join(' ')}/>`;
}

function textStyles(look: DeckLook): string {
  const style = (size: number, font: 'major' | 'minor', bullet: boolean, level: number): string =>
    levelStyle(look, { size, font, color: 'tx1', bold: font === 'major' && look.bold, bullet, level });
  const body = [24, 18, 16, 14, 14].map((size, level) => style(size, 'minor', true, level));
  const other = Array.from({ length: 9 }, (_, level) => style(18, 'minor', false, level));
  return (
    `<p:txStyles><p:titleStyle>${style(34, 'major', false, 0)}</p:titleStyle><p:bodyStyle>${body.join('')}</p:bodyStyle>` +
    `<p:otherStyle>${other.join('')}</p:otherStyle></p:txStyles>`
  );
}

/** The band at the lower edge of a slide, over its whole width. */
export const bandBox = (height: number): Box => [0, SLIDE.height - height, SLIDE.width, height];

/** Where a drawing of a width is at the start of a slide; it is never mirrored itself. */
export const startOf = (width: number, { language }: DeckLook): number =>
  mirrored([MARGIN, 0, width, 0], language.dir)[0];
