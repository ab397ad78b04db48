import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosure } from '../../parts/styles.js';

const { color, space, radius, borderWidth } = vars;

export const Commits = styled.ol`
  display: grid;
  gap: ${space[2]};
  margin: 0;
  padding: 0;
  list-style: none;

  & > li {
    border-block-end: ${borderWidth.thin} solid ${color.border.default};
  }
  & summary {
    padding-block: ${space[2]};
    ${disclosure}
  }
`;

/* Author and date, below the subject. */
export const By = styled.span`
  display: block;
  color: ${color.text.muted};
  ${textStyle('caption')}
`;

export const Changes = styled.div`
  display: grid;
  gap: ${space[3]};
  justify-items: start;
  padding-block-end: ${space[4]};

  & > ul {
    display: grid;
    gap: ${space[3]};
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & > ul > li {
    display: grid;
    gap: ${space[1]};
    justify-items: start;
    padding: ${space[3]};
    border-radius: ${radius.md};
    background: ${color.surface.sunken};
  }
  & code {
    overflow-wrap: anywhere;
    ${textStyle('caption')}
  }
  & dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: ${space[1]} ${space[3]};
    align-items: center;
    margin: 0;
  }
  & dt,
  & small,
  & dd > i {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & dd {
    display: flex;
    gap: ${space[2]};
    align-items: center;
    min-inline-size: 0;
    margin: 0;
  }
  & p {
    margin: 0;
  }
`;

/* A long one, such as a drawing, is cut off: it is in git. */
export const Value = styled.span`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow-wrap: anywhere;

  &[data-code] {
    font-family: ${vars.font.family.code};
    ${textStyle('caption')}
  }
`;

export const Swatch = styled.i`
  flex: none;
  inline-size: ${space[5]};
  block-size: ${space[5]};
  border: ${borderWidth.thin} solid ${color.border.default};
  border-radius: ${radius.sm};
`;
