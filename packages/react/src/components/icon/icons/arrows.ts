import type { IconData } from '../icon-data.js';

/* Directions, and what moves in them. */

export const arrowForwardIcon: IconData = {
  name: 'arrow-forward',
  path: 'M3 12H20M13 5l7 7-7 7',
  mirrors: true,
};

export const arrowBackIcon: IconData = {
  name: 'arrow-back',
  path: 'M21 12H4M11 5l-7 7 7 7',
  mirrors: true,
};

export const arrowUpIcon: IconData = {
  name: 'arrow-up',
  path: 'M12 21V4M5 11l7-7 7 7',
};

export const arrowDownIcon: IconData = {
  name: 'arrow-down',
  path: 'M12 3v17M5 13l7 7 7-7',
};

export const chevronForwardIcon: IconData = {
  name: 'chevron-forward',
  path: 'M8 4l8 8-8 8',
  mirrors: true,
};

export const chevronBackIcon: IconData = {
  name: 'chevron-back',
  path: 'M16 4l-8 8 8 8',
  mirrors: true,
};

export const chevronUpIcon: IconData = {
  name: 'chevron-up',
  path: 'M4 16l8-8 8 8',
};

export const chevronDownIcon: IconData = {
  name: 'chevron-down',
  path: 'M4 8l8 8 8-8',
};

export const chevronsVerticalIcon: IconData = {
  name: 'chevrons-vertical',
  path: 'M7 9l5-5 5 5M7 15l5 5 5-5',
};

export const replyIcon: IconData = {
  name: 'reply',
  path: 'M9 4L3 10l6 6M3 10h11a7 7 0 0 1 7 7v3',
  mirrors: true,
};

export const passOnIcon: IconData = {
  name: 'pass-on',
  path: 'M15 4l6 6-6 6M21 10H10a7 7 0 0 0-7 7v3',
  mirrors: true,
};

export const undoIcon: IconData = {
  name: 'undo',
  path: 'M8 3L3 8l5 5M3 8h11a6 6 0 0 1 0 12H8',
  mirrors: true,
};

export const redoIcon: IconData = {
  name: 'redo',
  path: 'M16 3l5 5-5 5M21 8H10a6 6 0 0 0 0 12h6',
  mirrors: true,
};

export const refreshIcon: IconData = {
  name: 'refresh',
  path: 'M20 3v6h-6M20 9a8.5 8.5 0 1 0 .3 5',
};

export const externalIcon: IconData = {
  name: 'external',
  path: 'M13 4h7v7M20 4l-9 9M9 5H4v15h15v-5',
  mirrors: true,
};

export const logInIcon: IconData = {
  name: 'log-in',
  path: 'M14 4h6v16h-6M3 12h11M9 7l5 5-5 5',
  mirrors: true,
};

export const logOutIcon: IconData = {
  name: 'log-out',
  path: 'M10 4H4v16h6M9 12h12M16 7l5 5-5 5',
  mirrors: true,
};

export const expandIcon: IconData = {
  name: 'expand',
  path: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
};

export const shrinkIcon: IconData = {
  name: 'shrink',
  path: 'M20 11h-7V4M13 11l8-8M4 13h7v7M11 13l-8 8',
};

export const moveIcon: IconData = {
  name: 'move',
  path: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
};

export const swapIcon: IconData = {
  name: 'swap',
  path: 'M3 7h17M15 2l5 5-5 5M21 17H4M9 12l-5 5 5 5',
};

export const trendUpIcon: IconData = {
  name: 'trend-up',
  path: 'M3 18l6-7 4 4 7-8M14 6h6v6',
  mirrors: true,
};

export const trendDownIcon: IconData = {
  name: 'trend-down',
  path: 'M3 6l6 7 4-4 7 8M14 18h6v-6',
  mirrors: true,
};
