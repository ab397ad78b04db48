import { plainContent } from '../../src/content/index.js';
import type { Grant, Story } from '../../src/stories/index.js';

export const day = 86_400_000;
export const start = Date.UTC(2026, 10, 1);

export function grant(changes: Partial<Grant> = {}): Grant {
  const { use = 'publish', surfaces = ['page'] } = changes;
  return {
    id: `${use}-${surfaces.join('-')}`,
    story: 'story-1',
    use,
    surfaces,
    scope: 'whole',
    version: 1,
    wording: '2026-10',
    given: start,
    licence: 'CC-BY-NC-4.0',
    ...changes,
  };
}

export function story(changes: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    version: 1,
    member: 'layla',
    status: 'published',
    title: 'الخيط الأول',
    content: plainContent('تركت خيطًا واحدًا مرخيًّا.'),
    language: 'ar',
    credit: { kind: 'pen name', name: 'ليلى' },
    photos: [{ address: 'https://tribe.example/1.jpg', alt: 'نول', width: 4, height: 3 }],
    translations: [{ title: 'The first thread', content: plainContent('She left one thread loose.'), language: 'en' }],
    grants: [grant()],
    ...changes,
  };
}
