import preview from '@wusum/story-kit/preview';
import { ConversationPage } from './ConversationPage.js';
import { pageWords } from './CarePage.js';

/** A conversation in two languages: what is unanswered comes before the field, and the rules are beside it. In each brand, with copy of its own. */
const meta = preview.meta({
  title: 'Tribe/Pages/Conversation',
  component: ConversationPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: pageWords.render(() => <ConversationPage />),
});

export const Whole = meta.story();

export const InArabic = Whole.extend({ globals: { lang: 'ar' } });
