/** Entry point for translators' files. Build time only. */
export { catalogueFromXliff, type XliffReading } from './catalogue-from-xliff.js';
export { leadsOutside } from './leads-outside.js';
export { catalogueToXliff } from './write-xliff.js';
export {
  xliffStates,
  type XliffCatalogue,
  type XliffNote,
  type XliffPlace,
  type XliffProblem,
  type XliffState,
  type XliffUnit,
  type XliffUnitRead,
} from './types.js';
