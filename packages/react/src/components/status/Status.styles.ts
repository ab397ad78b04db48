import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, colorProperties, printExact, textStyle } from '../../system/fragments.js';

const { size } = vars.component.status;
const { borderWidth, space } = vars;

/** The form of each sign, so that it is known without colours. Neutral is a ring, success a disc. */
const forms = {
  accent: '50% 0, 100% 50%, 50% 100%, 0 50%',
  support: '25% 5%, 75% 5%, 100% 50%, 75% 95%, 25% 95%, 0 50%',
  warning: '50% 4%, 100% 94%, 0 94%',
  danger: '30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%',
  info: '6% 6%, 94% 6%, 94% 94%, 6% 94%',
} as const;

export const Root = styled.span.withConfig({ componentId: 'ws-status' })`
  @layer wusum.components {
    ${colorProperties(['solid'])}
    display: inline-flex;
    align-items: baseline;
    gap: ${space[2]};
    ${breakWords}
    ${textStyle('body')}
    &:where([data-size='sm']) { ${textStyle('caption')} }
    &:where([data-size='lg']) { ${textStyle('lead')} }
    &::before {
      content: '';
      box-sizing: border-box;
      flex: none;
      inline-size: ${size};
      block-size: ${size};
      border: max(${borderWidth.default}, ${borderWidth.thin} * 2) solid var(--ws-role-solid);
      border-radius: ${vars.radius.pill};
      ${printExact}
    }
    &:where([data-color]:not([data-color='neutral']))::before { border: 0; background: var(--ws-role-solid); }
    &:where([data-color]:not([data-color='neutral'], [data-color='success']))::before { border-radius: 0; }
    ${Object.entries(forms)
      .map(([color, form]) => `&:where([data-color='${color}'])::before { clip-path: polygon(${form}); }`)
      .join('\n')}
    @media (forced-colors: active) {
      &::before { forced-color-adjust: none; border-color: CanvasText; }
      &:where([data-color]:not([data-color='neutral']))::before { background: CanvasText; }
    }
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-status-text' })`
  @layer wusum.components { ${breakWords} }
`;
