/**
 * Network settings that the user may have set in the environment; they are passed on. All other variables of npm and pnpm
 * describe our parent process and would confuse our child processes.
 */
const networkSettings = ['registry', 'proxy', 'https_proxy', 'noproxy', 'cafile', 'ca', 'strict_ssl'];

const inherited =
  /^(npm_(config|package|lifecycle|execpath|node_execpath|command)|pnpm_(config|package|lifecycle)_|init_cwd$)/i;

/**
 * The environment for child processes, without the variables of an outer npm or pnpm.
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
