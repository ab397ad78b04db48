import type { addonEn } from './addon.en.js';

/** What the addon says in a Storybook of others, as ICU messages in Arabic. */
export const addonAr: Record<keyof typeof addonEn, string> = {
  'addon.block-without-data': 'لا يجد {block} في مجلّد الرموز هذا ما يعرضه.',
};
