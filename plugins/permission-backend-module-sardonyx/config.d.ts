export interface Config {
  sardonyx?: {
    permissions?: {
      /** Entity refs of those who may change what all share, as `group:default/platform`. */
      operators?: string[];
      /** Rules that win over the table of the portal. */
      rules?: Array<{
        /** Name of a permission; `*` at the end stands for all that begins so. */
        permission: string;
        /** Who it is given to. */
        grant:
          | 'signed-in'
          | 'operator'
          | { role: 'viewer' | 'member' | 'admin' };
      }>;
    };
  };
}
