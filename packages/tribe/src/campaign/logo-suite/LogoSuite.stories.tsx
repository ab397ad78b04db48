import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Sign } from '../../symbols/index.js';
import { LogoSuite } from './index.js';
import file from './LogoSuite.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The organisations beside a brand, of one height and one colour. Use it for those who said yes to being named.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/LogoSuite', component: LogoSuite });

export const Playground = meta.story({
  args: { logos: [] },
  render: words.render(({ names }) => (
    <LogoSuite
      logos={Object.values(names).map((name, index) => ({
        name,
        href: '#logos',
        drawing: index === 1 ? <Sign name="fork" /> : undefined,
      }))}
    />
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
