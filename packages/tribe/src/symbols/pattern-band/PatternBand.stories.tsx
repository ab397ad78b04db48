import preview from '@wusum/story-kit/preview';
import { PatternBand } from './index.js';

/**
 * A strip of the brand's pattern, between two sections. Do not put text on it.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/PatternBand', component: PatternBand });

export const Playground = meta.story();

/** It is not mirrored. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
