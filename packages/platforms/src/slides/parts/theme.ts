import { xmlText } from '../../shared/strings.js';
import { themeSlots } from '../colors.js';
import type { DeckLook, ThemeFont } from '../look.js';
import { declaration } from './xml.js';

/** `theme1.xml`: the colours and fonts of a brand, which every program of an office shows in its menus. */
export function themePart({ brand, colors, fonts }: DeckLook): string {
  const name = xmlText(brand.title);
  const slots = themeSlots.map(
    (slot) => `<a:${slot}><a:srgbClr val="${colors.slots[slot].slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${slots.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${font('majorFont', fonts.major)}${font('minorFont', fonts.minor)}</a:fontScheme>` +
    `${formats(name)}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

const font = (element: string, { latin, arabic }: ThemeFont): string =>
  `<a:${element}><a:latin typeface="${xmlText(latin)}"/><a:ea typeface=""/><a:cs typeface="${xmlText(arabic)}"/>` +
  `<a:font script="Arab" typeface="${xmlText(arabic)}"/></a:${element}>`;

/** Plain fills and lines: what is drawn in a deck is flat. Each list must have three members. */
function formats(name: string): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (one: string): string => one.repeat(3);
  const line = (width: number): string => `<a:ln w="${width}" cap="flat">${fill}<a:prstDash val="solid"/></a:ln>`;
  return (
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(9525)}${line(19_050)}${line(28_575)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`
  );
}
