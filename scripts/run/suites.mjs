/**
 * The Vitest suites, in the order in which they are started. A contract test sees to it that every Vitest
 * configuration in the repository is in this list.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {string} config path of the Vitest configuration
 * @property {string[]} needs tasks that must have succeeded first
 * @property {number} weight 1: mostly one core; 2: the whole machine
 * @property {number} minutes time limit
 */

/** @type {Suite[]} */
export const suites = [
  {
    name: 'unit',
    title: 'Unit and contract tests',
    config: 'vitest.config.ts',
    needs: ['build'],
    weight: 2,
    minutes: 6,
  },
];
