import type { CodeTable } from '@wusum/diagnostics';

/** Every code of this package: the source of messages and docs. */
export const markCodes = {
  'WS-M001': {
    title: 'Missing or invalid number in a mark',
    severity: 'error',
    why: 'Stroke width, clear space, minimum size, sizes and draw order are required to draw a mark.',
    fix: 'Set the token to a number or dimension in the range of the message.',
  },
  'WS-M002': {
    title: 'Missing drawing',
    severity: 'error',
    why: 'The drawing of a stroke or wordmark is in the extension `org.wusum` of its token.',
    fix: 'Write the drawing in the extension `org.wusum`.',
  },
  'WS-M003': {
    title: 'Mark without strokes',
    severity: 'error',
    why: 'A mark consists of at least one stroke.',
    fix: 'Set mark.stroke.1 to 1 and add "stroke" to its extension.',
  },
  'WS-M004': {
    title: 'Stroke outside the grid',
    severity: 'warning',
    why: 'Clear space and favicon are measured from the grid; parts outside it may be cut off.',
    fix: 'Move the stroke inside the grid.',
  },
  'WS-M005': {
    title: 'Invalid path data',
    severity: 'error',
    why: 'Marks are scaled and measured, which requires absolute path commands.',
    fix: 'Start with M and use absolute commands (M L H V C S Q T A Z).',
  },
  'WS-M006': {
    title: 'Missing font for a wordmark',
    severity: 'error',
    why: 'A wordmark with letters requires a font with a glyph for each letter.',
    fix: 'Pass the font file of that family and script, or draw the name with strokes.',
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
} as const satisfies CodeTable;
/** A code of this package. */
export type MarkCode = keyof typeof markCodes;
