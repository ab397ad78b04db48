import { Container, useScope } from '@wusum/react';
import { useWords } from '@wusum/story-kit';
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
  type NumberedNote,
} from '../../thought/index.js';
import { dataOf, type Essay } from './essay-data.js';
import { Main } from './ArticlePage.styles.js';
import { Marked } from './Marked.js';
import { words } from './words.js';

/** A whole page: an essay of the brand with its outline, claim, other view, sources and series. */
export function ArticlePage() {
  const { brand = 'wusum' } = useScope();
  const essays: Readonly<Record<string, Essay>> = useWords(words);
  const id = essays[brand] ? brand : 'wusum';
  return <Page essay={essays[id]!} brand={id} />;
}

function Page({ essay, brand }: { essay: Essay; brand: string }) {
  const { article, correction, headings, notes: given, series, term } = dataOf(essay, brand);
  const notes = numberNotes(given);
  return (
    <>
      <StructuredData data={articleJsonLd(article)} />
      <ReadingProgress of="text" />
      <Container asChild size="xl">
        <Main>
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
        </Main>
      </Container>
    </>
  );
}

function Text({ essay, brand, notes }: { essay: Essay; brand: string; notes: readonly NumberedNote[] }) {
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
