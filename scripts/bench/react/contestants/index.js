/** Name → its row in the results. */
export const contestants = {
  raw: 'host elements and hand-written CSS on the same theme: the floor',
  plain: 'host elements and hand-written CSS without a theme',
  'wusum-static': '`@wusum/react`',
  'wusum-styled': '`@wusum/react/styled`',
  'radix-themes': 'Radix Themes 3.3',
  mantine: 'Mantine 9.8',
  chakra: 'Chakra UI 3.38',
  mui: 'MUI 9.5',
  primer: 'Primer 38',
  'base-ui': 'Base UI 1.9 with the CSS of the floor',
  'react-aria': 'React Aria Components 1.22 with the CSS of the floor',
};

/** The baseline: the same design written by hand, so that the ratio is the cost of a library. */
export const floor = 'raw';
