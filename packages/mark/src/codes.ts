import type { CodeTable } from '@wusum/diagnostics';

/** Every code of this package: the source of messages and docs. */
export const markCodes = {
  'WS-M001': {
    title: 'Missing or invalid number in a mark',
    severity: 'error',
    why: 'Clear space, minimum size, sizes and the numbers of patterns are required to draw a mark.',
    fix: 'Set the number or dimension in the range of the message.',
  },
  'WS-M002': {
    title: 'Missing or unknown sign',
    severity: 'error',
    why: 'Every stroke has the name of its sign in the grammar.',
    fix: 'Set data-sign on the element or its group.',
  },
  'WS-M003': {
    title: 'Mark without strokes',
    severity: 'error',
    why: 'A mark consists of at least one stroke.',
    fix: 'Draw a stroke in mark.svg.',
  },
  'WS-M004': {
    title: 'Stroke outside the grid',
    severity: 'warning',
    why: 'Clear space and favicon are measured from the grid; parts outside it may be cut off.',
    fix: 'Move the stroke inside the grid.',
  },
  'WS-M005': {
    title: 'Invalid geometry of a stroke',
    severity: 'error',
    why: 'Marks are scaled and measured, which requires complete path data and coordinates.',
    fix: 'Draw the stroke again, or fix the attribute.',
  },
  'WS-M006': {
    title: 'Missing font for a wordmark',
    severity: 'warning',
    why: 'Without a font file that has all its letters, the name is text in a font of the reader’s system.',
    fix: 'Install the font package of the family (fontsource), or draw the name in a wordmark file.',
  },
  'WS-M007': {
    title: 'Invalid pattern',
    severity: 'error',
    why: 'A pattern requires a known kind and valid parameters.',
    fix: 'Set a known kind and its parameters.',
  },
  'WS-M008': {
    title: 'Motif does not repeat',
    severity: 'error',
    why: 'The pattern would have a visible seam at every repeat.',
    fix: 'Set a width that divides the number of columns.',
  },
  'WS-M009': {
    title: 'Invalid SVG file',
    severity: 'error',
    why: 'Marks and wordmarks are drawn in SVG files; the viewBox is the grid.',
    fix: 'Set a viewBox with four numbers, e.g. viewBox="0 0 12 12".',
  },
  'WS-M010': {
    title: 'Unsupported element or property in an SVG file',
    severity: 'error',
    why: 'A mark is a list of strokes in one colour; other content would be lost.',
    fix: 'Remove it, or draw strokes instead.',
  },
  'WS-M011': {
    title: 'Invalid line style',
    severity: 'error',
    why: 'All strokes of a drawing have one line style and no fill; a dot is filled and has no outline.',
    fix: 'Set the line style on the root element.',
  },
  'WS-M012': {
    title: 'Unsupported transform',
    severity: 'error',
    why: 'A stroke has the same width in all directions, and a ring is a circle.',
    fix: 'Scale uniformly, and do not skew.',
  },
  'WS-M013': {
    title: 'Mark does not survive at its smallest size',
    severity: 'warning',
    why: 'Strokes that run together or counters that close make another sign of it.',
    fix: 'Raise mark.minimum-size, or draw mark.small.svg for sizes up to 24 pixels.',
  },
  'WS-M014': {
    title: 'Mark is like another sign',
    severity: 'warning',
    why: 'Seen small or from afar, one is taken for the other.',
    fix: 'Add a stroke, or draw another sign.',
  },
} as const satisfies CodeTable;
/** A code of this package. */
export type MarkCode = keyof typeof markCodes;
