import preview from '../../../.storybook/preview.js';

const meta = preview.meta({ title: 'Start/Probe', tags: ['!autodocs'] });
export const Probe = meta.story({ render: () => <p style={{ font: 'var(--ws-type-body)' }}>Probe</p> });
