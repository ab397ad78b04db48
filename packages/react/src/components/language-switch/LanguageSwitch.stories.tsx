import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import file from './LanguageSwitch.words.json' with { type: 'json' };
import { LanguageSwitch, type LanguageSwitchProps } from './index.js';

const words = storyWords(file);

/**
 * The languages of a page, each by its own name and in its own script. Use it in the header or the footer of a product. Do
 * not use it for the language of one text: set `lang` on it.
 */
const meta = preview.meta({
  title: 'Components/LanguageSwitch',
  component: LanguageSwitch,
  args: { languages: ['ar', 'en'] },
  render: (args) => <Named {...args} />,
});

function Named(props: LanguageSwitchProps) {
  return <LanguageSwitch aria-label={useWords(words).name} href={(language) => `#${language}`} {...props} />;
}

export const Playground = meta.story({});

/** Each name has the script and the direction of its language. */
export const Several = meta.story({ args: { languages: ['ar', 'en', 'fr', 'ur', 'tr'] } });

export const InArabic = Several.extend({ globals: { lang: 'ar' } });
