/** What a screen reader speaks, in files for people to read: docs/accessibility/transcripts. Vitest writes them with `-u`. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { startReader, type Reader, type Step } from './reader.js';
import { walks, type Language } from './walks.js';

const languages: Readonly<Record<Language, string>> = { en: 'English', ar: 'Arabic' };
const folder = '../../../../../docs/accessibility/transcripts';

/** A transcript as Markdown: an action, then a line for each phrase. */
function transcriptOf(title: string, steps: readonly Step[]): string {
  const parts = steps.map(({ title: action, spoken }) =>
    [`## ${action}`, '', ...(spoken.length > 0 ? spoken.map((phrase) => `- ${phrase}`) : ['Nothing is spoken.'])].join(
      '\n',
    ),
  );
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

const { documentElement: html } = document;
let reader: Reader | undefined;

afterEach(async () => {
  await reader?.stop();
  cleanup();
  html.lang = 'en';
  html.removeAttribute('dir');
});

describe.each(Object.keys(languages) as Language[])('A screen reader in %s', (lang) => {
  it.each(Object.entries(walks))(
    'speaks what the transcript of %s has',
    async (name, { title, page, quiet, steps }) => {
      html.lang = lang;
      html.dir = lang === 'ar' ? 'rtl' : 'ltr';
      render(page(lang));
      reader = await startReader(quiet);
      await steps(reader, lang);
      await expect(transcriptOf(`${title} in ${languages[lang]}`, reader.steps)).toMatchFileSnapshot(
        `${folder}/${name}.${lang}.md`,
      );
    },
  );
});
