/** File access for the compiler, used by the command and by scripts of this repository. */
export { readFonts } from './read-fonts.js';
export { readTokens } from './read-tokens.js';
export { OutputError } from './output-error.js';
export { writeFolder, type FolderFiles } from './write-folder.js';
