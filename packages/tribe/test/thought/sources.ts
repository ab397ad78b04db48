import type { Source } from '../../src/thought/data.js';

/** Published works, cited in the language they are written in. */
export const scale: Source = {
  authors: 'Peterson, Speer and McMillan',
  title: 'Validation of a brief sense of community scale',
  within: 'Journal of Community Psychology 36',
  year: '2008',
  language: 'en',
};
export const commons: Source = {
  authors: 'Ostrom',
  title: 'Governing the Commons',
  publisher: 'Cambridge University Press',
  year: '1990',
  language: 'en',
};
