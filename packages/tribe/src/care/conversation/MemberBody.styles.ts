import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, focusRing, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, radius, size, space } = vars;

export const Body = styled.div.withConfig({ componentId: 'ws-member-body' })`
  @layer wusum.components {
    ${breakWords}
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    text-wrap: pretty;
    & > :where(*) { margin-block: 0; }
    & > :where(* + *) { margin-block-start: ${space[4]}; }
    & :where(h2, h3, h4) { ${textStyle('heading5')} }
    & :where(blockquote) { margin-inline: 0; padding-inline-start: ${space[4]}; border-inline-start: ${borderWidth.strong} solid ${color.border.default}; }
    & :where(ul, ol) { padding-inline-start: ${space[6]}; }
    & :where(img) { max-inline-size: 100%; block-size: auto; border-radius: ${radius.md}; }
    & :where(pre) { overflow-x: auto; padding: ${space[4]}; border: ${border.rule}; }
    & :where(code) { ${textStyle('code')} }
    & :where(a) { color: inherit; overflow-wrap: anywhere; ${focusRing} }
  }
`;
