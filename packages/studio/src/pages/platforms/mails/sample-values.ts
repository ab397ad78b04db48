import { localeOf, type Language } from '../../../copy/index.js';
import type { Translate } from '../../../parts/page-scope.js';

/** Values of the placeholders of the mails. */
export type MailValues = Readonly<Record<string, unknown>>;

/** Members by the names of the placeholders: its number, and the form and the number that a text may have a sentence for. */
function count(name: string, value: number, locale: string): MailValues {
  const category = new Intl.PluralRules(locale).select(value);
  return {
    [name]: new Intl.NumberFormat(locale).format(value),
    [`${name}-${category}`]: true,
    [`${name}-${value}`]: true,
  };
}

/** An address of the sample: nothing is there. */
const page = (path: string): string => `https://community.example/${path}`;

/** Days of the sample, so that every visitor sees the same. */
const days = { from: '2026-11-16', to: '2026-11-22', date: '2027-03-04', consentEnds: '2029-03-04' };

/** A value for each placeholder of the four mails. */
export function sampleValues(t: Translate, language: Language): MailValues {
  const locale = localeOf(language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dates = Object.entries(days).map(([name, day]) => [name, format.format(new Date(day))]);
  const urls = Object.entries(addresses).map(([name, path]) => [name, page(path)]);
  return {
    ...(Object.fromEntries([...dates, ...urls]) as MailValues),
    ...count('answered', 11, locale),
    ...count('asked', 14, locale),
    ...count('waiting', 3, locale),
    ...count('days', 7, locale),
    name: t('mails.sample.name'),
    storyTitle: t('mails.sample.story'),
    postalAddress: t('mails.sample.address'),
    questions: ([1, 2] as const).map((number) => ({
      title: t(`mails.sample.question-${number}`),
      answer: t(`mails.sample.answer-${number}`),
      by: t(`mails.sample.by-${number}`),
      url: page(`listening/${number}`),
    })),
  };
}

const addresses = {
  pageUrl: 'me',
  readUrl: 'stories',
  askUrl: 'listening',
  newStoryUrl: 'stories/new',
  storyUrl: 'stories/1',
  consentUrl: 'stories/1/consent',
  boardUrl: 'listening',
  unsubscribeUrl: 'mails/stop',
  renewUrl: 'stories/1/renew',
  withdrawUrl: 'stories/1/withdraw',
  settingsUrl: 'mails',
} as const;
