import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { NumberText } from '../number-text/index.js';
import { Pattern } from '../pattern/index.js';
import { proseProps } from './Prose.props.js';
import { Prose, type ProseProps } from './index.js';
import file from './Prose.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The look of a long text whose elements have no classes: what a Markdown renderer gives. Use it for articles, stories, and
 * texts that people write. Do not use it for the page around them.
 */
const meta = preview.meta({
  title: 'Components/Prose',
  component: Prose,
  args: { ...proseProps.defaults },
  argTypes: {
    size: { control: 'radio', options: proseProps.variants.size },
    measure: { control: 'radio', options: proseProps.variants.measure },
    blockDirection: { control: 'radio', options: proseProps.variants.blockDirection },
    asChild: { control: false },
    children: { control: false },
  },
  render: (args) => <Article {...args} />,
});

function Article(props: ProseProps) {
  const word = useWords(words);
  return (
    <Prose {...props} asChild={false}>
      <h2>{word.title}</h2>
      <p>
        {word.lead} <a href="#kept">{word.leadLink}</a> {word.leadEnd}
      </p>
      <h3>{word.how}</h3>
      <p>{word.howText}</p>
      <ol>
        <li>{word.first}</li>
        <li>{word.second}</li>
        <li>
          {word.third}
          <ul>
            <li>{word.thirdDetail}</li>
          </ul>
        </li>
      </ol>
      <ul>
        <li>
          <input type="checkbox" disabled defaultChecked aria-label={word.done} /> {word.done}
        </li>
        <li>
          <input type="checkbox" disabled aria-label={word.open} /> {word.open}
        </li>
      </ul>
      <blockquote>
        <p>{word.quote}</p>
      </blockquote>
      <h3>{word.words}</h3>
      <p>
        {word.wordsText} <code>words.ar.json</code> {word.wordsEnd}
      </p>
      <Lines />
      <Evenings />
      <hr />
      <figure>
        <Pattern variant="band" />
        <figcaption>{word.figure}</figcaption>
      </figure>
    </Prose>
  );
}

function Lines() {
  return (
    <pre>
      <code>{'wusum check --brand clay\nwusum theme --tokens tokens --out theme'}</code>
    </pre>
  );
}

function Evenings() {
  const word = useWords(words);
  return (
    <table>
      <thead>
        <tr>
          <th>{word.circle}</th>
          <th>{word.evening}</th>
          <th align="right">{word.voices}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{word.river}</td>
          <td>{word.monday}</td>
          <td align="right">
            <NumberText value={9} />
          </td>
        </tr>
        <tr>
          <td>{word.palm}</td>
          <td>{word.thursday}</td>
          <td align="right">
            <NumberText value={14} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

export const Playground = meta.story({});

export const Lead = meta.story({ args: { size: 'lead' } });

/** Lists, quotes and tables begin at the right; code is read from the left; numbers have the digits of the locale. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
