/** Content of members: hostile until sanitised. */
export { imageAddress, linkAddress } from './addresses.js';
export { excerptOf } from './excerpt.js';
export { cleanName, type CleanName } from './names.js';
export { contentLimits, ContentTooLongError } from './parse.js';
export { plainContent, sanitizeContent, type MemberContent, type SanitizeOptions } from './sanitize.js';
export { contentElements } from './schema.js';
