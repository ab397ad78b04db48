export { BoardQuestion } from './BoardQuestion.js';
export { ListeningBoard } from './ListeningBoard.js';
export {
  boardFilters,
  type BoardFilter,
  type BoardQuestionProps,
  type ListeningBoardProps,
} from './ListeningBoard.props.js';
