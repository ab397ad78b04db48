import type { ComponentProps } from 'react';
import type { Instant } from '../../outcome.js';
import type { Licence } from '../consent.js';
import type { Credit } from '../credit.js';

/** What a person did for a story. */
export const creditRoles = ['teller', 'writer', 'translator', 'photographer', 'editor', 'voice', 'other'] as const;
export type CreditRole = (typeof creditRoles)[number];

export const creditLineProps = {
  variants: { part: creditRoles },
  defaults: { part: 'teller' },
} as const;

export interface CreditLineProps extends Omit<ComponentProps<'p'>, 'part' | 'children'> {
  /** The credit that the person asked for: `creditOf(changes)`. */
  credit: Credit;
  /**
   * What the person did.
   * @default 'teller'
   */
  part?: CreditRole;
  /** The language that the name is written in, a BCP 47 tag. Omitted: that of the page. */
  language?: string;
  /** The licence that was chosen, with a link to its text. Omitted: it is not shown. */
  licence?: Licence;
  /** When the consent to publish ends. Omitted: it is not shown. */
  until?: Instant;
}
