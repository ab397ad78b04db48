/** Member marks alone; no dependency, so that a page may import it. */
export {
  memberMark,
  subStrokes,
  type MemberMark,
  type MemberMarkOptions,
  type SubStroke,
} from './member/member-mark.js';
