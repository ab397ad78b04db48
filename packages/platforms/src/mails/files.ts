import { textLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import { type Brand, startView } from '../shared/target-context.js';
import { checkTextBrands } from '../shared/texts-option.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { type CompileMail, loadMjml } from './compile.js';
import type { MailDocument, MailImages } from './document.js';
import { mailImages } from './images.js';
import { mailLook } from './look.js';
import type { MailsOptions } from './options.js';
import { printMail } from './print-mjml.js';
import { printText } from './print-text.js';
import { brandNameIn, readMessages } from './read-words.js';
import { mailTemplates, type MailTemplate } from './templates.js';

type Input = PlatformInput<unknown, MailsOptions>;
type Entry = FileEntry<string | Uint8Array>;

/** Gmail cuts a mail after this size and hides the rest behind a link. */
const CLIP = 102 * 1024;
/** Left for what the sender fills in. */
const MARGIN = 32 * 1024;

/** The mails of all brands. */
export async function mailFiles(input: Input): Promise<PlatformFiles> {
  checkTextBrands('mails', input.options.words, input);
  const compile = await loadMjml();
  const made: Entry[] = [];
  for (const brand of input.target.brands) made.push(...(await brandFiles(brand, compile, input)));
  return uniqueFiles(made);
}

async function brandFiles(brand: Brand, compile: CompileMail, input: Input): Promise<Entry[]> {
  const { target, options, roles } = input;
  const origin = brandOrigin(target, brand);
  const drawn = options.images === undefined ? {} : await mailImages(brand, roles);
  const images = hostedImages(brand, drawn, options);
  const entries: Entry[] = Object.entries(drawn).map(([name, bytes]) => [`${brand.name}/${name}`, bytes, origin]);
  for (const language of textLanguages(startView(brand).permutation, target.axes)) {
    const messages = readMessages(brand, language, options, input.report);
    const look = mailLook(brand, language, target, roles);
    if (messages === undefined || look === undefined) continue;
    const shared = { language, messages, look, images, brand: brandNameIn(brand, language.id) };
    for (const name of options.templates ?? (Object.keys(mailTemplates) as MailTemplate[])) {
      const files = await templateFiles({ ...shared, template: mailTemplates[name] }, compile);
      const path = `${brand.name}/${name}.${language.id}`;
      checkSize(`${path}.html`, files.html, input);
      for (const [extension, content] of Object.entries(files)) entries.push([`${path}.${extension}`, content, origin]);
    }
  }
  return entries;
}

async function templateFiles(mail: MailDocument, compile: CompileMail) {
  const mjml = printMail(mail);
  return { mjml, html: `${(await compile(mjml)).trim()}\n`, txt: printText(mail) };
}

function hostedImages({ name }: Brand, drawn: PlatformFiles, { images }: MailsOptions): MailImages | undefined {
  if (!('mark.png' in drawn)) return undefined;
  const address = (file: string): string => `${images}${encodeURIComponent(name)}/${file}`;
  return { mark: address('mark.png'), ...('band.png' in drawn && { band: address('band.png') }) };
}

function checkSize(path: string, html: string, { report }: Input): void {
  const size = new TextEncoder().encode(html).length;
  if (size <= CLIP - MARGIN) return;
  const inKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  const message = `mails: "${path}" has ${inKilobytes(size)} KB; a template may have ${inKilobytes(CLIP - MARGIN)} KB.`;
  report(platformProblem('WS-E126', message));
}
