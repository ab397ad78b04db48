import type { TokenPath } from '@wusum/dtcg';
import { cssIdentPart } from './value-printers.js';

/** DTCG's name for the token of a group itself; platforms use the name of the group. */
const rootSegment = '$root';

/**
 * The words of a path in lower-case ASCII: `color.text.on-inverse` → `['color', 'text', 'on', 'inverse']`, `a.fontSize` →
 * `['a', 'font', 'size']`. Other letters are written as their code points, because not every platform allows them in an
 * identifier.
 */
export function wordsOf(path: TokenPath): string[] {
  const segments = path.split('.').filter((segment) => segment !== rootSegment);
  return segments.flatMap(wordsOfSegment);
}

function wordsOfSegment(segment: string): string[] {
  const spelled = segment
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{ASCII}]/gu, (letter) =>
      /[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)!.toString(16)}` : ' ',
    );
  const words = spelled.split(/[^a-z0-9]+/iu).filter((word) => word !== '');
  if (words.length > 0) return words.map((word) => word.toLowerCase());
  return [`x${Array.from(segment, (letter) => letter.codePointAt(0)!.toString(16)).join('x')}`];
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Reserved words of any platform; such a name gets an underscore. */
const reserved = new Set(
  (
    'abstract actor any as associatedtype assert async await base break by case catch class companion const constructor ' +
    'continue convenience covariant data debugger default defer deferred deinit delegate delete do dynamic else enum ' +
    'eval export extends extension external factory fallthrough false fileprivate final finally for fun func function ' +
    'get goto guard if implements import in indirect infix init inline inout inner instanceof int interface internal ' +
    'is late lateinit lazy let library mixin mutating native new nil nonmutating null object of on open operator ' +
    'optional out override package part postfix prefix private protected protocol public reified repeat required ' +
    'rethrow rethrows return sealed self set short show static struct subscript super suspend switch sync tailrec this ' +
    'throw throws transient true try type typealias typeof undefined unowned val value var vararg void volatile weak ' +
    'when where while with yield'
  ).split(' '),
);

function asIdentifier(name: string): string {
  if (/^\d/u.test(name)) return `_${name}`;
  return reserved.has(name) ? `${name}_` : name;
}

/** `color.text.on-inverse` → `colorTextOnInverse`. Two digits are separated: `a.1.2` → `a1_2`. */
export function camelName(path: TokenPath): string {
  return asIdentifier(joinWords(wordsOf(path).map((word, index) => (index === 0 ? word : capitalized(word)))));
}

/** `color.text.on-inverse` → `ColorTextOnInverse`. */
export function pascalName(path: TokenPath): string {
  const name = joinWords(wordsOf(path).map(capitalized));
  return /^\d/u.test(name) ? `_${name}` : name;
}

function joinWords(words: readonly string[]): string {
  return words.reduce((name, word) => name + (/\d$/u.test(name) && /^\d/u.test(word) ? '_' : '') + word, '');
}

/** `color.text.on-inverse` → `color_text_on_inverse`: Android resources allow lower case, digits and underscores. */
export function snakeName(path: TokenPath): string {
  const name = wordsOf(path).join('_');
  return /^\d/u.test(name) ? `_${name}` : asIdentifier(name);
}

/** `color.text.on-inverse` → `color-text-on-inverse`, in ASCII: variables of Sass and Less. */
export function kebabName(path: TokenPath): string {
  const name = wordsOf(path).join('-');
  return /^\d/u.test(name) ? `_${name}` : name;
}

/** `color.text.on-inverse` → `color-text-on-inverse`, letter case and letters of all scripts kept: CSS variables. */
export function cssName(path: TokenPath): string {
  const segments = path.split('.').filter((segment) => segment !== rootSegment);
  return segments.map(cssIdentPart).join('-');
}
