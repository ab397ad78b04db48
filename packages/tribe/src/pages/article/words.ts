import { storyWords } from '@wusum/story-kit';
import file from './ArticlePage.words.json' with { type: 'json' };

/** The essays by brand. */
export const words = storyWords(file);
