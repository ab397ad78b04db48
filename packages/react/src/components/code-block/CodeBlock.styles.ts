import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { codeBox } from '../../system/code.js';
import { byValue, colorRole, textStyle } from '../../system/fragments.js';
import type { CodeTokenKind } from './CodeBlock.props.js';

const { borderWidth, color, radius, space } = vars;

const kinds: Readonly<Record<CodeTokenKind, string>> = {
  comment: color.text.muted,
  keyword: colorRole('accent').text,
  string: colorRole('success').text,
  number: colorRole('support').text,
  name: colorRole('info').text,
  type: colorRole('support').text,
  tag: colorRole('accent').text,
  attribute: colorRole('info').text,
  inserted: colorRole('success').text,
  deleted: colorRole('danger').text,
};

export const Root = styled.div.withConfig({ componentId: 'ws-code-block' })`
  @layer wusum.components {
    ${codeBox}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Header = styled.div.withConfig({ componentId: 'ws-code-block-header' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]} ${space[3]};
    padding: ${space[1]} ${space[2]};
    padding-inline-start: ${space[4]};
    border-block-end: ${borderWidth.thin} solid ${color.border.default};
    & > :where(button) { margin-inline-start: auto; }
    @media print { & > :where(button) { display: none; } }
  }
`;

export const Names = styled.div.withConfig({ componentId: 'ws-code-block-names' })`
  @layer wusum.components {
    display: flex;
    flex: 1 1 12ch;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: ${space[3]};
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Label = styled.span.withConfig({ componentId: 'ws-code-block-label' })`
  @layer wusum.components {
    ${textStyle('label')}
    unicode-bidi: isolate;
  }
`;

export const Language = styled.span.withConfig({ componentId: 'ws-code-block-language' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    unicode-bidi: isolate;
  }
`;

export const Lines = styled.pre.withConfig({ componentId: 'ws-code-block-lines' })`
  @layer wusum.components {
    box-sizing: border-box;
    inline-size: max-content;
    min-inline-size: 100%;
    margin: 0;
    padding: 0;
    padding-block: ${space[4]};
    border: 0;
    background: none;
    color: inherit;
    ${textStyle('code')}
    text-align: start;
    white-space: pre;
    overflow-wrap: normal;
    font-variant-ligatures: none;
    tab-size: 2;
    &:where([data-wrap]) { inline-size: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
    @media print { inline-size: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
  }
`;

export const Code = styled.code.withConfig({ componentId: 'ws-code-block-code' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    &:where([data-numbers]) { grid-template-columns: auto minmax(0, 1fr); }
  }
`;

export const Line = styled.span.withConfig({ componentId: 'ws-code-block-line' })`
  @layer wusum.components {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    min-block-size: 1lh;
    padding-inline: ${space[4]};
    background: none;
    color: inherit;
    [data-numbers] > &::before {
      content: attr(data-line) / '';
      padding-inline-end: ${space[4]};
      color: ${color.text.muted};
      text-align: end;
      white-space: pre;
    }
    &:where([data-marked]) {
      padding-inline-start: calc(${space[4]} - ${borderWidth.strong});
      border-inline-start: ${borderWidth.strong} solid ${color.accent.solid};
      background: ${color.surface.raised};
    }
  }
`;

export const Part = styled.span.withConfig({ componentId: 'ws-code-block-part' })`
  @layer wusum.components {
    unicode-bidi: isolate;
    ${byValue('kind', Object.keys(kinds) as CodeTokenKind[], (kind) => `color: ${kinds[kind]};`)}
    &:where([data-kind='deleted']) { text-decoration: line-through; }
    &:where([data-control])::after {
      content: attr(data-control);
      padding-inline: ${space[1]};
      border-radius: ${radius.sm};
      background: ${color.status.danger.solid};
      color: ${color.status.danger.onSolid};
    }
  }
`;
