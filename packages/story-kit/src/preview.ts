import { sanitize } from 'storybook/internal/csf';
import preview from '../../../.storybook/preview.js';

const { meta } = preview;

/**
 * The preview of this repository's Storybook, from which every story file makes its `meta`. The ids of its stories come from
 * the title in the file (`Components/Button` → `components-button--…`): the sidebar adds a group to the title, and a component
 * that moves to another group keeps its address.
 */
export default Object.assign(preview, {
  meta: ((input: { id?: string; title?: string }) =>
    meta.call(preview, { id: sanitize(input.title ?? ''), ...input } as never)) as typeof meta,
});
