import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle } from '@wusum/react/system';

const { borderWidth, color, font, radius, space } = vars;

export const Root = styled.article.withConfig({ componentId: 'ws-event-card' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[4]};
    align-content: start;
    break-inside: avoid;
    overflow-wrap: anywhere;
    &:where([data-state='cancelled']) .ws-event-card-when { text-decoration: line-through; color: ${color.text.muted}; }
  }
`;

export const Title = styled.h3.withConfig({ componentId: 'ws-event-card-title' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading3')}
    text-wrap: balance;
    & > a {
      border-radius: ${radius.sm};
      color: inherit;
      text-decoration-thickness: ${borderWidth.thin};
      text-underline-offset: 0.2em;
      ${focusRing}
    }
  }
`;

export const When = styled.div.withConfig({ componentId: 'ws-event-card-when' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[1]};
    ${textStyle('body')}
    & > :first-child { font-weight: ${font.weight.strong}; }
  }
`;

export const Muted = styled.div.withConfig({ componentId: 'ws-event-card-muted' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
`;

export const Text = styled.p.withConfig({ componentId: 'ws-event-card-text' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('body')}
    text-wrap: pretty;
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-event-card-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[5]};
    align-items: center;
    @media print { display: none; }
  }
`;
