export interface Config {
  app?: {
    /** What an organization shows of itself in the frame of the portal. */
    sardonyx?: {
      /**
       * Address of a logo, shown instead of ours.
       * @visibility frontend
       */
      logo?: string;
      /**
       * One colour, as `#7a2e2a`: buttons, links and the active page.
       * @visibility frontend
       */
      accentColor?: string;
      /**
       * Links of the organization, below the navigation.
       * @deepVisibility frontend
       */
      links?: Array<{ title: string; url: string }>;
    };
  };
}
