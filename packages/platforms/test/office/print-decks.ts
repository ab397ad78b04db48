import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { slides, writePlatforms } from '../../src/index.js';
import { OfficeFile } from '../office-files.js';
import { realContent } from '../real-content.js';
import { themeFonts } from '../theme-fonts.js';

/** A deck, and the PDF that LibreOffice printed of it. */
export interface PrintedDeck {
  /** `majlis-slides.ar` */
  readonly name: string;
  readonly deck: OfficeFile;
  readonly pdf: string;
}

/**
 * Opens the decks of all brands in LibreOffice, with a profile of their own, and prints each as a PDF.
 *
 * @param office path of LibreOffice
 * @param folder where decks and PDF are written
 */
export async function printDecks(office: string, folder: string): Promise<readonly PrintedDeck[]> {
  const { files } = await writePlatforms(realContent(), [slides()], {}, { fonts: themeFonts });
  const decks = Object.entries(files).map(([path, bytes]) => {
    const name = path
      .split('/')
      .slice(1)
      .join('-')
      .replace(/\.pptx$/u, '');
    writeFileSync(join(folder, `${name}.pptx`), bytes);
    return { name, deck: new OfficeFile(bytes as Uint8Array), pdf: join(folder, `${name}.pdf`) };
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const names = decks.map(({ name }) => join(folder, `${name}.pptx`));
  execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], { stdio: 'pipe' });
  return decks;
}
