'use client';
import { belongingMessages } from '@wusum/contract/messages/belonging';
import { belongingSurveyMessages } from '@wusum/contract/messages/belonging-survey';
import { directionOf, NumberText, Stack, Table, Text, useMessagesOf as useMessages } from '@wusum/react';
import { useScaleLanguage } from '../belonging-survey/SurveyQuestion.js';
import { smallestGroup } from '../measure.js';
import { confidence } from '../measure-card/measure-words.js';
import type { ItemResult } from '../survey.js';
import type { SurveyResultsProps } from './SurveyResults.props.js';

const percent = { style: 'percent' } as const;

/**
 * The answers to a survey as a distribution for each question, with the mean and its range. Renders one `<div>` around a
 * table. Questions that fewer than ten people answered have no figures.
 *
 * Use it where those who answered see it.
 * Do not use it to compare groups: the smaller of them could be guessed.
 */
export function SurveyResults({ scale, result, ...rest }: SurveyResultsProps) {
  const message = useMessages(belongingSurveyMessages);
  const belonging = useMessages(belongingMessages);
  const language = useScaleLanguage();
  const words = { lang: language, dir: directionOf(language) };
  return (
    <Stack gap={4} {...rest}>
      <Table.Root narrow="cards">
        <Table.Caption>{message('belonging-survey.results')}</Table.Caption>
        <Table.Header>
          <Table.Row>
            <Table.ColumnHeader>{message('belonging-survey.question')}</Table.ColumnHeader>
            {scale.answers.map((answer) => (
              <Table.ColumnHeader key={answer.en} numeric>
                <bdi {...words}>{answer[language]}</bdi>
              </Table.ColumnHeader>
            ))}
            <Table.ColumnHeader numeric>{message('belonging-survey.people')}</Table.ColumnHeader>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {scale.items.map(({ id, text }) => (
            <Table.Row key={id}>
              <Table.RowHeader>
                <bdi {...words}>{text[language]}</bdi>
              </Table.RowHeader>
              <Shares
                item={result.items.find(({ item }) => item === id)}
                answers={scale.answers.map((answer) => answer[language])}
              />
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <Score score={result.score} most={scale.answers.length} />
      <Text size="caption" color="muted">
        {belonging('belonging.limits')}: {belonging('belonging.survey.does-not-show')}
      </Text>
    </Stack>
  );
}

interface SharesProps {
  readonly item: ItemResult | undefined;
  /** The words of the answers, which name the cells in a narrow column. */
  readonly answers: readonly string[];
}

function Shares({ item, answers }: SharesProps) {
  const message = useMessages(belongingSurveyMessages);
  if (!item || item.suppressed || item.people < smallestGroup)
    return <Table.Cell colSpan={answers.length + 1}>{message('belonging-survey.too-few')}</Table.Cell>;
  return (
    <>
      {item.counts.map((count, index) => (
        <Table.Cell key={index} label={answers[index]} numeric>
          <NumberText value={count / item.people} format={percent} />
        </Table.Cell>
      ))}
      <Table.Cell label={message('belonging-survey.people')} numeric>
        <NumberText value={item.people} />
      </Table.Cell>
    </>
  );
}

interface ScoreProps {
  readonly score: SurveyResultsProps['result']['score'];
  readonly most: number;
}

/** The mean alone would be one number for everybody: it is below the distribution, with its range. */
function Score({ score, most }: ScoreProps) {
  const message = useMessages(belongingSurveyMessages);
  if (score.suppressed) return <Text>{message('belonging-survey.no-mean', { count: smallestGroup })}</Text>;
  const [low, high] = score.interval;
  return (
    <Text>
      {message('belonging-survey.mean', { mean: score.mean, low, high, most, confidence, people: score.people })}
    </Text>
  );
}
