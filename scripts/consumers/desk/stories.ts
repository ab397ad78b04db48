export type StoryState = 'reading' | 'ready' | 'withdrawn';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly lang: 'ar' | 'en';
  readonly author: string;
  /** ISO 8601. */
  readonly received: string;
  readonly minutes: number;
  readonly state: StoryState;
}

/** In both languages on both pages: people write in their own. */
export const stories: readonly Story[] = [
  {
    id: 'well',
    title: 'The well that answered',
    lang: 'en',
    author: 'Huda Saleh',
    received: '2026-03-02',
    minutes: 12,
    state: 'reading',
  },
  {
    id: 'loom',
    title: 'نول جدّتي',
    lang: 'ar',
    author: 'سالم بن راشد',
    received: '2026-01-18',
    minutes: 7,
    state: 'ready',
  },
  {
    id: 'ferry',
    title: 'The last ferry',
    lang: 'en',
    author: 'Noor',
    received: '2026-02-11',
    minutes: 31,
    state: 'reading',
  },
  {
    id: 'oven',
    title: 'تنّور الحارة',
    lang: 'ar',
    author: 'مريم',
    received: '2026-02-27',
    minutes: 9,
    state: 'reading',
  },
];
