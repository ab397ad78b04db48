/** Folding of texts for search and typeahead, without the rest of the package. */
export { foldForSearch, includesSearch, startsWithSearch } from './search.js';
