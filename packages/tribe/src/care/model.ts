/** The models of care, without React: questions until they are acted on, a desk that several hosts share, moderation, anonymity. */
export {
  anonymityPromise,
  authorsOf,
  smallestAnonymousGroup,
  type Author,
  type Viewer,
  type Voice,
} from './anonymity.js';
export {
  appeal,
  decide,
  decideAppeal,
  moderationActions,
  noteOf,
  type Appeal,
  type AppealOutcome,
  type Decision,
  type ModerationAction,
  type ModerationRefusal,
  type ModeratorNote,
  type Rule,
} from './moderation.js';
export {
  ask,
  boardOrder,
  emptyBoard,
  join,
  merge,
  take,
  undoMerge,
  viewOf,
  type Board,
  type BoardRefusal,
  type Merge,
  type MergedVoice,
  type Question,
  type QuestionStatus,
  type QuestionView,
  type Step,
  type StepName,
} from './questions.js';
export {
  careOrder,
  careStateOf,
  takeCare,
  undoCare,
  type CareItem,
  type CareRefusal,
  type CareState,
  type CareStep,
} from './queue.js';
export {
  isShown,
  postTree,
  takesReplies,
  type ConversationThread,
  type PostNode,
  type ThreadPost,
  type ThreadState,
} from './threads.js';
export type { Instant, Outcome } from '../outcome.js';
