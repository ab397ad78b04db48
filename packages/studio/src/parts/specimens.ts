import type { Language } from '../data/types.js';

/**
 * Texts of a brand that pages show as examples: by type role (`display`, `heading-1`, `body`, …), `paragraph` for any
 * other role, and `pattern` for a text above a band. Where one is missing, the page shows the studio's own text.
 */
export type Specimens = (brand: string, language: Language) => Readonly<Record<string, string | undefined>>;

/** A page that shows texts of a brand. */
export interface SpecimenPageProps {
  /** @default no texts: the studio's own are shown */
  specimens?: Specimens;
}

export const noSpecimens: Specimens = () => ({});
