import preview from '@wusum/story-kit/preview';
import { OnboardingPage } from './OnboardingPage.js';
import { pageWords } from './CarePage.js';

/** The first visit of a member: people welcome them, and then the rules. In each brand, with copy of its own. */
const meta = preview.meta({
  title: 'Tribe/Pages/Onboarding',
  component: OnboardingPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: pageWords.render(() => <OnboardingPage />),
});

export const Whole = meta.story();

export const InArabic = Whole.extend({ globals: { lang: 'ar' } });
