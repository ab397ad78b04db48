import preview from '../../../../../.storybook/preview.js';
import { Keep as Page } from './Keep.js';

const meta = preview.meta({
  title: 'Start/Keep a brand',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', brands: 'one' },
});

export const KeepABrand = meta.story({ name: 'Keep a brand', render: () => <Page /> });
