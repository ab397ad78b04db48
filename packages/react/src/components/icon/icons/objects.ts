import type { IconData } from '../icon-data.js';

/* Things. */

export const homeIcon: IconData = {
  name: 'home',
  path: 'M2 12l10-9 10 9M5 10v11h14V10',
};

export const calendarIcon: IconData = {
  name: 'calendar',
  path: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
};

export const clockIcon: IconData = {
  name: 'clock',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l4 3',
};

export const hourglassIcon: IconData = {
  name: 'hourglass',
  path: 'M5 3h14M5 21h14M7 3c0 7 10 11 10 18M17 3C17 10 7 14 7 21',
};

export const bellIcon: IconData = {
  name: 'bell',
  path: 'M6 17v-6a6 6 0 0 1 12 0v6M3 17h18M10 21h4',
};

export const bellOffIcon: IconData = {
  name: 'bell-off',
  path: 'M6 17v-6a6 6 0 0 1 12 0v6M3 17h18M10 21h4M4 3l16 18',
};

export const mailIcon: IconData = {
  name: 'mail',
  path: 'M3 5h18v14H3zM3 7l9 7 9-7',
};

export const inboxIcon: IconData = {
  name: 'inbox',
  path: 'M3 13l3-9h12l3 9v7H3zM3 13h5l2 3h4l2-3h5',
};

export const phoneIcon: IconData = {
  name: 'phone',
  path: 'M4 3h5l2 6-3 2a11 11 0 0 0 5 5l2-3 6 2v5a1 1 0 0 1-1 1C11 21 3 13 3 4a1 1 0 0 1 1-1z',
};

export const messageIcon: IconData = {
  name: 'message',
  path: 'M3 4h18v13H11l-5 4v-4H3z',
  mirrors: true,
};

export const bookIcon: IconData = {
  name: 'book',
  path: 'M12 6c-3-2-6-2-9-2v15c3 0 6 0 9 2 3-2 6-2 9-2V4c-3 0-6 0-9 2zM12 6v15',
};

export const bookmarkIcon: IconData = {
  name: 'bookmark',
  path: 'M6 3h12v18l-6-5-6 5z',
};

export const fileIcon: IconData = {
  name: 'file',
  path: 'M5 2h9l5 5v15H5zM13 2v6h6',
  mirrors: true,
};

export const folderIcon: IconData = {
  name: 'folder',
  path: 'M2 5h8l2 3h10v12H2z',
  mirrors: true,
};

export const archiveIcon: IconData = {
  name: 'archive',
  path: 'M2 4h20v5H2zM4 9v11h16V9M10 14h4',
};

export const tagIcon: IconData = {
  name: 'tag',
  path: 'M3 3h9l9 9-9 9-9-9z',
  dots: 'M6.4 8a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  mirrors: true,
};

export const keyIcon: IconData = {
  name: 'key',
  path: 'M8 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8M11 13l9-9M16 8l3 3',
};

export const giftIcon: IconData = {
  name: 'gift',
  path: 'M4 11h16v10H4zM2 7h20v4H2zM12 7v14M12 7C7 7 6 2 9 2c2 0 3 3 3 5 0-2 1-5 3-5 3 0 2 5-3 5',
};

export const cartIcon: IconData = {
  name: 'cart',
  path: 'M2 3h4l3 12h10l2-9H7',
  dots: 'M8.4 20a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M16.4 20a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  mirrors: true,
};

export const bagIcon: IconData = {
  name: 'bag',
  path: 'M5 8h14l1 13H4zM9 8V6a3 3 0 0 1 6 0v2',
};

export const cardIcon: IconData = {
  name: 'card',
  path: 'M2 5h20v14H2zM2 10h20',
};

export const briefcaseIcon: IconData = {
  name: 'briefcase',
  path: 'M2 8h20v12H2zM8 8V4h8v4',
};

export const mapIcon: IconData = {
  name: 'map',
  path: 'M3 6l6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15',
};

export const placeIcon: IconData = {
  name: 'place',
  path: 'M12 22S5 15 5 10a7 7 0 0 1 14 0c0 5-7 12-7 12z',
  dots: 'M10 10a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
};

export const globeIcon: IconData = {
  name: 'globe',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
};

export const compassIcon: IconData = {
  name: 'compass',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M16 8l-2.5 5.5L8 16l2.5-5.5z',
};

export const sunIcon: IconData = {
  name: 'sun',
  path: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 1v3M12 20v3M1 12h3M20 12h3M4.5 4.5l2 2M17.5 17.5l2 2M4.5 19.5l2-2M17.5 6.5l2-2',
};

export const moonIcon: IconData = {
  name: 'moon',
  path: 'M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z',
};

export const starIcon: IconData = {
  name: 'star',
  path: 'M12 3l2.8 6 6.2.7-4.6 4.3 1.3 6.5-5.7-3.2-5.7 3.2 1.3-6.5L3 9.7 9.2 9z',
};

export const heartIcon: IconData = {
  name: 'heart',
  path: 'M12 21l-8.5-9A5 5 0 0 1 12 6a5 5 0 0 1 8.5 6z',
};

export const flagIcon: IconData = {
  name: 'flag',
  path: 'M5 22V3M5 4h15l-4 5 4 5H5',
  mirrors: true,
};

export const lightIcon: IconData = {
  name: 'light',
  path: 'M9 17c0-3-3-4-3-8a6 6 0 0 1 12 0c0 4-3 5-3 8zM10 21h4',
};

export const cupIcon: IconData = {
  name: 'cup',
  path: 'M4 8h13v7a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 10h2a2.5 2.5 0 0 1 0 5h-2M8 2v3M13 2v3',
};

export const waterIcon: IconData = {
  name: 'water',
  path: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
};

export const leafIcon: IconData = {
  name: 'leaf',
  path: 'M5 18C5 9 10 4 20 4c0 10-5 15-13 14M3 21L14 10',
};

export const cloudIcon: IconData = {
  name: 'cloud',
  path: 'M7 19A5 5 0 0 1 6 9a6 6 0 0 1 12 0 5 5 0 0 1 0 10z',
};

export const boltIcon: IconData = {
  name: 'bolt',
  path: 'M13 2L4 14h7l-1 8 10-13h-8z',
};

export const screenIcon: IconData = {
  name: 'screen',
  path: 'M3 4h18v12H3zM7 20h10M12 16v4',
};

export const phoneScreenIcon: IconData = {
  name: 'phone-screen',
  path: 'M7 2h10v20H7zM11 18h2',
};
