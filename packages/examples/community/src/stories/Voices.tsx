import { useCopy } from '../copy/use-copy.js';
import { Story } from './Story.js';
import { StoryLead } from './StoryLead.js';
import { Others, Root } from './Voices.styles.js';

/** The first story and two more, each with its credit and consent. */
export function Voices() {
  const { t } = useCopy();
  return (
    <Root>
      <StoryLead
        quote={t('voices.story-1.quote')}
        title={t('voices.story-1.title')}
        more={t('voices.read')}
        credit={{
          author: t('voices.story-1.author'),
          writer: t('credit.archive'),
          licence: t('voices.story-1.licence'),
          until: t('voices.story-1.until'),
        }}
      >
        {t('voices.story-1.text')}
      </StoryLead>
      <Others>
        <Story
          title={t('voices.story-2.title')}
          credit={{
            author: t('voices.story-2.author'),
            licence: t('voices.story-2.licence'),
            until: t('voices.story-2.until'),
          }}
        >
          {t('voices.story-2.text')}
        </Story>
        <Story
          title={t('voices.story-3.title')}
          credit={{
            author: t('voices.story-3.author'),
            licence: t('voices.story-3.licence'),
            until: t('voices.story-3.until'),
          }}
        >
          {t('voices.story-3.text')}
        </Story>
      </Others>
    </Root>
  );
}
