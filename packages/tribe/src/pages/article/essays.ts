import type { Source } from '../../thought/index.js';

const source = (authors: string, title: string, more: Partial<Source>): Source => ({
  authors,
  title,
  language: 'en',
  ...more,
});

/** The works that each brand's essay rests on; the first is the one of its note. */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  wusum: [
    source('Peterson, Speer and McMillan', 'Validation of a brief sense of community scale', {
      within: 'Journal of Community Psychology 36',
      year: '2008',
    }),
    source('McMillan and Chavis', 'Sense of community: a definition and theory', {
      within: 'Journal of Community Psychology 14',
      year: '1986',
    }),
    source('W3C', 'Text Layout Requirements for the Arabic Script', { address: 'https://www.w3.org/TR/alreq/' }),
  ],
  majlis: [
    source('Stivers et al.', 'Universals and cultural variation in turn-taking in conversation', {
      within: 'PNAS 106',
      year: '2009',
    }),
    source('Sacks, Schegloff and Jefferson', 'A simplest systematics for the organization of turn-taking', {
      within: 'Language 50',
      year: '1974',
    }),
    source('UNESCO', 'Majlis, a cultural and social space', { year: '2015' }),
  ],
  falaj: [
    source('Ostrom', 'Governing the Commons', { publisher: 'Cambridge University Press', year: '1990' }),
    source('Wilkinson', 'Water and Tribal Settlement in South-East Arabia', { publisher: 'Oxford', year: '1977' }),
    source('UNESCO', 'Aflaj Irrigation Systems of Oman', { within: 'World Heritage List', year: '2006' }),
  ],
  nujum: [
    source('Rosenthal', 'The file drawer problem and tolerance for null results', {
      within: 'Psychological Bulletin 86',
      year: '1979',
    }),
    source('American Association of Variable Star Observers', 'Visual Observing Manual', { year: '2013' }),
    source('عبد الرحمن الصوفي', 'صور الكواكب الثمانية والأربعين', { language: 'ar', year: '٩٦٤' }),
  ],
  souq: [
    source('Geertz', 'The bazaar economy: information and search in peasant marketing', {
      within: 'American Economic Review 68',
      year: '1978',
    }),
    source('Khuri', 'The etiquette of bargaining in the Middle East', {
      within: 'American Anthropologist 70',
      year: '1968',
    }),
    source('Jacobs', 'The Death and Life of Great American Cities', { year: '1961' }),
  ],
};

/** How long each essay takes to read, in minutes. */
export const minutes: Readonly<Record<string, number>> = { wusum: 7, majlis: 6, falaj: 4, nujum: 3, souq: 4 };
