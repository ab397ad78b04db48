import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, coarseTarget, focusRing, textStyle } from '@wusum/react/system';

const { color, radius, size, space } = vars;

export const Group = styled.div.withConfig({ componentId: 'ws-reactions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]};
    min-inline-size: 0;
    /* The words of the first gesture begin where the text begins. */
    &:where(:has([aria-pressed])) { margin-inline-start: calc(-1 * ${space[3]}); }
    @media print {
      &:where(:has([aria-pressed])) { margin-inline-start: 0; }
      & :where([aria-pressed]) { display: none; }
    }
  }
`;

/* Names that need a second line stay beside their gesture. */
export const Root = styled.div.withConfig({ componentId: 'ws-reaction' })`
  @layer wusum.components {
    display: inline-grid;
    grid-template-columns: minmax(0, auto) minmax(0, auto);
    align-items: baseline;
    min-inline-size: 0;
    max-inline-size: 100%;
    ${textStyle('caption')}
    overflow-wrap: anywhere;
  }
`;

export const Who = styled.span.withConfig({ componentId: 'ws-reaction-who' })`
  @layer wusum.components {
    ${breakWords}
    margin-inline: ${space[2]};
    color: ${color.text.muted};
  }
`;

/* The same words as a button: they open the list of all names. */
export const WhoButton = styled.button.withConfig({ componentId: 'ws-reaction-who-button' })`
  @layer wusum.components {
    ${breakWords}
    overflow-wrap: anywhere;
    display: inline-flex;
    align-items: center;
    min-block-size: ${size.control.sm};
    margin-inline: ${space[2]};
    padding: 0;
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: ${color.text.muted};
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: ${color.border.default};
    text-underline-offset: 0.3em;
    cursor: pointer;
    &:where(:hover, [aria-expanded='true']) { color: ${color.text.default}; text-decoration-color: currentColor; }
    ${focusRing}
    ${coarseTarget}
  }
`;

export const Names = styled.ul.withConfig({ componentId: 'ws-reaction-names' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('body')}
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Failed = styled.span.withConfig({ componentId: 'ws-reaction-failed' })`
  @layer wusum.components {
    grid-column: 1 / -1;
    color: ${color.status.danger.text};
    &:where(:empty) { position: absolute; }
  }
`;
