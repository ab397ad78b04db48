export { contentCodes, type ContentCode } from './codes.js';
export { contentFileNames, contentKindOf, type ContentKind, type ContentSchema } from './kinds.js';
export { placeInString } from './place-in-string.js';
export { readContent } from './read-content.js';
