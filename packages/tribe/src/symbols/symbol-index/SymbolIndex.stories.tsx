import preview from '@wusum/story-kit/preview';
import { SymbolIndex } from './index.js';

/**
 * The nine signs, their names and the things that they are the shapes of. Those in the brand's mark say so.
 */
const meta = preview.meta({ title: 'Tribe/Symbols/SymbolIndex', component: SymbolIndex });

export const Playground = meta.story();

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
