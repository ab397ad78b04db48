import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, font, space } = vars;
const { measure, containerMd } = vars.size;

export const Root = styled.article.withConfig({ componentId: 'ws-story-page' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[8]};
    min-inline-size: 0;
    max-inline-size: ${containerMd};
    color: ${color.text.default};
  }
`;

export const Head = styled.header.withConfig({ componentId: 'ws-story-page-head' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    padding-block-end: ${space[6]};
    border-block-end: ${borderWidth.thin} solid ${color.border.subtle};
  }
`;

export const Eyebrow = styled.div.withConfig({ componentId: 'ws-story-page-eyebrow' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('label')}
    font-weight: ${font.weight.label};
    color: ${color.accent.text};
  }
`;

export const Photo = styled.div.withConfig({ componentId: 'ws-story-page-photo' })`
  @layer wusum.components {
    break-inside: avoid;
  }
`;

export const Foot = styled.footer.withConfig({ componentId: 'ws-story-page-foot' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[7]};
    max-inline-size: ${measure};
    padding-block-start: ${space[6]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
    &:where(:empty) { display: none; }
  }
`;
