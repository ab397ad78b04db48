/** File access for the compiler, used by the command and by scripts of this repository. */
export { readFonts } from './read-fonts.js';
export { readTokens } from './read-tokens.js';
export { OutputError, writeFolder, type FolderFiles } from './write-folder.js';
