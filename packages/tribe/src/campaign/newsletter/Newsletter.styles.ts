import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.form.withConfig({ componentId: 'ws-newsletter' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: ${space[4]};
    max-inline-size: ${size.measure};
    & > * { min-inline-size: 0; max-inline-size: 100%; }
    & > :first-child { flex: 1 1 calc(${space[10]} * 1.5); }
    @media print { display: none; }
  }
`;

export const Place = styled.div.withConfig({ componentId: 'ws-newsletter-place' })`
  @layer wusum.components {
    /* In line with the field, which is below its label. */
    padding-block-start: calc(1lh + ${space[2]});
  }
`;

export const Answer = styled.p.withConfig({ componentId: 'ws-newsletter-answer' })`
  @layer wusum.components {
    margin: 0;
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: ${color.text.default};
    &:where(:focus-visible) { outline: none; }
  }
`;
