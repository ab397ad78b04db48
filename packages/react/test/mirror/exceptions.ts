import type { Exception } from '@wusum/mirror';

/** Places in the stories that are not mirrored on purpose. A test fails if one is no longer needed. */
export const exceptions: readonly (Exception & {
  readonly component: string;
  /** Whether it is found in some runs only: no test fails if it is not. */
  readonly isTimed?: boolean;
})[] = [
  {
    component: 'progress',
    selector: '.ws-progress-bar:indeterminate',
    reason: 'Without a value it runs to and fro, over the whole width.',
  },
  {
    component: 'tab-nav',
    selector: '.ws-tab-nav[data-more]',
    reason: 'Its masks cover the row, so their position has no effect; the fade itself is turned by another gradient.',
  },
  {
    component: 'tabs',
    selector: '.ws-tabs-list[data-more]',
    reason: 'Its masks cover the row, so their position has no effect; the fade itself is turned by another gradient.',
  },
  {
    component: 'truncate',
    selector: '.ws-truncate-text',
    reason: 'A text that is cut is cut at its own end: an English one on the right, also in an Arabic page.',
  },
  {
    component: 'brand',
    selector: '[data-story="brand/Nested"] .ws-brand[lang]',
    reason: 'The innermost scope is in the other language: Arabic on an English page, English on an Arabic one.',
  },
  {
    component: 'context-menu',
    selector: '[data-story="context-menu/Open"] .ws-menu',
    reason: 'It opens at a point of the window, which stays where it is when the direction of an open menu changes.',
  },
  {
    component: 'color-field',
    selector: '.ws-color-field .ws-text-field-input',
    reason: 'A color is written from left to right, and begins where the page does.',
  },
  {
    component: 'marquee',
    selector: '.ws-marquee-viewport',
    reason: 'Its mask covers it, so the position has no effect; both ends fade alike.',
  },
  {
    component: 'marquee',
    selector: '.ws-marquee-track',
    reason: 'It moves, and is measured at two moments.',
    isTimed: true,
  },
  {
    component: 'symbols/cover',
    selector: '.ws-cover-cloth',
    reason: 'A cloth is not mirrored: whole repeats begin at the same corner in both directions.',
  },
  {
    component: 'symbols/header-lockup',
    selector: '.ws-lockup',
    reason: 'Each language has a lockup of its own, with the name in its letters.',
  },
  {
    component: 'thought/notes',
    selector: '.ws-source',
    reason: 'A source is in its own language and direction, also on a page of the other.',
  },
  {
    component: 'care/thread',
    selector: '.ws-thread-post-byline',
    reason:
      'Chromium keeps the order of a name and the note after it when the direction of a page changes; a page that begins from right to left has the right one.',
  },
];
