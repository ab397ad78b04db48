import NextLink from 'next/link';
import { newId } from '../../../../src/server/ids.ts';
import { pageOf } from '../../../../src/server/request.ts';
import { UseLink } from '../../../../src/ui/sign-in.tsx';
import { Titles } from '../../../../src/ui/titles.tsx';

/** The page of a link asks for a press: programs that look at mail open links, and must not use them up. */
export default async function Link({ params }: { params: Promise<{ lang: string; link: string }> }) {
  const { language, words } = await pageOf(params);
  const { link } = await params;
  return (
    <div className="reading">
      <Titles title={words['sign-in.open']}>{words['sign-in.open-lead']}</Titles>
      <UseLink language={language} link={link} sendKey={newId()} />
      <p className="section">
        <NextLink className="plain-link" href={`/${language}/sign-in`}>
          {words['sign-in.again']}
        </NextLink>
      </p>
    </div>
  );
}
