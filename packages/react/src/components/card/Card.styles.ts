import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { border, borderWidth, color, radius, shadow, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-card' })`
  @layer wusum.components {
    box-sizing: border-box;
    padding: ${space.card};
    border: ${border.card};
    border-radius: ${radius.card};
    background: ${color.surface.raised};
    box-shadow: ${shadow.raised};
    color: ${color.text.default};
    &:where([data-tone='base'], [data-tone='sunken'], [data-tone='outline']) { box-shadow: none; }
    &:where([data-tone='base']) { background: ${color.surface.base}; }
    &:where([data-tone='sunken']) { border-color: transparent; background: ${color.surface.sunken}; }
    &:where([data-tone='outline']) {
      border: ${borderWidth.thin} solid ${color.border.default};
      background: none;
    }
    &:where([data-padding='none']) { padding: 0; }
    &:where([data-padding='sm']) { padding: ${space[4]}; }
    &:where([data-padding='lg']) { padding: ${space[7]}; }
    /* A pattern that reaches the edge follows the corners. Without :has(), which costs a look at every child. */
    & > :where(.ws-pattern:first-child) { border-start-start-radius: inherit; border-start-end-radius: inherit; }
    & > :where(.ws-pattern:last-child) { border-end-start-radius: inherit; border-end-end-radius: inherit; }
    /* Shadow and fill are not painted in forced colours: the edge has to show. */
    @media (forced-colors: active) { border: ${borderWidth.thin} solid CanvasText; }
  }
`;
