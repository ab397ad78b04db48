/** Folding of texts for search and typeahead, without the rest of the package. */
export { findMatches, foldForSearch, includesSearch, startsWithSearch, type TextRange } from './search.js';
