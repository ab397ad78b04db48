/** Where a token may appear, for code that runs in a browser: the main entry reads style sheets with packages of Node. */
export { componentOf, mayAppear, namesOf, readApplication, type Application } from './usage/application.js';
