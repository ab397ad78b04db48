import { linkAddress } from '../content/addresses.js';
import type { Article, Author, Gathering, Source, Term } from './data.js';

/** A value of JSON-LD. What is undefined is left out. */
export type JsonLd = { readonly [name: string]: JsonLdValue | undefined };
type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

const context = { '@context': 'https://schema.org' } as const;

/** An article with its authors, sources, corrections and series, as schema.org `Article`. */
export function articleJsonLd(article: Article): JsonLd {
  const { authors, corrections = [], part, publisher, series, sources = [], topics = [] } = article;
  return {
    ...context,
    '@type': 'Article',
    '@id': linkAddress(article.address),
    url: linkAddress(article.address),
    mainEntityOfPage: linkAddress(article.address),
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated,
    timeRequired: article.minutes === undefined ? undefined : `PT${Math.max(1, Math.round(article.minutes))}M`,
    keywords: filled(topics),
    author: filled(authors.map(authorJsonLd)),
    publisher: publisher && { '@type': 'Organization', name: publisher.name, url: linkAddress(publisher.address) },
    citation: filled(sources.map(sourceJsonLd)),
    correction: filled(corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }))),
    isPartOf: series && { '@type': 'CreativeWorkSeries', name: series.title, url: linkAddress(series.address) },
    position: series && part,
  };
}

const authorJsonLd = ({ name, role, address }: Author): JsonLd => ({
  '@type': 'Person',
  name,
  jobTitle: role,
  url: linkAddress(address),
});

const sourceJsonLd = (source: Source): JsonLd => ({
  '@type': 'CreativeWork',
  name: source.title,
  inLanguage: source.language,
  author: source.authors,
  isPartOf: source.within === undefined ? undefined : { '@type': 'CreativeWork', name: source.within },
  publisher: source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher },
  datePublished: source.year,
  url: linkAddress(source.address),
});

const eventStatus = { planned: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;

/** A gathering as schema.org `Event`: at a place, from afar, or both. */
export function gatheringJsonLd(event: Gathering): JsonLd {
  const online = linkAddress(event.online);
  const places: readonly JsonLd[] = [
    ...(event.place === undefined ? [] : [{ '@type': 'Place', name: event.place, address: event.place }]),
    ...(online === undefined ? [] : [{ '@type': 'VirtualLocation', url: online }]),
  ];
  const mode = [event.place !== undefined && 'Offline', online !== undefined && 'Online'].filter(Boolean);
  return {
    ...context,
    '@type': 'Event',
    identifier: event.id,
    url: linkAddress(event.address),
    name: event.title,
    description: event.description,
    inLanguage: event.language,
    startDate: event.start,
    endDate: event.end,
    eventStatus: `https://schema.org/${eventStatus[event.state ?? 'planned']}`,
    eventAttendanceMode:
      mode.length === 0
        ? undefined
        : `https://schema.org/${mode.length === 2 ? 'Mixed' : mode.join('')}EventAttendanceMode`,
    location: filled(places),
  };
}

/** Terms and their meanings as schema.org `DefinedTermSet`. */
export function glossaryJsonLd(name: string, terms: readonly Term[]): JsonLd {
  return {
    ...context,
    '@type': 'DefinedTermSet',
    name,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      termCode: term.id,
      name: term.name,
      alternateName: term.other?.name,
      inLanguage: term.language,
      description: term.meaning,
    })),
  };
}

const filled = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

/** Characters that end a script element, start a comment in it, or end a line of JavaScript. */
const unsafe = /[<>&\u2028\u2029]/gu;

/** JSON-LD as text for inside of a `<script>`: no text in it can end the element. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll(
    unsafe,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
