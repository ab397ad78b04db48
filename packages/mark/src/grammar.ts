/** Entry point for the browser: the nine signs as data, without dependencies. */
export { signNamed, signNames, signs, type GrammarSign, type SignName } from './grammar/signs.js';
