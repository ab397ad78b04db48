import { useSample } from '../sample/use-sample.js';
import { Story } from './Story.js';
import { StoryLead } from './StoryLead.js';
import { Others, Root } from './Voices.styles.js';

/** One story that leads and two beside it, each with its credit and its consent. */
export function Voices() {
  const { say } = useSample();
  return (
    <Root>
      <StoryLead
        quote={say('voices.story-1.quote')}
        title={say('voices.story-1.title')}
        more={say('voices.read')}
        credit={{
          tellers: say('voices.story-1.teller'),
          writer: say('credit.archive'),
          licence: say('voices.story-1.licence'),
          until: say('voices.story-1.until'),
        }}
      >
        {say('voices.story-1.text')}
      </StoryLead>
      <Others>
        <Story
          title={say('voices.story-2.title')}
          credit={{
            tellers: say('voices.story-2.teller'),
            licence: say('voices.story-2.licence'),
            until: say('voices.story-2.until'),
          }}
        >
          {say('voices.story-2.text')}
        </Story>
        <Story
          title={say('voices.story-3.title')}
          credit={{
            tellers: say('voices.story-3.teller'),
            licence: say('voices.story-3.licence'),
            until: say('voices.story-3.until'),
          }}
        >
          {say('voices.story-3.text')}
        </Story>
      </Others>
    </Root>
  );
}
