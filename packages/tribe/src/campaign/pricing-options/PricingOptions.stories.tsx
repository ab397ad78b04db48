import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '@wusum/react/button';
import { PricingOptions, PricingOption } from './index.js';
import file from './PricingOptions.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * What a membership costs, two to four options side by side. Use it with whole prices.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/PricingOptions', component: PricingOptions });

export const Playground = meta.story({
  render: words.render(({ month, choose, guest, member }) => (
    <PricingOptions>
      <PricingOption
        heading={guest.heading}
        amount={0}
        currency="OMR"
        includes={Object.values(guest.includes)}
        action={<Button>{choose}</Button>}
      >
        {guest.text}
      </PricingOption>
      <PricingOption
        heading={member.heading}
        note={member.note}
        amount={2.5}
        currency="OMR"
        period={month}
        includes={Object.values(member.includes)}
        action={
          <Button variant="solid" color="accent">
            {choose}
          </Button>
        }
      >
        {member.text}
      </PricingOption>
    </PricingOptions>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
