import type { Instant } from '../outcome.js';

/** What may be done with a story. A member consents to each use alone, and withdraws each alone. */
export const uses = ['publish', 'photo', 'translation', 'quotation', 'training'] as const;
export type Use = (typeof uses)[number];

/** These are shown with the story, so they also need a live grant to publish it. */
export const usesOfPublished: readonly Use[] = ['photo', 'translation'];

/** SPDX identifier of a licence for texts and pictures; `LicenseRef-` and a name for one of your own. */
export type Licence =
  | 'CC0-1.0'
  | `CC-BY-${'' | 'SA-' | 'NC-' | 'NC-SA-' | 'ND-' | 'NC-ND-'}4.0`
  | `LicenseRef-${string}`;

/** Consent of a member to one use of one version of a story. Consent that is given again is another grant. */
export interface Grant<Surface extends string = string> {
  readonly id: string;
  readonly story: string;
  readonly use: Use;
  /** Where: the names of places that your application shows stories in, such as `page`, `wall`, `newsletter`. */
  readonly surfaces: readonly Surface[];
  /** How much of the story. */
  readonly scope: 'whole' | 'excerpt';
  /** For translations: into which languages. Without them, into any. */
  readonly languages?: readonly string[];
  /** Version of the story that the member has read and agreed to. */
  readonly version: number;
  /** Version of the wording of the consent. */
  readonly wording: string;
  readonly given: Instant;
  /** From then on the grant is no longer live. Without it, until withdrawn. */
  readonly expires?: Instant;
  readonly licence: Licence;
  /** The person present, where consent was given aloud. */
  readonly witness?: string;
  readonly withdrawn?: Instant;
}

export type GrantFault =
  | 'no surface'
  | 'expires before it is given'
  | 'licence allows no changes'
  | 'invalid time'
  | 'invalid version';

/** What is wrong with a grant in itself. */
export function grantFaults(grant: Grant): GrantFault[] {
  const times = [grant.given, grant.expires ?? 0, grant.withdrawn ?? 0];
  const faults: [GrantFault, boolean][] = [
    ['no surface', grant.surfaces.length === 0],
    ['expires before it is given', grant.expires !== undefined && grant.expires <= grant.given],
    ['licence allows no changes', grant.use === 'translation' && /-ND-/u.test(grant.licence)],
    ['invalid time', !times.every((time) => Number.isFinite(time))],
    ['invalid version', !Number.isSafeInteger(grant.version) || grant.version < 1],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

/** What is asked of the grants of a story. */
export interface Wish {
  readonly story: string;
  readonly version: number;
  readonly use: Use;
  readonly surface: string;
  readonly language?: string;
}

/** Why no grant covers a use, from far to near. */
export const refusals = [
  'never given',
  'invalid',
  'other version',
  'other surface',
  'other language',
  'not given yet',
  'expired',
  'withdrawn',
] as const;
export type ConsentRefusal = (typeof refusals)[number];

/** Why a grant does not cover a use now, or nothing if it does. */
export function grantRefusal(grant: Grant, wish: Wish, now: Instant): ConsentRefusal | undefined {
  if (grant.story !== wish.story || grant.use !== wish.use) return 'never given';
  if (grantFaults(grant).length > 0) return 'invalid';
  if (grant.version !== wish.version) return 'other version';
  if (!grant.surfaces.includes(wish.surface)) return 'other surface';
  if (wish.language !== undefined && grant.languages && !grant.languages.includes(wish.language))
    return 'other language';
  return timeRefusal(grant, now);
}

/** Whether a grant is live: given, not expired, not withdrawn. */
export function isLive(grant: Grant, now: Instant): boolean {
  return grantFaults(grant).length === 0 && timeRefusal(grant, now) === undefined;
}

function timeRefusal(grant: Grant, now: Instant): ConsentRefusal | undefined {
  // A withdrawal has effect at once and for ever, whatever the clock of its writer says.
  if (grant.withdrawn !== undefined) return 'withdrawn';
  // A time that is no number is before and after nothing; it refuses.
  if (!(grant.given <= now)) return 'not given yet';
  if (grant.expires !== undefined && !(now < grant.expires)) return 'expired';
  return undefined;
}

/** The live grant that lasts longest, or the nearest reason why there is none. */
export function grantFor(grants: readonly Grant[], wish: Wish, now: Instant): Grant | ConsentRefusal {
  let best: Grant | undefined;
  let nearest = 0;
  for (const grant of grants) {
    const reason = grantRefusal(grant, wish, now);
    if (reason === undefined) best = best && (best.expires ?? Infinity) >= (grant.expires ?? Infinity) ? best : grant;
    else nearest = Math.max(nearest, refusals.indexOf(reason));
  }
  return best ?? refusals[nearest]!;
}
