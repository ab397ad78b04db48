import { readdirSync, readFileSync } from 'node:fs';
import { book, cards, defineConfig, mails, type CardText } from 'wusum';
import { componentsOf } from './book-components.ts';

const at = (path: string): URL => new URL(path, import.meta.url);

type Words = Readonly<Record<string, string>>;

const wordsFiles = readdirSync(at('words/'));

/** The words of a brand in a language; empty if it has none of its own. */
const read = (brand: string, lang: string): Words =>
  wordsFiles.includes(`${brand}.${lang}.json`)
    ? (JSON.parse(readFileSync(at(`words/${brand}.${lang}.json`), 'utf8')) as Words)
    : {};

const brands = readdirSync(at('../../../tokens/brands/'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** When and where members meet to talk about a question. */
const evening = {
  en: { label: 'Thursday 4 March, 7 pm', by: 'In the reading room. Everyone is welcome.' },
  ar: { label: 'الخميس ٤ مارس، السابعة مساءً', by: 'في غرفة القراءة، والدعوة للجميع' },
} as const;

/** A card of each template, with the words of the community. */
function cardsOf(brand: string, lang: keyof typeof evening): CardText[] {
  const words = { ...read('default', lang), ...read(brand, lang) };
  // Fonts often lack the hyphen that keeps a line together, which pictures cannot take from another font.
  const text = (key: string): string => (words[key] ?? '').replaceAll('\u2011', '-');
  const own = { brand, lang };
  return [
    { ...own, id: 'title', template: 'title', title: text('hero.title') },
    {
      ...own,
      id: 'story',
      template: 'story',
      label: text('voices.title'),
      title: text('voices.story-1.title'),
      by: text('voices.story-1.author'),
    },
    {
      ...own,
      id: 'quote',
      template: 'quote',
      title: text('voices.story-1.quote'),
      by: text('voices.story-1.author'),
    },
    { ...own, id: 'event', template: 'event', title: text('talk.title'), ...evening[lang] },
  ];
}

/**
 * What the community needs besides its pages: icons of its site, its logos, cards of its links, its mails, slides and paper,
 * its book and its colours.
 */
export default defineConfig({
  tokens: '../../../tokens',
  fonts: '../../theme/package.json',
  out: '../../../.cache/platforms',
  platforms: [
    'icons',
    'logos',
    cards({ cards: brands.flatMap((brand) => [...cardsOf(brand, 'en'), ...cardsOf(brand, 'ar')]) }),
    mails({ images: 'https://community.example/mails/' }),
    'slides',
    'stationery',
    'palettes',
    // Whoever builds Storybook may have no browser that prints.
    book({ formats: process.env['CHROME_PATH'] ? ['html', 'pdf'] : ['html'], components: componentsOf }),
  ],
});
