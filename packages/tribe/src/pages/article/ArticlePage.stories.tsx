import { Box, Container, useScope } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Fragment, type ReactNode } from 'react';
import {
  Article,
  articleJsonLd,
  Byline,
  Corrected,
  Correction,
  Disagreement,
  Glossary,
  GlossaryTerm,
  KeyClaim,
  NoteRef,
  Notes,
  numberNotes,
  Outline,
  PullQuote,
  ReadingProgress,
  SeriesNav,
  StructuredData,
  type ArticleData,
  type Claim,
  type CorrectionData,
  type Note,
  type NumberedNote,
  type Series,
  type Source,
  type Term,
  type TextHeading,
} from '../../thought/index.js';
import file from './ArticlePage.words.json' with { type: 'json' };
import essays from './essays.json' with { type: 'json' };

const words = storyWords(file);

/** An essay of each brand: outline, correction, claim, the other view, sources, glossary and series. */
const meta = preview.meta({
  title: 'Tribe/Pages/Article',
  component: ArticlePage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: words.render(() => <ArticlePage />),
});

export const Essay = meta.story();

export const InArabic = Essay.extend({ globals: { lang: 'ar' } });

/** How long each brand's essay takes to read, in minutes, and the works that it rests on: the first is that of its note. */
const all: Readonly<Record<string, { readonly minutes: number; readonly sources: readonly Source[] }>> = essays;

/** A whole page: an essay of the brand with its outline, claim, other view, sources and series. */
function ArticlePage() {
  const { brand = '' } = useScope();
  const texts: Readonly<Record<string, EssayText>> = useWords(words);
  const id = Object.hasOwn(texts, brand) ? brand : Object.keys(texts)[0]!;
  return <Page essay={texts[id]!} brand={id} />;
}

function Page({ essay, brand }: { essay: EssayText; brand: string }) {
  const { article, correction, headings, notes: given, series, term } = dataOf(essay, brand);
  const notes = numberNotes(given);
  return (
    <>
      <StructuredData data={articleJsonLd(article)} />
      <ReadingProgress of="text" />
      <Container asChild size="xl">
        <Box asChild paddingBlock={8}>
          <main>
            <Article.Root language={essay.language} id="text">
              <Article.Header kicker={essay.kicker} title={essay.title} summary={essay.summary}>
                <Byline
                  authors={article.authors}
                  published={article.published}
                  updated={correction.at}
                  minutes={article.minutes ?? 1}
                />
                <Correction correction={correction} />
              </Article.Header>
              <Article.Aside>
                <Outline headings={headings} />
              </Article.Aside>
              <Text essay={essay} brand={brand} notes={notes} />
              <Article.Footer>
                <Notes notes={notes} kind="sources" />
                <Glossary terms={[term]} />
                <SeriesNav series={series} part={2} />
              </Article.Footer>
            </Article.Root>
          </main>
        </Box>
      </Container>
    </>
  );
}

function Text({ essay, brand, notes }: { essay: EssayText; brand: string; notes: readonly NumberedNote[] }) {
  const { article, claim, correction, term } = dataOf(essay, brand);
  const [first, second, third] = notes;
  const corrected = [essay.is, <Corrected key="correction" correction={correction} />] as const;
  const explained = [
    essay.termIn,
    <GlossaryTerm key="term" term={term}>
      {essay.termIn}
    </GlossaryTerm>,
  ] as const;
  return (
    <Article.Body>
      <p>
        <Marked text={essay.first} marks={[corrected, explained]} />
      </p>
      <KeyClaim claim={claim} />
      <h2 id="first">{essay.h1}</h2>
      <p>
        <Marked text={essay.second} marks={[corrected]} />
        <NoteRef note={first!} />
      </p>
      <PullQuote>{essay.quote}</PullQuote>
      <h2 id="last">{essay.h2}</h2>
      <p>
        {essay.third}
        <NoteRef note={second!} />
        <NoteRef note={third!} />
      </p>
      <Disagreement
        claim={{ text: claim.text, holder: article.authors[0]! }}
        other={{ text: essay.other, holder: { name: essay.otherName, role: essay.otherRole } }}
      />
    </Article.Body>
  );
}

interface MarkedProps {
  text: string;
  /** Words, and the element where each of them is first. */
  marks: readonly (readonly [words: string, node: ReactNode])[];
}

/** A text in which some words are components. */
function Marked({ text, marks }: MarkedProps): ReactNode {
  const found = marks
    .map(([words, node]) => ({ at: text.indexOf(words), length: words.length, node }))
    .filter(({ at }) => at >= 0)
    .toSorted((first, second) => first.at - second.at);
  const ends = [0, ...found.map(({ at, length }) => at + length)];
  return (
    <>
      {found.map(({ at, node }, index) => (
        <Fragment key={at}>
          {text.slice(ends[index], at)}
          {node}
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

/** The texts of one essay in one language. */
type EssayText = (typeof words.en)[keyof typeof words.en];

interface EssayData {
  readonly article: ArticleData;
  readonly claim: Claim;
  readonly correction: CorrectionData;
  readonly headings: readonly TextHeading[];
  readonly notes: readonly Note[];
  readonly series: Series;
  readonly term: Term;
}

/** The data of an essay, as an application would have it. */
function dataOf(essay: EssayText, brand: string): EssayData {
  const { language } = essay;
  const { minutes, sources: works } = all[brand]!;
  const correction = { id: 'one', at: '2026-11-20', text: essay.correction, was: essay.was, is: essay.is };
  const series = {
    title: essay.kicker,
    address: '/thought',
    parts: [{ title: essay.part1, address: '/thought/1' }, { title: essay.title }, { title: essay.part3 }],
  };
  return {
    article: {
      address: `https://${brand}.example/thought/2`,
      title: essay.title,
      language,
      summary: essay.summary,
      authors: [{ name: essay.author, role: essay.role }],
      published: '2026-11-03',
      updated: correction.at,
      minutes,
      sources: works,
      corrections: [correction],
      series,
      part: 2,
    },
    claim: {
      text: essay.claim,
      confidence: 'medium',
      evidence: [
        { kind: 'study', text: essay.study },
        { kind: 'testimony', text: essay.testimony },
      ],
      wouldChange: essay.would,
    },
    correction,
    headings: [
      { id: 'first', text: essay.h1, level: 2 },
      { id: 'last', text: essay.h2, level: 2 },
    ],
    notes: works.map((source, index) => ({
      id: `source-${index + 1}`,
      source,
      ...(index === 0 ? { text: essay.note } : undefined),
    })),
    series,
    term: { id: 'term', name: essay.term, language, meaning: essay.meaning, other: otherName(language, brand) },
  };
}

/** The name of the term in the other language. */
function otherName(language: string, brand: string): { readonly name: string; readonly language: string } {
  const other = language === 'ar' ? 'en' : 'ar';
  const texts: Readonly<Record<string, EssayText>> = words.for(other);
  return { name: texts[brand]!.term, language: other };
}
