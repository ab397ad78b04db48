import type { ArticleData, Claim, CorrectionData, Note, Series, Term, TextHeading } from '../../thought/index.js';
import { minutes, sources } from './essays.js';
import { words } from './words.js';

/** The texts of one essay in one language. */
export type Essay = (typeof words)['en']['wusum'];

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
export function dataOf(essay: Essay, brand: string): EssayData {
  const { language } = essay;
  const works = sources[brand] ?? sources['wusum']!;
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
      minutes: minutes[brand] ?? 5,
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
  const essays: Readonly<Record<string, Essay>> = words.for(other);
  return { name: (essays[brand] ?? words.en.wusum).term, language: other };
}
