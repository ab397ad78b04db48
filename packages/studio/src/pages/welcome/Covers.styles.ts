import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../parts/styles.js';

const { color, space, border, radius } = vars;

export const Covers = styled.div`
  ${columns('11.5rem', 'fit')}
  gap: ${space[4]};
`;

export const Volume = styled.article`
  display: flex;
  flex-direction: column;
  overflow: hidden;
  min-block-size: calc(${space[10]} * 3.5);
  background: ${color.surface.canvas};
  color: ${color.text.default};
  border: ${border.card};
  border-color: ${color.border.strong};
  border-radius: ${radius.card};
  ${textStyle('body')}

  & > .top {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 3fr) minmax(0, 2fr);
    flex: none;
    block-size: calc(${space[10]} * 1.6);
    background: ${color.cover.background};
    color: ${color.cover.mark};
    overflow: hidden;
  }
  & > .top > svg:first-child {
    place-self: center;
    block-size: 62%;
  }
  & > .name {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    flex: 1;
    gap: ${space[5]};
    padding: ${space[4]} ${space[4]} ${space[5]};
  }
  & > .name > p {
    ${textStyle('heading3')}
    font-family: ${vars.font.family.display};
    margin: 0;
    text-wrap: balance;
  }
  & > .name > div {
    direction: ltr;
    display: grid;
    gap: ${space[4]};
  }
  & > .name svg {
    block-size: ${space[6]};
    max-inline-size: 78%;
    overflow: visible;
  }
  & > .name svg:last-child {
    justify-self: end;
  }
`;
