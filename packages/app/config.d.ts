export interface Config {
  app?: {
    /** Package that holds the built pages. */
    packageName?: string;
  };
  sardonyx?: {
    /** How the portal looks to those who use it. */
    brand?: {
      /**
       * Address of a picture shown beside the name, as `/logo.svg`.
       * @visibility frontend
       */
      logo?: string;
      /** Accent colours, as `#1f5493`; each must be readable under white or black text. */
      colors?: {
        /** @visibility frontend */
        light?: string;
        /** @visibility frontend */
        dark?: string;
      };
      /** Links shown under the navigation. */
      links?: Array<{
        /** @visibility frontend */
        title: string;
        /**
         * In French; the other one unless told.
         * @visibility frontend
         */
        titleFr?: string;
        /** @visibility frontend */
        url: string;
      }>;
    };
    /** How people sign in. */
    signIn?: {
      /**
       * `guest` where the portal listens on this computer only; else `oidc`.
       * @visibility frontend
       */
      provider?: 'guest' | 'oidc';
      /**
       * Name of the sign-in, as `Keycloak`.
       * @visibility frontend
       */
      title?: string;
    };
  };
}
