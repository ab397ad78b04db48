'use client';
import { belongingMessages } from '@wusum/contract/messages/belonging';
import { consensusMapMessages } from '@wusum/contract/messages/consensus-map';
import { useId } from 'react';
import { Heading, Stack, Text, useMessagesOf as useMessages } from '@wusum/react';
import { smallestGroup } from '../measure.js';
import type { OpinionMap } from '../opinions.js';
import type { ConsensusMapProps } from './ConsensusMap.props.js';
import { Drawing, Legend, Root } from './ConsensusMap.styles.js';
import { layoutOf } from './layout.js';
import { isTogether, StatementTable, useGroupNames } from './StatementTable.js';

type ShownMap = Extract<OpinionMap, { suppressed: false }>;

/**
 * Groups of members who vote alike, what all of them agree on, and where they differ, with the view of the minority next to
 * that of the majority. Renders one `<section>`. The drawing has the groups; all they hold is in tables.
 *
 * Use it after a vote on statements that members wrote.
 * Do not use it to decide by majority, nor to show who is in which group: the map holds no member.
 */
export function ConsensusMap({ map, statements, level = 3, ...rest }: ConsensusMapProps) {
  const id = useId();
  const message = useMessages(consensusMapMessages);
  const belonging = useMessages(belongingMessages);
  return (
    <Root data-frame="" aria-labelledby={id} {...rest}>
      <Heading id={id} level={level} size={3}>
        {message('consensus-map.name')}
      </Heading>
      {map.suppressed ? (
        <Text color="muted">{belonging('belonging.suppressed', { count: smallestGroup })}</Text>
      ) : (
        <Groups map={map} statements={statements} />
      )}
      <Text size="caption" color="muted">
        {belonging('belonging.limits')}: {belonging('belonging.opinions.does-not-show')}
      </Text>
    </Root>
  );
}

interface GroupsProps extends Pick<ConsensusMapProps, 'statements'> {
  readonly map: ShownMap;
}

function Groups({ map, statements }: GroupsProps) {
  const message = useMessages(consensusMapMessages);
  const together = map.statements.filter(isTogether);
  const apart = map.statements.filter((each) => !isTogether(each));
  const common = { groups: map.groups.length, statements };
  return (
    <>
      <GroupDrawing groups={map.groups} />
      {together.length > 0 ? (
        <StatementTable {...common} heading={message('consensus-map.together')} opinions={together} />
      ) : null}
      {apart.length > 0 ? (
        <StatementTable {...common} heading={message('consensus-map.apart')} opinions={apart} />
      ) : null}
    </>
  );
}

/** The groups as circles, and the same as a list. */
function GroupDrawing({ groups }: Pick<ShownMap, 'groups'>) {
  const message = useMessages(consensusMapMessages);
  const belonging = useMessages(belongingMessages);
  const { letters, nameOf } = useGroupNames();
  const { width, height, circles } = layoutOf(groups);
  if (groups.length === 1)
    return (
      <Text>
        {message('consensus-map.one-group')} {belonging('belonging.people', { count: groups[0]!.people })}
      </Text>
    );
  return (
    <Stack gap={4}>
      <Drawing width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {circles.map(({ x, y, radius }, index) => (
          <g key={letters[index]} data-group={index + 1}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {letters[index]}
            </text>
          </g>
        ))}
      </Drawing>
      <Legend>
        {groups.map(({ people }, index) => (
          <li key={letters[index]}>
            {nameOf(index)}: {belonging('belonging.people', { count: people })}
          </li>
        ))}
      </Legend>
    </Stack>
  );
}
