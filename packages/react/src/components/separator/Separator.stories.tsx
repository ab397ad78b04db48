import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Separator, type SeparatorProps } from './index.js';

const words = bilingual({
  en: { asked: 'What was asked', answered: 'What was answered' },
  ar: { asked: 'ما سُئل', answered: 'ما أُجيب به' },
});

/**
 * A rule between two things that space alone does not part. Use it where the subject changes. Do not use it to make a box
 * (`Card`), nor where space would do.
 */
const meta = preview.meta({
  title: 'Components/Separator',
  component: Separator,
  render: words.render<SeparatorProps>(({ asked, answered }, args) => (
    <Stack direction={args.orientation === 'vertical' ? 'row' : 'column'}>
      <Text>{asked}</Text>
      <Separator {...args} />
      <Text>{answered}</Text>
    </Stack>
  )),
});

export const Playground = meta.story();

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** What comes first stands to the right of the rule. */
export const InArabic = Vertical.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Separator {...args} />
    </AllBrands>
  ),
});
