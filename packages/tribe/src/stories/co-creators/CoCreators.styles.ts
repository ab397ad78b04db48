import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { color, font, space } = vars;

export const Root = styled.dl.withConfig({ componentId: 'ws-co-creators' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]} ${space[7]};
    margin: 0;
    ${textStyle('body')}
    & dt { ${textStyle('caption')} color: ${color.text.muted}; }
    & > * { ${breakWords} }
    & dd { margin: 0; font-weight: ${font.weight.strong}; }
  }
`;

/** A missing name is as prominent as a name. */
export const Unnamed = styled.span.withConfig({ componentId: 'ws-co-creators-unnamed' })`
  @layer wusum.components { font-weight: ${font.weight.regular}; color: ${color.text.muted}; }
`;
