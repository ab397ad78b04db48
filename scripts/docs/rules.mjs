// Writes docs/rules: a page for each rule of the check, from the table of rules and the cases they are tried with.
import { rulePages } from '../../packages/compiler/test/rules/rule-pages.ts';
import { writePages } from './write-pages.mjs';

await writePages('rules', await rulePages());
