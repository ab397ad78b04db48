/** Name → its row in the results. */
export const contestants = {
  raw: 'host elements and hand-written CSS on the same theme: the floor',
  plain: 'host elements and CSS with a dozen variables of its own',
  'wusum-static': '`@wusum/react`',
  'wusum-styled': '`@wusum/react/styled`',
  'radix-themes': 'Radix Themes 3.3',
  mantine: 'Mantine 9.7',
  'base-ui': 'Base UI 1.9 with plain CSS',
  'react-aria': 'React Aria Components 1.22 with plain CSS',
};

/** The baseline: the same design written by hand, so that the ratio is the cost of a library. */
export const floor = 'raw';
