import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { articleJsonLd, gatheringJsonLd, glossaryJsonLd, jsonLdText, type JsonLd } from '../../src/thought/json-ld.js';
import { article, gathering } from './fixtures.js';

const read = (data: JsonLd) => JSON.parse(jsonLdText(data)) as Record<string, unknown>;

describe('JSON-LD of an article', () => {
  it('has its authors, dates, sources, corrections and place in a series', () => {
    expect(read(articleJsonLd(article))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: article.title,
      inLanguage: 'en',
      datePublished: '2026-11-03',
      dateModified: '2026-11-20',
      timeRequired: 'PT7M',
      author: [{ '@type': 'Person', name: 'سلمى', url: 'https://wusum.example/salma' }],
      citation: [{ '@type': 'CreativeWork', name: 'Governing the Commons', datePublished: '1990' }],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-20' }],
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Marks' },
      position: 2,
    });
  });

  it('has no empty properties', () => {
    const { address, authors, language, published, title } = article;
    const keys = Object.keys(read(articleJsonLd({ address, authors, language, published, title })));
    expect(keys).not.toEqual(expect.arrayContaining(['citation']));
    expect(keys).toHaveLength(9);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank@evil.example/'])('leaves out %s', (address) => {
    expect(read(articleJsonLd({ ...article, address }))).not.toHaveProperty('url');
  });
});

describe('the text of JSON-LD', () => {
  const attacks = [
    '</script><img src=x onerror=alert(1)>',
    '<!--<script>',
    ']]>&lt;/script&gt;',
    'line\u2028and\u2029paragraph',
    '\u202Eevil',
    '"}</SCRIPT >',
  ];

  it.each(attacks)('stays in its element and keeps the title %j', (title) => {
    const text = jsonLdText(articleJsonLd({ ...article, title, summary: title }));
    const { childNodes } = parseFragment(`<script type="application/ld+json">${text}</script>`);
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(text)).toMatchObject({ headline: title, description: title });
  });
});

it('a gathering at a place and from afar is mixed, and a cancelled one says so', () => {
  const online = { ...gathering, online: 'https://meet.example/12', state: 'cancelled' } as const;
  expect(read(gatheringJsonLd(online))).toMatchObject({
    '@type': 'Event',
    startDate: gathering.start,
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://meet.example/12' }],
  });
  expect(read(gatheringJsonLd(gathering))).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  });
});

it('a term has its name in the other language', () => {
  const term = { id: 'wasm', name: 'wasm', language: 'en', meaning: 'A mark.', other: { name: 'وسم', language: 'ar' } };
  expect(read(glossaryJsonLd('Words', [term]))).toMatchObject({
    hasDefinedTerm: [{ name: 'wasm', alternateName: 'وسم', description: 'A mark.' }],
  });
});
