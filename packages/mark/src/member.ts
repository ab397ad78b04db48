/** Entry point for the browser: member marks, without dependencies. */
export {
  memberMark,
  memberNames,
  subStrokes,
  type MemberMark,
  type MemberMarkOptions,
  type SubStroke,
} from './member/member-mark.js';
