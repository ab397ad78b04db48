/** The disk side of the compiler, for the command and for scripts of this repository. */
export { readFonts } from './read-fonts.js';
export { readTokens } from './read-tokens.js';
export { OutputError, writeFolder, type FolderFiles } from './write-folder.js';
