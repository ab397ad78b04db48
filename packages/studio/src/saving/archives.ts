/** Archives of brands and dropped files: this part needs the readers of token files, so load it when it is used. */
export { readBrandZip, zipBrand } from './brand-zip.js';
export { readDrop, type DropContext } from './read-drop.js';
export { readPatch } from './read-patch.js';
