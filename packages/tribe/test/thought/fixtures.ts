import type { Article, Gathering } from '../../src/thought/data.js';

export const article: Article = {
  address: 'https://wusum.example/thought/promise',
  title: 'A symbol is a promise that can be read',
  language: 'en',
  authors: [{ name: 'سلمى', language: 'ar', role: 'researcher', address: 'https://wusum.example/salma' }],
  publisher: { name: 'Wusum', address: 'https://wusum.example/' },
  published: '2026-11-03',
  updated: '2026-11-20',
  minutes: 7,
  sources: [{ title: 'Governing the Commons', language: 'en', authors: 'Ostrom', year: '1990' }],
  corrections: [{ id: 'valleys', at: '2026-11-20', text: 'The herd crossed three valleys.', was: 'two', is: 'three' }],
  series: { title: 'Marks', parts: [{ title: 'One' }, { title: 'Two' }] },
  part: 2,
};

export const gathering: Gathering = {
  id: 'evening-12@wusum.example',
  title: 'أمسية القراءة',
  language: 'ar',
  start: '2026-12-04T19:30:00+04:00',
  end: '2026-12-04T21:00:00+04:00',
  zone: 'Asia/Muscat',
  place: 'دار مريم، الطابق الثاني',
  address: 'https://wusum.example/evenings/12',
  changed: '2026-11-20T08:00:00Z',
};
