/** The nine strokes as data; no dependency, so that a page may import it. */
export { signNamed, signNames, signs, type GrammarSign, type SignName } from './grammar/signs.js';
