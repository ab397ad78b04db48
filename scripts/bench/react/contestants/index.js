/** Name → the sentence that the results give of it. The first one is the floor. */
export const contestants = {
  raw: 'host elements, one class each, one hand-written CSS file',
  'wusum-static': '`@wusum/react`',
  'wusum-styled': '`@wusum/react/styled`',
  'radix-themes': 'Radix Themes 3.3',
  mantine: 'Mantine 9.7',
};

export const floor = 'raw';
