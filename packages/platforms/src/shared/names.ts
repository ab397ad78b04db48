import type { TokenPath } from '@wusum/dtcg';

/** DTCG's name for the token of a group itself; platforms use the name of the group. */
const rootSegment = '$root';

/**
 * The words of a path in lower-case ASCII: `color.text.on-inverse` → `['color', 'text', 'on', 'inverse']`, `a.fontSize` →
 * `['a', 'font', 'size']`. Other letters and combining marks are written as their code points, because not every platform
 * allows them in an identifier. A token of the whole file, `$root` at its top, is `root`.
 */
export function wordsOf(path: TokenPath): string[] {
  const segments = path.split('.').filter((segment) => segment !== rootSegment);
  return segments.length === 0 ? ['root'] : segments.flatMap(wordsOfSegment);
}

function wordsOfSegment(segment: string): string[] {
  const spelled = segment
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{ASCII}]/gu, (letter) =>
      /[\p{L}\p{M}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)!.toString(16)}` : ' ',
    );
  const words = spelled.split(/[^a-z0-9]+/iu).filter((word) => word !== '');
  if (words.length > 0) return words.map((word) => word.toLowerCase());
  return [`x${Array.from(segment, (letter) => letter.codePointAt(0)!.toString(16)).join('x')}`];
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Reserved words of any platform; such a name gets an underscore. */
const reserved = new Set(
  (
    'abstract actor any as associatedtype assert async await base bool boolean break by byte case catch char class companion ' +
    'const constructor ' +
    'continue convenience covariant data debugger default defer deferred deinit delegate delete do double dynamic else enum ' +
    'eval export extends extension external factory fallthrough false fileprivate final finally float for fun func function ' +
    'get goto guard if implements import in indirect infix init inline inout inner instanceof int interface internal ' +
    'is late lateinit lazy let library long mixin mutating native new nil nonmutating null num object of on open operator ' +
    'optional out override package part postfix precedencegroup prefix private protected protocol public reified repeat required ' +
    'rethrow rethrows return sealed self set short show static strictfp struct subscript super suspend switch sync synchronized tailrec this ' +
    'throw throws transient true try type typealias typeof undefined unowned val value var vararg void volatile weak ' +
    'when where while with yield'
  ).split(' '),
);

/** Names that objects of Dart and functions of Kotlin have already. */
const inherited = new Set(['hashCode', 'runtimeType', 'toString', 'noSuchMethod', 'equals', 'listOf']);

/** A name that starts with a digit gets an `n`: with an underscore it would be private in Dart and Sass. */
const withoutDigit = (name: string): string => (/^\d/u.test(name) ? `n${name}` : name);

function asIdentifier(name: string): string {
  return reserved.has(name) || inherited.has(name) ? `${name}_` : withoutDigit(name);
}

/** `color.text.on-inverse` → `colorTextOnInverse`. Two digits are separated: `a.1.2` → `a1_2`. */
export function camelName(path: TokenPath): string {
  return asIdentifier(joinWords(wordsOf(path).map((word, index) => (index === 0 ? word : capitalized(word)))));
}

/** `color.text.on-inverse` → `ColorTextOnInverse`. */
export function pascalName(path: TokenPath): string {
  const name = joinWords(wordsOf(path).map(capitalized));
  return /^\d/u.test(name) ? `N${name}` : name;
}

function joinWords(words: readonly string[]): string {
  return words.reduce((name, word) => name + (/\d$/u.test(name) && /^\d/u.test(word) ? '_' : '') + word, '');
}

/** `color.text.on-inverse` → `color_text_on_inverse`: Android resources allow lower case, digits and underscores. */
export function snakeName(path: TokenPath): string {
  return asIdentifier(wordsOf(path).join('_'));
}

/** `color.text.on-inverse` → `color-text-on-inverse`, in ASCII: variables of Sass and Less. */
export function kebabName(path: TokenPath): string {
  return withoutDigit(wordsOf(path).join('-'));
}

export { cssName } from './value-printers.js';
