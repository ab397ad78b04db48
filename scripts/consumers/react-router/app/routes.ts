import { route, type RouteConfig } from '@react-router/dev/routes';

export default [route(':lang', 'routes/page.tsx')] satisfies RouteConfig;
