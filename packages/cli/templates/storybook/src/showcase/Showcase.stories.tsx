import type { Meta, StoryObj } from '@storybook/react-vite';
import { Showcase } from './Showcase';

const meta: Meta<typeof Showcase> = { title: 'Showcase', component: Showcase };

export default meta;

/** Every language of the project, light and dark. */
export const All: StoryObj<typeof meta> = {};
