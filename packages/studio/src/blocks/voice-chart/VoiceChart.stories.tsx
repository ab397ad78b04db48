import preview from '@wusum/story-kit/preview';
import { VoiceChart } from './VoiceChart.js';

const meta = preview.meta({
  title: 'Blocks/VoiceChart',
  component: VoiceChart,
  args: {},
});

export const Playground = meta.story({});
