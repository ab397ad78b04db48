export { MemberMark, type MemberMarkProps } from './MemberMark.js';
