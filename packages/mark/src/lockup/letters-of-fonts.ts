import type { MarkFont, Script } from '../types.js';
import { findFont, outlineText } from './font-outline.js';
import type { SetLetters } from './wordmark.js';

/** Sets names as outlines of their fonts. */
export const lettersOfFonts =
  (fonts: readonly MarkFont[]): SetLetters =>
  async (name, script, family, weight) => {
    // A name may be written in letters of the other script: “Clay” in Arabic, too.
    const scripts: readonly Script[] = [script, script === 'latin' ? 'arabic' : 'latin'];
    const found = scripts.flatMap((one) => (family === undefined ? [] : (findFont(fonts, family, one, weight) ?? [])));
    let problem = `${family ?? 'a display font'} at weight ${weight} is not among the fonts`;
    for (const [index, font] of found.entries()) {
      try {
        const { d, box } = await outlineText(name, font, weight);
        return { body: `<path fill="currentColor" d="${d}"/>`, box, baseline: 0 };
      } catch (error) {
        // The first font is that of the script: its problem is the one to fix.
        if (index === 0) problem = (error as Error).message;
      }
    }
    return problem;
  };
