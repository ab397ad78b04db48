import preview from '@wusum/story-kit/preview';
import { EditABrand as Page } from './EditABrand.js';

const meta = preview.meta({
  title: 'Start/Edit a brand',
  tags: ['!autodocs', 'page'],
  // The page has the draft that it edits, and no frame would. The title of the panel is as Storybook shows it.
  parameters: { layout: 'fullscreen', compare: false, inLatin: ['Brand'] },
});

export const EditABrand = meta.story({ name: 'Edit a brand', render: () => <Page /> });
