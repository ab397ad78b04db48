import { newId } from '../../../src/server/ids.ts';
import { pageOf } from '../../../src/server/request.ts';
import { AskForLink } from '../../../src/ui/sign-in.tsx';
import { Titles } from '../../../src/ui/titles.tsx';

export default async function SignIn({ params }: { params: Promise<{ lang: string }> }) {
  const { language, words } = await pageOf(params);
  return (
    <div className="reading">
      <Titles title={words['sign-in.title']}>{words['sign-in.lead']}</Titles>
      <AskForLink language={language} sendKey={newId()} />
    </div>
  );
}
