import { useMemo } from 'react';
import { label } from '../../../copy/index.js';
import type { PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import { FileList } from '../shared/FileList.js';
import { Modes } from '../shared/Modes.js';
import { nameOf, pathsIn, PlatformPage, type ShownFiles } from '../shared/PlatformPage.js';
import * as Shared from '../shared/shared.styles.js';
import { MailFrame } from './MailFrame.js';
import { readMail, readPlainMail } from './read-mail.js';
import { sampleValues } from './sample-values.js';
import * as S from './Mails.styles.js';

/** The mails of the brand in the language of the page: in both modes and two widths, and as plain text. */
export function Mails() {
  const { language } = useCopy();
  const filesOf = (files: PlatformFiles, { id }: BrandData): string[] =>
    pathsIn(files, `mails/${id}`).filter((path) => nameOf(path).split('.').includes(language));
  return (
    <PlatformPage name="nav.E-mails" lead="mails.lead" filesOf={filesOf}>
      {({ paths, ...shown }) =>
        [...Map.groupBy(paths, templateOf)]
          .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
          .map(([template, own]) => <Template key={template} {...{ ...shown, template, paths: own }} />)
      }
    </PlatformPage>
  );
}

/** `mails/clay/digest.en.html` → `digest` */
const templateOf = (path: string): string => nameOf(path).split('.', 1)[0]!;

/** Templates in the order in which a member gets them. */
const order = ['welcome', 'story-accepted', 'digest', 'consent-ends'];
const placeOf = (template: string): number => (order.indexOf(template) + order.length + 1) % (order.length + 1);

function Template({ template, brand, paths, sizes }: ShownFiles & { template: string }) {
  const { language } = useCopy();
  const ending = (extension: string): string => paths.find((path) => path.endsWith(extension)) ?? '';
  return (
    <Section
      id={template}
      title={label(`mails.${template}`, language) ?? template}
      description={label(`mails.${template}.text`, language)}
    >
      <S.Mail>
        <Windows path={ending('.html')} brand={brand} />
        <S.Beside>
          <Plain path={ending('.txt')} />
          <FileList {...{ paths, sizes }} />
        </S.Beside>
      </S.Mail>
    </Section>
  );
}

/** Widths of windows: that of a mail, and that of a phone. */
const widths = [600, 375] as const;

function Windows({ path, brand }: { path: string; brand: BrandData }) {
  const { t, language } = useCopy();
  const file = usePlatformText(path);
  const mail = useMemo(
    () => file && readMail(file.content, sampleValues(t, language), `mails/${brand.id}`),
    [file, t, language, brand.id],
  );
  if (mail === undefined) return null;
  const { subject, preheader } = mail;
  return (
    <>
      <S.Inbox>
        <b>{brand.names[language]}</b>
        <span>{subject}</span>
        <span>{preheader}</span>
      </S.Inbox>
      <Modes layout="rows">
        {(mode, name) => (
          <S.Windows>
            {widths.map((width) => (
              <Shared.Figure key={width}>
                <MailFrame
                  html={mail.html(mode)}
                  width={width}
                  title={t('mails.window', { subject, mode: name, width })}
                />
                <figcaption>{t('mails.width', { width })}</figcaption>
              </Shared.Figure>
            ))}
          </S.Windows>
        )}
      </Modes>
    </>
  );
}

function Plain({ path }: { path: string }) {
  const { t, language } = useCopy();
  const file = usePlatformText(path);
  if (file === undefined) return null;
  return (
    <S.Plain>
      <h3>{t('mails.plain')}</h3>
      <pre>{readPlainMail(file.content, sampleValues(t, language))}</pre>
    </S.Plain>
  );
}
