/** What draws pictures and print files, compiles mails and prints books, with the libraries for it: `#pictures` outside of browsers. */
export { bookFiles } from '../book/files.js';
export { cardFiles } from '../cards/files.js';
export { iconFiles } from '../icons/files.js';
export { logoFiles } from '../logos/files.js';
export { mailFiles } from '../mails/files.js';
export { slideFiles } from '../slides/files.js';
export { stationeryFiles } from '../stationery/files.js';
