import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space, radius } = vars;

/* What is done with a brand as a whole, in place of its tokens. */
export const Task = styled.section`
  display: grid;
  gap: ${space[4]};
  align-content: start;
  justify-items: start;
  min-block-size: 0;
  overflow-y: auto;
  padding: ${space[4]};

  & > header {
    display: flex;
    gap: ${space[4]};
    align-items: center;
    justify-content: space-between;
  }
  & > header > h3 {
    margin: 0;
    ${textStyle('heading4')}
  }
  & > :not(button) {
    inline-size: min(100%, 34rem);
  }
`;

export const Proposals = styled.div`
  display: grid;
  gap: ${space[1]};

  & > label {
    display: flex;
    gap: ${space[2]};
    align-items: center;
    min-block-size: ${space[6]};
    ${textStyle('caption')}
    cursor: pointer;
  }
  & i {
    inline-size: ${space[6]};
    block-size: ${space[5]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
  & input {
    accent-color: ${color.accent.solid};
  }
`;

/* A row of its own in the bar. */
export const NameForm = styled.form`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: end;
  flex-basis: 100%;
  order: 1;
  padding-block: ${space[1]};
`;
