import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { cross, tick } from '../field/css-icons.js';
import { breakWords, focusRing, frame, from, printExact, textStyle, visuallyHidden } from '../../system/fragments.js';

const { borderWidth, color, font, radius, size, space } = vars;
const { marker } = vars.component.stepper;

export const Root = styled.ol.withConfig({ componentId: 'ws-stepper' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-flow: row wrap;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    ${textStyle('body')}
    color: ${color.text.default};
    list-style: none;
    &:where([data-orientation='vertical']) { flex-direction: column; flex-wrap: nowrap; }
  }
`;

/* A line leads to the next step: below the marker, or beside it. It is solid once the step is done. */
export const Step = styled.li.withConfig({ componentId: 'ws-stepper-step' })`
  @layer wusum.components {
    position: relative;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: ${marker} minmax(0, 1fr);
    column-gap: ${space[3]};
    flex: 1 0 100%;
    min-block-size: calc(${marker} + ${space[5]});
    padding-block-end: ${space[4]};
    &:where(:last-child) { min-block-size: 0; padding-block-end: 0; }
    &::after {
      content: '';
      position: absolute;
      inset-block: calc(${marker} + ${space[1]}) ${space[1]};
      inset-inline-start: calc((${marker} - ${borderWidth.default}) / 2);
      border-inline-start: ${borderWidth.default} solid ${color.border.default};
    }
    &:where([data-state='complete'])::after { border-color: ${color.accent.solid}; }
    &:where(:last-child)::after { display: none; }
    [data-orientation='vertical'] > & { flex: none; }
    ${from('sm')} {
      :not([data-orientation='vertical']) > & {
        flex: 1 1 0;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        row-gap: ${space[2]};
        min-inline-size: 0;
        padding-block-end: 0;
        padding-inline-end: ${space[4]};
      }
      :not([data-orientation='vertical']) > &::after {
        inset-block: calc((${marker} - ${borderWidth.default}) / 2) auto;
        inset-inline: calc(${marker} + ${space[2]}) ${space[2]};
        border-block-start: ${borderWidth.default} solid ${color.border.default};
        border-inline-start: 0;
      }
      :not([data-orientation='vertical']) > &:where([data-state='complete'])::after { border-color: ${color.accent.solid}; }
    }
  }
`;

export const Marker = styled.span.withConfig({ componentId: 'ws-stepper-marker' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    display: grid;
    place-content: center;
    inline-size: ${marker};
    block-size: ${marker};
    overflow: hidden;
    text-overflow: ellipsis;
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: ${radius.control};
    background: ${color.surface.raised};
    color: ${color.text.muted};
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
    &::before { inline-size: calc(${size.iconSm} * 0.75); block-size: calc(${size.iconSm} * 0.75); }
    [data-state='complete'] > & { border-color: ${color.accent.solid}; background: ${color.accent.solid}; color: ${color.accent.onSolid}; }
    [data-state='complete'] > &::before { content: ''; ${tick} }
    [data-state='current'] > & {
      border-color: ${color.accent.solid};
      background: ${color.accent.soft};
      color: ${color.accent.text};
      box-shadow: inset 0 0 0 ${borderWidth.thin} ${color.accent.solid};
    }
    [data-state='error'] > & { border-color: ${color.status.danger.solid}; background: ${color.status.danger.soft}; color: ${color.status.danger.text}; }
    [data-state='error'] > &::before { content: ''; ${cross} }
    @media (forced-colors: active) {
      [data-state='current'] > & { outline: ${borderWidth.default} solid Highlight; }
    }
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-stepper-content' })`
  @layer wusum.components {
    ${breakWords}
    padding-block-start: calc((${marker} - 1lh) / 2);
    ${from('sm')} { :not([data-orientation='vertical']) > * > & { padding: 0; } }
  }
`;

export const Name = styled.div.withConfig({ componentId: 'ws-stepper-name' })`
  @layer wusum.components {
    box-sizing: border-box;
    border-radius: ${radius.sm};
    color: ${color.text.muted};
    ${textStyle('label')}
    overflow-wrap: break-word;
    text-align: start;
    [data-state='complete'] > * > & { color: ${color.text.default}; }
    [data-state='current'] > * > & { color: ${color.text.default}; font-weight: ${font.weight.strong}; }
    [data-state='error'] > * > & { color: ${color.status.danger.text}; }
    &:where(button) { appearance: none; padding: 0; border: 0; background: none; cursor: pointer; }
    &:where(a, button) { text-decoration: underline; }
    &:where(a, button) { min-block-size: ${size.iconLg}; }
    ${focusRing}
  }
`;

export const State = styled.span.withConfig({ componentId: 'ws-stepper-state' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;

export const Description = styled.div.withConfig({ componentId: 'ws-stepper-description' })`
  @layer wusum.components {
    color: ${color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: break-word;
  }
`;
