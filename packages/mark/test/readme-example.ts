import { compileMark, drawLockup, memberMark } from '@wusum/mark';
import { readMarkSvg, readWordmarkSvg } from '@wusum/mark/svg';

const pen = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"';
const { drawing, problems } = readMarkSvg(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" ${pen}>
  <path data-sign="line" d="M6 1V7"/>
  <circle data-sign="ring" cx="6" cy="9" r="2"/>
</svg>`,
  'mark.svg',
);
const name = readWordmarkSvg(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 6" data-baseline="6" ${pen}>
  <path data-sign="line" d="M2 0V6"/>
</svg>`,
  'wordmark.latin.svg',
);
if (problems[0]) throw new Error(problems[0].message); // problems are data, with codes from WS-M001 and places

const px = (value: number) => ({ value: { value, unit: 'px' } });
const wordmark = { drawing: { value: name.drawing! }, size: { value: 1 } };
const { mark, files } = await compileMark(
  {
    drawing: { value: drawing! },
    wordmarks: { latin: wordmark, arabic: wordmark },
    patterns: { cloth: { value: { kind: 'hankin', tiling: 'octagons', size: 48, angle: 67.5, filled: true } } },
    numbers: {
      clearSpace: { value: 3 },
      minimumSize: px(16),
      favicon: { value: 4 },
      lockupGap: { value: 3 },
      patternScale: px(2),
      patternLine: { value: 1 },
      patternOutline: { value: 0 },
      patternAngle: { value: 60 },
    },
  },
  { names: { latin: 'Example', arabic: 'مثال' } },
);

const lockup = drawLockup(mark, { script: 'both' }); // both names, with the mark where both begin
const svg = files['mark.svg']; // '<svg xmlns="http://www.w3.org/2000/svg" … viewBox="0 0 12 12">…'
const member = memberMark(mark, 'the id of a member'); // the strokes of the mark and two more, always the same for one id

// End of the example.
export { lockup, member, svg };
