import type { Use } from '@wusum/tribe/stories/model';

/** The places of this community that show stories. A member agrees to each, and takes each back. */
export const surfaces = ['page', 'wall', 'home', 'feed'] as const;
export type Surface = (typeof surfaces)[number];

/** The uses that members agree to or not. There are no pictures in this application, so it does not ask for them. */
export const askedUses = ['publish', 'translation', 'quotation', 'training'] as const satisfies readonly Use[];

export const licences = ['CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0'] as const;

/** The version of the wording of the consent. */
export const consentWording = '2026-11';
export const storyLanguages = ['en', 'ar'] as const;
