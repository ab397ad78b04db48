import type { Drawing } from '@wusum/mark';

const root = /<svg\b(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>(?<body>[\s\S]*)<\/svg>\s*$/u;
const box = /\bviewBox\s*=\s*["']\s*(?<numbers>(?:-?[\d.]+(?:[\s,]+|(?=\s*["']))){4})["']/u;
/** What runs or loads something. */
const active =
  /<(?:script|foreignObject|image|iframe|use\b[^>]*href\s*=\s*["'](?!#))|\bon\w+\s*=|javascript:|@import|url\(\s*["']?(?!#)/iu;

/** What is wrong with the text of a partner's file, as what is expected in its place. */
export function problemOfSvg(text: string): string | undefined {
  const found = root.exec(text);
  if (!found) return 'the text of an SVG file, from <svg> to </svg>,';
  if (!box.test(found.groups!['attributes']!)) return 'a drawing with a viewBox of four numbers';
  return active.test(text) ? 'a drawing without scripts, pictures and addresses' : undefined;
}

/** A partner's file as a drawing: what its root sets is kept for what is in it. */
export function partnerDrawing(text: string): Drawing {
  const { attributes, body } = root.exec(text)!.groups!;
  const viewBox = box
    .exec(attributes!)!
    .groups!['numbers']!.trim()
    .split(/[\s,]+/u)
    .map(Number)
    .join(' ');
  const kept = attributes!.replaceAll(
    /\s(?:xmlns(?::\w+)?|version|viewBox|width|height|x|y|id|class|role|aria-\w+|data-[\w-]+|xml:\w+)\s*=\s*(?:"[^"]*"|'[^']*')/gu,
    '',
  );
  return { viewBox, body: `<g${kept}>${body}</g>` };
}
