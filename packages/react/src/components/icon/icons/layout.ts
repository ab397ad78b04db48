import type { IconData } from '../icon-data.js';

/* Texts, lists and pages. */

export const listIcon: IconData = {
  name: 'list',
  path: 'M9 6h12M9 12h12M9 18h12',
  dots: 'M2.4 6a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M2.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M2.4 18a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  mirrors: true,
};

export const checklistIcon: IconData = {
  name: 'checklist',
  path: 'M11 6h10M11 17h10M3 6l2 2 3-4M3 17l2 2 3-4',
  mirrors: true,
};

export const gridIcon: IconData = {
  name: 'grid',
  path: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
};

export const tableIcon: IconData = {
  name: 'table',
  path: 'M3 4h18v16H3zM3 10h18M9 10v10',
  mirrors: true,
};

export const columnsIcon: IconData = {
  name: 'columns',
  path: 'M3 4h18v16H3zM12 4v16',
};

export const sidebarIcon: IconData = {
  name: 'sidebar',
  path: 'M3 4h18v16H3zM9 4v16',
  mirrors: true,
};

export const layersIcon: IconData = {
  name: 'layers',
  path: 'M12 3l10 5-10 5L2 8zM2 14l10 5 10-5',
};

export const alignStartIcon: IconData = {
  name: 'align-start',
  path: 'M3 5h18M3 12h11M3 19h15',
  mirrors: true,
};

export const alignCenterIcon: IconData = {
  name: 'align-center',
  path: 'M3 5h18M7 12h10M5 19h14',
};

export const alignEndIcon: IconData = {
  name: 'align-end',
  path: 'M3 5h18M10 12h11M6 19h15',
  mirrors: true,
};

export const indentIcon: IconData = {
  name: 'indent',
  path: 'M12 5h9M12 12h9M12 19h9M3 8l4 4-4 4',
  mirrors: true,
};

export const outdentIcon: IconData = {
  name: 'outdent',
  path: 'M12 5h9M12 12h9M12 19h9M7 8l-4 4 4 4',
  mirrors: true,
};

export const quoteIcon: IconData = {
  name: 'quote',
  path: 'M4 18c4-1 5-4 5-7H4V6h5v5M14 18c4-1 5-4 5-7h-5V6h5v5',
  mirrors: true,
};

export const codeIcon: IconData = {
  name: 'code',
  path: 'M8 5l-6 7 6 7M16 5l6 7-6 7',
};

export const terminalIcon: IconData = {
  name: 'terminal',
  path: 'M3 4h18v16H3zM7 9l3 3-3 3M13 15h4',
};

export const textIcon: IconData = {
  name: 'text',
  path: 'M4 7V4h16v3M12 4v16M9 20h6',
};

export const headingIcon: IconData = {
  name: 'heading',
  path: 'M5 4v16M19 4v16M5 12h14',
};

export const chartBarIcon: IconData = {
  name: 'chart-bar',
  path: 'M3 3v18h18M9 17v-5M14 17V7M19 17v-7',
  mirrors: true,
};

export const chartLineIcon: IconData = {
  name: 'chart-line',
  path: 'M3 3v18h18M7 15l4-5 4 3 5-7',
  mirrors: true,
};

export const boldIcon: IconData = {
  name: 'bold',
  path: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
};

export const italicIcon: IconData = {
  name: 'italic',
  path: 'M10 4h8M6 20h8M14 4l-4 16',
};

/** A stroke is the digit one in Latin and in Arabic, also mirrored. */
export const numberedListIcon: IconData = {
  name: 'numbered-list',
  path: 'M10 6h11M10 12h11M10 18h11M5 4v4M5 10v4M5 16v4',
  mirrors: true,
};
