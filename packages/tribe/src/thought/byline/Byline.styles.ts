import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle } from '@wusum/react/system';

const { color, font, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-byline' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[1]};
    min-inline-size: 0;
    ${textStyle('caption')}
    color: ${color.text.muted};
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
`;

export const Authors = styled.ul.withConfig({ componentId: 'ws-byline-authors' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[1]} ${space[5]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Name = styled.bdi.withConfig({ componentId: 'ws-byline-name' })`
  @layer wusum.components {
    color: ${color.text.default};
    font-weight: ${font.weight.strong};
    & > a {
      border-radius: ${radius.sm};
      color: inherit;
      text-decoration-line: underline;
      text-decoration-thickness: ${vars.borderWidth.thin};
      text-underline-offset: 0.25em;
      ${focusRing}
    }
  }
`;

/* A line between two facts, and none where a row begins with it. A dot would be a zero beside Arabic digits. */
export const Facts = styled.div.withConfig({ componentId: 'ws-byline-facts' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space[4]};
    overflow: clip;
    & > * + *::before {
      content: '|' / '';
      color: ${color.border.strong};
      float: inline-start;
      inline-size: ${space[4]};
      margin-inline-start: calc(-1 * ${space[4]});
      text-align: center;
    }
  }
`;
