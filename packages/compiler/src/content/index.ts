export { checkContentFolder, type ContentFolder } from './check-folder.js';
export { contentCodes, type ContentCode } from './codes.js';
export {
  contentFileNames,
  contentFilePattern,
  contentKindOf,
  isContentFile,
  markFileOf,
  type ContentKind,
  type ContentSchema,
} from './kinds.js';
export { placeInString } from './place-in-string.js';
export { contentReader, readContent } from './read-content.js';
export { placeInValue } from './place-in-value.js';
