import { describe, expect, test } from 'vitest';
import { readMarkSvg } from '../src/svg.js';
import { read, textAt } from './read-svg.js';

describe('the file of each export style is accepted', () => {
  const hook = { sign: 'hook', d: 'M2 2L6 6L10 2' };
  const path = '<path data-sign="hook" d="M4 4L12 12L20 4" stroke="black" stroke-width="3"/>';
  const frame = (body: string, more = '') =>
    `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg"${more}>${body}</svg>`;
  const clip = (content: string, more = '') => `<defs><clipPath id="clip0_1_2"${more}>${content}</clipPath></defs>`;
  const clipped = '<g clip-path="url(#clip0_1_2)">';

  test.each<[string, string]>([
    ['Figma, clipped content', frame(`${clipped}${path}</g>${clip('<rect width="24" height="24" fill="white"/>')}`)],
    [
      'Figma, a clip that is moved with its frame',
      frame(
        `${clipped}<g transform="translate(-5 0)"><g transform="translate(5 0)">${path}</g></g></g>` +
          clip('<rect width="24" height="24" fill="white" transform="translate(0 0)"/>'),
      ),
    ],
    [
      'a clip around more than the viewBox',
      frame(`${clipped}${path}</g>${clip('<rect x="-9" y="-9" width="99" height="99"/>')}`),
    ],
    ['a clip written as a path', frame(`${clipped}${path}</g>${clip('<path d="M0 0H24V24H0Z"/>')}`)],
    [
      'Illustrator, document type, clip by reference, artboard',
      `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 28.0, SVG Export Plug-In -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  x="0px" y="0px" viewBox="0 0 24 24" style="enable-background:new 0 0 24 24;" xml:space="preserve">
<g><defs><rect id="SVGID_1_" width="24" height="24"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
<g style="clip-path:url(#SVGID_2_);"><rect width="24" height="24" fill="none"/>
<path data-sign="hook" fill="none" stroke="#000" stroke-width="3" stroke-miterlimit="10" d="M4,4l8,8l8-8"/></g></g>
</svg>`,
    ],
    [
      'Affinity, an artboard without paint and nested matrices',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="100%" height="100%" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg" xmlns:serif="http://www.serif.com/"
  style="fill-rule:evenodd;clip-rule:evenodd;"><g transform="matrix(1,0,0,1,-100,-50)"><g id="Artboard1" serif:id="Artboard 1"
  transform="matrix(1,0,0,1,100,50)"><rect x="0" y="0" width="24" height="24" style="fill:none;"/>
<path data-sign="hook" d="M4,4L12,12L20,4" style="fill:none;stroke:black;stroke-width:3px;"/></g></g></svg>`,
    ],
    [
      'Sketch, a title and a group that turns off the stroke',
      frame(
        `<title>mark</title><desc>Created with Sketch.</desc><g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd">` +
          `<g id="mark" stroke="#000000" stroke-width="3"><path data-sign="hook" d="M4,4 L12,12 L20,4" id="Path"></path></g></g>`,
      ),
    ],
    [
      'Inkscape, sodipodi, labels and a layer with a transform',
      `<svg viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" sodipodi:docname="mark.svg"><sodipodi:namedview id="n" showgrid="true"/>
<title id="t">Mark</title><g inkscape:label="Layer 1" inkscape:groupmode="layer" transform="matrix(2,0,0,2,0,0)">
<path data-sign="hook" inkscape:label="hook" style="fill:none;stroke:#000;stroke-width:1.5;-inkscape-stroke:none;paint-order:normal"
 d="m 2,2 4,4 4,-4"/></g></svg>`,
    ],
  ])('%s', (_name, text) => {
    expect(read(text).strokes).toEqual([hook]);
    expect(read(text).strokeWidth).toBe(1.5);
  });

  test.each<[string, string]>([
    ['cuts a part off', clip('<rect width="12" height="24"/>')],
    ['has several shapes', clip('<rect width="24" height="24"/><rect width="1" height="1"/>')],
    ['is turned', clip('<rect width="24" height="24" transform="rotate(45)"/>')],
    ['is moved', clip('<rect width="24" height="24" transform="translate(3 0)"/>')],
    ['is round', clip('<circle cx="12" cy="12" r="99"/>')],
    ['has rounded corners', clip('<rect width="24" height="24" rx="4"/>')],
    ['is relative to the element', clip('<rect width="24" height="24"/>', ' clipPathUnits="objectBoundingBox"')],
    ['is clipped itself', clip('<rect width="24" height="24"/>', ' clip-path="url(#x)"')],
    ['does not exist', ''],
  ])('a clip that %s is refused at its place', (_name, definition) => {
    const text = frame(`${clipped}${path}</g>${definition}`);
    const { problems } = readMarkSvg(text, 'mark.svg');
    expect(problems.map(({ code, location }) => [code, textAt(text, location!)])).toEqual([
      ['WS-M010', 'url(#clip0_1_2)'],
    ]);
  });

  test('a document type with declarations is refused', () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "b">]>${frame(path)}`;
    expect(readMarkSvg(text, 'mark.svg').problems.map(({ code }) => code)).toEqual(['WS-M009']);
  });

  test('a background that paints is no artboard: it has no sign', () => {
    const text = frame(`<rect width="24" height="24" fill="white"/>${path}`);
    expect(readMarkSvg(text, 'mark.svg').problems.map(({ code }) => code)).toEqual(['WS-M002']);
  });
});
