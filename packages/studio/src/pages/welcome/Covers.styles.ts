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

  /* The cover as it is on a page, at two fifths of its size. */
  & > .top {
    display: flex;
    flex-direction: column;
    justify-content: end;
    flex: none;
    box-sizing: border-box;
    block-size: calc(${space[10]} * 2.4 / 0.4);
    padding: ${space[8]} ${space[8]} 0;
    zoom: 0.4;
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
    gap: ${space[5]};
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
