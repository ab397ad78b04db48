import { newId } from '../../../../src/server/ids.ts';
import { memberPage } from '../../../../src/server/request.ts';
import { Compose, PlainCompose } from '../../../../src/ui/compose.tsx';
import { Titles } from '../../../../src/ui/titles.tsx';

export default async function NewStory({ params }: { params: Promise<{ lang: string }> }) {
  const { language, words, member } = await memberPage(params);
  return (
    <div className="reading">
      <Titles title={words['compose.title']}>{words['compose.lead']}</Titles>
      <Compose language={language} member={member.id} />
      <noscript>
        <PlainCompose language={language} sendKey={newId()} />
      </noscript>
    </div>
  );
}
