export { MemberBody, type MemberBodyProps } from './MemberBody.js';
