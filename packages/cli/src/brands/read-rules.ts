import type { RuleConfig } from '@wusum/lint';
import { openProject } from '../config/project.js';

/**
 * The rules that a project gives `check`: those of the nearest `wusum.config` of a folder or its parents. Pass them to
 * `planBrand`, as `wusum brand new` does.
 *
 * @throws UsageError if the config cannot be read or is invalid
 */
export const readRules = async (folder: string): Promise<RuleConfig> => (await openProject(folder)).rules;
