import { Heading, Stack, Text } from '@wusum/react';
import { redirect } from 'next/navigation';
import { guidelinesSince, guidelinesVersion, ruleIds } from '../../../src/server/care/rules.ts';
import { newId } from '../../../src/server/ids.ts';
import { hostsOf, namesIn } from '../../../src/server/members/members.ts';
import { pageOf } from '../../../src/server/request.ts';
import { Rename } from '../../../src/ui/sign-in.tsx';
import { Accept, Welcome } from '../../../src/ui/welcome.tsx';

/** The first visit of a member: people welcome them, they say how they are called, and then the rules. */
export default async function FirstVisit({ params }: { params: Promise<{ lang: string }> }) {
  const { db, language, words, member } = await pageOf(params);
  if (!member) redirect(`/${language}/sign-in`);
  if (member.accepted === guidelinesVersion) redirect(`/${language}`);
  const rules = ruleIds.map((id) => ({ id, name: words[`rule.${id}.name`], text: words[`rule.${id}.text`] }));
  return (
    <div className="reading">
      <Heading level={1}>{words['welcome.title']}</Heading>
      <section className="section">
        <Welcome people={namesIn(db, language)} hosts={hostsOf(db)} />
      </section>
      <section className="section" aria-labelledby="name">
        <Stack gap={5}>
          <Heading level={2} size={3} id="name">
            {words['welcome.name']}
          </Heading>
          <Rename sendKey={newId()} nameEn={member.nameEn} nameAr={member.nameAr} />
        </Stack>
      </section>
      <section className="section" aria-labelledby="rules">
        <Stack gap={5}>
          <Heading level={2} size={3} id="rules">
            {words['welcome.agree']}
          </Heading>
          <Text color="muted">{words['welcome.agree-lead']}</Text>
          <Accept
            version={guidelinesVersion}
            since={guidelinesSince}
            language={language}
            rules={rules}
            sendKey={newId()}
          />
        </Stack>
      </section>
    </div>
  );
}
