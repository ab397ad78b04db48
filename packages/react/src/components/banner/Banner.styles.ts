import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, printExact, textStyle } from '../../system/fragments.js';
import { noticeProperties, noticeSign } from '../../system/notice.js';

const { borderWidth, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-banner' })`
  @layer wusum.components {
    ${noticeProperties}
    box-sizing: border-box;
    ${printExact}
    display: flex;
    gap: ${space[3]};
    inline-size: 100%;
    padding: ${space[3]} ${vars.space.gutter};
    border-block-end: ${vars.borderWidth.rule} solid var(--ws-notice-border);
    background: var(--ws-notice-soft);
    color: var(--ws-notice-text);
    ${textStyle('body')}
    &:where([data-variant='solid']) { border-color: transparent; background: var(--ws-notice-solid); color: var(--ws-notice-on-solid); }
    @media (forced-colors: active) { border-block: ${borderWidth.thin} solid CanvasText; }
    @media print { border-block: ${borderWidth.thin} solid; }
  }
`;

/* The first line of the text is in the middle of the buttons beside it. */
const firstLine = `calc((${vars.size.control.sm} - 1lh) / 2)`;

export const Sign = styled.span.withConfig({ componentId: 'ws-banner-sign' })`
  @layer wusum.components {
    ${noticeSign}
    margin-block: calc((${vars.size.control.sm} - ${vars.size.iconLg}) / 2);
    &:where([data-variant='solid']) { background: var(--ws-notice-on-solid); color: var(--ws-notice-solid); }
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-banner-content' })`
  @layer wusum.components {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[4]};
    ${breakWords}
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-banner-text' })`
  @layer wusum.components {
    flex: 1 1 20ch;
    ${breakWords}
    max-inline-size: ${vars.size.containerMd};
    padding-block: ${firstLine};
  }
`;

export const Heading = styled.strong.withConfig({ componentId: 'ws-banner-heading' })`
  @layer wusum.components {
    font-weight: ${vars.font.weight.label};
    margin-inline-end: ${space[2]};
  }
`;

/* On the solid banner buttons without a fill have its colour: those of a surface would not be seen. */
const onSolid = `
  color: var(--ws-notice-on-solid);
  border-color: currentColor;
  background: var(--ws-notice-solid);
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-banner-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    ${breakWords}
    &:where([data-variant='solid']) > button:where(:not([data-variant='solid'], [data-variant='soft'])) { ${onSolid} }
    @media print { display: none; }
  }
`;

export const Close = styled.span.withConfig({ componentId: 'ws-banner-close' })`
  @layer wusum.components {
    flex: none;
    &:where([data-variant='solid']) > button { ${onSolid} }
    @media print { display: none; }
  }
`;
