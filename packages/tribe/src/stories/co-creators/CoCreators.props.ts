import type { ComponentProps } from 'react';
import type { Credit } from '../credit.js';
import type { CreditRole } from '../credit-line/CreditLine.props.js';

export const coCreatorsProps = { variants: {}, defaults: {} } as const;

/** A person who worked on a story. */
export interface CoCreator {
  /** Stable and unique in the story: the id of the member, or a number. It is not shown. */
  readonly id: string;
  readonly role: CreditRole;
  readonly credit: Credit;
  /** The language that the name is written in, a BCP 47 tag. Omitted: that of the page. */
  readonly language?: string;
  /** The address of the person's page, if they have one. */
  readonly address?: string;
}

export interface CoCreatorsProps extends Omit<ComponentProps<'dl'>, 'children'> {
  /** The people, in the order in which they are named. People with the same role are named together. */
  people: readonly CoCreator[];
}
