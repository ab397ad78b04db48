import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Area = styled.section`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  gap: ${space[4]};
  min-block-size: 0;
  min-inline-size: 0;
  overflow-y: auto;
  padding: ${space[4]};
`;

export const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[3]} ${space[6]};
  align-items: center;
  justify-content: space-between;

  & > p {
    flex: 1 1 24rem;
    max-inline-size: 44rem;
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

/** As wide as a phone at least: a narrower window would show how the component wraps, not how dense it is. */
export const Frames = styled.div`
  display: grid;
  grid-auto-columns: minmax(min(22rem, 100%), 1fr);
  grid-auto-flow: column;
  gap: ${space[4]};
  min-block-size: 20rem;
  overflow-x: auto;

  & > figure {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: ${space[2]};
    margin: 0;
  }
  & figcaption {
    ${textStyle('label')}
  }
  & iframe {
    inline-size: 100%;
    block-size: 100%;
    border: ${hairline};
    background: ${color.surface.canvas};
  }
`;
