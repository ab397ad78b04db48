import preview from '@wusum/story-kit/preview';
import { ArticlePage } from './ArticlePage.js';
import { words } from './words.js';

/** An essay of each brand: outline, correction, claim, the other view, sources, glossary and series. */
const meta = preview.meta({
  title: 'Tribe/Pages/Article',
  component: ArticlePage,
  parameters: { layout: 'fullscreen' },
  render: words.render(() => <ArticlePage />),
});

export const Essay = meta.story();

export const InArabic = Essay.extend({ globals: { lang: 'ar' } });
