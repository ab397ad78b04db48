import { useState } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Brand } from '../brand/index.js';
import file from './ModeSwitch.words.json' with { type: 'json' };
import { ModeSwitch, type ModeChoice, type ModeSwitchProps } from './index.js';

const words = storyWords(file);

/**
 * The choice between a light and a dark look, or that of the device. Use it in the settings or the footer of a product. Do
 * not use it for a part of a page (`Brand mode`).
 */
const meta = preview.meta({ title: 'Components/ModeSwitch', component: ModeSwitch });

/** In a story it changes a part of the page, which controls it. */
function Part(props: ModeSwitchProps) {
  const { name } = useWords(words);
  const [mode, setMode] = useState<ModeChoice>();
  return (
    <Brand mode={mode}>
      <ModeSwitch aria-label={name} value={mode ?? 'system'} onValueChange={setMode} {...props} />
    </Brand>
  );
}

export const Playground = meta.story({ render: (args) => <Part {...args} /> });

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
