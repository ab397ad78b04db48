/** Built into this package, so that it does not ask for the whole voice engine. */
export { findMatches, foldForSearch, includesSearch, startsWithSearch, type TextRange } from '@wusum/voice/text';
