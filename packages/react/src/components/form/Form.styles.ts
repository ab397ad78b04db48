import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, focusRing, printExact, textStyle } from '../../system/fragments.js';
import { noticeSign } from '../../system/notice.js';

const { borderWidth, color, radius, space } = vars;
const { danger } = color.status;

export const Root = styled.form.withConfig({ componentId: 'ws-form' })`
  @layer wusum.components {
    min-inline-size: 0;
  }
`;

export const Summary = styled.div.withConfig({ componentId: 'ws-form-summary' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: ${space[3]};
    row-gap: ${space[2]};
    margin-block-end: ${space[5]};
    padding: ${space[4]};
    border: ${borderWidth.thin} solid ${danger.border};
    border-inline-start-width: max(${borderWidth.thin}, ${vars.component.callout.edge});
    border-radius: ${radius.card};
    background: ${danger.soft};
    color: ${danger.text};
    ${textStyle('body')}
    ${printExact}
    scroll-margin-block: ${space[4]};
    ${focusRing}
    &:where(:focus) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${borderWidth.strong};
    }
    @media (forced-colors: active) { border-color: CanvasText; }
  }
`;

export const Sign = styled.span.withConfig({ componentId: 'ws-form-sign' })`
  @layer wusum.components {
    --ws-notice-solid: ${danger.solid};
    --ws-notice-on-solid: ${danger.onSolid};
    ${noticeSign}
  }
`;

export const Heading = styled.div.withConfig({ componentId: 'ws-form-heading' })`
  @layer wusum.components {
    align-self: center;
    ${textStyle('label')}
    text-wrap: balance;
    ${breakWords}
  }
`;

export const Items = styled.ul.withConfig({ componentId: 'ws-form-problems' })`
  @layer wusum.components {
    grid-column: 2;
    display: grid;
    gap: ${space[1]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-form-problem' })`
  @layer wusum.components {
    ${breakWords}
  }
`;

export const To = styled.a.withConfig({ componentId: 'ws-form-to' })`
  @layer wusum.components {
    border-radius: ${radius.sm};
    color: inherit;
    font: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.22em;
    &:where(:lang(ar)) { text-underline-offset: 0.38em; }
    &:where(:hover) { text-decoration-thickness: ${borderWidth.strong}; }
    @media (pointer: coarse) { display: inline-block; padding-block: calc(max(0px, ${vars.size.target} - 1lh) / 2); }
    ${focusRing}
  }
`;
