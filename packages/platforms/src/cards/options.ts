import { isRecord } from '@wusum/dtcg/internal';
import { rolesCheck } from '../icons/options.js';
import { isLanguage } from '../languages.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';
import { cardFormats, type CardFormat } from './formats.js';

export const cardTemplates = ['title', 'story', 'quote', 'event'] as const;
export type CardTemplate = (typeof cardTemplates)[number];

/** A card. A text is the text itself, or `{ word }`: the key of one of the words of the brand, without variables. */
export interface CardText {
  /** Part of the file name: letters, digits and hyphens. */
  readonly id: string;
  readonly template: CardTemplate;
  /** BCP 47 tag: the language of its texts, which sets direction and fonts. */
  readonly lang: string;
  readonly title: string | { readonly word: string };
  /** The writer of a story, the person who is quoted, the place of an event. */
  readonly by?: string | { readonly word: string };
  /** A few words above the title: a kind of story, the date of an event. */
  readonly label?: string | { readonly word: string };
  /** The brand of the card. Default: every brand. */
  readonly brand?: string;
}

export interface CardsOptions extends RoleOptions {
  /** Default: for each language of a brand, its tagline as the template `title`; its name, if it has no tagline. */
  readonly cards?: readonly CardText[];
  /** Default: all: `wide` is 1200×630, `square` 1080×1080 and `tall` 1080×1920. */
  readonly formats?: readonly CardFormat[];
}

const textMembers = ['title', 'by', 'label'] as const;
const members = ['id', 'template', 'lang', 'brand', ...textMembers];

export const cardsChecks = {
  roles: rolesCheck,
  formats: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => Object.hasOwn(cardFormats, one as string))
      ? undefined
      : `a list of ${Object.keys(cardFormats).join(', ')}`,
  cards: (value) => {
    if (!Array.isArray(value)) return 'a list of cards';
    return value.map(problemOfCard).find((problem) => problem !== undefined);
  },
} satisfies OptionChecks;

function problemOfCard(card: unknown, index: number): string | undefined {
  const at = (expected: string): string => `a list of cards, of which number ${index + 1} has ${expected}`;
  if (!isRecord(card)) return at('an id, a template, a language and a title');
  const unknown = Object.keys(card).find((key) => !members.includes(key));
  if (unknown !== undefined) return at(`only ${members.join(', ')}, not "${unknown}"`);
  if (typeof card['id'] !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(card['id']))
    return at('an id of letters, digits and hyphens');
  if (!cardTemplates.includes(card['template'] as CardTemplate)) return at(`a template: ${cardTemplates.join(', ')}`);
  if (!isLanguage(card['lang'])) return at('a language, as en or ar-EG, in "lang"');
  if (card['brand'] !== undefined && typeof card['brand'] !== 'string') return at('the name of a brand in "brand"');
  const wrong = textMembers.find((key) => !(card[key] === undefined ? key !== 'title' : isText(card[key])));
  return wrong === undefined ? undefined : at(`a text or { word } in "${wrong}"`);
}

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isText = (value: unknown): boolean => isFilled(value) || (isRecord(value) && isFilled(value['word']));
