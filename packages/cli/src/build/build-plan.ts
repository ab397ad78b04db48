import type { Project } from '../config/project.js';
import type { ReportFlags } from '../output/report.js';

/** The flags of `wusum build`. */
export interface BuildFlags extends ReportFlags {
  readonly tokens?: string;
  readonly out?: string;
  readonly platform?: readonly string[];
  readonly brand?: readonly string[];
  readonly perBrand?: boolean;
  /** `i/n`: the i-th of n equal shares, of the brands with `perBrand`, otherwise of the platforms. */
  readonly shard?: string;
  readonly quiet?: boolean;
}

/** The settings of a build: flags over config, with absolute paths. */
export interface BuildPlan {
  readonly tokens: string;
  readonly out: string;
  readonly platforms: readonly string[];
  readonly brands: readonly string[];
  readonly perBrand: boolean;
  readonly shard?: string;
  readonly project: Project;
}
