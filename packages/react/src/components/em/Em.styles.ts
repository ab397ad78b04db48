import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

export const Root = styled.em.withConfig({ componentId: 'ws-em' })`
  @layer wusum.components {
    font-style: italic;
    /* Arabic script has no italics: a slant breaks its joins. Stress is weight. */
    &:where(:lang(ar)), &:where(:lang(fa)), &:where(:lang(ur)), &:where(:lang(ps)), &:where(:lang(ckb)) {
      font-style: normal;
      font-weight: ${vars.font.weight.strong};
    }
  }
`;
