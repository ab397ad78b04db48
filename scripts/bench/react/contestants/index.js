/** Name → description in the results. */
export const contestants = {
  raw: 'host elements and hand-written CSS on the same theme: the floor',
  plain: 'host elements and CSS with a dozen variables of its own',
  'wusum-static': '`@wusum/react`',
  'wusum-styled': '`@wusum/react/styled`',
  'radix-themes': 'Radix Themes 3.3',
  mantine: 'Mantine 9.7',
};

/** The baseline: the same design written by hand, so that the ratio is the cost of a library. */
export const floor = 'raw';
