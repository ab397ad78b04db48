import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../../parts/styles.js';

const { color, space, radius, borderWidth, font } = vars;
const hairline = `${borderWidth.thin} solid ${color.border.subtle}`;

export const Mail = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[5]};
`;

/* One line of an inbox: the sender, the subject, and how it begins. */
export const Inbox = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[1]} ${space[4]};
  margin: 0;
  padding-block: ${space[3]};
  border-block: ${hairline};

  & > b {
    font-weight: ${font.weight.strong};
  }
  & > :last-child {
    color: ${color.text.muted};
  }
`;

export const Windows = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[5]};

  & > figure {
    align-content: start;
    max-inline-size: 100%;
  }
`;

/* The frame keeps its width; the window is as large as it is shown. */
export const Window = styled.div`
  inline-size: var(--wsb-width);
  max-inline-size: 100%;
  block-size: calc(var(--wsb-height) * var(--wsb-scale));
  overflow: hidden;
  border-radius: ${radius.md};
  outline: ${hairline};

  & > iframe {
    display: block;
    inline-size: var(--wsb-width);
    block-size: var(--wsb-height);
    border: 0;
    transform: scale(var(--wsb-scale));
    transform-origin: 0 0;
  }
  &:dir(rtl) > iframe {
    transform-origin: 100% 0;
  }
`;

/* The plain text, and the files beside it. */
export const Beside = styled.div`
  ${columns('26rem', 'fit')}
  gap: ${space[5]} ${space[7]};
  align-items: start;
`;

export const Plain = styled.div`
  padding: ${space[4]};
  background: ${color.surface.base};
  border: ${hairline};
  border-radius: ${radius.md};

  & > h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[4]};
  }
  & > pre {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    ${textStyle('code')}
  }
`;
