import type { ComponentProps } from 'react';
import type { HeadingLevel } from '@wusum/react';
import type { PropsDoc } from '@wusum/react/props';
import type { OpinionMap } from '../opinions.js';

export const consensusMapProps = { variants: {}, defaults: { level: 3 } } as const satisfies PropsDoc;

/** What a member proposed to vote on, in the language in which it was written. */
export interface StatementText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

export interface ConsensusMapProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** What `opinionMap` returns. */
  map: OpinionMap;
  /** The texts of the statements, by the names that the map has. */
  statements: Readonly<Record<string, StatementText>>;
  /**
   * The level of its headings in the outline of the page.
   * @default 3
   */
  level?: HeadingLevel;
}
