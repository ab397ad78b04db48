import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, reducedMotion, textStyle, transition, visuallyHidden } from '../../system/fragments.js';
import { cross, plus, tick } from '../field/css-icons.js';
import { boxButton, clearButton, fieldBoxDisabled, fieldBoxFocus, fieldBoxInvalid } from '../field/field-box.js';

const { borderWidth, color, radius, size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-file-upload' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[3]};
    min-inline-size: 0;
  }
`;

/* The place where files are dropped. The native control lies over it: a press anywhere opens the files of the device. */
export const Place = styled.div.withConfig({ componentId: 'ws-file-upload-place' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: relative;
    display: flex;
    flex-flow: row wrap;
    place-content: center;
    align-items: center;
    gap: ${space[2]} ${space[3]};
    min-block-size: ${vars.component.fileUpload.blockSize};
    padding: ${space[4]};
    border: ${vars.component.fileUpload.border} dashed ${color.control.border};
    border-radius: ${vars.component.fileUpload.radius};
    background: ${color.control.background};
    color: ${color.text.default};
    ${textStyle('body')}
    ${transition('control', 'background-color', 'border-color')}

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} border-style: solid; }
    &:where([data-dragging]) { border-color: ${color.accent.solid}; border-style: solid; background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where(:has(> input:focus-visible)) { ${fieldBoxFocus} }
    /* Its texts are no control: they keep the contrast of text. */
    &:where(:has(> :disabled)) { ${fieldBoxDisabled} color: ${color.text.muted}; }
    @media (forced-colors: active) { &:where([data-dragging]) { border-color: Highlight; } }
    ${reducedMotion}
  }
`;

export const Input = styled.input.withConfig({ componentId: 'ws-file-upload-input' })`
  @layer wusum.components {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    font: inherit;
    cursor: pointer;
    &::file-selector-button { cursor: inherit; }
    &:where(:disabled) { cursor: not-allowed; }
  }
`;

/* It looks like a button, and the control over it is one. */
export const Choose = styled.span.withConfig({ componentId: 'ws-file-upload-choose' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: ${space[2]};
    min-block-size: ${size.control.sm};
    padding-inline: ${space[4]};
    border: ${borderWidth.default} solid currentColor;
    border-radius: ${radius.control};
    font-weight: ${vars.font.weight.label};
    ${breakWords}
    & > span { ${breakWords} }
    &::before {
      content: '';
      flex: none;
      inline-size: 0.8em;
      block-size: 0.8em;
      ${plus}
    }
    @media (pointer: coarse) { min-block-size: ${size.target}; }
  }
`;

export const Hint = styled.span.withConfig({ componentId: 'ws-file-upload-hint' })`
  @layer wusum.components {
    color: ${color.text.muted};
    ${breakWords}
    :where([data-dragging]) > & { color: inherit; }
    :where(:has(> :disabled)) > & { display: none; }
    /* Fingers drag no files. */
    @media (hover: none) { display: none; }
  }
`;

export const Limit = styled.span.withConfig({ componentId: 'ws-file-upload-limit' })`
  @layer wusum.components {
    ${textStyle('caption')}
    flex-basis: 100%;
    color: ${color.text.muted};
    text-align: center;
    ${breakWords}
    :where([data-dragging]) > & { color: inherit; }
  }
`;

export const Files = styled.ul.withConfig({ componentId: 'ws-file-upload-files' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-file-upload-file' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: ${space[2]};
    padding-block: ${vars.component.fileUpload.itemPadding};
    padding-inline: ${space[4]} ${space[2]};
    border: ${vars.component.fileUpload.itemBorder} solid ${color.border.default};
    border-radius: ${vars.component.fileUpload.itemRadius};
    background: ${color.surface.raised};
    color: ${color.text.default};
    ${textStyle('body')}
    /* A brand may have no border; a fault has one. */
    &:where([data-status='failed']) { border-width: max(${borderWidth.thin}, ${vars.component.fileUpload.itemBorder}); border-color: ${color.status.danger.border}; }
    @media (forced-colors: active) { border-width: max(${borderWidth.thin}, ${vars.component.fileUpload.itemBorder}); }
    &:where([data-status='uploading']) { row-gap: ${space[2]}; }
  }
`;

export const Words = styled.span.withConfig({ componentId: 'ws-file-upload-words' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: ${space[3]};
    min-inline-size: 0;
    & > * { ${breakWords} }
  }
`;

export const Name = styled.bdi.withConfig({ componentId: 'ws-file-upload-name' })`
  @layer wusum.components {
    ${breakWords}
    overflow-wrap: anywhere;
  }
`;

export const Size = styled.span.withConfig({ componentId: 'ws-file-upload-size' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
  }
`;

/* Uploaded: a tick, whose words are for screen readers. */
export const Done = styled.span.withConfig({ componentId: 'ws-file-upload-done' })`
  @layer wusum.components {
    align-self: center;
    color: ${color.status.success.text};
    &::before {
      content: '';
      display: block;
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
      ${tick}
    }
    & > span { ${visuallyHidden} }
  }
`;

export const Failed = styled.span.withConfig({ componentId: 'ws-file-upload-failed' })`
  @layer wusum.components {
    ${textStyle('caption')}
    flex-basis: 100%;
    color: ${color.status.danger.text};
    ${breakWords}
  }
`;

export const Actions = styled.span.withConfig({ componentId: 'ws-file-upload-actions' })`
  @layer wusum.components {
    display: flex;
    @media print { display: none; }
  }
`;

export const Retry = styled.button.withConfig({ componentId: 'ws-file-upload-retry' })`
  @layer wusum.components {
    ${boxButton}
    margin: 0;
    & > :where(svg) { inline-size: ${size.iconMd}; block-size: ${size.iconMd}; }
  }
`;

export const Remove = styled.button.withConfig({ componentId: 'ws-file-upload-remove' })`
  @layer wusum.components {
    ${clearButton}
    margin: 0;
    &:where(:disabled) { display: none; }
  }
`;

export const Bar = styled.span.withConfig({ componentId: 'ws-file-upload-bar' })`
  @layer wusum.components {
    grid-column: 1 / -1;
    padding-inline-end: ${space[2]};
  }
`;

/* Rendered before there is a text: only changes in a known live region are announced. */
export const Rejected = styled.div.withConfig({ componentId: 'ws-file-upload-rejected' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[1]};
    ${textStyle('caption')}
    font-weight: ${vars.font.weight.strong};
    color: ${color.status.danger.text};
    &:where(:empty) { ${visuallyHidden} }
  }
`;

export const Reason = styled.div.withConfig({ componentId: 'ws-file-upload-reason' })`
  @layer wusum.components {
    display: flex;
    align-items: baseline;
    gap: ${space[2]};
    ${breakWords}
    & > span { min-inline-size: 0; overflow-wrap: anywhere; }
    &::before {
      content: '';
      flex: none;
      inline-size: 0.7em;
      block-size: 0.7em;
      ${cross}
    }
  }
`;

/* An output is a status region by itself. */
export const Announcer = styled.output.withConfig({ componentId: 'ws-file-upload-announcer' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
