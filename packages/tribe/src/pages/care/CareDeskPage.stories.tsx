import preview from '@wusum/story-kit/preview';
import { CareDeskPage } from './CareDeskPage.js';
import { pageWords } from './CarePage.js';

/** What waits for the hosts, the longest unheard first, and beside it the answer that is overdue. In each brand, with copy of its own. */
const meta = preview.meta({
  title: 'Tribe/Pages/CareDesk',
  component: CareDeskPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: pageWords.render(() => <CareDeskPage />),
});

export const Whole = meta.story();

export const InArabic = Whole.extend({ globals: { lang: 'ar' } });
