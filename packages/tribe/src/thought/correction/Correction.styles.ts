import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact } from '@wusum/react/system';

const { borderWidth, color, font, radius, space } = vars;

export const Day = styled.span.withConfig({ componentId: 'ws-correction-day' })`
  @layer wusum.components {
    margin-inline-start: ${space[2]};
    color: ${color.text.muted};
    font-weight: ${font.weight.regular};
  }
`;

export const Row = styled.span.withConfig({ componentId: 'ws-correction-row' })`
  @layer wusum.components {
    display: block;
    margin-block-start: ${space[2]};
    @media print { display: none; }
  }
`;

/* Old words have a line through them and new ones a line below: form says it, and colour repeats it. */
export const Place = styled.span.withConfig({ componentId: 'ws-corrected' })`
  @layer wusum.components {
    border-radius: ${radius.sm};
    scroll-margin-block: ${space[9]};
    & > del { color: ${color.text.muted}; text-decoration: line-through ${borderWidth.thin}; }
    & > ins {
      ${printExact}
      border-radius: ${radius.sm};
      background: ${color.accent.soft};
      color: ${color.text.default};
      text-decoration: underline ${borderWidth.default} ${color.accent.text};
      text-underline-offset: 0.25em;
    }
    & > ins:where(:lang(ar), :lang(fa), :lang(ur)) { text-underline-offset: 0.4em; }
    &:where(:target) { outline: ${borderWidth.strong} solid ${color.accent.border}; outline-offset: ${space[1]}; }
  }
`;
