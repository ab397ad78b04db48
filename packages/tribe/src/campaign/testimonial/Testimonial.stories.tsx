import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { MemberMark } from '../../symbols/index.js';
import { Testimonial } from './index.js';
import file from './Testimonial.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * What a person said, in the language that they spoke. Use it with consent for this page.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Testimonial', component: Testimonial });

export const Playground = meta.story({
  args: { name: 'nura', lang: 'en' },
  render: words.render(({ quote, name, role, lang }) => (
    <Testimonial lang={lang} name={name} relation={role} mark={<MemberMark seed="nura" />}>
      {quote}
    </Testimonial>
  )),
});

/** Said in the other language than that of the page. */
export const OtherLanguage = meta.story({
  args: { name: 'nura', lang: 'ar' },
  render: words.render(({ name, role }) => (
    <Testimonial lang="ar" name={name} relation={role}>
      {words.for('ar').quote}
    </Testimonial>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
