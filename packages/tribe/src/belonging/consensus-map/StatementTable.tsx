'use client';
import { consensusMapMessages } from '@wusum/contract/messages/consensus-map';
import { directionOf, matchLanguage, Table, useMessagesOf as useMessages, useScope } from '@wusum/react';
import { smallestGroup } from '../measure.js';
import type { GroupOpinion, StatementOpinion } from '../opinions.js';
import type { StatementText } from './ConsensusMap.props.js';
import { Share, Vote } from './ConsensusMap.styles.js';

const alphabets = {
  en: ['A', 'B', 'C', 'D', 'E'],
  ar: ['\u0623', '\u0628', '\u062C', '\u062F', '\u0647\u0640'],
} as const;

/** Letters of the alphabet in the reader's language. */
export function useGroupNames() {
  const message = useMessages(consensusMapMessages);
  const letters: readonly string[] = alphabets[matchLanguage(useScope().lang, ['en', 'ar']) === 'ar' ? 'ar' : 'en'];
  return { letters, nameOf: (index: number) => message('consensus-map.group', { letter: letters[index]! }) };
}

/** All groups have more for it than against it, or all have more against it. */
export const isTogether = ({ groups }: StatementOpinion): boolean =>
  groups.every(({ agree, disagree }) => agree > disagree) || groups.every(({ agree, disagree }) => disagree > agree);

interface StatementTableProps {
  readonly heading: string;
  readonly opinions: readonly StatementOpinion[];
  readonly groups: number;
  readonly statements: Readonly<Record<string, StatementText>>;
}

/** A row for each statement, a column for each group: the minority's view is next to the majority's. */
export function StatementTable({ heading, opinions, groups, statements }: StatementTableProps) {
  const message = useMessages(consensusMapMessages);
  const { nameOf } = useGroupNames();
  const columns = Array.from({ length: groups }, (_, index) => nameOf(index));
  return (
    <Table.Root narrow="cards">
      <Table.Caption>{heading}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader>{message('consensus-map.statement')}</Table.ColumnHeader>
          {columns.map((name) => (
            <Table.ColumnHeader key={name}>{name}</Table.ColumnHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {opinions.map((opinion) => (
          <Table.Row key={opinion.statement}>
            <Table.RowHeader>
              <Statement given={statements[opinion.statement]} name={opinion.statement} />
            </Table.RowHeader>
            {opinion.groups.map((group, index) => (
              <Table.Cell key={columns[index]} label={columns[index]!}>
                <GroupVote opinion={group} isMinority={!isTogether(opinion) && opinion.minority?.group === index} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}

/** What a member wrote keeps its language and direction. */
function Statement({ given, name }: { readonly given: StatementText | undefined; readonly name: string }) {
  if (!given) return <bdi>{name}</bdi>;
  return (
    <bdi lang={given.lang} dir={directionOf(given.lang)}>
      {given.text}
    </bdi>
  );
}

function GroupVote({ opinion, isMinority }: { readonly opinion: GroupOpinion; readonly isMinority: boolean }) {
  const message = useMessages(consensusMapMessages);
  const { agree, disagree, seen } = opinion;
  if (seen < smallestGroup) return message('consensus-map.unseen');
  const [yes, no] = [agree / seen, disagree / seen];
  return (
    <Vote data-minority={isMinority ? '' : undefined}>
      <span>
        {yes >= no
          ? message('consensus-map.agrees', { share: yes })
          : message('consensus-map.disagrees', { share: no })}
      </span>
      <Share aria-hidden="true">
        <rect data-vote="agree" x="0%" width={`${yes * 100}%`} height="100%" />
        <rect data-vote="disagree" x={`${(1 - no) * 100}%`} width={`${no * 100}%`} height="100%" />
      </Share>
    </Vote>
  );
}
