import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space, radius } = vars;

export const Root = styled.span`
  position: relative;
  display: grid;
`;

/* What is pressed keeps its own look; the ring is that of a button. */
export const Trigger = styled.button`
  display: grid;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: inherit;
  cursor: copy;

  &:focus-visible {
    outline: ${vars.borderWidth.strong} solid ${color.focus.ring};
    outline-offset: 2px;
    z-index: 1;
  }
  &[data-icon] {
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: ${vars.borderWidth.thin} solid ${color.control.border};
    border-radius: ${radius.sm};
    background: ${color.control.background};
    color: ${color.text.default};
  }
  &[data-icon]:hover {
    border-color: ${color.border.strong};
  }
  &[data-icon] > svg {
    inline-size: 1rem;
    block-size: 1rem;
  }
  @media (pointer: coarse) {
    &[data-icon] {
      inline-size: ${vars.size.target};
      block-size: ${vars.size.target};
    }
  }
`;

/* A name that copies, at the edge of the text around it. */
export const Name = styled.span`
  display: inline-flex;
  justify-self: start;
  max-inline-size: 100%;

  & button {
    min-block-size: 1.5rem;
    align-content: center;
  }
  & button:hover code {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
`;

/* Names of values are longer than those of keys. */
export const Text = styled.code`
  ${textStyle('code')}
  font-size: 0.8125rem;
  overflow-wrap: anywhere;
`;

const note = `
  position: absolute;
  inset-block-start: 100%;
  inset-inline-start: 0;
  z-index: 3;
  inline-size: max-content;
  padding: ${space[1]} ${space[3]};
  border-radius: ${radius.sm};
  background: ${color.surface.inverse};
  color: ${color.text.onInverse};
`;

/* Above what was pressed, which has no space for it. */
export const Done = styled.span`
  ${note}
  ${textStyle('caption')}
  pointer-events: none;
`;

export const Field = styled.label`
  ${note}
  display: grid;
  gap: ${space[1]};
  max-inline-size: min(20rem, 80vi);
  padding: ${space[3]};
  ${textStyle('caption')}

  & > input {
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0 ${space[2]};
    border: 0;
    border-radius: ${radius.sm};
    background: ${color.control.background};
    color: ${color.text.default};
    ${textStyle('code')}
  }
`;
