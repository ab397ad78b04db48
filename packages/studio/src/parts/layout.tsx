import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { getCopy, type CopyKey } from '../copy/index.js';
import { Anchor } from './Anchor.js';
import * as S from './layout.styles.js';
import { useCopy } from './page-scope.js';

export { Page } from './Page.js';
export { Pair } from './layout.styles.js';

/** The title of a page in both languages. The one in the page's language is the heading; the other is decorative. */
export function PageHead({ name, lead }: { name: CopyKey; lead: string }) {
  const { language } = useCopy();
  const Latin = language === 'ar' ? 'p' : 'h1';
  const Arabic = language === 'ar' ? 'h1' : 'p';
  return (
    <>
      <S.Names>
        <Latin lang="en" dir="ltr" aria-hidden={language === 'ar' || undefined}>
          {getCopy(name, 'en')}
        </Latin>
        <Arabic lang="ar" dir="rtl" aria-hidden={language !== 'ar' || undefined}>
          {getCopy(name, 'ar')}
        </Arabic>
      </S.Names>
      <S.Lead>{lead}</S.Lead>
    </>
  );
}

/** A section of a page with a rule, a short title and an optional introduction. */
export function Section({
  title,
  description,
  children,
  id,
}: {
  title: string;
  description?: string;
  children: ReactNode;
  /** The same in every language: its address, and its place in the contents of the page. */
  id?: string;
}) {
  return (
    <S.SectionRoot id={id}>
      <header>
        <h2>{title}</h2>
        {id === undefined ? null : <Anchor id={id} title={title} />}
      </header>
      {description ? <S.Introduction>{description}</S.Introduction> : null}
      {children}
    </S.SectionRoot>
  );
}

/** Token names and code: left-to-right, isolated from the text around them. */
export function Code(props: ComponentProps<'code'>) {
  return <S.Code dir="ltr" {...props} />;
}

/** A token name or a location in a file. Names break after a dot, locations after a folder. */
export function Path({ text, className }: { text: string; className?: string }) {
  const parts = text.split(/\w\/\w/.test(text) ? /(?<=\/)/ : /(?<=\.)/);
  return (
    <Code className={className}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </Code>
  );
}
