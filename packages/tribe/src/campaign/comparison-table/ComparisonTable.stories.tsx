import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { ComparisonTable } from './index.js';
import file from './ComparisonTable.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * What two to four choices have in common and where they differ. A value is a word, never a sign alone.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/ComparisonTable', component: ComparisonTable });

export const Playground = meta.story({
  args: {
    caption: words.en.caption,
    subject: words.en.subject,
    columns: [],
    rows: [],
    yes: words.en.yes,
    no: words.en.no,
  },
  render: words.render(({ caption, subject, yes, no, guest, member, rows }) => (
    <ComparisonTable
      caption={caption}
      subject={subject}
      yes={yes}
      no={no}
      columns={[
        { id: 'guest', heading: guest },
        { id: 'member', heading: member },
      ]}
      rows={[
        { id: 'listen', heading: rows.listen, values: { guest: true, member: true } },
        { id: 'ask', heading: rows.ask, values: { guest: false, member: true } },
        { id: 'days', heading: rows.days, values: { guest: rows.one, member: rows.all } },
      ]}
    />
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
