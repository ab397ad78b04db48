import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { belowWidth, focusRing, printExact, textStyle } from '@wusum/react/system';

const { borderWidth, color, font, radius, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-key-claim' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[5]};
    min-inline-size: 0;
    padding-block: ${space[5]};
    border-block: ${borderWidth.strong} solid ${color.accent.solid};
    border-block-end-width: ${borderWidth.thin};
    color: ${color.text.default};
    overflow-wrap: anywhere;
    break-inside: avoid;
    @media (forced-colors: active) { border-block-color: CanvasText; }
  }
`;

export const Label = styled.h2.withConfig({ componentId: 'ws-key-claim-label' })`
  @layer wusum.components {
    margin: 0;
    margin-block-end: ${space[2]};
    ${textStyle('label')}
    color: ${color.accent.text};
  }
`;

export const Statement = styled.p.withConfig({ componentId: 'ws-key-claim-statement' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading3')}
    text-wrap: balance;
  }
`;

export const Confidence = styled.div.withConfig({ componentId: 'ws-key-claim-confidence' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[1]} ${space[3]};
    align-items: center;
    ${textStyle('caption')}
    & > :first-child { color: ${color.text.muted}; }
  }
`;

/* Three bars that grow: filled ones differ in form from empty ones too. */
export const Level = styled.span.withConfig({ componentId: 'ws-key-claim-level' })`
  @layer wusum.components {
    display: inline-flex;
    gap: ${space[1]};
    align-items: end;
    & > span {
      box-sizing: border-box;
      inline-size: ${space[2]};
      block-size: ${space[2]};
      border: ${borderWidth.thin} solid ${color.border.strong};
      ${printExact}
    }
    & > span:nth-child(2) { block-size: calc((${space[2]} + ${space[4]}) / 2); }
    & > span:nth-child(3) { block-size: ${space[4]}; }
    & > span:where([data-filled]) { border-color: ${color.accent.solid}; background: ${color.accent.solid}; }
    @media (forced-colors: active) { & > span:where([data-filled]) { forced-color-adjust: none; border-color: CanvasText; background: CanvasText; } }
  }
`;

export const Evidence = styled.ul.withConfig({ componentId: 'ws-key-claim-evidence' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('body')}
    :where(h3, h4, h5) + & { margin-block-start: ${space[2]}; }
    & > li {
      display: grid;
      grid-template-columns: minmax(${space[9]}, max-content) minmax(0, 1fr);
      gap: ${space[4]};
      align-items: baseline;
      padding-block-start: ${space[3]};
      border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
    }
    & a {
      border-radius: ${radius.sm};
      color: inherit;
      text-decoration-thickness: ${borderWidth.thin};
      text-underline-offset: 0.25em;
      ${focusRing}
    }
    ${belowWidth('sm', (condition) => `&:where(*${condition}) > li { grid-template-columns: minmax(0, 1fr); gap: 0; }`)}
  }
`;

export const Kind = styled.span.withConfig({ componentId: 'ws-key-claim-kind' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    font-weight: ${font.weight.strong};
  }
`;

export const Small = styled.div.withConfig({ componentId: 'ws-key-claim-small' })`
  @layer wusum.components {
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    text-wrap: pretty;
    & > p { margin: 0; }
  }
`;
