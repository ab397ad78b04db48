import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, fieldsetBox, legendBox, textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.fieldset.withConfig({ componentId: 'ws-fieldset' })`
  @layer wusum.components {
    ${fieldsetBox}
  }
`;

export const Legend = styled.legend.withConfig({ componentId: 'ws-fieldset-legend' })`
  @layer wusum.components {
    ${textStyle('heading3')}
    ${legendBox}
    margin-block-end: ${space[4]};
    color: ${color.text.default};
    text-wrap: balance;
    ${breakWords}

    &:where([data-described]) { margin-block-end: ${space[1]}; }
    :where([data-size='sm']) > & { ${textStyle('label')} margin-block-end: ${space[2]}; }
    :where([data-size='lg']) > & { ${textStyle('heading2')} }
  }
`;

export const Description = styled.div.withConfig({ componentId: 'ws-fieldset-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    ${breakWords}
    max-inline-size: ${vars.size.measure};
    margin-block-end: ${space[4]};
    color: ${color.text.muted};
    text-wrap: pretty;
    :where([data-size='sm']) > & { margin-block-end: ${space[2]}; }
  }
`;

export const Fields = styled.div.withConfig({ componentId: 'ws-fieldset-fields' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    :where([data-size='sm']) > & { gap: ${space[4]}; }
    & > * { min-inline-size: 0; max-inline-size: 100%; }
  }
`;
