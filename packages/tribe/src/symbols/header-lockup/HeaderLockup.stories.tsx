import preview from '@wusum/story-kit/preview';
import { HeaderLockup } from './index.js';

/**
 * The lockup for the start of a page, aligned with the text below it.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/HeaderLockup', component: HeaderLockup });

export const Playground = meta.story({ args: { size: 'lg' } });

/** The Arabic name is a drawing of its own, with the mark at its right. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
