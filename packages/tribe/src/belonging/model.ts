/** The measures without the components: needs neither React nor a DOM. */
export type { Window } from './aggregate.js';
export type { ContributionClass, ContributionClasses } from './contribution-classes.js';
export {
  eventKinds,
  none,
  RefusedKindError,
  refusedKinds,
  TableBuilder,
  tableOf,
  type CommunityEvent,
  type EventKind,
  type EventTable,
  type RefusedKind,
} from './events.js';
export {
  measureNames,
  smallestGroup,
  type AnyMeasure,
  type FirstReply,
  type Measure,
  type MeasureName,
  type MeasureValues,
  type ShownMeasure,
  type SuppressedMeasure,
} from './measure.js';
export {
  agree,
  disagree,
  opinionMap,
  pass,
  unseen,
  type GroupOpinion,
  type OpinionMap,
  type StatementOpinion,
  type Votes,
} from './opinions.js';
export type { Reciprocity } from './reciprocity.js';
export { reportInSlices, reportOf, type BelongingReport, type SliceOptions } from './report.js';
export {
  challengedBelonging,
  circlesOfInclusion,
  inWordsOfSource,
  senseOfCommunity,
  type Scale,
  type ScaleItem,
  type ScaleText,
} from './scales.js';
export { belongingSql, duckdb, postgres, type BelongingSql, type SqlDialect } from './sql.js';
export {
  absenceFactor,
  bootstrap,
  frequenciesOf,
  gini,
  percentileInterval,
  seeded,
  wilson,
  type Frequencies,
  type Interval,
} from './statistics.js';
export {
  quantileOfT,
  scoreOf,
  surveyResult,
  type Answers,
  type ItemResult,
  type ScaleResult,
  type SurveyResult,
} from './survey.js';
export { medianInterval, medianOf, shareWithin, survivalOf, type Durations, type Survival } from './survival.js';
export type { Instant } from '../outcome.js';
export { belongingClient, type BelongingClient, type RequestOptions } from './worker-client.js';
