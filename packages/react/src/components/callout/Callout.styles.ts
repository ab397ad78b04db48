import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, printExact, textStyle, visuallyHidden } from '../../system/fragments.js';
import { noticeProperties, noticeSign } from '../../system/notice.js';

const { borderWidth, color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-callout' })`
  @layer wusum.components {
    ${noticeProperties}
    box-sizing: border-box;
    ${printExact}
    display: flex;
    gap: ${space[3]};
    min-inline-size: 0;
    padding: ${space[4]};
    border: ${borderWidth.thin} solid var(--ws-notice-border);
    border-inline-start-width: max(${borderWidth.thin}, ${vars.component.callout.edge});
    border-radius: ${radius.card};
    background: var(--ws-notice-soft);
    color: var(--ws-notice-text);
    ${textStyle('body')}
    &:where([data-variant='outline']) { background: none; }
    @media (forced-colors: active) { border-color: CanvasText; }
  }
`;

export const Sign = styled.span.withConfig({ componentId: 'ws-callout-sign' })`
  @layer wusum.components {
    ${noticeSign}
  }
`;

export const Word = styled.span.withConfig({ componentId: 'ws-callout-word' })`
  @layer wusum.components { ${visuallyHidden} }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-callout-content' })`
  @layer wusum.components {
    flex: 1 1 0;
    ${breakWords}
    max-inline-size: ${vars.size.measure};
  }
`;

export const Heading = styled.div.withConfig({ componentId: 'ws-callout-heading' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('label')}
    line-height: inherit;
    color: ${color.text.default};
  }
`;
