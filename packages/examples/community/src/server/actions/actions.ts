import { care } from './of/care.ts';
import { listening } from './of/listening.ts';
import { session, visitors } from './of/sign-in.ts';
import { stories } from './of/stories.ts';
import { talks } from './of/talks.ts';

/** Everything that can be done here, by name. Each says who may do it; `mayDo` asks. */
export const actions = { ...visitors, ...session, ...stories, ...listening, ...talks, ...care };

export type ActionName = keyof typeof actions;
