export { brandFiles, type BrandFiles } from './brand-files.js';
export { EditError } from './edit-error.js';
export { editFiles } from './edit-files.js';
export { entriesOfFile, placesOf, readEntries, Readings, type EntryPlace } from './read-entries.js';
