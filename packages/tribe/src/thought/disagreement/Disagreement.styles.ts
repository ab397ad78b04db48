import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, fromWidth, textStyle } from '@wusum/react/system';

const { borderWidth, color, font, radius, space } = vars;

/* Two columns of one width from a middle frame on, with one line between them; nothing is larger at one side. */
export const Root = styled.div.withConfig({ componentId: 'ws-disagreement' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[6]};
    min-inline-size: 0;
    color: ${color.text.default};
    overflow-wrap: break-word;
    ${fromWidth('md', (condition) => `&:where(*${condition}) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: ${space[7]}; }`)}
  }
`;

export const Side = styled.section.withConfig({ componentId: 'ws-disagreement-side' })`
  @layer wusum.components {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: ${space[3]};
    min-inline-size: 0;
    padding-block-start: ${space[4]};
    border-block-start: ${borderWidth.strong} solid ${color.neutral.solid};
    break-inside: avoid;
    overflow-wrap: anywhere;
    @media (forced-colors: active) { border-block-start-color: CanvasText; }
  }
`;

export const Label = styled.h2.withConfig({ componentId: 'ws-disagreement-label' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('label')}
    color: ${color.text.muted};
  }
`;

export const Words = styled.blockquote.withConfig({ componentId: 'ws-disagreement-words' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('lead')}
    text-wrap: pretty;
  }
`;

export const Name = styled.bdi.withConfig({ componentId: 'ws-disagreement-name' })`
  @layer wusum.components {
    color: ${color.text.default};
    font-weight: ${font.weight.strong};
  }
`;

export const Holder = styled.div.withConfig({ componentId: 'ws-disagreement-holder' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    & > a {
      border-radius: ${radius.sm};
      color: inherit;
      text-underline-offset: 0.25em;
      ${focusRing}
    }
  }
`;
