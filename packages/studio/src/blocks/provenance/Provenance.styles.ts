import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space, radius } = vars;
const narrow = '@media (max-width: 60rem)';

export const Provenance = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: ${space[6]};
  margin-block: ${space[3]} ${space[2]};
  padding: ${space[4]};
  background: ${color.surface.base};
  border-radius: ${radius.md};

  & h3 {
    ${textStyle('caption')}
    font-weight: ${vars.font.weight.strong};
    margin: 0 0 ${space[2]};
  }
  & ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[1]};
    overflow-wrap: anywhere;
    margin: 0 0 ${space[4]};
    padding: 0;
    list-style: none;
    ${textStyle('caption')}
  }
  & ol.values > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
    gap: ${space[4]};
  }
  & ol.layers > li {
    color: ${color.text.muted};
  }
  & ol.layers > li[data-won] {
    color: ${color.text.default};
    font-weight: ${vars.font.weight.strong};
  }
  & ol.values i {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: ${space[2]};
    vertical-align: -0.125em;
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
  }
`;
