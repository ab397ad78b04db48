import preview from '@wusum/story-kit/preview';
import { Arrow } from './index.js';

/**
 * An arrow in reading direction, next to the text of a link.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/Arrow', component: Arrow });

export const Playground = meta.story();

/** It points to the left. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
