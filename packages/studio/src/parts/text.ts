import { css } from 'styled-components';
import { vars } from '@wusum/theme';

type Role =
  | 'display'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'lead'
  | 'body'
  | 'label'
  | 'caption'
  | 'code';

/** A type role with its tracking, which the `font` shorthand cannot carry. */
export const textStyle = (role: Role): string =>
  `font: var(--ws-type-${role}); letter-spacing: var(--ws-type-${role}-letter-spacing);`;

/** Rule between sections. */
export const rule = css`
  border-block-start: ${vars.border.rule};
`;
