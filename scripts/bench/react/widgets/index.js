/** Name → its row in the results of the larger components; the names are those of contestants/. */
export const widgets = {
  raw: 'host elements and hand-written CSS',
  'wusum-static': '`@wusum/react`',
  'radix-themes': 'Radix Themes',
  mantine: 'Mantine',
  chakra: 'Chakra UI',
  mui: 'MUI, with its Data Grid and Date Pickers',
  primer: 'Primer',
  'base-ui': 'Base UI with the CSS of the floor',
  'react-aria': 'React Aria Components with the CSS of the floor',
};

/** The row that the others are compared with. */
export const ours = 'wusum-static';
