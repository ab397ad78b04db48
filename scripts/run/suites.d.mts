export interface Suite {
  readonly name: string;
  readonly title: string;
  readonly config: string;
  readonly needs: readonly string[];
  readonly weight: number;
  readonly budget: number;
  readonly minutes: number;
  readonly retries?: number;
  readonly onlyByName?: boolean;
}
export const suites: readonly Suite[];
