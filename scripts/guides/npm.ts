import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run/child.mjs';

/** A folder in which commands of a guide run. */
export class Shell {
  #folder: string;
  readonly #env: NodeJS.ProcessEnv;

  /**
   * @param registry address of the registry from which packages come
   * @param cache folder of npm's cache
   */
  constructor(folder: string, registry: string, cache: string) {
    this.#folder = folder;
    // Without the variables of the npm or pnpm that runs this test.
    const own = Object.entries(process.env).filter(([name]) => !/^(?:npm|pnpm)_/i.test(name));
    this.#env = {
      ...Object.fromEntries(own),
      npm_config_registry: registry,
      npm_config_cache: cache,
      npm_config_yes: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
  }

  get folder(): string {
    return this.#folder;
  }

  /** Runs a line as a shell does. @throws with its output when it fails */
  async run(line: string): Promise<string> {
    const [, folder] = /^cd (\S+)$/.exec(line) ?? [];
    if (folder !== undefined) {
      this.#folder = join(this.#folder, folder);
      if (!existsSync(this.#folder)) throw new Error(`${this.#folder} does not exist.`);
      return '';
    }
    const { code, output } = await run('sh', ['-c', line], { cwd: this.#folder, env: this.#env, seconds: 400 });
    if (code !== 0) throw new Error(`${line} exits with code ${code}:\n${output}`);
    return output;
  }
}
