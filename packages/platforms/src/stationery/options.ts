import { isRecord } from '@wusum/dtcg/internal';
import { rolesCheck } from '../icons/options.js';
import { isLanguage } from '../languages.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';

/** Somebody with a business card. Texts are by language: `{ en: 'Noura', ar: 'نورة' }`. */
export interface Person {
  /** Part of the file name: letters, digits and hyphens. */
  readonly id: string;
  /** The brand of the card. Default: every brand. */
  readonly brand?: string;
  readonly name: Readonly<Record<string, string>>;
  readonly role?: Readonly<Record<string, string>>;
  readonly email?: string;
  /** As it is printed: digits, spaces, brackets and hyphens, with a plus sign for a country. */
  readonly phone?: string;
  /** Lines of an address. */
  readonly address?: Readonly<Record<string, readonly string[]>>;
}

/** What the foot of a letterhead has in one language. */
export interface LetterheadText {
  /** BCP 47 tag of a language of the brand. */
  readonly lang: string;
  /** Default: every brand. */
  readonly brand?: string;
  /** An address, a telephone number, a site: one for each line. */
  readonly lines: readonly string[];
}

export interface StationeryOptions extends RoleOptions {
  /** A card for each. Default: one card with the name and the tagline of the brand. */
  readonly people?: readonly Person[];
  /** Lines at the foot of letterheads. Default: the tagline of the brand alone. */
  readonly letterheads?: readonly LetterheadText[];
}

export const stationeryChecks = {
  roles: rolesCheck,
  people: (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'a list of people';
    return value.map(problemOfPerson).find((problem) => problem !== undefined) ?? duplicate(value as readonly Person[]);
  },
  letterheads: (value) => {
    if (!Array.isArray(value)) return 'a list of lines by language';
    return value.map(problemOfLetterhead).find((problem) => problem !== undefined);
  },
} satisfies OptionChecks;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && !/[\n\r]/u.test(value);
const isLines = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
const isByLanguage = (value: unknown, isValue: (one: unknown) => boolean): boolean =>
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every(isLanguage) &&
  Object.values(value).every(isValue);
const isOptional = (value: unknown, isValue: (one: unknown) => boolean): boolean =>
  value === undefined || isValue(value);

const members = ['id', 'brand', 'name', 'role', 'email', 'phone', 'address'];

function problemOfPerson(person: unknown, index: number): string | undefined {
  const at = (expected: string): string => `a list of people, of which number ${index + 1} has ${expected}`;
  if (!isRecord(person)) return at('an id and a name');
  const unknown = Object.keys(person).find((key) => !members.includes(key));
  if (unknown !== undefined) return at(`only ${members.join(', ')}, not "${unknown}"`);
  if (typeof person['id'] !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(person['id']))
    return at('an id of letters, digits and hyphens');
  if (!isOptional(person['brand'], isText)) return at('the name of a brand in "brand"');
  if (!isByLanguage(person['name'], isText)) return at('a text for each language in "name"');
  if (!isOptional(person['role'], (role) => isByLanguage(role, isText)))
    return at('a text for each language in "role"');
  if (!isOptional(person['email'], (email) => typeof email === 'string' && /^[^\s@<>"]+@[^\s@<>"]+$/u.test(email)))
    return at('an address with one @ in "email"');
  if (!isOptional(person['phone'], (phone) => typeof phone === 'string' && /^\+?[\d(][\d\s()-]*\d$/u.test(phone)))
    return at('digits, spaces, brackets and hyphens in "phone"');
  if (!isOptional(person['address'], (address) => isByLanguage(address, isLines)))
    return at('a list of lines for each language in "address"');
  return undefined;
}

function duplicate(people: readonly Person[]): string | undefined {
  const key = ({ id, brand = '' }: Person): string => `${brand}/${id.toLowerCase()}`;
  const twice = people.find((one, index) => people.findIndex((other) => key(other) === key(one)) < index);
  return twice && `a list of people with different ids, of which "${twice.id}" is there twice`;
}

function problemOfLetterhead(given: unknown, index: number): string | undefined {
  const at = (expected: string): string => `a list of lines by language, of which number ${index + 1} has ${expected}`;
  if (!isRecord(given)) return at('a language and lines');
  const unknown = Object.keys(given).find((key) => !['lang', 'brand', 'lines'].includes(key));
  if (unknown !== undefined) return at(`only lang, brand, lines, not "${unknown}"`);
  if (!isLanguage(given['lang'])) return at('a language, as en or ar-EG, in "lang"');
  if (!isOptional(given['brand'], isText)) return at('the name of a brand in "brand"');
  return isLines(given['lines']) ? undefined : at('a list of texts in "lines"');
}
