/** Built into this package, so that it does not ask for the whole voice engine. */
export { foldForSearch, includesSearch, startsWithSearch } from '@wusum/voice/text';
