import { type MarkDrawing, type WordmarkDrawing, writeMarkSvg } from '@wusum/mark/svg';
import { contentKindOf } from '../content/index.js';
import { type ContentFormatInput, entriesOf, textOption } from './content-entries.js';

/** A Style Dictionary format of content tokens. */
export type ContentFormat = (given: ContentFormatInput) => string;

/** Language → key → message in ICU syntax. */
type Catalogues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function cataloguesOf(given: ContentFormatInput): Catalogues {
  const byLanguage = Map.groupBy(entriesOf(given, 'words'), ({ path }) => path[1]!);
  return Object.fromEntries(
    [...byLanguage].map(([language, entries]) => [
      language,
      Object.fromEntries(entries.map(({ path, value }) => [path.slice(2).join('.'), value])),
    ]),
  );
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** With the option `language`, the messages by key; otherwise by language and key. */
const wordsJson: ContentFormat = (given) => {
  const all = cataloguesOf(given);
  const language = textOption(given, 'language');
  if (language === undefined) return json(all);
  if (!Object.hasOwn(all, language))
    throw new Error(`There are no words in "${language}". Languages: ${Object.keys(all).join(', ') || 'none'}.`);
  return json(all[language]);
};

/** All languages as a constant, with the types of languages and keys. */
const wordsTs: ContentFormat = (given) =>
  [
    `export const words = ${JSON.stringify(cataloguesOf(given), null, 2)} as const;`,
    '',
    'export type Language = keyof typeof words;',
    'export type MessageKey = { [Tag in Language]: keyof (typeof words)[Tag] }[Language];',
    '',
  ].join('\n');

/** The voice in the form of `voice.json`. */
const voiceJson: ContentFormat = (given) => {
  const fileNames = Object.entries(contentKindOf('voice.json')!.renamed!);
  const byGroup = Map.groupBy(entriesOf(given, 'voice'), ({ path }) => path[1]!);
  const voice = [...byGroup].map(([group, entries]) => [
    fileNames.find(([, token]) => token === group)?.[0] ?? group,
    Object.fromEntries(
      entries.map(({ path, value, description }) => [
        path.slice(2).join('.'),
        description === undefined ? value : { description, ...(value as object) },
      ]),
    ),
  ]);
  return json(Object.fromEntries(voice));
};

/** The mark as SVG; with the option `wordmark`, the wordmark of a script. The option `title` names it. */
const markSvg: ContentFormat = (given) => {
  const script = textOption(given, 'wordmark');
  const path = script === undefined ? 'mark.drawing' : `mark.wordmark.${script}`;
  const found = entriesOf(given, 'mark').find((entry) => entry.path.join('.') === path);
  if (found === undefined) throw new Error(`There is no content token "${path}".`);
  const title = textOption(given, 'title') ?? firstName(given);
  return writeMarkSvg(found.value as MarkDrawing | WordmarkDrawing, title === undefined ? {} : { title });
};

/** The name of the brand in its first language. */
function firstName(given: ContentFormatInput): string | undefined {
  const names = entriesOf(given, 'brand').find(({ path }) => path[1] === 'names')?.value;
  const [first] = Object.values((names ?? {}) as Readonly<Record<string, { readonly written: string }>>);
  return first?.written;
}

/** `wusum/<name>`: prints content tokens as one file. */
export const contentFormats: Readonly<Record<string, ContentFormat>> = {
  'wusum/words-json': wordsJson,
  'wusum/words-ts': wordsTs,
  'wusum/voice-json': voiceJson,
  'wusum/mark-svg': markSvg,
};
