import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Byline } from '../byline/index.js';
import { Outline } from '../outline/index.js';
import { PullQuote } from '../pull-quote/index.js';
import { Article, articleProps, type ArticleBodyProps } from './index.js';
import file from './Article.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text that leads by thought. Use it once on a page, in a `Container`. Do not use it for the stories of members, who decide
 * where they are shown.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Article',
  component: Article.Body,
  args: { ...articleProps.defaults },
  argTypes: { opening: { control: 'radio', options: articleProps.variants.opening } },
  render: ({ opening }) => <Essay opening={opening} />,
});

function Essay({ opening }: Pick<ArticleBodyProps, 'opening'>) {
  const text = useWords(words);
  return (
    <Article.Root language={text.language}>
      <Article.Header kicker={text.kicker} title={text.title} summary={text.summary}>
        <Byline authors={[{ name: text.author, role: text.role }]} published="2026-11-03" minutes={7} />
      </Article.Header>
      <Article.Aside>
        <Outline
          headings={[
            { id: 'hand', text: text.hand, level: 2 },
            { id: 'ask', text: text.ask, level: 2 },
          ]}
        />
      </Article.Aside>
      <Article.Body opening={opening}>
        <p>{text.first}</p>
        <h2 id="hand">{text.hand}</h2>
        <p>{text.second}</p>
        <p>{text.third}</p>
        <PullQuote>{text.quote}</PullQuote>
        <h2 id="ask">{text.ask}</h2>
        <p>{text.fourth}</p>
      </Article.Body>
    </Article.Root>
  );
}

export const Playground = meta.story({});

export const PlainOpening = meta.story({ args: { opening: 'plain' } });

/** Lines are further apart, paragraphs begin after half a line, and nothing is slanted or spaced. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
