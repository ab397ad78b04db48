import { styled } from 'styled-components';
import { Fragment, type ReactNode } from 'react';
import { vars } from '@wusum/theme';
import { getCopy, type CopyKey } from '../copy/index.js';
import { textStyle } from '@wusum/react/system';
import { useCopy } from './page-scope.js';
import { columns } from './styles.js';

const { color, space, border } = vars;

export const Page = styled.main`
  min-block-size: 100vh;
  padding: ${space[8]} ${space.page} ${space.sectionEnd};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  ${textStyle('body')}
  overflow-x: clip;
`;

/* Latin is at the left and Arabic at the right in both directions. */
const Names = styled.div`
  direction: ltr;
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  column-gap: ${space[6]};
  margin-block-end: ${space[6]};

  & > * {
    ${textStyle('heading1')}
    font-size: calc(var(--ws-type-heading-1-font-size) * 1.5);
    margin: 0;
  }
  /* The Arabic name is right-to-left, so its inline end is the left. */
  & > :last-child {
    margin-inline-end: auto;
  }
`;

const Lead = styled.p`
  ${textStyle('lead')}
  max-inline-size: 46ch;
  margin: 0 0 ${space[8]};
  text-wrap: pretty;
`;

/** The title of a page in both languages. The one in the page's language is the heading; the other is decorative. */
export function PageHead({ name, lead }: { name: CopyKey; lead: string }) {
  const { language } = useCopy();
  const Latin = language === 'ar' ? 'p' : 'h1';
  const Arabic = language === 'ar' ? 'h1' : 'p';
  return (
    <>
      <Names>
        <Latin lang="en" dir="ltr" aria-hidden={language === 'ar' || undefined}>
          {getCopy(name, 'en')}
        </Latin>
        <Arabic lang="ar" dir="rtl" aria-hidden={language !== 'ar' || undefined}>
          {getCopy(name, 'ar')}
        </Arabic>
      </Names>
      <Lead>{lead}</Lead>
    </>
  );
}

const SectionRoot = styled.section`
  margin-block-start: ${space[8]};

  & > h2 {
    ${textStyle('label')}
    margin: 0 0 ${space[5]};
    padding-block-start: ${space[3]};
    border-block-start: ${border.rule};
  }
`;

const Introduction = styled.p`
  max-inline-size: ${vars.size.measure};
  margin: 0 0 ${space[5]};
  color: ${color.text.muted};
  text-wrap: pretty;
`;

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
  id?: string;
}) {
  return (
    <SectionRoot id={id}>
      <h2>{title}</h2>
      {description ? <Introduction>{description}</Introduction> : null}
      {children}
    </SectionRoot>
  );
}

/** Token names and code: left-to-right, isolated from the text around them. */
export const Code = styled.code.attrs({ dir: 'ltr' as const })`
  ${textStyle('code')}
  color: inherit;
  background: none;
  unicode-bidi: isolate;
`;

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

/** Two columns; one column in a narrow window. */
export const Pair = styled.div`
  ${columns('26rem', 'fit')}
  gap: ${space[7]};
  align-items: start;

  & > ${SectionRoot},
  & > div > ${SectionRoot}:first-child {
    margin-block-start: 0;
  }
`;
