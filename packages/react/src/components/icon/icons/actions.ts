import type { IconData } from '../icon-data.js';

/* What people do. */

export const plusIcon: IconData = {
  name: 'plus',
  path: 'M12 4v16M4 12h16',
};

export const minusIcon: IconData = {
  name: 'minus',
  path: 'M4 12h16',
};

export const closeIcon: IconData = {
  name: 'close',
  path: 'M5 5l14 14M19 5L5 19',
};

export const checkIcon: IconData = {
  name: 'check',
  path: 'M4 13l5 5L20 6',
};

export const searchIcon: IconData = {
  name: 'search',
  path: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M14.7 14.7L21 21',
};

export const zoomInIcon: IconData = {
  name: 'zoom-in',
  path: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M14.7 14.7L21 21M10 7v6M7 10h6',
};

export const zoomOutIcon: IconData = {
  name: 'zoom-out',
  path: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M14.7 14.7L21 21M7 10h6',
};

export const filterIcon: IconData = {
  name: 'filter',
  path: 'M3 4h18l-7 9v8l-4-3v-5z',
};

export const sortIcon: IconData = {
  name: 'sort',
  path: 'M4 6h16M4 12h11M4 18h6',
  mirrors: true,
};

export const editIcon: IconData = {
  name: 'edit',
  path: 'M4 20v-5L15 4l5 5L9 20zM12 7l5 5',
};

export const deleteIcon: IconData = {
  name: 'delete',
  path: 'M3 6h18M9 6V3h6v3M5 6l1 15h12l1-15M12 10v7',
};

export const copyIcon: IconData = {
  name: 'copy',
  path: 'M9 9h12v12H9zM15 9V3H3v12h6',
};

export const pasteIcon: IconData = {
  name: 'paste',
  path: 'M8 4H4v17h16V4h-4M8 2h8v5H8z',
};

export const downloadIcon: IconData = {
  name: 'download',
  path: 'M12 3v12M6 9l6 6 6-6M4 21h16',
};

export const uploadIcon: IconData = {
  name: 'upload',
  path: 'M12 16V4M6 10l6-6 6 6M4 21h16',
};

export const shareIcon: IconData = {
  name: 'share',
  path: 'M12 15V3M7 8l5-5 5 5M5 12v9h14v-9',
};

export const linkIcon: IconData = {
  name: 'link',
  path: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2',
};

export const attachIcon: IconData = {
  name: 'attach',
  path: 'M20 11l-8 8a5 5 0 0 1-7-7l8-8a3.5 3.5 0 0 1 5 5l-7 7',
};

export const sendIcon: IconData = {
  name: 'send',
  path: 'M3 3l19 9-19 9 3-9zM6 12h8',
  mirrors: true,
};

export const printIcon: IconData = {
  name: 'print',
  path: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z',
};

export const cropIcon: IconData = {
  name: 'crop',
  path: 'M7 2v15h15M2 7h15v15',
};

export const settingsIcon: IconData = {
  name: 'settings',
  path: 'M12 2l8.5 5v10L12 22l-8.5-5V7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
};

export const adjustIcon: IconData = {
  name: 'adjust',
  path: 'M3 7h8M19 7h2M15 3v8M3 17h2M13 17h8M9 13v8',
};

export const pinIcon: IconData = {
  name: 'pin',
  path: 'M7 3h10M9 3v7l-4 5h14l-4-5V3M12 15v7',
};

export const lockIcon: IconData = {
  name: 'lock',
  path: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4',
};

export const unlockIcon: IconData = {
  name: 'unlock',
  path: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 7.5-2',
};

export const showIcon: IconData = {
  name: 'show',
  path: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
};

export const hideIcon: IconData = {
  name: 'hide',
  path: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM4 3l16 18',
};

export const powerIcon: IconData = {
  name: 'power',
  path: 'M12 3v9M7 6a8 8 0 1 0 10 0',
};

export const menuIcon: IconData = {
  name: 'menu',
  path: 'M3 6h18M3 12h18M3 18h18',
};

export const moreIcon: IconData = {
  name: 'more',
  dots: 'M3 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
};

export const moreVerticalIcon: IconData = {
  name: 'more-vertical',
  dots: 'M10 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
};

export const gripIcon: IconData = {
  name: 'grip',
  dots: 'M6 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M14 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M14 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M14 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
};
