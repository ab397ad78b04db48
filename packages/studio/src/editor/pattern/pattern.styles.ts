import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';

const { color, space, radius, borderWidth } = vars;

export const Preview = styled.div`
  display: grid;
  gap: ${space[4]};

  & > svg {
    block-size: 22rem;
    border-radius: ${radius.md};
  }
  & .repeat {
    fill: none;
    stroke: ${color.focus.ring};
    stroke-width: ${borderWidth.default};
    stroke-dasharray: 6 4;
  }
`;

export const Blank = styled.p`
  display: grid;
  place-items: center;
  block-size: 22rem;
  margin: 0;
  background: ${color.surface.sunken};
  border-radius: ${radius.md};
  color: ${color.text.muted};
`;

export const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
  gap: ${space[3]};
  align-items: end;
`;

export const List = styled.div`
  display: grid;
  gap: ${space[3]};
  justify-items: start;

  & > :not(button) {
    inline-size: 100%;
  }
  & > h4 {
    margin: 0;
    ${textStyle('label')}
  }
`;

export const Item = styled.div`
  display: flex;
  gap: ${space[2]};
  align-items: center;

  & > :not(button, :last-child) {
    flex: 1;
    min-inline-size: 0;
  }
  & [role='listbox'] {
    max-block-size: 12rem;
  }
`;

export const Tools = styled.div`
  display: grid;
`;

export const Draft = styled.div`
  display: grid;
  gap: 1px;
  justify-content: start;

  & > div {
    display: flex;
    gap: 1px;
  }
  & button {
    inline-size: ${space[6]};
    block-size: ${space[6]};
    padding: 0;
    border: 0;
    background: ${color.surface.sunken};
    cursor: pointer;
  }
  & button:focus-visible {
    outline: ${borderWidth.strong} solid ${color.focus.ring};
    outline-offset: 1px;
    z-index: 1;
  }
  & path {
    fill: none;
    stroke: ${color.accent.solid};
    stroke-width: 1.5;
  }
`;

export const ThreadName = styled.span`
  display: inline-flex;
  gap: ${space[2]};
  align-items: center;

  & > i {
    inline-size: ${space[4]};
    block-size: ${space[4]};
    background: var(--wsb-value);
    border: ${borderWidth.thin} solid ${color.border.default};
  }
`;
