import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { border, color, font, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-call-for-stories' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    max-inline-size: ${size.containerMd};
    break-inside: avoid;
  }
`;

export const Head = styled.div.withConfig({ componentId: 'ws-call-for-stories-head' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    & > :where(h1, h2, h3, h4, h5, h6) { text-wrap: balance; }
  }
`;

export const Until = styled.p.withConfig({ componentId: 'ws-call-for-stories-until' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('label')}
    font-weight: ${font.weight.label};
    color: ${color.accent.text};
    &:where([data-state='closed']) { color: ${color.text.muted}; }
  }
`;

export const About = styled.p.withConfig({ componentId: 'ws-call-for-stories-about' })`
  @layer wusum.components {
    ${breakWords}
    max-inline-size: ${size.measure};
    margin: 0;
    ${textStyle('body')}
    color: ${color.text.default};
    text-wrap: pretty;
  }
`;

export const Terms = styled.div.withConfig({ componentId: 'ws-call-for-stories-terms' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    padding-block: ${space[5]};
    border-block: ${border.rule};
  }
`;

export const Uses = styled.span.withConfig({ componentId: 'ws-call-for-stories-uses' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[1]};
    overflow-wrap: anywhere;
  }
`;

export const Action = styled.div.withConfig({ componentId: 'ws-call-for-stories-action' })`
  @layer wusum.components {
    @media print { display: none; }
  }
`;
