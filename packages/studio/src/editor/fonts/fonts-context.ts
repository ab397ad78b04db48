import { createContext } from 'react';
import { noFonts, type DraftFonts } from './load-fonts.js';

/** The fonts of the draft, beyond those of the theme. */
export const FontsOfDraft = createContext<DraftFonts>(noFonts);
