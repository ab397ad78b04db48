import { compileMark, memberMark } from '@wusum/mark';

const token = (path: string, value: unknown, extension = {}) => ({ path, value, extension });
const name = {
  source: 'strokes',
  width: 1.5,
  box: [0, 0, 4, 6],
  baseline: 6,
  strokes: [{ sign: 'line', path: 'M2 0V6' }],
};

const { mark, files, diagnostics } = await compileMark(
  [
    token('mark.stroke.1', 1, { stroke: { sign: 'line', path: 'M6 1V7' } }),
    token('mark.stroke.2', 2, { stroke: { sign: 'ring', center: [6, 9], radius: 2 } }),
    token('mark.width', 1.5, { stroke: { cap: 'round', join: 'round' } }),
    token('mark.clear-space', 3),
    token('mark.minimum-size', { value: 16, unit: 'px' }),
    token('mark.favicon', 4),
    token('mark.lockup.gap', 3),
    token('mark.lockup.latin', 1, { lockup: name }),
    token('mark.lockup.arabic', 1, { lockup: name }),
    token('mark.pattern.scale', 2),
    token('mark.pattern.line', 1),
    token('mark.pattern.outline', 0),
    token('mark.pattern.angle', 67.5),
    token('mark.pattern.cloth', 1, { pattern: { kind: 'hankin', tiling: 'octagons', size: 48, filled: true } }),
    token('mark.pattern.band', 0),
    token('mark.pattern.selvedge', 0),
  ],
  { names: { en: 'Example', ar: 'مثال' } },
);

if (diagnostics[0]) throw new Error(diagnostics[0].message); // problems are data, with codes from WS-M001
const svg = files['mark.svg']; // '<svg xmlns="http://www.w3.org/2000/svg" … viewBox="0 0 12 12">…'
const member = memberMark(mark, 'the id of a member'); // the strokes of the mark and two more, always the same for one id

// End of the example.
export { member, svg };
