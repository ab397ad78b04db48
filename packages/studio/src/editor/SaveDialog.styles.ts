import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosure } from '../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* A panel is low: the dialog takes all of it, and only its list scrolls. At high zoom all of it scrolls. */
const low = '@media (max-height: 34em) and (min-height: 14em)';

/* Around the dialog: it has no box of its own. */
export const Sheet = styled.div`
  display: contents;

  ${low} {
    & > dialog {
      inline-size: calc(100% - 2 * ${space[2]});
      block-size: calc(100dvb - 2 * ${space[2]});
      max-block-size: none;
      overflow: hidden;
    }
    & > dialog > h2 {
      padding-block-start: ${space[3]};
      ${textStyle('heading4')}
    }
    & > dialog > .ws-dialog-cross {
      inset-block-start: ${space[2]};
    }
    & > dialog > .ws-dialog-body {
      flex: 1;
      min-block-size: 0;
      padding-block: ${space[2]};
      overflow: auto;
    }
  }
`;

export const Parts = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[4]};

  & > p {
    margin: 0;
  }
  & summary {
    padding-block: ${space[1]};
    ${disclosure}
    overflow-wrap: anywhere;
    ${textStyle('label')}
  }
`;

export const Working = styled.div`
  display: flex;
  gap: ${space[3]};
  align-items: center;
  color: ${color.text.muted};
`;

export const Sentences = styled.ul`
  margin: 0;
  padding-inline-start: ${space[5]};
`;

export const Findings = styled.ul`
  display: grid;
  gap: ${space[2]};
  margin: 0;
  padding: ${space[2]} 0;
  list-style: none;
  ${textStyle('caption')}

  &:dir(rtl) {
    text-align: end;
  }
`;

export const Patch = styled.pre`
  max-block-size: 16rem;
  margin: ${space[1]} 0 0;
  padding-block: ${space[2]};
  overflow: auto;
  border: ${hairline};
  border-radius: ${radius.sm};
  background: ${color.surface.sunken};
  ${textStyle('caption')}
  font-family: ${vars.font.family.code};

  & > span {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
    padding-inline: ${space[3]};
  }
  & > [data-line='added'] {
    background: ${color.status.success.soft};
    color: ${color.status.success.text};
  }
  & > [data-line='removed'] {
    background: ${color.status.danger.soft};
    color: ${color.status.danger.text};
  }
`;

export const Conflict = styled.div`
  display: grid;
  gap: ${space[3]};
  padding: ${space[4]};
  border: ${hairline};
  border-radius: ${radius.md};

  & > h3 {
    margin: 0;
    overflow-wrap: anywhere;
    ${textStyle('label')}
  }
  & > dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[1]} ${space[4]};
    margin: 0;
    ${textStyle('caption')}
  }
  & dt {
    color: ${color.text.muted};
  }
  & dd {
    display: flex;
    gap: ${space[2]};
    align-items: center;
    margin: 0;
    overflow-wrap: anywhere;
  }
  & dd > i {
    inline-size: ${space[5]};
    block-size: ${space[5]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
`;

export const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  padding-block-start: ${space[1]};
`;

/* What saves stays in view while the list scrolls. */
export const Footer = styled.div`
  position: sticky;
  inset-block-end: 0;
  flex: none;
  padding-block: ${space[2]};
  background: ${color.surface.raised};

  ${low} {
    padding-block: 0;
    border-block-start: ${hairline};

    & > * {
      padding-block: ${space[2]};
    }
  }
`;
