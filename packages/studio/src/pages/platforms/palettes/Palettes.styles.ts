import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../../parts/styles.js';

const { color, space, radius, borderWidth, size } = vars;
const thin = borderWidth.thin;

/** A window of a program: its colours are those of its files. */
const programWindow = `
  min-inline-size: 0;
  overflow: hidden;
  direction: ltr;
  background: var(--wsb-editor);
  color: var(--wsb-editor-text);
  border: ${thin} solid ${color.border.default};
  border-radius: ${radius.md};
  ${textStyle('code')}
`;

export const Editor = styled.div`
  ${programWindow}
  display: grid;
  grid-template: auto auto minmax(0, 1fr) auto / auto minmax(0, 1fr);
`;

export const Title = styled.div`
  grid-column: 1 / -1;
  display: flex;
  gap: ${space[2]};
  padding: ${space[3]};
  background: var(--wsb-title);

  & > i {
    inline-size: ${space[3]};
    block-size: ${space[3]};
    border: ${thin} solid var(--wsb-bar-border);
    border-radius: ${radius.pill};
  }
`;

export const Activity = styled.div`
  grid-row: 2 / 4;
  display: grid;
  align-content: start;
  gap: ${space[4]};
  padding-block: ${space[3]};
  background: var(--wsb-bar);
  border-inline-end: ${thin} solid var(--wsb-bar-border);

  & > i {
    padding-inline: ${space[3]};
    border-inline-start: ${borderWidth.default} solid transparent;
  }
  & > i[data-active] {
    border-inline-start-color: var(--wsb-bar-active);
  }
  & > i::before {
    content: '';
    display: block;
    inline-size: ${size.iconSm};
    block-size: ${size.iconSm};
    border: ${borderWidth.default} solid var(--wsb-bar-text);
    border-radius: ${radius.sm};
  }
`;

export const EditorTabs = styled.div`
  display: flex;
  background: var(--wsb-tabs);
  border-block-end: ${thin} solid var(--wsb-tab-border);

  & > code {
    padding: ${space[2]} ${space[4]};
    font: inherit;
    background: var(--wsb-other-tab);
    color: var(--wsb-other-tab-text);
    border-block-start: ${borderWidth.default} solid transparent;
    border-inline-end: ${thin} solid var(--wsb-tab-border);
  }
  & > code[data-active] {
    background: var(--wsb-tab);
    color: var(--wsb-tab-text);
    border-block-start-color: var(--wsb-tab-top);
  }
`;

export const Code = styled.pre`
  margin: 0;
  padding-block: ${space[3]};
  counter-reset: line;
  font: inherit;

  & > div {
    counter-increment: line;
    inline-size: max-content;
    min-inline-size: 100%;
    padding-inline-end: ${space[4]};
    border: ${thin} solid transparent;
    border-inline-start: ${borderWidth.strong} solid transparent;
  }
  & > div::before {
    content: counter(line);
    display: inline-block;
    inline-size: 2ch;
    margin-inline: ${space[3]} ${space[4]};
    text-align: end;
    color: var(--wsb-number);
  }
  & > [data-current] {
    border-block-color: var(--wsb-line);
  }
  & > [data-current]::before {
    color: var(--wsb-active-number);
  }
  & > [data-current]::after {
    content: '';
    border-inline-start: ${borderWidth.default} solid var(--wsb-cursor);
  }
  & > [data-added] {
    border-inline-start-color: var(--wsb-added);
  }
`;

export const Status = styled.div`
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  gap: ${space[4]};
  padding: ${space[2]} ${space[4]};
  background: var(--wsb-status);
  color: var(--wsb-status-text);
  border-block-start: ${thin} solid var(--wsb-status-border);
  ${textStyle('caption')}

  & > code {
    font: inherit;
  }
`;

export const Terminal = styled.div`
  ${programWindow}
`;

export const Session = styled.pre`
  margin: 0;
  padding: ${space[4]};
  font: inherit;

  & > div {
    min-block-size: 1lh;
  }
`;

export const Cursor = styled.i`
  display: inline-block;
  inline-size: 1ch;
  block-size: 1lh;
  vertical-align: bottom;
  background: var(--wsb-cursor);
`;

export const Sixteen = styled.div`
  display: grid;
  grid-template-columns: repeat(8, minmax(0, 1fr));

  & > i {
    block-size: ${space[6]};
  }
`;

export const Tools = styled.div`
  ${columns('26rem', 'fit')}
  gap: ${space[6]} ${space[7]};

  & > section > h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[2]};
  }
`;
