export * from './RouteContract';
export * from './page';
