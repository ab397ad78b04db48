export interface Suite {
  readonly name: string;
  readonly title: string;
  readonly config: string;
  readonly needs: readonly string[];
  readonly weight: number;
  readonly minutes: number;
}
export const suites: readonly Suite[];
