/**
 * Entry of the bundle that `#style-dictionary` is in Node: Style Dictionary without its file system and its downloads.
 * Only instances that work in memory with hooks of our own use it. Hooks of users run on the package itself, where they
 * may be registered.
 */
export { default } from 'style-dictionary';
