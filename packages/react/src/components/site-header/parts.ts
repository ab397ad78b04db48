export { SiteHeaderRoot as Root } from './SiteHeaderRoot.js';
export { SiteHeaderBrand as Brand } from './SiteHeaderBrand.js';
export { SiteHeaderNav as Nav } from './SiteHeaderNav.js';
export { SiteHeaderActions as Actions } from './SiteHeaderActions.js';
export { SiteHeaderMenu as Menu } from './SiteHeaderMenu.js';
