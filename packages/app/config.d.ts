export interface Config {
  app?: {
    /** Package that holds the built pages. */
    packageName?: string;
  };
}
