import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, font, space } = vars;

export const Root = styled.form.withConfig({ componentId: 'ws-reply-composer' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    min-inline-size: 0;
    padding-block-start: ${space[5]};
    border-block-start: ${border.rule};
    color: ${color.text.default};
    @media print { display: none; }
  }
`;

export const Heading = styled.p.withConfig({ componentId: 'ws-reply-composer-heading' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('body')}
    font-weight: ${font.weight.strong};
  }
`;

export const Questions = styled.ul.withConfig({ componentId: 'ws-reply-composer-questions' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[4]};
    margin: 0;
    padding: 0;
    list-style: none;
    & > :where(li) {
      ${breakWords}
      padding-inline-start: ${space[4]};
      border-inline-start: ${borderWidth.strong} solid ${color.accent.solid};
      ${textStyle('lead')}
    }
  }
`;

export const Asked = styled.div.withConfig({ componentId: 'ws-reply-composer-asked' })`
  @layer wusum.components {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-reply-composer-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[3]} ${space[4]};
  }
`;
