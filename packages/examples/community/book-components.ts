import {
  Badge,
  Brand,
  Button,
  Callout,
  Card,
  Checkbox,
  Heading,
  Link,
  Progress,
  Radio,
  RadioGroup,
  Stack,
  Switch,
  Tag,
  Text,
  TextArea,
  TextField,
} from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BookPlace, BookPlate } from 'wusum';

const { resolve } = createRequire(import.meta.url);
const sheetOf = (name: string): string => readFileSync(resolve(name), 'utf8');

const english = {
  actions: 'Actions',
  join: 'Join the evening',
  later: 'Perhaps later',
  read: 'Read the story',
  leave: 'Leave the tribe',
  fields: 'Fields',
  name: 'Your name',
  known: 'As your neighbours know you.',
  value: 'Noura',
  story: 'Your story',
  missing: 'Write a sentence at least.',
  choices: 'Choices',
  listen: 'Read it aloud to me',
  where: 'Who may read it',
  tribe: 'The tribe',
  all: 'Everyone',
  letters: 'Letters on Thursdays',
  words: 'What we say',
  kept: 'Your story is kept',
  keptText: 'It is with the tribe now, as you wrote it.',
  waits: 'An answer waits for you',
  waitsText: 'Salem has asked about the well. The answer is yours to give.',
  card: 'The well of the north',
  cardText: 'Three families remember it in three ways. All three are here.',
  new: 'New',
  water: 'Water',
  heard: 'Read by four of six keepers',
};

const arabic: typeof english = {
  actions: 'الأفعال',
  join: 'أحضر الأمسية',
  later: 'في وقت لاحق',
  read: 'اقرأ الحكاية',
  leave: 'غادر القبيلة',
  fields: 'الحقول',
  name: 'اسمك',
  known: 'كما يعرفك جيرانك.',
  value: 'نورة',
  story: 'حكايتك',
  missing: 'اكتب جملة واحدة على الأقل.',
  choices: 'الاختيار',
  listen: 'أسمعني النصّ',
  where: 'من يقرؤها',
  tribe: 'القبيلة',
  all: 'الجميع',
  letters: 'رسائل يوم الخميس',
  words: 'ما نقوله',
  kept: 'حُفظت حكايتك',
  keptText: 'هي الآن عند القبيلة كما كتبتها.',
  waits: 'سؤال ينتظر جوابك',
  waitsText: 'سأل سالم عن البئر، والجواب لك متى شئت.',
  card: 'بئر الشمال',
  cardText: 'تتذكّرها ثلاث عائلات على ثلاثة أوجه، وكلها هنا.',
  new: 'جديد',
  water: 'الماء',
  heard: 'قرأها أربعة من ستة حفظة',
};

type Words = typeof english;

/** Components of the brand as they are rendered on the server, for a chapter of its book. */
export function componentsOf({ brand, lang, mode }: BookPlace): BookPlate {
  const data = brands.find(({ id }) => id === brand)!;
  const words = lang.startsWith('ar') ? arabic : english;
  const groups = [actions, fields, choices, messages].map((group, index) => h('div', { key: index }, group(words)));
  const page = h(Brand, { data, lang, mode }, h('div', { className: 'book-components' }, groups));
  return {
    html: renderToStaticMarkup(page),
    css: [sheetOf('@wusum/react/styles.css'), sheetOf(`@wusum/theme/brands/${brand}.css`), grid].join('\n'),
  };
}

/** Two columns, of which no group is torn apart by the end of a page. */
const grid = `
.book-components { columns: 2; column-gap: 14mm; }
.book-components > div { break-inside: avoid; padding-block-end: 8mm; }
`;

const group = (title: string, ...children: readonly ReactNode[]): ReactNode =>
  h(Stack, { gap: 4 }, h(Heading, { level: 3, size: 4 }, title), ...children);

const row = (...children: readonly ReactNode[]): ReactNode =>
  h(Stack, { direction: 'row', gap: 3, wrap: true, align: 'center' }, ...children);

const actions = (words: Words): ReactNode =>
  group(
    words.actions,
    row(
      h(Button, { variant: 'solid' }, words.join),
      h(Button, { variant: 'outline' }, words.later),
      h(Button, { variant: 'solid', color: 'danger' }, words.leave),
    ),
    h(Text, null, h(Link, { href: 'https://community.example/' }, words.read)),
  );

const fields = (words: Words): ReactNode =>
  group(
    words.fields,
    h(TextField, { label: words.name, description: words.known, defaultValue: words.value }),
    h(TextArea, { label: words.story, error: words.missing, rows: 2 }),
  );

const choices = (words: Words): ReactNode =>
  group(
    words.choices,
    h(Checkbox, { label: words.listen, defaultChecked: true }),
    h(
      RadioGroup,
      { label: words.where, name: 'where', defaultValue: 'tribe' },
      h(Radio, { value: 'tribe', label: words.tribe }),
      h(Radio, { value: 'all', label: words.all }),
    ),
    h(Switch, { label: words.letters, defaultChecked: true }),
  );

const messages = (words: Words): ReactNode =>
  group(
    words.words,
    h(Callout, { color: 'success', heading: words.kept }, words.keptText),
    h(Callout, { color: 'warning', heading: words.waits }, words.waitsText),
    h(
      Card,
      null,
      h(
        Stack,
        { gap: 3 },
        row(h(Badge, { color: 'accent' }, words.new), h(Tag, null, words.water)),
        h(Heading, { level: 4 }, words.card),
        h(Text, null, words.cardText),
        h(Progress, { label: words.heard, value: 4, max: 6 }),
      ),
    ),
  );
