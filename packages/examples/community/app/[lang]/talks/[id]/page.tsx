import { Heading, Stack, Text } from '@wusum/react';
import { notFound } from 'next/navigation';
import { ruleIds, rulesIn } from '../../../../src/server/care/rules.ts';
import { newId } from '../../../../src/server/ids.ts';
import { hostsOf, memberCount, namesIn } from '../../../../src/server/members/members.ts';
import { pageOf } from '../../../../src/server/request.ts';
import { threadFor } from '../../../../src/server/threads/threads.ts';
import { Talk } from '../../../../src/ui/talk.tsx';

export default async function OneTalk({ params }: { params: Promise<{ lang: string; id: string }> }) {
  const { db, language, words, viewer, member, at } = await pageOf(params);
  const thread = threadFor(db, (await params).id, viewer, rulesIn(language));
  if (!thread) notFound();
  return (
    <div className="columns">
      <Talk
        thread={thread}
        people={namesIn(db, language)}
        viewer={viewer}
        hosts={hostsOf(db)}
        possibleWriters={memberCount(db)}
        now={at}
        language={language}
        isMember={member !== undefined}
        sendKey={newId()}
      />
      <aside className="aside">
        <Heading level={2} size={6}>
          {words['talks.rules']}
        </Heading>
        <Stack gap={4}>
          {ruleIds.map((id) => (
            <div key={id}>
              <Text weight="strong">{words[`rule.${id}.name`]}</Text>
              <Text color="muted">{words[`rule.${id}.text`]}</Text>
            </div>
          ))}
        </Stack>
      </aside>
    </div>
  );
}
