import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, frame, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-care-queue' })`
  @layer wusum.components {
    ${frame}
    min-inline-size: 0;
    color: ${color.text.default};
  }
`;

export const Items = styled.ol.withConfig({ componentId: 'ws-care-items' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    list-style: none;
    & > :where(li + li) { border-block-start: ${border.rule}; }
    &:where([hidden]) { display: none; }
  }
`;

export const Entry = styled.article.withConfig({ componentId: 'ws-care-entry' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};
    padding-block: ${space[5]};
    ${breakWords}
    break-inside: avoid;
    &:where([data-closed]) { color: ${color.text.muted}; }
  }
`;

export const Facts = styled.div.withConfig({ componentId: 'ws-care-facts' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[4]};
    color: ${color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: anywhere;
  }
`;

export const Notes = styled.ul.withConfig({ componentId: 'ws-care-notes' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
    & > :where(li) { padding-inline-start: ${space[4]}; border-inline-start: ${borderWidth.strong} solid ${color.border.default}; }
  }
`;

export const Problem = styled.p.withConfig({ componentId: 'ws-care-problem' })`
  @layer wusum.components {
    margin: 0;
    color: ${color.status.warning.text};
    &:where(:empty) { position: absolute; }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-care-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[4]};
    /* Words without a box begin where the text begins, also on a second line. */
    & > [data-variant='ghost'] { padding-inline: 0; }
    @media print { display: none; }
  }
`;

export const Form = styled.form.withConfig({ componentId: 'ws-care-form' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[4]};
    max-inline-size: ${vars.size.containerSm};
  }
`;
