import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Ways = styled.ul`
  ${plainList}
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  border-block-start: ${hairline};

  & > li {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[4]};
    align-items: center;
    justify-content: space-between;
    padding-block: ${space[3]};
    border-block-end: ${hairline};
  }
  & h3 {
    margin: 0;
    ${textStyle('label')}
  }
  & p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Way = styled.div`
  flex: 1 1 16rem;
  min-inline-size: 0;
`;

export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
`;

export const Selected = styled.label`
  display: grid;
  flex: 1 1 100%;
  gap: ${space[1]};
  ${textStyle('caption')}

  & > textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 6rem;
    padding: ${space[2]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
    background: ${color.surface.sunken};
    color: inherit;
    font: inherit;
    font-family: ${vars.font.family.code};
  }
`;

export const Paths = styled.ul`
  margin: 0;
  padding-inline-start: ${space[5]};
  overflow-wrap: anywhere;
  ${textStyle('caption')}
`;

export const Drop = styled.div`
  position: absolute;
  inset: ${space[2]};
  z-index: 1;
  display: grid;
  place-items: center;
  padding: ${space[4]};
  border: ${vars.borderWidth.strong} dashed ${color.accent.solid};
  border-radius: ${radius.md};
  background: ${color.surface.raised};
  text-align: center;
  pointer-events: none;
  ${textStyle('heading4')}
`;
