/**
 * Network settings that a person may have given in the environment. They are theirs to choose, so they are handed on;
 * everything else that npm or pnpm put there describes the process that started us and would confuse the one we start.
 */
const networkSettings = ['registry', 'proxy', 'https_proxy', 'noproxy', 'cafile', 'ca', 'strict_ssl'];

const inherited =
  /^(npm_(config|package|lifecycle|execpath|node_execpath|command)|pnpm_(config|package|lifecycle)_|init_cwd$)/i;

/**
 * The environment for our children: free of what an outer npm or pnpm left in it.
 *
 * @param {NodeJS.ProcessEnv} from
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(from = process.env) {
  const env = {};
  for (const [name, value] of Object.entries(from)) {
    if (!inherited.test(name)) env[name] = value;
  }
  for (const setting of networkSettings) {
    const value = from[`npm_config_${setting}`] ?? from[`NPM_CONFIG_${setting.toUpperCase()}`];
    if (value) Object.assign(env, { [`npm_config_${setting}`]: value, [`pnpm_config_${setting}`]: value });
  }
  // The lockfile and our own stamp decide what is installed. pnpm must neither replace itself nor install on `pnpm run`.
  env.pnpm_config_pm_on_fail = 'ignore';
  env.pnpm_config_verify_deps_before_run = 'false';
  env.NEXT_TELEMETRY_DISABLED = '1';
  env.STORYBOOK_DISABLE_TELEMETRY = '1';
  env.TURBO_TELEMETRY_DISABLED = '1';
  return env;
}
