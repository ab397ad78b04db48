import type { Localized } from '@wusum/voice';
import { arabic } from './ar.js';
import { english, type SlideWord } from './en.js';

export type { SlideWord };

/** The neutral texts, by language. */
export const neutralWords: Localized<Readonly<Record<SlideWord, string>>> = { en: english, ar: arabic };

export const slideWords = Object.keys(english) as SlideWord[];

export const isSlideWord = (name: string): name is SlideWord => Object.hasOwn(english, name);
