export { CreditLine } from './CreditLine.js';
export { creditRoles, type CreditLineProps, type CreditRole } from './CreditLine.props.js';
export { licenceAddress, licenceName } from './licence-name.js';
