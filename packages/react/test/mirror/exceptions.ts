import type { Exception } from '@wusum/mirror';

/** Places in the stories that are not mirrored on purpose. A test fails if one is no longer needed. */
export const exceptions: readonly (Exception & { readonly component: string })[] = [
  {
    component: 'brand',
    selector: '[data-story="brand/Nested"] .ws-brand[lang]',
    reason: 'The innermost scope is in the other language: Arabic on an English page, English on an Arabic one.',
  },
];
